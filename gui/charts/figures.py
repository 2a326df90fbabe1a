"""The figures of a chart as a plain table: for screen readers, and for everyone who wants numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.theme.theme import Theme

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_PAD = 24
"""Blank that a column of numbers has beside its widest text."""


class FigureTable(QTableWidget):
    """Labels in the first column, figures at the right of the others."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        theme.changed.connect(self._renew)
        self._renew()

    def sizeHint(self) -> QSize:
        """The chart whose place it takes decides about the room."""
        return self.minimumSizeHint()

    @Slot()
    def _renew(self) -> None:
        """Take over the row height."""
        header = self.verticalHeader()
        header.setMinimumSectionSize(self._theme.row_height)
        header.setDefaultSectionSize(self._theme.row_height)

    def show_rows(self, name: str, headers: Sequence[str], rows: Sequence[tuple[str, ...]]) -> None:
        """Show other figures under a name that screen readers tell."""
        self.clear()
        self.setAccessibleName(name)
        self.setColumnCount(len(headers))
        self.setRowCount(len(rows))
        for column, title in enumerate(headers):
            self.setHorizontalHeaderItem(column, _cell(title, column))
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                self.setItem(number, column, _cell(text, column))
        header = self.horizontalHeader()
        for column in range(1, len(headers)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, self._widest(headers, rows, column) + self._theme.px(_PAD))
        if headers:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _widest(self, headers: Sequence[str], rows: Sequence[tuple[str, ...]], column: int) -> int:
        metrics = self.fontMetrics()
        texts = [headers[column], *(row[column] for row in rows)]
        return max(metrics.horizontalAdvance(text) for text in texts)

    def chosen(self) -> list[int]:
        """The selected rows in their order."""
        return sorted({index.row() for index in self.selectedIndexes()})


def _cell(text: str, column: int) -> QTableWidgetItem:
    cell = QTableWidgetItem(text)
    cell.setTextAlignment(_RIGHT if column else _LEFT)
    return cell
