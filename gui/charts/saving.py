"""A chart as PNG or SVG on white paper, with its title; written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from gui.theme import tokens as size
from gui.theme.tokens import LIGHT

if TYPE_CHECKING:
    from gui.charts.base import ThemedPlot

PNG_SCALE = 2
MARGIN = 16
TITLE = 36


def render_png(plot: ThemedPlot, title: str, note: str = "") -> bytes:
    """The chart as PNG bytes at twice the size on screen."""
    canvas = _canvas(plot)
    image = QImage(canvas * PNG_SCALE, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(PNG_SCALE)
    image.fill(QColor(LIGHT.surface))
    painter = QPainter(image)
    _paint(plot, painter, canvas, title, note)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(content.data())


def render_svg(plot: ThemedPlot, title: str, note: str = "") -> bytes:
    """The chart as SVG bytes: shapes and text stay shapes and text."""
    canvas = _canvas(plot)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(canvas)
    generator.setViewBox(QRectF(0, 0, canvas.width(), canvas.height()))
    generator.setTitle(title)
    painter = QPainter(generator)
    painter.fillRect(QRectF(0, 0, canvas.width(), canvas.height()), QColor(LIGHT.surface))
    _paint(plot, painter, canvas, title, note)
    painter.end()
    return bytes(content.data())


def write_whole(path: Path, content: bytes) -> None:
    """Write a file through a temporary one in the same folder, so that no half file is ever left.

    Raises:
        OSError: The file cannot be written; what was there before is unharmed.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-", suffix=path.suffix)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def _canvas(plot: ThemedPlot) -> QSize:
    screen = plot.viewport().size()
    return QSize(screen.width() + 2 * MARGIN, screen.height() + TITLE + 2 * MARGIN)


def _paint(plot: ThemedPlot, painter: QPainter, canvas: QSize, title: str, note: str) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(plot.theme.font(size.PANE_TITLE, size.SEMIBOLD))
    painter.setPen(QColor(LIGHT.text))
    width = canvas.width() - 2 * MARGIN
    painter.drawText(QRectF(MARGIN, MARGIN / 2, width, TITLE), Qt.AlignmentFlag.AlignVCenter, title)
    if note:
        painter.setFont(plot.theme.font(size.SECONDARY))
        painter.setPen(QColor(LIGHT.muted))
        painter.drawText(
            QRectF(MARGIN, canvas.height() - MARGIN * 1.4, width, MARGIN * 1.2), 0, note
        )
    # The same size as on screen: another one would stretch the letters.
    area = QRectF(MARGIN, MARGIN / 2 + TITLE, width, plot.viewport().height())
    plot.use_tokens(LIGHT)
    try:
        plot.render(painter, area, plot.viewport().rect(), Qt.AspectRatioMode.IgnoreAspectRatio)
    finally:
        plot.use_tokens(None)
