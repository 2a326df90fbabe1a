"""`--language`: sentences, headings and reports in another language than English.

The words are Qt's catalogues, which this room does not know: what loads them is looked up by name when a
language is asked for, as a server without Qt's libraries has the rest of the command line.
"""

from __future__ import annotations

import importlib

from services.domain.errors import NotOffered
from services.wording import ENGLISH, TRANSLATIONS

LANGUAGES = (ENGLISH, *TRANSLATIONS)
"""Codes (ISO 639-1)."""
SYSTEM = "system"
MODULE = "services.qt.languages"


def speak_as(wanted: str) -> str:
    """Speak a language in this process; answers its code.

    The command line's own words stay English: programs read them. What comes from the rooms behind it, and all
    files for people, are in the language.

    Args:
        wanted: A code of `LANGUAGES`, or "system" for the computer's language.

    Raises:
        NotOffered: This computer lacks Qt's libraries.
    """
    if wanted == ENGLISH:
        return ENGLISH
    try:
        languages = importlib.import_module(MODULE)
    except (ImportError, OSError) as error:
        raise NotOffered(
            "Other languages than English need the window's parts, which are not here.",
            "Install Sendsight with its window, or leave --language out.",
            detail=f"{type(error).__name__}: {error}",
        ) from None
    return str(languages.use(languages.language_of("" if wanted == SYSTEM else wanted)))
