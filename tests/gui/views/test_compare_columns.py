from __future__ import annotations

import pytest

from gui.views.compare_columns import (
    CompareColumns,
    compare,
    compared_table,
    reading,
    signed,
    span,
)
from services.domain.lenses import PLAIN, Base, Lenses
from services.domain.metric_list import rate_under
from services.domain.uncertainty import Interval
from tests.gui.detail.samples import REASONS
from tests.gui.views.compare_samples import sent

RATE = rate_under("click_rate", PLAIN)
FIGURES = REASONS.figures()


def pair(k, n, name="x", **values):
    return sent(name, days=9, unique_clicks=k, delivered_derived=n, **values)


def against(*rows, reference=None, rate=RATE):
    return compare(rows, reference, rate, FIGURES)


def test_the_difference_has_newcombes_interval():
    """Counts and results of the product's definitions, section 3.4."""
    base, other = against(pair(50, 1000, "a"), pair(70, 1000, "b"))
    assert base.is_reference
    assert base.points is None
    assert other.points == pytest.approx(2.0)
    assert other.interval.low == pytest.approx(-0.09, abs=0.005)
    assert other.interval.high == pytest.approx(4.12, abs=0.005)
    assert reading(other) == "could be chance"


def test_a_difference_that_chance_hardly_makes_says_so():
    _, other = against(pair(1554, 18_500, "a"), pair(1665, 17_900, "b"))
    assert (round(other.interval.low, 2), round(other.interval.high, 2)) == (0.32, 1.49)
    assert reading(other) == "hardly chance"


def test_of_eight_campaigns_more_is_asked_than_of_two():
    rows = [pair(50, 1000, "a"), pair(73, 1000, "b")]
    assert against(*rows)[1].sure
    crowd = [pair(50 + n, 1000, f"c{n}") for n in range(6)]
    among = against(*rows, *crowd)
    assert 0.0 not in among[1].interval
    assert not among[1].sure


def test_the_first_with_a_rate_is_compared_with_unless_another_is_chosen():
    rows = pair(9, None, "a"), pair(50, 1000, "b"), pair(80, 1000, "c")
    assert [one.is_reference for one in against(*rows)] == [False, True, False]
    chosen = against(*rows, reference=rows[2].key)
    assert [one.is_reference for one in chosen] == [False, False, True]
    assert chosen[1].points == pytest.approx(-3.0)


def test_what_has_no_rate_has_no_difference_and_tells_why():
    unknown, _, zero, impossible = against(
        pair(9, None, "a"), pair(50, 1000, "b"), pair(0, 0, "c"), pair(20, 10, "d")
    )
    assert (unknown.points, unknown.interval, unknown.sure) == (None, None, None)
    assert "Delivered" in unknown.why
    assert zero.why == "No base: 0 delivered."
    assert impossible.why == "20 clickers of 10 delivered cannot be."
    assert reading(impossible) is None


def test_a_reference_without_a_rate_is_named_as_the_reason():
    rows = pair(9, None, "a"), pair(50, 1000, "b")
    found = against(*rows, reference=rows[0].key)
    assert found[1].points is None
    assert found[1].why.startswith("The campaign compared with has no such rate.")


def test_no_campaigns_make_no_comparison():
    assert against() == []


def test_small_samples_are_faint(formats):
    columns = {c.key: c for c in CompareColumns(formats, FIGURES).make(PLAIN)}
    _, small, large = against(pair(50, 1000, "a"), pair(3, 60, "b"), pair(50, 1000, "c"))
    assert columns["points"].cell(small, formats).faint
    assert not columns["points"].cell(large, formats).faint


def test_columns_keep_their_keys_under_all_lenses(formats):
    maker = CompareColumns(formats, FIGURES)
    plain = [column.key for column in maker.make(PLAIN)]
    assert plain == [column.key for column in maker.make(Lenses(Base.OPENED, True))]
    assert plain[:5] == ["name", "click_rate", "points", "interval", "reading"]
    assert len(set(plain)) == len(plain)


def test_cells_show_counts_rates_and_differences(formats):
    columns = {c.key: c for c in CompareColumns(formats, FIGURES).make(PLAIN)}
    base, other = against(pair(50, 1000, "a"), pair(70, 1000, "b"))

    def text(name, one):
        return columns[name].cell(one, formats).text

    assert [text(k, other) for k in ("name", "unique_clicks", "delivered_derived")] == [
        "b",
        "70",
        "1,000",
    ]
    assert text("click_rate", other).startswith("7.0")
    assert text("points", other) == "+2.0 points"
    assert text("interval", other) == "−0.1 to +4.1"
    assert text("points", base) == text("interval", base) == ""
    assert text("reading", base) == "compared with"
    assert "Chance alone" in columns["points"].cell(other, formats).tooltip


def test_an_end_of_a_sure_interval_is_not_written_as_zero(formats):
    assert span(Interval(0.03, 0.37), formats) == "+0.03 to +0.37"
    assert span(Interval(-4.0, 0.02), formats) == "−4.0 to 0.0"


def test_signs_are_written_and_nothing_is_minus_zero(formats):
    assert [signed(v, 1, formats) for v in (1.24, -1.26, 0.04, -0.04)] == [
        "+1.2",
        "−1.3",
        "0.0",
        "0.0",
    ]


def test_files_get_raw_figures(formats):
    found = against(pair(50, 1000, "a"), pair(70, 1000, "b"))
    table = compared_table("Title", found, PLAIN)
    keys = [column.key for column in table.columns]
    assert len(set(keys)) == len(keys)
    assert all(len(row) == len(keys) for row in table.rows)
    second = dict(zip(keys, table.rows[1], strict=True))
    assert second["difference_points"] == pytest.approx(2.0)
    assert second["click_rate_delivered"] == pytest.approx(0.07)
    assert second["compared_with"] == "a"
    first = dict(zip(keys, table.rows[0], strict=True))
    assert first["difference_points"] is None
    assert first["compared_with"] is None
