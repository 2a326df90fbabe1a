"""The system's scheduler for the window: what it has of ours, what would be put into it, put in and taken out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from services.qt.recipe_service import target_of
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from services.qt.app import AppConfig
    from services.qt.jobs import Job
    from services.qt.recipe_service import Make
    from services.schedule.base import Backend
    from services.schedule.entry import Entry, Installed, PlannedFile
    from services.schedule.timing import Timing


class Schedules(msgspec.Struct, frozen=True, kw_only=True):
    """What the system's scheduler says.

    `problem` tells why it cannot be used; "" where it can. `note` tells when it runs entries.
    """

    problem: str = ""
    note: str = ""
    installed: tuple[Installed, ...] = ()


class Planned(msgspec.Struct, frozen=True, kw_only=True):
    """What would be put into the scheduler: the entry, and the files as they would be written.

    `target` is the report that a run today would write.
    """

    entry: Entry
    files: tuple[PlannedFile, ...] = ()
    target: str = ""


class ScheduleService(QObject):
    """Every call returns a Job at once; its work is done in a thread of its own.

    Args:
        config: With what the program was started.
        start: Starts work that is given the workspace and its line, and returns the job.
        scheduler: Gives the system's scheduler.
        parent: Owner.

    Signals:
        changed: An entry of the scheduler was written or removed.
    """

    changed = Signal()

    def __init__(
        self,
        config: AppConfig,
        start: Callable[[Make], Job],
        parent: QObject | None = None,
        *,
        scheduler: Callable[[], Backend] | None = None,
    ) -> None:
        super().__init__(parent)
        self._config = config
        self._start = start
        self._scheduler = scheduler or _system_scheduler

    def read(self) -> Job:
        """The scheduler's state and our entries in it: Schedules."""
        return self._start(lambda _workspace, _line: self._read())

    def plan(self, path: Path, timing: Timing) -> Job:
        """What `install` would write: a Planned."""
        return self._start(lambda _workspace, _line: self._planned(path, timing))

    def install(self, path: Path, timing: Timing) -> Job:
        """Put a view into the scheduler; brings copies of files that had been changed by hand."""
        return self._writing(lambda: self._scheduler().install(self.entry(path, timing)))

    def remove(self, identifier: str) -> Job:
        """Take an entry out of the scheduler; brings copies of files that had been changed by hand."""
        return self._writing(lambda: self._scheduler().remove(identifier))

    def command(self, path: Path) -> tuple[str, ...]:
        """The words that run a view without the window, by absolute paths."""
        from services.cli.schedule import recipe_command

        return recipe_command(path, demo=self._config.demo, workspace=self._config.workspace)

    def entry(self, path: Path, timing: Timing) -> Entry:
        """The scheduler's entry for a view.

        Raises:
            ExportFailed: A path has characters that no scheduler can carry.
        """
        from services.cli.schedule import entry_for

        return entry_for(path, timing, demo=self._config.demo, workspace=self._config.workspace)

    def _read(self) -> Schedules:
        from services.schedule.base import OPEN_NOTE

        scheduler = self._scheduler()
        problem = scheduler.problem() or ""
        return Schedules(
            problem=problem,
            note=" ".join((tr(scheduler.note), tr(OPEN_NOTE))),
            installed=() if problem else scheduler.installed(),
        )

    def _planned(self, path: Path, timing: Timing) -> Planned:
        from services.recipes.reading import read_recipe

        entry = self.entry(path, timing)
        target = target_of(read_recipe(path).recipe, path.absolute().parent)
        return Planned(entry=entry, files=self._scheduler().files(entry), target=str(target))

    def _writing(self, make: Callable[[], object]) -> Job:
        job = self._start(lambda _workspace, _line: make())
        job.done.connect(self._on_written)
        return job

    @Slot(object)
    def _on_written(self, _: object) -> None:
        self.changed.emit()


def _system_scheduler() -> Backend:
    from services.schedule.choosing import backend

    return backend()
