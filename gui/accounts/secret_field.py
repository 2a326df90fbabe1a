"""A field for a key: hidden until revealed; pasted text loses its blanks and line ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from gui.theme import tokens as size

if TYPE_CHECKING:
    from gui.theme import Theme


class SecretField(QWidget):
    """A password field with a reveal button.

    Signals:
        changed: The text changed.
    """

    changed = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.edit = QLineEdit(self)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setAccessibleName(name)
        self.edit.textChanged.connect(self.changed)
        self.reveal = QToolButton(self)
        self.reveal.setCheckable(True)
        self.reveal.setProperty("kind", "flat")
        self.reveal.toggled.connect(self._on_reveal)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(size.HALF)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self.reveal)
        self.setFocusProxy(self.edit)
        self._on_reveal(shown=False)

    def text(self) -> str:
        """What was entered, without blanks around it and without line ends."""
        return "".join(self.edit.text().split())

    def set_text(self, text: str) -> None:
        """Put a text in."""
        self.edit.setText(text)

    @Slot(bool)
    def _on_reveal(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        words = self.tr("Hide") if shown else self.tr("Show")
        self.reveal.setToolTip(words)
        named = (
            self.tr("Hide the text of {field}") if shown else self.tr("Show the text of {field}")
        )
        self.reveal.setAccessibleName(named.format(field=self.edit.accessibleName()))
        self._theme.bind_icon(self.reveal, "eye-off" if shown else "eye")
