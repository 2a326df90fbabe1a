"""A background job as an object: progress, done, failed, cancel; always told in the GUI thread."""

from __future__ import annotations

import logging
from threading import RLock
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Qt, Signal, Slot

from services.domain.errors import ServiceError
from services.http.redaction import redact
from services.wording import noop, tr

if TYPE_CHECKING:
    from collections.abc import Callable

_log = logging.getLogger(__name__)
_MISTAKE = noop("Sendsight made a mistake.")
_NOTHING_LOST = noop("Nothing was lost. Please report it with the details.")


class Failure(msgspec.Struct, frozen=True):
    """A failure in words for a person; `detail` is redacted technical text."""

    code: str
    sentence: str
    remedy: str = ""
    detail: str = ""

    @classmethod
    def of(cls, error: BaseException) -> Failure:
        """The words for an error; one that is no ServiceError is a bug and is logged as such."""
        if isinstance(error, ServiceError):
            return cls(error.code, error.sentence, error.remedy, redact(error.detail))
        _log.error("a background job ended in a bug", exc_info=error)
        return cls(
            "bug",
            tr(_MISTAKE),
            tr(_NOTHING_LOST),
            redact(f"{type(error).__name__}: {error}"),
        )


class Job(QObject):
    """One piece of background work. Created in the GUI thread; its signals are emitted there.

    A cancelled job is silent: neither `done` nor `failed` follows.
    """

    progress = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    settled = Signal(object)
    """Emitted with the job itself once it has ended in any way."""
    _arrived = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = False
        self._ended = False
        self._on_cancel: Callable[[], None] | None = None
        # A late stop must never hit the next work of the same thread.
        self._stop_lock = RLock()
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def cancelled(self) -> bool:
        """Whether the job was cancelled; long work asks this from its own thread."""
        return self._cancelled

    def cancel(self) -> None:
        """Stop the work as soon as possible; nothing more is told of it."""
        with self._stop_lock:
            if self._cancelled or self._ended:
                return
            self._cancelled = True
            if self._on_cancel is not None:
                self._on_cancel()

    def on_cancel(self, stop: Callable[[], None]) -> None:
        """What to call when the job is cancelled."""
        with self._stop_lock:
            self._on_cancel = stop
            if self._cancelled:
                stop()

    def tell(self, step: object) -> None:
        """Report progress; from any thread."""
        self._post("progress", step)

    def finish(self, result: object) -> None:
        """Report the result; from any thread."""
        self._post("done", result)

    def fail(self, error: BaseException) -> None:
        """Report a failure; from any thread."""
        self._post("failed", Failure.of(error))

    def drop(self) -> None:
        """Report that a cancelled job has ended; from any thread."""
        self._post("dropped", None)

    def _post(self, kind: str, payload: object) -> None:
        try:
            self._arrived.emit(kind, payload)
        except RuntimeError:  # the window has gone and taken the job along
            _log.debug("a job ended after its window")

    @Slot(str, object)
    def _deliver(self, kind: str, payload: object) -> None:
        if kind == "progress":
            if not self._cancelled:
                self.progress.emit(payload)
            return
        self._ended = True
        if not self._cancelled and kind == "done":
            self.done.emit(payload)
        elif not self._cancelled and kind == "failed":
            self.failed.emit(payload)
        self.settled.emit(self)
