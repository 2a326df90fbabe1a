"""Recipe files given to the program (as an argument, by a later start, by macOS), opened like saved views."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QMessageBox

if TYPE_CHECKING:
    from pathlib import Path

    from gui.main_window import MainWindow
    from services.recipes.folder import SavedView

_LOOKS_AGAIN = 250
"""Milliseconds between two looks whether a dialog is closed; nothing is changed behind one."""


class HandedFiles(QObject):
    """Opens files in a window, none of them copied into the folder of saved views.

    They wait until the workspace is open, and until no dialog is in front. The last one counts: it is
    what the user asked for last.

    Args:
        window: The window, which owns it.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._ready = False
        self._view: SavedView | None = None
        self._path: Path | None = None
        self._again = QTimer(self)
        self._again.setInterval(_LOOKS_AGAIN)
        self._again.timeout.connect(self._show)
        window.services.opened.connect(self._on_opened)
        window.recipes.told.connect(self._on_told)

    def open(self, path: Path) -> None:
        """Open a recipe's file, now or as soon as it can be."""
        self._path = path
        if self._ready:
            self._read()

    @Slot()
    def _on_opened(self) -> None:
        self._ready = True
        if self._path is not None:
            self._read()

    def _read(self) -> None:
        if self._path is not None:
            path, self._path = self._path, None
            self._window.services.recipes.view(path).done.connect(self._on_read)

    @Slot(object)
    def _on_read(self, view: SavedView) -> None:
        self._view = view
        self._show()

    @Slot()
    def _show(self) -> None:
        """Show the view, or why it cannot be read."""
        if self._view is None:
            self._again.stop()
            return
        if QApplication.activeModalWidget() is not None:
            self._again.start()
            return
        self._again.stop()
        view, self._view = self._view, None
        self._window.saved.show_or_tell(view)

    @Slot(str, str)
    def _on_told(self, sentence: str, remedy: str) -> None:
        """Without accounts the window has no place for messages."""
        window = self._window
        if window.stack.currentWidget() is window.content:
            return
        box = QMessageBox(window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Recipe"))
        box.setText(sentence)
        box.setInformativeText(remedy)
        box.open()
