"""The mark in everything we write: whose it is, what it was written for, and whether a hand changed it since.

The mark is one line of ASCII with the whole entry as JSON and a checksum of the text around it, so
that an entry can be read back exactly whatever a system does to spaces or foreign letters.
"""

from __future__ import annotations

import hashlib
import json

import msgspec

from services.domain.decoding import decoder
from services.schedule.entry import Entry

KEY = "sendsight-entry:"


class Mark(msgspec.Struct, frozen=True):
    """What a mark says."""

    entry: Entry
    check: str
    """SHA-256 of the marked text without the mark's line, in hexadecimal."""


def mark_of(entry: Entry, body: str) -> str:
    """The mark for a text: one line of ASCII, without two hyphens in a row (XML comments may have none)."""
    plain = msgspec.to_builtins(Mark(entry, checksum(body)), order="sorted")
    return f"{KEY} {json.dumps(plain, ensure_ascii=True).replace('--', '-' + chr(92) + 'u002d')}"


def read_mark(text: str) -> Mark | None:
    """The mark in a text; None where there is none that can be read: the text is not ours."""
    for line in text.split("\n"):
        _, key, rest = line.partition(KEY)
        if key:
            return _decoded(rest)
    return None


def changed(text: str, mark: Mark) -> bool:
    """Whether the text around its mark is another than was written."""
    return checksum(without_mark(text)) != mark.check


def without_mark(text: str) -> str:
    """The text without the mark's line."""
    return "\n".join(line for line in text.split("\n") if KEY not in line)


def checksum(body: str) -> str:
    """SHA-256 of a text, in hexadecimal."""
    return hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()


def _decoded(rest: str) -> Mark | None:
    start, end = rest.find("{"), rest.rfind("}")
    try:
        return decoder(Mark).decode(rest[start : end + 1])
    except msgspec.DecodeError:
        return None
