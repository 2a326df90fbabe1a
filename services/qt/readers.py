"""Threads that read the workspace for the window, each with a reader of its own."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from services.qt.jobs import Job
    from services.store.reader import Reader
    from services.store.workspace import Workspace


class ReaderPool:
    """Runs queries off the GUI thread. A cancelled query that has begun is interrupted in the database."""

    def __init__(self, workspace: Workspace, *, threads: int) -> None:
        self._workspace = workspace
        self._local = threading.local()
        self._readers: list[Reader] = []
        self._lock = threading.Lock()
        self._pool = ThreadPoolExecutor(max_workers=threads, thread_name_prefix="read")

    def start(self, work: Callable[[Reader], object], job: Job) -> None:
        """Run a query and report to its job."""
        self._pool.submit(self._run, work, job)

    def _run(self, work: Callable[[Reader], object], job: Job) -> None:
        if job.cancelled:
            job.drop()
            return
        try:
            reader = self._reader()
            job.on_cancel(reader.interrupt)
            result = work(reader)
            job.on_cancel(_nothing)
        except Exception as error:  # noqa: BLE001 - whatever it is, the window tells it
            job.on_cancel(_nothing)
            if job.cancelled:
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
            with self._lock:
                self._readers.append(found)
        return found

    def close(self) -> None:
        """Interrupt what runs, wait for it, close the readers."""
        with self._lock:
            for reader in self._readers:
                reader.interrupt()
        self._pool.shutdown(wait=True, cancel_futures=True)
        for reader in self._readers:
            reader.close()


def _nothing() -> None:
    """The job's work is over: there is nothing left to stop."""
