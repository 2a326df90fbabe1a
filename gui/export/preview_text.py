"""The beginning of a file as text: each cell keeps its place, whichever way its letters run."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QPlainTextEdit

from gui.plain import CLOSING, OPENING, turned

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_CELL = re.compile(r'"((?:[^"\\\n]|""|\\[^\n])+)"|([^,;\t"\n]+)')
_UNIT = 2
"""Bytes of one of the units in which Qt counts letters (UTF-16)."""


class PreviewText(QPlainTextEdit):
    """Shows lines of a file. What is copied from it is as in the file, without the signs that are added to show it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._added: frozenset[int] = frozenset()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(option)

    def show_lines(self, text: str) -> None:
        """Show a file's beginning; words from right to left do not draw in the figures behind them."""
        parts = _apart(text.replace("\r\n", "\n").replace("\r", "\n"))
        ends = accumulate(
            len(part.encode("utf-16-le", "surrogatepass")) // _UNIT for part, _ in parts
        )
        self._added = frozenset(
            end - 1 for end, (_, added) in zip(ends, parts, strict=True) if added
        )
        self.setPlainText("".join(part for part, _ in parts))

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selected text as the file has it."""
        cursor = self.textCursor()
        units = self.toPlainText().encode("utf-16-le", "surrogatepass")
        kept = b"".join(
            units[place * _UNIT : (place + 1) * _UNIT]
            for place in range(cursor.selectionStart(), cursor.selectionEnd())
            if place not in self._added
        )
        made = QMimeData()
        made.setText(kept.decode("utf-16-le", "replace"))
        return made


def _apart(text: str) -> list[tuple[str, bool]]:
    """The text in parts, and whether a part is a sign of ours."""
    parts: list[tuple[str, bool]] = []
    done = 0
    for cell in _CELL.finditer(text):
        begin, end = cell.span(cell.lastindex or 0)
        if turned(text[begin:end]):
            parts += [(text[done:begin], False), (OPENING, True)]
            parts += [(text[begin:end], False), (CLOSING, True)]
            done = end
    return [*parts, (text[done:], False)]
