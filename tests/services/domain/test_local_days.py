"""Days of zones: where they begin, also where clocks skip or repeat their midnight."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from services.domain.local_days import begins, day_of, today_in, zone_called
from services.domain.plan import Period

ANGELES = ZoneInfo("America/Los_Angeles")


@pytest.mark.parametrize(
    ("day", "zone", "instant"),
    [
        (date(2026, 11, 1), "UTC", datetime(2026, 11, 1, tzinfo=UTC)),
        (date(2026, 11, 1), "America/Los_Angeles", datetime(2026, 11, 1, 7, tzinfo=UTC)),
        (date(2026, 11, 2), "America/Los_Angeles", datetime(2026, 11, 2, 8, tzinfo=UTC)),
        (date(2026, 11, 1), "Australia/Sydney", datetime(2026, 10, 31, 13, tzinfo=UTC)),
        # Midnight is left out: the day begins at one o'clock, when the clocks leap.
        (date(2018, 11, 4), "America/Sao_Paulo", datetime(2018, 11, 4, 3, tzinfo=UTC)),
        # Midnight comes twice: the day begins with the first.
        (date(2025, 10, 26), "Atlantic/Azores", datetime(2025, 10, 26, 0, tzinfo=UTC)),
    ],
)
def test_a_day_begins_where_the_wall_clock_says(day, zone, instant):
    assert begins(day, ZoneInfo(zone)) == instant
    assert day_of(instant, ZoneInfo(zone)) == day
    assert day_of(instant - timedelta(microseconds=1), ZoneInfo(zone)) == day - timedelta(days=1)


def test_the_calendar_s_ends_have_days_too():
    for zone in (ZoneInfo("Pacific/Kiritimati"), ZoneInfo("Etc/GMT+12")):
        for day in (date.min, date.max):
            assert begins(day, zone).tzinfo is UTC
        for instant in (datetime.min, datetime.max):
            assert isinstance(day_of(instant.replace(tzinfo=UTC), zone), date)


def test_a_zone_that_is_not_known_is_utc():
    assert zone_called("Mars/One") is UTC
    assert zone_called("../etc/passwd") is UTC
    assert zone_called("Asia/Tokyo") == ZoneInfo("Asia/Tokyo")


def test_today_differs_from_zone_to_zone():
    now = datetime(2026, 11, 30, 23, 30, tzinfo=UTC)
    assert today_in("UTC", now) == date(2026, 11, 30)
    assert today_in("Europe/Amsterdam", now) == date(2026, 12, 1)
    assert today_in("America/Los_Angeles", now) == date(2026, 11, 30)


def test_a_period_holds_what_its_zone_s_days_hold():
    october = Period(date(2026, 10, 1), date(2026, 10, 31))
    evening = datetime(2026, 11, 1, 1, tzinfo=UTC)  # 31 October, 18:00 in Los Angeles
    assert october.holds(evening, ANGELES)
    assert not october.holds(evening)
    assert not october.holds(None, ANGELES)
    assert Period().holds(None, ANGELES)
