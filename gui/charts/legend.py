"""A legend below a chart: a strip of the ramp with numbers, keys for what else is seen, and words."""

from __future__ import annotations

from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPen, QPolygonF

from gui.charts.ramp import text_on
from gui.theme import tokens as size

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from gui.theme.theme import Theme
    from gui.theme.tokens import Tokens

STRIP_MOST = 260
STEP = 28
"""Width of a colour in the strip, where its numbers need no more."""
STRIP_SHARE = 0.45
"""Of the width that the strip of a fine ramp may take."""
BAND = 8
"""Height of the strip."""
BOX = 11
"""Side of a key's box."""
GAP = 5
APART = 14
TOUCH = 6
"""Least blank between two numbers."""
HATCH = 5
"""From line to line of a hatched cell."""


class Look(StrEnum):
    """How a cell or land is drawn, beside its colour."""

    FILL = "fill"
    BLANK = "blank"
    HATCH = "hatch"
    CUT = "cut"
    NOW = "now"


class Key(msgspec.Struct, frozen=True):
    """A sample with its word."""

    look: Look
    colour: str
    text: str


class LegendData(msgspec.Struct, frozen=True):
    """What a legend tells.

    `colours` are the strip's, from left to right, equally wide. `marks` are its numbers, each with
    its place (0 to 1) along the strip: numbers begin at their places, as those of classes do, or are
    `centred` on them. `keys` and a sentence, `words`, stand beside the strip or below it.
    """

    colours: tuple[str, ...] = ()
    marks: tuple[tuple[float, str], ...] = ()
    keys: tuple[Key, ...] = ()
    words: str = ""
    centred: bool = False


class Layout(msgspec.Struct, frozen=True):
    """Where the parts of a legend lie, from its upper left corner, in pixels."""

    strip: float = 0.0
    keys: tuple[tuple[float, float], ...] = ()
    words: tuple[float, float, float, float] | None = None
    height: float = 0.0


class Legend:
    """Measures and paints a LegendData in as many rows as its width needs."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.data = LegendData()

    @property
    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(size.SECONDARY))

    def height(self, width: float) -> int:
        """The height that it takes in a width, with the blank above and below it."""
        inner = self.layout(width).height
        return round(inner) + size.GRID + size.HALF if inner else 0

    def layout(self, width: float) -> Layout:
        """The parts' places: keys beside the strip or below it, whichever is lower."""
        data = self.data
        strip = self._strip_width(width) if data.colours else 0.0
        under = self._theme.px(BAND) + 2 + self._metrics.height() if data.colours else 0
        beside = self._extent(strip) + 2 * APART if strip else 0.0
        widest = max(map(self._key_width, data.keys), default=0.0)
        ways = [self._flow(width, strip, 0.0, under + GAP if under and data.keys else under)]
        if strip and beside + widest <= width:
            ways.append(self._flow(width, strip, beside, 0.0))
        return min(ways, key=lambda way: max(way.height, under))

    def _flow(self, width: float, strip: float, left: float, top: float) -> Layout:
        """Keys in lines from a place on, then the words: in the last line, or below all."""
        line, x, y = self._metrics.height(), left, top
        keys = []
        for key in self.data.keys:
            wide = self._key_width(key)
            if x > left and x + wide > width:
                x, y = left, y + line + 2
            keys.append((x, y))
            x += wide + APART
        bottom = y + line if keys else top
        if strip:
            bottom = max(bottom, self._theme.px(BAND) + 2 + line)
        words = self.data.words
        if not words:
            return Layout(strip, tuple(keys), None, bottom)
        wide = self._metrics.horizontalAdvance(words) + 1
        if keys and x + wide <= width:
            return Layout(strip, tuple(keys), (x, y, wide, line), bottom)
        top = bottom + GAP if bottom else 0.0
        wraps = Qt.TextFlag.TextWordWrap
        high = self._metrics.boundingRect(0, 0, max(1, int(width)), 10_000, wraps, words).height()
        return Layout(strip, tuple(keys), (0.0, top, width, high), top + high)

    def _key_width(self, key: Key) -> float:
        return self._theme.px(BOX) + GAP + self._metrics.horizontalAdvance(key.text)

    def _strip_width(self, width: float) -> float:
        """Wide enough that its numbers do not touch, where there is room for that."""
        colours = len(self.data.colours) * self._theme.px(STEP)
        fine = min(colours, self._theme.px(STRIP_MOST), width * STRIP_SHARE)
        wanted = max(fine, self._numbers_width())
        return min(wanted, width - self._extent(0.0))

    def _numbers_width(self) -> float:
        """The strip's width at which neighbouring numbers just keep apart."""
        wanted = 0.0
        for (place, text), (after, next_text) in pairwise(self.data.marks):
            wide = self._metrics.horizontalAdvance(text)
            if self.data.centred:
                wide = (wide + self._metrics.horizontalAdvance(next_text)) // 2
            wanted = max(wanted, (wide + TOUCH) / (after - place))
        return wanted

    def _extent(self, strip: float) -> float:
        """The width of a strip with what its last number stands out."""
        if not self.data.marks:
            return strip
        place, text = self.data.marks[-1]
        return max(
            strip, self._mark_left(place, text, strip) + self._metrics.horizontalAdvance(text)
        )

    def _mark_left(self, place: float, text: str, strip: float) -> float:
        left = place * strip
        if self.data.centred:
            left -= self._metrics.horizontalAdvance(text) / 2
        return max(0.0, left)

    def shown_marks(self, strip: float) -> list[tuple[float, str]]:
        """Left edge and text of the numbers that have room: the first, the last, and between them
        those that touch none.
        """  # noqa: D205 - one sentence
        placed = [(self._mark_left(place, text, strip), text) for place, text in self.data.marks]
        if not placed:
            return []
        last, end = placed[-1], 0.0
        shown: list[tuple[float, str]] = []
        for left, text in placed[:-1]:
            right = left + self._metrics.horizontalAdvance(text) + TOUCH
            if (not shown or left >= end) and right <= last[0]:
                shown.append((left, text))
                end = right
        return [*shown, last]

    def paint(self, painter: QPainter, area: QRectF, tokens: Tokens) -> None:
        """Draw it into an area of the height that was asked for."""
        where = self.layout(area.width())
        painter.save()
        painter.setFont(self._theme.font(size.SECONDARY))
        painter.translate(area.left(), area.top() + size.GRID)
        self._paint_strip(painter, where.strip, tokens)
        for key, place in zip(self.data.keys, where.keys, strict=True):
            self._paint_key(painter, key, QPointF(*place), tokens)
        if where.words is not None:
            painter.setPen(QColor(tokens.muted))
            painter.drawText(QRectF(*where.words), Qt.TextFlag.TextWordWrap, self.data.words)
        painter.restore()

    def _paint_strip(self, painter: QPainter, wide: float, tokens: Tokens) -> None:
        colours, band = self.data.colours, self._theme.px(BAND)
        edges = [round(wide * n / len(colours)) for n in range(len(colours) + 1)] if colours else []
        for colour, (start, end) in zip(colours, pairwise(edges), strict=True):
            painter.fillRect(QRectF(start, 0, end - start, band), QColor(colour))
        painter.setPen(QColor(tokens.muted))
        base = band + 2 + self._metrics.ascent()
        for left, text in self.shown_marks(wide):
            painter.drawText(QPointF(left, base), text)

    def _paint_key(self, painter: QPainter, key: Key, place: QPointF, tokens: Tokens) -> None:
        line, side = self._metrics.height(), self._theme.px(BOX)
        box = QRectF(round(place.x()), round(place.y() + (line - side) / 2), side, side)
        paint_cell(painter, box, key.look, key.colour, tokens)
        painter.setPen(QColor(tokens.muted))
        left = place.x() + side + GAP
        painter.drawText(QPointF(left, place.y() + self._metrics.ascent()), key.text)


def paint_cell(painter: QPainter, box: QRectF, look: Look, colour: str, tokens: Tokens) -> None:
    """Draw one cell: filled, blank (zero), hatched (nothing known), cut off, or that of now."""
    if look == Look.HATCH:
        _paint_hatch(painter, box, tokens)
    elif look == Look.BLANK:
        painter.setPen(QPen(QColor(tokens.line_strong), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    else:
        painter.fillRect(box, QColor(colour))
    if look == Look.CUT:
        paint_cut(painter, box, text_on(colour))
    if look == Look.NOW:
        paint_now(painter, box, text_on(colour))


def paint_cut(painter: QPainter, box: QRectF, colour: str) -> None:
    """A small corner: the count is above the ramp's end."""
    side = max(4.0, min(7.0, 0.4 * min(box.width(), box.height())))
    corner = box.topRight()
    shape = [corner, corner - QPointF(side, 0), corner + QPointF(0, side)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawPolygon(QPolygonF(shape))


def paint_now(painter: QPainter, box: QRectF, colour: str) -> None:
    """A dot: the present hour."""
    radius = max(1.5, min(3.0, 0.18 * min(box.width(), box.height())))
    inset = radius + 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(box.topLeft() + QPointF(inset, inset), radius, radius)


def _paint_hatch(painter: QPainter, box: QRectF, tokens: Tokens) -> None:
    """Slanted lines, drawn one by one: neither a brush's pattern nor a clip keeps its shape in a file."""
    painter.setPen(QPen(QColor(tokens.faint), 1))
    wide, high = box.width(), box.height()
    for along in range(HATCH, int(wide + high), HATCH):
        right, down = min(float(along), wide), min(float(along), high)
        start, end = QPointF(right, along - right), QPointF(along - down, down)
        painter.drawLine(box.topLeft() + start, box.topLeft() + end)
