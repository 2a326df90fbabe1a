"""Writing a report as a PDF: laid out and painted in memory, then moved to its place, whole or not at all."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPainter, QPdfWriter

from gui.printing.branding import Logo
from gui.printing.document import make_document
from gui.printing.frame import Frame
from gui.printing.lettering import missing_letters
from gui.printing.outline import marks_of, with_outline
from gui.printing.pages import Page, Pager
from gui.printing.paper import DPI, PT, PaperTheme, Type, page_size, sheet_of
from gui.printing.pictures import record
from gui.printing.setting import Setter
from services.domain.errors import ExportFailed
from services.reports.destination import whole_file
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QFont, QPicture

    from gui.formatting import Formats
    from gui.printing.blocks import Document
    from gui.printing.branding import Branding
    from gui.printing.content import ReportContent
    from gui.theme.theme import Theme

STEPS = 100
"""Progress is told in hundredths."""
CHARTS_DONE, LAID_OUT = 40, 60
"""Progress when the charts are drawn, and when the pages are laid out."""


_CMAP = re.compile(rb"begincmap.*?endcmap", re.DOTALL)
_LETTERS = re.compile(rb"\[[<>0-9A-Fa-f ]+\]")


class PdfCancelled(Exception):
    """The user stopped the writing; nothing is left of it."""


class PdfResult(msgspec.Struct, frozen=True):
    """A written report.

    `warnings` are plain sentences: that the logo could not be read, or that letters have no font.
    """

    path: str
    pages: int
    size: int
    warnings: tuple[str, ...] = ()


def with_blanks(pdf: bytes) -> bytes:
    """The same file in which a blank is read as a blank.

    Fonts draw blank and tab as one glyph, and Qt's table for readers then names the tab, so that a
    search for two words finds nothing (Qt 6.11). Both names have the same length.
    """
    return _CMAP.sub(
        lambda table: _LETTERS.sub(
            lambda letters: letters[0].replace(b"<0009>", b"<0020>"), table[0]
        ),
        pdf,
    )


class Watch:
    """Tells progress and ends the work when it was cancelled."""

    def __init__(
        self,
        on_progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self._on_progress, self._cancelled = on_progress, cancelled

    def check(self) -> None:
        """Go on, unless cancelled.

        Raises:
            PdfCancelled: The user stopped the work.
        """
        if self._cancelled is not None and self._cancelled():
            raise PdfCancelled

    def tell(self, done: float) -> None:
        """So much is done, in hundredths."""
        self.check()
        if self._on_progress is not None:
            self._on_progress(round(done), STEPS)


def write_pdf(
    content: ReportContent,
    branding: Branding,
    path: Path,
    formats: Formats,
    theme: Theme,
    *,
    on_progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    overwrite: bool = True,
) -> PdfResult:
    """Write a report in one go; only in the GUI thread, which waits. `PdfJob` does not let it wait.

    Args:
        content: The report.
        branding: Whose it is.
        path: The file.
        formats: The user's way of writing numbers; its locale chooses the paper.
        theme: Its font is used; colours are always light.
        on_progress: Told how much is done, of how much.
        cancelled: Asked again and again whether to stop.
        overwrite: Whether an existing file may be replaced.

    Raises:
        ExportFailed: The file cannot be written; nothing half-written is left.
        PdfCancelled: The user stopped it; nothing is left.
    """
    watch = Watch(on_progress, cancelled)
    document = make_document(content, branding, formats)
    paper = PaperTheme(theme.font())
    panels = document.panels()
    pictures = {}
    for number, panel in enumerate(panels):
        watch.tell(CHARTS_DONE * number / len(panels))
        pictures[panel.key] = record(panel, paper, formats, content.options.zone)
    composer = Composer(document, branding, formats, paper.font(), watch)
    return composer.write(pictures, path, overwrite=overwrite)


class Composer:
    """Lays a report out and writes it; in any thread, but in one only."""

    def __init__(
        self, document: Document, branding: Branding, formats: Formats, font: QFont, watch: Watch
    ) -> None:
        self._document, self._branding = document, branding
        self._formats, self._font, self._watch = formats, font, watch

    def write(self, pictures: Mapping[str, QPicture], path: Path, *, overwrite: bool) -> PdfResult:
        """Write the file.

        Args:
            pictures: The recorded charts by the keys of their panels.
            path: The file.
            overwrite: Whether an existing file may be replaced.

        Raises:
            ExportFailed: The file cannot be written; nothing half-written is left.
            PdfCancelled: The user stopped it; nothing is left.
        """
        self._watch.tell(CHARTS_DONE)
        logo = Logo(self._branding.logo)
        # The file is opened first: what cannot be written shall fail before the work is done.
        with whole_file(Path(path), overwrite=overwrite) as file:
            made, pages = self._made(pictures, logo)
            file.write(made)
            self._watch.check()
        self._watch.tell(STEPS)
        troubles = logo.trouble, missing_letters(self._document, self._font)
        return PdfResult(str(path), pages, len(made), tuple(filter(None, troubles)))

    def _made(self, pictures: Mapping[str, QPicture], logo: Logo) -> tuple[bytes, int]:
        paper = page_size(self._formats.locale)
        sheet = sheet_of(paper)
        kind = Type(self._font)
        front = self._document.front
        frame = Frame(front, self._branding, logo, sheet, kind, self._formats)
        setter = Setter(sheet, kind, self._branding.accent, pictures, self._watch.check)
        pager = Pager(frame.first_top, sheet.top, sheet.bottom)
        pages = pager.fill(setter.slices(self._document.blocks))
        self._watch.tell(LAID_OUT)
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageSize(paper)
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        writer.setResolution(DPI)
        writer.setTitle(front.title)
        writer.setCreator("Sendsight")
        self._paint(writer, frame, pages)
        made = with_blanks(bytes(content.data()))
        return with_outline(made, marks_of(pages, 1 / PT), sheet.height / PT), len(pages)

    def _paint(self, writer: QPdfWriter, frame: Frame, pages: Sequence[Page]) -> None:
        painter = QPainter()
        if not painter.begin(writer):
            raise ExportFailed(tr("The report could not be drawn."), tr("Try again."))
        try:
            for number, page in enumerate(pages, start=1):
                self._watch.tell(LAID_OUT + (STEPS - LAID_OUT) * (number - 1) / len(pages))
                if number > 1:
                    writer.newPage()
                for piece, top in page.placed:
                    piece.paint(painter, top)
                frame.paint(painter, number, len(pages))
        finally:
            painter.end()
