from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest

from gui.detail.links import link_columns
from gui.formatting import DASH
from services.domain.lenses import Base, Lenses
from tests.gui.detail.samples import detail, link, row


class Links:
    def __init__(self, formats):
        self.formats = formats
        self.data = None
        self.look_through(Lenses())

    def look_through(self, lenses):
        made = link_columns(self.formats, lambda: self.data, lenses)
        self.columns = {column.key: column for column in made}

    def cell(self, key, row):
        return self.columns[key].cell(row, self.formats)


@pytest.fixture
def table(formats):
    return Links(formats)


def test_shares_are_of_the_clicks_with_the_counts_in_the_tooltip(table):
    links = (link("a", 30, 20), link("b", 10, 10))
    table.data = detail(links=links)
    cell = table.cell("share", links[0])
    assert (cell.text, cell.tooltip) == ("75.0\u00a0%", "30 of 40 clicks")
    table.data = detail(row("1", unique_clicks=4), links=(link("c", None, 2),))
    cell = table.cell("share", table.data.links[0])
    assert (cell.text, cell.tooltip) == ("50.0\u00a0%", "2 of 4 clickers")


def test_a_dash_says_why(table):
    lonely = link("a", None, None)
    table.data = detail(row("1"), links=(lonely,))
    for key, words in (
        ("clicks", "This provider reports clickers"),
        ("unique_clicks", "The people who clicked this link are not reported."),
        ("share", "The provider reports no total"),
        ("last_click_at", "No click with a time"),
    ):
        cell = table.cell(key, lonely)
        assert (cell.text, cell.missing) == (DASH, True)
        assert cell.tooltip.startswith(words)


def test_counts_of_ours_are_marked(table):
    ours = link("a", 3, 2, origin="derived", last_click_at=datetime(2026, 11, 20, 9, tzinfo=UTC))
    for key in ("clicks", "unique_clicks"):
        cell = table.cell(key, ours)
        assert cell.derived
        assert cell.tooltip == "Counted from the click log."
    local = ours.last_click_at.astimezone()
    assert f"{local:%H:%M:%S}" in table.cell("last_click_at", ours).tooltip


def test_clicks_that_only_the_log_knows_are_shown_as_ours(table):
    rows = (link("a", None, 5, logged_clicks=6), link("b", 10, 4), link("c", None, 1))
    table.data = detail(row("1"), links=rows)
    ours, theirs, unknown = (table.cell("clicks", one) for one in rows)
    assert (ours.text, ours.derived) == ("6", True)
    assert ours.tooltip == (
        "Counted from the click log. This provider reports clickers of a link, not all its clicks."
    )
    assert (theirs.text, theirs.derived, theirs.tooltip) == ("10", False, "")
    assert (unknown.text, unknown.missing) == (DASH, True)
    total = table.columns["clicks"].total(rows)
    assert (total.text, total.tooltip) == ("16", "1 link without this count is left out.")
    assert table.columns["clicks"].machine == "all_clicks"


@pytest.mark.parametrize("address", ["", "  \t "])
def test_a_link_without_an_address_says_so(table, address):
    cell = table.cell("url", link(address, 3, 2))
    assert (cell.text, cell.missing) == (DASH, True)
    assert cell.tooltip == "The provider gives no address for this link."
    assert table.cell("url", link("x", 3, 2)).tooltip == "x"


def test_totals_add_clicks_and_never_people(table):
    rows = [link("a", 30, 20), link("b", 10, 10), link("c", None, 4)]
    clicks = table.columns["clicks"].total(rows)
    assert (clicks.text, clicks.tooltip) == ("40", "1 link without this count is left out.")
    people = table.columns["unique_clicks"].total(rows)
    assert (people.text, people.missing) == (DASH, True)
    assert table.columns["clicks"].total([rows[2]]).text == DASH
    assert table.columns["url"].total(rows).text == "Total of 3"


def test_sorting_thousands_of_links_by_share_is_quick(table):
    links = tuple(link(f"u{n}", n % 90, None, str(n // 50)) for n in range(4000))
    table.data = detail(links=links)
    start = time.process_time()
    found = sorted(links, key=table.columns["share"].sort_key)
    assert time.process_time() - start < 1
    assert len(found) == 4000


def test_without_data_there_is_no_share(table):
    assert table.cell("share", link("a", 3, 2)).text == DASH


BOTH = {
    "human_clicks": 8,
    "human_unique_clicks": 6,
    "origin": "reported",
}


def test_under_the_human_lens_shares_are_of_human_clicks(table):
    links = (link("a", 30, 20, **BOTH), link("b", 10, 10, human_clicks=8, human_unique_clicks=8))
    table.data = detail(row("1"), links=links)
    assert table.columns["share"].title == "Share of clicks"
    table.look_through(Lenses(human=True))
    assert table.columns["share"].title == "Share of clicks, human"
    cell = table.cell("share", links[0])
    assert (cell.text, cell.tooltip) == ("50.0\u00a0%", "8 of 16 human clicks")
    unseen = link("c", 10, 10)
    assert "Cannot be checked" in table.cell("share", unseen).tooltip


@pytest.mark.parametrize(
    ("base", "title", "text", "tip"),
    [
        (
            Base.DELIVERED,
            "Link click rate (delivered)",
            "4.0\u00a0%",
            "20 clickers of 500 delivered, 95 %: 2.6-6.1",
        ),
        (
            Base.SENT,
            "Link click rate (sent)",
            "3.3\u00a0%",
            "20 clickers of 600 sent, 95 %: 2.2-5.1",
        ),
        (
            Base.OPENED,
            "Link click-to-open (openers)",
            "10.0\u00a0%",
            "20 clickers of 200 openers, 95 %: 6.6-14.9",
        ),
    ],
)
def test_a_links_click_rate_is_of_what_the_lens_says(table, base, title, text, tip):
    one = link("a", 30, 20, **BOTH)
    campaign = row("1", sends=600, delivered_derived=500, unique_opens=200)
    table.data = detail(campaign, links=(one,))
    table.look_through(Lenses(base))
    cell = table.cell("click_rate", one)
    assert (table.columns["click_rate"].title, cell.text, cell.tooltip) == (title, text, tip)
    assert not cell.faint
    table.look_through(Lenses(base, human=True))
    assert table.columns["click_rate"].title == f"{title}, human"
    assert table.cell("click_rate", one).tooltip.startswith("6 human clickers of ")


def test_a_links_rate_of_a_small_sample_is_faint_and_one_without_a_base_says_so(table):
    one = link("a", 30, 2)
    for counts, text, words in (
        ({"delivered_derived": 50}, "4.0\u00a0%", "A small sample"),
        ({"delivered_derived": 0}, "no base", "No base: 0 delivered."),
        ({}, DASH, "Not known for this campaign: delivered."),
    ):
        table.data = detail(row("1", **counts), links=(one,))
        cell = table.cell("click_rate", one)
        assert cell.text == text
        assert words in cell.tooltip
        assert cell.faint == ("small" in words)
    unknown = link("b", 3, None)
    assert "not reported" in table.cell("click_rate", unknown).tooltip
    total = table.columns["click_rate"].total([one])
    assert (total.text, total.missing) == (DASH, True)
