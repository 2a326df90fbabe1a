"""Texts from outside, made fit to be shown amid ours: nothing that breaks the line or turns its letters."""

from __future__ import annotations

from unicodedata import bidirectional, category

TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Signs that are not seen and turn the order of what follows them, beyond their own cell."""


OPENING, CLOSING = "\u2068", "\u2069"
"""Signs around a text that keep its direction from what stands beside it."""
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})


def turned(text: str) -> bool:
    """Whether some of its letters run from right to left."""
    return not text.isascii() and any(bidirectional(sign) in _RIGHT_TO_LEFT for sign in text)


def isolated(text: str) -> str:
    """A text from outside amid ours: letters from right to left do not draw our figures in among them."""
    return f"{OPENING}{text}{CLOSING}" if turned(text) else text


def plain(text: str) -> str:
    """The text on one line without such signs; letters, emoji and right-to-left words stay as they are."""
    if text.isprintable():
        return text
    kept = "".join(
        " " if category(sign) in _BREAKS else sign for sign in text if sign not in TURNING
    )
    return " ".join(kept.split())


_BREAKS = frozenset({"Cc", "Zl", "Zp"})
"""Control characters, and what begins a new line or paragraph."""
