"""JSON: one list with an object a row. What is not reported is null; times are ISO 8601 in UTC."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import msgspec

from services.domain.times import iso_utc

if TYPE_CHECKING:
    from collections.abc import Sequence

    from services.reports.request import ExportColumn, Row, Value

_ENCODER = msgspec.json.Encoder(decimal_format="number")
_LINE = ",\n"


class JsonWriter:
    """Turns rows into text: `start`, `rows` as often as needed, `end`.

    Args:
        columns: The columns in their order.
        personal: Whether personal columns are filled.
    """

    def __init__(self, columns: Sequence[ExportColumn], *, personal: bool = False) -> None:
        self._keys = [column.key for column in columns]
        self._hidden = [column.personal and not personal for column in columns]
        self._begun = False

    @property
    def width(self) -> int:
        """Number of columns."""
        return len(self._keys)

    def start(self) -> str:
        """The list's beginning."""
        return "["

    def rows(self, rows: Sequence[Row]) -> str:
        """Rows as text."""
        objects = [self._object(row) for row in rows]
        if not objects:
            return ""
        lead = _LINE if self._begun else "\n"
        self._begun = True
        return lead + _LINE.join(objects)

    def end(self) -> str:
        """The list's end."""
        return "\n]\n" if self._begun else "]\n"

    def warnings(self) -> tuple[str, ...]:
        """JSON cuts nothing."""
        return ()

    def _object(self, row: Row) -> str:
        values = {
            key: None if hidden else _plain(value)
            for key, hidden, value in zip(self._keys, self._hidden, row, strict=True)
        }
        return _ENCODER.encode(values).decode()


def _plain(value: Value) -> Value:
    if isinstance(value, datetime):
        return iso_utc(value)
    if isinstance(value, str):
        # Half of a surrogate pair is no Unicode text; it cannot be written.
        return value.encode("utf-8", "replace").decode()
    return value
