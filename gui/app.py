"""Sets the application up: names, look, log, crash handling; opens the window over a workspace."""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFileOpenEvent, QGuiApplication, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

import resources
from gui.collecting import Collector
from gui.crash import CrashReporter
from gui.hard_crash import LastCrash, take_last, unwatch, watch
from gui.instance.claiming import claim
from gui.instance.place import place_of
from gui.instance.requests import OpenFile, Raise
from gui.instance.starting import start_window
from gui.interrupt import Interrupt
from gui.language import recall_language, start_again
from gui.main_window import MainWindow
from gui.raising import bring_to_front
from gui.recipes.asked_runs import AskedRuns
from gui.recipes.handed import HandedFiles
from gui.settings import WindowSettings
from gui.taskbar import tell_taskbar
from gui.theme import Theme, icons
from gui.view_commands import recall_view
from gui.warming import warm_charts
from services import VERSION
from services.qt.app import AppConfig, AppServices
from services.qt.logs import install_log_redaction
from services.settings import chosen_workspace, demo_workspace_file, log_folder, workspace_file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.instance.claiming import Instance
    from gui.instance.listening import Talk
    from gui.instance.requests import Request, RunRecipe
    from gui.selftest import Examiner

_LOG_BYTES = 500_000
FAILED = 1  # exit code where the window could not be made


class StartOptions(msgspec.Struct, frozen=True):
    """What the command line said; `workspace` None means the user's own."""

    workspace: Path | None = None
    demo: bool = False
    pace: float = 1.0
    demo_clicks: int | None = None
    selftest: Path | None = None

    def config(self) -> AppConfig:
        """The same with the workspace's path."""
        return AppConfig(
            chosen_workspace(self.workspace, demo=self.demo),
            demo=self.demo,
            pace=self.pace,
            demo_clicks=self.demo_clicks,
        )


class Application(QApplication):
    """The application, which macOS tells of files to open.

    Signals:
        file_wanted: A file was opened with the program; its path.
    """

    file_wanted = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Take a file that the system hands over."""
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            if event.file():
                self.file_wanted.emit(event.file())
            return True
        return super().event(event)


class Program(QObject):
    """The running program: one window over one workspace, changed in place for the demo and back.

    Args:
        app: The application.
        config: With what the program was started.
        settings: What the window remembers.
        instance: The right to the workspace's window; it follows the window to another workspace.
            None = nobody is kept from a second one.
    """

    def __init__(
        self,
        app: QApplication,
        config: AppConfig,
        settings: WindowSettings,
        instance: Instance | None = None,
    ) -> None:
        super().__init__(app)
        self._settings = settings
        self._instance = instance
        if isinstance(app, Application):
            app.file_wanted.connect(self.open_file)
        self._home = config
        self.start_again = False
        self.theme = Theme(app)
        with self.theme.styled_at_end():
            recall_view(self.theme, settings)
            self.window = self._make_window(config)
        self._listen()

    def _listen(self) -> None:
        if self._instance is not None:
            self._instance.asked.connect(self._on_asked)
            self._instance.run_asked.connect(self._on_run_asked)
            self._instance.listen()

    def _make_window(self, config: AppConfig) -> MainWindow:
        services = AppServices(config)
        window = MainWindow(services, self.theme, self._settings)
        services.setParent(window)
        window.demo_wanted.connect(self._to_demo)
        window.demo_left.connect(self._to_home)
        window.closing.connect(self._on_closing)
        window.language.restart_wanted.connect(self._on_restart)
        self._runs = AskedRuns(window)
        self._files = HandedFiles(window)
        self._files.workspace_wanted.connect(self._open_workspace)
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

    def release(self) -> None:
        """The workspace is closed: the next start may have it."""
        if self._instance is not None:
            self._instance.release()

    @Slot(str)
    def open_file(self, path: str) -> None:
        """Open a recipe's file like a saved view, once the workspace is there; see `HandedFiles`."""
        self._files.open(Path(path))

    @Slot(object)
    def _open_workspace(self, path: Path) -> None:
        """Give another workspace a window of its own: this one goes on."""
        words = (
            self.tr("The workspace {name} opens in a window of its own.")
            if start_window(path)
            else self.tr("No window could be started for the workspace {name}.")
        )
        self.window.status.toast(words.format(name=path.name))

    @Slot(object)
    def _on_asked(self, request: Request) -> None:
        """A later start comes here."""
        bring_to_front(self.window, request.token)
        if isinstance(request, OpenFile):
            self._files.open(request.path)

    @Slot(object, object)
    def _on_run_asked(self, request: RunRecipe, talk: Talk) -> None:
        """The system's scheduler wants a report of the workspace that is open here."""
        self._runs.take(request, talk)

    @Slot()
    def _on_closing(self) -> None:
        if self._instance is not None:
            self._instance.stop_listening()

    @Slot()
    def _on_restart(self) -> None:
        self.start_again = True
        self.close()

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
        held = self._instance
        if held is not None:
            # A moment only: this is the GUI thread.
            found = claim(place_of(config.workspace), Raise(), patience=0.5)
            if found.instance is None:
                self._tell(found.problem)
                return
            self._instance = found.instance
        old = self.window
        self.window = self._make_window(config)
        self.window.setGeometry(old.geometry())
        self.start()
        old.close()
        old.deleteLater()
        if held is not None:
            held.release()
            held.deleteLater()
        self._listen()

    def _tell(self, problem: str) -> None:
        """Say that another process has the window, which is in front now, or why it could not be."""
        if problem:
            self.window.recipes.told.emit(problem, "")
        else:
            self.window.status.toast(
                self.tr("That workspace has a window of its own, which is in front now.")
            )


def make_application(arguments: Sequence[str]) -> Application:
    """The QApplication with its names, style and icon."""
    tell_taskbar()
    QCoreApplication.setApplicationName("Sendsight")
    QCoreApplication.setApplicationVersion(VERSION)
    QCoreApplication.setOrganizationName("Sendsight")
    QGuiApplication.setDesktopFileName("sendsight")
    app = Application(list(arguments))
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


def run(
    options: StartOptions,
    arguments: Sequence[str],
    instance: Instance | None = None,
    files: Sequence[Path] = (),
) -> int:
    """Run the program until its window is closed.

    Args:
        options: What the command line said.
        arguments: For Qt.
        instance: The right to the workspace's window, see `gui.instance`; given back at the end.
        files: Recipes to open.

    Returns:
        The exit code.
    """
    set_up_log()
    app = make_application(arguments)
    crashes = CrashReporter(app)
    crashes.install()
    settings = WindowSettings()
    recall_language(settings)
    last, hard = take_last(), watch()
    program = _program(app, options, settings, instance, crashes)
    if program is None:
        unwatch(hard)
        return FAILED
    LastCrash(program.window, last)
    interrupt = Interrupt(app)
    interrupt.came.connect(program.close)
    interrupt.install()
    # To the process's end: threads that did not stop in time go on while the window's objects go.
    Collector(app)
    program.start()
    examiner = _examiner(program, options)
    for file in files:
        program.open_file(str(file))
    try:
        code = app.exec()
        return code if examiner is None else examiner.code
    finally:
        interrupt.uninstall()
        program.window.services.close()
        program.release()
        crashes.uninstall()
        unwatch(hard)
        icons.forget()
        if program.start_again:
            start_again(sys.argv)


def _program(
    app: QApplication,
    options: StartOptions,
    settings: WindowSettings,
    instance: Instance | None,
    crashes: CrashReporter,
) -> Program | None:
    """The program; where it cannot be made, that is shown before it ends: nobody reads a desktop's console."""
    try:
        return Program(app, options.config(), settings, instance)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is told
        crashes.tell_and_wait(error)
        if instance is not None:
            instance.release()
        crashes.uninstall()
        return None


def _examiner(program: Program, options: StartOptions) -> Examiner | None:
    if options.selftest is None:
        return None
    from gui.selftest import Examiner

    return Examiner(program.window, options.selftest, QCoreApplication.exit)
