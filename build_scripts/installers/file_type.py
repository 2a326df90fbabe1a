"""What a Linux desktop reads about recipe files: how to know one, what it is called, its icon.

No script of the package is needed: dpkg's triggers of shared-mime-info, desktop-file-utils and the icon theme
bring their databases up to date when the files come and when they go.
"""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape

from build_scripts.installers import identity
from build_scripts.installers.desktop_files import paint_icon
from services.recipes.writing import HEADING

RECIPE_ICON = Path(__file__).resolve().parent / "recipe.svg"
WORDS = {
    "de": "Sendsight-Vorlage",
    "nl": "Sendsight-sjabloon",
    "fr": "modèle Sendsight",
    "es": "plantilla de Sendsight",
}
"""What folders show as the kind of a recipe, beside `identity.RECIPE_WORDS`."""


def mime_package() -> str:
    """The description for the system's database of file types, `mime/packages/sendsight.xml`.

    The name's ending tells a recipe, and the first line where the name says nothing.
    """
    comments = "\n".join(
        f'    <comment xml:lang="{language}">{escape(words)}</comment>'
        for language, words in WORDS.items()
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="{identity.RECIPE_TYPE}">
    <comment>{escape(identity.RECIPE_WORDS)}</comment>
{comments}
    <sub-class-of type="application/toml"/>
    <sub-class-of type="text/plain"/>
    <icon name="{icon_name()}"/>
    <glob pattern="*{identity.RECIPE_ENDING}"/>
    <magic priority="60">
      <match type="string" offset="0" value="{escape(HEADING.strip())}"/>
    </magic>
  </mime-type>
</mime-info>
"""


def icon_name() -> str:
    """What desktops look for in their icon themes: the type with a hyphen for its stroke."""
    return identity.RECIPE_TYPE.replace("/", "-")


def write_recipe_icons(theme: Path) -> list[Path]:
    """Paint the icon of recipe files in all sizes into a folder like `hicolor`."""
    return paint_icon(RECIPE_ICON, theme, "mimetypes", icon_name())
