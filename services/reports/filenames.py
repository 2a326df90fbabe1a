"""Names of exported files: the same words always, safe on every system, never one that exists."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from services.domain.plan import Period

LONGEST = 120
_OTHERS = re.compile(r"[^a-z0-9]+")
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
)
"""Names that Windows keeps for devices, whatever follows the dot."""
_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "þ": "th"})


def plain_word(text: str) -> str:
    """A text in small letters, digits and hyphens; accents go, other signs become one hyphen."""
    folded = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    bare = "".join(c for c in folded if not unicodedata.combining(c))
    return _OTHERS.sub("-", bare).strip("-")


def suggested_name(
    view: str,
    *,
    provider: str = "",
    account: str = "",
    period: Period | None = None,
    suffix: str = ".csv",
) -> str:
    """`provider_account_view_from_to.csv`; what is not said is left out."""
    days = [day.isoformat() for day in (period.first, period.last) if day] if period else []
    words = [plain_word(provider), plain_word(account)[:60].strip("-"), plain_word(view), *days]
    stem = "_".join(word for word in words if word)[:LONGEST].strip("-_") or "export"
    if stem in _RESERVED:
        stem = f"{stem}-export"
    return stem + suffix


def free_path(path: Path) -> Path:
    """The path, or with a number behind its name the first that does not exist yet."""
    candidate, number = path, 2
    while candidate.exists():
        candidate = path.with_name(f"{path.stem} ({number}){path.suffix}")
        number += 1
    return candidate
