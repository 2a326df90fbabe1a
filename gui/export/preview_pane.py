"""Below the columns of the export dialog: the file's first lines, its size, and what to know of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.export.plan import LINES
from gui.export.preview_text import PreviewText
from gui.theme import tokens as size
from services.reports.cells import LONGEST_CELL

if TYPE_CHECKING:
    from gui.export.plan import Preview
    from gui.formatting import Formats
    from gui.theme import Theme

MOST_ROWS = 1_048_575
"""Rows that an Excel sheet takes below the titles."""
_WIDEST = 240
"""No column of the preview is wider; its text is cut, in the file it is not."""


class PreviewPane(QWidget):
    """Shows a Preview, or what is the matter instead."""

    def __init__(self, theme: Theme, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formats = formats
        self.title = QLabel(self.tr("The f&irst lines as they will be written"), self)
        self.title.setProperty("role", "heading")
        self.text = PreviewText(self)
        self.text.setAccessibleName(self.tr("Preview of the file"))
        self.table = self._make_table()
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.text)
        self.pages.addWidget(self.table)
        self.title.setBuddy(self.text)
        self.summary = QLabel(self)
        self.summary.setAccessibleName(self.tr("Size of the file"))
        self.note = QLabel(self)
        self.note.setProperty("role", "warn")
        self.note.setWordWrap(True)
        for label in (self.summary, self.note):
            label.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(size.HALF)
        layout.addWidget(self.title)
        layout.addWidget(self.pages)
        layout.addWidget(self.summary)
        layout.addWidget(self.note)
        theme.changed.connect(self._renew)
        self._renew()

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 0, self)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setProperty("framed", True)
        table.verticalHeader().hide()
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        table.setAccessibleName(self.tr("Preview of the file"))
        return table

    @Slot()
    def _renew(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(self._theme.px(size.SECONDARY))
        self.text.setFont(font)
        bar = self.text.horizontalScrollBar().sizeHint().height()
        frame = 2 * (self.text.frameWidth() + size.GRID) + size.GRID
        lines = LINES * QFontMetrics(font).lineSpacing()
        row = self._theme.px(size.ROW_COMPACT)
        self.table.verticalHeader().setMinimumSectionSize(row)
        self.table.verticalHeader().setDefaultSectionSize(row)
        head = self.table.horizontalHeader().sizeHint().height()
        high = max(lines + bar + frame, (LINES - 1) * row + max(head, row) + bar + frame)
        self.text.setMinimumHeight(lines + bar + frame)
        self.pages.setFixedHeight(high)

    def show_preview(self, preview: Preview, *, sheet: bool) -> None:
        """Show how the file begins.

        Args:
            preview: The beginning and the size.
            sheet: Whether it is meant for a spreadsheet, which takes only so many rows.
        """
        self._show_beginning(preview)
        count = self._formats.count
        rows = self.tr("1 row") if preview.rows == 1 else self.tr("{n} rows")
        columns = self.tr("1 column") if preview.columns == 1 else self.tr("{n} columns")
        self.summary.setText(
            self.tr("{rows}, {columns}, about {size}").format(
                rows=rows.format(n=count(preview.rows)),
                columns=columns.format(n=count(preview.columns)),
                size=self._formats.size(preview.size),
            )
        )
        notes = []
        if sheet and preview.rows > MOST_ROWS:
            notes.append(self._too_many(preview).format(most=count(MOST_ROWS)))
        if sheet and preview.longest > LONGEST_CELL:
            notes.append(self._too_long(preview).format(most=count(LONGEST_CELL)))
        self._note(" ".join(notes))

    def _too_long(self, preview: Preview) -> str:
        if preview.cells:
            return self.tr(
                "Some texts are longer than the {most} characters of a cell and will be cut off. "
                "The choices for programs and data tools keep them whole."
            )
        return self.tr(
            "Excel shows only the first {most} characters of some texts; the file holds them whole."
        )

    def _too_many(self, preview: Preview) -> str:
        if preview.cells:
            return self.tr("A sheet holds {most} rows; the others continue on further sheets.")
        return self.tr(
            "Excel shows only the first {most} rows of it; the file holds them all. "
            "Choose a shorter period to see them all in Excel."
        )

    def _show_beginning(self, preview: Preview) -> None:
        self.text.show_lines(preview.text.removesuffix("\r\n"))
        self.table.clear()
        self.table.setRowCount(0)
        if preview.cells:
            heads, *rows = preview.cells
            self.table.setColumnCount(len(heads))
            self.table.setRowCount(len(rows))
            self.table.setHorizontalHeaderLabels(heads)
            for place, row in enumerate(rows):
                for column, text in enumerate(row):
                    self.table.setItem(place, column, QTableWidgetItem(text))
            self.table.resizeColumnsToContents()
            widest = self._theme.px(_WIDEST)
            for column in range(len(heads)):
                self.table.setColumnWidth(column, min(self.table.columnWidth(column), widest))
        shown = self.table if preview.cells else self.text
        self.pages.setCurrentWidget(shown)
        self.title.setBuddy(shown)
        self.title.setText(
            self.tr("The f&irst rows as they will be written")
            if preview.cells
            else self.tr("The f&irst lines as they will be written")
        )

    def show_reason(self, sentence: str) -> None:
        """Say why there is nothing to be written."""
        self.text.clear()
        self.pages.setCurrentWidget(self.text)
        self.summary.clear()
        self._note(sentence)

    def show_waiting(self) -> None:
        """The present lines stay until the new ones are there; only their number is unsure."""
        self.summary.setText(self.tr("Counting..."))

    def _note(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))
