"""A recipe's PDF, made by the window: what it is about, its figures, its pages, and a line in the list of exports."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from services.domain.own_marks import ExportRecord
from services.recipes.running import NO_ROWS
from services.wording import tr

if TYPE_CHECKING:
    from gui.formatting import Formats
    from gui.printing.branding import Branding
    from gui.printing.content import ReportContent, ReportOptions
    from gui.printing.job import PdfJob
    from gui.printing.writing import PdfResult
    from gui.theme import Theme
    from services.domain.own_marks import Note
    from services.qt.app import AppServices
    from services.qt.jobs import Failure, Job
    from services.qt.recipe_service import PdfOrder
    from services.recipes.recipe import Recipe
    from services.store.reader import Reader


class PdfRun(QObject):
    """Writes one PDF after the other.

    Signals:
        progress: The share that is done, 0 to 1.
        done: The file's path, its bytes, sentences about what is missing in it and about missed goals.
        failed: A Failure; no file is left.
        stopped: It was stopped; no file is left.
    """

    progress = Signal(object)
    done = Signal(object, int, object, object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(
        self, services: AppServices, theme: Theme, formats: Formats, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._theme = theme
        self._formats = formats
        self._recipe: Recipe | None = None
        self._branding: Branding | None = None
        self._order: PdfOrder | None = None
        self._campaigns = 0
        self._job: Job | None = None
        self._pdf: PdfJob | None = None

    @property
    def running(self) -> bool:
        """Whether a PDF is being made."""
        return self._job is not None or self._pdf is not None

    def start(
        self,
        recipe: Recipe,
        branding: Branding,
        *,
        out: Path | None = None,
        beside: Path | None = None,
    ) -> None:
        """Make a recipe's PDF; see `RecipeRun.start`."""
        self._recipe, self._branding = recipe, branding
        self._follow(
            self._services.recipes.pdf_order(recipe, out=out, beside=beside), self._on_order
        )

    @Slot()
    def stop(self) -> None:
        """Stop; what was begun is removed."""
        if self._job is not None:
            self._job.cancel()
        if self._pdf is not None:
            self._pdf.cancel()

    def _follow(self, job: Job, then: object) -> None:
        self._job = job
        job.done.connect(then)
        job.failed.connect(self._on_failed)
        job.settled.connect(self._on_settled)

    @Slot(object)
    def _on_order(self, order: PdfOrder) -> None:
        self._job = None
        self._order = order
        self._follow(self._services.own.notes(), self._on_notes)

    @Slot(object)
    def _on_notes(self, notes: tuple[Note, ...]) -> None:
        from gui.printing.reading import read_content

        self._job = None
        order = self._order
        assert order is not None  # noqa: S101 - the notes are asked for after it
        options = self._options(order, notes)

        def read(reader: Reader) -> ReportContent:
            return read_content(reader, order.selection, options)

        self._follow(self._services.query(read), self._on_content)

    def _options(self, order: PdfOrder, notes: tuple[Note, ...]) -> ReportOptions:
        from gui.printing.order import report_options

        return report_options(
            order.selection,
            order.period,
            now=datetime.now(UTC),
            known_until=order.known_until,
            zone=order.zone,
            lenses=order.lenses,
            providers=self._services.providers,
            notes=notes,
        )

    @Slot(object)
    def _on_content(self, content: ReportContent) -> None:
        from gui.printing.job import PdfJob

        self._job = None
        assert self._order is not None and self._branding is not None  # noqa: S101, PT018
        self._campaigns = len(content.campaigns)
        pdf = PdfJob(
            content,
            self._branding,
            self._order.path,
            self._formats,
            self._theme,
            self,
            overwrite=self._order.replace,
        )
        pdf.progress.connect(self._on_progress)
        pdf.done.connect(self._on_done)
        pdf.failed.connect(self._on_pdf_failed)
        pdf.settled.connect(self._on_pdf_settled)
        self._pdf = pdf
        pdf.start()

    @Slot(int, int)
    def _on_progress(self, some: int, of: int) -> None:
        self.progress.emit(some / of if of else 0.0)

    @Slot(object)
    def _on_done(self, result: PdfResult) -> None:
        self._forget_pdf()
        recipe, order = self._recipe, self._order
        assert recipe is not None and order is not None  # noqa: S101, PT018
        path = Path(result.path)
        self._services.recipes.note_file(
            ExportRecord(
                written_at=datetime.now(UTC),
                path=str(path),
                title=recipe.name,
                format="pdf",
                rows=self._campaigns,
                personal=False,
                sha256="",
            )
        )
        empty = () if self._campaigns else (tr(NO_ROWS),)
        warnings = (*order.warnings, *result.warnings, *empty)
        self.done.emit(path, result.size, warnings, order.missed)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._job = None
        self.failed.emit(failure)

    @Slot(object)
    def _on_pdf_failed(self, failure: Failure) -> None:
        self._forget_pdf()
        self.failed.emit(failure)

    @Slot(object)
    def _on_settled(self, job: Job) -> None:
        if self._job is job:
            self._job = None
            self.stopped.emit()

    @Slot()
    def _on_pdf_settled(self) -> None:
        """A stopped job is silent but for this."""
        if self._pdf is not None:
            self._forget_pdf()
            self.stopped.emit()

    def _forget_pdf(self) -> None:
        if self._pdf is not None:
            self._pdf.deleteLater()
            self._pdf = None
