"""The left side of the window: accounts, and below them the saved views."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from gui.accounts.pane import AccountsPane
    from gui.recipes.saved_views import SavedViews

HANDLE = 5


class Sidebar(QWidget):
    """Shares its height out: accounts get most of it."""

    def __init__(
        self, accounts: AccountsPane, views: SavedViews, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(HANDLE)
        for part, share in ((accounts, 3), (views, 1)):
            self.splitter.addWidget(part)
            self.splitter.setStretchFactor(self.splitter.count() - 1, share)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self.setFocusProxy(accounts)
