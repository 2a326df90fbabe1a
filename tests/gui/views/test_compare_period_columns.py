from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from gui.views.compare_period_columns import (
    PeriodColumns,
    day_table,
    listed,
    period_table,
    told,
    words,
)
from services.domain.comparing import previous
from services.domain.lenses import PLAIN, Lenses
from services.domain.plan import Period
from services.reports.options import ReportOptions
from services.reports.period_report import PeriodRow
from tests.gui.views.test_compare_period_plot import data

COMPARISON = previous(Period(date(2026, 11, 14), date(2026, 11, 20)), date(2026, 11, 21))


def count(now, before, key="sends", **values):
    return PeriodRow(
        key=key,
        title="Sends",
        kind="count",
        now=now,
        before=before,
        comparison=COMPARISON,
        **values,
    )


def share(now, base_now, before, base_before, key="click_rate_delivered", **values):
    return PeriodRow(
        key=key,
        title="Click rate (delivered)",
        kind="rate",
        now=now,
        base_now=base_now,
        before=before,
        base_before=base_before,
        comparison=COMPARISON,
        **values,
    )


@pytest.fixture
def cell(formats):
    columns = {column.key: column for column in PeriodColumns(formats).make()}

    def made(key, row):
        return columns[key].cell(row, formats)

    return made


def texts(cell, row):
    return [
        cell(key, row).text
        for key in ("now", "before", "difference", "change", "interval", "reading")
    ]


def test_counts_have_a_difference_and_a_change_but_no_interval(cell):
    row = count(1200, 1000)
    assert texts(cell, row) == ["1,200", "1,000", "+200", "+20.0\u00a0%", "", ""]
    assert texts(cell, count(900, 1000))[2:4] == ["−100", "−10.0\u00a0%"]


def test_rates_have_points_and_newcombes_interval(cell):
    row = share(70, 1000, 50, 1000)
    assert texts(cell, row) == [
        "7.0\u00a0%",
        "5.0\u00a0%",
        "+2.0 points",
        "+40.0\u00a0%",
        "−0.1 to +4.1",
        "could be chance",
    ]
    assert words(share(1665, 17_900, 1554, 18_500)) == "hardly chance"


def test_unknown_is_a_dash_with_its_reason_and_never_zero(cell):
    row = count(None, 10, left_out_now=3)
    assert cell("now", row).text == "–"
    assert cell("now", row).missing
    assert cell("now", row).tooltip == "No campaign of this period reports it."
    assert cell("difference", row).text == "–"
    assert cell("change", row).text == "–"


def test_nothing_before_gives_no_change(cell):
    row = count(10, 0)
    assert cell("difference", row).text == "+10"
    assert cell("change", row).text == "–"


def test_the_counts_behind_a_rate_and_what_is_left_out_are_explained(cell):
    tip = cell("now", share(70, 1000, 50, 1000, left_out_now=2)).tooltip
    assert tip.startswith("70 clickers of 1,000 delivered, 95 %: ")
    assert "2 campaigns that do not report it are left out." in tip


def test_a_small_sample_is_faint(cell):
    row = share(3, 50, 90, 1000)
    assert cell("now", row).faint
    assert not cell("before", row).faint


def test_a_rate_without_a_base_has_no_interval(cell):
    row = share(0, 0, 50, 1000)
    assert texts(cell, row)[0] == "–"
    assert texts(cell, row)[4:] == ["–", "–"]


def test_what_nobody_reports_is_left_out():
    assert [row.key for row in told([count(None, None), count(0, None, key="opens")])] == ["opens"]


def test_the_list_follows_the_lens_and_hides_what_few_ask_for():
    keys = ("sends", "opens", "clicks", "human_clicks", "all_clicks", "pending", "campaigns")
    rows = [count(1, 1, key=key) for key in keys] + [share(1, 2, 1, 2)]
    assert [row.key for row in listed(rows, PLAIN)] == [
        "campaigns",
        "sends",
        "all_clicks",
        "click_rate_delivered",
        "opens",
    ]
    human = [row.key for row in listed(rows, Lenses(human=True))]
    assert human[2:4] == ["human_clicks", "all_clicks"]
    assert "clicks" not in human


def test_files_get_the_reports_columns():
    options = ReportOptions(lenses=PLAIN, now=datetime(2026, 11, 21, tzinfo=UTC))
    table = period_table("Title", [count(5, 4), share(70, 1000, 50, 1000)], options)
    keys = [column.key for column in table.columns]
    second = dict(zip(keys, table.rows[1], strict=True))
    assert second["rate_now"] == pytest.approx(0.07)
    assert second["points"] == pytest.approx(2.0)
    assert second["rule"] == COMPARISON.rule


def test_days_are_written_as_dates_of_utc():
    table = day_table(data(n=2))
    assert table.rows == (
        (date(2026, 11, 14), 100, date(2026, 11, 7), 0, "UTC"),
        (date(2026, 11, 15), 99, date(2026, 11, 8), 2, "UTC"),
    )
