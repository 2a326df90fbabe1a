"""Work that only the GUI thread may do, asked for by another thread piece by piece."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QThread

from services.qt.mailbox import mailbox

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
_LOOK_SECONDS = 0.05
"""How often a thread that waits looks whether it has been stopped."""


class Refused(Exception):
    """The thread was stopped while it waited for its turn."""


class Turns(Protocol):
    """Does pieces of work in the GUI thread."""

    def call(self, work: Callable[[], T]) -> T:
        """Do a piece of work and bring its result."""

    def post(self, work: Callable[[], object]) -> None:
        """Do a piece of work some time, whatever becomes of it."""


class AtOnce:
    """For the GUI thread itself."""

    def call(self, work: Callable[[], T]) -> T:
        """Do it here and now."""
        return work()

    def post(self, work: Callable[[], object]) -> None:
        """Do it here and now."""
        work()


class _Piece:
    """One piece of work, and what became of it."""

    def __init__(self, work: Callable[[], Any]) -> None:
        self.work = work
        self.ended = threading.Event()
        self.dropped = False
        self.result: Any = None
        self.error: Exception | None = None

    def do(self) -> None:
        """Do it, unless nobody waits any more; in the GUI thread."""
        if self.dropped:
            return
        try:
            self.result = self.work()
        except Exception as error:  # noqa: BLE001 - it is raised again where it was asked for
            self.error = error
        self.ended.set()

    def forget(self) -> None:
        """Let go of the work and of what it brought; in the GUI thread."""
        self.work, self.result, self.error = _nothing, None, None


def _nothing() -> None:
    """There is nothing left to do."""


class GuiTurns:
    """Runs pieces of work in the GUI thread, each in a turn of its own, while the asking thread waits.

    The window answers between two pieces. A thread that is stopped while it waits goes on at once, so
    that a window that closes never waits for a thread that waits for the window.

    Args:
        cancelled: Asked in the waiting thread.
    """

    def __init__(self, cancelled: Callable[[], bool]) -> None:
        self._cancelled = cancelled
        self._mailbox = mailbox()

    def call(self, work: Callable[[], T]) -> T:
        """Do a piece of work in the GUI thread and bring its result, or raise its error.

        Raises:
            Refused: `cancelled` said so before its turn had come.
        """
        if QThread.currentThread() is self._mailbox.thread():
            return work()
        piece = _Piece(work)
        self._mailbox.post(piece.do)
        while not piece.ended.wait(_LOOK_SECONDS):
            if self._cancelled():
                # It may be done meanwhile all the same; what it brought goes where it was made.
                piece.dropped = True
                self._mailbox.post(piece.forget)
                raise Refused
        if piece.error is not None:
            raise piece.error
        result: T = piece.result
        return result

    def post(self, work: Callable[[], object]) -> None:
        """Do a piece of work in the GUI thread some time; nobody waits for it."""
        self._mailbox.post(_Piece(work).do)
