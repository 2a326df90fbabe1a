"""The Diagnostics box: facts that a report of a fault needs, to read and copy, without keys, names or data."""

from __future__ import annotations

import os
import platform
import sys
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QLocale, Qt, Slot, qVersion
from PySide6.QtGui import QGuiApplication

from gui.formatting import local_zone
from gui.log_details import LogDetailsDialog
from gui.redacting import redacted
from services import VERSION
from services.qt.facts import program_facts
from services.settings import HOME, log_folder
from services.wording import language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from services.qt.app import AppServices
    from services.qt.facts import ProgramFacts

_MEGA = 1_000_000
_SESSION = ("XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP")
_SCALING = ("QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI")


class DiagnosticsDialog(LogDetailsDialog):
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
        self.resize(600, 500)
        services.query(program_facts).done.connect(self._on_facts)

    @Slot(object)
    def _on_facts(self, facts: ProgramFacts) -> None:
        self.set_detail(diagnostics(self._services, facts))


def diagnostics(services: AppServices, facts: ProgramFacts | None = None) -> str:
    """Versions and facts without names, keys or campaign data.

    Args:
        services: The window's.
        facts: What had to be read; None = not read yet, or no workspace is open.
    """
    lines = [
        f"Sendsight {VERSION}{', installed' if getattr(sys, 'frozen', False) else ', from source'}",
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}, Qt for Python {PySide6.__version__}",
        *_display_lines(),
        *_language_lines(),
        f"Log folder: {_log_place()}",
        f"Keyring: {services.keyring_name() or 'none'}",
        f"Demo: {'yes' if services.config.demo else 'no'}",
        *_fact_lines(facts),
        f"Accounts: {len(services.accounts)}",
    ]
    lines += [f"  {a.provider}: {a.state} {a.error_code or ''}".rstrip() for a in services.accounts]
    return "\n".join(lines)


def _display_lines() -> list[str]:
    """What the window is shown on; the ratio of a screen is its scale factor."""
    screens = ", ".join(
        f"{screen.size().width()}x{screen.size().height()} at {screen.devicePixelRatio() * 100:.0f} %"
        for screen in QGuiApplication.screens()
    )
    session = " ".join(os.environ.get(name, "") for name in _SESSION).split()
    lines = [f"Window system: {' '.join((QGuiApplication.platformName(), *session))}"]
    lines += [f"Screens: {screens}"]
    lines += [f"{name}: {os.environ[name][:40]}" for name in _SCALING if name in os.environ]
    return lines


def _language_lines() -> list[str]:
    """The program's language and how numbers are written; names of places, none of people."""
    system = QLocale.system()
    return [
        f"Language: {language()}; the system's: {', '.join(system.uiLanguages()[:3])}",
        f"Formats: {system.name()}, time zone {local_zone()}",
    ]


def _fact_lines(facts: ProgramFacts | None) -> list[str]:
    if facts is None:
        return [f"System: {platform.platform()}", "Workspace: not read"]
    return [
        f"System: {facts.system}",
        f"DuckDB {facts.database}",
        f"Workspace: {facts.bytes / _MEGA:.1f} MB, layout {facts.version}",
        f"Campaigns: {facts.campaigns}, links: {facts.links}, clicks: {facts.clicks}",
        f"Country data: {facts.countries.isoformat() if facts.countries else 'cannot be read'}",
        f"Scanners: {facts.scanners}",
    ]


def _log_place() -> str:
    """The log folder without names of people that stand in paths."""
    home = os.environ.get(HOME, "").strip()
    if home:
        return f"{HOME}/log"
    return redacted(str(log_folder()))
