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
    from services.store.reader import Reader

    Rows = tuple[Subject, Scope]

SETTLES_MS = 150
"""The preview is made this long after the last change."""


class Previewing(QObject):
    """One preview after the other; the newest wins. First rows that were read are kept for the next.

    Signals:
        due: Nothing has changed for a while: now call `make`.
        made: A Preview, and of which Scope.
        failed: A Failure.
    """

    due = Signal()
    made = Signal(object, object)
    failed = Signal(object)

    def __init__(self, services: AppServices, parent: QObject) -> None:
        super().__init__(parent)
        self._samples: dict[Rows, Sample] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLES_MS)
        self._soon.timeout.connect(self.due)
        self._loader = Loader(services, self)
        self._loader.loaded.connect(self._on_loaded)
        self._loader.failed.connect(self.failed)

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

        def work(reader: Reader) -> tuple[Rows, Sample, Preview]:
            found = sample or plan.source.head(reader)
            return key, found, plan.preview(found)

        self._loader.load(work)

    @Slot(object)
    def _on_loaded(self, answer: tuple[Rows, Sample, Preview]) -> None:
        key, sample, preview = answer
        # What is selected may still be replaced by rows that arrive.
        if key[1] != Scope.SELECTED:
            self._samples[key] = sample
        self.made.emit(preview, key[1])

    def drop(self) -> None:
        """Forget the one that is being made; one that is due comes."""
        self._loader.drop()

    def stop(self) -> None:
        """The dialog closes."""
        self._soon.stop()
        self.drop()
