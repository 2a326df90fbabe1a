"""Sets the application up: names, look, log, crash handling; opens the window over a workspace."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

import resources
from gui.collecting import Collector
from gui.crash import CrashReporter
from gui.interrupt import Interrupt
from gui.main_window import MainWindow
from gui.settings import WindowSettings
from gui.theme import Theme, icons
from gui.view_commands import recall_view
from gui.warming import warm_charts
from services import VERSION
from services.qt.app import AppConfig, AppServices
from services.qt.logs import install_log_redaction
from services.settings import demo_workspace_file, log_folder, workspace_file

if TYPE_CHECKING:
    from collections.abc import Sequence

_LOG_BYTES = 500_000


class StartOptions(msgspec.Struct, frozen=True):
    """What the command line said; `workspace` None means the user's own."""

    workspace: Path | None = None
    demo: bool = False
    pace: float = 1.0
    demo_clicks: int | None = None

    def config(self) -> AppConfig:
        """The same with the workspace's path."""
        default = demo_workspace_file() if self.demo else workspace_file()
        return AppConfig(
            self.workspace or default, demo=self.demo, pace=self.pace, demo_clicks=self.demo_clicks
        )


class Program(QObject):
    """The running program: one window over one workspace, changed in place for the demo and back.

    Args:
        app: The application.
        config: With what the program was started.
        settings: What the window remembers.
    """

    def __init__(self, app: QApplication, config: AppConfig, settings: WindowSettings) -> None:
        super().__init__(app)
        self._settings = settings
        self._home = config
        self.theme = Theme(app)
        recall_view(self.theme, settings)
        self.window = self._make_window(config)

    def _make_window(self, config: AppConfig) -> MainWindow:
        services = AppServices(config)
        window = MainWindow(services, self.theme, self._settings)
        services.setParent(window)
        window.demo_wanted.connect(self._to_demo)
        window.demo_left.connect(self._to_home)
        return window

    def start(self) -> None:
        """Show the window; the workspace is opened after the first paint."""
        self.window.show()
        self.window.campaigns.shown.connect(warm_charts, Qt.ConnectionType.SingleShotConnection)
        QTimer.singleShot(0, self.window.services.start)

    @Slot()
    def close(self) -> None:
        """Close the window, which ends the program."""
        self.window.close()

    @Slot()
    def _to_demo(self) -> None:
        home = self._home
        self._switch(AppConfig(demo_workspace_file(), demo=True, demo_clicks=home.demo_clicks))

    @Slot()
    def _to_home(self) -> None:
        home = self._home
        self._switch(home if not home.demo else AppConfig(workspace_file()))

    def _switch(self, config: AppConfig) -> None:
        """Put a window over another workspace in the place of this one."""
        old = self.window
        self.window = self._make_window(config)
        self.window.setGeometry(old.geometry())
        self.start()
        old.close()
        old.deleteLater()


def make_application(arguments: Sequence[str]) -> QApplication:
    """The QApplication with its names, style and icon."""
    QCoreApplication.setApplicationName("Sendsight")
    QCoreApplication.setApplicationVersion(VERSION)
    QCoreApplication.setOrganizationName("Sendsight")
    QGuiApplication.setDesktopFileName("sendsight")
    app = QApplication(list(arguments))
    app.setApplicationDisplayName("Sendsight")
    app.setStyle("Fusion")
    app.setWindowIcon(program_icon())
    return app


def program_icon() -> QIcon:
    """The program's own icon."""
    icon = QIcon()
    for pixels in (16, 24, 32, 48, 64, 128, 256):
        icon.addPixmap(QPixmap(str(resources.path("icons/sendsight.svg"))).scaled(pixels, pixels))
    return icon


def set_up_log() -> Path | None:
    """Log warnings to a small file in the user's log folder, no secrets; None if it cannot be."""
    install_log_redaction()
    try:
        log_folder().mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            log_folder() / "sendsight.log",
            maxBytes=_LOG_BYTES,
            backupCount=1,
            encoding="utf-8",
            delay=True,
        )
    except OSError:
        return None
    handler.setLevel(logging.WARNING)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    return Path(handler.baseFilename)


def run(options: StartOptions, arguments: Sequence[str]) -> int:
    """Run the program until its window is closed.

    Returns:
        The exit code.
    """
    set_up_log()
    app = make_application(arguments)
    crashes = CrashReporter(app)
    crashes.install()
    program = Program(app, options.config(), WindowSettings())
    interrupt = Interrupt(app)
    interrupt.came.connect(program.close)
    interrupt.install()
    collector = Collector(app)
    program.start()
    try:
        return app.exec()
    finally:
        interrupt.uninstall()
        collector.close()
        program.window.services.close()
        crashes.uninstall()
        icons.forget()
