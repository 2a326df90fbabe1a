from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pyqtgraph as pg
import pytest
from PySide6.QtCore import QPointF

from gui.charts.data import TimeData, TimePoint
from gui.charts.timeline import TimelinePlot, span_text
from gui.theme import ThemeMode
from tests.gui.charts.conftest import HOURS, START


def days(zone, *counts, first=datetime(2026, 10, 24)):
    starts = [
        (first + timedelta(days=n)).replace(tzinfo=ZoneInfo(zone)) for n in range(len(counts))
    ]
    points = tuple(TimePoint(s.astimezone(UTC), c) for s, c in zip(starts, counts, strict=True))
    return TimeData("Clicks per day", points, 86_400, zone, "clicks", "", "click")


def test_bars_stand_on_zero_and_are_as_high_as_their_counts(timeline):
    drawn = next(i for i in timeline.view.addedItems if isinstance(i, pg.BarGraphItem))
    assert list(drawn.opts["height"]) == [0, 1, 4, 9, 16, 25]
    bottom, top = timeline.view.viewRange()[1]
    assert bottom == 0
    assert 25 < top < 30


def test_one_click_does_not_look_like_a_peak(timeline):
    timeline.show_data(TimeData("T", (TimePoint(START, 1),), 3600, "UTC"))
    assert timeline.view.viewRange()[1][1] > 4


def test_a_single_bar_is_not_as_wide_as_the_chart(timeline):
    timeline.show_data(TimeData("T", (TimePoint(START, 1),), 3600, "UTC"))
    left, right = timeline.view.viewRange()[0]
    assert right - left > 6 * 3600


def test_bars_that_are_not_picked_step_back(timeline):
    timeline.mark([2])
    drawn = next(i for i in timeline.view.addedItems if isinstance(i, pg.BarGraphItem))
    assert [n for n, b in enumerate(drawn.opts["brushes"]) if b.color().alphaF() == 1] == [2]


def test_weeks_are_told_by_their_first_and_last_day(timeline):
    begin = datetime(2026, 11, 16, tzinfo=UTC)
    points = tuple(TimePoint(begin + timedelta(days=7 * n), n) for n in range(60))
    timeline.show_data(TimeData("Clicks per week", points, 604_800, "UTC", "clicks"))
    assert timeline.value_text(2) == "30 Nov 2026 - 06 Dec 2026: 2 clicks"
    ticks = timeline.bottom.tickValues(0, 60 * 604_800, 700)[0][1]
    assert len(ticks) > 3
    # Names stand below the middles of bars.
    assert {tick % 604_800 for tick in ticks} == {302_400}
    names = timeline.bottom.tickStrings(ticks, 1.0, 13 * 604_800)
    first = begin + timedelta(seconds=ticks[0] - 302_400)
    assert names[0] == f"{first.day} {first:%b} {first.year}"
    assert all(name.split()[2] in {"2026", "2027", "2028"} for name in names)


def test_words_tell_step_and_count(timeline):
    assert timeline.value_text(5) == "20 Nov 2026 13:00-14:00: 25 clicks"
    assert timeline.value_text(1) == "20 Nov 2026 09:00-10:00: 1 click"
    assert timeline.accessibleName() == "Clicks per hour"
    assert timeline.accessibleDescription().startswith("6 steps")


def test_steps_are_told_in_the_shown_zone(theme, formats, qtbot):
    plot = TimelinePlot(theme, formats, "Australia/Perth")
    qtbot.addWidget(plot)
    plot.show_data(HOURS)
    assert plot.value_text(0) == "20 Nov 2026 16:00-17:00: 0 clicks"


def test_a_step_is_found_by_any_instant_in_it(timeline):
    asked = (-1, 0, 3599, 3600, 6 * 3600 - 1, 6 * 3600)
    found = [timeline.index_at(QPointF(s, 3)) for s in asked]
    assert found == [-1, 0, 0, 1, 5, -1]


def test_days_of_23_and_25_hours(theme, formats, qtbot):
    plot = TimelinePlot(theme, formats, "Europe/Amsterdam")
    qtbot.addWidget(plot)
    data = days("Europe/Amsterdam", 3, 5, 7)
    plot.show_data(data)
    assert [plot.span(p.start) for p in data.points] == [
        "24 Oct 2026",
        "25 Oct 2026",
        "26 Oct 2026",
    ]
    late = 2 * 86_400 + 3600 - 60
    assert plot.index_at(QPointF(late, 0)) == 1
    assert plot.bottom.days == 1
    drawn = next(i for i in plot.view.addedItems if isinstance(i, pg.BarGraphItem))
    widths = [round(w / 0.86 / 3600) for w in drawn.opts["width"]]
    assert widths == [24, 25, 24]


def test_hours_after_days_are_hours_again(timeline):
    timeline.show_data(days("UTC", 1, 2))
    timeline.show_data(HOURS)
    assert timeline.bottom.days == 0


def test_a_hair_line_marks_the_step_pointed_at(timeline, theme):
    timeline.point_at(3)
    x = round(timeline.place_of(timeline.anchor(3)).x())
    y = round(timeline.view.sceneBoundingRect().top()) + 3
    assert timeline.grab().toImage().pixelColor(x, y).name().upper() == theme.tokens.muted
    timeline.point_at(-1)
    assert timeline.grab().toImage().pixelColor(x, y).name().upper() != theme.tokens.muted


@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK])
def test_colours_follow_the_theme(timeline, theme, mode):
    theme.set_mode(mode)
    image = timeline.grab().toImage()
    top = timeline.place_of(timeline.anchor(5)).toPoint()
    assert image.pixelColor(top.x(), top.y() + 8).name().upper() == theme.tokens.series[0]
    assert image.pixelColor(2, 2).name().upper() == theme.tokens.surface


def test_nothing_is_drawn_without_data(timeline):
    timeline.show_data(None)
    assert (timeline.count(), timeline.view.addedItems) == (0, [])
    assert timeline.index_at(QPointF(0, 0)) == -1


def test_two_thousand_steps_are_drawn_at_once(timeline):
    points = tuple(TimePoint(START + timedelta(days=n), n % 50) for n in range(2000))
    timeline.show_data(TimeData("T", points, 86_400, "UTC"))
    assert not timeline.grab().isNull()
    assert timeline.index_at(QPointF(1234 * 86_400 + 5, 0)) == 1234


def test_a_span_over_midnight(formats):
    start = datetime(2026, 11, 20, 23, tzinfo=UTC)
    assert span_text(start, 3600, ZoneInfo("UTC"), formats) == "20 Nov 2026 23:00-00:00"
