"""Writing a table into a file: streamed, whole or not at all, stoppable, with its rows counted.

`write_export` serves every format of `FORMATS` in the same way. CSV and JSON are text that is
written from front to back; workbooks and Parquet are made by their own writers, which are imported
when they are needed.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Protocol

import msgspec

from services.domain.errors import ExportFailed
from services.reports.cells import find_zone
from services.reports.csv_writer import CsvWriter
from services.reports.destination import fingerprint, whole_file, whole_path
from services.reports.json_writer import JsonWriter
from services.reports.presets import find_preset
from services.reports.request import ExportProgress, ExportRequest, ExportResult
from services.reports.sidecar import write_sidecar
from services.reports.watch import ExportStopped, Watch, miscounted, never, unheard
from services.wording import noop, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from services.reports.request import Chunks, Row

__all__ = [
    "FORMATS",
    "ExportStopped",
    "Format",
    "TableWriter",
    "find_format",
    "table_writer",
    "write_export",
    "write_table",
]


class Format(msgspec.Struct, frozen=True):
    """A kind of file.

    Args:
        key: Its word.
        title: Its name for people.
        suffix: The ending of its files' names.
        text: Whether `table_writer` makes it, so that it can be shown and printed.
    """

    key: str
    title: str
    suffix: str
    text: bool = False


FORMATS: tuple[Format, ...] = (
    Format("csv", "CSV", ".csv", text=True),
    Format("json", "JSON", ".json", text=True),
    Format("xlsx", noop("Excel workbook"), ".xlsx"),
    Format("parquet", "Parquet", ".parquet"),
)
"""All formats, the most common first."""


def find_format(key: str) -> Format:
    """A format by its word.

    Raises:
        ExportFailed: There is no such format.
    """
    for known in FORMATS:
        if known.key == key:
            return known
    keys = [known.key for known in FORMATS]
    raise ExportFailed(
        tr("There is no format called {name}.").format(name=key),
        tr("Choose {names} or {last}.").format(names=", ".join(keys[:-1]), last=keys[-1]),
    )


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


def table_writer(request: ExportRequest) -> TableWriter:
    """The writer of the request's format.

    Raises:
        ExportFailed: There is no such format, preset or zone, or the format is not text.
    """
    known = find_format(request.format)
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
    raise ExportFailed(
        tr("{format} is not text.").format(format=tr(known.title)),
        tr("Choose csv or json, or write a file."),
    )


def write_export(
    request: ExportRequest,
    *,
    on_progress: Callable[[ExportProgress], None] = unheard,
    cancelled: Callable[[], bool] = never,
) -> ExportResult:
    """Write a table into its file.

    Args:
        request: The table, its format and its file.
        on_progress: Told after each chunk, in this thread.
        cancelled: Asked before each chunk; True ends the export and leaves nothing behind.

    Raises:
        ExportFailed: The file cannot be written; nothing of it is left. Where only its description cannot, a
            warning says so.
        ExportStopped: `cancelled` said so.
        StoreFailed: The rows could not be read; nothing of the file is left.
    """
    watch = Watch(request.total, on_progress, cancelled)
    if find_format(request.format).text:
        result = _written(
            table_writer(request), request.rows(), request.path, request.overwrite, watch
        )
    else:
        result = _made(request, watch)
    result = msgspec.structs.replace(
        result, warnings=(*result.warnings, *miscounted(request.total, result.rows))
    )
    return _described(request, result) if request.sidecar else result


def _described(request: ExportRequest, result: ExportResult) -> ExportResult:
    """Put the description beside the file; where that fails the file is there all the same, and it is told."""
    try:
        return msgspec.structs.replace(result, sidecar=write_sidecar(request, result))
    except ExportFailed as error:
        told = tr("The file is complete, but the description beside it is missing.")
        told = f"{told} {error.sentence}"
        return msgspec.structs.replace(result, warnings=(*result.warnings, told))


def write_table(
    writer: TableWriter,
    chunks: Chunks,
    path: Path,
    *,
    overwrite: bool,
    total: int | None = None,
    on_progress: Callable[[ExportProgress], None] = unheard,
    cancelled: Callable[[], bool] = never,
) -> ExportResult:
    """Write what a writer makes of rows into a file; see `write_export`."""
    return _written(writer, chunks, path, overwrite, Watch(total, on_progress, cancelled))


def _written(
    writer: TableWriter,
    chunks: Chunks,
    path: Path,
    overwrite: bool,
    watch: Watch,
) -> ExportResult:
    """Write text from front to back."""
    digest, size = sha256(), 0
    with whole_file(path, overwrite=overwrite) as file:
        for text, count in _texts(writer, chunks):
            watch.check()
            data = text.encode("utf-8", "replace")
            file.write(data)
            digest.update(data)
            size += len(data)
            watch.count(count)
        watch.check()
    return ExportResult(
        path=path,
        rows=watch.rows,
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


def _made(request: ExportRequest, watch: Watch) -> ExportResult:
    """Let the format's own writer make the file."""
    find_zone(request.zone)
    with whole_path(request.path, overwrite=request.overwrite) as made:
        warnings = _make(request, made, watch)
        size, digest = fingerprint(made, watch.check)
    return ExportResult(
        path=request.path,
        rows=watch.rows,
        columns=len(request.columns),
        bytes=size,
        sha256=digest,
        warnings=warnings,
    )


def _make(request: ExportRequest, made: Path, watch: Watch) -> tuple[str, ...]:
    if request.format == "parquet":
        from services.reports.parquet_writer import make_parquet

        make_parquet(request.columns, request.rows(), made, personal=request.personal, watch=watch)
        return ()
    from services.reports.workbook import BookStyle, Sheet, make_workbook

    return make_workbook(
        (Sheet(request.title, request.columns, request.rows),),
        made,
        title=request.title,
        style=BookStyle(zone=request.zone, titles=request.titles, personal=request.personal),
        facts=request.metadata,
        watch=watch,
    )
