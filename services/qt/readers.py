"""Threads that read the workspace for the window, each with a reader of its own."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from services.qt.jobs import Job
    from services.store.reader import Reader
    from services.store.workspace import Workspace

ENDS_IN = 5.0
"""Seconds that running queries may take to notice that they were stopped."""
_AGAIN = 0.02


class ReaderPool:
    """Runs queries off the GUI thread. A cancelled query that has begun is interrupted in the database."""

    def __init__(self, workspace: Workspace, *, threads: int) -> None:
        self._workspace = workspace
        self._local = threading.local()
        self._readers: list[Reader] = []
        self._changed = threading.Condition()
        self._closing = False
        self._running = 0
        self._pool = ThreadPoolExecutor(max_workers=threads, thread_name_prefix="read")

    def start(self, work: Callable[[Reader], object], job: Job) -> None:
        """Run a query and report to its job."""
        with self._changed:
            if not self._closing:
                self._pool.submit(self._run, work, job)
                return
        job.drop()

    def _run(self, work: Callable[[Reader], object], job: Job) -> None:
        with self._changed:
            if self._closing or job.cancelled:
                job.drop()
                return
            self._running += 1
        try:
            self._answer(work, job)
        finally:
            with self._changed:
                self._running -= 1
                self._changed.notify_all()

    def _answer(self, work: Callable[[Reader], object], job: Job) -> None:
        try:
            reader = self._reader()
            job.on_cancel(reader.interrupt)
            result = work(reader)
            job.on_cancel(_nothing)
        except Exception as error:  # noqa: BLE001 - whatever it is, the window tells it
            job.on_cancel(_nothing)
            if job.cancelled or self._closing:
                job.drop()
            else:
                job.fail(error)
        else:
            job.finish(result)

    def _reader(self) -> Reader:
        found: Reader | None = getattr(self._local, "reader", None)
        if found is None:
            found = self._workspace.reader()
            self._local.reader = found
            with self._changed:
                self._readers.append(found)
        return found

    def close(self) -> bool:
        """Interrupt what runs, wait for it, close the readers; False if a query did not end in time."""
        until = time.monotonic() + ENDS_IN
        with self._changed:
            self._closing = True
            while self._running and time.monotonic() < until:
                # Again and again: one that is only about to ask notices nothing of the first time.
                for reader in self._readers:
                    reader.interrupt()
                self._changed.wait(_AGAIN)
            ended = not self._running
        self._pool.shutdown(wait=ended, cancel_futures=True)
        if ended:
            for reader in self._readers:
                reader.close()
        return ended


def _nothing() -> None:
    """The job's work is over: there is nothing left to stop."""
