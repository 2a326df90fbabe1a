"""Bookmarks of a report: the list of its parts that readers show beside the pages.

Qt writes no bookmarks (6.11). They are put behind its file as an "incremental update", the way in which the
format takes changes (ISO 32000-1, 7.5.6 and 12.3.3); what Qt wrote stays as it is.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from gui.printing.pages import Page

_TAIL = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$", re.DOTALL)
_ROOT = re.compile(rb"/Root (\d+) 0 R")
_SIZE = re.compile(rb"/Size (\d+)")
_PAGES = re.compile(rb"/Pages (\d+) 0 R")
_KIDS = re.compile(rb"/Kids\s*\[([^\]]*)\]")
_NUMBER = re.compile(rb"(\d+) 0 R")
_ENTRY = 20
"""Bytes of a line of the table of objects."""


class Mark(NamedTuple):
    """A bookmark: its level is 0 or 1, its page counts from 0, its top is in points from the page's upper edge."""

    title: str
    level: int
    page: int
    top: float


def marks_of(pages: Sequence[Page], unit: float) -> list[Mark]:
    """The bookmarks of laid out pages; `unit` are points to a unit of the paper."""
    return [
        Mark(piece.mark, piece.level, number, top * unit)
        for number, page in enumerate(pages)
        for piece, top in page.placed
        if piece.mark
    ]


def with_outline(pdf: bytes, marks: Sequence[Mark], high: float) -> bytes:
    """A file of Qt's with bookmarks; the same file where it is not built as known.

    Args:
        pdf: The file.
        marks: The bookmarks in their order.
        high: Height of a page in points.
    """
    tail = _TAIL.search(pdf[-4096:])
    if tail is None or not marks:
        return pdf
    root, size = _ROOT.search(tail[1]), _SIZE.search(tail[1])
    if root is None or size is None:
        return pdf
    table = int(tail[2])
    catalog = _object(pdf, table, int(root[1]))
    holder = _PAGES.search(catalog)
    kids = _KIDS.search(_object(pdf, table, int(holder[1]))) if holder else None
    if kids is None or not catalog.startswith(b"<<"):
        return pdf
    pages = [int(number) for number in _NUMBER.findall(kids[1])]
    first = int(size[1])
    added = {int(root[1]): _new_catalog(catalog, first)}
    added |= _items(marks, first, pages, high)
    return pdf + _update(added, len(pdf), tail[1], table)


def _object(pdf: bytes, table: int, number: int) -> bytes:
    """What an object holds, found by the file's table of objects; empty where it is not there."""
    head = re.compile(rb"xref\s+0 \d+\s+").match(pdf, table)
    if head is None:
        return b""
    entry = pdf[head.end() + number * _ENTRY :][:10]
    if not entry.isdigit():
        return b""
    begin = re.compile(rb"%d 0 obj\s*" % number).match(pdf, int(entry))
    return pdf[begin.end() : pdf.index(b"endobj", begin.end())].strip() if begin else b""


def _new_catalog(catalog: bytes, outline: int) -> bytes:
    """The root object with bookmarks, opened with them and with the title in the window's bar."""
    more = b"/Outlines %d 0 R /PageMode /UseOutlines /ViewerPreferences << /DisplayDocTitle true >>"
    return b"<< " + more % outline + catalog.removeprefix(b"<<")


def _items(
    marks: Sequence[Mark], first: int, pages: Sequence[int], high: float
) -> dict[int, bytes]:
    """The list itself as object `first`, and behind it an object for each bookmark, in their order."""
    parents: list[int] = []
    rows: dict[int, list[int]] = {-1: []}
    part = -1
    for place, mark in enumerate(marks):
        parents.append(part if mark.level else -1)
        rows.setdefault(parents[-1], []).append(place)
        part = part if mark.level else place
    beside: dict[int, bytes] = {}
    for row in rows.values():
        for one, other in pairwise(row):
            beside[one] = beside.get(one, b"") + b"/Next %d 0 R " % (first + 1 + other)
            beside[other] = beside.get(other, b"") + b"/Prev %d 0 R " % (first + 1 + one)
    made = {first: b"<< /Type /Outlines %s/Count %d >>" % (_ends(rows[-1], first), len(rows[-1]))}
    for place, mark in enumerate(marks):
        own = rows.get(place, [])
        # A negative number: closed until the reader opens it.
        inner = b"%s/Count -%d " % (_ends(own, first), len(own)) if own else b""
        made[first + 1 + place] = b"<< /Title <%s> /Parent %d 0 R %s%s/Dest %s >>" % (
            _text(mark.title),
            first + 1 + parents[place],
            beside.get(place, b""),
            inner,
            b"[%d 0 R /XYZ 0 %.1f null]" % (pages[mark.page], high - mark.top),
        )
    return made


def _ends(row: Sequence[int], first: int) -> bytes:
    """The first and the last of a row of bookmarks."""
    return b"/First %d 0 R /Last %d 0 R " % (first + 1 + row[0], first + 1 + row[-1])


def _text(title: str) -> bytes:
    """A text in hexadecimal, UTF-16 with its mark in front."""
    return b"FEFF" + title.encode("utf-16-be", "replace").hex().upper().encode()


def _update(added: Mapping[int, bytes], begin: int, trailer: bytes, before: int) -> bytes:
    """What is put behind the file: objects, their table, and a trailer that leads to the earlier table."""
    parts: list[bytes] = [b"\n"]
    places: dict[int, int] = {}
    where = begin + 1
    for number, content in sorted(added.items()):
        places[number] = where
        parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, content))
        where += len(parts[-1])
    parts.append(b"xref\n0 1\n0000000000 65535 f \n")
    parts += [b"%d 1\n%010d 00000 n \n" % (number, place) for number, place in places.items()]
    told = _SIZE.sub(b"/Size %d" % (max(added) + 1), trailer).strip()
    parts.append(b"trailer\n<< %s /Prev %d >>\nstartxref\n%d\n%%%%EOF\n" % (told, before, where))
    return b"".join(parts)
