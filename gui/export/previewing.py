"""Makes the preview a moment after the last change, off the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gui.export.sources import Sample, Scope
from gui.loader import Loader

if TYPE_CHECKING:
    from gui.export.plan import Plan, Preview
    from gui.scope import Subject
    from services.qt.app import AppServices
    from services.qt.jobs import Failure
    from services.store.reader import Reader

    Rows = tuple[Subject, Scope]

SETTLES_MS = 150
"""The preview is made this long after the last change."""


class Previewing(QObject):
    """One preview after the other; the newest wins.

    First rows that were read are kept for the next, until the workspace has other rows.

    Signals:
        due: Nothing has changed for a while, or rows have: now call `make`.
        made: A Preview, and of which Scope.
        failed: A Failure.
    """

    due = Signal()
    made = Signal(object, object)
    failed = Signal(object)

    def __init__(self, services: AppServices, parent: QObject) -> None:
        super().__init__(parent)
        self._samples: dict[Rows, Sample] = {}
        self._stale = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLES_MS)
        self._soon.timeout.connect(self.due)
        self._loader = Loader(services, self)
        self._loader.loaded.connect(self._on_loaded)
        self._loader.failed.connect(self._on_failed)

    @property
    def pending(self) -> bool:
        """Whether a change has not settled yet."""
        return self._soon.isActive()

    @property
    def waiting(self) -> bool:
        """Whether a preview is being made."""
        return self._loader.waiting

    def ask(self) -> None:
        """Something has changed."""
        self._soon.start()

    def make(self, plan: Plan, key: Rows) -> None:
        """Make the preview of a plan.

        Args:
            plan: What would be written.
            key: Its table and rows, which have the same first rows whatever else the plan says.
        """
        sample = self._samples.get(key)
        self._stale = False

        def work(reader: Reader) -> tuple[Rows, Sample, Preview]:
            found = sample or plan.source.head(reader)
            return key, found, plan.preview(found)

        self._loader.load(work)

    @Slot(object)
    def _on_loaded(self, answer: tuple[Rows, Sample, Preview]) -> None:
        key, sample, preview = answer
        # What is selected may still be replaced by rows that arrive.
        if key[1] != Scope.SELECTED and not self._stale:
            self._samples[key] = sample
        if not self.pending:  # else it is of choices that are no more
            self.made.emit(preview, key[1])
        self._catch_up()

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self.failed.emit(failure)
        self._catch_up()

    @Slot()
    def renew(self) -> None:
        """The workspace has other rows: what was read of them is told no longer."""
        self._samples.clear()
        self._stale = True
        if not self.waiting:
            self._catch_up()

    def _catch_up(self) -> None:
        """Make it again for rows that came while it was made; one at a time, or none would ever end."""
        if self._stale and not self.pending:
            self._stale = False
            self.due.emit()

    def drop(self) -> None:
        """Forget the one that is being made; one that is due comes."""
        self._loader.drop()

    def stop(self) -> None:
        """The dialog closes."""
        self._soon.stop()
        self.drop()
