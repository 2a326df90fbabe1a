"""Ctrl+C in a terminal and a system's request to end close the window as the user would."""

from __future__ import annotations

import signal
import socket
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

if TYPE_CHECKING:
    from types import FrameType

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Interrupt(QObject):
    """Turns signals of the operating system into a Qt signal.

    Python runs its handlers only between two of its own instructions, which an idle Qt loop never
    reaches; the wake-up socket makes Qt look. On Windows the default stays: there a window gets its
    own message.
    """

    came = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: dict[int, object] = {}
        self._told, self._heard = socket.socketpair()
        self._told.setblocking(False)
        self._heard.setblocking(False)
        self._old_wakeup = -1
        self._notifier = QSocketNotifier(self._heard.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_told)

    def install(self) -> None:
        """Listen from now on; call in the main thread."""
        if sys.platform == "win32":
            return
        self._old_wakeup = signal.set_wakeup_fd(self._told.fileno(), warn_on_full_buffer=False)
        self._notifier.setEnabled(True)
        for number in _SIGNALS:
            self._before[number] = signal.signal(number, _nothing)

    def uninstall(self) -> None:
        """Put back what was there before."""
        self._notifier.setEnabled(False)
        if self._before:
            signal.set_wakeup_fd(self._old_wakeup)
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type] # as it was given to us
        self._before.clear()
        self._told.close()
        self._heard.close()

    @Slot()
    def _on_told(self) -> None:
        if self._heard.recv(64):
            self.came.emit()


def _nothing(_number: int, _frame: FrameType | None) -> None:
    """The socket has told it already."""
