"""The demo's invented Constant Contact data: coherent, repeatable, as quirky as the vendor's."""

from __future__ import annotations

from itertools import pairwise

import pytest

from services.demo.constant_contact import invented
from services.demo.constant_contact_data import Rows
from services.domain.times import from_iso
from tests.services.providers.constant_contact_case import NOW


@pytest.fixture(scope="module")
def server():
    return invented(22, 50, 6000, NOW)


def activities(server, campaign):
    return [
        server.mailings[a["campaign_activity_id"]]
        for a in campaign.activities
        if a["role"] != "permalink"
    ]


def test_the_same_arguments_give_the_same_data(server):
    again = invented(22, 50, 6000, NOW)
    assert again.campaigns == server.campaigns
    assert again.sms == server.sms
    assert invented(23, 50, 6000, NOW).campaigns != server.campaigns


def test_about_as_much_as_was_asked_for(server):
    assert len(server.campaigns) + len(server.sms) == 50
    clicks = sum(len(m.tracking["clicks"]) for m in server.mailings.values())
    assert 5700 <= clicks <= 6300


def test_figures_follow_from_the_rows(server):
    for campaign in server.campaigns:
        if campaign.summary is None:
            continue
        mailings, stats = activities(server, campaign), campaign.stats["stats"]
        rows = [row for m in mailings for row in m.tracking["clicks"]]
        assert stats["em_clicks_all"] == len(rows)
        assert stats["em_clicks"] == len({row["contact_id"] for row in rows})
        assert stats["em_opens"] == sum(len(m.tracking["opens"]) for m in mailings)
        for name in ("opens", "clicks"):
            split = [v for k, v in stats.items() if k.startswith(f"em_{name}_all_")]
            assert sum(split) == stats[f"em_{name}_all"]
        for mailing in mailings:
            for link in mailing.links:
                people = {
                    r["contact_id"]
                    for r in mailing.tracking["clicks"]
                    if r["url_id"] == link["url_id"]
                }
                assert link["unique_clicks"] == len(people)


def test_lists_are_newest_first_and_nothing_lies_ahead(server):
    for mailing in server.mailings.values():
        for rows in mailing.tracking.values():
            times = [row["created_time"] for row in rows]
            assert all(one >= other for one, other in pairwise(times))
            assert not times or from_iso(times[0]).utc <= NOW
    sent = [c.summary["last_sent_date"] for c in server.campaigns if c.summary]
    assert sent == sorted(sent, reverse=True)


def test_quirks_are_there(server):
    ids = [c.campaign_id for c in server.campaigns] + [r["campaign_id"] for r in server.sms]
    assert any(i.endswith("z") for i in ids)
    assert any(i.startswith("g") for i in ids)
    assert sum("--" in row["last_sent_date"] for row in server.sms) == 1
    assert all(from_iso(row["last_sent_date"]).utc for row in server.sms)
    assert any("bounces" not in row["unique_counts"] for row in server.sms)
    assert any("opens" in row["unique_counts"] for row in server.sms)
    assert any(len(activities(server, c)) == 2 for c in server.campaigns if c.summary)
    states = {c.catalogue["current_status"] for c in server.campaigns}
    assert states == {"Done", "Draft", "Scheduled", "Removed"}


def test_hardly_any_data_is_fine_too():
    tiny = invented(1, 1, 1, NOW)
    assert len(tiny.sms) == 1


def test_rows_are_made_when_looked_at():
    made = []

    def make(number):
        made.append(number)
        return {"n": number}

    rows = Rows(1000, make)
    assert (len(rows), made) == (1000, [])
    assert [r["n"] for r in rows[10:12]] == [10, 11]
    assert rows[-1] == {"n": 999}
    with pytest.raises(IndexError):
        rows[1000]
