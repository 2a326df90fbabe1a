"""Sorted horizontal bars with the label before and the value after each bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QLocale, QPointF, Qt
from PySide6.QtGui import QFontMetrics

from gui.charts.base import ThemedPlot
from gui.charts.data import OTHER, BarData
from gui.theme import tokens as size

if TYPE_CHECKING:
    from gui.theme.theme import Theme

THICKNESS = 0.58
LABEL_WIDTH = 130


class BarPlot(ThemedPlot):
    """Draws a BarData. Shares are written only where a whole is known."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._data: BarData | None = None
        item = self.getPlotItem()
        item.hideAxis("bottom")
        item.invertY(True)
        item.getAxis("left").setPen(pg.mkPen(None))

    def show_data(self, data: BarData) -> None:
        """Draw other bars."""
        self._data = data
        self.setAccessibleName(data.title)
        self.setAccessibleDescription("; ".join(self.value_text(i) for i in range(len(data.bars))))
        self.redraw()

    def redraw(self) -> None:
        """Draw everything anew."""
        item = self.getPlotItem()
        item.clear()
        self.style_axes()
        item.getAxis("left").setPen(pg.mkPen(None))
        data = self._data
        if data is None or not data.bars:
            return
        metrics = QFontMetrics(self.theme.font(size.SECONDARY))
        elide = Qt.TextElideMode.ElideRight
        axis = item.getAxis("left")
        axis.setTicks(
            [
                [
                    (i, metrics.elidedText(bar.label, elide, self.theme.px(LABEL_WIDTH)))
                    for i, bar in enumerate(data.bars)
                ]
            ]
        )
        axis.setTextPen(pg.mkPen(self.tokens.text))
        longest = max(bar.count for bar in data.bars) or 1
        for index, bar in enumerate(data.bars):
            self._draw_bar(index, bar.label, bar.count)
            text = pg.TextItem(self._value(bar.count), color=self.tokens.muted, anchor=(0, 0.5))
            text.setFont(self.theme.font(size.SECONDARY))
            text.setPos(bar.count + longest * 0.012, index)
            item.addItem(text, ignoreBounds=True)
        item.setXRange(0, longest * 1.42, padding=0)
        item.setYRange(-0.6, max(len(data.bars), 4) - 0.4, padding=0)

    def _draw_bar(self, index: int, label: str, count: int) -> None:
        quiet = label in {OTHER, "Unknown"}
        colour = self.tokens.line_strong if quiet else self.tokens.series[0]
        self.getPlotItem().addItem(
            pg.BarGraphItem(
                x0=[0],
                y=[index],
                width=[count],
                height=THICKNESS,
                brush=pg.mkBrush(colour),
                pen=pg.mkPen(None),
            )
        )

    def _value(self, count: int) -> str:
        text = QLocale().toString(count)
        whole = self._data.whole if self._data else None
        if whole:
            text += f"  ({QLocale().toString(count * 100 / whole, 'f', 1)} %)"
        return text

    def count(self) -> int:
        """How many bars there are."""
        return len(self._data.bars) if self._data else 0

    def index_at(self, point: QPointF) -> int:
        """The bar in whose row a point lies."""
        index = round(point.y())
        return index if 0 <= index < self.count() and abs(point.y() - index) <= 0.5 else -1

    def value_text(self, index: int) -> str:
        """A bar in words."""
        assert self._data is not None  # noqa: S101 - only asked with data
        bar = self._data.bars[index]
        note = f" - {bar.note}" if bar.note else ""
        return f"{bar.label}: {self._value(bar.count)} {self._data.base}{note}"

    def anchor(self, index: int) -> QPointF:
        """The end of a bar."""
        assert self._data is not None  # noqa: S101 - only asked with data
        return QPointF(self._data.bars[index].count, index)
