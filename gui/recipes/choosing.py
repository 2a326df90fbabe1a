"""File > Open recipe: the dialog that chooses files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from services.recipes.file_kind import SUFFIXES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from gui.main_window import MainWindow


class ChooseRecipes(QObject):
    """Opens the dialog and tells what was chosen.

    Args:
        window: The window, which owns it.

    Signals:
        chosen: Files are to be opened: a tuple of paths.
    """

    chosen = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._folder = ""
        self.dialog: QFileDialog | None = None
        window.commands.open_recipe.triggered.connect(self.ask)

    @Slot()
    def ask(self) -> None:
        """Ask which files; nothing waits for the answer."""
        from PySide6.QtWidgets import QFileDialog

        if self.dialog is not None:
            return
        dialog = QFileDialog(self._window, self.tr("Open recipe"), self._folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        endings = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        recipes = self.tr("Recipes ({endings})").format(endings=endings)
        dialog.setNameFilters([recipes, self.tr("All files (*)")])
        dialog.filesSelected.connect(self._on_chosen)
        dialog.finished.connect(self._on_closed)
        self.dialog = dialog
        dialog.open()

    @Slot(list)
    def _on_chosen(self, files: list[str]) -> None:
        paths = tuple(Path(file) for file in files)
        self._folder = str(paths[-1].parent) if paths else self._folder
        self.chosen.emit(paths)

    @Slot()
    def _on_closed(self) -> None:
        self.dialog = None
