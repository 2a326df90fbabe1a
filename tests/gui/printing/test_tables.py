from __future__ import annotations

import pytest

from gui.detail.links import link_columns
from gui.printing.content import ReportKind
from gui.printing.tables import LONGEST_URL, TableMaker, printed_url
from gui.printing.telling import Teller
from services.domain.lenses import Lenses
from services.domain.rows import SeriesPoint
from tests.gui.printing.samples import campaign, content, link, points, slices, with_detail
from tests.gui.printing.test_figures import lensed


@pytest.fixture
def tables(formats):
    return lambda made: TableMaker(made, Teller(formats, "Europe/Amsterdam"))


def clean(row):
    return tuple(cell.replace("\u00a0", " ") for cell in row.cells)


def test_campaigns_have_counts_rates_and_a_total(tables):
    table = tables(content(2)).campaigns()
    titles = [column.title for column in table.columns]
    assert titles[2:] == [
        "Sends", "Delivered", "Clickers", "Clicks", "Opt-outs", "Click rate (delivered)"
    ]  # fmt: skip
    first, _, total = map(clean, table.rows)
    assert first[0] == "Spring sale\nShop"
    assert first[2:] == ("1,000", "900", "83", "200", "3", "9.2 %\n7.5–11.3 %")
    assert total == ("All 2 campaigns", "", "2,001", "1,801", "–", "401", "6", "9.2 %")
    assert table.rows[-1].total


def test_a_total_says_of_how_many_it_is(tables):
    made = with_detail(content(1), campaigns=(campaign(0), campaign(1, clicks=None)))
    total = tables(made).campaigns().rows[-1].cells
    assert total[5] == "200\nof 1"


def test_links_are_grouped_by_campaign_with_their_shares(tables):
    links = (
        link(0, clicks=30),
        link(1, clicks=10),
        link(2, owner=1, clicks=None),
        link(3, owner=1, clicks=None, unique_clicks=None),
    )
    rows = tables(with_detail(content(2), links=links)).links().rows
    assert [row.group for row in rows] == [True, False, False, True, False, False]
    assert rows[0].cells[0].startswith("Spring sale  ·  1")
    assert clean(rows[0])[0].endswith("·  1 Nov 2026")
    assert rows[0].bookmark.replace("\u00a0", " ") == "Spring sale, 1 Nov 2026"
    assert clean(rows[1])[1:3] == ("30", "75.0 %")
    # Without all clicks a share of them would be of too little: it is of the campaign's 83 clickers.
    assert clean(rows[4])[1:3] == ("–", "8.4 %\nof clickers")
    assert clean(rows[5])[1:3] == ("–", "–")


def test_a_printed_link_has_the_share_and_the_clicks_of_the_links_table(tables, formats):
    links = (link(0, clicks=None, logged_clicks=6), link(1, clicks=2), link(2, clicks=0))
    made = with_detail(content(1, ReportKind.CAMPAIGN), links=links)
    for lenses in (Lenses(), Lenses(human=True)):
        printed = tables(lensed(made, lenses=lenses)).links().rows
        shown = {c.key: c for c in link_columns(formats, lambda: made.detail, lenses)}
        for row, one in zip(printed, links, strict=True):
            counts = [cell.partition("\n")[0] for cell in row.cells[1:3]]
            assert counts == [shown[key].cell(one, formats).text for key in ("clicks", "share")]
    assert tables(made).links().rows[0].cells[1] == "6\nfrom the log"


def test_links_of_one_campaign_need_no_groups_and_follow_the_lens(tables):
    made = content(1, ReportKind.CAMPAIGN, links=2)
    assert not any(row.group for row in tables(made).links().rows)
    human = tables(lensed(made, lenses=Lenses(human=True))).links()
    assert human.columns[1].title == "Clicks, human"
    assert human.rows[0].cells[1] == "9"


def test_an_endless_address_says_what_is_left_out():
    url = "https://shop.example/?" + "a" * 5_000
    printed = printed_url(url)
    assert f"{len(url) - 2 * (LONGEST_URL // 2)} letters left out" in printed
    assert printed.startswith(url[:100])
    assert printed.endswith(url[-100:])
    assert printed_url("https://shop.example/") == "https://shop.example/"
    assert printed_url(" ") == "No address"


def test_breakdowns_stand_in_two_lists_with_their_total(tables):
    counts = {"nl": 50, "NL": 10, "DE": 20, "unknown": 4}
    made = with_detail(content(1), breakdowns=slices("country", counts))
    rows = tables(made).audience().rows
    assert rows[0].group
    assert rows[0].cells[0] == "Countries, clicks  ·  total 84"
    assert clean(rows[1]) == ("Netherlands", "60", "71.4 %", "", "Unknown", "4", "4.8 %")
    assert clean(rows[2]) == ("Germany", "20", "23.8 %", "", "", "", "")


def test_people_of_several_campaigns_are_not_added(tables):
    both = (
        *slices("device", {"Mobile": 3}, 0, "clickers"),
        *slices("device", {"Mobile": 4}, 1, "clickers"),
    )
    assert tables(with_detail(content(2), breakdowns=both)).audience().rows == ()
    one = tables(with_detail(content(2), breakdowns=both[:1])).audience().rows
    assert one[1].cells[:2] == ("Mobile", "3")


def test_days_are_weeks_with_zeros_between_and_blanks_outside(tables, formats):
    known = points(10)
    made = with_detail(content(1), days=(known[2], known[4], known[9]))
    table = tables(made).days()
    assert [column.title for column in table.columns][1:3] == ["Sun", "Mon"]
    # 3 November 2026 is a Tuesday.
    assert clean(table.rows[0]) == ("1 Nov 2026", "", "", "2", "0", "4", "0", "0", "6")
    assert clean(table.rows[1]) == ("8 Nov 2026", "0", "0", "9", "", "", "", "", "9")
    assert table.rows[-1].cells[-1] == "15"


def test_weeks_on_end_without_a_click_share_one_row(tables):
    known = points(60)
    # Sunday 1 November; Sunday 15 November, with one quiet week before; Thursday 17 December after four.
    days = (known[0], known[14], known[46])
    days = tuple(SeriesPoint(day.start, 5) for day in days)
    table = tables(with_detail(content(1), days=days)).days()
    first, one, second, run, last, total = table.rows
    assert clean(one) == ("8 Nov 2026", *["0"] * 8)
    assert clean(run) == ("22 Nov to 12 Dec 2026: no clicks",)
    assert run.wide
    assert [clean(row)[0] for row in (first, second, last)] == [
        "1 Nov 2026", "15 Nov 2026", "13 Dec 2026"
    ]  # fmt: skip
    assert sum(int(row.cells[-1]) for row in (first, one, second, last)) == 15
    assert total.cells[-1] == "15"


def test_a_run_at_the_end_ends_with_the_last_known_day(tables):
    known = points(30)
    days = (SeriesPoint(known[0].start, 3), SeriesPoint(known[16].start, 0))
    rows = tables(with_detail(content(1), days=days)).days().rows
    assert clean(rows[1]) == ("8 Nov to 17 Nov 2026: no clicks",)
    assert rows[-1].cells[-1] == "3"


def test_a_single_day_is_a_table(tables):
    made = with_detail(content(1), days=(SeriesPoint(points(1)[0].start, 7),))
    assert tables(made).days().rows[-1].cells[-1] == "7"


def test_definitions_tell_how_rates_roll_up_only_for_several(tables):
    def told(made):
        return " ".join(row.cells[2] for row in tables(made).definitions().rows)

    assert "Sum over sum" in told(content(2))
    assert "Sum over sum" not in told(content(1, ReportKind.CAMPAIGN))
