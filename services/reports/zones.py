"""This computer's time zone and decimal mark, for reports without a window."""

from __future__ import annotations

import locale
import os
import threading
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_LOCALTIME = Path("/etc/localtime")
_lock = threading.Lock()


def local_zone_name() -> str:
    """The IANA name of this computer's zone; UTC where the system does not tell."""
    candidates = [os.environ.get("TZ", "").removeprefix(":"), _linked_name(_LOCALTIME)]
    return next((name for name in candidates if name and is_zone(name)), "UTC")


def is_zone(name: str) -> bool:
    """Whether a text is the name of a time zone."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True


def _linked_name(link: Path) -> str:
    """The zone's name from what `/etc/localtime` points to: .../zoneinfo/Europe/Amsterdam."""
    try:
        _, found, name = str(link.resolve()).partition("zoneinfo/")
    except OSError:
        return ""
    return name.removeprefix("posix/") if found else ""


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
