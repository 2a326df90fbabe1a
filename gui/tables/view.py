"""The table view: themed, sorted by its model, with remembered columns, kept selection and copy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from gui.scope import ClickSelection
from gui.settings import ColumnState
from gui.tables.clipboard import table_data
from gui.tables.delegate import CellDelegate
from gui.tables.dragging import RowDragger
from gui.tables.header import TableHeader, lines_of
from gui.tables.room import padded, room_for
from gui.theme import tokens as size

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    from PySide6.QtGui import QContextMenuEvent, QMouseEvent

    from gui.tables.columns import Column
    from gui.tables.model import SortBy, TableModel
    from gui.theme import Theme

_ELASTIC_MIN = 172
_FIGURE = 76
_MANY = 200
"""Selected rows from which on a sort takes the selection away and makes it anew."""


class DataTable(QTableView):
    """A table of whole rows.

    Signals:
        rows_selected: The selection changed, or the selected rows' content did: a tuple of rows.
        columns_changed: The user moved, sized, hid or showed a column, or sorted.
        menu_wanted: The user asked for the context menu: position on screen.
        header_menu_wanted: The same on the header: position on screen and column number.
        copied: Something is on the clipboard, or too much is dragged: a sentence.
    """

    rows_selected = Signal(object)
    columns_changed = Signal()
    menu_wanted = Signal(QPoint)
    header_menu_wanted = Signal(QPoint, int)
    copied = Signal(str)

    def __init__(self, model: TableModel[Any], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._table_model = model
        self._last: tuple[object, ...] = ()
        self._quiet = False
        self._sized: dict[str, float] = {}
        self._room: dict[str, int] = {}
        self._totals: Mapping[str, str] = {}
        self.setModel(model)
        self._header = TableHeader(theme, self)
        self.setHorizontalHeader(self._header)
        self.dragger = RowDragger(self)
        self._set_up()
        self._connect()
        self.reset_columns()
        self.renew()

    def _set_up(self) -> None:
        self.setItemDelegate(CellDelegate(self._theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self._header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _connect(self) -> None:
        self._header.order_chosen.connect(self.sort)
        self._header.sectionResized.connect(self._on_resized)
        self._header.sectionMoved.connect(self.columns_changed)
        self._header.customContextMenuRequested.connect(self._on_header_menu)
        self._theme.changed.connect(self.renew)
        self._table_model.headerDataChanged.connect(self._fit_columns)
        self.dragger.refused.connect(self.copied)

    @property
    def table_model(self) -> TableModel[Any]:
        """The model."""
        return self._table_model

    @property
    def header(self) -> TableHeader:
        """The header."""
        return self._header

    @Slot()
    def renew(self) -> None:
        """Take sizes from the theme anew."""
        vertical = self.verticalHeader()
        vertical.setMinimumSectionSize(self._theme.row_height)
        vertical.setDefaultSectionSize(self._theme.row_height)
        self._measure()
        self._fit_columns()
        self.viewport().update()

    def show_rows(self, rows: Sequence[Any], totals: Mapping[str, str] | None = None) -> None:
        """Show other rows; selection, current cell and scroll position stay where they can.

        `totals` are the texts below the columns, by their keys, that need room as well.
        """
        self._totals = totals or {}
        model = self._table_model
        chosen = {model.key(number) for number in self._selected_numbers()}
        current = self.currentIndex()
        current_key = model.key(current.row()) if current.isValid() else None
        scroll = self.verticalScrollBar().value(), self.horizontalScrollBar().value()
        self._quiet = True
        model.set_rows(rows)
        self._measure()
        self._restore(chosen, current_key, max(current.column(), 0))
        self.verticalScrollBar().setValue(scroll[0])
        self.horizontalScrollBar().setValue(scroll[1])
        self._quiet = False
        self._fit_columns()
        self._tell_selection()

    def _measure(self) -> None:
        """Find out how much room figures and short words need."""
        model = self._table_model
        plain = QFontMetrics(self._theme.font())
        bold = QFontMetrics(self._theme.font(weight=size.SEMIBOLD))
        for column in model.columns:
            need = room_for(column, model.rows, model.formats, plain)
            total = padded(bold.horizontalAdvance(self._totals.get(column.key, "")))
            self._room[column.key] = max(need, total if need else 0)

    def _restore(self, chosen: set[Hashable], current_key: Hashable | None, column: int) -> None:
        if not chosen and current_key is None:
            return
        model = self._table_model
        selection = QItemSelection()
        current, last, first = -1, model.columnCount() - 1, -1
        for number in range(model.rowCount()):
            key = model.key(number)
            if key == current_key:
                current = number
            if (key in chosen) == (first >= 0):
                continue
            if first >= 0:
                selection.select(model.index(first, 0), model.index(number - 1, last))
            first = number if first < 0 else -1
        if first >= 0:
            selection.select(model.index(first, 0), model.index(model.rowCount() - 1, last))
        if current >= 0:
            self.selectionModel().setCurrentIndex(
                model.index(current, column), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def selected_rows(self) -> tuple[Any, ...]:
        """The selected rows in their order on screen."""
        return tuple(self._table_model.row(number) for number in self._selected_numbers())

    def select_number(self, number: int) -> None:
        """Select the row at a place and make it current."""
        if 0 <= number < self._table_model.rowCount():
            column = max(self.currentIndex().column(), self._header.logicalIndex(0))
            # Not the view's own way: that asks which keys are held, and with Ctrl it would add the row.
            only = QItemSelectionModel.SelectionFlag.ClearAndSelect
            rows = QItemSelectionModel.SelectionFlag.Rows
            index = self._table_model.index(number, column)
            self.selectionModel().setCurrentIndex(index, only | rows)

    def _selected_numbers(self) -> list[int]:
        numbers: set[int] = set()
        for span in self.selectionModel().selection().toList():
            numbers.update(range(span.top(), span.bottom() + 1))
        return sorted(numbers)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell what is selected."""
        super().selectionChanged(selected, deselected)
        if not self._quiet:
            self._tell_selection()

    def _tell_selection(self) -> None:
        rows = self.selected_rows()
        if rows != self._last:
            self._last = rows
            self.rows_selected.emit(rows)

    @Slot(object)
    def sort(self, order: tuple[SortBy, ...]) -> None:
        """Sort by several columns."""
        if len(self.selected_rows()) > _MANY:
            self._sort_many(order)
        else:
            self._table_model.set_order(order)
        self._header.viewport().update()
        self.columns_changed.emit()

    def _sort_many(self, order: tuple[SortBy, ...]) -> None:
        """Sort with many rows selected: Qt would follow each of their cells to its new place."""
        model = self._table_model
        chosen = {model.key(number) for number in self._selected_numbers()}
        current = self.currentIndex()
        self._quiet = True
        self.selectionModel().clearSelection()
        model.set_order(order)
        self._restore(chosen, None, max(current.column(), 0))
        self._quiet = False
        self._tell_selection()

    # Columns

    def visible_columns(self) -> tuple[Column[Any], ...]:
        """The shown columns in their order on screen."""
        return tuple(self._table_model.columns[number] for number in self._shown())

    def column_states(self) -> tuple[ColumnState, ...]:
        """All columns as they stand, for remembering."""
        columns = self._table_model.columns
        found = []
        for place in range(self._header.count()):
            number = self._header.logicalIndex(place)
            key = columns[number].key
            width = round(self._sized.get(key, 0))
            found.append(ColumnState(key, not self.isColumnHidden(number), width))
        return tuple(found)

    def set_column_states(self, states: Sequence[ColumnState]) -> None:
        """Put columns as remembered; unknown ones are left out, new ones stand as declared."""
        known = [state for state in states if self._table_model.place(state.key) >= 0]
        self._quiet = True
        for place, state in enumerate(known):
            number = self._table_model.place(state.key)
            self._header.moveSection(self._header.visualIndex(number), place)
            self.setColumnHidden(number, not state.visible)
            self._sized.pop(state.key, None)
            if state.width > 0:
                self._sized[state.key] = state.width
        if not self._shown():
            self.setColumnHidden(self._header.logicalIndex(0), False)
        self._quiet = False
        self._fit_columns()
        self.columns_changed.emit()

    def reset_columns(self) -> None:
        """Show the declared columns in the declared order."""
        self._sized.clear()
        self.set_column_states(
            [ColumnState(column.key, column.visible) for column in self._table_model.columns]
        )

    def set_column_shown(self, key: str, shown: bool) -> None:
        """Show or hide a column; the last one stays."""
        number = self._table_model.place(key)
        if number >= 0 and (shown or len(self._shown()) > 1):
            self.setColumnHidden(number, not shown)
            self._fit_columns()
            self.columns_changed.emit()

    def _shown(self) -> list[int]:
        places = (self._header.logicalIndex(place) for place in range(self._header.count()))
        return [number for number in places if not self.isColumnHidden(number)]

    def _on_resized(self, section: int, _old: int, new: int) -> None:
        """The user sized a column: it keeps that width."""
        if self._quiet or new == 0:
            return
        self._sized[self._table_model.columns[section].key] = new / self._theme.zoom
        self._fit_columns()
        self.columns_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self._fit_columns()

    @Slot()
    def _fit_columns(self) -> None:
        """Share the room out.

        Where it is short, columns with a least width give way, then titles take two lines if that is
        enough; what is left over goes to the elastic column. Widths that the user chose stay.
        """
        if self._quiet:
            return
        self._quiet = True
        room = -1
        while room != self.viewport().width():  # a taller header may bring the scroll bar, once
            room = self.viewport().width()
            self._share(room)
        self._quiet = False

    def _share(self, room: int) -> None:
        widths = self._widths(room, tall=False)
        tall = False
        if sum(widths.values()) > room:
            narrow = self._widths(room, tall=True)
            # Only where that is enough: else the table is moved sideways all the same.
            tall = sum(narrow.values()) <= room
            widths = narrow if tall else widths
        self._header.set_tall(tall)
        for number, width in widths.items():
            self.setColumnWidth(number, width)

    def _widths(self, room: int, *, tall: bool) -> dict[int, int]:
        """The shown columns' widths, by number."""
        columns, px = self._table_model.columns, self._theme.px
        shown = self._shown()
        elastic = next(
            (n for n in shown if columns[n].elastic and columns[n].key not in self._sized), None
        )
        widths = {n: self._width_of(columns[n], tall) for n in shown}
        if elastic is not None:
            widths[elastic] = px(max(_ELASTIC_MIN, columns[elastic].least))
        short = sum(widths.values()) - room
        for number in shown:
            column = columns[number]
            if short > 0 and column.least and column.key not in self._sized:
                least = max(px(column.least), self._header.title_width(column, tall=tall))
                give = min(short, max(0, widths[number] - least))
                widths[number] -= give
                short -= give
        if elastic is not None and short < 0:
            widths[elastic] -= short
        return widths

    def _width_of(self, column: Column[Any], tall: bool) -> int:
        """The width that the user chose, else the declared one or what the contents need."""
        chosen = self._sized.get(column.key)
        if chosen is not None:
            return self._theme.px(chosen)
        # The title of a figure names its base: cut, it would say something else. Those of other
        # columns are longer in other languages than the width that was made for English.
        title = self._header.title_width(column, tall=tall)
        # A width that was declared for a long title is not needed where that takes two lines.
        shared = tall and len(lines_of(column.title)) > 1
        declared = min(column.width, _FIGURE) if shared else column.width
        return max(self._theme.px(declared), self._room.get(column.key, 0), title)

    # Drag, copy and menus

    def picked(self) -> ClickSelection:
        """Selected rows that have to be fetched; of a table that has its rows at hand, none."""
        return ClickSelection()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Only selected rows are dragged: from any other a movement selects, as ever."""
        self.dragger.press(event)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the selected rows out, or go on selecting."""
        if not self.dragger.move(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The end of a drag leaves the selection as it is."""
        if not self.dragger.release():
            super().mouseReleaseEvent(event)

    def copy_selection(self, *, headers: bool) -> None:
        """Put the selected rows, or else the current one, on the clipboard as shown."""
        index = self.currentIndex()
        rows = self.selected_rows()
        if not rows and index.isValid():
            rows = (self._table_model.row(index.row()),)
        if rows:
            self.put_on_clipboard(rows, headers=headers)

    def put_on_clipboard(self, rows: Sequence[Any], *, headers: bool) -> None:
        """Put rows on the clipboard as the table shows them."""
        formats = self._table_model.formats
        data = table_data(rows, self.visible_columns(), formats, headers=headers)
        QGuiApplication.clipboard().setMimeData(data)
        self.copied.emit(
            self.tr("1 row copied")
            if len(rows) == 1
            else self.tr("{n} rows copied").format(n=formats.count(len(rows)))
        )

    def copy_cell(self) -> None:
        """Put the current cell's text on the clipboard."""
        from services.reports.clipboard import in_one_cell

        index = self.currentIndex()
        if index.isValid():
            cell = self._table_model.cell(index.row(), index.column())
            QGuiApplication.clipboard().setText(in_one_cell(cell.text))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the context menu, by mouse or key."""
        if event.reason() == event.Reason.Keyboard and self.currentIndex().isValid():
            place = self.visualRect(self.currentIndex()).bottomLeft()
            self.menu_wanted.emit(self.viewport().mapToGlobal(place))
        else:
            self.menu_wanted.emit(event.globalPos())

    @Slot(QPoint)
    def _on_header_menu(self, place: QPoint) -> None:
        self.header_menu_wanted.emit(
            self._header.viewport().mapToGlobal(place), self._header.logicalIndexAt(place)
        )
