"""A table to be exported: columns, rows of raw values, and how and where they are written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec

Value = str | int | float | Decimal | datetime | date | bool | None
"""A raw value; None = not reported."""
Row = Sequence[Value]
Chunks = Iterable[Sequence[Row]]
"""Rows in lists, so that millions of them never lie in memory at once."""


class Kind(StrEnum):
    """What a column holds; decides how a value is written."""

    TEXT = "text"
    COUNT = "count"
    RATE = "rate"
    DECIMAL = "decimal"
    """A plain ratio, such as clicks per clicker: no percentage."""
    TIME = "time"
    DAY = "day"
    """A calendar day of a zone that the table names; no instant."""
    MONEY = "money"
    FLAG = "flag"


class ExportColumn(msgspec.Struct, frozen=True):
    """A column of an exported table.

    Args:
        key: Stable machine name; a rate's names its base (`click_rate_delivered`).
        title: Readable header.
        kind: What it holds.
        personal: Whether its values tell who somebody is; they are left empty unless asked for.
    """

    key: str
    title: str
    kind: Kind = Kind.TEXT
    personal: bool = False


class ExportRequest(msgspec.Struct, frozen=True, kw_only=True):
    """One table to be written into one file.

    Args:
        title: The table's name for people.
        columns: Columns in their order.
        rows: Gives the rows, anew with each call, in chunks of tuples as wide as `columns`.
        path: The file.
        format: "csv", "json", "xlsx" or "parquet"; see `export.FORMATS`.
        preset: How CSV is written: "excel", "international", "programs" or "tsv".
        zone: IANA name of the zone in which spreadsheets get their times; programs get UTC.
        decimal_mark: Decimal mark of this computer's locale, for the preset "excel".
        titles: Readable headers in place of machine names (CSV and workbooks).
        personal: Whether personal columns are filled.
        total: Rows to be expected, for progress and to be told if it were others; None = unknown.
        metadata: Facts for the sidecar and a workbook's sheet "About" (accounts, filters, range, ...); no secrets.
        sidecar: Whether to write `name.csv.meta.json` beside the file, whatever its format.
        overwrite: Whether an existing file may be replaced.
    """

    title: str
    columns: tuple[ExportColumn, ...]
    rows: Callable[[], Chunks]
    path: Path
    format: str = "csv"
    preset: str = "excel"
    zone: str = "UTC"
    decimal_mark: str = "."
    titles: bool = False
    personal: bool = False
    total: int | None = None
    metadata: dict[str, Any] = {}
    sidecar: bool = False
    overwrite: bool = False


class ExportProgress(msgspec.Struct, frozen=True):
    """So many rows are written; `total` None = unknown."""

    rows: int
    total: int | None


class ExportResult(msgspec.Struct, frozen=True):
    """A written file. `warnings` are plain sentences about what a spreadsheet cannot hold."""

    path: Path
    rows: int
    columns: int
    bytes: int
    sha256: str
    sidecar: Path | None = None
    warnings: tuple[str, ...] = ()
