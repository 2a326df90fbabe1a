from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from services.domain.comparing import previous, same_last_year
from services.domain.periods import NAMES, resolve
from services.domain.plan import Period

FRIDAY = date(2026, 11, 20)
LEAP_DAY = date(2024, 2, 29)
DAYS = st.dates(date(1990, 1, 1), date(2100, 1, 1))
LENGTHS = st.integers(0, 3000) | st.integers(0, 40)
BOUNDED = st.sampled_from([n for n in NAMES if n != "all"])


def days(first: str, last: str) -> Period:
    return Period(date.fromisoformat(first), date.fromisoformat(last))


def check(found, wanted: Period) -> None:
    """What holds of every comparison; `wanted` are the days that have passed."""
    now, before = found.now, found.before
    assert now == wanted
    assert (now.last - now.first) == (before.last - before.first)
    assert found.elapsed_days == (now.last - now.first).days + 1
    assert now.first.weekday() == before.first.weekday()
    assert now.first - before.first == timedelta(days=found.shift_days)
    assert before.last < now.first
    assert found.rule.endswith(".")


@pytest.mark.parametrize(
    ("name", "today", "before"),
    [
        # A week that is three days old meets the first three days of the week before.
        ("this-week", "2026-11-18", ("2026-11-09", "2026-11-11")),
        ("this-week", "2026-11-16", ("2026-11-09", "2026-11-09")),
        ("last-week", "2026-11-18", ("2026-11-02", "2026-11-08")),
        ("today", "2026-11-20", ("2026-11-13", "2026-11-13")),
        ("today", "2026-11-01", ("2026-10-25", "2026-10-25")),
        ("yesterday", "2026-11-20", ("2026-11-12", "2026-11-12")),
        ("last-7-days", "2026-11-20", ("2026-11-07", "2026-11-13")),
        ("last-7-days", "2026-11-07", ("2026-10-25", "2026-10-31")),
        ("last-30-days", "2026-11-20", ("2026-09-17", "2026-10-16")),
        ("this-month", "2026-11-14", ("2026-10-04", "2026-10-17")),
        ("this-month", "2026-11-01", ("2026-10-04", "2026-10-04")),
        ("this-month", "2026-11-30", ("2026-09-27", "2026-10-26")),
        ("last-month", "2026-11-20", ("2026-08-27", "2026-09-26")),
        ("last-month", "2026-03-10", ("2026-01-04", "2026-01-31")),
        ("this-month", "2024-02-29", ("2023-12-28", "2024-01-25")),
        ("this-month", "2026-01-10", ("2025-12-04", "2025-12-13")),
        ("this-quarter", "2026-11-20", ("2026-07-02", "2026-08-21")),
        ("last-quarter", "2026-11-20", ("2026-03-25", "2026-06-24")),
        ("this-year", "2026-11-20", ("2025-01-02", "2025-11-21")),
        ("this-year", "2026-01-10", ("2025-01-02", "2025-01-11")),
        ("last-year", "2026-11-20", ("2023-12-27", "2024-12-25")),
    ],
)
def test_a_named_period_meets_the_same_weekdays_before_it(name, today, before):
    on = date.fromisoformat(today)
    found = previous(resolve(name, on), on, name=name)
    check(found, resolve(name, on))
    assert found.before == days(*before)


@pytest.mark.parametrize(
    ("period", "before"),
    [
        (("2026-11-01", "2026-11-20"), ("2026-10-04", "2026-10-23")),
        (("2026-11-01", "2026-11-30"), ("2026-10-04", "2026-10-23")),
        (("2026-10-01", "2026-12-31"), ("2026-07-02", "2026-08-21")),
        (("2026-01-01", "2026-12-31"), ("2025-01-02", "2025-11-21")),
        # Over, so a run of days like any other.
        (("2026-11-01", "2026-11-14"), ("2026-10-18", "2026-10-31")),
        (("2026-11-20", "2026-11-20"), ("2026-11-13", "2026-11-13")),
        (("2026-09-01", "2026-11-20"), ("2026-06-09", "2026-08-28")),
    ],
)
def test_without_a_name_the_days_tell_what_the_period_is(period, before):
    assert previous(days(*period), FRIDAY).before == days(*before)


def test_days_to_come_do_not_count():
    found = previous(days("2026-11-16", "2026-11-22"), date(2026, 11, 18))
    check(found, days("2026-11-16", "2026-11-18"))
    assert found.elapsed_days == 3
    assert previous(days("2026-11-21", "2026-11-30"), FRIDAY) is None
    assert previous(days("2026-11-20", "9999-12-31"), FRIDAY).now == Period(FRIDAY, FRIDAY)


@pytest.mark.parametrize("compare", [previous, same_last_year])
def test_without_a_beginning_there_is_nothing_before(compare):
    assert compare(Period(), FRIDAY) is None
    assert compare(Period(None, FRIDAY), FRIDAY) is None
    assert compare(days("0001-01-03", "0001-01-09"), FRIDAY) is None
    assert compare(days("2026-11-10", "2026-11-09"), FRIDAY) is None


def test_an_open_end_reaches_until_today():
    found = previous(Period(date(2026, 11, 10), None), FRIDAY)
    check(found, days("2026-11-10", "2026-11-20"))
    assert found.before == days("2026-10-27", "2026-11-06")


@pytest.mark.parametrize(
    ("period", "today", "rule"),
    [
        (
            ("2026-11-01", "2026-11-14"),
            "2026-11-14",
            "1-14 November against 4-17 October: the same weekdays, the same number of days. "
            "Today is not over yet.",
        ),
        (
            ("2026-11-01", "2026-11-30"),
            "2026-12-05",
            "1-30 November against 27 September to 26 October: "
            "the same weekdays, the same number of days.",
        ),
        (
            ("2025-12-29", "2026-01-04"),
            "2026-01-08",
            "29 December 2025 to 4 January 2026 against 22-28 December 2025: "
            "the same weekdays, the same number of days.",
        ),
        (
            ("2026-11-18", "2026-11-18"),
            "2026-11-20",
            "18 November against 11 November: the same weekday, one week before.",
        ),
        (
            ("2025-11-03", "2025-11-09"),
            "2026-11-20",
            "3-9 November 2025 against 27 October to 2 November 2025: "
            "the same weekdays, the same number of days.",
        ),
    ],
)
def test_the_rule_is_a_plain_sentence(period, today, rule):
    assert previous(days(*period), date.fromisoformat(today)).rule == rule


def test_a_year_ago_means_52_weeks():
    found = same_last_year(days("2026-11-01", "2026-11-14"), FRIDAY)
    check(found, days("2026-11-01", "2026-11-14"))
    assert found.before == days("2025-11-02", "2025-11-15")
    assert found.rule == (
        "1-14 November 2026 against 2-15 November 2025: "
        "the same weekdays, the same number of days, 52 weeks before."
    )


def test_a_year_ago_over_a_leap_day_keeps_weekdays_and_number():
    found = same_last_year(days("2024-02-26", "2024-03-03"), date(2024, 3, 10))
    check(found, days("2024-02-26", "2024-03-03"))
    assert found.before == days("2023-02-27", "2023-03-05")


def test_a_whole_year_goes_back_53_weeks_so_that_no_day_counts_twice():
    found = same_last_year(days("2025-01-01", "2025-12-31"), FRIDAY)
    check(found, days("2025-01-01", "2025-12-31"))
    assert found.shift_days == 371
    assert "53 weeks before" in found.rule


def test_part_of_a_day_is_compared_with_the_same_part():
    at = datetime(2026, 11, 18, 11, 15, tzinfo=timezone(timedelta(hours=1)))
    found = previous(resolve("this-week", at.date()), at.date(), name="this-week", at=at)
    assert found.until == datetime(2026, 11, 18, 10, 15, tzinfo=UTC)
    assert found.before_until == datetime(2026, 11, 11, 10, 15, tzinfo=UTC)
    assert found.running
    assert found.rule == (
        "16-18 November against 9-11 November: the same weekdays, the same number of days. "
        "The last day of both counts up to 10:15 UTC."
    )


def test_both_sides_end_at_the_same_time_of_the_wall_clock():
    """Clocks went back on 1 November 2026 in Los Angeles: half past five is another hour of UTC a week before."""
    zone = ZoneInfo("America/Los_Angeles")
    at = datetime(2026, 11, 3, 1, 30, tzinfo=UTC)  # 2 November, 17:30
    today = date(2026, 11, 2)
    found = previous(resolve("this-week", today), today, name="this-week", at=at, zone=zone)
    assert (found.now, found.before) == (
        days("2026-11-02", "2026-11-02"),
        days("2026-10-26", "2026-10-26"),
    )
    assert found.until == at
    assert found.before_until == datetime(2026, 10, 27, 0, 30, tzinfo=UTC)
    assert found.rule.endswith("up to 17:30 America/Los_Angeles.")
    yearly = same_last_year(resolve("this-week", today), today, at=at, zone=zone)
    assert yearly.before_until == datetime(2025, 11, 4, 1, 30, tzinfo=UTC)


def test_data_that_end_earlier_end_the_comparison():
    at = datetime(2026, 11, 17, 9, tzinfo=UTC)
    found = previous(resolve("this-week", FRIDAY), FRIDAY, at=at)
    check(found, days("2026-11-16", "2026-11-17"))
    assert not found.running
    assert found.before_until == datetime(2026, 11, 10, 9, tzinfo=UTC)
    # October was over, but is known up to the 14th only: still a month, not any fourteen days.
    cut = previous(days("2026-10-01", "2026-10-31"), FRIDAY, at=datetime(2026, 10, 14, tzinfo=UTC))
    assert cut.before == days("2026-09-03", "2026-09-16")


def test_data_that_reach_past_the_period_cut_nothing():
    found = previous(resolve("last-week", FRIDAY), FRIDAY, at=datetime(2026, 11, 20, 9, tzinfo=UTC))
    assert found.until is found.before_until is None
    assert not found.running


@given(DAYS, BOUNDED, st.integers(0, 6))
@example(LEAP_DAY, "this-year", 0)
@example(date(2024, 12, 31), "this-year", 0)
@example(date(2025, 1, 1), "last-year", 0)
def test_named_periods_compare_equal_days_without_overlap(today, name, weekday):
    period = resolve(name, today, weekday)
    check(previous(period, today, name=name), period)
    check(previous(period, today), period)
    check(same_last_year(period, today), period)


@given(DAYS, LENGTHS, DAYS)
def test_any_days_compare_equal_days_without_overlap(first, length, today):
    assume(first <= today)
    period = Period(first, first + timedelta(days=length))
    wanted = Period(first, min(period.last, today))
    check(previous(period, today), wanted)
    check(same_last_year(period, today), wanted)


@given(DAYS, st.sampled_from(["this-month", "this-quarter", "this-year"]))
def test_a_running_unit_goes_back_by_the_weeks_closest_to_the_unit_before(today, name):
    found = previous(resolve(name, today), today, name=name)
    begin = found.now.first
    unit_before = resolve(name.replace("this", "last"), begin)
    calendar = (begin - unit_before.first).days
    possible = [n for n in range(7, 400, 7) if n >= found.elapsed_days]
    assert abs(found.shift_days - calendar) == min(abs(n - calendar) for n in possible)


@given(DAYS, st.integers(7, 60))
def test_a_year_ago_lies_within_two_days_of_the_calendar(first, length):
    period = Period(first, first + timedelta(days=length))
    found = same_last_year(period, period.last)
    assume((first.month, first.day) != (2, 29))
    assert abs((found.before.first - first.replace(year=first.year - 1)).days) <= 2


@given(st.dates(), st.dates(), st.dates(), st.datetimes() | st.none())
def test_no_day_of_the_calendar_raises(first, last, today, at):
    at = at.replace(tzinfo=UTC) if at is not None else None
    for compare in (previous, same_last_year):
        found = compare(Period(first, last), today, at=at)
        assert found is None or found.before.last < found.now.first
