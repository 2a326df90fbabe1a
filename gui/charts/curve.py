"""Lines over the time since the send: how clicks add up, for one campaign or for several on equal axes."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from gui.charts.axes import CountAxis
from gui.charts.base import GAP, ThemedPlot
from gui.charts.curve_data import MOST_LINES, CurveData, Line, since_send
from gui.theme import tokens as size

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QResizeEvent

    from gui.formatting import Formats
    from gui.theme.theme import Theme

WIDTH = 2
HEADROOM = 1.06
DASH_GAP = 4
"""Blank between a line's dash and its name."""
LABEL_SHARE = 0.28
"""Of the plot's width that the lines' names may take."""
_STEPS = (1, 2, 3, 6, 12, 24, 48, 72, 168, 336, 672, 1344, 2688)
_MINUTES = (1, 2, 5, 10, 15, 30)
_PIXELS = 90


class SinceAxis(pg.AxisItem):  # type: ignore[misc]
    """An axis of hours, or days, since the send."""

    def __init__(self) -> None:
        super().__init__("bottom")

    def tickValues(
        self, minVal: float, maxVal: float, size: float
    ) -> list[tuple[float, list[float]]]:
        """Ticks at whole minutes, hours, days or weeks."""
        wanted = max(2, int(size // _PIXELS))
        span = max(maxVal - minVal, 1.0)
        steps = [60.0 * n for n in _MINUTES] + [3600.0 * n for n in _STEPS]
        step = next((s for s in steps if span / s <= wanted), steps[-1])
        first = math.ceil(minVal / step)
        return [(step, [step * n for n in range(first, int(maxVal // step) + 1)])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Times since the send."""
        return [since_send(value) if value else "0" for value in values]


class ShareAxis(CountAxis):
    """An axis of shares: ticks in percent."""

    def tickSpacing(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, float]]:
        """Quarters, fifths or tenths."""
        span = max(maxVal - minVal, 1e-6)
        rough = span / max(2.0, size / 28)
        power = 10.0 ** math.floor(math.log10(rough))
        return [(next(m * power for m in (1, 2, 2.5, 5, 10) if m * power >= rough), 0.0)]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Percent with as many places as the steps need."""
        places = 0 if spacing >= 0.01 else 1
        return [self._formats.percent(value, places) for value in values]


class CurvePlot(ThemedPlot):
    """Draws a CurveData; names stand at the lines' ends where they fit.

    Args:
        theme: The theme.
        formats: How values are written.
        percent: Whether values are shares; a plot draws one kind only.
    """

    def __init__(self, theme: Theme, formats: Formats, *, percent: bool = False) -> None:
        axis = ShareAxis(formats) if percent else CountAxis(formats)
        super().__init__(theme, formats, axis, SinceAxis())
        self._data: CurveData | None = None
        self.redraw()

    def show_data(self, data: CurveData | None) -> None:
        """Draw other lines."""
        self._data = data
        self.point_at(-1)
        self.setAccessibleName(data.title if data else "")
        self.setAccessibleDescription("; ".join(map(self._end_text, data.lines)) if data else "")
        self.redraw()

    def redraw(self) -> None:
        """Draw everything anew."""
        self.clear()
        self.style_axes()
        self.left.setGrid(255)
        data = self._data
        if data is None or not data.steps:
            return
        for number, line in enumerate(data.lines[:MOST_LINES]):
            style = Qt.PenStyle.DashLine if line.provisional else Qt.PenStyle.SolidLine
            pen = pg.mkPen(self.tokens.series[number], width=WIDTH, style=style)
            xs = [data.step_seconds * n for n in range(len(line.values) + 1)]
            item = pg.PlotCurveItem(xs, [0.0, *line.values], pen=pen, antialias=True)
            self.view.addItem(item)
        self._fit()

    def _top(self) -> float:
        data = self._data
        highest = (
            max((max(line.values, default=0) for line in data.lines), default=0) if data else 0
        )
        if data is not None and data.percent:
            return min(1.0, max(highest, 0.01)) * HEADROOM
        return max(highest, 4) * HEADROOM

    def _fit(self) -> None:
        data = self._data
        if data is None or not data.steps:
            return
        top = self._top()
        texts = [self._value(top), self._value(0)]
        self.left.setWidth(max(map(self.metrics.horizontalAdvance, texts)) + 2 * GAP)
        width = max(self.viewport().width() - self.left.width(), 1)
        share = min(self._names_width() / width, LABEL_SHARE) if len(data.lines) > 1 else 0.02
        self.view.setXRange(0, data.steps * data.step_seconds / (1 - share), padding=0)
        self.view.setYRange(0, top, padding=0)
        self.centralLayout.activate()

    def _names_width(self) -> float:
        lines = self._data.lines if self._data else ()
        widest = max((self.metrics.horizontalAdvance(line.label) for line in lines), default=0)
        return widest + 3 * GAP + DASH_GAP

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        if event is not None:
            self._fit()

    def drawForeground(self, painter: QPainter, rect: QRectF | Any) -> None:
        """Write the lines' names, and draw a hair line through the step that is pointed at."""
        super().drawForeground(painter, rect)
        data = self._data
        if data is None:
            return
        if len(data.lines) > 1:
            self._write_names(painter, data)
        if not self.printing and 0 <= self.current < self.count():
            x = round(self.place_of(self.anchor(self.current)).x()) + 0.5
            area = self.view.sceneBoundingRect()
            painter.setPen(QPen(QColor(self.tokens.muted), 1))
            painter.drawLine(QLineF(x, area.top(), x, area.bottom()))

    def _write_names(self, painter: QPainter, data: CurveData) -> None:
        """Each name at its line's end; those that would overlap move apart."""
        painter.setFont(self.theme.font(size.SECONDARY))
        area, height = self.view.sceneBoundingRect(), float(self.metrics.height())
        ends = []
        for number, line in enumerate(data.lines[:MOST_LINES]):
            if line.values:
                end = len(line.values) * data.step_seconds
                place = self.place_of(QPointF(end, line.values[-1]))
                ends.append((place.y(), place.x(), number))
        taken = area.top() - height
        for y, x, number in sorted(ends):
            top = max(y - height / 2, taken + height)
            taken = top
            room = area.right() - x - 2 * GAP - DASH_GAP
            name = self.metrics.elidedText(
                data.lines[number].label, Qt.TextElideMode.ElideRight, int(max(room, 40))
            )
            # A dash in the line's colour, since letters in it would be too pale.
            painter.setPen(QPen(QColor(self.tokens.series[number]), WIDTH))
            middle = round(top + height / 2)
            painter.drawLine(QLineF(x + GAP, middle, x + 2 * GAP, middle))
            painter.setPen(QColor(self.tokens.text))
            box = QRectF(x + 2 * GAP + DASH_GAP, top, max(room, 40), height)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)

    def count(self) -> int:
        """How many steps there are."""
        return self._data.steps if self._data else 0

    def index_at(self, point: QPointF) -> int:
        """The step in which a point lies."""
        data = self._data
        if data is None or point.x() < 0:
            return -1
        index = int(point.x() // data.step_seconds)
        return index if index < self.count() else -1

    def value_text(self, index: int) -> str:
        """All lines' values at the end of a step."""
        data = self._data
        assert data is not None  # noqa: S101 - only asked with data
        lines = [
            self.tr("{time} after the send").format(
                time=since_send((index + 1) * data.step_seconds)
            )
        ]
        lines += [
            self._one(line, line.values[index]) for line in data.lines if index < len(line.values)
        ]
        return "\n".join(lines)

    def _one(self, line: Line, value: float) -> str:
        data = self._data
        shown = self._value(value)
        unit = data.one if data and data.one and round(value) == 1 else data.unit if data else ""
        words = shown if data is None or data.percent else f"{shown} {unit}"
        return f"{line.label}: {words}" if data and len(data.lines) > 1 else words

    def _end_text(self, line: Line) -> str:
        return f"{line.label}: {self._value(line.values[-1])}" if line.values else line.label

    def _value(self, value: float) -> str:
        if self._data is not None and self._data.percent:
            return self.formats.percent(value, 1)
        return self.formats.count(round(value))

    def anchor(self, index: int) -> QPointF:
        """The highest line at the end of a step."""
        data = self._data
        assert data is not None  # noqa: S101 - only asked with data
        values = [line.values[index] for line in data.lines if index < len(line.values)]
        return QPointF((index + 1) * data.step_seconds, max(values, default=0))
