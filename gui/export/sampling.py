"""The first rows of a file that is no text, as cells; and how large such a file will be."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from services.reports.request import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from services.reports.request import ExportColumn, ExportRequest, Row, Value

    Cells = tuple[tuple[str, ...], ...]


def headers(request: ExportRequest) -> tuple[str, ...]:
    """The columns' titles as the file has them."""
    if not request.titles:
        return tuple(column.key for column in request.columns)
    return tuple(_title(column, request.zone) for column in request.columns)


def cells(request: ExportRequest, rows: Sequence[Row]) -> Cells:
    """Rows as a program shows them that opens the file: percent in a workbook, UTC in Parquet."""
    from services.reports.cells import cell_writers, find_zone
    from services.reports.presets import EXCEL, PROGRAMS, find_preset

    book = request.format == "xlsx"
    preset = find_preset(EXCEL if book else PROGRAMS, request.decimal_mark)
    preset = msgspec.structs.replace(preset, guard=False)
    writers = cell_writers(
        request.columns, preset, find_zone(request.zone), personal=request.personal
    )
    return tuple(
        tuple(
            _percent(value, request.decimal_mark)
            if book and column.kind is Kind.RATE and value is not None
            else " ".join(write(value).split())
            for column, write, value in zip(request.columns, writers, row, strict=True)
        )
        for row in rows
    )


def measured(request: ExportRequest, rows: Sequence[Row], count: int) -> int:
    """An estimate of the file's bytes: of what rows add, and of what the file has without any.

    Runs in a reading thread: it writes two small files.

    Args:
        request: How the file is written.
        rows: The first rows.
        count: How many there will be.
    """
    bare = _size(request, [])
    if not rows:
        return bare
    return bare + max(_size(request, rows) - bare, 0) * count // len(rows)


def _size(request: ExportRequest, rows: Sequence[Row]) -> int:
    from services.reports.export import write_export

    with tempfile.TemporaryDirectory(prefix="sendsight-") as folder:
        small = msgspec.structs.replace(
            request,
            path=Path(folder) / "sample",
            rows=lambda: [rows],
            total=None,
            metadata={},
            sidecar=False,
        )
        return write_export(small).bytes


def _title(column: ExportColumn, zone: str) -> str:
    return f"{column.title} ({zone})" if column.kind is Kind.TIME else column.title


def _percent(value: Value, mark: str) -> str:
    return f"{float(value):.1%}".replace(".", mark) if isinstance(value, int | float) else ""
