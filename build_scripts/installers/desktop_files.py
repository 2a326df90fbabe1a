"""What a Linux desktop reads about Sendsight: its entry in menus, its AppStream description, its icons."""

from __future__ import annotations

import os
from pathlib import Path
from xml.sax.saxutils import escape

from build_scripts.installers import identity


def desktop_entry() -> str:
    """The menu entry, `sendsight.desktop`; its name is the one that the window tells the desktop."""
    return "\n".join(
        [
            "[Desktop Entry]",
            "Version=1.4",
            "Type=Application",
            f"Name={identity.NAME}",
            "GenericName=Campaign reporting",
            f"Comment={identity.SUMMARY}",
            f"Exec={identity.PACKAGE} %F",
            f"Icon={identity.PACKAGE}",
            "Terminal=false",
            "StartupNotify=true",
            f"StartupWMClass={identity.PACKAGE}",
            f"MimeType={identity.RECIPE_TYPE};",
            f"Categories={';'.join(identity.CATEGORIES)};",
            f"Keywords={';'.join(identity.KEYWORDS)};",
            "",
        ]
    )


def metainfo() -> str:
    """The AppStream description that software centres show."""
    day = identity.build_day().date().isoformat()
    paragraphs = "\n".join(f"    <p>{escape(text)}</p>" for text in identity.DESCRIPTION)
    keywords = "\n".join(f"    <keyword>{escape(word)}</keyword>" for word in identity.KEYWORDS)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{identity.APP_ID}</id>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>MIT</project_license>
  <name>{identity.NAME}</name>
  <summary>{escape(identity.SUMMARY)}</summary>
  <description>
{paragraphs}
  </description>
  <launchable type="desktop-id">{identity.PACKAGE}.desktop</launchable>
  <developer_name>{escape(identity.PUBLISHER)}</developer_name>
  <provides>
    <binary>{identity.PACKAGE}</binary>
    <binary>{identity.COMMAND_LINE}</binary>
    <mediatype>{identity.RECIPE_TYPE}</mediatype>
  </provides>
  <keywords>
{keywords}
  </keywords>
  <content_rating type="oars-1.1"/>
  <releases>
    <release version="{identity.version()}" date="{day}"/>
  </releases>
</component>
"""


def write_icons(theme: Path) -> list[Path]:
    """Paint the program's icon into a folder like `hicolor`."""
    return paint_icon(identity.ICON, theme, "apps", identity.PACKAGE)


def paint_icon(drawing: Path, theme: Path, kind: str, name: str) -> list[Path]:
    """Paint an icon in all sizes, and put the drawing itself beside them.

    Args:
        drawing: An SVG file.
        theme: A folder like `hicolor`.
        kind: The folder of its kind below each size: "apps", "mimetypes".
        name: Of the icon.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(drawing))
    made = []
    for size in identity.ICON_SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        made.append(_place(theme / f"{size}x{size}" / kind, f"{name}.png"))
        image.save(str(made[-1]))
    made.append(_place(theme / "scalable" / kind, f"{name}.svg"))
    made[-1].write_bytes(drawing.read_bytes())
    del application
    return made


def _place(folder: Path, name: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder / name
