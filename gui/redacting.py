"""Texts that may be shown to others: without keys, e-mail addresses, and the user's name in paths."""

from __future__ import annotations

import getpass
import re
import sys
from pathlib import Path
from urllib.parse import quote

from services.qt.logs import redact

_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_SHORTEST = 3
"""A user called "a" would take letters out of every path."""


def redacted(text: str) -> str:
    """A text without keys, tokens, e-mail addresses, the user's home folder and name in paths."""
    masked = _ADDRESS.sub("***@***", redact(text))
    flags = re.IGNORECASE if sys.platform == "win32" else 0
    for form in _home_forms():
        # A folder whose name only begins so is another one.
        masked = re.sub(rf"{re.escape(form)}(?![\w-])", "~", masked, flags=flags)
    name = _user()
    if len(name) >= _SHORTEST:
        masked = re.sub(rf"(?<=[/\\]){re.escape(name)}(?=[/\\])", "***", masked, flags=flags)
    return masked


def _home_forms() -> list[str]:
    """The home folder as texts spell it: plain, with strokes, escaped, and as a web address; longest first."""
    try:
        home = Path.home()
        places = {home, home.resolve()}
    except (OSError, RuntimeError):
        return []
    forms: set[str] = set()
    for place in places:
        if place != Path(place.anchor):
            plain = str(place)
            forms |= {plain, place.as_posix(), plain.replace("\\", "\\\\"), quote(place.as_posix())}
    return sorted(forms, key=len, reverse=True)


def _user() -> str:
    """The name that the system has of the user; "" where nobody can tell."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
