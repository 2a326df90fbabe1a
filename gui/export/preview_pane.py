"""Below the columns of the export dialog: the file's first lines, its size, and what to know of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from gui.export.plan import LINES
from gui.theme import tokens as size

if TYPE_CHECKING:
    from gui.export.plan import Preview
    from gui.formatting import Formats
    from gui.theme import Theme

MOST_ROWS = 1_048_575
"""Rows that an Excel sheet takes below the titles."""


class PreviewPane(QWidget):
    """Shows a Preview, or what is the matter instead."""

    def __init__(self, theme: Theme, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formats = formats
        self.title = QLabel(self.tr("The f&irst lines as they will be written"), self)
        self.title.setProperty("role", "heading")
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.tr("Preview of the file"))
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
        layout.addWidget(self.text)
        layout.addWidget(self.summary)
        layout.addWidget(self.note)
        theme.changed.connect(self._renew)
        self._renew()

    @Slot()
    def _renew(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(self._theme.px(size.SECONDARY))
        self.text.setFont(font)
        bar = self.text.horizontalScrollBar().sizeHint().height()
        frame = 2 * (self.text.frameWidth() + size.GRID) + size.GRID
        lines = LINES * QFontMetrics(font).lineSpacing()
        self.text.setFixedHeight(lines + bar + frame)

    def show_preview(self, preview: Preview, *, sheet: bool) -> None:
        """Show how the file begins.

        Args:
            preview: The beginning and the size.
            sheet: Whether it is meant for a spreadsheet, which takes only so many rows.
        """
        self.text.setPlainText(preview.text.removesuffix("\r\n"))
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
        self._note(
            self.tr(
                "Excel shows only the first {most} rows of it; the file holds them all. "
                "Choose a shorter period to see them all in Excel."
            ).format(most=count(MOST_ROWS))
            if sheet and preview.rows > MOST_ROWS
            else ""
        )

    def show_reason(self, sentence: str) -> None:
        """Say why there is nothing to be written."""
        self.text.clear()
        self.summary.clear()
        self._note(sentence)

    def show_waiting(self) -> None:
        """The present lines stay until the new ones are there; only their number is unsure."""
        self.summary.setText(self.tr("Counting..."))

    def _note(self, text: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))
