"""Writing a recipe's tables: one file each, a workbook, a ZIP or a PDF, all by the writers of services.reports."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from services.domain.rows import Selection
from services.providers.registry import provider_infos
from services.recipes.painting import PaintJob, find_painter
from services.recipes.recipe import COMPOUND, Recipe
from services.recipes.table import Table
from services.reports.bundle import write_bundle
from services.reports.destination import fingerprint, whole_path
from services.reports.export import write_export
from services.reports.filenames import free_path
from services.reports.request import ExportProgress, ExportRequest, ExportResult
from services.reports.sidecar import fact_lines
from services.reports.workbook import BookStyle, Sheet, write_workbook
from services.reports.zones import local_decimal_mark
from services.store.reader import Reader
from services.wording import noop, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from services.domain.lenses import Lenses


_SHEETS = {"daily": noop("Daily"), "hourly": noop("Hourly")}
"""Short names of sheets, where a table's title is a longer one."""


_WHOLE = frozenset({"xlsx", "zip", "pdf"})
"""Kinds of file that hold several tables."""


class Writing(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be written and how.

    Args:
        recipe: The recipe.
        tables: Its tables.
        totals: How many rows each has; empty where nobody counted.
        path: The file; where several are written, each has its table's name behind the stem.
        replace: Whether an existing file is replaced; else a number is put behind the name.
        facts: For sidecars and "About".
        period: The period in words.
        lenses: The lenses.
        zone: The zone of times.
        on_progress: Told of rows.
        cancelled: Asked often.
        reader: Reads the workspace.
        selection: What the recipe picks.
        now: The present instant.
        known_until: The instant up to which data were read.
        beside: The folder of the recipe's file.
    """

    recipe: Recipe
    tables: tuple[Table, ...]
    totals: tuple[int, ...] = ()
    path: Path
    replace: bool
    facts: dict[str, Any]
    period: str
    lenses: Lenses
    zone: str
    on_progress: Callable[[ExportProgress], None]
    cancelled: Callable[[], bool]
    reader: Reader
    selection: Selection
    now: datetime
    known_until: datetime
    beside: Path | None = None

    @property
    def title(self) -> str:
        """The report's name for people."""
        if self.recipe.report in COMPOUND:
            return self.recipe.name or _untitled()
        return self.tables[0].title

    @property
    def decimal_mark(self) -> str:
        """Of numbers in texts."""
        said = self.recipe.format.decimal_mark
        return local_decimal_mark() if said == "auto" else said

    @property
    def counted(self) -> list[tuple[Table, int | None]]:
        """The tables with their numbers of rows."""
        return list(zip(self.tables, self.totals or [None] * len(self.tables), strict=True))

    def place(self, part: str = "") -> Path:
        """Where a file goes."""
        path = self.path
        if part:
            path = path.with_name(f"{path.stem}_{part}{path.suffix}")
        return path if self.replace else free_path(path)

    @property
    def apart(self) -> bool:
        """Whether each table becomes a file of its own."""
        return len(self.tables) > 1 and self.recipe.format.kind not in _WHOLE

    def places(self) -> tuple[Path, ...]:
        """Where all files go."""
        parts = [table.name for table in self.tables] if self.apart else [""]
        return tuple(map(self.place, parts))


def _untitled() -> str:
    return tr("Report")


def _sheet_name(table: Table) -> str:
    return tr(_SHEETS[table.name]) if table.name in _SHEETS else table.title


def write_files(writing: Writing) -> Iterator[ExportResult]:
    """Write file after file and tell each once it is there.

    Raises:
        ExportFailed: A file cannot be written; nothing of it is left, earlier ones are.
        ExportStopped: It was cancelled.
        NotOffered: The kind of file cannot be made on this computer.
        StoreFailed: The rows could not be read.
    """
    kind = writing.recipe.format.kind
    if kind == "zip":
        yield _bundle(writing)
    elif kind == "pdf":
        yield _pdf(writing)
    elif kind == "xlsx" and len(writing.tables) > 1:
        yield _workbook(writing)
    else:
        for table, total in writing.counted:
            place = writing.place(table.name if writing.apart else "")
            yield write_export(
                _request(writing, table, place, kind, total),
                on_progress=writing.on_progress,
                cancelled=writing.cancelled,
            )


def _request(
    writing: Writing, table: Table, path: Path, kind: str, total: int | None
) -> ExportRequest:
    said = writing.recipe.format
    return ExportRequest(
        title=table.title,
        columns=table.columns,
        rows=table.rows,
        path=path,
        format=kind,
        preset=said.preset,
        zone=writing.zone,
        decimal_mark=writing.decimal_mark,
        titles=said.titles,
        personal=said.personal,
        total=total,
        metadata=writing.facts,
        sidecar=said.sidecar,
        overwrite=writing.replace,
    )


def _workbook(writing: Writing) -> ExportResult:
    said = writing.recipe.format
    return write_workbook(
        [
            Sheet(_sheet_name(table), table.columns, table.rows, total)
            for table, total in writing.counted
        ],
        writing.place(),
        title=writing.title,
        style=BookStyle(zone=writing.zone, titles=said.titles, personal=said.personal),
        facts=writing.facts,
        overwrite=writing.replace,
        on_progress=writing.on_progress,
        cancelled=writing.cancelled,
    )


def _bundle(writing: Writing) -> ExportResult:
    pictures: Mapping[str, bytes] | None = None
    if writing.recipe.format.pictures:
        pictures = find_painter().pictures(_job(writing), cancelled=writing.cancelled)
    suffix = ".tsv" if writing.recipe.format.preset == "tsv" else ".csv"
    return write_bundle(
        [
            _request(writing, table, Path(f"{table.name}{suffix}"), "csv", total)
            for table, total in writing.counted
        ],
        writing.place(),
        title=writing.title,
        pictures=pictures,
        facts={**writing.facts, "personal_data": writing.recipe.format.personal},
        overwrite=writing.replace,
        on_progress=writing.on_progress,
        cancelled=writing.cancelled,
    )


def _pdf(writing: Writing) -> ExportResult:
    painter = find_painter()
    path = writing.place()
    with whole_path(path, overwrite=writing.replace) as made:
        painted = painter.write_pdf(_job(writing), made, cancelled=writing.cancelled)
        size, digest = fingerprint(made, lambda: None)
    columns = max(len(table.columns) for table in writing.tables)
    return ExportResult(
        path=path,
        rows=painted.rows,
        columns=columns,
        bytes=size,
        sha256=digest,
        warnings=painted.warnings,
    )


def _job(writing: Writing) -> PaintJob:
    return PaintJob(
        recipe=writing.recipe,
        title=writing.title,
        period=writing.period,
        lenses=writing.lenses,
        zone=writing.zone,
        decimal_mark=writing.decimal_mark,
        facts=tuple(fact_lines(writing.facts)),
        tables=writing.tables,
        reader=writing.reader,
        selection=writing.selection,
        now=writing.now,
        known_until=writing.known_until,
        providers=provider_infos(),
        beside=writing.beside,
    )
