"""Shows where a campaign's link leads, and opens it in the browser on request.

Only the destination is ever offered, never the tracked address: opening that would be a click.
"""

from __future__ import annotations

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)


class DestinationDialog(QDialog):
    """Asks before an address from outside is opened."""

    def __init__(self, url: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._url = url
        self.setWindowTitle(self.tr("Open destination"))
        self.setMinimumWidth(480)
        words = QLabel(
            self.tr(
                "The campaign leads to this page. Opening it is not counted as a "
                "click, because it is not the tracked address."
            ),
            self,
        )
        words.setWordWrap(True)
        self.address = QPlainTextEdit(url, self)
        self.address.setReadOnly(True)
        self.address.setTabChangesFocus(True)
        self.address.setAccessibleName(self.tr("Address"))
        self.address.setFixedHeight(76)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.open_button = self.buttons.addButton(
            self.tr("Open in browser"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.copy_button = self.buttons.addButton(
            self.tr("Copy address"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.open_button.setDefault(True)
        self.buttons.accepted.connect(self._open)
        self.buttons.rejected.connect(self.reject)
        self.copy_button.clicked.connect(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addWidget(self.address)
        layout.addWidget(self.buttons)

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl(self._url))
        self.accept()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._url)
