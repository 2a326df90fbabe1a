"""Fetches the rows selected in the click log while the export dialog is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from gui.scope import ClickSelection
    from services.domain.rows import ClickRow
    from services.qt.jobs import Failure, Job


class Picking(QObject):
    """One fetch. `fetch` begins it.

    Signals:
        arrived: The selected ClickRows, in a list.
        failed: A Failure.
    """

    arrived = Signal(object)
    failed = Signal(object)

    def __init__(self, picked: ClickSelection, parent: QObject) -> None:
        super().__init__(parent)
        self._picked = picked
        self._job: Job | None = None

    @property
    def waiting(self) -> bool:
        """Whether the rows are on their way."""
        return self._job is not None

    def fetch(self) -> None:
        """Fetch the rows, where any are selected and they are not too many."""
        if self._picked.fetch is not None:
            self._job = self._picked.fetch()
            self._job.done.connect(self._on_done)
            self._job.failed.connect(self._on_failed)

    def stop(self) -> None:
        """Fetch nothing; nothing more is told."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @Slot(object)
    def _on_done(self, rows: list[ClickRow]) -> None:
        self._job = None
        self.arrived.emit(rows)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._job = None
        self.failed.emit(failure)
