"""When a schedule runs."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from services.domain.timing import WEEKDAYS
from services.schedule.timing import Timing


@pytest.mark.parametrize(
    ("timing", "words"),
    [
        (Timing.daily(7), "every day at 07:00"),
        (Timing.weekly([0], 7, 30), "every Monday at 07:30"),
        (Timing.weekly([6, 0], 23, 5), "every Monday and Sunday at 23:05"),
        (Timing.weekly([4, 0, 2], 7), "every Monday, Wednesday and Friday at 07:00"),
        (Timing.weekly(range(5), 0), "Monday to Friday at 00:00"),
        (Timing.weekly(range(7), 9), "every day at 09:00"),
        (Timing.monthly(1, 6, 15), "on day 1 of every month at 06:15"),
    ],
)
def test_a_timing_says_itself_in_plain_words(timing, words):
    assert timing.words() == words


@pytest.mark.parametrize(
    "make",
    [
        lambda: Timing.daily(24),
        lambda: Timing.daily(-1),
        lambda: Timing.daily(7, 60),
        lambda: Timing.weekly([], 7),
        lambda: Timing.weekly([7], 7),
        lambda: Timing.monthly(0, 7),
        lambda: Timing.monthly(29, 7),
        lambda: Timing("daily", 7, 0, weekdays=frozenset({1})),
        lambda: Timing("weekly", 7, 0, weekdays=frozenset({1}), day=3),
        lambda: Timing("monthly", 7, 0),
    ],
    ids=range(10),
)
def test_a_time_that_does_not_exist_is_refused(make):
    with pytest.raises(ValueError, match=r"time|day"):
        make()


def test_weekdays_are_counted_as_python_counts_them():
    monday = datetime(2026, 11, 23)
    assert [(monday + timedelta(days=n)).strftime("%A") for n in range(7)] == list(WEEKDAYS)


@pytest.mark.parametrize(
    ("timing", "moment", "following"),
    [
        (Timing.daily(7, 30), datetime(2026, 11, 20, 7, 29, 59), datetime(2026, 11, 20, 7, 30)),
        (Timing.daily(7, 30), datetime(2026, 11, 20, 7, 30), datetime(2026, 11, 21, 7, 30)),
        (Timing.weekly([0], 7, 30), datetime(2026, 11, 20, 12), datetime(2026, 11, 23, 7, 30)),
        (Timing.weekly([0, 4], 13), datetime(2026, 11, 20, 12), datetime(2026, 11, 20, 13)),
        (Timing.monthly(28, 6), datetime(2027, 1, 28, 6, 0, 1), datetime(2027, 2, 28, 6)),
        (Timing.monthly(1, 0), datetime(2026, 12, 31, 23, 59), datetime(2027, 1, 1)),
    ],
    ids=range(6),
)
def test_the_next_time_is_the_first_one_after_the_moment(timing, moment, following):
    assert timing.next_after(moment) == following
