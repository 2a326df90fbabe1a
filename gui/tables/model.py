"""A table model over frozen rows that sorts its own list (a proxy would freeze the window)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.tables.columns import Cell, Column, R
from gui.widgets import plain_tip

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from gui.formatting import Formats

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_LARGEST_CACHE = 60_000
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class SortBy:
    """One key of the order."""

    column: str
    descending: bool = False


class TableModel(QAbstractTableModel, Generic[R]):
    """Rows of one kind under declared columns.

    Args:
        columns: All columns; which are shown, and in which order, is the header's business.
        key_of: What identifies a row over reloads.
        formats: How values are written.
        parent: Owner.
    """

    def __init__(
        self,
        columns: Sequence[Column[R]],
        key_of: Callable[[R], Hashable],
        formats: Formats,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.formats = formats
        self._key_of = key_of
        self._rows: list[R] = []
        self._cells: dict[tuple[int, int], Cell] = {}
        self._order: tuple[SortBy, ...] = ()
        self._places = {column.key: number for number, column in enumerate(self.columns)}

    @property
    def rows(self) -> Sequence[R]:
        """The rows in their order on screen."""
        return self._rows

    @property
    def order(self) -> tuple[SortBy, ...]:
        """By which columns the rows are sorted, most important first."""
        return self._order

    def row(self, number: int) -> R:
        """The row at a place."""
        return self._rows[number]

    def key(self, number: int) -> Hashable:
        """What identifies the row at a place."""
        return self._key_of(self._rows[number])

    def place(self, key: str) -> int:
        """The number of a column by its key, -1 where there is none."""
        return self._places.get(key, -1)

    def cell(self, row: int, column: int) -> Cell:
        """What a cell shows."""
        found = self._cells.get((row, column))
        if found is None:
            if len(self._cells) > _LARGEST_CACHE:
                self._cells.clear()
            found = self.columns[column].cell(self._rows[row], self.formats)
            self._cells[row, column] = found
        return found

    def set_rows(self, rows: Sequence[R]) -> None:
        """Show other rows, in the order chosen."""
        self.beginResetModel()
        self._rows = self._sorted(rows)
        self._cells.clear()
        self.endResetModel()

    def set_order(self, order: Sequence[SortBy]) -> None:
        """Sort by these columns; unknown ones are left out."""
        self._order = tuple(by for by in order if by.column in self._places)
        rows = self._sorted(self._rows)
        if any(old is not new for old, new in zip(self._rows, rows, strict=True)):
            self._reorder(rows)
        self._cells.clear()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def _reorder(self, rows: list[R]) -> None:
        """The same rows in another order. A selection of all rows has as many indexes as there are cells."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        places = {self._key_of(row): number for number, row in enumerate(rows)}
        moved = {n: places[self.key(n)] for n in {index.row() for index in before}}
        after = [self.index(moved[index.row()], index.column()) for index in before]
        self._rows = rows
        self._cells.clear()
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def set_columns(self, columns: Sequence[Column[R]]) -> None:
        """Put other columns under the same keys: the same places, other figures and titles.

        Raises:
            ValueError: The keys differ.
        """
        if tuple(c.key for c in columns) != tuple(c.key for c in self.columns):
            raise ValueError("other columns have to have the same keys")
        self.columns = tuple(columns)
        self.set_order(self._order)
        self.refresh_texts()

    def refresh_texts(self) -> None:
        """Write all texts anew (other words or reasons, same rows)."""
        self._cells.clear()
        if self._rows:
            last = self.index(len(self._rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: Index = _TOP) -> int:
        """Number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _TOP) -> int:
        """Number of columns, hidden ones included."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell's text, tooltip, alignment or spoken text."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index.row(), index.column()).text
        if role == Qt.ItemDataRole.ToolTipRole:
            cell = self.cell(index.row(), index.column())
            return plain_tip(cell.tooltip or cell.text)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self.columns[index.column()].kind.number else _LEFT
        if role == Qt.ItemDataRole.AccessibleTextRole:
            cell = self.cell(index.row(), index.column())
            reason = f" ({cell.tooltip})" if cell.missing and cell.tooltip else ""
            return f"{self.columns[index.column()].title}: {cell.text}{reason}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """A column's title, explanation, alignment or spoken text."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{column.title}\n{column.tooltip}".strip()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.kind.number else _LEFT
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return column.title + self._spoken_order(column.key)
        return None

    def _spoken_order(self, key: str) -> str:
        for number, by in enumerate(self._order, start=1):
            if by.column == key:
                way = self.tr("sorted descending") if by.descending else self.tr("sorted ascending")
                return f", {way}" if len(self._order) == 1 else f", {way} ({number})"
        return ""

    def _sorted(self, rows: Sequence[R]) -> list[R]:
        """Rows sorted by all keys; those without a value come last whichever way it is sorted."""
        result = list(rows)
        for by in reversed(self._order):
            column = self.columns[self._places[by.column]]
            keyed = [(column.sort_key(row), row) for row in result]
            known = [pair for pair in keyed if pair[0][0]]
            known.sort(key=lambda pair: pair[0][1], reverse=by.descending)  # type: ignore[arg-type,return-value]
            result = [row for _, row in known] + [row for key, row in keyed if not key[0]]
        return result
