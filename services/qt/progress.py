"""Progress on its way to the window: thousands of steps a second become a few, the newest of each account."""

from __future__ import annotations

import threading
import weakref
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from shiboken6 import isValid

from services.qt.mailbox import mailbox

if TYPE_CHECKING:
    from services.domain.plan import Progress

MILLISECONDS = 80


class Steps:
    """The newest step of each account, until they are fetched: what the network thread holds."""

    def __init__(self, relay: ProgressRelay) -> None:
        self._relay = weakref.ref(relay)
        self._lock = threading.Lock()
        self._newest: dict[str, Progress] = {}
        self._pending = False

    def take(self, progress: Progress) -> None:
        """Remember a step; from any thread."""
        with self._lock:
            self._newest[progress.account_id] = progress
            if self._pending:
                return
            self._pending = True
        mailbox().post(self._wake)

    def _wake(self) -> None:
        relay = self._relay()
        if relay is not None and isValid(relay):
            relay.wake()

    def fetch(self) -> list[Progress]:
        """What has come since the last time."""
        with self._lock:
            steps = list(self._newest.values())
            self._newest.clear()
            self._pending = False
        return steps


class ProgressRelay(QObject):
    """Passes the newest step of each account on, in the GUI thread; threads leave theirs at `steps.take`."""

    step = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.steps = Steps(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(MILLISECONDS)
        self._timer.timeout.connect(self._pass_on)

    def flush(self) -> None:
        """Pass on at once what is waiting; in the GUI thread."""
        self._timer.stop()
        self._pass_on()

    def wake(self) -> None:
        """There are steps; in the GUI thread."""
        self._timer.start()

    @Slot()
    def _pass_on(self) -> None:
        for progress in self.steps.fetch():
            self.step.emit(progress)
