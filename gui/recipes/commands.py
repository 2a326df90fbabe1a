"""The commands about saved views: keep, open, change, run, schedule; each opens its dialog when wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QDialog, QWidget

    from gui.campaigns.pane import CampaignPane
    from gui.formatting import Formats
    from gui.recipes.opening import OpenedView
    from gui.recipes.saved_views import SavedViews
    from gui.settings import WindowSettings
    from gui.theme import Theme
    from services.qt.app import AppServices
    from services.recipes.folder import SavedView
    from services.recipes.recipe import Recipe


class RecipeCommands(QObject):
    """Connects the list of saved views with the window.

    Signals:
        lenses_wanted: An opened view looks through these Lenses.
        filters_wanted: An opened view has these Filters.
        told: Something could not be done or shown: a sentence, and what to do.
        done: Something was done: words for the status bar.
    """

    lenses_wanted = Signal(object)
    filters_wanted = Signal(object)
    told = Signal(str, str)
    done = Signal(str)

    def __init__(
        self,
        services: AppServices,
        theme: Theme,
        settings: WindowSettings,
        formats: Formats,
        campaigns: CampaignPane,
        views: SavedViews,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._services = services
        self._theme = theme
        self._settings = settings
        self._formats = formats
        self._campaigns = campaigns
        self._views = views
        self._window = window
        self.dialog: QDialog | None = None
        views.save_wanted.connect(self.save)
        views.opened.connect(self.open)
        views.run_wanted.connect(self.run)
        views.schedule_wanted.connect(self.schedule)
        views.edit_wanted.connect(self.edit)
        views.told.connect(self.told)
        services.opened.connect(views.reload)

    @Slot()
    def save(self) -> None:
        """Keep the campaign list as it stands."""
        from gui.recipes.keeping import columns_of, recipe_of

        pane = self._campaigns
        columns = columns_of(pane.view.table)
        self._open_saving(
            recipe_of("", pane.filters, pane.lenses, columns, self._services.accounts), None
        )

    @Slot(object, bool)
    def save_as(self, recipe: Recipe, listed: bool) -> None:
        """Keep the choices of the export dialog; `listed`: with the filters of the campaign list."""
        from gui.recipes.keeping import recipe_of

        pane = self._campaigns
        if listed:
            accounts = self._services.accounts
            whole = recipe_of("", pane.filters, pane.lenses, recipe.columns, accounts)
            recipe = msgspec.structs.replace(recipe, filters=whole.filters)
        self._open_saving(recipe, None)

    @Slot(object)
    def edit(self, view: SavedView) -> None:
        """Change a view."""
        if view.recipe is not None:
            self._open_saving(view.recipe, view.path)

    def _open_saving(self, recipe: Recipe, path: Path | None) -> None:
        from gui.printing.order import looks_of
        from gui.recipes.brand import load_branding
        from gui.recipes.save_dialog import SaveViewDialog

        if path is None:
            # A new report looks as the last one did, under its own title.
            looks = looks_of(load_branding(self._settings))
            recipe = msgspec.structs.replace(recipe, looks=looks)
        dialog = SaveViewDialog(self._services, self._theme, recipe, path, self._window)
        dialog.saved.connect(self._on_saved)
        self._show(dialog)
        dialog.open()

    @Slot(object, str)
    def _on_saved(self, _: Path, name: str) -> None:
        self.done.emit(self.tr("Saved “{name}”").format(name=name))

    @Slot(object)
    def open(self, view: SavedView) -> None:
        """Show a view in the window: lenses first, for they change what columns are called."""
        if view.recipe is None:
            return
        from gui.recipes.opening import opened, show_columns

        providers = tuple(info.key for info in self._services.providers)
        found = opened(view.recipe, self._services.accounts, providers)
        self.lenses_wanted.emit(found.lenses)
        self.filters_wanted.emit(found.filters)
        gaps = (*found.gaps, *show_columns(self._campaigns.view.table, found.columns))
        self._tell(msgspec.structs.replace(found, gaps=gaps), view.warnings)

    def _tell(self, found: OpenedView, warnings: tuple[str, ...]) -> None:
        from gui.recipes.opening import told

        sentence = told(found.name, found.gaps)
        if sentence or warnings:
            self.told.emit(sentence or warnings[0], "" if not sentence else " ".join(warnings))
        else:
            self.done.emit(self.tr("Opened “{name}”").format(name=found.name))

    @Slot(object)
    def run(self, view: SavedView) -> None:
        """Write a view's file now."""
        from gui.recipes.run_dialog import RunDialog

        dialog = RunDialog(self._services, self._theme, self._formats, view, self._window)
        dialog.done_with.connect(self.done)
        self._show(dialog)
        dialog.run()

    @Slot(object)
    def schedule(self, view: SavedView) -> None:
        """Run a view regularly."""
        from gui.recipes.schedule_dialog import ScheduleDialog

        dialog = ScheduleDialog(self._services, self._theme, self._formats, view, self._window)
        dialog.done_with.connect(self.done)
        self._show(dialog)
        dialog.open()

    def _show(self, dialog: QDialog) -> None:
        dialog.finished.connect(self._on_closed)
        self.dialog = dialog

    @Slot()
    def _on_closed(self) -> None:
        self.dialog = None
