"""The refresh that the window may start: one at a time, told of a few times a second, stopped in order."""

from __future__ import annotations

import time
from concurrent.futures import wait as wait_for
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from services.qt.progress import ProgressRelay

if TYPE_CHECKING:
    from concurrent.futures import Future

    from services.domain.plan import Progress, RefreshOptions, RefreshOutcome
    from services.qt.jobs import Failure, Job
    from services.qt.loop import LoopThread
    from services.qt.progress import Steps
    from services.sync.engine import SyncEngine

CHANGED_EVERY = 2.0
"""Seconds between two reloads of the panes while a refresh brings rows."""
STOPS_IN = 6.0
"""Seconds that a stopped refresh may take to write what has arrived, before the program ends."""


class RefreshRun(QObject):
    """Runs the engine on the network loop.

    Signals:
        started: The RefreshOptions.
        progress: A Progress.
        rows_came: Ids of accounts whose stored rows changed, now and then while it runs.
        finished: The RefreshOutcome, also of one that was stopped or cut off.
    """

    started = Signal(object)
    progress = Signal(object)
    rows_came = Signal(object)
    finished = Signal(object)

    def __init__(self, loop: LoopThread, parent: QObject) -> None:
        super().__init__(parent)
        self._loop = loop
        self._engine: SyncEngine | None = None
        self._job: Job | None = None
        self._future: Future[RefreshOutcome] | None = None
        self._rows_seen: dict[str, int] = {}
        self._told_at = 0.0
        self._relay = ProgressRelay(self)
        self._relay.step.connect(self._on_step)

    @property
    def steps(self) -> Steps:
        """Where the engine leaves its progress."""
        return self._relay.steps

    @property
    def running(self) -> bool:
        """Whether a refresh runs."""
        return self._job is not None

    def is_of(self, job: Job) -> bool:
        """Whether that job is the running refresh."""
        return self._job is job

    def start(self, engine: SyncEngine, options: RefreshOptions, job: Job) -> None:
        """Begin; none may be running."""
        self._rows_seen.clear()
        self._told_at = time.monotonic()
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.settled.connect(self._on_settled)
        self._engine, self._job = engine, job
        self.started.emit(options)
        self._future = self._loop.submit(engine.refresh(options))
        job.begin().follow(self._future)

    def stop(self) -> None:
        """Stop the running one; what has arrived is kept and `finished` follows."""
        if self._engine is not None and self._job is not None:
            self._loop.call(self._engine.stop)

    def end(self) -> bool:
        """The program ends: stop it and let it write what has arrived; True if it did in time."""
        if self._future is None:
            return True
        engine = self._engine
        if engine is not None and self._job is not None:
            self._loop.call(lambda: engine.stop(leaving=True))
        return not wait_for([self._future], STOPS_IN).not_done

    @Slot(object)
    def _on_step(self, progress: Progress) -> None:
        if self._job is None:
            return
        self.progress.emit(progress)
        if progress.rows > self._rows_seen.get(progress.account_id, 0):
            self._rows_seen[progress.account_id] = progress.rows
            if time.monotonic() - self._told_at >= CHANGED_EVERY:
                self._told_at = time.monotonic()
                self.rows_came.emit(frozenset(self._rows_seen))

    @Slot(object)
    def _on_done(self, outcome: RefreshOutcome) -> None:
        self._relay.flush()
        self._job = None
        self.finished.emit(outcome)

    @Slot(object)
    def _on_settled(self, job: Job) -> None:
        """One that was cut off told nothing; it is over all the same."""
        if self._job is job:
            from services.domain.plan import RefreshOutcome

            self._on_done(RefreshOutcome(()))

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        from services.domain.plan import AccountOutcome, RefreshOutcome

        self._on_done(
            RefreshOutcome(
                (
                    AccountOutcome(
                        "",
                        "",
                        "",
                        error_code=failure.code,
                        error=failure.sentence,
                        remedy=failure.remedy,
                        detail=failure.detail,
                    ),
                )
            )
        )
