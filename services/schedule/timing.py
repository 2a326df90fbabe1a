"""When a schedule runs: every day, on some days of the week, or on one day of the month, at a local time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Literal

import msgspec

from services.domain.timing import WEEKDAYS
from services.wording import tr

LAST_DAY = 28
"""The last day of the month that every month has."""

_WORKING_DAYS = frozenset(range(5))


class Timing(msgspec.Struct, frozen=True):
    """A time that comes again, by the computer's own clock and time zone.

    Raises:
        ValueError: A time that does not exist, no day of the week, or a day that some month lacks.
    """

    kind: Literal["daily", "weekly", "monthly"]
    hour: int
    minute: int
    weekdays: frozenset[int] = frozenset()
    """Of "weekly": at least one, Monday is 0; else empty."""
    day: int | None = None
    """Of "monthly": 1 to 28; else None."""

    def __post_init__(self) -> None:
        if not (0 <= self.hour <= 23 and 0 <= self.minute <= 59):
            raise ValueError(f"There is no time {self.hour}:{self.minute:02}.")
        if bool(self.weekdays) != (self.kind == "weekly") or not self.weekdays <= set(range(7)):
            raise ValueError("A weekly time needs days of the week, another time has none.")
        if (self.day is not None) != (self.kind == "monthly"):
            raise ValueError("A monthly time needs a day of the month, another time has none.")
        if self.day is not None and not 1 <= self.day <= LAST_DAY:
            raise ValueError(f"The day of the month is 1 to {LAST_DAY}, so that no month lacks it.")

    @classmethod
    def daily(cls, hour: int, minute: int = 0) -> Timing:
        """Every day."""
        return cls("daily", hour, minute)

    @classmethod
    def weekly(cls, weekdays: Iterable[int], hour: int, minute: int = 0) -> Timing:
        """On these days of every week; Monday is 0."""
        return cls("weekly", hour, minute, weekdays=frozenset(weekdays))

    @classmethod
    def monthly(cls, day: int, hour: int, minute: int = 0) -> Timing:
        """On this day of every month, 1 to 28."""
        return cls("monthly", hour, minute, day=day)

    @property
    def clock(self) -> str:
        """The time of day: "07:30"."""
        return f"{self.hour:02}:{self.minute:02}"

    def words(self) -> str:
        """In plain words: "every Monday and Friday at 07:30"."""
        return _words(self)

    def next_after(self, moment: datetime) -> datetime:
        """The first time after a moment.

        Args:
            moment: By the computer's clock, without a time zone.

        Returns:
            By the same clock; where the clock jumps over it, the scheduler runs as soon as it can.
        """
        found = moment.replace(hour=self.hour, minute=self.minute, second=0, microsecond=0)
        while found <= moment or not self._falls_on(found):
            found += timedelta(days=1)
        return found

    def _falls_on(self, when: datetime) -> bool:
        if self.kind == "weekly":
            return when.weekday() in self.weekdays
        return self.kind == "daily" or when.day == self.day


def _words(timing: Timing) -> str:
    if timing.kind == "monthly":
        return tr("on day {day} of every month at {time}").format(day=timing.day, time=timing.clock)
    if timing.kind == "daily" or len(timing.weekdays) == len(WEEKDAYS):
        return tr("every day at {time}").format(time=timing.clock)
    if timing.weekdays == _WORKING_DAYS:
        return tr("Monday to Friday at {time}").format(time=timing.clock)
    *others, last = (tr(WEEKDAYS[number]) for number in sorted(timing.weekdays))
    days = tr("{names} and {last}").format(names=", ".join(others), last=last) if others else last
    return tr("every {days} at {time}").format(days=days, time=timing.clock)
