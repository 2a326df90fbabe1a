"""Rates with whiskers: the product's own test vectors, small samples, missing counts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF

from gui.charts.rates import Rate, RateData, RatePlot, rate_rows

DATA = RateData(
    "Click rate (delivered)",
    (
        Rate("A", 285, 9500),
        Rate("Small", 3, 40),
        Rate("Empty", 0, 0),
        Rate("Unknown", None, 50),
        Rate("More clicks than deliveries", 60, 50),
    ),
    "delivered",
    "clickers",
)


@pytest.fixture
def plot(theme, formats, shown):
    made = shown(RatePlot(theme, formats))
    made.show_data(DATA)
    return made


def test_each_rate_tells_counts_and_interval(plot):
    assert plot.value_text(0) == "A: 3.0\u00a0%, 285 clickers of 9,500 delivered, 95 %: 2.7-3.4"
    assert plot.value_text(1).endswith("95 %: 2.6-19.9. A small sample.")
    assert plot.value_text(2) == "Empty: no base"
    assert plot.value_text(3) == "Unknown: –"


def test_counts_that_make_no_share_of_people_do_not_break_it(plot):
    assert plot.value_text(4) == (
        "More clicks than deliveries: 120.0\u00a0%, 60 clickers of 50 delivered"
    )
    assert plot.view.viewRange()[0][1] > 1.2
    assert plot.grab().width() > 0


def test_rows_are_pointed_at(plot):
    assert plot.index_at(QPointF(0.5, 1.2)) == 1
    assert plot.index_at(QPointF(0.5, 9)) == -1
    assert plot.anchor(0) == QPointF(0.03, 0)


def test_the_table_has_what_the_whiskers_show(formats):
    rows = list(rate_rows(DATA, formats))
    assert rows[0] == (
        "A",
        "3.0\u00a0%",
        "2.7\u00a0%",
        "3.4\u00a0%",
        "285",
        "9,500",
    )
    assert rows[4][1:4] == ("120.0\u00a0%", "–", "–")
    assert rows[3] == ("Unknown", "–", "–", "–", "–", "50")


def test_it_paints_nothing_without_data(plot):
    plot.show_data(None)
    assert plot.count() == 0
    assert plot.grab().width() > 0
