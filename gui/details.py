"""The Details box: technical text of a failure, already without secrets, to read and copy."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)


class DetailsDialog(QDialog):
    """Shows a failure's technical text."""

    def __init__(self, sentence: str, detail: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Details"))
        self.resize(560, 320)
        words = QLabel(sentence, self)
        words.setWordWrap(True)
        words.setProperty("role", "heading")
        self.text = QPlainTextEdit(detail or self.tr("There are no further details."), self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Details"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._sentence = sentence
        self._whole = f"{sentence}\n\n{detail}".strip()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy_button = self.buttons.addButton(
            self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.copy_button.clicked.connect(self._copy)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.buttons)

    def set_detail(self, detail: str) -> None:
        """Show another text below the same sentence."""
        self.text.setPlainText(detail)
        self._whole = f"{self._sentence}\n\n{detail}".strip()

    @classmethod
    def show_for(cls, sentence: str, detail: str, parent: QWidget) -> DetailsDialog:
        """Make the dialog and open it."""
        dialog = cls(sentence, detail, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._whole)
