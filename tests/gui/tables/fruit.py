"""A small table of fruit for table tests."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from gui.tables.columns import Cell, Column, Kind
from gui.tables.model import TableModel


@dataclass(frozen=True)
class Fruit:
    name: str
    count: int | None = None
    share: float | None = None
    price: Decimal | None = None
    at: datetime | None = None
    url: str | None = None


def total(rows) -> Cell:
    return Cell(str(sum(row.count or 0 for row in rows)), "Sum")


COLUMNS = (
    Column("name", "Name", Kind.TEXT, lambda r: r.name, width=100, elastic=True),
    Column(
        "count",
        "Count",
        Kind.COUNT,
        lambda r: r.count,
        width=80,
        tooltip="How many",
        explain=lambda r: "Not counted" if r.count is None else "",
        total=total,
    ),
    Column("share", "Share", Kind.RATE, lambda r: r.share, width=80, missing=lambda _: "no base"),
    Column("price", "Price", Kind.MONEY, lambda r: r.price, width=80, visible=False),
    Column("at", "Ripe", Kind.TIME, lambda r: r.at, width=120, visible=False),
    Column("url", "Link", Kind.URL, lambda r: r.url, width=120, visible=False),
    Column(
        "upper",
        "Upper",
        Kind.TEXT,
        lambda r: r.name,
        text=lambda r: r.name.upper(),
        derived=lambda r: r.count == 2,
        visible=False,
    ),
)

APPLE = Fruit(
    "apple",
    1200,
    0.5,
    Decimal("1.50"),
    datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
    "https://example.com/a",
)
PEAR = Fruit("Pear", 2, 0.25)
FIG = Fruit("fig")
FRUIT = (PEAR, FIG, APPLE)


def make_model(formats, rows=FRUIT) -> TableModel[Fruit]:
    made = TableModel(COLUMNS, lambda row: row.name, formats)
    made.set_rows(rows)
    return made


@pytest.fixture
def model(formats):
    return make_model(formats)
