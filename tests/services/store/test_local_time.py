"""Zones by name, and the step in which clicks are counted before they are placed in local time."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest

from services.domain.errors import StoreFailed
from services.store.local_time import QUARTER, find_zone, offsets_of_day


@pytest.mark.parametrize("name", ["UTC", "Europe/Amsterdam", "Asia/Kathmandu", "Etc/GMT+5"])
def test_a_zone_is_found_by_its_name(name):
    assert find_zone(name) is ZoneInfo(name)


@pytest.mark.parametrize(
    "name",
    [
        "Nowhere/Land",
        "",
        " ",
        "recipient",
        "Europe",
        "../etc/passwd",
        "/etc/passwd",
        "a\0b",
        "\udcff",
        "zone.tab",
        "x" * 5000,
    ],
    ids=lambda name: ascii(name[:12]),
)
def test_what_is_no_zone_is_said(name):
    with pytest.raises(StoreFailed, match="is not known") as caught:
        find_zone(name)
    assert caught.value.remedy
    assert caught.value.__suppress_context__


def test_every_offset_of_our_time_is_a_multiple_of_the_step():
    assert timedelta(minutes=15) == timedelta(seconds=QUARTER)
    start = datetime(1990, 1, 1, tzinfo=UTC)
    days = [start + timedelta(days=n) for n in range(0, 40 * 365, 30)]
    for name in sorted(available_timezones()):
        zone = find_zone(name)
        for day in days:
            offset = day.astimezone(zone).utcoffset()
            assert offset % timedelta(seconds=QUARTER) == timedelta(0), (name, day)


@pytest.mark.parametrize(
    ("name", "day", "pieces"),
    [
        ("UTC", date(2026, 3, 29), 1),
        ("Europe/Amsterdam", date(2026, 3, 28), 1),
        ("Europe/Amsterdam", date(2026, 3, 29), 96),
        ("Asia/Kolkata", date(1960, 1, 1), 1),
        ("Europe/Amsterdam", date(1900, 1, 1), 1),
    ],
)
def test_the_stretches_of_a_day_hold_each_quarter_once(name, day, pieces):
    zone = ZoneInfo(name)
    number = (day - date(1970, 1, 1)).days
    found = offsets_of_day(number, zone)
    assert len(found) == pieces
    quarters = [(n, ahead) for first, last, ahead in found for n in range(first, last + 1)]
    assert [n for n, _ in quarters] == list(range(number * 96, number * 96 + 96))
    for n, ahead in quarters:
        instant = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=n * QUARTER)
        assert instant.astimezone(zone).utcoffset() == timedelta(seconds=ahead)


def test_quarters_beyond_the_calendar_are_left_out():
    last = (date.max - date(1970, 1, 1)).days
    found = offsets_of_day(last, ZoneInfo("Asia/Kolkata"))
    assert 0 < len(found) < 96
