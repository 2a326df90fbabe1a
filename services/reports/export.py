"""Writing a table into a file: streamed, whole or not at all, stoppable, with its rows counted."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Protocol

import msgspec

from services.domain.errors import ExportFailed
from services.reports.csv_writer import CsvWriter
from services.reports.destination import whole_file
from services.reports.json_writer import JsonWriter
from services.reports.presets import find_preset
from services.reports.request import ExportProgress, ExportRequest, ExportResult
from services.reports.sidecar import write_sidecar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from services.reports.request import Chunks, Row


class ExportStopped(ExportFailed):
    """The export was stopped on purpose; nobody needs to be told."""

    code = "stopped"


class TableWriter(Protocol):
    """Turns rows into a format's text."""

    @property
    def width(self) -> int:
        """Number of columns."""

    def start(self) -> str:
        """What comes before the rows."""

    def rows(self, rows: Sequence[Row]) -> str:
        """Rows as text."""

    def end(self) -> str:
        """What comes after the rows."""

    def warnings(self) -> tuple[str, ...]:
        """What a reader of the format may not show."""


def _unheard(_: ExportProgress) -> None:
    """Nobody listens."""


def _never() -> bool:
    return False


def table_writer(request: ExportRequest) -> TableWriter:
    """The writer of the request's format.

    Raises:
        ExportFailed: There is no such format, preset or zone.
    """
    if request.format == "json":
        return JsonWriter(request.columns, personal=request.personal)
    if request.format == "csv":
        return CsvWriter(
            request.columns,
            find_preset(request.preset, request.decimal_mark),
            zone=request.zone,
            titles=request.titles,
            personal=request.personal,
        )
    raise ExportFailed(f"There is no format called {request.format}.", "Choose csv or json.")


def write_export(
    request: ExportRequest,
    *,
    on_progress: Callable[[ExportProgress], None] = _unheard,
    cancelled: Callable[[], bool] = _never,
) -> ExportResult:
    """Write a table into its file.

    Args:
        request: The table, its format and its file.
        on_progress: Told after each chunk, in this thread.
        cancelled: Asked before each chunk; True ends the export and leaves nothing behind.

    Raises:
        ExportFailed: The file cannot be written; nothing of it is left.
        ExportStopped: `cancelled` said so.
        StoreFailed: The rows could not be read; nothing of the file is left.
    """
    result = write_table(
        table_writer(request),
        request.rows(),
        request.path,
        overwrite=request.overwrite,
        total=request.total,
        on_progress=on_progress,
        cancelled=cancelled,
    )
    if request.sidecar:
        return msgspec.structs.replace(result, sidecar=write_sidecar(request, result))
    return result


def write_table(
    writer: TableWriter,
    chunks: Chunks,
    path: Path,
    *,
    overwrite: bool,
    total: int | None = None,
    on_progress: Callable[[ExportProgress], None] = _unheard,
    cancelled: Callable[[], bool] = _never,
) -> ExportResult:
    """Write what a writer makes of rows into a file; see `write_export`."""
    digest, rows, size = sha256(), 0, 0
    with whole_file(path, overwrite=overwrite) as file:
        for text, count in _texts(writer, chunks):
            if cancelled():
                raise ExportStopped("The export was stopped.")
            data = text.encode("utf-8", "replace")
            file.write(data)
            digest.update(data)
            size += len(data)
            rows += count
            if count:
                on_progress(ExportProgress(rows, total))
        if cancelled():
            raise ExportStopped("The export was stopped.")
    return ExportResult(
        path=path,
        rows=rows,
        columns=writer.width,
        bytes=size,
        sha256=digest.hexdigest(),
        warnings=writer.warnings(),
    )


def _texts(writer: TableWriter, chunks: Chunks) -> Iterator[tuple[str, int]]:
    """The file's text piece by piece, each with the rows in it."""
    yield writer.start(), 0
    for chunk in chunks:
        yield writer.rows(chunk), len(chunk)
    yield writer.end(), 0
