from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPointF, Qt

from gui.charts.saving import render_png
from gui.dates import weekday_and_day
from gui.views.compare_period_plot import LINES_FROM, DayAxis, PairData, PairPlot
from gui.views.compare_period_read import DayPair

FIRST = date(2026, 11, 14)


def data(n=7, *, partial=False, most=100):
    days = tuple(
        DayPair(
            FIRST + timedelta(days=k), FIRST + timedelta(days=k - 7), most - k, 2 * k if k else 0
        )
        for k in range(n)
    )
    return PairData("Clicks per day", days, "14-20 Nov", "7-13 Nov", partial)


@pytest.fixture
def plot(qtbot, theme, formats):
    made = PairPlot(theme, formats)
    qtbot.addWidget(made)
    made.resize(600, 240)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_days_are_named_with_their_weekday(formats):
    assert weekday_and_day(FIRST, formats) == "Sat 14 Nov"


def test_a_value_tells_both_days(plot):
    plot.show_data(data(partial=True))
    assert plot.value_text(1) == "Sun 15 Nov: 99 clicks\nSun 8 Nov: 2 clicks"
    assert plot.value_text(6).endswith("Both up to the same minute; the day is not over.")


def test_the_keyboard_steps_through_the_days(qtbot, plot):
    plot.show_data(data())
    plot.setFocus()
    qtbot.keyClick(plot, Qt.Key.Key_End)
    assert plot.current == 6
    qtbot.keyClick(plot, Qt.Key.Key_Left)
    assert plot.current == 5


@pytest.mark.parametrize(("x", "index"), [(-0.4, 0), (0.4, 0), (0.6, 1), (6.3, 6), (7.2, -1)])
def test_a_point_belongs_to_the_nearest_day(plot, x, index):
    plot.show_data(data())
    assert plot.index_at(QPointF(x, 1.0)) == index


def test_the_names_of_the_periods_have_room_above_the_bars(plot):
    plot.show_data(data(most=5000))
    (_, (low, high)) = plot.view.viewRange()
    assert low == 0
    top_bar = plot.place_of(QPointF(0, 5000)).y()
    assert top_bar - plot.view.sceneBoundingRect().top() >= plot.metrics.height()
    assert high > 5000


def test_few_clicks_do_not_look_like_a_peak(plot):
    plot.show_data(data(n=1, most=1))
    (_, (_, high)) = plot.view.viewRange()
    assert high >= 4


@pytest.mark.parametrize("n", [1, 7, LINES_FROM - 1, LINES_FROM, 366])
def test_every_length_is_drawn_in_both_themes_and_into_a_file(plot, n):
    plot.show_data(data(n=n, partial=True, most=500))
    assert plot.count() == n
    assert len(plot.view.addedItems) == 2
    assert render_png(plot, "Title", "Note").startswith(b"\x89PNG")


def test_nothing_is_drawn_without_data(plot):
    plot.show_data(data())
    plot.show_data(None)
    assert plot.count() == 0
    assert plot.view.addedItems == []


@pytest.mark.parametrize(("n", "width"), [(7, 600), (31, 600), (90, 600), (400, 300)])
def test_ticks_keep_apart(formats, n, width):
    axis = DayAxis(formats)
    axis.days = tuple(FIRST + timedelta(days=k) for k in range(n))
    ((step, ticks),) = axis.tickValues(0, n, width)
    assert len(ticks) <= width // 64 + 1
    axis.room = 128
    ((_, fewer),) = axis.tickValues(0, n, width)
    assert len(fewer) <= width // 128 + 1
    assert step <= 2 or step % 7 == 0
    assert axis.tickStrings(ticks, 1, step)[0] == "Sat 14 Nov"
