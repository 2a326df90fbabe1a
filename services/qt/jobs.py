"""A background job as an object: progress, done, failed, cancel; always told in the GUI thread."""

from __future__ import annotations

import logging
from functools import partial
from threading import RLock, Thread
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from services.domain.errors import ServiceError
from services.http.redaction import redact
from services.qt.mailbox import mailbox
from services.wording import noop, tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    Work = Callable[["Line"], object]

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


class Outcome(msgspec.Struct, frozen=True):
    """How work ended: "done" with its result, "failed" with a Failure, or "dropped"."""

    kind: str
    payload: object = None


DROPPED = Outcome("dropped")


class Line:
    """The end of a job that its thread holds; everything here may be used from any thread.

    It keeps the job and the work until the end has been told, and lets go of both in the GUI thread: the
    work may hold a dialog, and neither that nor the job may have its last reference in another thread.
    """

    def __init__(self, job: Job, work: Work) -> None:
        self._job: Job | None = job
        self._work = work
        self._stop: Callable[[], None] | None = None
        self._cancelled = False
        self._over = False
        # A late stop must never hit the next work of the same thread.
        self._stop_lock = RLock()

    @property
    def cancelled(self) -> bool:
        """Whether the job was cancelled; long work asks this now and then."""
        return self._cancelled

    def on_cancel(self, stop: Callable[[], None]) -> None:
        """What to call when the job is cancelled; at once where it already is."""
        with self._stop_lock:
            self._stop = stop
            if self._cancelled:
                stop()

    def cancel(self) -> None:
        """Stop the work as soon as possible; nothing more is told of it."""
        with self._stop_lock:
            if self._cancelled or self._over:
                return
            self._cancelled = True
            if self._stop is not None:
                self._stop()

    def outcome(self) -> Outcome:
        """Do the work; how it ended is returned and not told yet.

        What an error's frames hold is let go before that, so `end` is for afterwards.
        """
        try:
            return Outcome("done", self._work(self))
        except Exception as error:  # noqa: BLE001 - whatever it is, the window tells it
            return DROPPED if self._cancelled else Outcome("failed", Failure.of(error))
        finally:
            self.on_cancel(_nothing)

    def carry_out(self) -> None:
        """Do the work and tell its end: what a thread of its own runs."""
        outcome = DROPPED
        try:
            outcome = self.outcome()
        finally:
            self.end(outcome)

    def follow(self, future: Future[Any]) -> None:
        """Tell how a future ends; cancelling the job cancels it."""

        def stop() -> None:
            future.cancel()

        self.on_cancel(stop)
        future.add_done_callback(self._report)

    def _report(self, ended: Future[Any]) -> None:
        """In the thread that ended it."""
        if ended.cancelled():
            self.drop()
            return
        error = ended.exception()
        if error is not None:
            self.fail(error)
        else:
            self.finish(ended.result())

    def tell(self, step: object) -> None:
        """Report progress."""
        mailbox().post(partial(self._deliver_step, step))

    def end(self, outcome: Outcome) -> None:
        """Report how it ended; once."""
        mailbox().post(partial(self._deliver_end, outcome))

    def finish(self, result: object) -> None:
        """Report the result."""
        self.end(Outcome("done", result))

    def fail(self, error: BaseException) -> None:
        """Report a failure."""
        self.end(Outcome("failed", Failure.of(error)))

    def drop(self) -> None:
        """Report that cancelled work has ended."""
        self.end(DROPPED)

    def _deliver_step(self, step: object) -> None:
        job = self._job
        if job is not None and not self._cancelled and isValid(job):
            job.progress.emit(step)

    def _deliver_end(self, outcome: Outcome) -> None:
        with self._stop_lock:
            self._over, self._stop = True, None
        job, self._job, self._work = self._job, None, _nothing
        if job is None or not isValid(job):
            _log.debug("a job ended after its window")
            return
        if not self._cancelled and outcome.kind == "done":
            job.done.emit(outcome.payload)
        elif not self._cancelled and outcome.kind == "failed":
            job.failed.emit(outcome.payload)
        if isValid(job):  # a slot may have had a loop of its own
            job.settled.emit(job)


class Job(QObject):
    """One piece of background work. It lives in the GUI thread and never leaves it: see `Line`.

    A cancelled job is silent: neither `done` nor `failed` follows.
    """

    progress = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    settled = Signal(object)
    """Emitted with the job itself once it has ended in any way."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line: Line | None = None
        self._cancelled = False

    @property
    def cancelled(self) -> bool:
        """Whether the job was cancelled."""
        return self._cancelled if self._line is None else self._line.cancelled

    def begin(self, work: Work | None = None) -> Line:
        """The line for the thread that does the work; once. From here on the job lives until it has ended.

        Args:
            work: What `Line.outcome` does; None where the thread does something else.
        """
        line = self._line = Line(self, work or _nothing)
        if self._cancelled:
            line.cancel()
        return line

    def run(self, work: Work, *, name: str) -> None:
        """Do the work in a thread of its own."""
        Thread(target=self.begin(work).carry_out, name=name, daemon=True).start()

    def drop(self) -> None:
        """End without having begun: only `settled` follows."""
        self.begin().drop()

    def cancel(self) -> None:
        """Stop the work as soon as possible; nothing more is told of it."""
        if self._line is None:
            self._cancelled = True
        else:
            self._line.cancel()


def _nothing(*_: object) -> None:
    """The work is over: there is nothing left to do, and nothing to stop."""
