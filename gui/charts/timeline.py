"""Counts over time as bars of one step each, on a zero base."""

from __future__ import annotations

from bisect import bisect_right
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pyqtgraph as pg
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from gui.charts.axes import CountAxis, TimeAxis
from gui.charts.base import FADED, GAP, ThemedPlot
from gui.charts.data import DAY, WEEK
from gui.dates import NBSP, short_day

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from PySide6.QtGui import QPainter

    from gui.charts.data import TimeData
    from gui.formatting import Formats
    from gui.theme.theme import Theme

FLAG = 9
"""Size of a note's flag in pixels."""
LEAST_TOP = 4
"""The count axis reaches at least so far: one click shall not look like a peak."""
LEAST_STEPS = 8
"""The time axis reaches at least so far: a single bar shall not be as wide as the chart."""
HEADROOM = 1.08
WIDTH = 0.86
"""Of a step that its bar takes."""


class TimelinePlot(ThemedPlot):
    """Draws a TimeData."""

    def __init__(self, theme: Theme, formats: Formats, zone: str) -> None:
        self._times = TimeAxis(zone, formats)
        super().__init__(theme, formats, CountAxis(formats), self._times)
        self._data: TimeData | None = None
        self._notes: tuple[tuple[datetime, str], ...] = ()
        self._zone = ZoneInfo(zone)
        self.redraw()

    def show_data(self, data: TimeData | None) -> None:
        """Draw another series."""
        self._data = data
        self.point_at(-1)
        self.setAccessibleName(data.title if data else "")
        self.setAccessibleDescription(
            self.tr("{n} steps; use the arrow keys, or Show as table").format(
                n=self.formats.count(self.count())
            )
        )
        self.redraw()

    def show_notes(self, notes: Iterable[tuple[datetime, str]]) -> None:
        """Mark instants with notes; those outside of the time shown are not."""
        self._notes = tuple(notes)
        self.viewport().update()

    def notes_at(self, index: int) -> list[str]:
        """The notes that lie in a step."""
        return [text for at, text in self._notes if self._index_of(at) == index]

    def _index_of(self, at: datetime) -> int:
        return self.index_at(QPointF(self._seconds(at), 0.0)) if self.count() else -1

    def redraw(self) -> None:
        """Draw everything anew."""
        self.clear()
        self.style_axes()
        self.left.setGrid(255)
        data = self._data
        if data is None or not data.points:
            return
        step = data.step_seconds
        self._times.days = step // DAY
        self._times.origin = data.points[0].start.timestamp()
        starts = [self._seconds(point.start) for point in data.points]
        ends = [self._seconds(data.end(n)) for n in range(len(starts))]
        counts = [point.count for point in data.points]
        self.view.addItem(
            pg.BarGraphItem(
                x0=[a + (b - a) * (1 - WIDTH) / 2 for a, b in zip(starts, ends, strict=True)],
                width=[(b - a) * WIDTH for a, b in zip(starts, ends, strict=True)],
                y0=0,
                height=counts,
                pen=pg.mkPen(None),
                brushes=[self._brush(n) for n in range(len(counts))],
            )
        )
        top = max(*counts, LEAST_TOP) * HEADROOM
        digits = self.metrics.horizontalAdvance(self.formats.count(round(top)))
        self.left.setWidth(digits + 2 * GAP)
        right = max(ends[-1], starts[0] + step * LEAST_STEPS)
        self.view.setXRange(starts[0] - step * 0.2, right + step * 0.2, padding=0)
        self.view.setYRange(0, top, padding=0)
        self.centralLayout.activate()

    def _brush(self, index: int) -> Any:
        """Of what is picked and what is not, the latter steps back."""
        color = QColor(self.tokens.series[0])
        if self.marked_values and index not in self.marked_values:
            color.setAlphaF(FADED)
        return pg.mkBrush(color)

    def drawForeground(self, painter: QPainter, rect: QRectF | Any) -> None:
        """Draw the notes' flags, and a hair line through the step that is pointed at."""
        super().drawForeground(painter, rect)
        for at, _ in self._notes:
            if self._index_of(at) >= 0:
                self._draw_flag(painter, at)
        if self.printing or not 0 <= self.current < self.count():
            return
        x = round(self.place_of(self.anchor(self.current)).x()) + 0.5
        area = self.view.sceneBoundingRect()
        painter.setPen(QPen(QColor(self.tokens.muted), 1))
        painter.drawLine(QLineF(x, area.top(), x, area.bottom()))

    def _draw_flag(self, painter: QPainter, at: datetime) -> None:
        """A thin pole with a small flag at its top."""
        area = self.view.sceneBoundingRect()
        x = round(self.place_of(QPointF(self._seconds(at), 0)).x()) + 0.5
        color = QColor(self.tokens.series[1])
        painter.setPen(QPen(color, 1, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(x, area.top(), x, area.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        top = area.top()
        painter.drawPolygon(
            [QPointF(x, top), QPointF(x + FLAG, top + FLAG / 2), QPointF(x, top + FLAG)]
        )

    def count(self) -> int:
        """How many steps there are."""
        return len(self._data.points) if self._data else 0

    def index_at(self, point: QPointF) -> int:
        """The step in which a point lies."""
        if self._data is None:
            return -1
        points, seconds = self._data.points, point.x()
        if not points or seconds >= self._seconds(self._data.end(len(points) - 1)):
            return -1
        return bisect_right(points, seconds, key=lambda each: self._seconds(each.start)) - 1

    def _seconds(self, start: datetime) -> float:
        """Seconds since the first step, the unit of the axis."""
        return start.timestamp() - self._times.origin

    def value_text(self, index: int) -> str:
        """A step in words: from, to, count."""
        assert self._data is not None  # noqa: S101 - only asked with data
        point = self._data.points[index]
        unit = self._data.one if point.count == 1 and self._data.one else self._data.unit
        told = f"{self.span(point.start)}: {self.formats.count(point.count)} {unit}"
        return "\n".join([told, *self.notes_at(index)])

    def span(self, start: datetime) -> str:
        """The time that a step covers, in the shown zone."""
        assert self._data is not None  # noqa: S101 - only asked with data
        return span_text(start, self._data.step_seconds, self._zone, self.formats)

    def anchor(self, index: int) -> QPointF:
        """The top of a step's bar."""
        assert self._data is not None  # noqa: S101 - only asked with data
        point = self._data.points[index]
        middle = (self._seconds(point.start) + self._seconds(self._data.end(index))) / 2
        return QPointF(middle, point.count)


def span_text(start: datetime, step_seconds: int, zone: ZoneInfo, formats: Formats) -> str:
    """The time that a step covers: first and last day, or a day, or a day and its hours."""
    local = start.astimezone(zone)
    day = _day(local, formats)
    if step_seconds >= WEEK:
        end = local + timedelta(seconds=step_seconds - DAY)
        return f"{day} - {_day(end, formats)}"
    if step_seconds >= DAY:
        return day
    end = (start + timedelta(seconds=step_seconds)).astimezone(zone)
    return f"{day} {local:%H:%M}-{end:%H:%M}"


def _day(local: datetime, formats: Formats) -> str:
    return short_day(local, formats.locale, padded=True).replace(NBSP, " ")
