"""A row of totals pinned below a table, its columns in step with the table's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.tables.columns import Cell
from gui.tables.delegate import CellDelegate
from gui.widgets import plain_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.tables.columns import Column
    from gui.tables.view import DataTable
    from gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
_BLANK = Cell("")


class TotalsModel(QAbstractTableModel):
    """One row: what each column's `total` says of the rows."""

    def __init__(self, columns: Sequence[Column[Any]], parent: QObject) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._cells: list[Cell] = [_BLANK] * len(self.columns)

    def show(self, rows: Sequence[Any]) -> None:
        """Add up other rows."""
        self._cells = [
            column.total(rows) if column.total and rows else _BLANK for column in self.columns
        ]
        self.dataChanged.emit(self.index(0, 0), self.index(0, len(self.columns) - 1))

    def texts(self) -> dict[str, str]:
        """What is shown below each column, by its key."""
        pairs = zip(self.columns, self._cells, strict=True)
        return {column.key: cell.text for column, cell in pairs}

    def cell(self, _row: int, column: int) -> Cell:
        """What a cell shows."""
        return self._cells[column]

    def rowCount(self, parent: Index = _TOP) -> int:
        """One row."""
        return 0 if parent.isValid() else 1

    def columnCount(self, parent: Index = _TOP) -> int:
        """As many as the table."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A total's text, tooltip or spoken text."""
        if not index.isValid():
            return None
        cell = self._cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(cell.tooltip or cell.text)
        if role == Qt.ItemDataRole.AccessibleTextRole and cell.text:
            title = self.columns[index.column()].title
            return self.tr("Total of {column}: {value}").format(column=title, value=cell.text)
        return None


class TotalledTable(QWidget):
    """A table with its totals row and one horizontal scroll bar for both."""

    def __init__(self, table: DataTable, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self._theme = theme
        self._rows: Sequence[Any] = ()
        self.totals_model = TotalsModel(table.table_model.columns, self)
        self.totals = self._make_totals()
        self._gap = QWidget(self)
        self._gap.setProperty("surface", True)
        self._gap.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lay_out()
        self._connect()
        self._renew()

    def _make_totals(self) -> QTableView:
        view = QTableView(self)
        view.setModel(self.totals_model)
        view.setItemDelegate(CellDelegate(self._theme, view, bold=True))
        view.horizontalHeader().hide()
        view.horizontalHeader().setMinimumSectionSize(self.table.header.minimumSectionSize())
        view.verticalHeader().hide()
        view.setShowGrid(False)
        view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(self.tr("Totals"))
        return view

    def _lay_out(self) -> None:
        line = QFrame(self)
        line.setProperty("line", True)
        line.setFixedHeight(1)
        bottom = QHBoxLayout()
        bottom.setSpacing(0)
        bottom.addWidget(self.totals)
        bottom.addWidget(self._gap)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.table, 1)
        layout.addWidget(line)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        own, other = self.totals.horizontalScrollBar(), self.table.horizontalScrollBar()
        own.valueChanged.connect(other.setValue)
        other.valueChanged.connect(own.setValue)
        own.rangeChanged.connect(self._fit)
        self.table.verticalScrollBar().rangeChanged.connect(self._fit)
        self.table.header.sectionResized.connect(self._on_section)
        self.table.columns_changed.connect(self._in_step)
        self._theme.changed.connect(self._renew)

    @Slot()
    def _renew(self) -> None:
        vertical = self.totals.verticalHeader()
        vertical.setMinimumSectionSize(self._theme.row_height)
        vertical.setDefaultSectionSize(self._theme.row_height)
        self._in_step()
        self._fit()

    @Slot(int, int, int)
    def _on_section(self, section: int, _old: int, new: int) -> None:
        self.totals.setColumnHidden(section, new == 0)
        if new:
            self.totals.setColumnWidth(section, new)

    @Slot()
    def _in_step(self) -> None:
        header = self.totals.horizontalHeader()
        header.restoreState(self.table.header.saveState())
        header.hide()
        self._fit()

    @Slot()
    def _fit(self) -> None:
        bar = self.table.verticalScrollBar()
        self._gap.setFixedWidth(bar.sizeHint().width() if bar.maximum() > 0 else 0)
        own = self.totals.horizontalScrollBar()
        extra = own.sizeHint().height() if own.maximum() > 0 else 0
        self.totals.setFixedHeight(self._theme.row_height + extra)

    def renew(self) -> None:
        """Take over other columns of the table."""
        self.totals_model.columns = self.table.table_model.columns
        self.show_rows(self._rows)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows and their totals."""
        self._rows = rows
        self.totals_model.show(rows)
        self.table.show_rows(rows, self.totals_model.texts())
