from __future__ import annotations

import pytest

from services.domain.lenses import Base, Lenses
from services.domain.link_shares import LinkShare, LinkShares, link_rate, rate_counts
from services.domain.metric_list import link_rate_under
from tests.gui.detail.samples import link, row


def shares(links, *campaigns, human=False):
    made = LinkShares(links, campaigns, human=human)
    return [made.of(one) for one in links]


def test_a_share_is_of_the_clicks_of_the_links_own_campaign():
    links = [link("a", 30, 9, "1"), link("b", 10, 9, "1"), link("c", 7, 9, "2")]
    assert shares(links) == [
        LinkShare(30, 40, "clicks"),
        LinkShare(10, 40, "clicks"),
        LinkShare(7, 7, "clicks"),
    ]
    assert shares(links)[0].value == 0.75


def test_where_a_links_clicks_are_unknown_it_is_of_the_campaigns_clickers():
    links = [link("a", None, 5), link("b", 10, 4), link("c", 10, None)]
    assert shares(links, row("1", unique_clicks=8)) == [
        LinkShare(5, 8, "clickers"),
        LinkShare(4, 8, "clickers"),
        None,
    ]
    assert shares(links) == [None, None, None]


def test_where_the_log_knows_what_is_not_reported_it_is_of_those_clicks():
    links = [link("a", None, 5, logged_clicks=6), link("b", 10, 4, logged_clicks=9)]
    campaign = row("1", unique_clicks=8)
    assert shares(links, campaign) == [LinkShare(6, 16, "clicks"), LinkShare(10, 16, "clicks")]


@pytest.mark.parametrize("people", [None, 0])
def test_of_nothing_there_is_no_share(people):
    assert shares([link("a", 0, 0), link("b", 0, 0)], row("1", unique_clicks=people)) == [None] * 2


def test_the_human_lens_takes_human_counts_only():
    links = [link("a", 30, 9, human_clicks=3), link("b", 10, 9, human_clicks=1)]
    assert shares(links, human=True) == [LinkShare(3, 4, "clicks"), LinkShare(1, 4, "clicks")]
    unseen = [link("a", 30, 9), link("b", 10, 9, human_clicks=1, human_unique_clicks=1)]
    campaign = row("1", unique_clicks=18, human_clickers=2)
    assert shares(unseen, campaign, human=True) == [None, LinkShare(1, 2, "clickers")]


@pytest.mark.parametrize(
    ("lenses", "expected"),
    [
        (Lenses(), (9, 90)),
        (Lenses(Base.SENT), (9, 100)),
        (Lenses(Base.OPENED), (9, 30)),
        (Lenses(Base.SENT, human=True), (4, 100)),
    ],
)
def test_a_rate_is_of_the_campaigns_count_that_the_lens_names(lenses, expected):
    one = link("a", 30, 9, human_unique_clicks=4)
    campaign = row("1", sends=100, delivered_derived=90, unique_opens=30)
    definition = link_rate_under(lenses)
    assert rate_counts(one, campaign, definition) == expected
    assert link_rate(one, campaign, definition) == expected[0] / expected[1]


def test_without_its_campaign_a_link_has_no_rate():
    assert link_rate(link("a", 30, 9), None, link_rate_under(Lenses())) is None
