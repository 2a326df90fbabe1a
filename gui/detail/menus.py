"""The context menu of the detail pane's tables: copy, columns, export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu

from gui.tables.chooser import ColumnChooser

if TYPE_CHECKING:
    from gui.tables.view import DataTable


class TableMenu(QObject):
    """Gives a table its context menu.

    Signals:
        export_wanted: The user wants to export: whether only the selected rows.
    """

    export_wanted = Signal(bool)

    def __init__(self, table: DataTable) -> None:
        super().__init__(table)
        self._table = table
        table.menu_wanted.connect(self._show)
        table.header_menu_wanted.connect(self._show_columns)

    def menu(self) -> QMenu:
        """The menu; only what can be done now."""
        table = self._table
        menu = QMenu(table)
        if table.currentIndex().isValid():
            several = len(table.selectionModel().selectedRows()) > 1
            menu.addAction(self.tr("Copy &cell")).triggered.connect(table.copy_cell)
            rows = self.tr("Copy &rows") if several else self.tr("Copy &row")
            menu.addAction(rows).triggered.connect(self._copy)
            menu.addAction(self.tr("Copy with &headers")).triggered.connect(self._copy_headers)
            menu.addSeparator()
            if several:
                chosen = menu.addAction(self.tr("Export &selection..."))
                chosen.triggered.connect(self._export_selected)
        menu.addAction(self.tr("&Export...")).triggered.connect(self._export)
        menu.addAction(self.tr("C&olumns...")).triggered.connect(self.choose_columns)
        return menu

    @Slot(QPoint)
    def _show(self, place: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    @Slot(QPoint, int)
    def _show_columns(self, place: QPoint, _section: int) -> None:
        menu = QMenu(self._table)
        menu.addAction(self.tr("C&olumns...")).triggered.connect(self.choose_columns)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    @Slot()
    def choose_columns(self) -> None:
        """Open the column chooser."""
        dialog = ColumnChooser(self._table, self._table)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def _copy(self) -> None:
        self._table.copy_selection(headers=False)

    @Slot()
    def _copy_headers(self) -> None:
        self._table.copy_selection(headers=True)

    @Slot()
    def _export(self) -> None:
        self.export_wanted.emit(False)

    @Slot()
    def _export_selected(self) -> None:
        self.export_wanted.emit(True)
