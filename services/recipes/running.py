"""Running a recipe: period, rows, files, list of exports, goals; nothing of it needs a window."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from services.domain import periods
from services.domain.errors import ServiceError
from services.domain.own_marks import ExportRecord
from services.recipes.faults import shown
from services.recipes.files import Writing, write_files
from services.recipes.goals import GoalOutcome, check_goals
from services.recipes.naming import file_name, folder_of
from services.recipes.recipe import KINDS, Recipe
from services.recipes.selecting import choose, facts_of, lenses_of, zone_of
from services.recipes.tables import tables_of
from services.reports.watch import ExportStopped, never, unheard
from services.wording import noop, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from services.domain.own_marks import Goal
    from services.domain.plan import Period
    from services.recipes.table import Table
    from services.reports.request import ExportProgress, ExportResult
    from services.store.reader import Reader
    from services.store.workspace import Workspace


NO_ROWS = noop("There are no rows: nothing in the workspace fits the recipe.")


class WrittenFile(msgspec.Struct, frozen=True, kw_only=True):
    """A file that a recipe wrote, in place of an earlier one if `replaced`; `sidecar` holds the facts about it."""

    path: Path
    rows: int
    bytes: int
    sha256: str
    sidecar: Path | None = None
    replaced: bool = False


class TableCount(msgspec.Struct, frozen=True):
    """How many rows a table has."""

    title: str
    rows: int


class RecipeResult(msgspec.Struct, frozen=True, kw_only=True):
    """What a run made. `warnings` are plain sentences; `goals` are all that were checked."""

    files: tuple[WrittenFile, ...]
    warnings: tuple[str, ...] = ()
    goals: tuple[GoalOutcome, ...] = ()

    @property
    def missed(self) -> tuple[GoalOutcome, ...]:
        """The goals that were missed."""
        return tuple(outcome for outcome in self.goals if outcome.met is False)


def run_recipe(
    recipe: Recipe,
    workspace: Workspace,
    *,
    today: date,
    now: datetime,
    on_progress: Callable[[ExportProgress], None] = unheard,
    on_counted: Callable[[tuple[TableCount, ...]], None] = unheard,
    cancelled: Callable[[], bool] = never,
    out: Path | None = None,
    beside: Path | None = None,
) -> RecipeResult:
    """Make a recipe's files from what the workspace holds. The network is not touched.

    Args:
        recipe: The recipe.
        workspace: The workspace; written files are noted in its list of exports.
        today: The day from which periods count, in the recipe's zone.
        now: The instant up to which data are known (aware).
        on_progress: Told of rows, in this thread.
        on_counted: Told what the files will hold, before the first is written. Not of a PDF, which is no table.
        cancelled: Asked often; True ends the run.
        out: In place of the recipe's destination: a folder, or a file, which is replaced and whose ending
            chooses the kind where it is known.
        beside: The folder of the recipe's file, from which a relative folder is taken.

    Raises:
        RecipeFailed: The recipe asks for what cannot be.
        ExportFailed: A file cannot be written; nothing of it is left.
        ExportStopped: `cancelled` said so.
        NotOffered: There is no such report, or this computer cannot make such a file.
        StoreFailed: The workspace cannot be read.
    """
    workspace.settle(cancelled)
    warnings: list[str] = []
    files: list[WrittenFile] = []
    recipe = _kind_of(recipe, out)
    reader = workspace.reader()
    try:
        chosen = choose(recipe, workspace, reader, today=today, now=now)
        warnings += chosen.warnings
        tables = tables_of(recipe, reader, chosen, warnings.append)
        totals = _counted(recipe, tables, cancelled)
        if totals:
            on_counted(tuple(map(TableCount, (table.title for table in tables), totals)))
        path, replace = place_of(recipe, chosen.period, today, out=out, beside=beside)
        writing = Writing(
            recipe=recipe,
            tables=tables,
            totals=totals,
            path=path,
            replace=replace,
            facts=facts_of(recipe, chosen, workspace),
            period=periods.title(recipe.filters.period),
            lenses=chosen.lenses,
            zone=zone_of(recipe),
            on_progress=on_progress,
            cancelled=cancelled,
            reader=reader,
            selection=chosen.selection,
            now=now,
            known_until=chosen.known_until,
            beside=beside,
        )
        there = frozenset(place for place in writing.places() if place.is_file())
        for result in write_files(writing):
            made = _noted(result, writing, workspace, warnings)
            files.append(msgspec.structs.replace(made, replaced=made.path in there))
        outcomes = check_recipe_goals(recipe, workspace, reader, now, warnings)
    finally:
        reader.close()
    if not any(file.rows for file in files):
        warnings.append(tr(NO_ROWS))
    return RecipeResult(files=tuple(files), warnings=tuple(dict.fromkeys(warnings)), goals=outcomes)


def count_rows(
    recipe: Recipe,
    workspace: Workspace,
    *,
    today: date,
    now: datetime,
    cancelled: Callable[[], bool] = never,
) -> tuple[TableCount, ...]:
    """What a recipe's files would hold now; nothing is written. See `run_recipe`.

    Raises:
        ExportStopped: `cancelled` said so.
        RecipeFailed: The recipe asks for what cannot be.
        NotOffered: There is no such report.
        StoreFailed: The workspace cannot be read.
    """
    workspace.settle(cancelled)
    reader = workspace.reader()
    try:
        chosen = choose(recipe, workspace, reader, today=today, now=now)
        tables = tables_of(recipe, reader, chosen, lambda _: None)
        totals = _counted(recipe, tables, cancelled)
        return tuple(map(TableCount, (table.title for table in tables), totals))
    finally:
        reader.close()


def _counted(
    recipe: Recipe, tables: Sequence[Table], cancelled: Callable[[], bool]
) -> tuple[int, ...]:
    """How many rows each table has; nothing of a PDF, which shows charts."""
    found: list[int] = []
    for table in tables if recipe.format.kind != "pdf" else ():
        if cancelled():
            raise ExportStopped(tr("The export was stopped."))
        found.append(table.total)
    return tuple(found)


def place_of(
    recipe: Recipe,
    period: Period,
    today: date,
    *,
    out: Path | None = None,
    beside: Path | None = None,
) -> tuple[Path, bool]:
    """A recipe's file, and whether an existing one is replaced; see `run_recipe`.

    Raises:
        RecipeFailed: The recipe's file name cannot be filled in.
        ExportFailed: The folder for reports cannot be made.
    """
    if out is not None and not out.is_dir():
        return out, True
    name = file_name(recipe, period, today, suffix_of(recipe))
    folder = out if out is not None else folder_of(recipe, beside)
    return folder / name, recipe.destination.overwrite == "replace"


def suffix_of(recipe: Recipe) -> str:
    """The ending of a recipe's file, without the dot."""
    tabs = recipe.format.kind == "csv" and recipe.format.preset == "tsv"
    return "tsv" if tabs else recipe.format.kind


def _kind_of(recipe: Recipe, out: Path | None) -> Recipe:
    """The recipe with the kind of file that a known ending asks for."""
    ending = out.suffix.casefold().removeprefix(".") if out is not None and not out.is_dir() else ""
    kind = next((known for known in KINDS if known == ending), None)
    if ending == "tsv":
        form = msgspec.structs.replace(recipe.format, kind="csv", preset="tsv")
    elif kind is not None:
        form = msgspec.structs.replace(recipe.format, kind=kind)
    else:
        return recipe
    return msgspec.structs.replace(recipe, format=form)


def _noted(
    result: ExportResult,
    writing: Writing,
    workspace: Workspace,
    warnings: list[str],
) -> WrittenFile:
    """Note a file in the list of exports; where that fails, the file stays and it is told."""
    warnings += result.warnings
    recipe = writing.recipe
    record = ExportRecord(
        written_at=datetime.now(UTC),
        path=str(result.path),
        title=recipe.name or writing.title,
        format=recipe.format.kind,
        rows=result.rows,
        # A PDF names nobody, whatever the recipe says.
        personal=recipe.format.personal and recipe.format.kind != "pdf",
        sha256=result.sha256,
    )
    try:
        workspace.own.log_export(record)
    except ServiceError as error:
        told = tr("The file is written, but not in the list of exports.")
        warnings.append(f"{told} {error.sentence}")
    return WrittenFile(
        path=result.path,
        rows=result.rows,
        bytes=result.bytes,
        sha256=result.sha256,
        sidecar=result.sidecar,
    )


def check_recipe_goals(
    recipe: Recipe, workspace: Workspace, reader: Reader, now: datetime, warnings: list[str]
) -> tuple[GoalOutcome, ...]:
    """The outcomes of the goals that a recipe wants to be checked; names without a goal go to `warnings`."""
    asked = recipe.goals.check
    if not asked:
        return ()
    goals: tuple[Goal, ...] = workspace.own.goals()
    if isinstance(asked, tuple):
        wanted = {name.strip().casefold(): name for name in asked}
        goals = tuple(g for g in goals if {g.name.casefold(), g.goal_id.casefold()} & set(wanted))
        found = {word for g in goals for word in (g.name.casefold(), g.goal_id.casefold())}
        warnings += [
            tr("There is no goal called {name}; it is not checked.").format(name=shown(name))
            for folded, name in wanted.items()
            if folded not in found
        ]
    return check_goals(goals, reader.campaigns(), now, lenses_of(recipe))
