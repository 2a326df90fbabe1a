"""Runs that the system's scheduler asks of the open window: one after the other, told in the status bar only."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Slot

from services.domain.plan import RefreshOptions
from services.recipes.elsewhere import WindowRun

if TYPE_CHECKING:
    from gui.instance.listening import Talk
    from gui.instance.requests import RunRecipe
    from gui.main_window import MainWindow
    from gui.recipes.running import RecipeRun, Written
    from services.domain.plan import RefreshOutcome
    from services.qt.jobs import Failure
    from services.recipes.folder import SavedView
    from services.recipes.recipe import Recipe


class _Asked(msgspec.Struct):
    """One run that was asked for, and how far it has come."""

    request: RunRecipe
    talk: Talk
    recipe: Recipe | None = None
    refreshing: bool = False
    notes: tuple[str, ...] = ()
    accounts_failed: bool = False


class AskedRuns(QObject):
    """Takes runs once the workspace is open; refused ones wait on their side until it is, or is free.

    Args:
        window: The window, which owns it.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._services = window.services
        self._ready = False
        self._waiting: deque[_Asked] = deque()
        self._now: _Asked | None = None
        self._runner: RecipeRun | None = None
        window.services.opened.connect(self._on_opened)
        window.services.refresh_finished.connect(self._on_refreshed)

    @Slot()
    def _on_opened(self) -> None:
        self._ready = True

    def take(self, request: RunRecipe, talk: Talk) -> None:
        """Run a recipe as soon as those before it have ended."""
        if not self._ready:
            talk.refuse()
            return
        talk.accept()
        self._waiting.append(_Asked(request, talk))
        self._next()

    def _next(self) -> None:
        if self._now is None and self._waiting:
            self._now = self._waiting.popleft()
            paths = (self._now.request.path,)
            self._services.recipes.views_at(paths).done.connect(self._on_read)

    @Slot(object)
    def _on_read(self, views: tuple[SavedView, ...]) -> None:
        asked, (view,) = self._now, views
        if asked is None:
            return
        asked.recipe = view.recipe
        asked.notes = view.warnings
        if view.recipe is None:
            self._end(WindowRun(problem=view.problem))
        elif asked.request.refresh or view.recipe.refresh.before:
            self._refresh(asked)
        else:
            self._run(asked)

    def _refresh(self, asked: _Asked) -> None:
        """Read what is new of the recipe's accounts; one that runs already is waited for."""
        if self._services.refreshing or asked.recipe is None:
            return
        wanted = {name.strip().casefold() for name in asked.recipe.filters.accounts}
        ids = tuple(
            account.account_id
            for account in self._services.accounts
            if account.name.strip().casefold() in wanted or account.account_id in wanted
        )
        asked.refreshing = True
        self._services.refresh(RefreshOptions(ids or None))

    @Slot(object)
    def _on_refreshed(self, outcome: RefreshOutcome) -> None:
        asked = self._now
        if asked is None or asked.recipe is None or self._running:
            return
        if not asked.refreshing:  # it was another one
            self._refresh(asked)
            return
        asked.accounts_failed = bool(outcome.failed)
        asked.notes += tuple(
            f"{a.account}: {a.error} {a.remedy or ''}".strip() for a in outcome.failed
        )
        if any(account.cancelled for account in outcome.accounts):
            asked.notes += (self.tr("The refresh was stopped; the report holds what had arrived."),)
        self._run(asked)

    @property
    def _running(self) -> bool:
        return self._runner is not None and self._runner.running

    def _run(self, asked: _Asked) -> None:
        from gui.printing.order import branding_of

        recipe, beside = asked.recipe, asked.request.path.parent
        if recipe is None:
            return
        self._made_runner().start(
            recipe, branding_of(recipe, beside), out=asked.request.target, beside=beside
        )

    def _made_runner(self) -> RecipeRun:
        if self._runner is None:
            from gui.recipes.running import RecipeRun

            window = self._window
            made = RecipeRun(self._services, window.theme, window.formats, self)
            made.done.connect(self._on_done)
            made.failed.connect(self._on_failed)
            made.stopped.connect(self._on_stopped)
            self._runner = made
        return self._runner

    @Slot(object)
    def _on_done(self, written: Written) -> None:
        asked = self._now
        if asked is None:
            return
        name = written.paths[0].name if written.paths else asked.request.path.stem
        self._window.status.toast(self.tr("Scheduled report written: {name}").format(name=name))
        self._end(
            WindowRun(
                files=tuple(bytes(path) for path in written.paths),
                notes=(*asked.notes, *written.warnings, *written.missed),
                missed=bool(written.missed),
                accounts_failed=asked.accounts_failed,
            )
        )

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._end(WindowRun(problem=f"{failure.sentence} {failure.remedy}".strip()))

    @Slot()
    def _on_stopped(self) -> None:
        self._end(WindowRun(problem=self.tr("The run was stopped.")))

    def _end(self, run: WindowRun) -> None:
        asked, self._now = self._now, None
        if asked is None:
            return
        if run.problem:
            words = self.tr("The scheduled report “{name}” was not written.")
            name = asked.recipe.name if asked.recipe is not None else asked.request.path.name
            self._window.recipes.told.emit(words.format(name=name), run.problem)
        asked.talk.finish(run)
        self._next()
