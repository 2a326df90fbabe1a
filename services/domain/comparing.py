"""Comparing a period with the one before: the same number of days, on the same weekdays, and the rule in words.

A Monday against a Sunday, or three days of this week against the seven of the last, tell nothing. So the
earlier period always lies a multiple of seven days back and has as many days as have passed of the later one.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo

import msgspec

from services.domain.periods import Unit, first_of, in_words, unit_of
from services.domain.plan import Period
from services.wording import tr

_DAY = timedelta(days=1)
_WEEK = 7
_YEAR_IN_WEEKS = 52 * _WEEK
"""364: the multiple of seven closest to a year, common or leap."""


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """Two periods of equal length. `now` holds the days that have passed, `before` the same days earlier.

    `elapsed_days` is the number of days of either; `shift_days` how far `before` lies back, a multiple of 7.
    `rule` is a plain sentence for the reader. `running` says that the last day of `now` is not over.
    `until` and `before_until` (aware, in the zone of the days) are set where it is known up to which instant
    data reach into that day: count only what came before them, or part of a day is compared with a whole one.
    """

    now: Period
    before: Period
    elapsed_days: int
    shift_days: int
    rule: str
    running: bool = False
    until: datetime | None = None
    before_until: datetime | None = None


def previous(
    period: Period,
    today: date,
    *,
    name: str | None = None,
    at: datetime | None = None,
    zone: tzinfo = UTC,
) -> Comparison | None:
    """What to compare a period with: the closest earlier days of equal number and weekdays.

    A week or any other run of days goes back by the fewest whole weeks that keep both apart. A running
    month, quarter or year goes back by the whole weeks closest to the length of the unit before it, so
    1-14 November 2026 meets 4-17 October (28 days) and not 18-31 October.

    Args:
        period: Any days. An open end reaches until today.
        today: The present day in `zone`; later days of the period do not count.
        name: The period's name (see `periods`), where it has one: in January it tells "this year" from
            "this month". Without it, a running period that begins with a month, quarter or year counts
            as the smallest of these that holds it.
        at: The instant up to which data are known (aware). None = today counts as a whole day.
        zone: The zone of the days; both periods end at the same time of its wall clock.

    Returns:
        None where the beginning is open, where no day has passed, and before the calendar's first year.
    """
    until = at.astimezone(zone) if at is not None else None
    now = _elapsed(period, today, until)
    if now is None:
        return None
    return _compare(now, _shift(now, _unit(now, period, today, name)), today, until)


def same_last_year(
    period: Period, today: date, *, at: datetime | None = None, zone: tzinfo = UTC
) -> Comparison | None:
    """What to compare a period with a year ago: 52 weeks (364 days) back, so that weekdays agree.

    Periods of more than 364 days go back by the fewest whole weeks that keep both apart (a whole year by
    53 weeks). Arguments and result as with `previous`.
    """
    until = at.astimezone(zone) if at is not None else None
    now = _elapsed(period, today, until)
    if now is None:
        return None
    shift = max(_YEAR_IN_WEEKS, _whole_weeks(_length(now)))
    return _compare(now, shift, today, until, say_weeks=True)


def _elapsed(period: Period, today: date, until: datetime | None) -> Period | None:
    """The days of a period that have passed and of which data are known; both ends set."""
    if period.first is None:
        return None
    ends = [today, period.last, until.date() if until is not None else None]
    last = min(end for end in ends if end is not None)
    return Period(period.first, last) if period.first <= last else None


def _unit(now: Period, period: Period, today: date, name: str | None) -> Unit | None:
    """The calendar unit a period is a piece of; None for a run of days. Whole units need no telling."""
    named = unit_of(name) if name is not None else None
    if named is not None:
        return named
    first, last = _ends(now)
    runs = period.last is None or period.last >= today or period.last > last
    if not runs or period.first == period.last:
        return None
    for unit in (Unit.MONTH, Unit.QUARTER, Unit.YEAR):
        if first_of(unit, first) == first_of(unit, last) == first:
            return unit
    return None


def _shift(now: Period, unit: Unit | None) -> int:
    """How many days to go back: a multiple of seven, never less than the period's own length."""
    least = _whole_weeks(_length(now))
    if unit is None or unit in {Unit.DAY, Unit.WEEK}:
        return least
    begin = first_of(unit, _ends(now)[0])
    if begin == date.min:
        return least
    unit_before = (begin - first_of(unit, begin - _DAY)).days
    return max(least, round(unit_before / _WEEK) * _WEEK)


def _compare(
    now: Period, shift: int, today: date, until: datetime | None, *, say_weeks: bool = False
) -> Comparison | None:
    first, last = _ends(now)
    back = timedelta(days=shift)
    if first - date.min < back:
        return None
    before = Period(first - back, last - back)
    cut = until if until is not None and until.date() == last else None
    running = last == today
    say_weeks = say_weeks or first == last
    return Comparison(
        now=now,
        before=before,
        elapsed_days=_length(now),
        shift_days=shift,
        rule=_rule(now, before, today, shift // _WEEK if say_weeks else None)
        + _last_day(running, cut),
        running=running,
        until=cut,
        before_until=cut - back if cut is not None else None,
    )


def _rule(now: Period, before: Period, today: date, weeks: int | None) -> str:
    """The sentence: "1-14 November against 4-17 October: the same weekdays, the same number of days."."""
    year = {day.year for period in (now, before) for day in _ends(period)} != {today.year}
    words = _rule_of_a_day(weeks) if _length(now) == 1 else _rule_of_days(weeks)
    return words.format(now=_words(now, year), before=_words(before, year), weeks=weeks)


def _rule_of_a_day(weeks: int | None) -> str:
    if weeks is None:
        return tr("{now} against {before}: the same weekday.")
    if weeks == 1:
        return tr("{now} against {before}: the same weekday, one week before.")
    return tr("{now} against {before}: the same weekday, {weeks} weeks before.")


def _rule_of_days(weeks: int | None) -> str:
    if weeks is None:
        return tr("{now} against {before}: the same weekdays, the same number of days.")
    if weeks == 1:
        return tr(
            "{now} against {before}: the same weekdays, the same number of days, one week before."
        )
    return tr(
        "{now} against {before}: the same weekdays, the same number of days, {weeks} weeks before."
    )


def _last_day(running: bool, until: datetime | None) -> str:
    """What to know of the last day where it is not over."""
    if until is not None:
        words = tr("The last day of both counts up to {time} {zone}.")
        return f" {words}".format(time=f"{until:%H:%M}", zone=until.tzinfo)
    today = tr("Today is not over yet.")
    return f" {today}" if running else ""


def _words(period: Period, year: bool) -> str:
    """Days in words, as short as they stay clear: "1-14 November", "27 September to 26 October"."""
    first, last = _ends(period)
    if first == last:
        return in_words(first, year=year)
    if (first.year, first.month) == (last.year, last.month):
        return tr("{first}-{last}", "two days of one month, as in 1-14 October").format(
            first=in_words(first, month=False, year=False), last=in_words(last, year=year)
        )
    both = year and first.year != last.year
    return tr("{first} to {last}").format(
        first=in_words(first, year=both), last=in_words(last, year=year)
    )


def _ends(period: Period) -> tuple[date, date]:
    return period.first or date.min, period.last or date.max


def _length(period: Period) -> int:
    """Days in a period, both ends included."""
    first, last = _ends(period)
    return (last - first).days + 1


def _whole_weeks(days: int) -> int:
    """The smallest multiple of seven that is not less."""
    return -(-days // _WEEK) * _WEEK
