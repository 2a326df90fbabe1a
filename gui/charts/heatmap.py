"""Counts by weekday and hour: seven rows of 24 cells, stronger colours for more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPen

from gui.charts.base import GAP, ThemedPlot
from gui.charts.legend import Key, Legend, LegendData, Look, paint_cell, paint_cut, paint_now
from gui.charts.map_data import DAYS, HOURS
from gui.charts.ramp import Ramp, Top, clipped_top, even_marks, text_on
from gui.theme import tokens as size

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent

    from gui.charts.map_data import HeatData
    from gui.formatting import Formats
    from gui.theme.theme import Theme

RAMP_START = 0.08
"""The softest colour, that of one click, must not be taken for blank."""
STRIP_STEPS = 24
LEAST_CELL = (9, 12)
"""Least width and height of a cell."""
STEPS = (1, 2, 3, 6, 12)
"""Hours between the names below the cells."""
TEXT_ROOM = 4
"""Blank beside a count within its cell."""
TAKES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class HeatMap(ThemedPlot):
    """Draws a HeatData. Rows begin with the locale's first day of the week.

    Cells are numbered by row and hour as they are shown. A weekday is told as 0 for Monday to 6,
    wherever its row is.

    Signals:
        picked: A known cell was clicked, or Enter pressed on it: weekday and hour.
    """

    picked = Signal(int, int)

    def __init__(self, theme: Theme, formats: Formats) -> None:
        self._days, self._hours = pg.AxisItem("left"), pg.AxisItem("bottom")
        super().__init__(theme, formats, self._days, self._hours)
        self._data: HeatData | None = None
        self._top = Top(0, cut=False)
        self._ramp = Ramp(self.tokens, RAMP_START)
        self._pressed = -1
        self._marked: frozenset[tuple[int, int]] = frozenset()
        self._legend = Legend(theme)
        first = formats.locale.firstDayOfWeek().value - 1
        self._order = [(first + n) % DAYS for n in range(DAYS)]
        self.view.invertY(True)
        self.view.setRange(xRange=(0, HOURS), yRange=(0, DAYS), padding=0)
        self.redraw()

    @property
    def marked(self) -> frozenset[tuple[int, int]]:
        """The cells that are outlined: weekday (0 is Monday) and hour."""
        return self._marked

    @marked.setter
    def marked(self, cells: Iterable[tuple[int, int]]) -> None:
        self._marked = frozenset(cells)
        self.viewport().update()

    def show_data(self, data: HeatData | None) -> None:
        """Draw other counts."""
        self.point_at(-1)
        self._data = data
        self._top = clipped_top(data.known() if data else ())
        self.setAccessibleName(data.title if data else "")
        self.setAccessibleDescription(self._description())
        self.updateGeometry()
        self.redraw()

    def _description(self) -> str:
        data = self._data
        if data is None:
            return ""
        busiest = max(range(self.count()), key=lambda n: self._count_at(n) or 0)
        parts = [
            self.tr("Weekdays by hours; use the arrow keys, or Show as table"),
            self._zone_words(),
        ]
        if self._count_at(busiest):
            parts.insert(1, self.tr("most: {cell}").format(cell=self.value_text(busiest)))
        return "; ".join(filter(None, parts))

    def _zone_words(self) -> str:
        zone = self._data.zone if self._data else ""
        return self.tr("Hours in {zone}").format(zone=zone) if zone else ""

    def redraw(self) -> None:
        """Draw everything anew."""
        self.style_axes()
        self._ramp = Ramp(self.tokens, RAMP_START)
        shown = self._data is not None
        for axis in (self._days, self._hours):
            axis.setPen(pg.mkPen(None))
            # The first hour's name may reach below the days' names: nothing is there.
            axis.setStyle(showValues=shown, hideOverlappingLabels=False, tickAlpha=0)
        self._legend.data = self._make_legend()
        self._fit()
        self.viewport().update()

    def _make_legend(self) -> LegendData:
        data = self._data
        if data is None:
            return LegendData()
        top, known = self._top.count, data.known()
        colours = tuple(self._ramp.steps(STRIP_STEPS)) if top else ()
        marks = tuple((n / top, self.formats.count(n)) for n in even_marks(top))
        keys = []
        if self._top.cut:
            text = self.tr("over {n}, up to {most}")
            text = text.format(n=self.formats.count(top), most=self.formats.count(max(known)))
            keys.append(Key(Look.CUT, self._ramp.at(1), text))
        if 0 in known:
            keys.append(Key(Look.BLANK, "", self.formats.count(0)))
        if len(known) < DAYS * HOURS:
            keys.append(Key(Look.HATCH, "", self.tr("not known")))
        if data.now is not None and not self.printing:
            keys.append(Key(Look.NOW, self._ramp.at(0), self.tr("now")))
        return LegendData(colours, marks, tuple(keys), self._zone_words(), centred=True)

    def _fit(self) -> None:
        """Share the room out between names, cells and legend."""
        if self._data is None:
            return
        width = self.viewport().width() - size.GRID
        grid = self.centralLayout
        grid.setContentsMargins(size.HALF, size.HALF, size.HALF, self._legend.height(width))
        names = self._day_names(width)
        self._days.setTicks([[(n + 0.5, name) for n, name in enumerate(names)]])
        self._days.setWidth(max(map(self.metrics.horizontalAdvance, names)) + 2 * GAP)
        grid.activate()
        self._hours.setTicks([self._hour_ticks(self.view.width())])
        grid.activate()

    def _day_names(self, width: float) -> list[str]:
        """Names in the order of rows, short where there is little room."""
        kind = QLocale.FormatType.LongFormat if width >= self.theme.px(480) else None
        short = kind or QLocale.FormatType.ShortFormat
        return [self.formats.locale.standaloneDayName(day + 1, short) for day in self._order]

    def _hour_ticks(self, width: float) -> list[tuple[float, str]]:
        """Hours' names below their cells, as many as have room."""
        names = [f"{hour:02d}" for hour in range(HOURS)]
        widest = max(map(self.metrics.horizontalAdvance, names)) + size.GRID
        step = next((s for s in STEPS if width / HOURS * s >= widest), STEPS[-1])
        return [(hour + 0.5, names[hour]) for hour in range(0, HOURS, step)]

    def minimumSizeHint(self) -> QSize:
        """Cells that can still be pointed at, and the legend."""
        wide, high = LEAST_CELL
        width = self.theme.px(wide * HOURS) + self.metrics.horizontalAdvance("Mmm") + 3 * GAP
        names = self.metrics.height() + 2 * GAP
        return QSize(width, self.theme.px(high * DAYS) + names + self._legend.height(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        if event is not None:
            self._fit()

    def drawForeground(self, painter: QPainter, rect: QRectF | Any) -> None:
        """Draw cells, marks and legend."""
        super().drawForeground(painter, rect)
        data = self._data
        if data is None:
            return
        painter.save()
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        painter.setFont(self.theme.font(size.SECONDARY))
        numbers = self._numbers_fit()
        for index in range(self.count()):
            self._paint_count(painter, index, numbers=numbers)
        for index in range(self.count()):
            if self.place(index) in self._marked:
                self._outline(painter, index, 2)
        if self.current >= 0 and not self.printing:
            self._outline(painter, self.current, 1.25)
        painter.restore()
        view = QRectF(self.viewport().rect())
        width = view.width() - size.GRID
        high = self._legend.height(width)
        area = QRectF(size.HALF, view.height() - high, width, high)
        self._legend.paint(painter, area, self.tokens)

    def _paint_count(self, painter: QPainter, index: int, *, numbers: bool) -> None:
        data, count, box = self._data, self._count_at(index), self.cell_box(index)
        look = Look.HATCH if count is None else Look.FILL if count else Look.BLANK
        colour = self._ramp.at(count / self._top.count) if count else self.tokens.surface
        paint_cell(painter, box, look, colour, self.tokens)
        ink = text_on(colour)
        if count and numbers:
            painter.setPen(QColor(ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.formats.count(count))
        if count and self._top.cut and count > self._top.count:
            paint_cut(painter, box, ink)
        if data is not None and self.place(index) == data.now and not self.printing:
            paint_now(painter, box, ink)

    def _numbers_fit(self) -> bool:
        """Whether every count has room in its cell, beside its marks."""
        known = self._data.known() if self._data else []
        if not known:
            return False
        widest = self.metrics.horizontalAdvance(self.formats.count(max(known)))
        box = min((self.cell_box(n) for n in range(HOURS)), key=QRectF.width)
        high = self.metrics.height() + 2 * TEXT_ROOM
        return box.width() >= widest + 2 * TEXT_ROOM and box.height() >= high

    def _outline(self, painter: QPainter, index: int, width: float) -> None:
        """A frame within a cell's edge, with a blank around it so that it is seen on every colour."""
        box = self.cell_box(index)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, wide in ((self.tokens.surface, width + 2), (self.tokens.text, width)):
            painter.setPen(QPen(QColor(colour), wide))
            painter.drawRect(box)

    def cell_box(self, index: int) -> QRectF:
        """A cell's place in pixels, with a pixel between neighbours."""
        row, hour = divmod(index, HOURS)
        start, end = self.place_of(QPointF(hour, row)), self.place_of(QPointF(hour + 1, row + 1))
        left, top = round(start.x()), round(start.y())
        return QRectF(left, top, round(end.x()) - left - 1, round(end.y()) - top - 1)

    def place(self, index: int) -> tuple[int, int]:
        """Weekday (0 is Monday) and hour of a cell."""
        row, hour = divmod(index, HOURS)
        return self._order[row], hour

    def _count_at(self, index: int) -> int | None:
        assert self._data is not None  # noqa: S101 - only asked with data
        day, hour = self.place(index)
        return self._data.cells[day][hour]

    def count(self) -> int:
        """How many cells there are."""
        return DAYS * HOURS if self._data else 0

    def index_at(self, point: QPointF) -> int:
        """The cell at a point."""
        inside = 0 <= point.x() < HOURS and 0 <= point.y() < DAYS
        return int(point.y()) * HOURS + int(point.x()) if self._data and inside else -1

    def value_text(self, index: int) -> str:
        """A cell in words: weekday, hour, count."""
        assert self._data is not None  # noqa: S101 - only asked with data
        day, hour = self.place(index)
        count, locale = self._count_at(index), self.formats.locale
        name = locale.standaloneDayName(day + 1, QLocale.FormatType.LongFormat)
        span = f"{name} {hour_text(hour)}-{hour_text((hour + 1) % HOURS)}"
        if count is None:
            unknown: str = self.tr("{span}: not known")
            return unknown.format(span=span)
        unit = self._data.one if count == 1 and self._data.one else self._data.unit
        return f"{span}: {self.formats.count(count)} {unit}"

    def anchor(self, index: int) -> QPointF:
        """The middle of a cell."""
        row, hour = divmod(index, HOURS)
        return QPointF(hour + 0.5, row + 0.5)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began."""
        event.accept()
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = self._under(event) if left else -1

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that ends on the cell where it began picks it."""
        event.accept()
        if event.button() == Qt.MouseButton.LeftButton and self._under(event) == self._pressed:
            self._pick(self._pressed)
        self._pressed = -1

    def _under(self, event: QMouseEvent) -> int:
        return self.index_at(self.view.mapSceneToView(self.mapToScene(event.position().toPoint())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by hours and days; Home and End go to the row's ends, Enter picks."""
        key = Qt.Key(event.key())
        target = self._target(key) if self.count() else None
        if key in TAKES and self.current >= 0:
            self._pick(self.current)
        elif target is None:
            event.ignore()
        else:
            self.point_at(target)

    def _target(self, key: Qt.Key) -> int | None:
        """The cell that a key leads to; None for a key that means nothing here."""
        row, hour = divmod(max(self.current, 0), HOURS)
        moves = {
            Qt.Key.Key_Left: (row, hour - 1),
            Qt.Key.Key_Right: (row, hour + 1),
            Qt.Key.Key_Up: (row - 1, hour),
            Qt.Key.Key_Down: (row + 1, hour),
            Qt.Key.Key_Home: (row, 0),
            Qt.Key.Key_End: (row, HOURS - 1),
        }
        if key not in moves:
            return None
        if self.current < 0 and key not in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            return self._begin()
        row, hour = moves[key]
        return min(max(row, 0), DAYS - 1) * HOURS + min(max(hour, 0), HOURS - 1)

    def _begin(self) -> int:
        """Where the keyboard comes in: at the present hour, or at the first cell."""
        now = self._data.now if self._data else None
        return self._order.index(now[0]) * HOURS + now[1] if now else 0

    def _pick(self, index: int) -> None:
        if index >= 0 and self._count_at(index) is not None:
            self.picked.emit(*self.place(index))


def hour_text(hour: int) -> str:
    """An hour as all times of the program are written: "14:00"."""
    return f"{hour:02d}:00"
