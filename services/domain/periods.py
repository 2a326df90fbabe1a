"""Periods by name, as a recipe file or the command line holds them: "last-month", "2026-10-01..2026-10-31"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum

import msgspec

from services.domain.errors import ServiceError
from services.domain.plan import Period
from services.wording import noop, tr


class Unit(StrEnum):
    """The piece of the calendar that a named period is made of."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class _Named(msgspec.Struct, frozen=True):
    """A named period: its words, its unit (None = of no fixed length), and its days seen from a day.

    `days` takes today and the first weekday (0 = Monday).
    """

    title: str
    unit: Unit | None
    days: Callable[[date, int], Period]


_DAY = timedelta(days=1)


def first_of(unit: Unit, day: date, first_weekday: int = 0) -> date:
    """The first day of the week, month, quarter or year that holds a day; a day is its own first day.

    Args:
        unit: What to go to the beginning of.
        day: Any day in it.
        first_weekday: The day that begins a week, 0 = Monday to 6 = Sunday.
    """
    if unit == Unit.WEEK:
        return day - timedelta(days=(day.weekday() - first_weekday) % 7)
    if unit == Unit.MONTH:
        return day.replace(day=1)
    if unit == Unit.QUARTER:
        return day.replace(month=day.month - (day.month - 1) % 3, day=1)
    return day.replace(month=1, day=1) if unit == Unit.YEAR else day


def _running(unit: Unit) -> Callable[[date, int], Period]:
    """From the unit's first day until today."""
    return lambda today, weekday: Period(first_of(unit, today, weekday), today)


def _complete(unit: Unit) -> Callable[[date, int], Period]:
    """The whole unit before the running one."""

    def days(today: date, weekday: int) -> Period:
        last = first_of(unit, today, weekday) - _DAY
        return Period(first_of(unit, last, weekday), last)

    return days


def _back(count: int) -> Callable[[date, int], Period]:
    """So many days, today being the last."""
    return lambda today, _weekday: Period(today - timedelta(days=count - 1), today)


_NAMED = {
    "today": _Named(noop("Today"), Unit.DAY, _running(Unit.DAY)),
    "yesterday": _Named(noop("Yesterday"), Unit.DAY, _complete(Unit.DAY)),
    "last-7-days": _Named(noop("Last 7 days"), Unit.DAY, _back(7)),
    "last-30-days": _Named(noop("Last 30 days"), Unit.DAY, _back(30)),
    "last-90-days": _Named(noop("Last 90 days"), Unit.DAY, _back(90)),
    "this-week": _Named(noop("This week"), Unit.WEEK, _running(Unit.WEEK)),
    "last-week": _Named(noop("Last week"), Unit.WEEK, _complete(Unit.WEEK)),
    "this-month": _Named(noop("This month"), Unit.MONTH, _running(Unit.MONTH)),
    "last-month": _Named(noop("Last month"), Unit.MONTH, _complete(Unit.MONTH)),
    "this-quarter": _Named(noop("This quarter"), Unit.QUARTER, _running(Unit.QUARTER)),
    "last-quarter": _Named(noop("Last quarter"), Unit.QUARTER, _complete(Unit.QUARTER)),
    "this-year": _Named(noop("This year"), Unit.YEAR, _running(Unit.YEAR)),
    "last-year": _Named(noop("Last year"), Unit.YEAR, _complete(Unit.YEAR)),
    "all": _Named(noop("All time"), None, lambda _today, _weekday: Period()),
}
# The window's keys of the same periods; its other keys differ by the underscore only.
_ALIASES = {"last-7": "last-7-days", "last-30": "last-30-days", "last-90": "last-90-days"}
_EXPLICIT = re.compile(r"([0-9-]*)\.\.([0-9-]*)")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

NAMES: tuple[str, ...] = tuple(_NAMED)
"""The names a recipe may hold, in the order to offer them; two days with ".." between them are the other way."""


def canonical(name: str) -> str:
    """The one spelling of a period's name: "Last_7" is "last-7-days". Names that are not known stay as they are."""
    text = name.strip().lower().replace("_", "-")
    return _ALIASES.get(text, text)


def resolve(name: str, today: date, first_weekday: int = 0) -> Period:
    """The days that a name stands for on a given day; both ends are included.

    "this-..." and "last-N-days" end today; "last-week", "-month", "-quarter" and "-year" are whole.

    Args:
        name: One of `NAMES`, a key of the window's period picker ("last_30"), or explicit days:
            "2026-10-01..2026-10-31", "2026-10-01..", "..2026-10-31".
        today: The day to count from.
        first_weekday: The day that begins a week, 0 = Monday to 6 = Sunday.

    Raises:
        ServiceError: The name is not known, a day does not exist, or the first day lies after the last.
    """
    if not 0 <= first_weekday <= 6:
        raise ServiceError(
            tr("{n} is not a weekday.").format(n=first_weekday),
            tr("Give 0 for Monday up to 6 for Sunday."),
        )
    named = _NAMED.get(canonical(name))
    return named.days(today, first_weekday) if named is not None else _explicit(name)


def unit_of(name: str) -> Unit | None:
    """The piece of the calendar a name is made of; None for "all", explicit days and unknown names."""
    named = _NAMED.get(canonical(name))
    return named.unit if named is not None else None


def title(name: str) -> str:
    """A name in plain words: "Last 7 days", "1 October 2026 to 31 October 2026".

    Raises:
        ServiceError: As with `resolve`.
    """
    named = _NAMED.get(canonical(name))
    if named is not None:
        return tr(named.title)
    period = _explicit(name)
    if period.first is None and period.last is None:
        return tr(_NAMED["all"].title)
    if period.last is None or period.first is None:
        return _open_ended(period)
    if period.first == period.last:
        return in_words(period.first)
    return tr("{first} to {last}").format(first=in_words(period.first), last=in_words(period.last))


def _open_ended(period: Period) -> str:
    if period.first is not None:
        return tr("From {day}").format(day=in_words(period.first))
    return tr("Until {day}").format(day=in_words(period.last)) if period.last is not None else ""


_MONTHS = (
    noop("January"),
    noop("February"),
    noop("March"),
    noop("April"),
    noop("May"),
    noop("June"),
    noop("July"),
    noop("August"),
    noop("September"),
    noop("October"),
    noop("November"),
    noop("December"),
)


def in_words(day: date, *, month: bool = True, year: bool = True) -> str:
    """A day in the program's language, whatever the computer's locale: "1 October 2026"; parts can be left out."""
    if year:
        words = tr("{day} {month} {year}", "a day, as in 1 October 2026")
    elif month:
        words = tr("{day} {month}", "a day without its year, as in 1 October")
    else:
        words = tr("{day}", "the first day of two in one month, as the 1 in 1-14 October")
    number = day_number(day) if month else str(day.day)
    return words.format(day=number, month=tr(_MONTHS[day.month - 1]), year=day.year)


def day_number(day: date) -> str:
    """The number of a day before its month: some languages have a word of their own for the first."""
    return tr("1", "the first day of a month, as in 1 October") if day.day == 1 else str(day.day)


def _explicit(name: str) -> Period:
    found = _EXPLICIT.fullmatch(name.strip())
    if found is None:
        raise ServiceError(
            tr('"{name}" is not a period that Sendsight knows.').format(name=_shortened(name)),
            tr("Use one of {names}, or two days such as 2026-10-01..2026-10-31.").format(
                names=", ".join(NAMES)
            ),
        )
    period = Period(_day(found[1]), _day(found[2]))
    if period.first is not None and period.last is not None and period.first > period.last:
        raise ServiceError(
            tr("The period {name} ends before it begins.").format(name=name.strip()),
            tr("Put the earlier day first."),
        )
    return period


def _day(text: str) -> date | None:
    """A day as "2026-10-01"; the empty text leaves that end open."""
    if not text:
        return None
    try:
        return date.fromisoformat(text if _DATE.fullmatch(text) else "")
    except ValueError:
        raise ServiceError(
            tr('"{text}" is not a day of the calendar.').format(text=_shortened(text)),
            tr("Write days as year-month-day, such as 2026-10-31."),
        ) from None


def _shortened(text: str) -> str:
    """A text from a file, short and on one line, for a message."""
    line = "".join(sign if sign.isprintable() else " " for sign in text[:41])
    return line if len(text) <= 40 else line[:40] + "..."
