"""Tables as aligned text for a terminal.

What comes from outside cannot move the cursor or change colours.
"""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime
from decimal import Decimal
from itertools import chain, islice
from typing import TYPE_CHECKING

from services.domain.rounding import fixed
from services.reports.cells import number_text
from services.reports.request import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from services.reports.request import Chunks, ExportColumn, Row, Value

DASH = "–"
GAP = "  "
NARROWEST = 8
MEASURED = 1_000
"""Rows that decide how wide columns are; later ones may be wider than that."""
_NUMBERS = frozenset({Kind.COUNT, Kind.RATE, Kind.DECIMAL, Kind.MONEY})


def text_width(text: str) -> int:
    """How many places a text takes in a terminal."""
    if text.isascii():
        return len(text)
    return sum(map(_char_width, text))


def _char_width(char: str) -> int:
    if unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1


def clean(text: str) -> str:
    """A text on one line without control characters (a terminal would obey them)."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or unicodedata.category(c) == "Zs" else " " for c in text)


def shortened(text: str, width: int) -> str:
    """A text in at most `width` places; a cut is shown by an ellipsis."""
    if text_width(text) <= width:
        return text
    used, kept = 0, []
    for char in text:
        used += _char_width(char)
        if used > width - 1:
            break
        kept.append(char)
    return "".join(kept) + "…"


def table_lines(
    columns: Sequence[ExportColumn],
    chunks: Chunks,
    *,
    width: int | None = None,
    totals: Callable[[], Sequence[Value]] | None = None,
) -> Iterator[str]:
    """A table line by line: header, rule, rows, and a totals row where given.

    Args:
        columns: The columns.
        chunks: Rows as wide as the columns.
        width: Places of the terminal; None = as wide as it has to be.
        totals: Gives a last row below a rule, asked once all rows are read; None values stay blank.
    """
    kinds = [column.kind for column in columns]
    rows = (_cells(row, kinds) for chunk in chunks for row in chunk)
    header = [_title(column) for column in columns]
    first = list(islice(rows, MEASURED))
    last = _last(totals, kinds) if totals and len(first) < MEASURED else None
    measured = [header, *first, *([last] if last else [])]
    widths = [max(map(text_width, cells)) for cells in zip(*measured, strict=True)]
    if width is not None:
        widths = _fitted(widths, kinds, width)
    cut = width is not None
    rule = GAP.join("─" * n for n in widths)
    yield _line(header, widths, kinds, cut=cut)
    yield rule
    for cells in chain(first, rows):
        yield _line(cells, widths, kinds, cut=cut)
    if totals:
        yield rule
        yield _line(last or _last(totals, kinds), widths, kinds, cut=cut)


def table_text(
    columns: Sequence[ExportColumn], rows: Iterable[Row], *, width: int | None = None
) -> str:
    """A small table as one text."""
    return "".join(f"{line}\n" for line in table_lines(columns, [list(rows)], width=width))


def _last(totals: Callable[[], Sequence[Value]], kinds: Sequence[Kind]) -> list[str]:
    return [
        "" if value is None else _cell(value, kind)
        for value, kind in zip(totals(), kinds, strict=True)
    ]


def _title(column: ExportColumn) -> str:
    title = clean(column.title)
    return f"{title} (UTC)" if column.kind is Kind.TIME else title


def _cells(row: Row, kinds: Sequence[Kind]) -> list[str]:
    return [
        DASH if value is None else _cell(value, kind)
        for value, kind in zip(row, kinds, strict=True)
    ]


def _cell(value: Value, kind: Kind) -> str:
    if isinstance(value, datetime):
        return f"{value.astimezone(UTC):%Y-%m-%d %H:%M:%S}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if kind is Kind.RATE and isinstance(value, int | float | Decimal):
        return f"{fixed(value * 100, 1)} %"
    if kind is Kind.COUNT and isinstance(value, int):
        return f"{value:,}"
    if kind is Kind.DECIMAL and isinstance(value, float):
        return fixed(value, 2)
    return clean(number_text(value))


def _fitted(widths: Sequence[int], kinds: Sequence[Kind], room: int) -> list[int]:
    """Widths that fit the terminal: the widest texts give way, figures and times do not."""
    fitted = list(widths)
    texts = [n for n, kind in enumerate(kinds) if kind is Kind.TEXT]
    over = sum(fitted) + len(GAP) * (len(fitted) - 1) - room
    while over > 0:
        widest = max(texts, key=lambda n: fitted[n], default=None)
        if widest is None or fitted[widest] <= NARROWEST:
            break
        fitted[widest] -= 1
        over -= 1
    return fitted


def _line(cells: Sequence[str], widths: Sequence[int], kinds: Sequence[Kind], *, cut: bool) -> str:
    placed = []
    for cell, width, kind in zip(cells, widths, kinds, strict=True):
        text = shortened(cell, width) if cut and kind is Kind.TEXT else cell
        blanks = " " * (width - text_width(text))
        placed.append(blanks + text if kind in _NUMBERS else text + blanks)
    return GAP.join(placed).rstrip()
