"""Axes with sensible steps: whole numbers for counts, calendar steps in the shown zone for time."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pyqtgraph as pg
from PySide6.QtCore import QLocale

_HOURS = (1, 2, 3, 6, 12)
_DAYS = (1, 2, 7, 14, 28, 91, 182, 364, 728)
PIXELS_A_LABEL = 90


class CountAxis(pg.AxisItem):  # type: ignore[misc]
    """An axis for counts: ticks at whole numbers only, written in the user's locale."""

    def tickSpacing(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, float]]:
        """One level of ticks, never closer than one."""
        span = max(maxVal - minVal, 1.0)
        rough = span / max(2.0, size / 45.0)
        power = 10.0 ** math.floor(math.log10(max(rough, 1e-9)))
        step = next(m * power for m in (1, 2, 5, 10) if m * power >= rough)
        return [(max(1.0, step), 0.0)]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """The numbers with the locale's separators."""
        return [QLocale().toString(round(value)) for value in values]


class TimeAxis(pg.AxisItem):  # type: ignore[misc]
    """A time axis over Unix seconds, with steps of hours, days or weeks in a named zone."""

    def __init__(self, zone: str, **options: Any) -> None:
        super().__init__(**options)
        self._zone = ZoneInfo(zone)
        self._hourly = False

    def tickValues(
        self, minVal: float, maxVal: float, size: float
    ) -> list[tuple[float, list[float]]]:
        """Ticks at the zone's own hours or midnights."""
        wanted = max(2, int(size // PIXELS_A_LABEL))
        hours = max(1.0, (maxVal - minVal) / 3600)
        step = next((h for h in _HOURS if hours / h <= wanted), None)
        self._hourly = step is not None
        if step is not None:
            return [(step * 3600.0, self._hour_ticks(minVal, maxVal, step))]
        days = next((d for d in _DAYS if hours / 24 / d <= wanted), _DAYS[-1])
        return [(days * 86400.0, self._day_ticks(minVal, maxVal, days))]

    def _hour_ticks(self, first: float, last: float, step: int) -> list[float]:
        start = datetime.fromtimestamp(first, UTC).astimezone(self._zone)
        local = start.replace(
            minute=0, second=0, microsecond=0, hour=start.hour - start.hour % step
        )
        ticks = []
        moment = local.timestamp()
        while moment <= last:
            if moment >= first:
                ticks.append(moment)
            moment += step * 3600
        return ticks

    def _day_ticks(self, first: float, last: float, step: int) -> list[float]:
        day = (
            datetime.fromtimestamp(first, UTC)
            .astimezone(self._zone)
            .replace(hour=0, minute=0, second=0, microsecond=0)
        )
        if step >= 7:
            day -= timedelta(days=day.weekday())
        ticks = []
        while (moment := day.timestamp()) <= last:
            if moment >= first:
                ticks.append(moment)
            day += timedelta(days=step)
        return ticks

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Hours, with the day at midnight; days as day and month, with the year where it turns."""
        return [self._text(value, first=index == 0) for index, value in enumerate(values)]

    def _text(self, value: float, *, first: bool) -> str:
        local = datetime.fromtimestamp(value, UTC).astimezone(self._zone)
        locale = QLocale()
        month = locale.standaloneMonthName(local.month, QLocale.FormatType.ShortFormat)
        if self._hourly and local.hour and not first:
            return f"{local:%H:%M}"
        if self._hourly and local.hour:
            return f"{local.day} {month} {local:%H:%M}"
        return f"{local.day} {month}" if not first else f"{local.day} {month} {local.year}"
