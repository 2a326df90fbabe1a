"""Tells that a newer version of the program is out: quietly where the user wants it, at once when asked."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from gui.updates.choice import UpdateChoice
from services import VERSION
from services.updates.versions import is_newer

if TYPE_CHECKING:
    from gui.main_window import MainWindow
    from services.qt.jobs import Failure, Job
    from services.updates.asking import Newest

KEY = "newer-version"
"""Of the message."""
_LOOKS_EVERY = 3_600_000
"""Milliseconds between two looks whether a day has gone by: windows stay open for days."""
_log = logging.getLogger(__name__)


class UpdateWatch(QObject):
    """Asks and tells for one window.

    Args:
        window: The window, which owns it.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.choice = UpdateChoice(window.settings)
        self._newest: Newest | None = None
        self._job: Job | None = None
        self._aloud = False
        self._hourly = QTimer(self)
        self._hourly.setInterval(_LOOKS_EVERY)
        self._hourly.timeout.connect(self.ask_if_due)
        self._hourly.start()
        window.services.opened.connect(self.ask_if_due)
        window.messages.chosen.connect(self._on_chosen)
        window.commands.check_version.triggered.connect(self.check)
        window.commands.settings.triggered.connect(self._open_settings)

    @Slot()
    def ask_if_due(self) -> None:
        """Ask where that is wanted and was not done today."""
        if self._job is None and self.choice.is_due(datetime.now(UTC)):
            self._ask()

    @Slot()
    def check(self) -> None:
        """Ask now and tell the outcome, whatever it is."""
        self._aloud = True
        self._window.status.toast(self.tr("Asking for the newest version"))
        if self._job is None:
            self._ask()

    def _ask(self) -> None:
        self.choice.note_asked(datetime.now(UTC))
        self._job = self._window.services.newest_version()
        self._job.done.connect(self._on_answer)
        self._job.failed.connect(self._on_failed)
        self._job.settled.connect(self._on_settled)

    @Slot(object)
    def _on_settled(self, _: object) -> None:
        self._job = None
        self._aloud = False

    @Slot(object)
    def _on_answer(self, newest: Newest) -> None:
        if not is_newer(newest.version, VERSION):
            self._window.messages.remove(KEY)
            if self._aloud:
                words = self.tr("This is the newest version: {version}")
                self._window.status.toast(words.format(version=VERSION))
        elif self._aloud or newest.version != self.choice.skipped:
            self._newest = newest
            self._tell_newer(newest)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        _log.info("the newest version is not known: %s", failure.detail or failure.sentence)
        if not self._aloud:
            return
        if self._has_messages:
            self._window.messages.show_message(KEY, failure.sentence, failure.remedy, tone="warn")
        else:
            self._box(failure.sentence, failure.remedy).open()

    @property
    def _has_messages(self) -> bool:
        """Whether messages are on screen: without accounts there is no place for them."""
        return self._window.stack.currentWidget() is self._window.content

    def _tell_newer(self, newest: Newest) -> None:
        sentence = self.tr("Sendsight {newest} is out. You have {version}.")
        sentence = sentence.format(newest=newest.version, version=VERSION)
        page, skip = self.tr("Open page"), self.tr("Skip this version")
        if self._has_messages or not self._aloud:
            self._window.messages.show_message(
                KEY, sentence, tone="info", buttons=(("page", page), ("skip", skip))
            )
            return
        box = self._box(sentence, "")
        button = box.addButton(page, QMessageBox.ButtonRole.AcceptRole)
        button.clicked.connect(self._open_page)
        box.open()

    def _box(self, sentence: str, remedy: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Newer version"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(sentence)
        box.setInformativeText(remedy)
        box.setStandardButtons(QMessageBox.StandardButton.Close)
        return box

    @Slot(str, str)
    def _on_chosen(self, key: str, name: str) -> None:
        if key != KEY or self._newest is None:
            return
        if name == "page":
            self._open_page()
        elif name == "skip":
            self.choice.skip(self._newest.version)
        self._window.messages.remove(KEY)

    @Slot()
    def _open_page(self) -> None:
        if self._newest is None or QDesktopServices.openUrl(QUrl(self._newest.page)):
            return
        words = self.tr("The page could not be opened. Its address is {page}.")
        self._box(words.format(page=self._newest.page), "").open()

    @Slot()
    def _open_settings(self) -> None:
        from gui.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self.choice, self._window.theme, self._window)
        dialog.wanted.connect(self.ask_if_due)
        dialog.open()
