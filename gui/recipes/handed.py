"""Files given to the program (as arguments, by a later start, by macOS, dropped on the window, chosen).

Recipes are opened like saved views, workspaces in windows of their own, of anything else it is told why not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QMessageBox

from gui.recipes.choosing import ChooseRecipes
from gui.recipes.dropping import FileDrops
from gui.recipes.several import SeveralRecipes

if TYPE_CHECKING:
    from pathlib import Path

    from gui.main_window import MainWindow
    from services.recipes.folder import SavedView

_LOOKS_AGAIN = 250
"""Milliseconds between two looks whether a dialog is closed; nothing is changed behind one."""
_GATHERS = 60
"""Milliseconds in which files that come one by one (several were double-clicked) are taken as one lot."""
MOST_FILES = 30
"""Files that are read at once; whoever selects a whole folder did so by mistake."""
_MOST_TOLD = 3


class HandedFiles(QObject):
    """Opens files in a window, none of them copied into the folder of saved views.

    They wait until the workspace is open, and until no dialog is in front. Of several recipes the last is
    shown, and the window offers to keep all.

    Args:
        window: The window, which owns it.

    Signals:
        workspace_wanted: A workspace was handed over, not the one that is open; its path.
    """

    workspace_wanted = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._ready = False
        self._paths: list[Path] = []
        self._views: list[SavedView] = []
        self._again = QTimer(self)
        self._again.setInterval(_LOOKS_AGAIN)
        self._again.timeout.connect(self._show)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_GATHERS)
        self._soon.timeout.connect(self._read)
        self.drops = FileDrops(window)
        self.drops.dropped.connect(self.open_all)
        self.several = SeveralRecipes(window)
        self.choosing = ChooseRecipes(window)
        self.choosing.chosen.connect(self.open_all)
        window.services.opened.connect(self._on_opened)
        window.recipes.told.connect(self._on_told)

    def open(self, path: Path) -> None:
        """Open a file, now or as soon as it can be."""
        self.open_all((path,))

    @Slot(object)
    def open_all(self, paths: tuple[Path, ...]) -> None:
        """Open files, now or as soon as they can be; one that comes twice is opened once."""
        for path in paths:
            if path in self._paths:
                self._paths.remove(path)
            self._paths.append(path)
        if self._ready and self._paths:
            self._soon.start()

    @Slot()
    def _on_opened(self) -> None:
        self._ready = True
        if self._paths:
            self._read()

    @Slot()
    def _read(self) -> None:
        paths, self._paths = self._paths, []
        if len(paths) > MOST_FILES:
            words = self.tr("{n} files are too many to open at once. Nothing was opened.")
            self._tell(words.format(n=len(paths)), self.tr("Choose those you mean."))
        elif paths:
            self._window.services.recipes.views_at(tuple(paths)).done.connect(self._on_read)

    @Slot(object)
    def _on_read(self, views: tuple[SavedView, ...]) -> None:
        self._views += views
        self._show()

    @Slot()
    def _show(self) -> None:
        """Show what was read, or why it cannot be."""
        if not self._views:
            self._again.stop()
            return
        if QApplication.activeModalWidget() is not None:
            self._again.start()
            return
        self._again.stop()
        views, self._views = self._views, []
        for view in views:
            if view.is_workspace:
                self.workspace_wanted.emit(view.path)
        recipes = [view for view in views if view.recipe is not None]
        broken = [view for view in views if view.recipe is None and not view.is_workspace]
        if recipes:
            self._window.saved.show_or_tell(recipes[-1])
        self.several.offer(tuple(recipes))
        if len(broken) == 1:
            self._window.saved.show_or_tell(broken[0])
        elif broken:
            self._tell_broken([view.problem for view in broken])

    def _tell_broken(self, problems: list[str]) -> None:
        words = self.tr("{n} files could not be opened.").format(n=len(problems))
        rest = len(problems) - _MOST_TOLD
        more = [self.tr("And {n} more.").format(n=rest)] if rest > 0 else []
        self._tell(words, " ".join((*problems[:_MOST_TOLD], *more)))

    def _tell(self, sentence: str, remedy: str) -> None:
        self._window.recipes.told.emit(sentence, remedy)

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
