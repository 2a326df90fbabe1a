"""Local hours and days of counted clicks, with the zone data that the rest of the program uses.

Clicks are counted by quarters of an hour first: every zone's offset is a multiple of that, and only few
counts are left to be placed in local hours, weekdays and days.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from services.domain.errors import StoreFailed
from services.wording import tr

QUARTER = 900
"""Seconds."""
QUARTERS = 96
"""Of a day."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def find_zone(name: str) -> ZoneInfo:
    """A zone by its IANA name.

    Raises:
        StoreFailed: There is no such zone.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise StoreFailed(
            tr("The time zone {zone} is not known.").format(zone=name), tr("Choose another one.")
        ) from None


def offsets_of_day(day: int, zone: ZoneInfo) -> list[tuple[int, int, int]]:
    """How far a zone's clock is ahead of UTC in a UTC day: first quarter, last quarter, seconds.

    One stretch a day, single quarters where clocks change. Days and quarters count from 1970; quarters that
    lie in no year of the zone's are left out.
    """
    first, last = day * QUARTERS, day * QUARTERS + QUARTERS - 1
    ends = _ahead(first, zone), _ahead(last, zone)
    if ends[0] is not None and ends[0] == ends[1]:
        return [(first, last, ends[0])]
    each = ((n, _ahead(n, zone)) for n in range(first, last + 1))
    return [(n, n, ahead) for n, ahead in each if ahead is not None]


def _ahead(quarter: int, zone: ZoneInfo) -> int | None:
    try:
        local = (_EPOCH + timedelta(seconds=quarter * QUARTER)).astimezone(zone)
    except OverflowError:
        return None
    return round((local.utcoffset() or timedelta()).total_seconds())
