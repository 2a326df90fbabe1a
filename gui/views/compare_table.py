"""A table within a page that scrolls: as high as its rows, with its menu and remembered columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Signal, Slot

from gui.detail.menus import TableMenu
from gui.tables.model import TableModel
from gui.tables.view import DataTable

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from PySide6.QtGui import QResizeEvent

    from gui.formatting import Formats
    from gui.settings import WindowSettings
    from gui.tables.columns import Column
    from gui.theme import Theme


class PageTable(DataTable):
    """A table that shows all its rows; the page around it scrolls.

    Signals:
        export_wanted: The user wants to export: whether only the selected rows.
    """

    export_wanted = Signal(bool)

    def __init__(
        self,
        columns: Sequence[Column[Any]],
        key_of: Callable[[Any], Hashable],
        theme: Theme,
        formats: Formats,
        settings: WindowSettings,
        setting: str,
    ) -> None:
        super().__init__(TableModel(columns, key_of, formats), theme)
        self._settings = settings
        self._setting = setting
        self.menu = TableMenu(self)
        self.menu.export_wanted.connect(self.export_wanted)
        remembered = settings.columns(setting)
        if remembered:
            self.set_column_states(remembered)
        self.columns_changed.connect(self._remember)
        self.horizontalScrollBar().rangeChanged.connect(self._fit_height)
        theme.changed.connect(self._fit_height)

    def show_rows(self, rows: Sequence[Any], totals: Any = None) -> None:
        """Show other rows, and be as high as they are."""
        super().show_rows(rows, totals)
        self._fit_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self._fit_height()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(super().sizeHint().width(), self._wanted())

    def _wanted(self) -> int:
        bar = self.horizontalScrollBar()
        extra = bar.sizeHint().height() if bar.maximum() > 0 else 0
        rows = max(self.table_model.rowCount(), 1) * self.verticalHeader().defaultSectionSize()
        return int(self.header.sizeHint().height() + rows + extra + 2 * self.frameWidth())

    @Slot()
    def _fit_height(self) -> None:
        if self.height() != self._wanted() or self.minimumHeight() != self._wanted():
            self.setFixedHeight(self._wanted())

    @Slot()
    def _remember(self) -> None:
        self._settings.set_columns(self._setting, self.column_states())


class CompareTable(PageTable):
    """The table of compared campaigns."""

    def __init__(
        self,
        columns: Sequence[Column[Any]],
        theme: Theme,
        formats: Formats,
        settings: WindowSettings,
        setting: str,
    ) -> None:
        super().__init__(columns, lambda one: one.row.key, theme, formats, settings, setting)
        self._both = False
        self.setAccessibleName(self.tr("Compared campaigns"))

    def show_compared(
        self, found: Sequence[Any], columns: Sequence[Column[Any]], *, both: bool
    ) -> None:
        """Show other campaigns under other lenses; all clicks stand beside the human ones."""
        self.table_model.set_columns(columns)
        self.show_rows(found)
        if both and not self._both:
            self.set_column_shown("all_clicks", True)
        self._both = both
