"""Whose report it is: title, client, colour and logo, as the user chose them."""

from __future__ import annotations

import errno
import re
import stat
from pathlib import Path

import msgspec
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer

from gui.theme.tokens import LIGHT
from services.wording import tr

LARGEST_LOGO = 10 * 2**20
LARGEST_SIDE = 1600
"""Pixels of a logo's longer side that print needs; larger ones are made smaller."""
READABLE = 4.5
"""Least contrast of text (WCAG 2.1, 1.4.3)."""
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


class Branding(msgspec.Struct, frozen=True):
    """The looks of a report. `logo` is a file or its content: PNG, JPG or SVG."""

    title: str = ""
    """"" takes the report's own: the campaign's name, or what it is about."""
    subtitle: str = ""
    client: str = ""
    logo: Path | bytes | None = None
    colour: str = LIGHT.accent
    """As "#RRGGBB"; anything else falls back to our own."""

    @property
    def paint(self) -> str:
        """The colour, sure to be one."""
        return self.colour if _COLOUR.fullmatch(self.colour) else LIGHT.accent

    @property
    def ink(self) -> str:
        """The colour of text that is readable on `paint`."""
        return ink_on(self.paint)

    @property
    def accent(self) -> str:
        """The colour for text and lines on white: made darker until it can be read."""
        colour = QColor(self.paint)
        while contrast(colour.name(), LIGHT.surface) < READABLE:
            colour = colour.darker(110)
        return colour.name()


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21 (WCAG 2.1, definition of "contrast ratio")."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def ink_on(colour: str) -> str:
    """Our white or our text colour, whichever can be read on a colour; black where neither can."""
    best = max((LIGHT.surface, LIGHT.text), key=lambda ink: contrast(ink, colour))
    return best if contrast(best, colour) >= READABLE else QColor(Qt.GlobalColor.black).name()


def _luminance(colour: str) -> float:
    """Relative luminance of sRGB (WCAG 2.1)."""
    paint = QColor(colour)
    parts = (0.2126, paint.redF()), (0.7152, paint.greenF()), (0.0722, paint.blueF())
    return sum(weight * _linear(part) for weight, part in parts)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.03928 else float(((part + 0.055) / 1.055) ** 2.4)


class Logo:
    """A logo ready to be painted; drawings stay drawings.

    Attributes:
        trouble: Why there is none, in a plain sentence; "" where there is one or none was wanted.
    """

    def __init__(self, source: Path | bytes | None) -> None:
        self.trouble = ""
        self._image: QImage | None = None
        self._drawing: QSvgRenderer | None = None
        if source is not None:
            self._load(source)

    @property
    def size(self) -> QSize:
        """Its own size; empty without a logo."""
        if self._drawing is not None:
            return self._drawing.defaultSize()
        return self._image.size() if self._image is not None else QSize()

    def paint(self, painter: QPainter, room: QRectF) -> None:
        """Paint it into the right end of a room, as large as it fits."""
        if self.size.isEmpty():
            return
        size = self.size.toSizeF().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = room.right() - size.width(), room.center().y() - size.height() / 2
        area = QRectF(left, top, size.width(), size.height())
        if self._drawing is not None:
            self._drawing.render(painter, area)
        elif self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(area, self._image)

    def _load(self, source: Path | bytes) -> None:
        try:
            content = source if isinstance(source, bytes) else _content_of(source)
        except OSError as error:
            self.trouble = tr("The logo could not be read: {why}. The report has none.").format(
                why=error.strerror or tr("unknown reason")
            )
            return
        if len(content) > LARGEST_LOGO:
            self.trouble = tr("The logo is larger than 10 MB. The report has none.")
            return
        loaded = self._load_drawing(content) if _is_svg(content) else self._load_image(content)
        if not loaded:
            self.trouble = tr(
                "The logo is no PNG, JPG or SVG picture that can be read. The report has none."
            )

    def _load_drawing(self, content: bytes) -> bool:
        drawing = QSvgRenderer()
        if not drawing.load(QByteArray(content)) or drawing.defaultSize().isEmpty():
            return False
        self._drawing = drawing
        return True

    def _load_image(self, content: bytes) -> bool:
        data = QByteArray(content)
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        reader.setAutoTransform(True)
        if bytes(reader.format().data()) not in {b"png", b"jpg", b"jpeg"}:
            return False
        size = reader.size()
        if max(size.width(), size.height()) > LARGEST_SIDE:
            most = QSize(LARGEST_SIDE, LARGEST_SIDE)
            reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        if image.isNull():
            return False
        self._image = image
        return True


def _content_of(path: Path) -> bytes:
    """A file's content; of one that is too large no more than shows that.

    Raises:
        OSError: It cannot be read, or is no file: a pipe would be waited for.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(errno.EINVAL, tr("it is no file"))
    with path.open("rb") as file:
        return file.read(LARGEST_LOGO + 1)


def _is_svg(content: bytes) -> bool:
    return b"<svg" in content[:4096]
