"""Steps of time: the empty ones, those where clocks change, the chosen ones, and stretches that are too long."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from gui.detail import steps as module
from gui.detail.steps import Step, by_step, by_week, picked_steps, time_data, without_far
from services.domain.rows import SeriesPoint
from services.store.query_clicks import _start
from tests.gui.detail.samples import AT, detail, hours


def test_empty_steps_are_drawn_as_zero():
    series = time_data(detail(series=hours(3, 0, 0, 5), hourly=True), "Clicks", "", "UTC")
    assert [point.count for point in series.points] == [3, 0, 0, 5]
    assert [point.start - AT for point in series.points] == [timedelta(hours=n) for n in range(4)]
    assert (series.step_seconds, series.zone, series.note) == (3600, "UTC", "")


def test_no_click_with_a_time_makes_no_series():
    assert time_data(detail(clicks=5), "Clicks", "", "UTC") is None


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("Europe/Amsterdam", datetime(2026, 10, 24)),
        ("Europe/Amsterdam", datetime(2026, 3, 28)),
        ("Asia/Beirut", datetime(2022, 3, 26)),
        ("America/Sao_Paulo", datetime(2018, 11, 3)),
    ],
)
def test_days_are_the_zone_s_own_where_clocks_change(zone, day):
    noons = [(day + timedelta(days=n, hours=12)).replace(tzinfo=ZoneInfo(zone)) for n in range(4)]
    points = [SeriesPoint(_start(noon.astimezone(UTC), "day", ZoneInfo(zone)), 7) for noon in noons]
    series = time_data(detail(series=tuple(points)), "Clicks", "", zone)
    assert [(point.start, point.count) for point in series.points] == [
        (point.start, point.clicks) for point in points
    ]
    # A day ends where the next begins, also where it is 23 or 25 hours long.
    assert [series.end(n) for n in range(3)] == [point.start for point in points[1:]]


def test_weeks_begin_on_monday_and_add_their_days_up():
    zone = "Europe/Amsterdam"
    begin = datetime(2026, 10, 5, tzinfo=ZoneInfo(zone))
    starts = [(begin + timedelta(days=n)).astimezone(UTC) for n in range(28)]
    days = [SeriesPoint(start, n + 1) for n, start in enumerate(starts) if n != 8]
    weeks = by_week(days, zone)
    assert [week.start for week in weeks] == starts[::7]
    assert [week.clicks for week in weeks] == [28, 77 - 9, 126, 175]
    series = time_data(detail(series=weeks, weekly=True), "Clicks", "", zone)
    assert (series.step_seconds, len(series.points)) == (604_800, 4)
    assert [series.end(n) for n in range(3)] == starts[7::7]


def test_a_week_without_clicks_is_drawn_as_zero():
    far = (SeriesPoint(AT, 1), SeriesPoint(AT + timedelta(days=21), 1))
    data = by_step(detail(series=far, days=far), Step.WEEK, "UTC")
    assert [p.count for p in time_data(data, "", "", "UTC").points] == [1, 0, 0, 1]


def day(number, clicks):
    return SeriesPoint(AT.replace(hour=0) + timedelta(days=number), clicks)


FEW = tuple(day(n, 40) for n in range(3))


@pytest.mark.parametrize(
    ("days", "kept", "left"),
    [
        ((), (), 0),
        (FEW, FEW, 0),
        ((day(-20_000, 2), *FEW), FEW, 2),
        ((*FEW, day(20_000, 2)), FEW, 2),
        ((day(-20_000, 2), day(-9000, 1), *FEW, day(5000, 2)), FEW, 5),
        ((day(-9000, 30), *FEW), (day(-9000, 30), *FEW), 0),
        ((day(-700, 1), *FEW), (day(-700, 1), *FEW), 0),
        (FEW[:1], FEW[:1], 0),
    ],
    ids=["none", "together", "before", "after", "around", "too many", "too near", "one"],
)
def test_few_clicks_years_away_from_all_others_are_left_out(days, kept, left):
    assert without_far(days) == (kept, left)
    data = detail(days=kept, far=left)
    series = time_data(by_step(data, Step.WEEK, "UTC"), "", "", "UTC")
    note = f"Not drawn, since years away from the others: {left} clicks."
    assert (series.note if series else "") == (note if left else "")


@pytest.mark.parametrize(("far", "left"), [(-30, 3), (30, 3)], ids=["before", "after"])
def test_clicks_with_a_wrong_year_do_not_hide_the_others(monkeypatch, far, left):
    monkeypatch.setattr(module, "MOST_STEPS", 10)
    first, one = AT.replace(hour=0), timedelta(days=1)
    counts = sorted({first: 9, first + one: 4, first + far * one: left}.items())
    points = tuple(SeriesPoint(start, clicks) for start, clicks in counts)
    series = time_data(detail(series=points), "Clicks", "A note.", "UTC")
    assert len(series.points) == 10
    assert sum(point.count for point in series.points) == 13
    assert series.note == "A note. Only 10 steps are drawn; 3 clicks lie far away from them."


@pytest.mark.parametrize(("step", "expected"), [("auto", 2), ("hour", 3), ("day", 1), ("week", 1)])
def test_a_chosen_step(step, expected):
    data = detail(series=hours(1, 1), hours=hours(1, 1, 1), days=hours(3))
    assert len(by_step(data, Step(step), "UTC").series) == expected
    assert by_step(detail(series=hours(1)), Step(step), "UTC").series == hours(1)


def test_the_picked_steps_are_those_within_the_stretch():
    data = by_step(detail(days=hours(3), hours=hours(3, 1, 1)), Step.HOUR, "UTC")
    series = time_data(data, "", "", "UTC")
    hour = timedelta(hours=1)
    assert picked_steps(series, None, None) == ()
    assert picked_steps(series, AT + hour, AT + 2 * hour) == [1]
    assert picked_steps(series, AT, AT + 3 * hour) == [0, 1, 2]
    assert picked_steps(series, AT, AT + timedelta(minutes=30)) == []
