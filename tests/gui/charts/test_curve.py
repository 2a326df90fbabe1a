"""Curves over the time since the send: values, shares, names, keys, an empty plot."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt

from gui.charts.curve import CurvePlot, SinceAxis
from gui.charts.curve_data import CurveData, Line, cumulated, since_send

DATA = CurveData(
    "Clicks since the send, added up",
    (Line("Spring sale", (10.0, 14.0, 15.0)), Line("Autumn & more", (3.0, 4.0), provisional=True)),
    3600,
    "clicks",
)


@pytest.fixture
def plot(theme, formats, shown):
    made = shown(CurvePlot(theme, formats))
    made.show_data(DATA)
    return made


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(60, "1 min"), (3600, "1 h"), (5400, "1 h 30 min"), (172_800, "2 d"), (183_600, "2 d 3 h")],
)
def test_times_since_the_send_in_words(seconds, text):
    assert since_send(seconds) == text


def test_counts_add_up_and_become_shares():
    assert cumulated((3, 0, 1)) == (3.0, 3.0, 4.0)
    assert cumulated((3, 0, 1), whole=4) == (0.75, 0.75, 1.0)
    assert cumulated((3,), whole=0) == (3.0,)


def test_every_line_is_told_at_each_step_as_long_as_it_goes(plot):
    assert plot.count() == 3
    assert plot.value_text(0).splitlines() == [
        "1 h after the send",
        "Spring sale: 10 clicks",
        "Autumn & more: 3 clicks",
    ]
    assert "Autumn" not in plot.value_text(2)
    assert plot.anchor(1) == QPointF(7200, 14)
    assert (plot.index_at(QPointF(-1, 0)), plot.index_at(QPointF(7300, 0))) == (-1, 2)
    assert plot.index_at(QPointF(90_000, 0)) == -1


def test_the_arrow_keys_step_through_it(plot, qtbot):
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert plot.current == 1
    qtbot.keyClick(plot, Qt.Key.Key_End)
    assert plot.current == 2


def test_shares_are_told_in_percent(theme, formats, shown):
    plot = shown(CurvePlot(theme, formats, percent=True))
    plot.show_data(CurveData("Shares", (Line("A", (0.25, 1.0)),), 60, "share", percent=True))
    assert plot.value_text(0).splitlines()[1] == "25.0\u00a0%"
    assert plot.left.tickStrings([0.0, 0.5, 1.0], 1.0, 0.5) == [
        "0\u00a0%",
        "50\u00a0%",
        "100\u00a0%",
    ]


def test_nothing_to_draw_is_no_error(plot):
    plot.show_data(None)
    assert plot.count() == 0
    plot.show_data(CurveData("Empty", (), 60, "clicks"))
    plot.show_data(CurveData("Empty", (Line("A", ()),), 60, "clicks"))
    assert plot.grab().width() > 0


def test_ticks_stand_at_whole_times():
    axis = SinceAxis()
    (step, ticks), *_ = axis.tickValues(0, 86_400, 600)
    assert step in {10_800, 21_600}
    assert all(tick % step == 0 for tick in ticks)
    assert axis.tickStrings([0, 3600], 1, 3600) == ["0", "1 h"]


def test_it_speaks_to_screen_readers(plot):
    assert plot.accessibleName() == DATA.title
    assert plot.accessibleDescription() == "Spring sale: 15; Autumn & more: 4"
