"""Buttons for what a report is about; not there where there is nothing to choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.theme import tokens as size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from gui.export.page_scope import PageScope

_MARK = 32
"""Room that a button's mark takes beside its words."""


class ScopeChoice(QWidget):
    """One button for each thing that the report can be about, the first of them chosen.

    Signals:
        chosen: Another was chosen: the number of the former and of the new one.
    """

    chosen = Signal(int, int)

    def __init__(self, scopes: Sequence[PageScope], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current = 0
        self._words = [scope.words for scope in scopes]
        self.buttons: list[QRadioButton] = []
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(size.HALF)
        title = QLabel(self.tr("About", "heading: what the report is about"), self)
        title.setProperty("role", "heading")
        layout.addWidget(title)
        for number, scope in enumerate(scopes):
            button = QRadioButton(scope.words.replace("&", "&&"), self)
            # Long names are shortened; they do not widen the dialog.
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.setAccessibleName(scope.words)
            button.setToolTip(scope.words)
            button.setChecked(number == 0)
            self._group.addButton(button, number)
            self.buttons.append(button)
            layout.addWidget(button)
        self.setVisible(len(scopes) > 1)
        self._group.idClicked.connect(self._on_clicked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of each choice as there is room for."""
        super().resizeEvent(event)
        right = Qt.TextElideMode.ElideRight
        for button, words in zip(self.buttons, self._words, strict=True):
            room = max(self.width() - _MARK, 0)
            shown = button.fontMetrics().elidedText(words, right, room)
            button.setText(shown.replace("&", "&&"))

    @Slot(int)
    def _on_clicked(self, number: int) -> None:
        former, self.current = self.current, number
        if former != number:
            self.chosen.emit(former, number)
