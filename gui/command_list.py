"""The command list: type a part of a command's words, Enter runs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gui.actions import plain_text
from gui.shortcuts import shown_keys

if TYPE_CHECKING:
    from collections.abc import Sequence

_NUMBER = Qt.ItemDataRole.UserRole


class CommandList(QDialog):
    """Finds and runs a command that can be done now."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Command list"))
        self.resize(460, 420)
        self._actions = [action for action in actions if action.isEnabled()]
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Type a command"))
        self.search.setAccessibleName(self.tr("Type a command"))
        self.search.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setProperty("framed", True)
        self.list.setAccessibleName(self.tr("Commands"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._run)
        self.list.itemActivated.connect(self._run)
        self._filter("")

    @classmethod
    def show_for(cls, actions: Sequence[QAction], parent: QWidget) -> CommandList:
        """Make the dialog and open it."""
        dialog = cls(actions, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    @Slot(str)
    def _filter(self, text: str) -> None:
        wanted = text.casefold().split()
        self.list.clear()
        for number, action in enumerate(self._actions):
            words = plain_text(action)
            if all(word in words.casefold() for word in wanted):
                keys = shown_keys(action)
                item = QListWidgetItem(f"{words}    {keys}".rstrip(), self.list)
                item.setData(_NUMBER, number)
        self.list.setCurrentRow(0)

    @Slot()
    def _run(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            action = self._actions[item.data(_NUMBER)]
            self.accept()
            action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down in the search field move through the list."""
        if (
            watched is self.search
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if step:
                row = self.list.currentRow() + step
                self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
                return True
        return super().eventFilter(watched, event)
