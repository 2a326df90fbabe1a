from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from gui.formatting import NBSP
from gui.tables.columns import Kind, write
from tests.gui.tables.fruit import APPLE, COLUMNS, FIG, PEAR


def column(key):
    return next(c for c in COLUMNS if c.key == key)


@pytest.mark.parametrize(
    ("value", "kind", "expected"),
    [
        (1204, Kind.COUNT, "1,204"),
        (0, Kind.COUNT, "0"),
        (0.083, Kind.RATE, f"8.3{NBSP}%"),
        (1.25, Kind.DECIMAL, "1.3"),
        (Decimal("1.5"), Kind.MONEY, "1.50"),
        ("text", Kind.TEXT, "text"),
    ],
)
def test_write(formats, value, kind, expected):
    assert write(value, kind, 1, formats) == expected


def test_write_a_time(formats):
    assert "Jan" in write(datetime(2026, 1, 2, tzinfo=UTC), Kind.TIME, 1, formats)


def test_a_missing_value_is_a_dash_with_its_reason(formats):
    cell = column("count").cell(FIG, formats)
    assert (cell.text, cell.tooltip, cell.missing) == ("–", "Not counted", True)
    assert column("share").cell(FIG, formats).text == "no base"


def test_a_derived_value_is_marked(formats):
    assert column("upper").cell(PEAR, formats).derived
    assert not column("upper").cell(APPLE, formats).derived


def test_texts_sort_without_case_and_by_what_is_shown():
    assert column("name").sort_key(PEAR) == (True, "pear")
    assert column("upper").sort_key(APPLE) == (True, "apple")
    assert column("count").sort_key(FIG)[0] is False


def test_figures_stand_right():
    assert {k for k in Kind if k.number} == {Kind.COUNT, Kind.DECIMAL, Kind.RATE, Kind.MONEY}
