"""Local hours and days of counted clicks, with the zone data that the rest of the program uses.

Clicks are counted by quarters of an hour first: every zone's offset is a multiple of that, and only few
counts are left to be placed in local hours, weekdays and days.
"""

from __future__ import annotations

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from services.domain.errors import StoreFailed

QUARTER = 900
"""Seconds."""


def find_zone(name: str) -> ZoneInfo:
    """A zone by its IANA name.

    Raises:
        StoreFailed: There is no such zone.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise StoreFailed(f"The time zone {name} is not known.", "Choose another one.") from None
