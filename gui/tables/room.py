"""How wide a column has to be so that no figure and no short word in it is ever cut."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gui.theme import tokens as size

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFontMetrics

    from gui.formatting import Formats
    from gui.tables.columns import Column

_SLACK = 2


def room_for(
    column: Column[Any], rows: Sequence[Any], formats: Formats, metrics: QFontMetrics
) -> int:
    """Pixels that a column of these rows needs; 0 where its texts may be cut.

    Of figures only the largest and the smallest are measured, of words one each.
    """
    texts = {column.cell(row, formats).text for row in _widest(column, rows)}
    return padded(max(map(metrics.horizontalAdvance, texts), default=0))


def padded(width: int) -> int:
    """A text's width with the room around it; 0 stays 0."""
    return width + 2 * size.CELL_PAD + _SLACK if width else 0


def _widest(column: Column[Any], rows: Sequence[Any]) -> list[Any]:
    if not (column.kind.number or column.whole):
        return []
    # Each value is made once: that of a rate takes a while, and there may be 20,000 rows.
    values = list(map(column.value, rows))
    known = [n for n, value in enumerate(values) if value is not None]
    if column.whole:
        return list({values[n]: rows[n] for n in known}.values())
    value: Callable[[int], Any] = values.__getitem__
    return [rows[max(known, key=value)], rows[min(known, key=value)]] if known else []
