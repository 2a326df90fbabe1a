"""A campaign's counters as they were read, as lines over the time of reading."""

from __future__ import annotations

from bisect import bisect_left
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import msgspec
import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from gui.charts.axes import CountAxis, TimeAxis
from gui.charts.base import GAP, ThemedPlot
from gui.theme import tokens as size

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QResizeEvent

    from gui.formatting import Formats
    from gui.theme.theme import Theme

HEADROOM = 1.08
DOT = 5
NAMES_SHARE = 0.25
"""Of the width that the lines' names may take."""


class Counter(msgspec.Struct, frozen=True):
    """One counter at each reading; None where it was not known."""

    label: str
    values: tuple[int | None, ...]


class GrowthData(msgspec.Struct, frozen=True):
    """Counters at the same readings, oldest first."""

    title: str
    times: tuple[datetime, ...]
    counters: tuple[Counter, ...]
    zone: str
    note: str = ""


class GrowthPlot(ThemedPlot):
    """Draws a GrowthData: a dot a reading, joined by lines; between two readings nothing is known."""

    def __init__(self, theme: Theme, formats: Formats, zone: str) -> None:
        self._times = TimeAxis(zone, formats)
        super().__init__(theme, formats, CountAxis(formats), self._times)
        self._data: GrowthData | None = None
        self.redraw()

    def show_data(self, data: GrowthData | None) -> None:
        """Draw other counters."""
        self._data = data
        self.point_at(-1)
        self.setAccessibleName(data.title if data else "")
        last = self.value_text(len(data.times) - 1) if data and data.times else ""
        self.setAccessibleDescription(last)
        self.redraw()

    def redraw(self) -> None:
        """Draw everything anew."""
        self.clear()
        self.style_axes()
        self.left.setGrid(255)
        data = self._data
        if data is None or not data.times:
            return
        self._times.origin = data.times[0].timestamp()
        for number, counter in enumerate(data.counters):
            points = self._points(data, counter)
            color = self.tokens.series[number]
            self.view.addItem(
                pg.PlotCurveItem(
                    [x for x, _ in points],
                    [y for _, y in points],
                    pen=pg.mkPen(color, width=2),
                    antialias=True,
                )
            )
            self.view.addItem(
                pg.ScatterPlotItem(
                    [x for x, _ in points],
                    [y for _, y in points],
                    size=DOT,
                    brush=pg.mkBrush(color),
                    pen=pg.mkPen(None),
                )
            )
        self._fit()

    def _points(self, data: GrowthData, counter: Counter) -> list[tuple[float, int]]:
        pairs = zip(data.times, counter.values, strict=True)
        return [(self._seconds(at), value) for at, value in pairs if value is not None]

    def _seconds(self, at: datetime) -> float:
        return at.timestamp() - self._times.origin

    def _fit(self) -> None:
        data = self._data
        if data is None or not data.times:
            return
        known = [v for counter in data.counters for v in counter.values if v is not None]
        top = max(max(known, default=0), 4) * HEADROOM
        digits = self.metrics.horizontalAdvance(self.formats.count(round(top)))
        self.left.setWidth(digits + 2 * GAP)
        width = max(self.viewport().width() - self.left.width(), 1)
        names = max((self.metrics.horizontalAdvance(c.label) for c in data.counters), default=0)
        share = min((names + 2 * GAP) / width, NAMES_SHARE)
        last = max(self._seconds(data.times[-1]), 3600.0)
        self.view.setXRange(-last * 0.02, last / (1 - share), padding=0)
        self.view.setYRange(0, top, padding=0)
        self.centralLayout.activate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        if event is not None:
            self._fit()

    def drawForeground(self, painter: QPainter, rect: QRectF | Any) -> None:
        """Write the counters' names at their last values; a hair line through the reading pointed at."""
        super().drawForeground(painter, rect)
        data = self._data
        if data is None or not data.times:
            return
        painter.setFont(self.theme.font(size.SECONDARY))
        taken: list[float] = []
        height = float(self.metrics.height())
        for counter in data.counters:
            points = self._points(data, counter)
            if not points:
                continue
            place = self.place_of(QPointF(*points[-1]))
            top = place.y() - height / 2
            while any(abs(top - other) < height for other in taken):
                top -= height
            taken.append(top)
            # The dot beside it has the line's colour, in which letters would be too pale.
            painter.setPen(QColor(self.tokens.text))
            box = QRectF(place.x() + 2 * GAP, top, 1000, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, counter.label)
        if not self.printing and 0 <= self.current < self.count():
            x = round(self.place_of(self.anchor(self.current)).x()) + 0.5
            area = self.view.sceneBoundingRect()
            painter.setPen(QPen(QColor(self.tokens.muted), 1))
            painter.drawLine(QLineF(x, area.top(), x, area.bottom()))

    def count(self) -> int:
        """How many readings there are."""
        return len(self._data.times) if self._data else 0

    def index_at(self, point: QPointF) -> int:
        """The reading nearest to a point."""
        if self._data is None or not self._data.times:
            return -1
        moment = datetime.fromtimestamp(point.x() + self._times.origin, UTC)
        times = self._data.times
        place = bisect_left(times, moment)
        near = [n for n in (place - 1, place) if 0 <= n < len(times)]
        return min(near, key=lambda n: abs((times[n] - moment).total_seconds()))

    def value_text(self, index: int) -> str:
        """All counters at a reading."""
        data = self._data
        assert data is not None  # noqa: S101 - only asked with data
        lines = [self.formats.in_sentence(data.times[index])]
        for counter in data.counters:
            value = counter.values[index]
            shown = self.tr("not known") if value is None else self.formats.count(value)
            lines.append(f"{counter.label}: {shown}")
        return "\n".join(lines)

    def anchor(self, index: int) -> QPointF:
        """The highest counter at a reading."""
        data = self._data
        assert data is not None  # noqa: S101 - only asked with data
        known = [v for c in data.counters if (v := c.values[index]) is not None]
        return QPointF(self._seconds(data.times[index]), max(known, default=0))
