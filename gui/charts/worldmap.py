"""Counts by country as a world map: stronger colours for more, dots for lands too small to be seen."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPen

from gui.charts.base import ThemedPlot
from gui.charts.legend import Key, Legend, LegendData, Look
from gui.charts.map_data import country_name
from gui.charts.ramp import Ramp, class_limits
from gui.charts.world import Lands, load_world
from gui.theme import tokens as size
from gui.theme.stylesheet import mix

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent

    from gui.charts.map_data import MapData
    from gui.charts.world import Country, World
    from gui.formatting import Formats
    from gui.theme.theme import Theme

RAMP_START = 0.28
"""The softest class must not be taken for a land without counts."""
LEAST_WIDTH, LEAST_HEIGHT = 240, 110
SEEN_FROM = 12
"""Square pixels of a land that is seen as a shape; smaller ones with a count get a dot."""
DOT_MOST, DOT_LEAST, DOT_AT = 3.5, 2.7, 0.09
"""Radius of a dot, least in a small map; at so many pixels for a unit of the map it is full."""
NEAR = 6
"""Pixels from a dot's middle within which it is meant."""
TOLD = 10
"""Countries in the description for screen readers."""
TAKES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class WorldMap(ThemedPlot):
    """Draws a MapData.

    Values are numbered by count, largest first; lands without a count come after them, for the
    pointer only.

    Signals:
        picked: A country with a count was clicked, or Enter pressed on it: its two-letter code.
    """

    picked = Signal(str)

    def __init__(self, theme: Theme, formats: Formats) -> None:
        super().__init__(theme, formats, pg.AxisItem("left"))
        self._data: MapData | None = None
        self._world: World | None = None
        self._codes: list[str] = []
        self._counts: dict[str, int] = {}
        self._colours: dict[str, str] = {}
        self._pressed = -1
        self._marked: frozenset[str] = frozenset()
        self._legend = Legend(theme)
        self.left.setStyle(showValues=False)
        self.left.setWidth(0)
        self.view.invertY(True)
        self.redraw()

    @property
    def marked(self) -> frozenset[str]:
        """The codes of the countries that are outlined."""
        return self._marked

    @marked.setter
    def marked(self, codes: Iterable[str]) -> None:
        self._marked = frozenset(code.upper() for code in codes)
        self.viewport().update()

    def show_data(self, data: MapData | None) -> None:
        """Draw other counts."""
        self.point_at(-1)
        self._data = data
        self._codes, self._counts = [], {}
        if data is not None:
            self._take(data)
        self.setAccessibleName(data.title if data else "")
        self.setAccessibleDescription(self._description())
        self.updateGeometry()
        self.redraw()

    def _take(self, data: MapData) -> None:
        if self._world is None:
            self._world = load_world()
        lands = self._world.countries
        self._counts = dict(data.ordered())
        counted = [code for code in self._counts if code in lands]
        empty = [code for code in lands if code and code not in self._counts]
        self._codes = counted + empty

    def _description(self) -> str:
        some = [self.value_text(n) for n in range(min(self.count(), TOLD))]
        more = self.count() - len(some)
        if more:
            some.append(self.tr("{n} more countries").format(n=self.formats.count(more)))
        return "; ".join(filter(None, [*some, self.words()]))

    def words(self) -> str:
        """What the map cannot show: counts without a country, or of one that is not on it."""
        data = self._data
        if data is None or self._world is None:
            return ""
        parts = []
        if data.unknown:
            parts.append(self.tr("Country unknown: {n}.").format(n=self._amount(data.unknown)))
        if data.other:
            parts.append(
                self.tr("Other countries together: {n}.").format(n=self._amount(data.other))
            )
        away = [code for code in self._counts if code not in self._world.countries]
        if away:
            each = [
                f"{country_name(code)} {self.formats.count(self._counts[code])}" for code in away
            ]
            parts.append(self.tr("Not on the map: {names}.").format(names=", ".join(each)))
        return " ".join(parts)

    def redraw(self) -> None:
        """Draw everything anew."""
        self.clear()
        self.style_axes()
        self._legend.data = LegendData()
        world = self._world
        if self._data is None or world is None:
            return
        tokens = self.tokens
        limits = class_limits(self._counts.get(code, 0) for code in self._codes)
        steps = Ramp(tokens, RAMP_START).steps(len(limits))
        self._colours = {
            code: steps[bisect_right(limits, self._counts[code]) - 1]
            for code in self._codes[: self.count()]
        }
        empty = mix(tokens.surface, tokens.line_strong, 0.55)
        self.view.addItem(Lands(world, self._colours, empty, tokens.surface))
        self._legend.data = self._make_legend(limits, steps, empty)
        self._fit()

    def _make_legend(self, limits: tuple[int, ...], steps: list[str], empty: str) -> LegendData:
        marks = [(n / len(limits), self.formats.count(low)) for n, low in enumerate(limits)]
        top = max((self._counts[code] for code in self._colours), default=0)
        if limits and top > limits[-1]:
            marks.append((1.0, self.formats.count(top)))
        none = Key(Look.FILL, empty, self.tr("none counted"))
        return LegendData(tuple(steps), tuple(marks), (none,), self.words())

    def _fit(self) -> None:
        """Give the legend its height, the map the rest, in its own proportions."""
        world = self._world
        if self._data is None or world is None:
            return
        width = self.viewport().width() - size.GRID
        grid = self.centralLayout
        grid.setContentsMargins(size.HALF, size.HALF, size.HALF, self._legend.height(width))
        grid.activate()
        box, area = world.box, self.view.boundingRect()
        scale = max(min(area.width() / box.width(), area.height() / box.height()), 1e-6)
        wide, high = area.width() / scale, area.height() / scale
        left, top = box.center().x() - wide / 2, box.center().y() - high / 2
        self.view.setRange(
            xRange=(left, left + wide), yRange=(top, top + high), padding=0, disableAutoRange=True
        )

    def minimumSizeHint(self) -> QSize:
        """A small map with its legend."""
        width = self.theme.px(LEAST_WIDTH)
        return QSize(width, self.theme.px(LEAST_HEIGHT) + self._legend.height(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        if event is not None:
            self._fit()

    def _scale(self) -> float:
        """Pixels for one unit of the map."""
        unit = self.place_of(QPointF(1000, 0)) - self.place_of(QPointF(0, 0))
        return max(unit.x() / 1000, 1e-9)

    def _small(self, country: Country, scale: float) -> bool:
        return country.area * scale * scale < SEEN_FROM * self.theme.zoom**2

    def _radius(self, scale: float) -> float:
        full = min(1.0, scale / DOT_AT)
        return self.theme.zoom * max(DOT_LEAST, DOT_MOST * full)

    def drawForeground(self, painter: QPainter, rect: QRectF | Any) -> None:
        """Draw dots, outlines and legend over the map."""
        super().drawForeground(painter, rect)
        if self._data is None or self._world is None:
            return
        painter.save()
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        scale = self._scale()
        radius = self._radius(scale)
        # Large counts last: they lie on top.
        for code in reversed(self._codes[: self.count()]):
            country = self._world.countries[code]
            if self._small(country, scale):
                painter.setPen(QPen(QColor(self.tokens.surface), 1))
                painter.setBrush(QColor(self._colours[code]))
                painter.drawEllipse(self.place_of(country.point), radius, radius)
        for code in sorted(self._marked):
            self._outline(painter, code, size.HALF / 2)
        if 0 <= self.current < len(self._codes) and not self.printing:
            self._outline(painter, self._codes[self.current], 1.25)
        painter.restore()
        self._paint_legend(painter)

    def _outline(self, painter: QPainter, code: str, width: float) -> None:
        """A line around a country, with a blank beside it so that it is seen on every colour."""
        country = self._world.countries.get(code) if self._world and code else None
        if country is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        place, scale = self.place_of(country.point), self._scale()
        radius = self._radius(scale) + 1
        for colour, wide in ((self.tokens.surface, width + 2), (self.tokens.text, width)):
            pen = QPen(QColor(colour), wide)
            pen.setCosmetic(True)
            painter.setPen(pen)
            if self._small(country, scale):
                painter.drawEllipse(place, radius, radius)
                continue
            painter.save()
            origin = self.place_of(QPointF(0, 0))
            painter.translate(origin)
            painter.scale(scale, scale)
            painter.drawPath(country.path)
            painter.restore()

    def _paint_legend(self, painter: QPainter) -> None:
        view = QRectF(self.viewport().rect())
        width = view.width() - size.GRID
        high = self._legend.height(width)
        area = QRectF(size.HALF, view.height() - high, width, high)
        self._legend.paint(painter, area, self.tokens)

    def count(self) -> int:
        """How many countries on the map have a count."""
        if self._world is None or self._data is None:
            return 0
        return sum(code in self._world.countries for code in self._counts)

    def index_at(self, point: QPointF) -> int:
        """The country at a point: a dot near it, or else the land there."""
        if self._world is None or self._data is None:
            return -1
        lands, scale = self._world.countries, self._scale()
        near: list[tuple[float, int]] = []
        for index, code in enumerate(self._codes[: self.count()]):
            if self._small(lands[code], scale):
                away = (lands[code].point - point).manhattanLength() * scale
                near.append((away, index))
        if near and min(near)[0] <= self.theme.px(NEAR):
            return min(near)[1]
        return next((n for n, code in enumerate(self._codes) if lands[code].contains(point)), -1)

    def value_text(self, index: int) -> str:
        """A country in words."""
        assert self._data is not None  # noqa: S101 - only asked with data
        code = self._codes[index]
        name = country_name(code)
        count = self._counts.get(code)
        if count is None:
            words: str = self.tr("{country}: no {things} counted")
            return words.format(country=name, things=self._data.base)
        whole = self._data.whole
        share = f", {self.formats.percent(count / whole)}" if whole else ""
        return f"{name}: {self._amount(count)}{share}"

    def _amount(self, count: int) -> str:
        assert self._data is not None  # noqa: S101 - only asked with data
        unit = self._data.one if count == 1 and self._data.one else self._data.base
        return f"{self.formats.count(count)} {unit}"

    def anchor(self, index: int) -> QPointF:
        """The middle of a country's largest land."""
        assert self._world is not None  # noqa: S101 - only asked with data
        return self._world.countries[self._codes[index]].point

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began."""
        event.accept()
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = self._under(event) if left else -1

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that ends on the country where it began picks it."""
        event.accept()
        if event.button() == Qt.MouseButton.LeftButton and self._under(event) == self._pressed:
            self._pick(self._pressed)
        self._pressed = -1

    def _under(self, event: QMouseEvent) -> int:
        return self.index_at(self.view.mapSceneToView(self.mapToScene(event.position().toPoint())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick with Enter; step with the arrow keys."""
        if Qt.Key(event.key()) in TAKES and 0 <= self.current < self.count():
            self._pick(self.current)
        else:
            super().keyPressEvent(event)

    def _pick(self, index: int) -> None:
        if 0 <= index < self.count():
            self.picked.emit(self._codes[index])
