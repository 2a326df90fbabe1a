"""The program's icon in the files that Windows and macOS want, painted from its drawing."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import TYPE_CHECKING

from build_scripts.installers import identity

if TYPE_CHECKING:
    from PIL.Image import Image

ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
"""Pixels that Windows asks for at 100, 125, 150 and 200 %."""
SIDEBAR_COLOUR = (232, 238, 252)
"""A light tint of the icon's blue."""
ICNS_SIZES = (16, 32, 64, 128, 256, 512, 1024)


def painted(size: int) -> Image:
    """The drawing at a size in pixels: small ones are painted, not shrunk, and stay sharp."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image
    from PySide6.QtCore import QBuffer, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(identity.ICON)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "png")  # type: ignore[call-overload]
    del application
    return Image.open(io.BytesIO(buffer.data().data())).convert("RGBA")


def write_ico(path: Path) -> Path:
    """Write Windows' icon; the small sizes as bitmaps, which every reader of such files takes."""
    images = [painted(size) for size in ICO_SIZES]
    path.parent.mkdir(parents=True, exist_ok=True)
    images[-1].save(
        path,
        format="ICO",
        bitmap_format="bmp",
        sizes=[(size, size) for size in ICO_SIZES],
        append_images=images[:-1],
    )
    return path


def write_sidebar(path: Path) -> Path:
    """Write the picture beside the first and last page of the Windows installer, twice as large for fine screens."""
    from PIL import Image

    wide, high, icon = 328, 628, 144
    picture = Image.new("RGB", (wide, high), SIDEBAR_COLOUR)
    drawn = painted(icon)
    picture.paste(drawn, ((wide - icon) // 2, (high - icon) // 3), drawn)
    path.parent.mkdir(parents=True, exist_ok=True)
    picture.save(path, format="BMP")
    return path


def write_icns(path: Path) -> Path:
    """Write macOS's icon."""
    images = [painted(size) for size in ICNS_SIZES]
    path.parent.mkdir(parents=True, exist_ok=True)
    images[-1].save(path, format="ICNS", append_images=images[:-1])
    return path
