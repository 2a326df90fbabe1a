"""The Diagnostics box: facts that a report of a fault needs, to read and copy, without keys, names or data."""

from __future__ import annotations

import os
import platform
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QLabel

from gui.crash import redacted
from gui.details import DetailsDialog
from services import VERSION
from services.qt.facts import program_facts
from services.settings import HOME, log_folder

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from services.qt.app import AppServices
    from services.qt.facts import ProgramFacts

_MEGA = 1_000_000


class DiagnosticsDialog(DetailsDialog):
    """Shows the facts: those at hand at once, those that must be read as soon as they are.

    Args:
        services: The window's.
        parent: The window.
    """

    def __init__(self, services: AppServices, parent: QWidget) -> None:
        words = self.tr("Facts for a report. They hold no keys and no campaign data.")
        super().__init__(words, diagnostics(services), parent)
        self._services = services
        self.setWindowTitle(self.tr("Diagnostics"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(560, 440)
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.told.hide()
        self.log_button = self.buttons.addButton(
            self.tr("Show &log folder"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.log_button.clicked.connect(self._show_log)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.told)
        services.query(program_facts).done.connect(self._on_facts)

    @Slot(object)
    def _on_facts(self, facts: ProgramFacts) -> None:
        self.set_detail(diagnostics(self._services, facts))

    @Slot()
    def _show_log(self) -> None:
        """Open the folder; where nothing can open it, say where it is."""
        folder = log_folder()
        if folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            return
        words = (
            self.tr("The folder could not be opened. It is {path}.")
            if folder.is_dir()
            else self.tr("Nothing has been logged yet. The folder will be {path}.")
        )
        self.told.setText(words.format(path=folder))
        self.told.show()


def diagnostics(services: AppServices, facts: ProgramFacts | None = None) -> str:
    """Versions and facts without names, keys or campaign data.

    Args:
        services: The window's.
        facts: What had to be read; None = not read yet, or no workspace is open.
    """
    screens = ", ".join(
        f"{s.size().width()}x{s.size().height()} @{s.devicePixelRatio():g}"
        for s in QGuiApplication.screens()
    )
    lines = [
        f"Sendsight {VERSION}",
        f"Python {platform.python_version()}",
        f"Qt for Python {PySide6.__version__}",
        platform.platform(),
        f"Window system: {QGuiApplication.platformName()}",
        f"Screens: {screens}",
        f"Log folder: {_log_place()}",
        f"Keyring: {services.keyring_name() or 'none'}",
        f"Demo: {'yes' if services.config.demo else 'no'}",
        *_fact_lines(facts),
        f"Accounts: {len(services.accounts)}",
    ]
    lines += [f"  {a.provider}: {a.state} {a.error_code or ''}".rstrip() for a in services.accounts]
    return "\n".join(lines)


def _fact_lines(facts: ProgramFacts | None) -> list[str]:
    if facts is None:
        return ["Workspace: not read"]
    return [
        f"Workspace: {facts.bytes / _MEGA:.1f} MB, layout {facts.version}",
        f"DuckDB {facts.database}",
        f"Country data: {facts.countries.isoformat() if facts.countries else 'cannot be read'}",
        f"Scanners: {facts.scanners}",
    ]


def _log_place() -> str:
    """The log folder without names of people that stand in paths."""
    home = os.environ.get(HOME, "").strip()
    if home:
        return f"{HOME}/log"
    return redacted(str(log_folder()))
