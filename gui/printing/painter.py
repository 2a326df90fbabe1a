"""What `services.recipes` finds by name: PDF and pictures for a recipe that is run without a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QThread

from gui.printing.branding import Branding
from gui.printing.content import ReportContent, ReportKind, ReportOptions
from gui.printing.headless import chart_files, ensure_app, write_pdf_headless
from gui.printing.reading import read_content
from gui.printing.telling import tr
from gui.printing.writing import PdfCancelled
from services.domain.errors import ExportFailed
from services.reports.export import ExportStopped

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from services.recipes.painting import PaintJob


class RecipePainter:
    """Paints in the process's main thread; a window's own reports go through `PdfJob`."""

    def write_pdf(self, job: PaintJob, path: Path, *, cancelled: Callable[[], bool]) -> int:
        """Write the report of a recipe and tell of how many campaigns it is.

        Raises:
            ExportFailed: It cannot be written, or charts cannot be drawn in this thread.
            ExportStopped: `cancelled` said so.
            StoreFailed: The workspace could not be read.
        """
        self._check_thread()
        options = options_of(job)
        content = read_content(job.reader, job.selection, options)
        branding = Branding(title=job.recipe.name or job.title)
        try:
            write_pdf_headless(
                job.reader, job.selection, options, branding, path, cancelled=cancelled
            )
        except PdfCancelled:
            raise ExportStopped(tr("The export was stopped.")) from None
        return len(content.campaigns)

    def pictures(self, job: PaintJob, *, cancelled: Callable[[], bool]) -> Mapping[str, bytes]:
        """All charts as PNG by file name.

        Raises:
            ExportFailed: Charts cannot be drawn in this thread.
            ExportStopped: `cancelled` said so.
        """
        self._check_thread()
        if cancelled():
            raise ExportStopped(tr("The export was stopped."))
        content: ReportContent = read_content(job.reader, job.selection, options_of(job))
        return chart_files(content)

    @staticmethod
    def _check_thread() -> None:
        app = ensure_app()
        if QThread.currentThread() is not app.thread():
            raise ExportFailed(
                tr("Charts cannot be drawn beside the window."),
                tr("Use Export, PDF report, or run the recipe with sendsight-cli."),
            )


def options_of(job: PaintJob) -> ReportOptions:
    """What a recipe's report holds: of one campaign, of a period, or of what it picks."""
    if len(job.selection.campaigns) == 1:
        kind = ReportKind.CAMPAIGN
    elif job.recipe.filters.period != "all":
        kind = ReportKind.PERIOD
    else:
        kind = ReportKind.SELECTION
    return ReportOptions(
        kind=kind,
        now=job.now,
        zone=job.zone,
        lenses=job.lenses,
        period_name=job.recipe.filters.period if kind is ReportKind.PERIOD else "",
        providers=job.providers,
        notes=job.reader.notes(),
    )


def painter() -> RecipePainter:
    """The painter of this computer."""
    return RecipePainter()
