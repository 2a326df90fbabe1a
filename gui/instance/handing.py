"""The second start's side: hand a request to the window that is open, and wait for its answer.

Works before there is an application, so that a second start ends without loading the window.
"""

from __future__ import annotations

import sys
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtNetwork import QLocalSocket

from gui.instance.requests import MOST_BYTES, NotUnderstood, to_answer, to_line

if TYPE_CHECKING:
    from gui.instance.place import Place
    from gui.instance.requests import Request

CONNECTS_IN = 500
"""Milliseconds; a window that listens is reached at once, however busy it is."""
_SLICE = 50
"""Milliseconds that Qt waits at a time: Python's own threads and Ctrl+C get their turn in between."""


class Outcome(Enum):
    """What became of a request."""

    TAKEN = "taken"
    REFUSED = "refused"
    """Somebody answered, but not as this version does."""
    NOBODY = "nobody"
    """Nobody listens, or whoever did has gone."""
    SILENT = "silent"
    """There was no answer in time."""


def hand_over(place: Place, request: Request, wait: float, pid: int = 0) -> Outcome:
    """Hand a request to the window at a place.

    Args:
        place: The place.
        request: What is asked of it.
        wait: Seconds that the answer may take.
        pid: The window's process, if known: on Windows it needs our leave to come to the front.
    """
    if place.is_foreign:
        return Outcome.NOBODY
    _allow_front(pid)
    socket = QLocalSocket()
    socket.setReadBufferSize(MOST_BYTES + 1)
    socket.connectToServer(place.name)
    if not socket.waitForConnected(CONNECTS_IN):
        return Outcome.NOBODY
    try:
        socket.write(to_line(request))
        return _answer(socket, QDeadlineTimer(round(wait * 1000)))
    finally:
        socket.abort()


def _answer(socket: QLocalSocket, deadline: QDeadlineTimer) -> Outcome:
    while not socket.canReadLine():
        if socket.bytesAvailable() > MOST_BYTES:
            return Outcome.REFUSED
        if deadline.hasExpired():
            return Outcome.SILENT
        if socket.state() != QLocalSocket.LocalSocketState.ConnectedState:
            return Outcome.NOBODY
        socket.waitForReadyRead(min(_SLICE, max(1, deadline.remainingTime())))
    try:
        answer = to_answer(bytes(socket.readLine(MOST_BYTES + 1).data()))
    except NotUnderstood:
        return Outcome.REFUSED
    return Outcome.TAKEN if answer.taken else Outcome.REFUSED


def read_line(socket: QLocalSocket, deadline: QDeadlineTimer) -> bytes | None:
    """The next line; None where it is too long, does not come in time, or the other side has gone."""
    while not socket.canReadLine():
        connected = socket.state() == QLocalSocket.LocalSocketState.ConnectedState
        if socket.bytesAvailable() > MOST_BYTES or deadline.hasExpired() or not connected:
            return None
        socket.waitForReadyRead(_SLICE)
    return bytes(socket.readLine(MOST_BYTES + 1).data())


def _allow_front(pid: int) -> None:
    if sys.platform == "win32" and pid:
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(pid)
