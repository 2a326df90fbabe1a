"""The curves of compared campaigns: all on one pair of axes, or one small chart each on equal axes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from gui.charts.base import GAP
from gui.charts.curve import HEADROOM, CurvePlot
from gui.charts.curve_data import MOST_LINES, since_send
from gui.charts.panel import ChartPanel
from gui.detail.chart_tables import curve_table
from gui.theme import tokens as size
from gui.views.compare_curves import missing_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QResizeEvent

    from gui.charts.curve_data import CurveData
    from gui.formatting import Formats
    from gui.scope import ChartTable
    from gui.theme import Theme
    from gui.views.compare_curves import Curves

HEIGHT, SMALL_HEIGHT = 280, 170
SMALL_WIDTH = 230
MOST_COLUMNS = 4
LAST_LABEL = 0.12
"""Of a small chart's width that is left for the label of its last tick."""
LEAST_NAME = 40


class EqualPlot(CurvePlot):
    """A curve chart whose axes end where they are told, so that several can be compared."""

    def __init__(self, theme: Theme, formats: Formats, *, percent: bool = False) -> None:
        self._end = 0.0
        self._highest = 0.0
        super().__init__(theme, formats, percent=percent)

    def hold(self, end: float, highest: float) -> None:
        """End the axes here: seconds since the send, and the largest value of all charts."""
        self._end, self._highest = end, highest

    def _top(self) -> float:
        if not self._highest:
            return super()._top()
        least = 0.01 if self._data is not None and self._data.percent else 4.0
        return max(self._highest, least) * HEADROOM

    def _fit(self) -> None:
        super()._fit()
        data = self._data
        if data is None or not data.steps or not self._end:
            return
        if len(data.lines) == 1:
            span = self._end * (1 + LAST_LABEL)
            self.view.setXRange(0, span, padding=0)
            self._name_the_end(span)

    def _name_the_end(self, span: float) -> None:
        """In a narrow chart whose axis has no tick but the first, name its end."""
        if self.bottom is None:
            return
        self.bottom.setTicks(None)
        ((_, places),) = self.bottom.tickValues(0.0, span, self.view.width())
        if len(places) < 2:
            self.bottom.setTicks([[(0.0, "0"), (self._end, since_send(self._end))]])

    def _names_width(self) -> float:
        return super()._names_width() + 2 * size.GRID

    def _write_names(self, painter: QPainter, data: CurveData) -> None:
        """Each name at its line's end; only those that would lie over each other move apart."""
        painter.setFont(self.theme.font(size.SECONDARY))
        for number, box in self._name_boxes(data):
            painter.setPen(QColor(self.tokens.series[number]))
            words = self.metrics.elidedText(
                data.lines[number].label, Qt.TextElideMode.ElideRight, int(box.width())
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)

    def _name_boxes(self, data: CurveData) -> list[tuple[int, QRectF]]:
        """Where the names stand, by the number of the line; none below the axis."""
        area, height = self.view.sceneBoundingRect(), float(self.metrics.height())
        found: list[tuple[int, QRectF]] = []
        for number, line in enumerate(data.lines[:MOST_LINES]):
            if line.values:
                end = self.place_of(QPointF(len(line.values) * data.step_seconds, line.values[-1]))
                wanted = self.metrics.horizontalAdvance(line.label) + 2
                room = max(area.right() - end.x() - GAP, LEAST_NAME)
                box = QRectF(end.x() + GAP, end.y() - height / 2, min(wanted, room), height)
                found.append((number, box))
        found.sort(key=lambda pair: pair[1].top())
        spread([box for _, box in found], area.bottom())
        return found

    def anchor(self, index: int) -> QPointF:
        """The end of a step, or of the axis where that comes first."""
        found = super().anchor(index)
        return QPointF(min(found.x(), self._end), found.y()) if self._end else found


def spread(boxes: list[QRectF], bottom: float) -> None:
    """Move boxes, sorted by their tops, down until none lies over another; then up, above `bottom`."""
    for n, box in enumerate(boxes):
        above = [one.bottom() for one in boxes[:n] if _beside(one, box)]
        box.moveTop(max([box.top(), *above]))
    for n in range(len(boxes) - 1, -1, -1):
        below = [one.top() for one in boxes[n + 1 :] if _beside(one, boxes[n])]
        boxes[n].moveBottom(min([boxes[n].bottom(), bottom, *below]))


def _beside(one: QRectF, other: QRectF) -> bool:
    """Whether two boxes share a part of the width."""
    return one.left() < other.right() and other.left() < one.right()


class CompareCharts(QWidget):
    """Shows Curves in one of the two ways, with the reasons of those that are not drawn.

    Signals:
        export_wanted: The user wants a chart's figures: a ChartTable.
        copied: Something was copied or saved: a sentence.
    """

    export_wanted = Signal(object)
    copied = Signal(str)

    def __init__(self, theme: Theme, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formats = formats
        self._curves: Curves | None = None
        self._apart = False
        self._percent = False
        self._columns = 0
        self.panels: list[ChartPanel] = []
        self.heading = QLabel(self)
        self.heading.setProperty("role", "heading")
        self.heading.setWordWrap(True)
        self.words = QLabel(self)
        self.words.setProperty("role", "secondary")
        self.words.setWordWrap(True)
        self.words.setMinimumWidth(1)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._grid = QGridLayout()
        self._grid.setSpacing(2 * size.GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(size.HALF)
        layout.addWidget(self.heading)
        layout.addLayout(self._grid)
        layout.addWidget(self.words)
        theme.changed.connect(self._size)

    def show_curves(self, curves: Curves, *, apart: bool) -> None:
        """Draw the curves together, or apart on equal axes."""
        self._curves, self._apart = curves, apart and len(curves.drawn) > 1
        wanted = len(curves.drawn) if self._apart else 1
        self._make_panels(wanted, curves.data.percent)
        self.heading.setVisible(self._apart)
        self.heading.setText(curves.data.title)
        notes = [curves.data.note] if self._apart else []
        self.words.setText(
            "\n".join(part for part in (*notes, missing_words(curves.missing)) if part)
        )
        self.words.setVisible(bool(self.words.text()))
        if self._apart:
            for panel, line in zip(self.panels, curves.drawn, strict=True):
                one = msgspec.structs.replace(curves.data, title=line.label, lines=(line,), note="")
                self._show(panel, one, curves.end, curves.top)
                panel.setToolTip(line.label)
        elif curves.drawn:
            self._show(self.panels[0], curves.data, curves.end, 0.0)
        else:
            reason = missing_words(curves.missing)
            self.words.hide()
            self.panels[0].show_reason(curves.data.title, reason)

    def _show(self, panel: ChartPanel, data: CurveData, end: float, top: float) -> None:
        plot = panel.plot
        if isinstance(plot, EqualPlot):
            plot.hold(end, top)
        short = msgspec.structs.replace(data, title=self._short(data.title))
        panel.show_chart(short, *self._table(data), curve_table(data))

    def _short(self, title: str) -> str:
        """A small chart's title must not be wider than the chart."""
        if not self._apart:
            return title
        room = self._theme.px(SMALL_WIDTH - 6 * size.GRID)
        metrics = QFontMetrics(self._theme.font(weight=size.SEMIBOLD))
        return metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)

    def _table(self, data: CurveData) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
        """One column a campaign, one row a step."""
        lines = [line for line in data.lines if line.values]
        headers = (self.tr("Since the send"), *(line.label for line in lines))
        rows = [
            (
                since_send((n + 1) * data.step_seconds),
                *(self._cell(data, line.values, n) for line in lines),
            )
            for n in range(data.steps)
        ]
        return headers, rows

    def _cell(self, data: CurveData, values: tuple[float, ...], n: int) -> str:
        if n >= len(values):
            return "–"
        if data.percent:
            return self._formats.percent(values[n])
        return self._formats.count(round(values[n]))

    def _make_panels(self, wanted: int, percent: bool) -> None:
        if percent != self._percent:
            self._drop(len(self.panels))
            self._percent = percent
        self._drop(len(self.panels) - wanted)
        while len(self.panels) < wanted:
            self.panels.append(self._panel(percent))
        self._size()

    @Slot()
    def _size(self) -> None:
        """Take the sizes from the theme, which may have grown."""
        height = SMALL_HEIGHT if self._apart else HEIGHT
        for panel in self.panels:
            panel.setMinimumHeight(self._theme.px(height))
        self._columns = 0
        self._arrange()

    def _panel(self, percent: bool) -> ChartPanel:
        theme, formats = self._theme, self._formats
        panel = ChartPanel(lambda: EqualPlot(theme, formats, percent=percent), theme, self)
        panel.export_wanted.connect(self.export_wanted)
        panel.copied.connect(self.copied)
        return panel

    def _drop(self, number: int) -> None:
        for _ in range(max(number, 0)):
            panel = self.panels.pop()
            self._grid.removeWidget(panel)
            panel.hide()
            panel.deleteLater()

    def _arrange(self) -> None:
        room = max(self.width(), 1)
        fits = max(1, min(MOST_COLUMNS, room // self._theme.px(SMALL_WIDTH)))
        columns = min(fits, max(len(self.panels), 1))
        if columns == self._columns:
            return
        self._columns = columns
        for number, panel in enumerate(self.panels):
            self._grid.addWidget(panel, number // columns, number % columns)
            panel.show()
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._arrange()

    def values(self) -> ChartTable | None:
        """The figures of all lines, for a file."""
        if self._curves is None or not self._curves.drawn:
            return None
        return curve_table(self._curves.data)
