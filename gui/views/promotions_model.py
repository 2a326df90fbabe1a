"""Groups with their campaigns below them when opened: two levels in one flat, calm table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal

from gui.tables.model import TableModel
from gui.views.promotions_data import GroupRow, Groups

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject, QPersistentModelIndex

    from gui.formatting import Formats
    from gui.tables.columns import Column


class PromotionModel(TableModel[GroupRow]):
    """The rows: groups in the order chosen, those without one last, opened ones with their campaigns.

    Signals:
        toggled: A group was opened or closed.
    """

    toggled = Signal()

    def __init__(
        self, columns: Sequence[Column[GroupRow]], formats: Formats, parent: QObject | None = None
    ) -> None:
        super().__init__(columns, lambda row: row.key, formats, parent)
        self._groups = Groups()
        self._open: set[object] = set()

    def is_open(self, row: GroupRow) -> bool:
        """Whether a group shows its campaigns."""
        return row.campaign is None and row.key in self._open

    def take(self, groups: Groups) -> list[GroupRow]:
        """Take other groups; gives the rows to be shown: those that were open stay so."""
        self._groups = groups
        self._open &= {row.key for row in groups.rows}
        found: list[GroupRow] = []
        for row, members in zip(groups.rows, groups.members, strict=True):
            found.append(row)
            if row.key in self._open:
                found.extend(members)
        return found

    def toggle(self, number: int) -> None:
        """Open or close the group at a place; of a campaign nothing happens."""
        row = self.row(number)
        if row.campaign is not None:
            return
        members = self._groups.members[row.place]
        if row.key in self._open:
            self._open.remove(row.key)
            self.beginRemoveRows(QModelIndex(), number + 1, number + len(members))
            del self._rows[number + 1 : number + 1 + len(members)]
        else:
            self._open.add(row.key)
            self.beginInsertRows(QModelIndex(), number + 1, number + len(members))
            self._rows[number + 1 : number + 1] = super()._sorted(members)
        self._cells.clear()
        if row.key in self._open:
            self.endInsertRows()
        else:
            self.endRemoveRows()
        first = self.index(number, 0)
        self.dataChanged.emit(first, first)
        self.toggled.emit()

    def parent_of(self, number: int) -> int:
        """The place of the group that a row belongs to; a group's is its own."""
        while number > 0 and self.row(number).campaign is not None:
            number -= 1
        return number

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """A cell; the first one says aloud whether its group is open."""
        found = super().data(index, role)
        if role == Qt.ItemDataRole.AccessibleTextRole and found and index.column() == 0:
            row = self.row(index.row())
            if row.campaign is None:
                state = self.tr("open") if self.is_open(row) else self.tr("closed")
                return f"{found}, {state}"
        return found

    def _sorted(self, rows: Sequence[GroupRow]) -> list[GroupRow]:
        """Groups among themselves, each with its campaigns sorted below it."""
        groups = super()._sorted([row for row in rows if row.campaign is None])
        below: dict[int, list[GroupRow]] = {}
        for row in super()._sorted([row for row in rows if row.campaign is not None]):
            below.setdefault(row.place, []).append(row)
        named = [row for row in groups if row.name is not None]
        rest = [row for row in groups if row.name is None]
        return [one for row in (*named, *rest) for one in (row, *below.get(row.place, ()))]
