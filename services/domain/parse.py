"""Tolerant readers of single values: a value that cannot be read is None (unknown), never 0 and never a crash."""

from __future__ import annotations

import math
import re
from decimal import Decimal, InvalidOperation
from hashlib import blake2b
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import msgspec

if TYPE_CHECKING:
    from services.domain.records import Counters

LARGEST_COUNT = 10**15
_WHOLE = re.compile(r"^\s*(\d{1,15})(?:\.0*)?\s*$")


def to_count(value: object) -> int | None:
    """Read a count: an int, a whole float, or text such as "29" or "29.00".

    Booleans, negative numbers, fractions and anything else are unknown.
    """
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value if 0 <= value <= LARGEST_COUNT else None
    if isinstance(value, float):
        whole = math.isfinite(value) and value.is_integer() and 0 <= value <= LARGEST_COUNT
        return int(value) if whole else None
    if isinstance(value, str):
        found = _WHOLE.match(value)
        return int(found[1]) if found else None
    return None


def to_text(value: object) -> str | None:
    """Read a text: surrounding blanks and NUL go, "" is unknown, whole numbers become their digits."""
    # Read a dozen times a row: what most values are comes first.
    if isinstance(value, str):
        return (value.replace("\x00", "") if "\x00" in value else value).strip() or None
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return str(value)


def to_id(value: object) -> str | None:
    """Read an id: opaque text; 169 and "169" are the same id. Never checked to be a UUID."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return to_text(value)


def to_decimal(value: object) -> Decimal | None:
    """Read an amount of money or another decimal, given as text or number."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        amount = Decimal(str(value).strip())
    except InvalidOperation:
        return None
    return amount if amount.is_finite() else None


def to_flag(value: object) -> bool | None:
    """Read a yes/no given as true/false, 0/1 or their texts."""
    if isinstance(value, bool):
        return value
    if isinstance(value, int | str):
        return {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}.get(
            str(value).strip().lower()
        )
    return None


def add_known(*counts: int | None) -> int | None:
    """Add counts of which all must be known; one unknown makes the sum unknown."""
    known = [count for count in counts if count is not None]
    return sum(known) if len(known) == len(counts) else None


def signature(counters: Counters | None) -> str:
    """A short text that changes whenever a counter changes; tells whether details have to be read again."""
    content = msgspec.json.encode(counters)
    return blake2b(content, digest_size=10).hexdigest()


def is_web_url(text: str | None) -> bool:
    """Whether a text is an http or https address with a host (links may hold template source instead)."""
    if not text or len(text) > 8000:
        return False
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname)
