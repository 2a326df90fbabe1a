"""The one door through which every sentence for the user goes, so that it can come in another language.

English is the source and stands in the code. `tr` answers it, or its translation once somebody has
installed a translator (the window and the command line do, with Qt's). Texts that are made before a language is known
(constants of a module) are marked with `noop` and go through `tr` where they are shown. Qt's lupdate
finds both by their names; it reads literals only, so values are put in afterwards:
`tr("{n} campaigns").format(n=12)`.

What is not for the user stays as it is: keys, log lines, details of an error, the names of CSV columns
for programs.
"""

from __future__ import annotations

from collections.abc import Callable

ENGLISH = "en"
TRANSLATIONS = ("de", "nl", "fr", "es")
"""Codes (ISO 639-1) of the languages besides English."""
Translate = Callable[[str, str], str]
"""Answers the translation of a text with its comment; the text itself where there is none."""


class _Speaker:
    """Holds the translator of this process."""

    translate: Translate | None = None
    language = ENGLISH


def tr(text: str, comment: str = "") -> str:
    """A text in the language of the program.

    Args:
        text: The English text, a literal or one that went through `noop`.
        comment: Which meaning of a word is meant, where it has several.
    """
    if _Speaker.translate is None or not text:
        return text
    return _Speaker.translate(text, comment)


def noop(text: str) -> str:
    """Mark a text for translation without translating it yet."""
    return text


def speak(translate: Translate | None, language: str = ENGLISH) -> None:
    """Set the translator of this process; None = English, as it stands in the code.

    Args:
        translate: Answers translations.
        language: Its code (ISO 639-1).
    """
    _Speaker.translate = translate
    _Speaker.language = language if translate is not None else ENGLISH


def language() -> str:
    """The code of the language that `tr` answers in (ISO 639-1)."""
    return _Speaker.language
