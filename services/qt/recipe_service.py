"""Saved views for the window: kept as recipe files, and run."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from services.domain.errors import ExportFailed, StoreFailed
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from services.domain.lenses import Lenses
    from services.domain.own_marks import ExportRecord
    from services.domain.rows import Selection
    from services.qt.app import AppConfig
    from services.qt.jobs import Job, Line
    from services.recipes.recipe import Recipe
    from services.store.workspace import Workspace

    Make = Callable[[Workspace | None, Line], object]

TRASH = ".deleted"
"""Behind the name of a deleted view's file; no list shows such files, and undo takes it away again."""


class PdfOrder(msgspec.Struct, frozen=True, kw_only=True):
    """What a recipe's PDF holds and where it goes; the window paints it.

    `missed` are sentences about goals that the recipe checks and that were missed.
    """

    path: Path
    replace: bool
    selection: Selection
    lenses: Lenses
    zone: str
    period: str
    known_until: datetime
    warnings: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()


class RecipeService(QObject):
    """Every call returns a Job at once; its work is done in a thread of its own.

    Args:
        config: With what the program was started.
        start: Starts work that is given the workspace and its line, and returns the job.
        parent: Owner.

    Signals:
        views_changed: A saved view was written, deleted or brought back.
        files_noted: A run wrote files into the list of exports.
    """

    views_changed = Signal()
    files_noted = Signal()

    def __init__(
        self,
        config: AppConfig,
        start: Callable[[Make], Job],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._config = config
        self._start = start

    # Saved views

    def views(self) -> Job:
        """The saved views by name, those that cannot be read as well: a tuple of SavedView."""
        from services.recipes.folder import saved_views

        own = self._config.workspace
        return self._start(lambda _workspace, _line: saved_views(apart_from=own))

    def views_at(self, paths: tuple[Path, ...]) -> Job:
        """The views in files that lie anywhere, also where they cannot be read: a tuple of SavedView."""
        from services.recipes.folder import view_at

        own = self._config.workspace
        return self._start(lambda _workspace, _line: tuple(view_at(path, own) for path in paths))

    def save(self, recipe: Recipe, path: Path | None = None) -> Job:
        """Write a view to a free place, or in place of the one at `path`; brings the path."""
        return self._writing(lambda: _save(recipe, path), self._on_views)

    def delete(self, path: Path) -> Job:
        """Move a view's file to a trash name; brings that name for `restore`."""
        return self._writing(lambda: _moved(path, _trash_name(path)), self._on_views)

    def restore(self, trashed: Path) -> Job:
        """Bring a deleted view back; brings its path."""
        return self._writing(lambda: _restored(trashed), self._on_views)

    # Running

    def run(self, recipe: Recipe, *, out: Path | None = None, beside: Path | None = None) -> Job:
        """Make a recipe's files; progress brings row counts, the result is a RecipeResult.

        Args:
            recipe: The recipe; no PDF, which `pdf_order` and the window make.
            out: In place of its destination: a folder, or a file, which is replaced.
            beside: The folder of its file.
        """
        from services.domain.local_days import today_in
        from services.recipes.running import run_recipe
        from services.recipes.selecting import zone_of

        def work(workspace: Workspace | None, line: Line) -> object:
            now = datetime.now(UTC)
            return run_recipe(
                recipe,
                _there(workspace),
                today=today_in(zone_of(recipe), now),
                now=now,
                on_progress=line.tell,
                cancelled=lambda: line.cancelled,
                out=out,
                beside=beside,
            )

        job = self._start(work)
        job.done.connect(self._on_run)
        return job

    def pdf_order(
        self, recipe: Recipe, *, out: Path | None = None, beside: Path | None = None
    ) -> Job:
        """What a recipe's PDF holds and where it goes today: a PdfOrder."""

        def work(workspace: Workspace | None, line: Line) -> object:
            there = _there(workspace)
            there.settle(lambda: line.cancelled)
            return _pdf_order(recipe, there, out, beside)

        return self._start(work)

    def count(self, recipe: Recipe) -> Job:
        """How many rows a recipe's tables have now: a TableCount each; none of a PDF."""
        from services.domain.local_days import today_in
        from services.recipes.running import count_rows
        from services.recipes.selecting import zone_of

        def work(workspace: Workspace | None, line: Line) -> object:
            now = datetime.now(UTC)
            return count_rows(
                recipe,
                _there(workspace),
                today=today_in(zone_of(recipe), now),
                now=now,
                cancelled=lambda: line.cancelled,
            )

        return self._start(work)

    def target(self, recipe: Recipe, *, beside: Path | None = None) -> Job:
        """The file that a run today would write: a Path."""
        return self._start(lambda _workspace, _line: target_of(recipe, beside))

    def note_file(self, record: ExportRecord) -> Job:
        """Note a file that the window made itself; its fingerprint is taken here."""

        def work(workspace: Workspace | None, _: Line) -> object:
            from services.reports.destination import fingerprint

            digest = fingerprint(Path(record.path), lambda: None)[1]
            noted = msgspec.structs.replace(record, sha256=digest)
            _there(workspace).own.log_export(noted)
            return noted

        job = self._start(work)
        job.done.connect(self._on_run)
        return job

    # How

    def _writing(self, make: Callable[[], object], then: Callable[[object], None]) -> Job:
        job = self._start(lambda _workspace, _line: make())
        job.done.connect(then)
        return job

    @Slot(object)
    def _on_views(self, _: object) -> None:
        self.views_changed.emit()

    @Slot(object)
    def _on_run(self, _: object) -> None:
        self.files_noted.emit()


def _there(workspace: Workspace | None) -> Workspace:
    """The workspace.

    Raises:
        StoreFailed: It is not open.
    """
    if workspace is None:
        raise StoreFailed(tr("The workspace is not open yet."), tr("Try again in a moment."))
    return workspace


def _save(recipe: Recipe, path: Path | None) -> Path:
    from services.recipes.file_kind import SUFFIX
    from services.recipes.folder import default_folder, path_for
    from services.recipes.writing import write_recipe
    from services.reports.destination import failure_of

    try:
        place = path or path_for(recipe.name)
    except OSError as error:
        raise failure_of(error, default_folder() / f"view{SUFFIX}") from None
    write_recipe(recipe, place, overwrite=path is not None)
    return place


def _trash_name(path: Path) -> Path:
    number, found = 1, path.with_name(path.name + TRASH)
    while found.exists():
        number += 1
        found = path.with_name(f"{path.name}{TRASH}-{number}")
    return found


def _restored(trashed: Path) -> Path:
    from services.reports.filenames import free_path

    name = trashed.name.rpartition(TRASH)[0]
    return _moved(trashed, free_path(trashed.with_name(name)))


def _moved(path: Path, target: Path) -> Path:
    try:
        return path.rename(target)
    except FileNotFoundError:
        raise ExportFailed(
            tr("The file {name} is no longer there.").format(name=path.name),
            tr("Somebody may have moved it."),
        ) from None
    except OSError as error:
        raise ExportFailed(
            tr("The file {name} cannot be moved.").format(name=path.name),
            tr("Check that you may write to its folder."),
            detail=str(error.strerror),
        ) from None


def target_of(recipe: Recipe, beside: Path | None) -> Path:
    """The file that a run today would write; not in the GUI thread."""
    from services.domain import periods
    from services.domain.local_days import today_in
    from services.recipes.running import place_of
    from services.recipes.selecting import zone_of
    from services.reports.filenames import free_path

    today = today_in(zone_of(recipe))
    period = periods.resolve(recipe.filters.period, today, recipe.filters.first_weekday)
    path, replace = place_of(recipe, period, today, beside=beside)
    return path if replace else free_path(path)


def _pdf_order(
    recipe: Recipe, workspace: Workspace, out: Path | None, beside: Path | None
) -> PdfOrder:
    from services.domain.local_days import today_in
    from services.recipes.running import check_recipe_goals, place_of
    from services.recipes.selecting import choose, zone_of
    from services.reports.filenames import free_path

    now = datetime.now(UTC)
    today = today_in(zone_of(recipe), now)
    reader = workspace.reader()
    try:
        chosen = choose(recipe, workspace, reader, today=today, now=now)
        warnings = list(chosen.warnings)
        outcomes = check_recipe_goals(recipe, workspace, reader, now, warnings)
    finally:
        reader.close()
    path, replace = place_of(recipe, chosen.period, today, out=out, beside=beside)
    return PdfOrder(
        path=path if replace else free_path(path),
        replace=replace,
        selection=chosen.selection,
        lenses=chosen.lenses,
        zone=zone_of(recipe),
        period=recipe.filters.period,
        known_until=chosen.known_until,
        warnings=tuple(warnings),
        missed=tuple(outcome.sentence for outcome in outcomes if outcome.met is False),
    )
