"""Progress on its way to the window: thousands of steps a second become a few, the newest of each account."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

if TYPE_CHECKING:
    from services.domain.plan import Progress

_log = logging.getLogger(__name__)
MILLISECONDS = 80


class ProgressRelay(QObject):
    """Takes steps from the network thread and passes the newest of each account on, in the GUI thread."""

    step = Signal(object)
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._newest: dict[str, Progress] = {}
        self._pending = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(MILLISECONDS)
        self._timer.timeout.connect(self._pass_on)
        self._woken.connect(self._wake, Qt.ConnectionType.QueuedConnection)

    def take(self, progress: Progress) -> None:
        """Remember a step; from any thread."""
        with self._lock:
            self._newest[progress.account_id] = progress
            if self._pending:
                return
            self._pending = True
        try:
            self._woken.emit()
        except RuntimeError:  # the window has gone, the refresh behind it has not ended yet
            _log.debug("progress came after the window had gone")

    def flush(self) -> None:
        """Pass on at once what is waiting; in the GUI thread."""
        self._timer.stop()
        self._pass_on()

    @Slot()
    def _wake(self) -> None:
        self._timer.start()

    @Slot()
    def _pass_on(self) -> None:
        with self._lock:
            steps = list(self._newest.values())
            self._newest.clear()
            self._pending = False
        for progress in steps:
            self.step.emit(progress)
