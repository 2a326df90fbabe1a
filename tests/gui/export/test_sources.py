from __future__ import annotations

import pytest

from gui.export.sources import CHUNK, SAMPLED, in_memory, missing, parts, stored, with_shares
from services.domain.link_shares import LinkShares
from services.domain.rows import LinkRow
from tests.gui.rows import row


def link(url, clicks, people, campaign="1"):
    return LinkRow(
        account_id="a",
        provider="clicksend",
        account="Shop",
        product="sms",
        campaign_id=campaign,
        campaign=None,
        url=url,
        clicks=clicks,
        unique_clicks=people,
        last_click_at=None,
        origin="reported",
    )


def test_rows_come_in_lists():
    rows = list(range(CHUNK + 3))
    assert [len(part) for part in parts(rows)] == [CHUNK, 3]
    assert list(parts([])) == []


def test_rows_at_hand_are_a_copy():
    rows = [1, 2, 3]
    source = in_memory(rows)
    rows.clear()
    assert [list(part) for part in source.read(None)] == [[1, 2, 3]]
    assert source.head(None).rows == (1, 2, 3)
    assert source.count == 3


def test_missing_rows_say_why():
    assert missing("Too many are selected.", 7).count == 7
    source = missing("Nothing is selected.")
    assert (source.reason, source.count, list(source.read(None))) == ("Nothing is selected.", 0, [])


def test_a_sample_of_many():
    source = stored(lambda _: range(1000))
    assert source.head(None).count == 1000
    assert len(source.head(None).rows) == SAMPLED


@pytest.mark.parametrize(
    "links",
    [
        [link("a", 30, 10), link("b", 10, 5)],
        [link("a", None, 10), link("b", 10, 5)],
        [link("a", 0, 0), link("b", 0, 0)],
        [link("a", None, None)],
        [link("a", 5, None), link("b", None, 2), link("c", 7, 7, "2")],
    ],
)
@pytest.mark.parametrize("people", [None, 0, 20])
@pytest.mark.parametrize("human", [False, True])
def test_shares_are_those_on_screen(links, people, human):
    campaigns = (row("1", unique_clicks=people), row("2", unique_clicks=people))
    shares = LinkShares(links, campaigns, human=human)
    for shared in with_shares(links, links, campaigns, human=human):
        expected = shares.of(shared.link)
        made = (shared.count, shared.whole, shared.base, shared.share)
        assert made == (
            (expected.count, expected.whole, expected.base, expected.value)
            if expected
            else (None,) * 4
        )
