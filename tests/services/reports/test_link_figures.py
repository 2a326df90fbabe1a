"""The links report under lenses: rates of the campaign's base, tags, human clicks beside all clicks."""

from __future__ import annotations

import pytest

from services.domain.click_filter import ClickFilter
from services.domain.lenses import Base, Lenses
from services.domain.rows import Selection
from services.reports.link_figures import LinkFigures, columns
from services.reports.options import ReportOptions
from services.reports.pages import Pages
from tests.gui.detail.samples import link as shown
from tests.services.reports.market import CLICKS, SPRING, URLS


def link(rows, campaign, url):
    return next(row for row in rows if (row["campaign_id"], row["url"]) == (campaign, url))


def people(url, *, human=False):
    return {
        one[2] for one in CLICKS if one[0] == SPRING and one[3] == url and not (human and one[4])
    }


@pytest.mark.parametrize(
    ("base", "key", "counter", "below"),
    [
        (Base.DELIVERED, "link_click_rate_delivered", "campaign_delivered_derived", 180),
        (Base.SENT, "link_click_rate_sent", "campaign_sends", 200),
        (Base.OPENED, "link_click_to_open_rate", "campaign_unique_opens", 60),
    ],
)
def test_a_rate_is_the_links_clickers_of_the_campaigns_base(
    market, table, base, key, counter, below
):
    row = link(table(market, "links", lenses=Lenses(base)), "1", URLS[0])
    assert row[counter] == below
    assert row["unique_clicks"] == len(people(URLS[0]))
    assert row[key] == pytest.approx(len(people(URLS[0])) / below)
    assert row[f"{key}_low"] < row[key] < row[f"{key}_high"]
    human = link(table(market, "links", lenses=Lenses(base, human=True)), "1", URLS[0])
    assert human[f"{key}_human"] == pytest.approx(len(people(URLS[0], human=True)) / below)


def test_all_clicks_stay_beside_the_human_ones(market, table):
    for human in (False, True):
        row = link(table(market, "links", lenses=Lenses(human=human)), "1", URLS[0])
        assert (row["clicks"], row["human_clicks"]) == (3, 2)


def test_tags_are_read_from_the_address(market, table):
    rows = table(market, "links", lenses=Lenses())
    assert link(rows, "1", URLS[0])["utm_source"] == "news"
    assert link(rows, "2", URLS[2])["utm_campaign"] == "Spring \N{TULIP}"
    assert link(rows, "2", URLS[2])["utm_source"] is None


def test_a_link_without_known_clickers_or_base_has_no_rate(market, table):
    rows = table(market, "links", lenses=Lenses())
    row = link(rows, "8", URLS[0])
    assert row["unique_clicks"] == 4
    assert row["campaign_delivered_derived"] is None
    assert row["link_click_rate_delivered"] is None


def test_picked_clicks_narrow_all_counts(market, table):
    iphones = Selection(clicks=ClickFilter(systems=("iOS",)))
    row = link(table(market, "links", iphones, lenses=Lenses(human=True)), "1", URLS[0])
    assert (row["clicks"], row["human_clicks"]) == (2, 2)


def test_all_clicks_are_the_reported_ones_or_those_of_the_log():
    made = columns(ReportOptions(lenses=Lenses()))
    by = {column.key: column for column in made}
    assert (by["clicks"].title, by["all_clicks"].title) == ("Clicks", "Clicks, all")
    for clicks, logged, expected in ((4, 9, 4), (None, 9, 9), (None, None, None)):
        row = LinkFigures(shown("a", clicks, 3, logged_clicks=logged), None, Pages().of("a"))
        assert by["clicks"].value(row) == clicks
        assert by["all_clicks"].value(row) == expected
