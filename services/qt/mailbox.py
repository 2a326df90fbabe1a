"""The way from any thread into the GUI thread, and the one object of Qt that other threads touch.

A thread must hold no object of Qt that lives elsewhere: one whose last reference it drops is deleted in that
thread, and one that the GUI thread deletes may be in use there. Both end the program some time later. The
mailbox is made once and never deleted, so whoever has words for the window leaves them here.
"""

from __future__ import annotations

import atexit
from collections import deque
from threading import RLock
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

_lock = RLock()


class Mailbox(QObject):
    """Calls what was posted in the GUI thread, in order, each in a turn of its own. Use `mailbox()`."""

    _woken = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._letters: deque[Callable[[], object]] = deque()
        self._open = True
        self._woken.connect(self._call_next, Qt.ConnectionType.QueuedConnection)

    def post(self, letter: Callable[[], object]) -> None:
        """Have something called in the GUI thread soon; from any thread.

        At the program's end nothing is called any more.
        """
        with _lock:
            # Kept in any case: it may hold what must not go in the thread that posts.
            self._letters.append(letter)
            if self._open:
                self._woken.emit()

    @Slot()
    def _call_next(self) -> None:
        self._letters.popleft()()

    def close(self) -> None:
        """Take nothing more: the application is about to go."""
        with _lock:
            self._open = False


_mailbox: Mailbox | None = None


def mailbox() -> Mailbox:
    """The program's mailbox; from any thread.

    Raises:
        RuntimeError: There is no application, and so no GUI thread.
    """
    global _mailbox
    with _lock:
        if _mailbox is None:
            app = QCoreApplication.instance()
            if app is None:
                raise RuntimeError("there is no application, and so no GUI thread")
            _mailbox = Mailbox()
            _mailbox.moveToThread(app.thread())
            # Behind PySide6's own, so before it: that one deletes every object that is left.
            atexit.register(_mailbox.close)
        return _mailbox
