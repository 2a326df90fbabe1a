"""Days for people, in the order and with the signs of the program's language: 5 Mar 2026, 5. März 2026."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from services.domain.periods import day_number
from services.wording import tr

if TYPE_CHECKING:
    from gui.formatting import Formats

NBSP = "\u00a0"


def short_day(day: date, locale: QLocale, *, year: bool = True, padded: bool = False) -> str:
    """A day with its month in short, with spaces that do not break.

    Args:
        day: The day.
        locale: Whose months.
        year: Whether the year follows.
        padded: With two digits, so that days below each other stand in columns.
    """
    month = locale.monthName(day.month, QLocale.FormatType.ShortFormat)
    number = f"{day.day:02d}" if padded else day_number(day)
    return _short(number, month, f"{day.year}", year_too=year).replace(" ", NBSP)


def long_day(day: date, locale: QLocale) -> str:
    """A day with its month in full and its year."""
    words = tr("{day} {month} {year}", "a day, as in 1 October 2026")
    told = words.format(day=day_number(day), month=locale.monthName(day.month), year=day.year)
    return told.replace(" ", NBSP)


def weekday_and_day(day: date, formats: Formats) -> str:
    """A day with its weekday: Sat 21 Nov."""
    kind = QLocale.FormatType.ShortFormat
    weekday = formats.locale.standaloneDayName(day.isoweekday(), kind)
    return f"{weekday} {short_day(day, formats.locale, year=False)}".replace(NBSP, " ")


def edit_pattern() -> str:
    """Qt's pattern for a field that takes a day."""
    return _short("d", "MMM", "yyyy", year_too=True)


def _short(day: str, month: str, year: str, *, year_too: bool) -> str:
    if year_too:
        words = tr("{day} {month} {year}", "a short day, as in 1 Oct 2026")
    else:
        words = tr("{day} {month}", "a short day without its year, as in 1 Oct")
    return words.format(day=day, month=month, year=year)
