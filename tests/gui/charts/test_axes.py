from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from gui.charts.axes import CountAxis, TimeAxis


@pytest.fixture
def counts(formats, qapp):
    return CountAxis(formats)


def times(formats, zone="UTC", *, daily=False):
    axis = TimeAxis(zone, formats)
    axis.days = int(daily)
    return axis


def at(*parts, zone="UTC"):
    return datetime(*parts, tzinfo=ZoneInfo(zone)).timestamp()


def labels(axis, first, last, pixels):
    [(spacing, values)] = axis.tickValues(first, last, pixels)
    return axis.tickStrings(values, 1.0, spacing)


@pytest.mark.parametrize(
    ("top", "pixels", "step"),
    [(4, 300, 1), (1, 300, 1), (0, 100, 1), (95, 150, 20), (1_234_567, 120, 500_000)],
)
def test_counts_step_by_whole_round_numbers(counts, top, pixels, step):
    assert counts.tickSpacing(0, top, pixels) == [(step, 0.0)]


def test_counts_are_written_in_the_locale(counts):
    assert counts.tickStrings([0.0, 1500.0, 1_000_000.0], 1.0, 1.0) == ["0", "1,500", "1,000,000"]


def test_hours_stand_at_full_hours_and_midnight_names_the_day(formats, qapp):
    shown = labels(times(formats), at(2026, 11, 20, 17, 20), at(2026, 11, 21, 9), 800)
    assert shown == ["20 Nov 18:00", "20:00", "22:00", "21 Nov", "02:00", "04:00", "06:00", "08:00"]


def test_hours_are_those_of_the_zone(formats, qapp):
    axis = times(formats, "Asia/Kolkata")
    [(_, values)] = axis.tickValues(at(2026, 11, 20, 6), at(2026, 11, 20, 12), 600)
    assert {datetime.fromtimestamp(v, UTC).minute for v in values} == {30}
    assert axis.tickStrings(values, 1.0, 3600.0)[1:3] == ["13:00", "14:00"]


@pytest.mark.parametrize(("month", "day"), [(3, 28), (10, 24)], ids=["spring", "autumn"])
@pytest.mark.parametrize("pixels", [1800, 900, 650])
def test_hours_stay_on_the_wall_s_clock_where_it_changes(formats, qapp, month, day, pixels):
    zone = "Europe/Amsterdam"
    axis = times(formats, zone)
    first, last = at(2026, month, day, zone=zone), at(2026, month, day + 3, zone=zone)
    [(spacing, values)] = axis.tickValues(first, last, pixels)
    step = round(spacing / 3600)
    local = [datetime.fromtimestamp(v, ZoneInfo(zone)) for v in values]
    assert {d.hour % step for d in local} <= {0, 3 % step}
    assert [d.day for d in local if not d.hour] == [day, day + 1, day + 2, day + 3]
    assert values == sorted(set(values))


def test_days_are_the_zone_s_midnights_where_clocks_change(formats, qapp):
    zone = "Europe/Amsterdam"
    axis = times(formats, zone)
    first, last = at(2026, 10, 23, zone=zone), at(2026, 10, 28, zone=zone)
    [(_, values)] = axis.tickValues(first, last, 540)
    local = [datetime.fromtimestamp(v, ZoneInfo(zone)) for v in values]
    assert [(d.day, d.hour) for d in local] == [(n, 0) for n in range(23, 29)]


def test_whole_days_are_named_below_their_middles_never_by_hours(formats, qapp):
    axis = times(formats, daily=True)
    [(_, values)] = axis.tickValues(at(2026, 11, 20), at(2026, 11, 22), 900)
    assert [datetime.fromtimestamp(v, UTC).hour for v in values] == [12, 12]
    assert axis.tickStrings(values, 1.0, 86400.0) == ["20 Nov 2026", "21 Nov"]


def test_the_first_day_is_named_whatever_the_step(formats, qapp):
    axis = times(formats, daily=True)
    axis.origin = at(2026, 9, 22)
    [(_, values)] = axis.tickValues(-0.2 * 86400, 19 * 86400, 900)
    assert axis.tickStrings(values, 1.0, 1.0)[:2] == ["22 Sep 2026", "24 Sep"]


def test_the_year_is_named_where_it_turns(formats, qapp):
    shown = labels(times(formats), at(2026, 12, 1), at(2027, 2, 1), 900)
    assert [text for text in shown if "20" in text.split()[-1][:2]] == [shown[0], "4 Jan 2027"]


@pytest.mark.parametrize("days", [1, 3, 40, 400, 4000])
@pytest.mark.parametrize("pixels", [150, 900])
def test_labels_never_crowd(formats, qapp, days, pixels):
    start = at(2020, 1, 3, 5)
    shown = labels(times(formats), start, start + days * 86400, pixels)
    assert 1 <= len(shown) <= max(2, pixels // 90) + 1


def test_a_month_of_days_is_named_from_its_first_bar(formats, qapp):
    axis = times(formats, daily=True)
    axis.origin = at(2026, 10, 1)
    shown = labels(axis, -0.2 * 86_400, 26.2 * 86_400, 940)
    assert shown[:3] == ["1 Oct 2026", "4 Oct", "7 Oct"]
    assert shown[-1] == "25 Oct"
