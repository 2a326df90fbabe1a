"""Asks the workspace off the GUI thread; the latest request wins, stale answers are dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from services.qt.app import AppServices
    from services.qt.jobs import Job
    from services.store.reader import Reader


class Loader(QObject):
    """One kind of question, asked again and again.

    Signals:
        loaded: The newest answer.
        failed: A Failure of the newest request.
        busy: True when a request starts, False when the newest has ended.
    """

    loaded = Signal(object)
    failed = Signal(object)
    busy = Signal(bool)

    def __init__(self, services: AppServices, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._generation = 0
        self._job: Job | None = None

    @property
    def waiting(self) -> bool:
        """Whether an answer is on its way."""
        return self._job is not None

    def load(self, work: Callable[[Reader], object]) -> None:
        """Ask; an older request is cancelled and never answered.

        Args:
            work: Runs in a reading thread with a Reader; must touch nothing of the window.
        """
        self.drop()
        generation = self._generation
        job = self._services.query(lambda reader: (generation, work(reader)))
        self._job = job
        job.done.connect(self._on_done)
        job.failed.connect(self._on_failed)
        self.busy.emit(True)

    def drop(self) -> None:
        """Forget the request that runs."""
        self._generation += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @Slot(object)
    def _on_done(self, answer: tuple[int, object]) -> None:
        generation, result = answer
        if generation != self._generation:
            return
        self._job = None
        self.busy.emit(False)
        self.loaded.emit(result)

    @Slot(object)
    def _on_failed(self, failure: object) -> None:
        self._job = None
        self.busy.emit(False)
        self.failed.emit(failure)
