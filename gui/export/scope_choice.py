"""Buttons for what a report is about; not there where there is nothing to choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from gui.theme import tokens as size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.export.page_scope import PageScope

_LONGEST = 70
"""Letters of a choice; a campaign's name may be longer."""


class ScopeChoice(QWidget):
    """One button for each thing that the report can be about, the first of them chosen.

    Signals:
        chosen: Another was chosen: the number of the former and of the new one.
    """

    chosen = Signal(int, int)

    def __init__(self, scopes: Sequence[PageScope], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current = 0
        self.buttons: list[QRadioButton] = []
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(size.HALF)
        title = QLabel(self.tr("About"), self)
        title.setProperty("role", "heading")
        layout.addWidget(title)
        for number, scope in enumerate(scopes):
            button = QRadioButton(_short(scope.words).replace("&", "&&"), self)
            button.setToolTip(scope.words)
            button.setChecked(number == 0)
            self._group.addButton(button, number)
            self.buttons.append(button)
            layout.addWidget(button)
        self.setVisible(len(scopes) > 1)
        self._group.idClicked.connect(self._on_clicked)

    @Slot(int)
    def _on_clicked(self, number: int) -> None:
        former, self.current = self.current, number
        if former != number:
            self.chosen.emit(former, number)


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
