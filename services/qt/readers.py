"""Threads that read the workspace for the window, each with a reader of its own."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from services.qt.jobs import Job, Line
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
        self._running: set[Line] = set()
        self._pool = ThreadPoolExecutor(max_workers=threads, thread_name_prefix="read")

    def start(self, work: Callable[[Reader], object], job: Job) -> None:
        """Run a query and report to its job."""

        def ask(line: Line) -> object:
            reader = self._reader()
            line.on_cancel(reader.interrupt)
            return work(reader)

        line = job.begin(ask)
        with self._changed:
            if not self._closing:
                self._pool.submit(self._run, line)
                return
        line.drop()

    def _run(self, line: Line) -> None:
        with self._changed:
            if self._closing or line.cancelled:
                line.drop()
                return
            self._running.add(line)
        try:
            line.carry_out()
        finally:
            with self._changed:
                self._running.discard(line)
                self._changed.notify_all()

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
            for line in self._running:
                line.cancel()
            while self._running and time.monotonic() < until:
                # Again and again: one that is only about to ask notices nothing of the first time.
                for reader in self._readers:
                    reader.interrupt()
                self._changed.wait(_AGAIN)
            ended = not self._running
        # What has not begun ends by itself, so that its job is told.
        self._pool.shutdown(wait=ended)
        if ended:
            for reader in self._readers:
                reader.close()
        return ended
