"""Recording charts: the widgets of the window draw, in small steps of the GUI thread, what the paper replays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPen, QPicture
from PySide6.QtSvg import QSvgGenerator

from gui.charts.bars import BarPlot
from gui.charts.data import BarData, TimeData
from gui.charts.heatmap import HeatMap
from gui.charts.map_data import HeatData
from gui.charts.saving import MARGIN, PNG_SCALE
from gui.charts.timeline import TimelinePlot
from gui.charts.worldmap import WorldMap
from gui.printing.curve import CurveData, CurvePainter
from gui.printing.paper import CHART_WIDTH, replay
from gui.printing.setting import half_width
from gui.printing.telling import Teller
from gui.theme import tokens as size
from gui.theme.tokens import LIGHT

if TYPE_CHECKING:
    from collections.abc import Generator

    from gui.charts.base import ThemedPlot
    from gui.formatting import Formats
    from gui.printing.blocks import ChartData, Panel
    from gui.printing.paper import PaperTheme

FLAG = 3
"""Half the width of a note's flag."""


def panel_size(panel: Panel) -> QSize:
    """A panel's chart in logical pixels."""
    return QSize(half_width() if panel.half else CHART_WIDTH, panel.height)


def recording(
    panel: Panel, theme: PaperTheme, formats: Formats, zone: str
) -> Generator[None, None, QPicture]:
    """Record a panel's chart; only in the GUI thread. Each step takes a few milliseconds.

    Yields:
        Nothing; the event loop may turn between two steps.

    Returns:
        The drawing, without title and note.
    """
    data = panel.data
    if isinstance(data, CurveData):
        yield
        return _recorded_curve(panel, data, theme, formats, zone)
    if data is None:
        raise ValueError(f"the panel {panel.key} has no chart")
    plot = _make_plot(data, theme, formats, zone)
    try:
        yield
        # It is laid out like a widget that is shown, but nothing of it reaches the screen.
        plot.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        # Closing it must not end a program that has no other window.
        plot.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        plot.resize(panel_size(panel))
        plot.show()
        yield
        plot.show_data(data)
        plot.use_tokens(LIGHT)
        yield
        picture = QPicture()
        painter = QPainter(picture)
        area = QRectF(0, 0, plot.width(), plot.height())
        rect = plot.viewport().rect()
        plot.render(painter, area, rect, Qt.AspectRatioMode.IgnoreAspectRatio)
        if isinstance(data, TimeData):
            _paint_flags(painter, plot, data, panel.flags)
        painter.end()
        return picture
    finally:
        plot.close()
        plot.deleteLater()


def record(panel: Panel, theme: PaperTheme, formats: Formats, zone: str) -> QPicture:
    """Record a panel's chart in one go; only in the GUI thread."""
    steps = recording(panel, theme, formats, zone)
    while True:
        picture = next_step(steps)
        if picture is not None:
            return picture


def next_step(steps: Generator[None, None, QPicture]) -> QPicture | None:
    """Take the next step of a recording; the drawing once it is done, else None."""
    try:
        next(steps)
    except StopIteration as end:
        picture: QPicture = end.value
        return picture
    return None


def _make_plot(data: ChartData, theme: PaperTheme, formats: Formats, zone: str) -> ThemedPlot:
    if isinstance(data, BarData):
        return BarPlot(theme, formats)
    if isinstance(data, TimeData):
        return TimelinePlot(theme, formats, zone)
    if isinstance(data, HeatData):
        return HeatMap(theme, formats)
    return WorldMap(theme, formats)


def _recorded_curve(
    panel: Panel, data: CurveData, theme: PaperTheme, formats: Formats, zone: str
) -> QPicture:
    picture = QPicture()
    painter = QPainter(picture)
    area = QRectF(0, 0, panel_size(panel).width(), panel.height)
    CurvePainter(data, theme, formats, Teller(formats, zone)).paint(painter, area)
    painter.end()
    return picture


def _paint_flags(
    painter: QPainter, plot: ThemedPlot, data: TimeData, flags: tuple[tuple[float, str], ...]
) -> None:
    """A dashed line with a number at the instant of each note."""
    area = plot.view.sceneBoundingRect()
    painter.setFont(plot.theme.font(size.SECONDARY, size.SEMIBOLD))
    for instant, number in flags:
        seconds = instant - data.points[0].start.timestamp()
        x = plot.place_of(QPointF(seconds, 0)).x()
        painter.setPen(QPen(QColor(LIGHT.text), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(x, area.top(), x, area.bottom()))
        painter.setPen(QColor(LIGHT.text))
        painter.drawText(QPointF(x + FLAG, area.top() + plot.metrics.ascent()), number)


class Framed:
    """A recorded chart with its title and note, as a picture of its own."""

    def __init__(self, panel: Panel, picture: QPicture, theme: PaperTheme) -> None:
        self._panel, self._picture, self._theme = panel, picture, theme
        own = panel_size(panel)
        self._width = own.width()
        self._title = self._height(panel.title, size.PANE_TITLE) + size.GRID
        note = self._height(panel.note, size.SECONDARY) + size.GRID if panel.note else 0
        high = own.height() + self._title + note + 2 * MARGIN
        self.size = QSize(self._width + 2 * MARGIN, high)

    def _height(self, text: str, pixels: int) -> int:
        metrics = QFontMetrics(self._theme.font(pixels, size.SEMIBOLD))
        wraps = Qt.TextFlag.TextWordWrap
        return metrics.boundingRect(0, 0, self._width, 10_000, wraps, text).height()

    def png(self) -> bytes:
        """As PNG at twice the size."""
        image = QImage(self.size * PNG_SCALE, QImage.Format.Format_ARGB32)
        image.fill(QColor(LIGHT.surface))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(PNG_SCALE, PNG_SCALE)
        self._paint(painter)
        painter.end()
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        return bytes(content.data())

    def svg(self) -> bytes:
        """As SVG."""
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(self.size)
        generator.setViewBox(QRectF(0, 0, self.size.width(), self.size.height()))
        generator.setTitle(self._panel.title)
        painter = QPainter(generator)
        painter.fillRect(QRectF(QPointF(0, 0), self.size.toSizeF()), QColor(LIGHT.surface))
        self._paint(painter)
        painter.end()
        return bytes(content.data())

    def _paint(self, painter: QPainter) -> None:
        wraps = Qt.TextFlag.TextWordWrap
        painter.setFont(self._theme.font(size.PANE_TITLE, size.SEMIBOLD))
        painter.setPen(QColor(LIGHT.text))
        painter.drawText(QRectF(MARGIN, MARGIN, self._width, self._title), wraps, self._panel.title)
        top = MARGIN + self._title
        replay(painter, self._picture, QPointF(MARGIN, top), 1)
        painter.setFont(self._theme.font(size.SECONDARY))
        painter.setPen(QColor(LIGHT.muted))
        below = QRectF(MARGIN, top + self._panel.height + size.GRID, self._width, 10_000)
        painter.drawText(below, wraps, self._panel.note)
