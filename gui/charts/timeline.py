"""Counts over time as bars of one step each, on a zero base."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pyqtgraph as pg
from PySide6.QtCore import QDate, QLocale, QPointF

from gui.charts.axes import CountAxis, TimeAxis
from gui.charts.base import ThemedPlot
from gui.charts.data import TimeData

if TYPE_CHECKING:
    from datetime import datetime

    from gui.theme.theme import Theme


class TimelinePlot(ThemedPlot):
    """Draws a TimeData."""

    def __init__(self, theme: Theme, zone: str) -> None:
        super().__init__(
            theme,
            {"left": CountAxis(orientation="left"), "bottom": TimeAxis(zone, orientation="bottom")},
        )
        self._data: TimeData | None = None
        self._zone = ZoneInfo(zone)
        self._marker = pg.InfiniteLine(angle=90, movable=False)
        self.pointed.connect(self._mark)

    def show_data(self, data: TimeData) -> None:
        """Draw another series."""
        self._data = data
        self.setAccessibleName(data.title)
        self.setAccessibleDescription(
            f"{len(data.points)} steps; use the arrow keys, or Show as table"
        )
        self.redraw()

    def redraw(self) -> None:
        """Draw everything anew."""
        item = self.getPlotItem()
        item.clear()
        self.style_axes()
        item.showGrid(x=False, y=True, alpha=0.12)
        data = self._data
        if data is None or not data.points:
            return
        step = data.step_seconds
        starts = [point.start.timestamp() for point in data.points]
        counts = [point.count for point in data.points]
        item.addItem(
            pg.BarGraphItem(
                x0=starts,
                width=step * 0.86,
                y0=0,
                height=counts,
                pen=pg.mkPen(None),
                brush=pg.mkBrush(self.tokens.series[0]),
            )
        )
        self._marker.setPen(pg.mkPen(self.tokens.line_strong))
        self._marker.hide()
        item.addItem(self._marker, ignoreBounds=True)
        item.setXRange(starts[0] - step * 0.3, starts[-1] + step * 1.2, padding=0)
        item.setYRange(0, max(*counts, 4) * 1.08, padding=0)

    def _mark(self, index: int) -> None:
        self._marker.setVisible(index >= 0)
        if index >= 0:
            self._marker.setPos(self.anchor(index).x())

    def count(self) -> int:
        """How many steps there are."""
        return len(self._data.points) if self._data else 0

    def index_at(self, point: QPointF) -> int:
        """The step in which a point lies."""
        if self._data is None or not self._data.points:
            return -1
        index = int((point.x() - self._data.points[0].start.timestamp()) // self._data.step_seconds)
        return index if 0 <= index < self.count() else -1

    def value_text(self, index: int) -> str:
        """A step in words: from, to, count."""
        assert self._data is not None  # noqa: S101 - only asked with data
        point = self._data.points[index]
        return f"{self.span(point.start)}: {QLocale().toString(point.count)} {self._data.unit}"

    def span(self, start: datetime) -> str:
        """The time that a step covers, in the shown zone."""
        assert self._data is not None  # noqa: S101 - only asked with data
        local = start.astimezone(self._zone)
        day = QLocale().toString(
            QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat
        )
        if self._data.step_seconds >= 86400:
            return day
        end = (start + timedelta(seconds=self._data.step_seconds)).astimezone(self._zone)
        return f"{day} {local:%H:%M}-{end:%H:%M}"

    def anchor(self, index: int) -> QPointF:
        """The top of a step's bar."""
        assert self._data is not None  # noqa: S101 - only asked with data
        point = self._data.points[index]
        return QPointF(point.start.timestamp() + self._data.step_seconds / 2, point.count)
