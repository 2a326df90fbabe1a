"""Theme, row height and text size: the View menu's commands, remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gui.actions import choose
from gui.theme import Density, ThemeMode

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from gui.actions import Actions
    from gui.settings import WindowSettings
    from gui.theme import Theme

_THEME, _DENSITY, _ZOOM = "view/theme", "view/density", "view/zoom"


class ViewCommands(QObject):
    """Connects the commands of a window's View menu with the theme."""

    def __init__(
        self, actions: Actions, theme: Theme, settings: WindowSettings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._theme = theme
        self._settings = settings
        actions.themes.triggered.connect(self._on_theme)
        actions.densities.triggered.connect(self._on_density)
        actions.zoom_in.triggered.connect(self._on_zoom_in)
        actions.zoom_out.triggered.connect(self._on_zoom_out)
        actions.zoom_reset.triggered.connect(self._on_zoom_reset)
        self._show()

    def _show(self) -> None:
        choose(self._actions.themes, self._theme.mode)
        choose(self._actions.densities, self._theme.density)

    @Slot(object)
    def _on_theme(self, action: QAction) -> None:
        self._theme.set_mode(ThemeMode(action.data()))
        self._settings.set_text(_THEME, str(self._theme.mode))

    @Slot(object)
    def _on_density(self, action: QAction) -> None:
        self._theme.set_density(Density(action.data()))
        self._settings.set_text(_DENSITY, str(self._theme.density))

    @Slot()
    def _on_zoom_in(self) -> None:
        self._theme.step_zoom(1)
        self._settings.set_number(_ZOOM, self._theme.zoom)

    @Slot()
    def _on_zoom_out(self) -> None:
        self._theme.step_zoom(-1)
        self._settings.set_number(_ZOOM, self._theme.zoom)

    @Slot()
    def _on_zoom_reset(self) -> None:
        self._theme.set_zoom(1.0)
        self._settings.set_number(_ZOOM, self._theme.zoom)


def recall_view(theme: Theme, settings: WindowSettings) -> None:
    """Put the remembered look in force; words that are not known are passed over."""
    mode = settings.text(_THEME)
    density = settings.text(_DENSITY)
    theme.set_density(Density(density) if density in set(Density) else Density.COMFORTABLE)
    theme.set_zoom(settings.number(_ZOOM, 1.0))
    theme.set_mode(ThemeMode(mode) if mode in set(ThemeMode) else ThemeMode.SYSTEM)
