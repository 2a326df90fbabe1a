"""The demo's figures count from the full hour: two refreshes are alike only within one."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

NEEDED = timedelta(minutes=8)
"""From the first refresh to the last comparison, with room for a slow machine."""


def left(now: datetime) -> timedelta:
    """How long the hour still lasts."""
    turn = now.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    return turn - now


def wait_for_room(
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    pause: Callable[[float], None] = time.sleep,
) -> str:
    """Go on at once if the hour lasts long enough, else when the next one has begun; answers which.

    Without it a refresh before the turn and one behind it are compared, and differ by a few clicks.
    """
    waited = timedelta()
    while (room := left(now())) < NEEDED:
        waited += room
        pause(room.total_seconds() + 1)
    if waited:
        return f"waited {waited.total_seconds() / 60:.0f} min for the next one"
    return f"{room.total_seconds() / 60:.0f} min are left of it"
