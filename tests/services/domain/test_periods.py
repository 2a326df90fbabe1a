from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.period import PeriodChoice, Preset, preset_title
from services.domain.errors import ServiceError
from services.domain.periods import (
    NAMES,
    Unit,
    canonical,
    first_of,
    in_words,
    resolve,
    title,
    unit_of,
)
from services.domain.plan import Period
from services.wording import speak

FRIDAY = date(2026, 11, 20)
DAYS = st.dates(date(1990, 1, 1), date(2100, 1, 1))


def days(first: str, last: str) -> Period:
    return Period(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("today", "2026-11-20", "2026-11-20"),
        ("yesterday", "2026-11-19", "2026-11-19"),
        ("last-7-days", "2026-11-14", "2026-11-20"),
        ("last-30-days", "2026-10-22", "2026-11-20"),
        ("last-90-days", "2026-08-23", "2026-11-20"),
        ("this-week", "2026-11-16", "2026-11-20"),
        ("last-week", "2026-11-09", "2026-11-15"),
        ("this-month", "2026-11-01", "2026-11-20"),
        ("last-month", "2026-10-01", "2026-10-31"),
        ("this-quarter", "2026-10-01", "2026-11-20"),
        ("last-quarter", "2026-07-01", "2026-09-30"),
        ("this-year", "2026-01-01", "2026-11-20"),
        ("last-year", "2025-01-01", "2025-12-31"),
    ],
)
def test_a_name_stands_for_its_days(name, first, last):
    assert resolve(name, FRIDAY) == days(first, last)


@pytest.mark.parametrize(
    ("name", "today", "first", "last"),
    [
        ("last-month", "2024-03-31", "2024-02-01", "2024-02-29"),
        ("last-month", "2026-01-31", "2025-12-01", "2025-12-31"),
        ("last-quarter", "2026-02-28", "2025-10-01", "2025-12-31"),
        ("this-quarter", "2024-02-29", "2024-01-01", "2024-02-29"),
        ("last-year", "2024-02-29", "2023-01-01", "2023-12-31"),
        ("this-week", "2026-01-01", "2025-12-29", "2026-01-01"),
        ("last-week", "2026-01-01", "2025-12-22", "2025-12-28"),
        ("yesterday", "2026-01-01", "2025-12-31", "2025-12-31"),
        ("this-year", "2026-01-01", "2026-01-01", "2026-01-01"),
    ],
)
def test_leap_days_and_ends_of_years(name, today, first, last):
    assert resolve(name, date.fromisoformat(today)) == days(first, last)


def test_a_week_begins_on_the_weekday_that_is_asked_for():
    assert resolve("this-week", FRIDAY, 6) == days("2026-11-15", "2026-11-20")
    assert resolve("last-week", FRIDAY, 6) == days("2026-11-08", "2026-11-14")
    assert resolve("this-week", date(2026, 11, 15), 6) == days("2026-11-15", "2026-11-15")
    assert resolve("this-week", date(2026, 11, 15)) == days("2026-11-09", "2026-11-15")


def test_explicit_days_may_leave_an_end_open():
    assert resolve("2026-10-01..2026-10-31", FRIDAY) == days("2026-10-01", "2026-10-31")
    assert resolve(" 2026-10-01.. ", FRIDAY) == Period(date(2026, 10, 1), None)
    assert resolve("..2026-10-31", FRIDAY) == Period(None, date(2026, 10, 31))
    assert resolve("all", FRIDAY) == resolve("..", FRIDAY) == Period()


@pytest.mark.parametrize(
    "name", ["fortnight", "", "custom", "2026-10-01", "last-month..", "1..2..3", "a\nb" * 90]
)
def test_an_unknown_name_is_answered_with_the_names(name):
    with pytest.raises(ServiceError) as caught:
        resolve(name, FRIDAY)
    assert all(known in caught.value.remedy for known in NAMES)
    assert "\n" not in caught.value.sentence
    assert len(caught.value.sentence) < 100


@pytest.mark.parametrize("name", ["2026-02-30..", "..20261001", "2026-1-1..2026-2-1", "-.."])
def test_a_day_that_is_none_is_named(name):
    with pytest.raises(ServiceError, match="not a day of the calendar"):
        resolve(name, FRIDAY)


def test_days_the_wrong_way_round_are_refused():
    with pytest.raises(ServiceError, match="ends before it begins"):
        resolve("2026-10-31..2026-10-01", FRIDAY)


@pytest.mark.parametrize("weekday", [-1, 7])
def test_a_weekday_outside_the_week_is_refused(weekday):
    with pytest.raises(ServiceError, match="not a weekday"):
        resolve("this-week", FRIDAY, weekday)


@pytest.mark.parametrize("preset", [p for p in Preset if p != Preset.CUSTOM])
@pytest.mark.parametrize("today", [FRIDAY, date(2024, 2, 29), date(2026, 1, 1)])
def test_the_windows_keys_mean_the_same_days_and_words(preset, today):
    assert resolve(preset.value, today) == PeriodChoice(preset).period(today)
    assert title(preset.value) == preset_title(preset)


def test_a_name_has_one_spelling():
    assert canonical(" Last_7 ") == "last-7-days"
    assert canonical("THIS-month") == "this-month"
    assert all(canonical(name) == name for name in NAMES)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("last-7-days", "Last 7 days"),
        ("all", "All time"),
        ("..", "All time"),
        ("2026-10-01..2026-10-31", "1 October 2026 to 31 October 2026"),
        ("2026-10-01..2026-10-01", "1 October 2026"),
        ("2026-10-01..", "From 1 October 2026"),
        ("..2026-10-31", "Until 31 October 2026"),
    ],
)
def test_a_title_is_plain_words(name, words):
    assert title(name) == words


def test_units_are_known_for_calendar_names_only():
    assert unit_of("this_month") == Unit.MONTH
    assert unit_of("last-30-days") == Unit.DAY
    assert unit_of("all") is None
    assert unit_of("2026-10-01..") is None


@given(DAYS, st.sampled_from([n for n in NAMES if n != "all"]), st.integers(0, 6))
def test_every_named_period_ends_today_or_right_before_the_running_unit(today, name, weekday):
    period = resolve(name, today, weekday)
    assert period.first <= period.last <= today
    unit = unit_of(name)
    if period.last == today:
        return
    assert period.last + timedelta(days=1) == first_of(unit, today, weekday)
    assert first_of(unit, period.last, weekday) == period.first


@given(DAYS, st.integers(0, 6))
def test_a_week_has_seven_days_and_begins_on_its_weekday(today, weekday):
    week = resolve("last-week", today, weekday)
    assert week.first.weekday() == weekday
    assert (week.last - week.first).days == 6
    assert week.last < resolve("this-week", today, weekday).first <= today


@given(DAYS)
def test_units_hold_their_day_and_nest(day):
    month, quarter, year = (first_of(u, day) for u in (Unit.MONTH, Unit.QUARTER, Unit.YEAR))
    assert year <= quarter <= month <= day
    assert first_of(Unit.DAY, day) == day
    assert quarter.month in {1, 4, 7, 10}


@pytest.mark.parametrize(
    ("day", "told"),
    [(date(2026, 10, 1), "1er octobre 2026"), (date(2026, 10, 11), "11 octobre 2026")],
)
def test_a_language_may_have_a_word_for_the_first_of_a_month(day, told):
    french = {"1": "1er", "October": "octobre"}
    speak(lambda text, comment: french.get(text, text))
    try:
        assert in_words(day) == told
        assert in_words(day, month=False, year=False) == str(day.day)
    finally:
        speak(None)
