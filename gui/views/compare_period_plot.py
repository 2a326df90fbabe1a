"""Clicks per day of two periods side by side, the same weekday above the same weekday."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor

from gui.charts.axes import CountAxis
from gui.charts.base import GAP, ThemedPlot
from gui.dates import weekday_and_day
from gui.theme import tokens as size
from gui.views.compare_period_read import DayPair

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QPainter, QResizeEvent

    from gui.formatting import Formats
    from gui.theme.theme import Theme

LEAST_TOP = 4
HEADROOM = 1.06
BAR = 0.4
"""Width of one bar; a day is 1 wide."""
LINES_FROM = 63
"""So many days are drawn as lines: bars would be narrower than two pixels."""
SWATCH = 10
_STEPS = (1, 2, 7, 14, 28, 56, 91, 182, 364)


class PairData(msgspec.Struct, frozen=True):
    """Days of two periods in `zone`. `partial`: the last day is not over; both sides end at the same minute."""

    title: str
    days: tuple[DayPair, ...]
    name_now: str
    name_before: str
    partial: bool = False
    note: str = ""
    zone: str = "UTC"


class DayAxis(pg.AxisItem):  # type: ignore[misc]
    """An axis of numbered days, written as weekday and day of the later period.

    Attributes:
        days: The days.
        room: Pixels that a label takes, with the blank beside it.
    """

    def __init__(self, formats: Formats) -> None:
        super().__init__("bottom")
        self._formats = formats
        self.days: tuple[date, ...] = ()
        self.room = 64

    def tickValues(
        self, minVal: float, maxVal: float, size: float
    ) -> list[tuple[float, list[float]]]:
        """Days, or the same weekday every so many weeks."""
        fits = max(1, int(size // max(self.room, 1)))
        step = next((s for s in _STEPS if len(self.days) / s <= fits), _STEPS[-1])
        return [(float(step), [float(n) for n in range(0, len(self.days), step)])]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Sat 21 Nov."""
        return [
            weekday_and_day(self.days[int(n)], self._formats) for n in values if n < len(self.days)
        ]


class PairPlot(ThemedPlot):
    """Draws a PairData: the later period in colour, the earlier one in grey; a day that is not over is hatched."""

    def __init__(self, theme: Theme, formats: Formats) -> None:
        self._axis = DayAxis(formats)
        super().__init__(theme, formats, CountAxis(formats), self._axis)
        self._data: PairData | None = None
        self.redraw()

    def show_data(self, data: PairData | None) -> None:
        """Draw other days."""
        self._data = data
        self.point_at(-1)
        self.setAccessibleName(data.title if data else "")
        words = self.tr("{n} days; use the arrow keys, or Show as table")
        self.setAccessibleDescription(words.format(n=self.formats.count(self.count())))
        self.redraw()

    @property
    def _colours(self) -> tuple[str, str]:
        return self.tokens.series[0], self.tokens.series[-1]

    def redraw(self) -> None:
        """Draw everything anew."""
        self.clear()
        self.style_axes()
        self.left.setGrid(255)
        data = self._data
        if data is None or not data.days:
            return
        self._axis.days = tuple(pair.day for pair in data.days)
        labels = (weekday_and_day(day, self.formats) for day in self._axis.days[: _STEPS[3]])
        self._axis.room = max(map(self.metrics.horizontalAdvance, labels)) + 2 * GAP
        now, before = self._colours
        counts = [pair.now for pair in data.days], [pair.before for pair in data.days]
        if len(data.days) >= LINES_FROM:
            self._add_line(counts[1], before)
            self._add_line(counts[0], now)
        else:
            self._add_bars(counts[0], now, -BAR)
            self._add_bars(counts[1], before, 0.0)
        self._fit()

    def _add_line(self, counts: list[int], colour: str) -> None:
        xs = [float(n) for n in range(len(counts))]
        item = pg.PlotCurveItem(xs, counts, pen=pg.mkPen(colour, width=2), antialias=True)
        self.view.addItem(item)

    def _add_bars(self, counts: list[int], colour: str, left: float) -> None:
        data = self._data
        solid = pg.mkBrush(colour)
        brushes = [solid] * len(counts)
        if data is not None and data.partial:
            brushes[-1] = pg.mkBrush(QColor(colour))
            brushes[-1].setStyle(Qt.BrushStyle.BDiagPattern)
        self.view.addItem(
            pg.BarGraphItem(
                x0=[n + left for n in range(len(counts))],
                width=BAR,
                y0=0,
                height=counts,
                pens=[pg.mkPen(None)] * (len(counts) - 1)
                + [pg.mkPen(colour) if data is not None and data.partial else pg.mkPen(None)],
                brushes=brushes,
            )
        )

    def _fit(self) -> None:
        """Leave one line above the highest bar for the names of the periods."""
        data = self._data
        if data is None or not data.days:
            return
        highest = max(max(pair.now, pair.before) for pair in data.days)
        height = max(self.viewport().height(), 1)
        line = min((self.metrics.height() + GAP) / height, 0.3)
        top = max(highest, LEAST_TOP) * HEADROOM / (1 - line)
        digits = self.metrics.horizontalAdvance(self.formats.count(round(top)))
        self.left.setWidth(digits + 2 * GAP)
        self.view.setXRange(-0.6, len(data.days) - 0.4, padding=0)
        self.view.setYRange(0, top, padding=0)
        self.centralLayout.activate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        if event is not None:
            self._fit()

    def drawForeground(self, painter: QPainter, rect: QRectF | Any) -> None:
        """Write the periods' names with their colours."""
        super().drawForeground(painter, rect)
        data = self._data
        if data is None or not data.days:
            return
        painter.setFont(self.theme.font(size.SECONDARY))
        area, height = self.view.sceneBoundingRect(), float(self.metrics.height())
        x = area.left() + GAP
        for name, colour in zip((data.name_now, data.name_before), self._colours, strict=True):
            box = QRectF(x, area.top() + (height - SWATCH) / 2, SWATCH, SWATCH)
            painter.fillRect(box, QColor(colour))
            painter.setPen(QColor(self.tokens.text))
            width = self.metrics.horizontalAdvance(name) + GAP
            place = QRectF(box.right() + GAP, area.top(), width, height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, name)
            x = place.right() + 2 * GAP

    def count(self) -> int:
        """How many pairs of days there are."""
        return len(self._data.days) if self._data else 0

    def index_at(self, point: QPointF) -> int:
        """The pair of days at a point."""
        index = round(point.x())
        return index if 0 <= index < self.count() else -1

    def value_text(self, index: int) -> str:
        """Both days in words."""
        data = self._data
        assert data is not None  # noqa: S101 - only asked with data
        pair = data.days[index]
        words = self.tr("{day}: {n} clicks")
        lines = [
            words.format(day=weekday_and_day(day, self.formats), n=self.formats.count(clicks))
            for day, clicks in ((pair.day, pair.now), (pair.day_before, pair.before))
        ]
        if data.partial and index == len(data.days) - 1:
            lines.append(self.tr("Both up to the same minute; the day is not over."))
        return "\n".join(lines)

    def anchor(self, index: int) -> QPointF:
        """The top of the higher bar."""
        assert self._data is not None  # noqa: S101 - only asked with data
        pair = self._data.days[index]
        return QPointF(index, max(pair.now, pair.before))
