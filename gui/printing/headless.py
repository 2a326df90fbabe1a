"""Reports without a window: for the command line and the scheduler."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from gui.formatting import Formats
from gui.printing.branding import Branding
from gui.printing.document import make_document
from gui.printing.paper import PaperTheme
from gui.printing.pictures import Framed, next_step, recording
from gui.printing.reading import read_content
from gui.printing.turns import AtOnce
from gui.printing.writing import write_pdf
from gui.theme.theme import Theme
from services.domain.errors import ExportFailed
from services.qt.languages import attach
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from PySide6.QtGui import QPicture

    from gui.printing.blocks import Panel
    from gui.printing.content import ReportContent, ReportOptions
    from gui.printing.turns import Turns
    from gui.printing.writing import PdfResult
    from services.domain.rows import Selection
    from services.store.reader import Reader


NO_DISPLAY = "windows" if sys.platform == "win32" else "offscreen"
"""Qt's platform for a process without a window. On Windows, "offscreen" finds no font: pages would have no letter."""


def ensure_app() -> QApplication:
    """The running application; one without a display where there is none.

    Keep what is returned: the application ends with it.

    Raises:
        ExportFailed: The process has an application that cannot draw.
    """
    running = QCoreApplication.instance()
    if isinstance(running, QApplication):
        return running
    if running is not None:
        raise ExportFailed(
            tr("This process cannot draw charts."), tr("Write the report in a process of its own.")
        )
    made = QApplication([sys.argv[0], "-platform", NO_DISPLAY])
    attach()
    return made


def write_pdf_headless(
    reader: Reader,
    selection: Selection,
    options: ReportOptions,
    branding: Branding,
    path: Path,
    *,
    formats: Formats | None = None,
    on_progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    overwrite: bool = True,
) -> PdfResult:
    """Read a report and write it, in the main thread of a process without a window.

    Args:
        reader: Reads the workspace.
        selection: Which campaigns.
        options: What to put in.
        branding: Whose it is.
        path: The file.
        formats: How numbers are written; the system's way where None.
        on_progress: Told how much is done, of how much.
        cancelled: Asked again and again whether to stop.
        overwrite: Whether an existing file may be replaced.

    Raises:
        ExportFailed: The file cannot be written; nothing half-written is left.
        PdfCancelled: It was stopped; nothing is left.
        StoreFailed: The workspace could not be read.
    """
    return write_content_headless(
        read_content(reader, selection, options),
        branding,
        path,
        formats=formats,
        on_progress=on_progress,
        cancelled=cancelled,
        overwrite=overwrite,
    )


def write_content_headless(
    content: ReportContent,
    branding: Branding,
    path: Path,
    *,
    formats: Formats | None = None,
    on_progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    overwrite: bool = True,
) -> PdfResult:
    """Write a report that has been read; see `write_pdf_headless`."""
    return write_pdf(
        content,
        branding,
        path,
        formats or Formats(),
        Theme(ensure_app()),
        on_progress=on_progress,
        cancelled=cancelled,
        overwrite=overwrite,
    )


def chart_files(
    content: ReportContent,
    *,
    formats: Formats | None = None,
    kind: str = "png",
    turns: Turns | None = None,
) -> dict[str, bytes]:
    """All charts of a report as pictures, by file name, for a ZIP.

    Args:
        content: The report.
        formats: How numbers are written; the system's way where None.
        kind: "png" or "svg".
        turns: Does pieces of work in the GUI thread; None where this is it.

    Raises:
        ValueError: There is no such kind of picture.
    """
    if kind not in {"png", "svg"}:
        raise ValueError(f"no kind of picture: {kind}")
    app = ensure_app()
    used = formats or Formats()
    taken = turns or AtOnce()
    paper = taken.call(lambda: PaperTheme(app.font()))
    files: dict[str, bytes] = {}
    try:
        for panel in make_document(content, Branding(), used).panels():
            steps = recording(panel, paper, used, content.options.zone)
            picture = _picture(steps, taken)
            files[f"{panel.key}.{kind}"] = taken.call(
                partial(_encoded, panel, picture, paper, kind)
            )
    finally:
        taken.post(paper.deleteLater)
    return files


def _picture(steps: Generator[None, None, QPicture], turns: Turns) -> QPicture:
    """A recording taken to its end; one that is broken off is closed where its widget lives."""
    picture = None
    try:
        while picture is None:
            picture = turns.call(partial(next_step, steps))
    finally:
        turns.post(steps.close)
    return picture


def _encoded(panel: Panel, picture: QPicture, paper: PaperTheme, kind: str) -> bytes:
    framed = Framed(panel, picture, paper)
    return framed.svg() if kind == "svg" else framed.png()
