"""Help and tools: keyboard shortcuts, command list, diagnostics, about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.actions import Actions
    from gui.theme import Theme
    from services.qt.app import AppServices


class HelpCommands(QObject):
    """Connects the Help menu of a window."""

    def __init__(
        self, actions: Actions, services: AppServices, theme: Theme, window: QWidget
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._services = services
        self._theme = theme
        self._window = window
        actions.commands.triggered.connect(self.show_commands)
        actions.shortcuts.triggered.connect(self.show_shortcuts)
        actions.diagnostics.triggered.connect(self.show_diagnostics)
        actions.about.triggered.connect(self.show_about)

    @Slot()
    def show_commands(self) -> None:
        """Open the command list."""
        from gui.command_list import CommandList

        found = [a for a in self._actions.all() if a is not self._actions.commands]
        CommandList.show_for(found, self._window)

    @Slot()
    def show_shortcuts(self) -> None:
        """Open the list of shortcuts."""
        from gui.shortcuts import ShortcutsDialog

        ShortcutsDialog.show_for(self._actions.all(), self._window)

    @Slot()
    def show_diagnostics(self) -> None:
        """Open the facts that a report of a fault needs."""
        from gui.diagnostics import DiagnosticsDialog

        DiagnosticsDialog(self._services, self._window).open()

    @Slot()
    def show_about(self) -> None:
        """Open the About dialog."""
        from gui.about import AboutDialog

        AboutDialog(self._theme, self._window).open()
