"""Days of a time zone: when they begin, and which one it is now.

A period is made of days, and a marketer's day is that of the wall clock: a campaign of 31 October, 18:00 in
Los Angeles belongs to October, though it is November in UTC.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def zone_called(name: str) -> tzinfo:
    """A zone by its IANA name; UTC where there is none of that name."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


def begins(day: date, zone: tzinfo) -> datetime:
    """The instant (aware, UTC) at which a day begins.

    Where clocks leave out its midnight, it begins with the leap; where midnight comes twice, with the first.
    At the ends of the calendar, where the instant has no date in UTC, it is the midnight of UTC.
    """
    try:
        return datetime.combine(day, time.min, zone).astimezone(UTC)
    except OverflowError:
        return datetime.combine(day, time.min, UTC)


def day_of(instant: datetime, zone: tzinfo) -> date:
    """The day of an instant (aware) on a zone's wall clock."""
    try:
        return instant.astimezone(zone).date()
    except OverflowError:
        return instant.date()


def today_in(name: str, now: datetime | None = None) -> date:
    """The present day in a zone; `now` is the present instant (aware)."""
    return day_of(now or datetime.now(UTC), zone_called(name))
