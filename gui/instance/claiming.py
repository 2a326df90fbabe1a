"""Decides at a start whether this process is the workspace's window, or hands its request to the one there is."""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QLockFile, QObject, QSysInfo, Signal

from gui.instance.handing import Outcome, hand_over
from gui.instance.listening import Listener

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from gui.instance.place import Place
    from gui.instance.requests import Request

PATIENCE = 12.0
"""Seconds that a start waits for a window that is opening, closing or busy."""
_ROUND = 0.05
_holds: set[Path] = set()
"""The locks that this process has."""
SILENT = (
    "Sendsight is open already, but its window does not answer. "
    "Wait a moment or close it, then start again."
)
ANOTHER = (
    "Sendsight is open already in another version, which did not understand this start. "
    "Close its window, then start again."
)


class Claim(msgspec.Struct, frozen=True):
    """What a start may do.

    Args:
        instance: The workspace's window is this process's; None = another process has it.
        problem: Why the request could not be handed over; "" where it was.
    """

    instance: Instance | None = None
    problem: str = ""


class Instance(QObject):
    """The right to the workspace's window, and the ear for later starts.

    Args:
        place: Where they come.
        lock: Held; None where no lock could be made: the workspace's own lock then decides.

    Signals:
        asked: A later start has a Request.
        run_asked: A scheduled run has a RunRecipe; with its Talk, see `Listener`.
    """

    asked = Signal(object)
    run_asked = Signal(object, object)

    def __init__(self, place: Place, lock: QLockFile | None) -> None:
        super().__init__()
        self._place = place
        self._lock = lock
        self._listener: Listener | None = None
        if lock is not None:
            _holds.add(place.lock)

    def listen(self) -> bool:
        """Hear later starts from now on; an application must be there. Whether they can be heard."""
        if self._lock is None:
            return False
        self._listener = Listener(self)
        self._listener.asked.connect(self.asked)
        self._listener.run_asked.connect(self.run_asked)
        return self._listener.start(self._place)

    def stop_listening(self) -> None:
        """The window closes: a start from now on waits until `release`, and then has its own."""
        if self._listener is not None:
            self._listener.stop()

    def release(self) -> None:
        """The workspace is closed: the next start may have it."""
        self.stop_listening()
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None
            _holds.discard(self._place.lock)


def claim(
    place: Place, request: Request, patience: float = PATIENCE, more: Sequence[Request] = ()
) -> Claim:
    """Get the right to a workspace's window, or hand requests to the window that has it.

    Args:
        place: The workspace's.
        request: What to ask of a window that is there.
        patience: Seconds to wait for one that does not answer.
        more: What to ask besides, once it has taken the first.
    """
    deadline = time.monotonic() + patience
    lock = _lock_at(place)
    if lock is None:
        return Claim(Instance(place, None))
    while True:
        held = lock.tryLock(0)
        if not held and lock.error() != QLockFile.LockError.LockFailedError:
            return Claim(Instance(place, None))
        pid, host = _holder(lock)
        left = max(deadline - time.monotonic(), _ROUND)
        # Also with the lock in hand: under other folders a window may be there all the same.
        outcome = hand_over(place, request, left, 0 if held else pid)
        if outcome == Outcome.TAKEN:
            taken = all(hand_over(place, one, patience, pid) == outcome for one in more)
            return Claim(problem="" if taken else SILENT)
        if outcome == Outcome.REFUSED:
            return Claim(problem=ANOTHER)
        if outcome == Outcome.NOBODY and held:
            return Claim(Instance(place, lock))
        if outcome == Outcome.NOBODY and host not in ("", this_computer()):
            # Left under another name of this computer, or held on another one: nobody can tell.
            return Claim(Instance(place, None))
        _forget_left(place, pid, outcome)
        if time.monotonic() >= deadline:
            return Claim(problem=SILENT)
        if held:
            lock.unlock()
        time.sleep(_ROUND)


def _forget_left(place: Place, pid: int, outcome: Outcome) -> None:
    """Remove a lock that was left by a killed process that had our number.

    In containers and sandboxes numbers begin anew, so the next start often has the same. Qt takes the lock for one
    that we have.
    """
    if outcome == Outcome.NOBODY and pid == os.getpid() and place.lock not in _holds:
        with suppress(OSError):
            place.lock.unlink()


def _lock_at(place: Place) -> QLockFile | None:
    try:
        place.lock.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    lock = QLockFile(str(place.lock))
    # A lock never grows stale by age, only by the end of its process: windows stay open for days.
    lock.setStaleLockTime(0)
    return lock


def this_computer() -> str:
    """What a lock calls this computer: on Windows, Qt takes the short name in capitals, and another elsewhere."""
    if sys.platform == "win32":
        return os.environ.get("COMPUTERNAME", "")
    return str(QSysInfo.machineHostName())


def _holder(lock: QLockFile) -> tuple[int, str]:
    """The process that holds the lock and its computer; (0, "") where nobody can tell."""
    found: object = lock.getLockInfo()
    if isinstance(found, tuple) and len(found) == 3:
        return int(found[0]), str(found[1])
    return 0, ""
