"""What `services.recipes` finds by name: PDF and pictures for a recipe that is run without a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QThread

from gui.printing.headless import chart_files, ensure_app, write_content_headless
from gui.printing.order import branding_of, report_options
from gui.printing.reading import read_content
from gui.printing.turns import GuiTurns, Refused
from gui.printing.writing import PdfCancelled
from services.domain.errors import ExportFailed
from services.recipes.painting import Painted
from services.reports.export import ExportStopped
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from gui.printing.content import ReportContent, ReportOptions
    from services.recipes.painting import PaintJob


class RecipePainter:
    """Paints in the process's main thread; a window's own reports go through `PdfJob`."""

    def write_pdf(self, job: PaintJob, path: Path, *, cancelled: Callable[[], bool]) -> Painted:
        """Write the report of a recipe.

        Raises:
            ExportFailed: It cannot be written, or charts cannot be drawn in this thread.
            ExportStopped: `cancelled` said so.
            StoreFailed: The workspace could not be read.
        """
        self._check_thread()
        content = read_content(job.reader, job.selection, options_of(job))
        branding = branding_of(job.recipe, job.beside)
        try:
            written = write_content_headless(content, branding, path, cancelled=cancelled)
        except PdfCancelled:
            raise ExportStopped(tr("The export was stopped.")) from None
        return Painted(len(content.campaigns), written.warnings)

    def pictures(self, job: PaintJob, *, cancelled: Callable[[], bool]) -> Mapping[str, bytes]:
        """All charts as PNG by file name. Beside a window they are drawn in its turns.

        Raises:
            ExportStopped: `cancelled` said so.
            StoreFailed: The workspace could not be read.
        """
        if cancelled():
            raise ExportStopped(tr("The export was stopped."))
        ensure_app()
        content: ReportContent = read_content(job.reader, job.selection, options_of(job))
        try:
            return chart_files(content, turns=GuiTurns(cancelled))
        except Refused:
            raise ExportStopped(tr("The export was stopped.")) from None

    @staticmethod
    def _check_thread() -> None:
        app = ensure_app()
        if QThread.currentThread() is not app.thread():
            raise ExportFailed(
                tr("Charts cannot be drawn beside the window."),
                tr("Use Export, PDF report, or run the recipe with sendsight-cli."),
            )


def options_of(job: PaintJob) -> ReportOptions:
    """What a recipe's report holds."""
    return report_options(
        job.selection,
        job.recipe.filters.period,
        now=job.now,
        known_until=job.known_until,
        zone=job.zone,
        lenses=job.lenses,
        providers=job.providers,
        notes=job.reader.notes(),
    )


def painter() -> RecipePainter:
    """The painter of this computer."""
    return RecipePainter()
