"""Letters of a report that no font of this computer has: they would be boxes on paper, so they are told."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtGui import QFontDatabase, QTextLayout

from services.wording import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from gui.printing.blocks import Document

PLAIN = 0x250
"""Every font has the letters below; they are not looked at."""
MOST_LETTERS = 2_000
"""Different letters that are looked at, in their order: some scripts have tens of thousands."""
MOST_NAMED = 4
_SEEN = frozenset("LNPS")
"""General categories, by their first letter, of what shows a sign of its own."""
_EAST_ASIA = frozenset({"CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BOPOMOFO", "IDEOGRAPHIC"})


def missing_letters(document: Document, font: QFont) -> str:
    """What is told of letters that no font has, in a plain sentence; "" where there are fonts for all."""
    letters: set[str] = set()
    _gather(document, letters)
    some = sorted(letters)[:MOST_LETTERS]
    lacking = dict.fromkeys(_script(letter) for letter in some if _lacks(letter, font))
    if not lacking:
        return ""
    names = list(lacking)[:MOST_NAMED]
    if len(lacking) > MOST_NAMED:
        names.append(tr("and others"))
    words = tr(
        "This computer has no font for some letters of the report ({scripts}): they are printed as "
        "boxes. Install a font that has them, and write the report again."
    )
    return words.format(scripts=", ".join(names))


def _gather(value: object, letters: set[str]) -> None:
    """The letters of all texts within a value that need a look."""
    if isinstance(value, str):
        letters.update(sign for sign in value if ord(sign) >= PLAIN and _shows(sign))
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            _gather(getattr(value, name), letters)
    elif isinstance(value, list | tuple):
        for one in value:
            _gather(one, letters)


def _shows(sign: str) -> bool:
    category = unicodedata.category(sign)
    return category[0] in _SEEN or category == "Co"


def _lacks(letter: str, font: QFont) -> bool:
    """Whether a letter comes out as a box: glyph 0 of every font, or a script without any font at all."""
    if unicodedata.category(letter)[0] == "L":
        system = getattr(QFontDatabase.WritingSystem, _first_word(letter).capitalize(), None)
        if system is not None and not QFontDatabase.families(system):
            return True
    layout = QTextLayout(letter, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return any(0 in run.glyphIndexes() for run in layout.glyphRuns())


def _first_word(letter: str) -> str:
    """How a letter's name in Unicode begins: with its script, mostly."""
    return unicodedata.name(letter, "").partition(" ")[0].partition("-")[0]


def _script(letter: str) -> str:
    """What a letter's script is called."""
    first = _first_word(letter)
    if first in _EAST_ASIA:
        return tr("Chinese, Japanese or Korean")
    if unicodedata.category(letter)[0] != "L" or not first:
        return tr("emoji and other signs")
    return first.capitalize()
