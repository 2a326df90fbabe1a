"""Parquet for programs: typed columns under their machine names, instants in UTC."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.reports.request import Kind
from services.store.parquet import ParquetColumn, write_parquet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from services.reports.request import Chunks, ExportColumn, Row
    from services.reports.watch import Watch
    from services.store.parquet import Kind as Stored

_STORED: dict[Kind, Stored] = {
    Kind.TEXT: "text",
    Kind.COUNT: "int",
    Kind.RATE: "double",
    Kind.DECIMAL: "double",
    Kind.TIME: "time",
    Kind.DAY: "day",
    Kind.MONEY: "decimal",
    Kind.FLAG: "flag",
}


def make_parquet(
    columns: Sequence[ExportColumn], chunks: Chunks, made: Path, *, personal: bool, watch: Watch
) -> None:
    """Write rows into a new Parquet file.

    Args:
        columns: The columns in their order.
        chunks: The rows.
        made: The file.
        personal: Whether personal columns are filled.
        watch: Counts the rows and may stop it.

    Raises:
        ExportFailed: A value does not fit its column.
        ExportStopped: It should stop.
        OSError: There is no room.
    """
    stored = [ParquetColumn(column.key, _STORED[column.kind]) for column in columns]
    hidden = [n for n, column in enumerate(columns) if column.personal and not personal]
    write_parquet(made, stored, _screened(watch.steps(chunks), hidden))


def _screened(chunks: Iterable[Sequence[Row]], hidden: Sequence[int]) -> Iterator[list[Row]]:
    """The rows without the personal values that were not asked for."""
    for rows in chunks:
        screened = [list(row) for row in rows]
        for row in screened:
            for place in hidden:
                row[place] = None
        yield [*screened]
