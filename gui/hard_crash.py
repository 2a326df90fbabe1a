"""Crashes below Python (a library's fault, Qt's abort): their trace goes to a file, and the next start tells of it."""

from __future__ import annotations

import faulthandler
from typing import TYPE_CHECKING, TextIO

from PySide6.QtCore import QObject, Slot

from gui.redacting import redacted
from services import VERSION
from services.settings import log_folder

if TYPE_CHECKING:
    from gui.main_window import MainWindow

FILE = "crash.txt"
"""In the log folder; empty unless there was a crash. All windows of the user append to it."""
KEY = "hard-crash"
"""Of the message."""
_MOST_SHOWN = 20_000
"""Characters; the trace of all threads is a few thousand."""


def watch() -> TextIO | None:
    """Have crashes written from now on; the file is to be kept open. None where it cannot be made."""
    try:
        log_folder().mkdir(parents=True, exist_ok=True)
        file = (log_folder() / FILE).open("a", encoding="utf-8")
    except OSError:
        return None
    faulthandler.enable(file)
    return file


def unwatch(file: TextIO | None) -> None:
    """The program ends as it should."""
    if file is not None:
        faulthandler.disable()
        file.close()


def take_last() -> str:
    """What a crash wrote since this was asked last; "" where there was none."""
    path = log_folder() / FILE
    try:
        if not path.exists() or not path.stat().st_size:
            return ""
        text = path.read_text(encoding="utf-8", errors="replace")
        # Emptied, not removed: other windows have it open.
        with path.open("w", encoding="utf-8"):
            pass
    except OSError:
        return ""
    return redacted(text.strip()[:_MOST_SHOWN])


class LastCrash(QObject):
    """Tells in the window that the program crashed before, and offers the text.

    Args:
        window: The window, which owns it.
        text: What the crash wrote; "" = there was none.
    """

    def __init__(self, window: MainWindow, text: str) -> None:
        super().__init__(window)
        self._window = window
        self._text = text
        if text:
            window.services.opened.connect(self._tell)
            window.messages.chosen.connect(self._on_chosen)

    @Slot()
    def _tell(self) -> None:
        self._window.messages.show_message(
            KEY,
            self.tr("Sendsight ended unexpectedly last time. What was stored is safe."),
            tone="warn",
            buttons=(("show", self.tr("Details...")),),
        )

    @Slot(str, str)
    def _on_chosen(self, key: str, _: str) -> None:
        if key != KEY:
            return
        from gui.log_details import LogDetailsDialog

        self._window.messages.remove(KEY)
        LogDetailsDialog.show_for(
            self.tr("Sendsight ended unexpectedly. If it happens again, please report this text."),
            f"Sendsight {VERSION}\n\n{self._text}",
            self._window,
        )
