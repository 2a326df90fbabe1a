"""Figures of a report in words: counts, rates with their base and interval, times in the report's zone."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from gui.dates import short_day
from gui.formatting import DASH, NBSP
from gui.plain import plain
from services.domain.metrics import roll_up
from services.domain.uncertainty import rate_interval
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from gui.formatting import Formats
    from services.domain.metric_list import RateDefinition
    from services.domain.metrics import RollUp
    from services.domain.rows import CampaignRow


def tidy(text: str) -> str:
    """A text from outside on one line, without control characters and signs that turn its order."""
    return " ".join(plain(text).split())


def shortened(text: str, most: int) -> str:
    """A text on one line with at most so many letters."""
    line = tidy(text)
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"


class Teller:
    """Writes values as the report shows them.

    Args:
        formats: The user's way of writing numbers.
        zone: IANA name of the zone in which times are told.
    """

    def __init__(self, formats: Formats, zone: str) -> None:
        self.formats = formats
        self.zone = ZoneInfo(zone)

    def count(self, value: int | None) -> str:
        """A count; a dash where it is not known."""
        return DASH if value is None else self.formats.count(value)

    def day(self, instant: datetime | None) -> str:
        """A day in the report's zone: 20 Nov 2026."""
        return DASH if instant is None else self.date(instant.astimezone(self.zone).date())

    def date(self, day: date) -> str:
        """A day of the calendar: 20 Nov 2026."""
        return short_day(day, self.formats.locale)

    def moment(self, instant: datetime | None) -> str:
        """An instant in the report's zone: 20 Nov 2026 14:05."""
        if instant is None:
            return DASH
        return f"{self.day(instant)} {instant.astimezone(self.zone):%H:%M}"

    def stamp(self, instant: datetime) -> str:
        """An instant with its zone, the same in every language: 2026-11-20 09:12 Europe/Amsterdam."""
        return f"{instant.astimezone(self.zone):%Y-%m-%d %H:%M} {self.zone.key}"

    def rate(self, value: float | None, definition: RateDefinition) -> str:
        """A rate as percent, or a plain ratio; a dash where there is none."""
        if value is None:
            return DASH
        if definition.percent:
            return self.formats.percent(value, definition.places)
        return self.formats.decimal(value, definition.places)

    def rate_over(self, rows: Sequence[CampaignRow], definition: RateDefinition) -> str:
        """The rate of one or more campaigns: sum over sum."""
        return self.rate(roll_up(rows, definition).value, definition)

    def base(self, rolled: RollUp, definition: RateDefinition) -> str:
        """What a rate is made of: "83 of 1,000 delivered", or why there is none."""
        if not rolled.included:
            return tr("not reported")
        k, n = map(self.formats.count, (rolled.numerator, rolled.denominator))
        if not rolled.denominator:
            return tr("no base: 0 {base}").format(base=tr(definition.base))
        if not definition.percent:
            words = tr("{k} {what}, {n} {base}")
            return words.format(k=k, what=tr(definition.what), n=n, base=tr(definition.base))
        return tr("{k} of {n} {base}").format(k=k, n=n, base=tr(definition.base))

    def interval(self, k: int | None, n: int | None, definition: RateDefinition) -> str:
        """The interval of a rate, "6.7-10.2 %"; "" where there is none or it is no percentage."""
        found = rate_interval(k, n) if definition.percent else None
        if found is None:
            return ""
        low, high = (
            self.formats.decimal(bound * 100, definition.places)
            for bound in (found.low, found.high)
        )
        return f"{low}–{high}{NBSP}%"

    def change(self, now: int | None, before: int | None) -> str:
        """How a count has changed, in percent of what it was."""
        if now is None or before is None:
            return ""
        if before == 0:
            return tr("no change") if now == 0 else tr("none before")
        return self._signed((now - before) / before * 100, 1) + f"{NBSP}%"

    def rate_change(
        self, now: float | None, before: float | None, definition: RateDefinition
    ) -> str:
        """How a rate has changed, in points of percent."""
        if now is None or before is None:
            return ""
        if not definition.percent:
            return self._signed(now - before, definition.places)
        points = self._signed((now - before) * 100, definition.places)
        return tr("{points} points").format(points=points)

    def _signed(self, value: float, places: int) -> str:
        # Adding 0 makes 0 of a rounded -0.04, which would print as "-0.0".
        rounded = round(value, places) + 0.0
        text = self.number(rounded, places)
        return f"+{text}" if rounded > 0 else text

    def number(self, value: float, places: int) -> str:
        """A number with decimals and, where it is below zero, a minus sign and no hyphen."""
        return self.formats.number(value, places)

    def since(self, hours: int, *, days: bool) -> str:
        """Time since the send: 12 h, or 3 d where the axis goes by days."""
        if days and hours:
            return tr("{n} d").format(n=self.formats.count(hours // 24))
        return tr("{n} h").format(n=self.formats.count(hours))
