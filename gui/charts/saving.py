"""A chart as PNG or SVG on white paper, with its title and note; written whole or not at all."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from gui.theme import tokens as size
from gui.theme.tokens import LIGHT
from services.domain.errors import ExportFailed
from services.reports.destination import whole_file
from services.reports.filenames import free_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.charts.base import ThemedPlot

PNG_SCALE = 2
MARGIN = 16
TITLE = 36
_PNG, _SVG = ".png", ".svg"


def render_png(plot: ThemedPlot, title: str, note: str = "") -> bytes:
    """The chart as PNG bytes at twice the size on screen."""
    canvas = _canvas(plot, note)
    image = QImage(canvas * PNG_SCALE, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(PNG_SCALE)
    image.fill(QColor(LIGHT.surface))
    painter = QPainter(image)
    _paint(plot, painter, title, note)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(content.data())


def render_svg(plot: ThemedPlot, title: str, note: str = "") -> bytes:
    """The chart as SVG bytes: shapes and text stay shapes and text."""
    canvas = _canvas(plot, note)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(canvas)
    generator.setViewBox(QRectF(0, 0, canvas.width(), canvas.height()))
    generator.setTitle(title)
    # Axes and bars are replayed drawings, which Qt would scale to another resolution.
    generator.setResolution(plot.logicalDpiX())
    painter = QPainter(generator)
    painter.fillRect(QRectF(0, 0, canvas.width(), canvas.height()), QColor(LIGHT.surface))
    _paint(plot, painter, title, note)
    painter.end()
    return bytes(content.data())


def save_picture(plot: ThemedPlot, path: Path, title: str, note: str = "") -> None:
    """Save a chart; the file's ending decides between PNG and SVG.

    Raises:
        ExportFailed: The file cannot be written; nothing half-written is left, and what was there stays.
    """
    render = render_svg if path.suffix.lower() == _SVG else render_png
    data = render(plot, title, note)
    with whole_file(path, overwrite=True) as file:
        file.write(data)


def _canvas(plot: ThemedPlot, note: str) -> QSize:
    """The plot's own size with room for title and note around it."""
    screen = plot.viewport().size()
    below = _note_height(plot, note, screen.width())
    return QSize(screen.width() + 2 * MARGIN, screen.height() + TITLE + 2 * MARGIN + below)


def _note_height(plot: ThemedPlot, note: str, width: int) -> int:
    if not note:
        return 0
    metrics = QFontMetrics(plot.theme.font(size.SECONDARY))
    wraps = Qt.TextFlag.TextWordWrap
    return metrics.boundingRect(0, 0, width, 10_000, wraps, note).height() + size.GRID


def _paint(plot: ThemedPlot, painter: QPainter, title: str, note: str) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(plot.theme.font(size.PANE_TITLE, size.SEMIBOLD))
    painter.setPen(QColor(LIGHT.text))
    screen = plot.viewport().rect()
    width = screen.width()
    painter.drawText(QRectF(MARGIN, MARGIN, width, TITLE), Qt.AlignmentFlag.AlignTop, title)
    # The same size as on screen: another one would stretch the letters.
    area = QRectF(MARGIN, MARGIN + TITLE, width, screen.height())
    if note:
        painter.setFont(plot.theme.font(size.SECONDARY))
        painter.setPen(QColor(LIGHT.muted))
        height = _note_height(plot, note, width)
        below = QRectF(MARGIN, area.bottom() + size.GRID, width, height)
        painter.drawText(below, Qt.TextFlag.TextWordWrap, note)
    plot.use_tokens(LIGHT)
    try:
        plot.render(painter, area, screen, Qt.AspectRatioMode.IgnoreAspectRatio)
    finally:
        plot.use_tokens(None)


class SaveDialog(QFileDialog):
    """Asks where a picture goes, and saves it there.

    Args:
        save: Writes the picture; raises ExportFailed where it cannot.
        title: Suggests the file's name.
        parent: Owner.

    Signals:
        saved: The picture was written: the file's name.
    """

    saved = Signal(str)

    def __init__(self, save: Callable[[Path], None], title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._save = save
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save chart"))
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self.setNameFilters([self.tr("PNG picture (*.png)"), self.tr("SVG drawing (*.svg)")])
        self.setDefaultSuffix(_PNG)
        self.selectFile(f"{safe_name(title)}{_PNG}")
        self.filterSelected.connect(self._on_filter)
        self.fileSelected.connect(self.write)

    @property
    def ending(self) -> str:
        """The ending of the kind chosen."""
        return _SVG if "svg" in self.selectedNameFilter() else _PNG

    @Slot(str)
    def _on_filter(self, _: str) -> None:
        """Another kind: the name follows, because its ending decides."""
        self.setDefaultSuffix(self.ending)
        for name in self.selectedFiles()[:1]:
            if Path(name).suffix.lower() in (_PNG, _SVG):
                self.selectFile(Path(name).with_suffix(self.ending).name)

    @Slot(str)
    def write(self, name: str) -> None:
        """Save as this file; an ending that is no picture's gets the chosen one behind it."""
        path = Path(name)
        if path.suffix.lower() not in (_PNG, _SVG):
            # Nobody was asked about replacing a file of this name.
            path = free_path(Path(f"{name}{self.ending}"))
        try:
            self._save(path)
        except ExportFailed as error:
            self._refuse(error)
        else:
            self.saved.emit(path.name)

    def _refuse(self, error: ExportFailed) -> None:
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            self.tr("Save chart"),
            f"{error.sentence} {error.remedy}",
            QMessageBox.StandardButton.Close,
            self.parentWidget(),
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()


def safe_name(title: str) -> str:
    """A title as a file's name on every system."""
    return re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", title).strip(" .") or "Chart"
