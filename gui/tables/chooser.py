"""The column chooser: search, tick, order by dragging or buttons, reset; applied on OK."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.settings import ColumnState
from gui.theme import tokens as size

if TYPE_CHECKING:
    from gui.tables.view import DataTable

_KEY = Qt.ItemDataRole.UserRole
_WIDTH = Qt.ItemDataRole.UserRole + 1


class ColumnChooser(QDialog):
    """Chooses the columns of a table. Open it with `open()`; OK applies the choice."""

    def __init__(self, table: DataTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.setWindowTitle(self.tr("Choose columns"))
        self.setMinimumSize(380, 460)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search columns"))
        self.search.setAccessibleName(self.tr("Search columns"))
        self.search.setClearButtonEnabled(True)
        self.items = QListWidget(self)
        self.items.setProperty("framed", True)
        self.items.setAccessibleName(self.tr("Columns, ticked ones are shown"))
        self.items.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.up = QPushButton(self.tr("Move &up"), self)
        self.down = QPushButton(self.tr("Move &down"), self)
        self.reset = QPushButton(self.tr("&Reset"), self)
        self.reset.setToolTip(self.tr("Show the first choice of columns in its first order"))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._lay_out()
        self._connect()
        self._fill(table.column_states())

    def _lay_out(self) -> None:
        hint = QLabel(self.tr("Ticked columns are shown, from left to right in this order."), self)
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        side = QVBoxLayout()
        side.addWidget(self.up)
        side.addWidget(self.down)
        side.addStretch(1)
        side.addWidget(self.reset)
        middle = QHBoxLayout()
        middle.setSpacing(size.GRID)
        middle.addWidget(self.items, 1)
        middle.addLayout(side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(size.GRID)
        layout.addWidget(self.search)
        layout.addWidget(hint)
        layout.addLayout(middle, 1)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._filter)
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        self.reset.clicked.connect(self._on_reset)
        self.buttons.accepted.connect(self._on_ok)
        self.buttons.rejected.connect(self.reject)
        self.items.currentRowChanged.connect(self._steer)

    def _fill(self, states: tuple[ColumnState, ...]) -> None:
        self.items.clear()
        model = self._table.table_model
        for state in states:
            column = model.columns[model.place(state.key)]
            item = QListWidgetItem(column.title, self.items)
            item.setData(_KEY, state.key)
            item.setData(_WIDTH, state.width)
            item.setToolTip(column.tooltip)
            item.setCheckState(Qt.CheckState.Checked if state.visible else Qt.CheckState.Unchecked)
        self.items.setCurrentRow(0)
        self._filter(self.search.text())

    def states(self) -> tuple[ColumnState, ...]:
        """The columns as chosen so far."""
        found = []
        for number in range(self.items.count()):
            item = self.items.item(number)
            found.append(
                ColumnState(
                    item.data(_KEY), item.checkState() == Qt.CheckState.Checked, item.data(_WIDTH)
                )
            )
        return tuple(found)

    @Slot(str)
    def _filter(self, text: str) -> None:
        for number in range(self.items.count()):
            item = self.items.item(number)
            item.setHidden(text.casefold() not in item.text().casefold())
        self._steer()

    @Slot()
    def _steer(self) -> None:
        whole = not self.search.text()
        row = self.items.currentRow()
        self.up.setEnabled(whole and row > 0)
        self.down.setEnabled(whole and 0 <= row < self.items.count() - 1)

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        row = self.items.currentRow()
        item = self.items.takeItem(row)
        self.items.insertItem(row + step, item)
        self.items.setCurrentRow(row + step)

    @Slot()
    def _on_reset(self) -> None:
        columns = self._table.table_model.columns
        self.search.clear()
        self._fill(tuple(ColumnState(column.key, column.visible) for column in columns))

    @Slot()
    def _on_ok(self) -> None:
        if any(state.visible for state in self.states()):
            self._table.set_column_states(self.states())
        self.accept()
