"""Filters of click rows: what counts as narrowing, and as letting all pass."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest

from services.domain.click_filter import ALL_CLICKS, RECIPIENT_ZONE, ClickFilter
from services.domain.rows import Selection

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
PICKED = {
    "countries": ("NL",),
    "devices": ("Mobile",),
    "systems": ("iOS",),
    "browsers": ("Chrome",),
    "urls": ("https://shop.example/",),
    "recipients": ("p1",),
    "hours": ((0, 9),),
    "first": NOON,
    "last": NOON,
}
NO_CONDITIONS = {"human", "zone"}


def test_every_field_is_looked_at_here():
    assert {*PICKED, *NO_CONDITIONS} == set(ClickFilter.__struct_fields__)


@pytest.mark.parametrize("name", PICKED)
def test_every_pick_narrows(name):
    wanted = ClickFilter(**{name: PICKED[name]})
    assert wanted.narrows
    assert not wanted.passes_all
    assert msgspec.structs.replace(wanted, human=True).narrows


def test_nothing_picked_lets_all_pass():
    assert ALL_CLICKS == ClickFilter() == Selection().clicks
    assert ALL_CLICKS.passes_all
    assert not ALL_CLICKS.narrows


@pytest.mark.parametrize("zone", ["Europe/Amsterdam", RECIPIENT_ZONE])
def test_a_zone_alone_narrows_nothing(zone):
    assert ClickFilter(zone=zone).passes_all
    assert not ClickFilter(zone=zone).narrows


def test_the_human_lens_narrows_nothing_but_lets_not_all_pass():
    lens = ClickFilter(human=True)
    assert not lens.narrows
    assert not lens.passes_all


def test_without_the_lens_all_else_stays():
    wanted = ClickFilter(human=True, zone="Asia/Kolkata", **PICKED)
    assert wanted.without_lens == ClickFilter(zone="Asia/Kolkata", **PICKED)
    assert wanted.without_lens.without_lens == wanted.without_lens
    assert ALL_CLICKS.without_lens == ALL_CLICKS


def test_filters_can_be_keys():
    one = ClickFilter(hours=((0, 9),), first=NOON)
    assert len({one, ClickFilter(hours=((0, 9),), first=NOON), ClickFilter(first=NOON)}) == 2
