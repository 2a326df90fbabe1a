"""Several recipes opened at once: one is on screen, and the window offers to keep all as saved views."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from services.qt.jobs import Failure
    from services.recipes.folder import SavedView

KEY = "several-recipes"
"""Of the message."""
_KEEP = "keep"


class SeveralRecipes(QObject):
    """Offers to keep recipes and does it.

    Args:
        window: The window, which owns it.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._views: tuple[SavedView, ...] = ()
        self._kept = 0
        window.messages.chosen.connect(self._on_chosen)

    def offer(self, views: tuple[SavedView, ...]) -> None:
        """Offer to keep these; fewer than two take an older offer away."""
        window = self._window
        self._views = views
        if len(views) < 2:
            window.messages.remove(KEY)
            return
        listed = {view.path for view in window.saved.views}
        words = self.tr("{n} recipes were opened. “{name}” is the one on screen.")
        keep = () if listed.issuperset(v.path for v in views) else ((_KEEP, self._words()),)
        window.messages.show_message(
            KEY, words.format(n=len(views), name=views[-1].name), tone="info", buttons=keep
        )

    def _words(self) -> str:
        return self.tr("Keep all as saved views")

    @Slot(str, str)
    def _on_chosen(self, key: str, name: str) -> None:
        if (key, name) != (KEY, _KEEP):
            return
        window = self._window
        window.messages.remove(KEY)
        listed = {view.path for view in window.saved.views}
        self._kept = 0
        for view in self._views:
            if view.recipe is not None and view.path not in listed:
                job = window.services.recipes.save(view.recipe)
                job.done.connect(self._on_kept)
                job.failed.connect(self._on_failed)
        self._views = ()

    @Slot(object)
    def _on_kept(self, _: object) -> None:
        self._kept += 1
        words = self.tr("Kept as saved views: {n}")
        self._window.status.toast(words.format(n=self._kept))

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._window.recipes.told.emit(failure.sentence, failure.remedy)
