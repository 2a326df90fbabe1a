"""The list of keyboard shortcuts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.actions import plain_text

if TYPE_CHECKING:
    from collections.abc import Sequence


class ShortcutsDialog(QDialog):
    """Shows which keys do what."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(460, 520)
        rows = [(plain_text(a), shown_keys(a)) for a in actions if a.shortcuts()]
        rows += [
            (self.tr("Sort by several columns"), self.tr("Shift+click on the titles")),
            (self.tr("Remove a filter chip"), self.tr("Delete")),
            (self.tr("Go from the search to the list"), self.tr("Down")),
        ]
        self.table = QTableWidget(len(rows), 2, self)
        self.table.setProperty("framed", True)
        self.table.setAccessibleName(self.tr("Keyboard shortcuts"))
        self.table.setHorizontalHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for number, (text, keys) in enumerate(rows):
            self.table.setItem(number, 0, QTableWidgetItem(text))
            self.table.setItem(number, 1, QTableWidgetItem(keys))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)

    @classmethod
    def show_for(cls, actions: Sequence[QAction], parent: QWidget) -> ShortcutsDialog:
        """Make the dialog and open it."""
        dialog = cls(actions, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog


def shown_keys(action: QAction) -> str:
    """A command's first shortcut as the platform writes it."""
    keys = action.shortcuts()
    return keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
