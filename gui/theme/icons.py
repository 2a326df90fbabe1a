"""Outline icons tinted from the theme, sharp on every screen.

The SVG files draw with `currentColor`; a colour is put in its place and the drawing is rendered at
the sizes that 16 and 20 logical pixels need on the screens at hand. (A QIconEngine written in
Python would render on demand, but PySide6 6.11 crashes when such an icon is copied.)
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources
from gui.theme import tokens as token

_STROKE = ('stroke-width="2"', 'stroke-width="1.75"')


@lru_cache(maxsize=128)
def tinted_svg(name: str, colour: str) -> str:
    """An icon's SVG text in a colour (`#RRGGBB`).

    Raises:
        FileNotFoundError: There is no such icon.
    """
    drawing = resources.text(f"icons/{name}.svg")
    return drawing.replace("currentColor", colour).replace(*_STROKE)


def render(name: str, colour: str, size: int) -> QPixmap:
    """An icon as a square pixmap of `size` device pixels."""
    return _painted(_drawing(name, colour), size)


def _drawing(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(tinted_svg(name, colour).encode()))


def _painted(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


@lru_cache(maxsize=256)
def make_icon(name: str, colour: str, disabled: str) -> QIcon:
    """An icon in a colour, with a paler drawing for disabled controls."""
    icon = QIcon()
    # Read once for all sizes: before the first paint there are sixteen icons in four sizes.
    for tint, mode in ((colour, QIcon.Mode.Normal), (disabled, QIcon.Mode.Disabled)):
        drawing = _drawing(name, tint)
        for size in _device_sizes():
            icon.addPixmap(_painted(drawing, size), mode)
    return icon


def _device_sizes() -> list[int]:
    ratios = {1.0, 2.0} | {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    sizes = (token.ICON_SMALL, token.ICON)
    return sorted({round(size * ratio) for ratio in ratios for size in sizes})


def forget() -> None:
    """Drop the rendered icons (they hold GUI objects and must go before the application does)."""
    make_icon.cache_clear()
