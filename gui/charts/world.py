"""The countries' shapes, read from the map data when the first map is drawn, and kept for the next."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import msgspec
import numpy as np
import pyqtgraph as pg
from pyqtgraph.functions import arrayToQPath
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainterPath, QPen

import resources
from services.domain.decoding import decoder

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PySide6.QtGui import QPainter

    Line = NDArray[np.float64]

NAME = "geo/world.json"
LINE = 0.7
"""Width of borders in pixels; thinner in a small map, where lines would take the land away."""
LINE_FROM = 0.09
"""Pixels for a unit of the map from which borders have their full width."""


class _Country(msgspec.Struct, frozen=True):
    point: tuple[int, int]
    rings: tuple[tuple[int, ...], ...]


class _File(msgspec.Struct, frozen=True):
    width: int
    height: int
    arcs: tuple[tuple[int, ...], ...]
    countries: dict[str, _Country]


@dataclass(frozen=True)
class Country:
    """One country's outline, its box, the middle of its largest land and that land's area.

    All in the map's units; the map keeps the proportions of areas.
    """

    path: QPainterPath
    box: QRectF
    point: QPointF
    area: float

    def contains(self, place: QPointF) -> bool:
        """Whether a place lies in the country."""
        return self.box.contains(place) and self.path.contains(place)


@dataclass(frozen=True)
class World:
    """The map: its box, countries by ISO 3166-1 alpha-2 code, and all borders and coasts once.

    y grows downwards. "" in `countries` is land without a code.
    """

    box: QRectF
    countries: dict[str, Country]
    lines: QPainterPath


@lru_cache(maxsize=1)
def load_world() -> World:
    """The map of the program.

    Raises:
        FileNotFoundError: The installation is damaged.
    """
    data = decoder(_File).decode(resources.path(NAME).read_bytes())
    arcs = [np.cumsum(np.array(arc, dtype=float).reshape(-1, 2), axis=0) for arc in data.arcs]
    countries = {code: _country(each, arcs) for code, each in data.countries.items()}
    inner = {n for each in data.countries.values() for n in _inner(each)}
    borders = [arc for n, arc in enumerate(arcs) if n not in inner]
    return World(QRectF(0, 0, data.width, data.height), countries, _path(borders))


def _inner(country: _Country) -> set[int]:
    """Arcs with the same country on both sides: no border."""
    uses = Counter(n if n >= 0 else ~n for ring in country.rings for n in ring)
    return {n for n, times in uses.items() if times > 1}


def _country(country: _Country, arcs: list[Line]) -> Country:
    rings = [_ring(ring, arcs) for ring in country.rings]
    path = _path(rings)
    largest = max(map(_area, rings), default=0.0)
    return Country(path, path.boundingRect(), QPointF(*country.point), largest)


def _area(ring: Line) -> float:
    x, y = ring[:, 0], ring[:, 1]
    return float(abs(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1]))) / 2


def _ring(ring: tuple[int, ...], arcs: list[Line]) -> Line:
    """The points of a ring; ~n stands for arc n read backwards."""
    return np.concatenate([arcs[n] if n >= 0 else arcs[~n][::-1] for n in ring])


def _path(lines: list[Line]) -> QPainterPath:
    """Lines that do not touch each other, as one path."""
    if not lines:
        return QPainterPath()
    points = np.concatenate(lines)
    connect = np.ones(len(points), dtype=bool)
    connect[np.cumsum([len(line) for line in lines]) - 1] = False
    path: QPainterPath = arrayToQPath(points[:, 0], points[:, 1], connect, finiteCheck=False)
    return path


class Lands(pg.GraphicsObject):  # type: ignore[misc]
    """All countries in their colours, in the map's own units."""

    def __init__(self, world: World, colours: dict[str, str], empty: str, line: str) -> None:
        super().__init__()
        self._box = world.box
        self._lines = world.lines
        self._line = QColor(line)
        # One path a colour: far fewer fills than countries.
        self._fills: dict[str, QPainterPath] = {}
        for code, country in world.countries.items():
            colour = colours.get(code, empty)
            self._fills.setdefault(colour, QPainterPath()).addPath(country.path)

    def boundingRect(self) -> QRectF:
        """The whole map."""
        return self._box

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Fill the lands, then draw borders and coasts over them."""
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        for colour, path in self._fills.items():
            painter.fillPath(path, QColor(colour))
        scale = painter.worldTransform().m11()
        pen = QPen(self._line, LINE * min(1.0, max(0.4, scale / LINE_FROM)))
        pen.setCosmetic(True)
        painter.strokePath(self._lines, pen)
