"""Paper: its sizes, its type, and a theme of light colours for the charts.

All measures of a page are in units of its resolution, `PT` units to a point. Fonts have their size in
units, so that widths are those of the paper and not those of a screen.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QLocale, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPageSize, QPicture, QTextLayout, QTextOption

from gui.theme import tokens as size
from gui.theme.theme import Theme
from gui.theme.tokens import LIGHT

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

PT = 5
"""Units to a point; 360 to an inch keep pictographs in names sharp and the file small."""
DPI = 72 * PT
MARGIN = 40 * PT
HEAD = 20 * PT
"""From the top edge to the content, on pages after the first."""
FOOT = 56 * PT
PIXEL = 0.72 * PT
"""A logical pixel of a chart on paper: 12 pixels high letters become 8.6 points."""
CHART_WIDTH = 715
"""Pixels of a chart as wide as A4 paper has room; others are scaled to it."""

_LETTER = frozenset(
    {
        QLocale.Country.UnitedStates,
        QLocale.Country.Canada,
        QLocale.Country.Mexico,
        QLocale.Country.Chile,
        QLocale.Country.Colombia,
        QLocale.Country.CostaRica,
        QLocale.Country.Guatemala,
        QLocale.Country.Panama,
        QLocale.Country.Philippines,
        QLocale.Country.PuertoRico,
        QLocale.Country.Venezuela,
    }
)
"""Where Letter is the paper in use (Unicode CLDR, supplemental measurement data)."""


class Sheet(msgspec.Struct, frozen=True):
    """A page in units."""

    width: float
    height: float

    @property
    def left(self) -> float:
        """Where content begins."""
        return MARGIN

    @property
    def room(self) -> float:
        """Width of the content."""
        return self.width - 2 * MARGIN

    @property
    def top(self) -> float:
        """Where content begins below the page's header."""
        return MARGIN + HEAD

    @property
    def bottom(self) -> float:
        """Where content has to end above the footer."""
        return self.height - FOOT


def page_size(locale: QLocale) -> QPageSize:
    """Letter where that is the habit, else A4."""
    letter = locale.territory() in _LETTER
    return QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)


def sheet_of(paper: QPageSize) -> Sheet:
    """A paper's measures in units."""
    points = paper.sizePoints()
    return Sheet(points.width() * PT, points.height() * PT)


class Style(Enum):
    """Kinds of type: points, weight, and the token of the colour."""

    TITLE = (22, size.SEMIBOLD, "text")
    SUBTITLE = (11, size.NORMAL, "text")
    HEADING = (14, size.SEMIBOLD, "text")
    PANE = (10.5, size.SEMIBOLD, "text")
    BODY = (9, size.NORMAL, "text")
    STRONG = (9, size.SEMIBOLD, "text")
    MUTED = (9, size.NORMAL, "muted")
    SMALL = (7.5, size.NORMAL, "muted")
    COLUMN = (7.5, size.SEMIBOLD, "muted")
    FIGURE = (18, size.SEMIBOLD, "text")

    @property
    def points(self) -> float:
        """Size in points."""
        return float(self.value[0])

    @property
    def colour(self) -> str:
        """Colour on white paper."""
        return str(getattr(LIGHT, self.value[2]))


def _plain(font: QFont, pixels: int, weight: int) -> QFont:
    """A font whose letters can be found again by a search in the file.

    Figures of equal width and joined letters are glyphs without a character of their own in some
    fonts; a reader could not tell which they are.
    """
    made = QFont(font)
    made.clearFeatures()
    for tag in ("liga", "clig", "dlig"):
        made.setFeature(QFont.Tag(tag), 0)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


class Type:
    """The fonts of a report and their measures; made and used within one thread."""

    def __init__(self, base: QFont) -> None:
        self._fonts = {s: _plain(base, round(s.points * PT), s.value[1]) for s in Style}
        self._metrics = {s: QFontMetricsF(font) for s, font in self._fonts.items()}

    def font(self, style: Style) -> QFont:
        """The font of a style."""
        return self._fonts[style]

    def width(self, text: str, style: Style) -> float:
        """A line's width."""
        return self._metrics[style].horizontalAdvance(text)

    def line(self, style: Style) -> float:
        """A line's height."""
        return self._metrics[style].height()

    def elided(self, text: str, style: Style, width: float) -> str:
        """A text for one line, shortened with an ellipsis."""
        return self._metrics[style].elidedText(text, Qt.TextElideMode.ElideRight, width)

    def lay(self, text: str, style: Style, width: float) -> Laid:
        """Break a text into lines; words that are wider than a line are broken, too."""
        return Laid(text, self._fonts[style], style, width)


class Laid:
    """A text in lines, ready to be painted."""

    def __init__(self, text: str, font: QFont, style: Style, width: float) -> None:
        self._colour = style.colour
        # A separator of lines keeps one text one layout.
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.beginLayout()
        self.height = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            line.setPosition(QPointF(0, self.height))
            self.height += line.height()
        self._layout.endLayout()

    def paint(self, painter: QPainter, x: float, y: float, colour: str = "") -> None:
        """Paint all lines, the first one's top left corner at a place."""
        painter.setPen(colour or self._colour)
        self._layout.draw(painter, QPointF(x, y))


class PaperTheme(Theme):
    """A theme for charts on paper: always light, always at 100 %, whatever the window shows."""

    def __init__(self, font: QFont, parent: QObject | None = None) -> None:
        # A second theme of the program would follow the system and repaint the window.
        QObject.__init__(self, parent)
        self._base = QFont(font)
        self._zoom = 1.0
        self.tokens = LIGHT

    def font(self, pixels: int = size.BODY, weight: int = size.NORMAL) -> QFont:
        """The report's font at a token's size."""
        return _plain(self._base, pixels, weight)


def replay(painter: QPainter, picture: QPicture, place: QPointF, scale: float) -> None:
    """Paint a recorded chart; `scale` are units for one of its pixels."""
    device = painter.device()
    painter.save()
    painter.translate(place)
    # Qt scales a recording by the ratio of the resolutions; that is taken back.
    painter.scale(
        scale * picture.logicalDpiX() / device.logicalDpiX(),
        scale * picture.logicalDpiY() / device.logicalDpiY(),
    )
    painter.drawPicture(0, 0, picture)
    painter.restore()


def box(x: float, y: float, width: float, height: float) -> QRectF:
    """A rectangle."""
    return QRectF(x, y, width, height)
