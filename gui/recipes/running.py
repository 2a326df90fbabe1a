"""One run of a recipe for the window: in the background, with progress, and it can be stopped."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from gui.recipes.pdf_run import PdfRun

if TYPE_CHECKING:
    from gui.formatting import Formats
    from gui.printing.branding import Branding
    from gui.theme import Theme
    from services.qt.app import AppServices
    from services.qt.jobs import Failure, Job
    from services.recipes.recipe import Recipe
    from services.recipes.running import RecipeResult
    from services.reports.request import ExportProgress


class Written(msgspec.Struct, frozen=True, kw_only=True):
    """What a run wrote.

    Args:
        paths: The files.
        rows: Rows of all of them; None where the file is no table.
        bytes: Their size.
        warnings: Plain sentences.
        missed: Sentences about goals that were missed.
    """

    paths: tuple[Path, ...]
    rows: int | None
    bytes: int
    warnings: tuple[str, ...] = ()
    missed: tuple[str, ...] = ()


class RecipeRun(QObject):
    """Runs one recipe after the other.

    Signals:
        progress: An ExportProgress, or a share of 1.
        done: A Written.
        failed: A Failure; nothing of the file that was being written is left.
        stopped: The run was stopped; whether files were complete before is not told.
    """

    progress = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(
        self, services: AppServices, theme: Theme, formats: Formats, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._job: Job | None = None
        self._pdf = PdfRun(services, theme, formats, self)
        self._pdf.progress.connect(self.progress)
        self._pdf.done.connect(self._on_pdf)
        self._pdf.failed.connect(self.failed)
        self._pdf.stopped.connect(self.stopped)

    @property
    def running(self) -> bool:
        """Whether something runs."""
        return self._job is not None or self._pdf.running

    def start(
        self,
        recipe: Recipe,
        branding: Branding,
        *,
        out: Path | None = None,
        beside: Path | None = None,
    ) -> None:
        """Run a recipe.

        Args:
            recipe: The recipe.
            branding: The looks of a PDF.
            out: In place of the recipe's destination: a folder, or a file, which is replaced.
            beside: The folder of the recipe's file.
        """
        if self.running:
            return
        if recipe.format.kind == "pdf":
            self._pdf.start(recipe, branding, out=out, beside=beside)
            return
        job = self._services.recipes.run(recipe, out=out, beside=beside)
        self._job = job
        job.progress.connect(self._on_progress)
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.settled.connect(self._on_settled)

    @Slot()
    def stop(self) -> None:
        """Stop what runs."""
        if self._job is not None:
            self._job.cancel()
        self._pdf.stop()

    @Slot(object)
    def _on_progress(self, progress: ExportProgress) -> None:
        self.progress.emit(progress)

    @Slot(object)
    def _on_done(self, result: RecipeResult) -> None:
        self._job = None
        self.done.emit(
            Written(
                paths=tuple(file.path for file in result.files),
                rows=sum(file.rows for file in result.files),
                bytes=sum(file.bytes for file in result.files),
                warnings=result.warnings,
                missed=tuple(outcome.sentence for outcome in result.missed),
            )
        )

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._job = None
        self.failed.emit(failure)

    @Slot(object)
    def _on_settled(self, job: Job) -> None:
        """A stopped job tells neither success nor failure."""
        if self._job is job:
            self._job = None
            self.stopped.emit()

    @Slot(object, int, object, object)
    def _on_pdf(
        self, path: Path, octets: int, warnings: tuple[str, ...], missed: tuple[str, ...]
    ) -> None:
        self.done.emit(
            Written(paths=(path,), rows=None, bytes=octets, warnings=warnings, missed=missed)
        )
