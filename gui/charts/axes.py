"""Axes with sensible steps: whole numbers for counts, calendar steps in the shown zone for time."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pyqtgraph as pg

from gui.dates import NBSP, short_day

if TYPE_CHECKING:
    from gui.formatting import Formats

_HOURS = (1, 2, 3, 6, 12)
_DAYS = (1, 2, 3, 7, 14, 28, 91, 182, 364, 728, 1456, 2912, 5824)
HALF_DAY = 43_200
_FAR = 28 * 86_400
PIXELS_A_LABEL = 90
PIXELS_A_COUNT = 28


class CountAxis(pg.AxisItem):  # type: ignore[misc]
    """An axis for counts: ticks at whole numbers only, written in the user's locale."""

    def __init__(self, formats: Formats) -> None:
        super().__init__("left")
        self._formats = formats

    def tickSpacing(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, float]]:
        """One level of ticks, never closer than one."""
        span = max(maxVal - minVal, 1.0)
        rough = span / max(2.0, size / PIXELS_A_COUNT)
        power = 10.0 ** math.floor(math.log10(max(rough, 1e-9)))
        step = next(m * power for m in (1, 2, 5, 10) if m * power >= rough)
        return [(max(1.0, step), 0.0)]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """The numbers with the locale's separators."""
        return [self._formats.count(round(value)) for value in values]


class TimeAxis(pg.AxisItem):  # type: ignore[misc]
    """A time axis over seconds, with steps of hours, days or weeks in a named zone.

    Attributes:
        origin: Unix time of the axis's zero. Numbers near zero keep their places in an SVG file,
            which has room for six.
        days: Of how many whole days a bar is, whose name then stands below its middle; 0 where bars are
            no whole days.
    """

    def __init__(self, zone: str, formats: Formats) -> None:
        super().__init__("bottom")
        self._zone = ZoneInfo(zone)
        self._formats = formats
        self._hourly = False
        self.days = 0
        self.origin = 0.0

    def tickValues(
        self, minVal: float, maxVal: float, size: float
    ) -> list[tuple[float, list[float]]]:
        """Ticks at the zone's own hours or midnights."""
        wanted = max(2, int(size // PIXELS_A_LABEL))
        first, last = minVal + self.origin, maxVal + self.origin
        hours = max(1.0, (last - first) / 3600)
        fitting = (h for h in _HOURS if hours / h <= wanted)
        step = None if self.days else next(fitting, None)
        self._hourly = step is not None
        if step is not None:
            return [(step * 3600.0, self._hour_ticks(first, last, step))]
        # Names stand below bars only.
        steps = [days for days in _DAYS if days % max(1, self.days) == 0]
        days = next((d for d in steps if hours / 24 / d <= wanted), steps[-1])
        return [(days * 86400.0, self._day_ticks(first, last, days))]

    def _hour_ticks(self, first: float, last: float, step: int) -> list[float]:
        start = datetime.fromtimestamp(first, UTC).astimezone(self._zone)
        local = start.replace(
            minute=0, second=0, microsecond=0, hour=start.hour - start.hour % step
        )
        ticks: list[float] = []
        # By the clock on the wall: steps stay at its hours where clocks change. An hour that is left out
        # is the same instant as the one after it.
        while (moment := local.timestamp()) <= last:
            place = moment - self.origin
            if moment >= first and (not ticks or place > ticks[-1]):
                ticks.append(place)
            local += timedelta(hours=step)
        return ticks

    def _day_ticks(self, first: float, last: float, step: int) -> list[float]:
        # The first bar is named, not the day before it.
        begin = max(first, self.origin) if self.days else first
        day = (
            datetime.fromtimestamp(begin, UTC)
            .astimezone(self._zone)
            .replace(hour=0, minute=0, second=0, microsecond=0)
        )
        if step >= 7:
            day -= timedelta(days=day.weekday())
        ticks = []
        middle = HALF_DAY * self.days
        while (moment := day.timestamp() + middle) <= last:
            if moment >= first:
                ticks.append(moment - self.origin)
            day += timedelta(days=step)
        return ticks

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Hours, with the day at midnight; days as day and month, with the year where it turns.

        Far apart, each has its year: the one that would tell it may have no room at the edge.
        """
        texts = []
        year = None
        # A bar of several days is named after its first.
        early = HALF_DAY * max(0, self.days - 1)
        for number, value in enumerate(values):
            instant = datetime.fromtimestamp(value - early + self.origin, UTC)
            local = instant.astimezone(self._zone)
            turned = local.year != year or spacing >= _FAR
            texts.append(self._text(local, first=number == 0, turned=turned))
            year = local.year
        return texts

    def _text(self, local: datetime, *, first: bool, turned: bool) -> str:
        whole = turned and not self._hourly
        day = short_day(local, self._formats.locale, year=whole).replace(NBSP, " ")
        if self._hourly:
            if not local.hour:
                return day
            return f"{day} {local:%H:%M}" if first else f"{local:%H:%M}"
        return day
