"""Sorted horizontal bars with the label before and the value after each bar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor

from gui.charts.base import FADED, GAP, LEAST_WIDTH, ThemedPlot
from gui.theme import tokens as size

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QResizeEvent

    from gui.charts.data import BarData
    from gui.formatting import Formats
    from gui.theme.theme import Theme

THICKNESS = 0.6
"""Of a row's height."""
ROW = 22
"""Height of a row; more room leaves blank below instead of thicker bars."""
LEAST_ROWS = 4
LABEL_SHARE = 0.4
"""Of the plot's width that labels may take."""
LABEL_MOST = 170
"""Pixels that labels may take of a narrow plot."""
WIDE_SHARE = 0.25
"""Of the width that labels may take of a wide plot, where that is more."""


class BarPlot(ThemedPlot):
    """Draws a BarData. Shares are written only where a whole is known."""

    def __init__(self, theme: Theme, formats: Formats) -> None:
        super().__init__(theme, formats, pg.AxisItem("left"))
        self._data: BarData | None = None
        self.view.invertY(True)
        self.redraw()

    def show_data(self, data: BarData | None) -> None:
        """Draw other bars."""
        self._data = data
        self.point_at(-1)
        self.setAccessibleName(data.title if data else "")
        self.setAccessibleDescription("; ".join(map(self.value_text, range(self.count()))))
        self.updateGeometry()
        self.redraw()

    def minimumSizeHint(self) -> QSize:
        """All rows, and some room for bars."""
        rows = max(self.count(), LEAST_ROWS)
        return QSize(self.theme.px(LEAST_WIDTH), rows * self.theme.px(ROW) + GAP)

    def redraw(self) -> None:
        """Draw everything anew."""
        self.clear()
        self.style_axes()
        data = self._data
        if data is None or not data.bars:
            return
        series, quiet = self.tokens.series[0], self.tokens.series[-1]
        self.view.addItem(
            pg.BarGraphItem(
                x0=[0] * len(data.bars),
                y=list(range(len(data.bars))),
                width=[bar.count for bar in data.bars],
                height=THICKNESS,
                brushes=[self._brush(n, series, quiet) for n in range(len(data.bars))],
                pen=pg.mkPen(None),
            )
        )
        self._fit()

    def _brush(self, index: int, series: str, quiet: str) -> Any:
        """Of what is picked and what is not, the latter steps back."""
        bar = self._data.bars[index] if self._data else None
        color = QColor(quiet if bar and bar.quiet else series)
        if self.marked_values and index not in self.marked_values:
            color.setAlphaF(FADED)
        return pg.mkBrush(color)

    def _fit(self) -> None:
        """Share the width out between labels, bars and values; rows keep their height."""
        data = self._data
        if data is None or not data.bars:
            return
        metrics, width = self.metrics, max(self.viewport().width(), 1)
        enough = max(self.theme.px(LABEL_MOST), round(width * WIDE_SHARE))
        most = min(enough, round(width * LABEL_SHARE))
        labels = [
            metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, most) for bar in data.bars
        ]
        self.left.setTextPen(pg.mkPen(self.tokens.text))
        self.left.setTicks([list(enumerate(labels))])
        taken = max(map(metrics.horizontalAdvance, labels)) + 2 * GAP
        self.left.setWidth(taken)
        self.centralLayout.activate()
        values = max(metrics.horizontalAdvance(self._value(bar.count)) for bar in data.bars)
        room = max(width - taken - values - 2 * GAP, width * 0.15)
        longest = max(bar.count for bar in data.bars) or 1
        self.view.setXRange(0, longest * (width - taken) / room, padding=0)
        rows = max(len(data.bars), self.viewport().height() / self.theme.px(ROW))
        self.view.setYRange(-0.5, rows - 0.5, padding=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        if event is not None:
            self._fit()

    def drawForeground(self, painter: QPainter, rect: QRectF | Any) -> None:
        """Write the value behind each bar."""
        super().drawForeground(painter, rect)
        painter.setFont(self.theme.font(size.SECONDARY))
        for index, bar in enumerate(self._data.bars if self._data else ()):
            pointed = index == self.current and not self.printing
            painter.setPen(QColor(self.tokens.text if pointed else self.tokens.muted))
            end = self.place_of(QPointF(bar.count, index))
            box = QRectF(end.x() + GAP, end.y() - 50, 1000, 100)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self._value(bar.count))

    def _value(self, count: int) -> str:
        text = self.formats.count(count)
        whole = self._data.whole if self._data else None
        return f"{text}  ({self.formats.percent(count / whole)})" if whole else text

    def count(self) -> int:
        """How many bars there are."""
        return len(self._data.bars) if self._data else 0

    def index_at(self, point: QPointF) -> int:
        """The bar in whose row a point lies."""
        index = round(point.y())
        return index if 0 <= index < self.count() else -1

    def value_text(self, index: int) -> str:
        """A bar in words."""
        assert self._data is not None  # noqa: S101 - only asked with data
        bar = self._data.bars[index]
        note = f" - {bar.note}" if bar.note else ""
        text = f"{self.formats.count(bar.count)} {self._data.base}"
        whole = self._data.whole
        share = f", {self.formats.percent(bar.count / whole)}" if whole else ""
        return f"{bar.label}: {text}{share}{note}"

    def anchor(self, index: int) -> QPointF:
        """The end of a bar."""
        assert self._data is not None  # noqa: S101 - only asked with data
        return QPointF(self._data.bars[index].count, index)
