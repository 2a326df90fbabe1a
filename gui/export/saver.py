"""Asks where to save, writes the file in the background, and can be stopped."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from services.qt.app import AppServices
    from services.qt.jobs import Failure, Job
    from services.reports.request import Chunks, ExportRequest, ExportResult
    from services.store.reader import Reader

    Order = Callable[[Path, bool], ExportRequest]
    """Makes the request for a path; the second value allows an existing file to be replaced."""

_Stamp = tuple[int, int] | None


class Saver(QObject):
    """One file after the other.

    Signals:
        begun: A file is being written: its path.
        progress: An ExportProgress.
        saved: An ExportResult.
        failed: A Failure.
        stopped: It was stopped: whether the file had been completed before.
    """

    begun = Signal(object)
    progress = Signal(object)
    saved = Signal(object)
    failed = Signal(object)
    stopped = Signal(bool)

    def __init__(self, services: AppServices, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        self._window = parent
        self._order: Order | None = None
        self._read: Callable[[Reader], Chunks] | None = None
        self._path = Path()
        self._before: _Stamp = None
        self._job: Job | None = None
        self.files: QFileDialog | None = None

    @property
    def running(self) -> bool:
        """Whether a file is being written."""
        return self._job is not None

    def ask(self, suggestion: Path, order: Order, read: Callable[[Reader], Chunks]) -> None:
        """Ask where to save, then write. The system's dialog asks before a file is replaced."""
        self._order, self._read = order, read
        files = QFileDialog(self._window, self.tr("Save export"), str(suggestion.parent))
        files.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        files.setFileMode(QFileDialog.FileMode.AnyFile)
        kind = suggestion.suffix.lstrip(".")
        files.setNameFilters(
            [
                self.tr("{kind} file (*.{ending})").format(kind=kind.upper(), ending=kind),
                self.tr("All files (*)"),
            ]
        )
        files.setDefaultSuffix(kind)
        files.selectFile(suggestion.name)
        files.fileSelected.connect(self._on_path)
        files.finished.connect(self._on_files_closed)
        self.files = files
        files.open()

    @Slot()
    def _on_files_closed(self) -> None:
        self.files = None

    @Slot(str)
    def _on_path(self, name: str) -> None:
        path = Path(name)
        if self._order is not None and self._read is not None and not self.running:
            self.start(self._order(path, path.exists()), self._read)

    def start(self, request: ExportRequest, read: Callable[[Reader], Chunks]) -> None:
        """Write a file."""
        self._path, self._before = request.path, _stamp(request.path)
        job = self._services.export(request, read=read)
        self._job = job
        job.progress.connect(self.progress)
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        job.settled.connect(self._on_settled)
        self.begun.emit(request.path)

    def stop(self) -> None:
        """Stop; nothing of the file is left, unless it was complete already."""
        if self._job is not None:
            self._job.cancel()

    @Slot(object)
    def _on_done(self, result: ExportResult) -> None:
        self._job = None
        self.saved.emit(result)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._job = None
        self.failed.emit(failure)

    @Slot(object)
    def _on_settled(self, job: Job) -> None:
        """A stopped job tells neither success nor failure; whether it came too late, the file tells."""
        if self._job is job:
            self._job = None
            self.stopped.emit(_stamp(self._path) != self._before)


def _stamp(path: Path) -> _Stamp:
    """What changes when a file is replaced; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_ino
