"""This computer's time zone and decimal mark, for reports without a window."""

from __future__ import annotations

import locale
import threading
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import tzlocal

_lock = threading.Lock()


def local_zone_name() -> str:
    """The IANA name of this computer's zone as it was at first asking; UTC where the system does not tell."""
    try:
        name = tzlocal.get_localzone_name()
    except (ZoneInfoNotFoundError, ValueError, OSError):
        # Two places of the system contradict each other, or name no zone.
        return "UTC"
    return name if name and is_zone(name) else "UTC"


def is_zone(name: str) -> bool:
    """Whether a text is the name of a time zone."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def local_decimal_mark() -> str:
    """The decimal mark of this user's locale; a point where the system does not tell."""
    with _lock:
        before = locale.setlocale(locale.LC_NUMERIC)
        try:
            locale.setlocale(locale.LC_NUMERIC, "")
            return str(locale.localeconv()["decimal_point"]) or "."
        except locale.Error:
            return "."
        finally:
            locale.setlocale(locale.LC_NUMERIC, before)
