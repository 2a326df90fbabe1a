"""Time zones by name, and the naive local times of filters."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from services.domain.errors import NotOffered
from services.domain.plan import Period
from services.providers.copernica_time import period_bounds, text, to_local, to_utc, zone_named


def test_a_zone_is_named_in_any_case_and_defaults_to_amsterdam():
    assert zone_named("america/new_york").key == "America/New_York"
    assert zone_named(None).key == zone_named(" ").key == "Europe/Amsterdam"


@pytest.mark.parametrize(
    "name", ["Mars/Olympus", "../../etc/passwd", "Europe", "Amsterdam", "\x00"]
)
def test_a_wrong_zone_is_told_plainly(name):
    with pytest.raises(NotOffered, match="There is no time zone called"):
        zone_named(name)


def test_local_times_and_back():
    zone = zone_named(None)
    instant = datetime(2026, 7, 1, 10, 0, 0, 5, tzinfo=UTC)
    assert text(to_local(instant, zone)) == "2026-07-01 12:00:00"
    assert to_utc(datetime(2026, 10, 25, 2, 30), zone) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_a_period_is_days_in_utc():
    zone = zone_named(None)
    first, last = period_bounds(Period(date(2026, 1, 1), date(2026, 1, 31)), zone)
    assert text(first) == "2026-01-01 00:59:59"
    assert text(last) == "2026-02-01 01:00:01"
    assert period_bounds(Period(), zone) == (None, None)
