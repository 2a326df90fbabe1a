"""The campaign table with its totals, context menus, column chooser and remembered columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from gui.campaigns.destination import DestinationDialog
from gui.scope import Subject
from gui.tables.chooser import ColumnChooser
from gui.tables.model import SortBy
from gui.tables.totals import TotalledTable
from gui.tables.view import DataTable
from services.domain.parse import is_web_url

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.campaigns.model import CampaignModel
    from gui.settings import WindowSettings
    from gui.theme import Theme
    from services.domain.rows import CampaignRow

_SETTING = "campaigns/columns"
_ORDER = "campaigns/order"


class CampaignView(QWidget):
    """The campaign table.

    Signals:
        rows_selected: Tuple of the selected CampaignRows.
        opened: The user opened a campaign (Enter, double click).
        export_wanted: The user wants to export: subject, None, whether only the selected rows.
    """

    rows_selected = Signal(object)
    opened = Signal()
    export_wanted = Signal(str, object, bool)

    def __init__(
        self,
        model: CampaignModel,
        theme: Theme,
        settings: WindowSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.model = model
        self.table = DataTable(model, theme, self)
        self.table.setAccessibleName(self.tr("Campaigns"))
        self.totalled = TotalledTable(self.table, theme, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.totalled)
        self._make_actions()
        self._recall()
        self.table.rows_selected.connect(self.rows_selected)
        self.table.activated.connect(self.opened)
        self.table.menu_wanted.connect(self._show_menu)
        self.table.header_menu_wanted.connect(self._show_header_menu)
        self.table.columns_changed.connect(self._remember)

    def _make_actions(self) -> None:
        self.copy_cell = self._action(self.tr("Copy &cell"), self.table.copy_cell)
        self.copy_row = self._action(self.tr("Copy &row"), self._copy)
        self.copy_headers = self._action(self.tr("Copy with &headers"), self._copy_with_headers)
        self.destination = self._action(self.tr("Open &destination URL..."), self._open_destination)
        self.sort_here = self._action(self.tr("&Sort by this column"), self._sort_here)
        self.columns = self._action(self.tr("C&olumns..."), self.choose_columns)
        self.offered: list[QAction] = []
        self.export = self._action(self.tr("&Export..."), self._export)
        self.export_selected = self._action(self.tr("&Export selection..."), self._export_selected)

    def offer(self, *entries: QAction | QMenu) -> None:
        """Put commands of others into the menu of rows."""
        for entry in entries:
            self.offered.append(entry.menuAction() if isinstance(entry, QMenu) else entry)

    def _action(self, text: str, slot: object) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(slot)
        return action

    def show_both_totals(self, shown: bool) -> None:
        """Show what the providers count beside the human clicks; what is automatic stands beside both."""
        self.table.set_column_shown("all_clicks", shown)
        if shown:
            self.table.set_column_shown("automatic_clicks", True)
        self.totalled.renew()

    def show_rows(self, rows: Sequence[CampaignRow]) -> None:
        """Show other campaigns."""
        self.totalled.show_rows(rows)

    @Slot()
    def _copy(self) -> None:
        self.table.copy_selection(headers=False)

    @Slot()
    def _copy_with_headers(self) -> None:
        self.table.copy_selection(headers=True)

    @Slot()
    def _open_destination(self) -> None:
        row = self._current()
        if row is not None and row.target_url:
            dialog = DestinationDialog(row.target_url, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    @Slot()
    def _sort_here(self) -> None:
        self.table.header.sort_by(max(self.table.currentIndex().column(), 0))

    @Slot()
    def choose_columns(self) -> None:
        """Open the column chooser."""
        dialog = ColumnChooser(self.table, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _current(self) -> CampaignRow | None:
        index = self.table.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def context_menu(self) -> QMenu:
        """The menu of the current row; only what can be done now."""
        menu = QMenu(self)
        row = self._current()
        if row is not None:
            several = len(self.table.selected_rows()) > 1
            self.copy_row.setText(self.tr("Copy &rows") if several else self.tr("Copy &row"))
            menu.addActions([self.copy_cell, self.copy_row, self.copy_headers])
            menu.addSeparator()
            if is_web_url(row.target_url):
                menu.addAction(self.destination)
            menu.addAction(self.sort_here)
            menu.addSeparator()
            if self.offered:
                menu.addActions(self.offered)
                menu.addSeparator()
            menu.addAction(self.export_selected if several else self.export)
        menu.addAction(self.columns)
        return menu

    @Slot()
    def _export(self) -> None:
        self.export_wanted.emit(str(Subject.CAMPAIGNS), None, False)

    @Slot()
    def _export_selected(self) -> None:
        self.export_wanted.emit(str(Subject.CAMPAIGNS), None, True)

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        menu = self.context_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    @Slot(QPoint, int)
    def _show_header_menu(self, place: QPoint, section: int) -> None:
        menu = self.header_menu(section)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def header_menu(self, section: int) -> QMenu:
        """The menu of a column's title."""
        menu = QMenu(self)
        if 0 <= section < len(self.model.columns):
            column = self.model.columns[section]
            up = menu.addAction(self.tr("Sort &ascending"))
            down = menu.addAction(self.tr("Sort &descending"))
            further = menu.addAction(self.tr("Add as &further sort key"))
            menu.addSeparator()
            hide = menu.addAction(self.tr("&Hide “{column}”").format(column=column.title))
            hide.setEnabled(len(self.table.visible_columns()) > 1)
            header = self.table.header
            up.triggered.connect(lambda: header.sort_by(section, descending=False))
            down.triggered.connect(lambda: header.sort_by(section, descending=True))
            further.triggered.connect(lambda: header.sort_by(section, add=True))
            hide.triggered.connect(lambda: self.table.set_column_shown(column.key, False))
        menu.addAction(self.columns)
        return menu

    def _recall(self) -> None:
        states = self._settings.columns(_SETTING)
        if states:
            self.table.set_column_states(states)
        names = [part for part in self._settings.text(_ORDER).split(" ") if part]
        order = tuple(SortBy(name.lstrip("-"), name.startswith("-")) for name in names)
        if order:
            self.table.sort(order)

    @Slot()
    def _remember(self) -> None:
        self._settings.set_columns(_SETTING, self.table.column_states())
        self._settings.set_text(
            _ORDER,
            " ".join(f"-{by.column}" if by.descending else by.column for by in self.model.order),
        )
