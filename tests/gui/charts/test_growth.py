"""The plot of kept counters: readings, gaps, nearest reading, words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPointF

from gui.charts.growth import Counter, GrowthData, GrowthPlot

START = datetime(2026, 11, 1, 9, tzinfo=UTC)
DATA = GrowthData(
    "Counters at each refresh",
    tuple(START + timedelta(hours=n) for n in (0, 2, 10)),
    (Counter("Clicks", (0, 40, 55)), Counter("Openers", (None, 90, 130))),
    "UTC",
)


@pytest.fixture
def plot(theme, formats, shown):
    made = shown(GrowthPlot(theme, formats, "UTC"))
    made.show_data(DATA)
    return made


def test_what_was_not_known_is_said_and_not_drawn(plot):
    assert "Openers: not known" in plot.value_text(0)
    assert plot.value_text(2).splitlines()[1:] == ["Clicks: 55", "Openers: 130"]
    assert plot._points(DATA, DATA.counters[1]) == [(7200.0, 90), (36000.0, 130)]


def test_the_nearest_reading_is_pointed_at(plot):
    assert plot.index_at(QPointF(0, 5)) == 0
    assert plot.index_at(QPointF(5000, 5)) == 1
    assert plot.index_at(QPointF(1e9, 5)) == 2
    assert plot.anchor(2) == QPointF(36000.0, 130)


def test_it_paints_one_reading_and_none(plot):
    one = GrowthData("x", DATA.times[:1], (Counter("Clicks", (3,)),), "UTC")
    plot.show_data(one)
    assert plot.count() == 1
    assert plot.grab().width() > 0
    plot.show_data(None)
    assert (plot.count(), plot.index_at(QPointF(0, 0))) == (0, -1)
