"""Clicks since the send, added up: one line a campaign, named at its right end."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPen, QPolygonF

from gui.theme import tokens as size
from gui.theme.tokens import LIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from gui.formatting import Formats
    from gui.printing.telling import Teller
    from gui.theme.theme import Theme

GAP = 6
NAME_MOST = 190
"""Pixels that the names of lines may take."""
LINE = 1.75
LEAST_TOP = 4
_STEPS = (1, 2, 3, 6, 12, 24, 48, 72, 168, 336)
"""Hours between the names of the axis."""


class CurveLine(msgspec.Struct, frozen=True):
    """A campaign's clicks up to the end of each step since its send."""

    label: str
    totals: tuple[int, ...]


class CurveData(msgspec.Struct, frozen=True):
    """Lines of up to eight campaigns. `marks` are named instants in seconds since the send."""

    title: str
    lines: tuple[CurveLine, ...]
    step_seconds: int
    marks: tuple[tuple[float, str], ...] = ()
    note: str = ""

    @property
    def steps(self) -> int:
        """Length of the longest line."""
        return max(len(line.totals) for line in self.lines)

    @property
    def top(self) -> int:
        """The largest count."""
        return max(max(line.totals, default=0) for line in self.lines)


class CurvePainter:
    """Paints a CurveData into a rectangle of logical pixels."""

    def __init__(self, data: CurveData, theme: Theme, formats: Formats, since: Teller) -> None:
        self._data, self._formats, self._since = data, formats, since
        self._font = theme.font(size.SECONDARY)
        self._metrics = QFontMetricsF(self._font)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint axes, lines and their names."""
        data = self._data
        high = self._metrics.height()
        ticks = count_ticks(data.top, max(2, int(area.height() // (2 * high))))
        numbers = max(self._width(self._formats.count(n)) for n in ticks)
        named = len(data.lines) > 1
        names = min(max(self._width(each.label) for each in data.lines), NAME_MOST) if named else 0
        right = names + GAP if named else self._width(self._since.since(100, days=False)) / 2
        inner = area.adjusted(numbers + 2 * GAP, high * 1.4, -right - GAP, -high - GAP - size.HALF)
        painter.setFont(self._font)
        self._axes(painter, inner, ticks)
        self._marks(painter, inner, ticks[-1])
        ends = [self._line(painter, inner, ticks[-1], n, line) for n, line in enumerate(data.lines)]
        if named:
            self._names(painter, ends, names, inner.top())

    def _width(self, text: str) -> float:
        return self._metrics.horizontalAdvance(text)

    def _axes(self, painter: QPainter, inner: QRectF, ticks: list[int]) -> None:
        high = self._metrics.height()
        for tick in ticks:
            y = inner.bottom() - inner.height() * tick / ticks[-1]
            painter.setPen(QPen(QColor(LIGHT.line if tick else LIGHT.line_strong), 1))
            painter.drawLine(QLineF(inner.left(), y, inner.right(), y))
            painter.setPen(QColor(LIGHT.muted))
            box = QRectF(inner.left() - GAP - 100, y - high / 2, 100, high)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, self._formats.count(tick))
        total = self._data.steps * self._data.step_seconds / 3600
        wide = self._width(self._since.since(100, days=False)) + 2 * size.GRID
        fits = (s for s in _STEPS if total / s * wide <= inner.width())
        step = next(fits, _STEPS[-1])
        days = step >= 24
        for hour in range(0, math.floor(total) + 1, step):
            x = inner.left() + inner.width() * hour / total
            box = QRectF(x - 60, inner.bottom() + GAP, 120, high)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, self._since.since(hour, days=days))

    def _place(self, inner: QRectF, top: int, step: float, count: float) -> QPointF:
        x = inner.left() + inner.width() * step / self._data.steps
        return QPointF(x, inner.bottom() - inner.height() * count / top)

    def _line(
        self, painter: QPainter, inner: QRectF, top: int, number: int, line: CurveLine
    ) -> tuple[float, float, str, str]:
        colour = LIGHT.series[number % len(LIGHT.series)]
        points = [self._place(inner, top, 0, 0)]
        points += [self._place(inner, top, n + 1, count) for n, count in enumerate(line.totals)]
        painter.setPen(QPen(QColor(colour), LINE))
        painter.drawPolyline(QPolygonF(points))
        return points[-1].y(), points[-1].x(), line.label, colour

    def _marks(self, painter: QPainter, inner: QRectF, top: int) -> None:
        for seconds, text in self._data.marks:
            step = seconds / self._data.step_seconds
            if not 0 <= step <= self._data.steps:
                continue
            x = self._place(inner, top, step, 0).x()
            painter.setPen(QPen(QColor(LIGHT.muted), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QLineF(x, inner.top(), x, inner.bottom()))
            painter.setPen(QColor(LIGHT.muted))
            painter.drawText(QPointF(x + size.HALF, inner.top() - size.HALF), text)

    def _names(
        self, painter: QPainter, ends: list[tuple[float, float, str, str]], room: float, top: float
    ) -> None:
        """Names right of the lines' ends, moved apart where they would overlap."""
        high = self._metrics.height()
        right = max(x for _, x, _, _ in ends)
        order = sorted(ends)
        middles = apart([y for y, *_ in order], high, top)
        for (y, x, label, colour), middle in zip(order, middles, strict=True):
            painter.setPen(QPen(QColor(colour), 1))
            painter.drawLine(QLineF(x, y, right + size.HALF, middle))
            painter.drawEllipse(QPointF(right + size.HALF, middle), 2, 2)
            text = self._metrics.elidedText(label, Qt.TextElideMode.ElideRight, room)
            painter.setPen(QColor(LIGHT.text))
            box = QRectF(right + 2 * GAP, middle - high / 2, room + GAP, high)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, text)


def apart(places: list[float], least: float, top: float) -> list[float]:
    """Places in rising order, moved down as little as keeps them apart and below `top`."""
    moved: list[float] = []
    for place in places:
        moved.append(max(place, moved[-1] + least if moved else top))
    return moved


def count_ticks(top: int, most: int) -> list[int]:
    """Whole numbers from 0 to the first tick that is not below `top`, at most so many steps."""
    rough = max(top, LEAST_TOP) / most
    power = 10 ** max(0, math.floor(math.log10(rough))) if rough > 0 else 1
    step = next(m * power for m in (1, 2, 5, 10) if m * power >= rough)
    return list(range(0, max(top, LEAST_TOP) + step, step))
