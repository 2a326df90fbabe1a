"""Click rows over time, and their orders."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from services.domain.errors import StoreFailed
from services.domain.kinds import ClickGrain
from services.domain.plan import Period
from services.domain.records import Batch, Stamp
from services.domain.rows import ClickRow, Selection
from services.store.query_clicks import sorted_source
from tests.services.store.samples import campaign, click


def at(*parts):
    return datetime(*parts, tzinfo=UTC)


def put(workspace, *times, **fields):
    workspace.apply(
        "a1",
        Batch(
            campaigns=(campaign(),),
            clicks=tuple(click(str(i), at=when, **fields) for i, when in enumerate(times)),
        ),
    )


EVERYTHING = Selection()


def points(reader, selection=EVERYTHING, **how):
    return [(point.start, point.clicks) for point in reader.series(selection, **how)]


def test_hours_and_days_in_utc(workspace, reader):
    put(
        workspace,
        at(2026, 3, 1, 10, 0),
        at(2026, 3, 1, 10, 59, 59),
        at(2026, 3, 1, 23, 59),
        at(2026, 3, 3),
        Stamp(),
    )
    assert points(reader, step="hour") == [
        (at(2026, 3, 1, 10), 2),
        (at(2026, 3, 1, 23), 1),
        (at(2026, 3, 3), 1),
    ]
    assert points(reader, step="day") == [(at(2026, 3, 1), 3), (at(2026, 3, 3), 1)]


def test_days_of_a_zone_with_summer_time(workspace, reader):
    put(
        workspace,
        at(2026, 3, 28, 22, 59),
        at(2026, 3, 28, 23, 0),
        at(2026, 3, 29, 21, 59),
        at(2026, 3, 29, 22, 0),
    )
    assert points(reader, step="day", zone="Europe/Amsterdam") == [
        (at(2026, 3, 27, 23), 1),
        (at(2026, 3, 28, 23), 2),
        (at(2026, 3, 29, 22), 1),
    ]


def test_the_hour_that_autumn_repeats_stays_two(workspace, reader):
    put(workspace, at(2026, 10, 25, 0, 30), at(2026, 10, 25, 1, 30), at(2026, 10, 25, 1, 45))
    assert points(reader, step="hour", zone="Europe/Amsterdam") == [
        (at(2026, 10, 25, 0), 1),
        (at(2026, 10, 25, 1), 2),
    ]


@pytest.mark.parametrize(
    ("zone", "start"),
    [
        ("Asia/Kolkata", at(2026, 3, 1, 9, 30)),
        ("Asia/Kathmandu", at(2026, 3, 1, 9, 15)),
        ("Australia/Lord_Howe", at(2026, 3, 1, 10, 0)),
        ("America/St_Johns", at(2026, 3, 1, 9, 30)),
    ],
)
def test_hours_of_zones_off_the_full_hour(workspace, reader, zone, start):
    put(workspace, at(2026, 3, 1, 10, 10))
    assert points(reader, step="hour", zone=zone) == [(start, 1)]


def test_a_day_that_begins_at_one_o_clock(workspace, reader):
    put(workspace, at(2018, 11, 4, 3, 0), at(2018, 11, 4, 12, 0))
    assert points(reader, step="day", zone="America/Sao_Paulo") == [(at(2018, 11, 4, 3), 2)]


def test_counters_count_at_their_first_opening(workspace, reader):
    put(workspace, at(2026, 3, 1, 10), at(2026, 3, 1, 11), count=3, grain=ClickGrain.RECIPIENT)
    assert points(reader, step="day") == [(at(2026, 3, 1), 6)]


def test_only_selected_clicks_are_counted(workspace, reader):
    put(workspace, at(2026, 3, 1, 10), at(2026, 3, 2, 11))
    assert points(reader, Selection(period=Period(date(2026, 3, 2))), step="day") == [
        (at(2026, 3, 2), 1)
    ]
    assert points(reader, Selection(accounts=("nobody",)), step="day") == []


@pytest.mark.parametrize("zone", ["Nowhere/Land", "", "../etc/passwd", "a\0b"])
def test_an_unknown_zone_is_said(reader, zone):
    with pytest.raises(StoreFailed, match="is not known"):
        reader.series(step="day", zone=zone)


@pytest.mark.parametrize("name", ClickRow.__struct_fields__)
def test_rows_can_be_sorted_by_every_field(name):
    source, order = sorted_source(name, descending=True)
    assert source.startswith("clicks k")
    assert order.endswith("DESC NULLS LAST, k.campaign_no, k.identity")


def test_an_unknown_field_is_a_mistake_of_the_caller():
    with pytest.raises(ValueError, match="cannot be sorted"):
        sorted_source("1; DROP TABLE clicks", descending=False)
