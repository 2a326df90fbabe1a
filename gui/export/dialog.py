"""Placeholder of the export dialog, until it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gui.details import DetailsDialog

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from gui.scope import ExportScope


def open_export(window: MainWindow, scope: ExportScope) -> None:
    """Say what would be exported."""
    words = QCoreApplication.translate("export", "The export is not there yet.")
    DetailsDialog.show_for(words, f"{scope.shown} / {scope.total}", window)
