"""Raw values into text for people: numbers, rates, money, times, in the user's locale and zone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTimeZone

from gui.dates import NBSP as NBSP
from gui.dates import long_day, short_day
from services.qt.languages import locale_of
from services.wording import language, tr

if TYPE_CHECKING:
    from decimal import Decimal

DASH = "–"
_MINUTE, _HOUR, _DAY = 60, 3600, 86400


def local_zone() -> str:
    """The computer's time zone as an IANA name; UTC where it has none."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"
    return name if QTimeZone.isTimeZoneIdAvailable(name.encode()) else "UTC"


def user_locale() -> QLocale:
    """How numbers and months are written: the computer's way, as far as it goes with the language."""
    return locale_of(language())


class Formats:
    """Writes values the same way everywhere. Times are shown in the computer's zone.

    Args:
        locale: The locale; the user's where None.

    Attributes:
        decimal_mark: For files and the clipboard: that of the computer, whose spreadsheet reads them,
            whatever the program speaks. "8,3" is 83 to an English one.
    """

    def __init__(self, locale: QLocale | None = None) -> None:
        self.locale = locale or user_locale()
        self.decimal_mark = (locale or QLocale.system()).decimalPoint()

    def count(self, value: int) -> str:
        """A count with group separators: 1,204."""
        return self.locale.toString(value)

    def decimal(self, value: float, places: int = 2) -> str:
        """A number with decimals: 1.28."""
        return self.locale.toString(float(value), "f", places)

    def number(self, value: float, places: int = 2) -> str:
        """A number for a sentence: where it is below zero, with a minus sign and no hyphen."""
        return self.decimal(value, places).replace("-", "−", 1)

    def percent(self, share: float, places: int = 1) -> str:
        """A share of 1 as percent: 0.083 is 8.3 %."""
        return f"{self.decimal(share * 100, places)}{NBSP}%"

    def money(self, amount: Decimal, currency: str | None) -> str:
        """An amount with its currency code: 12.30 EUR."""
        places = max(2, min(4, -int(amount.normalize().as_tuple().exponent)))
        return f"{self.decimal(float(amount), places)}{NBSP}{currency or ''}".rstrip()

    def date(self, instant: datetime) -> str:
        """A day: 20 Nov 2026."""
        return short_day(instant.astimezone(), self.locale, padded=True)

    def long_date(self, instant: datetime) -> str:
        """A day in full: 12 March 2026."""
        return long_day(instant.astimezone(), self.locale)

    def time(self, instant: datetime) -> str:
        """A time of day: 14:05."""
        return f"{instant.astimezone():%H:%M}"

    def date_time(self, instant: datetime) -> str:
        """An instant as tables show it: 20 Nov 2026 14:05."""
        return f"{self.date(instant)}{NBSP}{NBSP}{self.time(instant)}"

    def in_sentence(self, instant: datetime) -> str:
        """An instant within a sentence: 20 Nov 2026 14:05, with single spaces."""
        return f"{self.date(instant)} {self.time(instant)}"

    def exact(self, instant: datetime) -> str:
        """An instant to the second with its zone, for tooltips."""
        local = instant.astimezone()
        return f"{self.date(instant)} {local:%H:%M:%S} {local:%Z}".rstrip()

    def sortable(self, instant: datetime) -> str:
        """An instant as spreadsheets read it in every locale: 2026-11-20 14:05:33."""
        return f"{instant.astimezone():%Y-%m-%d %H:%M:%S}"

    def ago(self, instant: datetime, now: datetime | None = None) -> str:
        """How long ago: "just now", "2 min ago", "3 h ago", "yesterday", "5 days ago", a date."""
        seconds = ((now or datetime.now(UTC)) - instant).total_seconds()
        if seconds < _MINUTE:
            return tr("just now")
        if seconds < _HOUR:
            return tr("{n} min ago").format(n=int(seconds // _MINUTE))
        if seconds < _DAY:
            return tr("{n} h ago").format(n=int(seconds // _HOUR))
        days = int(seconds // _DAY)
        if days == 1:
            return tr("yesterday")
        return tr("{n} days ago").format(n=days) if days < 30 else self.date(instant)

    def duration(self, seconds: float) -> str:
        """A length of time: 24 s, 3 min, 1 h 05 min."""
        whole = timedelta(seconds=round(seconds))
        total = int(whole.total_seconds())
        if total < 2 * _MINUTE:
            return tr("{n} s").format(n=total)
        if total < _HOUR:
            return tr("{n} min").format(n=round(total / _MINUTE))
        hours, rest = divmod(total, _HOUR)
        return tr("{h} h {m} min").format(h=hours, m=f"{rest // _MINUTE:02d}")

    def size(self, octets: int) -> str:
        """A file's size: 96 KB."""
        return self.locale.formattedDataSize(octets, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
