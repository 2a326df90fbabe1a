"""Writing files for the window, each in a thread of its own that can be stopped and waited for."""

from __future__ import annotations

import threading
from contextlib import closing
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable

    from services.qt.jobs import Job, Line, Work
    from services.reports.request import Chunks, ExportRequest, ExportResult
    from services.store.reader import Reader
    from services.store.workspace import Workspace

    Read = Callable[[Reader], Chunks]

ENDS_IN = 5.0
"""Seconds that a stopped export may take to remove what it has begun, before the program ends."""


class ExportThreads:
    """The exports that run."""

    def __init__(self) -> None:
        self._threads: set[threading.Thread] = set()
        self._lock = threading.Lock()

    def start(
        self, request: ExportRequest, job: Job, workspace: Workspace | None, read: Read | None
    ) -> None:
        """Write a file and report to the job; see `AppServices.export`."""
        self.work(job, lambda line: _write(request, line, workspace, read))

    def work(self, job: Job, make: Work) -> None:
        """Do other work with files in a thread of its own.

        Args:
            job: Gets what is made, or the failure; silent where it was cancelled.
            make: The work; asks its line whether the job was cancelled.
        """
        thread = threading.Thread(
            target=self._run, args=(job.begin(make),), name="export", daemon=True
        )
        with self._lock:
            self._threads.add(thread)
        thread.start()

    def _run(self, line: Line) -> None:
        try:
            line.carry_out()
        finally:
            with self._lock:
                self._threads.discard(threading.current_thread())

    def wait(self) -> bool:
        """Wait, not for ever, until all have ended; cancel their jobs first. True if they did."""
        with self._lock:
            running = list(self._threads)
        for thread in running:
            thread.join(ENDS_IN)
        return not any(thread.is_alive() for thread in running)


def _write(
    request: ExportRequest, line: Line, workspace: Workspace | None, read: Read | None
) -> ExportResult:
    from services.reports.export import write_export

    def write(wanted: ExportRequest) -> ExportResult:
        return write_export(wanted, on_progress=line.tell, cancelled=lambda: line.cancelled)

    if read is None or workspace is None:
        return write(request)
    with closing(workspace.reader()) as reader:
        line.on_cancel(reader.interrupt)
        try:
            return write(msgspec.structs.replace(request, rows=lambda: read(reader)))
        finally:
            line.on_cancel(_nothing)


def _nothing() -> None:
    """The reader closes: there is nothing left to stop."""
