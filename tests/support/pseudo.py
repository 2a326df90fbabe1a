"""A language of no country: English a third longer, in letters that are not English, between « and ».

Made through the same pipeline as the real ones: lupdate, lrelease, a catalogue. What stays without marks on
the screen does not go through it; what is cut has no room for a long language.
"""

from __future__ import annotations

import re
from pathlib import Path

from build_scripts.translation_file import filled, messages
from build_scripts.translations import catalogue, release, ts_file, update

LANGUAGE = "xx"
_LONGER = str.maketrans(
    {
        "a": "åå",
        "e": "éé",
        "i": "îî",
        "o": "øø",
        "u": "ûû",
        "A": "ÅÅ",
        "E": "ÉÉ",
        "I": "ÎÎ",
        "O": "ØØ",
    }
)
_KEPT = re.compile(r"(\{[^}]*\}|<[^>]*>|&\w|\n)")
_WHOLE = re.compile(r"(\s*)(.*?)((?:\.\.\.)?\s*)", re.DOTALL)


def pseudo(text: str) -> str:
    """A text in the language; values, tags, mnemonics, breaks, blanks at the ends and dots stay."""
    found = _WHOLE.fullmatch(text)
    assert found is not None
    before, inner, after = found.groups()
    parts = _KEPT.split(inner)
    longer = (part if number % 2 else part.translate(_LONGER) for number, part in enumerate(parts))
    return f"{before}«{''.join(longer)}»{after}"


def make_catalogue(folder: Path) -> Path:
    """The catalogue of all texts that lupdate finds in the code now."""
    file = ts_file(LANGUAGE, folder)
    update(file)
    filled(file, {(one.source, one.comment): pseudo(one.source) for one in messages(file)})
    release((LANGUAGE,), folder)
    return catalogue(LANGUAGE, folder)
