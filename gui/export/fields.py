"""What a row gives to an export: each column's raw value, and the words that people see instead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from gui.tables.columns import Kind as ShownKind
from services.reports.request import ExportColumn, Kind, Value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from gui.tables.columns import Column

    Getter = Callable[[Any], Value]

_KINDS = {
    ShownKind.TEXT: Kind.TEXT,
    ShownKind.URL: Kind.TEXT,
    ShownKind.TIME: Kind.TIME,
    ShownKind.COUNT: Kind.COUNT,
    ShownKind.DECIMAL: Kind.DECIMAL,
    ShownKind.RATE: Kind.RATE,
    ShownKind.MONEY: Kind.MONEY,
}


@dataclass(frozen=True)
class Field:
    """One column that can be exported.

    Attributes:
        column: Its key, title and kind.
        raw: Its value as it is stored, for programs.
        shown: The words that stand on screen instead, for spreadsheets; None = the raw value.
        personal: Its value where personal data is asked for; None = the same.
        counts: Keys of the columns without which the figure says little: a rate's counts, an
            amount's currency.
    """

    column: ExportColumn
    raw: Getter
    shown: Getter | None = None
    personal: Getter | None = None
    counts: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The stable machine name."""
        return self.column.key

    def getter(self, *, words: bool, personal: bool) -> Getter:
        """How the value is read from a row."""
        if personal and self.personal is not None:
            return self.personal
        return self.shown if words and self.shown is not None else self.raw


def field(
    key: str,
    title: str,
    raw: Getter,
    kind: Kind = Kind.TEXT,
    *,
    shown: Getter | None = None,
    personal: bool = False,
) -> Field:
    """A column that no table shows."""
    return Field(ExportColumn(key, title, kind, personal), raw, shown)


def of_column(
    column: Column[Any],
    *,
    raw: Getter | None = None,
    inside: Callable[[Any], Any] | None = None,
    counts: Sequence[str] = (),
) -> Field:
    """A column of a table on screen.

    Args:
        column: The column.
        raw: Its value for programs, where the column's own is made for people.
        inside: The column's row within the exported row; None = the same.
        counts: See `Field.counts`.
    """
    inner = inside or _same

    def value(row: Any) -> Value:
        return cast("Value", column.value(inner(row)))

    def text(row: Any) -> Value:
        own = inner(row)
        if column.value(own) is None or column.text is None:
            return value(row)
        return column.text(own)

    textual = column.kind in (ShownKind.TEXT, ShownKind.URL)
    return Field(
        ExportColumn(column.machine or column.key, column.title, _KINDS[column.kind]),
        raw or value,
        text if textual and (raw is not None or column.text is not None) else None,
        counts=tuple(counts),
    )


def with_counts(keys: Sequence[str], fields: dict[str, Field]) -> tuple[str, ...]:
    """The keys, and behind them those of the counts that their rates lack."""
    lacking = (count for key in keys for count in fields[key].counts if count in fields)
    return tuple(dict.fromkeys((*keys, *lacking)))


def by_key(fields: Iterable[Field]) -> dict[str, Field]:
    """Fields by key; of two with the same the first counts."""
    found: dict[str, Field] = {}
    for each in fields:
        found.setdefault(each.key, each)
    return found


def _same(row: Any) -> Any:
    return row
