from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from gui.charts.bars import BarPlot
from gui.charts.data import Bar, BarData, TimeData, TimePoint
from gui.charts.timeline import TimelinePlot

START = datetime(2026, 11, 20, 8, tzinfo=UTC)
BARS = BarData(
    "Devices, clickers",
    (Bar("Mobile", 1500), Bar("Desktop", 400), Bar("Other", 100, "3 labels together", quiet=True)),
    "clickers",
    2000,
    "Counted from the click log.",
    "clickers",
)
HOURS = TimeData(
    "Clicks per hour",
    tuple(TimePoint(START + timedelta(hours=n), n * n) for n in range(6)),
    3600,
    "UTC",
    "clicks",
    "",
    "click",
)


@pytest.fixture
def shown(qtbot):
    """Shows a widget at a size."""

    def show(widget, width=500, height=240):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        qtbot.waitExposed(widget)
        return widget

    return show


@pytest.fixture
def bars(theme, formats, shown):
    plot = shown(BarPlot(theme, formats))
    plot.show_data(BARS)
    return plot


@pytest.fixture
def timeline(theme, formats, shown):
    plot = shown(TimelinePlot(theme, formats, "UTC"))
    plot.show_data(HOURS)
    return plot
