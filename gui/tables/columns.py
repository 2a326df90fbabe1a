"""A table's columns as declarations: how a value is written, sorted, explained and added up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Generic, TypeVar

from gui.formatting import DASH
from gui.plain import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gui.formatting import Formats

R = TypeVar("R")
SortKey = tuple[bool, object]


class Kind(StrEnum):
    """What a column holds; decides alignment, format, sorting and copying."""

    TEXT = "text"
    URL = "url"
    TIME = "time"
    COUNT = "count"
    DECIMAL = "decimal"
    RATE = "rate"
    MONEY = "money"

    @property
    def number(self) -> bool:
        """Whether values are right-aligned figures."""
        return self in _NUMBERS


_NUMBERS = frozenset({Kind.COUNT, Kind.DECIMAL, Kind.RATE, Kind.MONEY})


@dataclass(frozen=True)
class Cell:
    """What a cell shows.

    `missing` paints the text muted: there is no value. `derived` paints it in italics: the value is
    ours, not the provider's; the tooltip says how it was made. `faint` paints it muted: it stands on a
    small sample, and the tooltip gives its interval.
    """

    text: str
    tooltip: str = ""
    missing: bool = False
    derived: bool = False
    faint: bool = False


@dataclass(frozen=True)
class Column(Generic[R]):
    """One column.

    Attributes:
        key: Stable machine name, remembered in settings.
        title: Header text, already translated.
        kind: What it holds.
        value: The raw value of a row; None = unknown.
        width: Width at 100 % zoom.
        visible: Whether it is shown until the user chooses otherwise.
        tooltip: What the header explains.
        places: Decimals of a rate or decimal.
        text: Writes a row's value where the kind's own way does not fit.
        explain: A cell's tooltip: the counts behind a rate, the reason of a missing value.
        missing: What stands in place of a missing value.
        derived: Whether a row's value is ours rather than the provider's.
        total: What the totals row shows for the given rows; None leaves the place blank.
        elastic: Whether the column takes the spare room.
        least: Width to which the column may shrink where the room is short; 0 = it does not.
        whole: Whether its few different words are never cut; figures never are.
        faint: Whether a row's value stands on a small sample.
        machine: Its name in a file, where that says more than the key ("click_rate_sent").
    """

    key: str
    title: str
    kind: Kind
    value: Callable[[R], object]
    width: int = 100
    visible: bool = True
    tooltip: str = ""
    places: int = 1
    text: Callable[[R], str] | None = None
    explain: Callable[[R], str] | None = None
    missing: Callable[[R], str] | None = None
    derived: Callable[[R], bool] | None = None
    total: Callable[[Sequence[R]], Cell] | None = None
    elastic: bool = False
    least: int = 0
    whole: bool = False
    faint: Callable[[R], bool] | None = None
    machine: str = ""

    def cell(self, row: R, formats: Formats) -> Cell:
        """What the cell of a row shows."""
        value = self.value(row)
        tooltip = self.explain(row) if self.explain else ""
        if value is None:
            return Cell(self.missing(row) if self.missing else DASH, tooltip, missing=True)
        text = self.text(row) if self.text else write(value, self.kind, self.places, formats)
        return Cell(
            text,
            tooltip,
            derived=self.derived(row) if self.derived else False,
            faint=self.faint(row) if self.faint else False,
        )

    def sort_key(self, row: R) -> SortKey:
        """A row's place in the order; the first part tells whether the value is known."""
        value = self.value(row)
        if value is None:
            return False, ""
        if self.kind in (Kind.TEXT, Kind.URL):
            return True, (self.text(row) if self.text else str(value)).casefold()
        return True, value


def write(value: object, kind: Kind, places: int, formats: Formats) -> str:
    """A known value as the kind writes it."""
    if isinstance(value, datetime):
        return formats.date_time(value)
    if isinstance(value, Decimal) and kind == Kind.MONEY:
        return formats.money(value, None)
    if isinstance(value, int | float) and not isinstance(value, bool):
        if kind == Kind.RATE:
            return formats.percent(value, places)
        if kind == Kind.COUNT:
            return formats.count(int(value))
        return formats.decimal(value, places)
    return plain(str(value))
