"""A tab that reads what it shows only when it is looked at: its questions may take seconds over all clicks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.widgets import BusyLine

if TYPE_CHECKING:
    from gui.detail.data import DetailData
    from gui.theme import Theme
    from services.qt.app import AppServices
    from services.qt.jobs import Job
    from services.store.reader import Reader


class LazyTab(QWidget):
    """Asks the workspace when it is woken, and drops answers to older questions.

    Subclasses put their widgets into `room`, and give `read` (in a reading thread) and `show_answer`.

    Signals:
        failed: The workspace could not be read: a Failure.
        loaded: The answer is on screen.
    """

    failed = Signal(object)
    loaded = Signal()

    def __init__(self, services: AppServices, theme: Theme) -> None:
        super().__init__()
        self._services = services
        self.data: DetailData | None = None
        self._waiting = False
        self._job: Job | None = None
        self.busy = BusyLine(theme, self)
        self.room = QVBoxLayout(self)
        self.room.setContentsMargins(0, 0, 0, 0)
        self.room.addWidget(self.busy)

    def show_data(self, data: DetailData) -> None:
        """Show another selection, now or when the tab is looked at."""
        self.data = data
        self._waiting = True
        self._cancel()
        if self.isVisible():
            self.wake()

    @property
    def current(self) -> bool:
        """Whether what is shown is that of the selection."""
        return not self._waiting and self._job is None

    @Slot()
    def wake(self) -> None:
        """Read, if what is shown is not that of the selection."""
        if not self._waiting or self.data is None:
            return
        self._waiting = False
        self.ask()

    def ask(self) -> None:
        """Ask the workspace anew."""
        self._cancel()
        data = self.data
        if data is None:
            return
        self.busy.show_share(None)
        question = self.question(data)
        self._job = self._services.query(lambda reader: (data, self.read(reader, question)))
        self._job.done.connect(self._on_answer)
        self._job.failed.connect(self._on_failed)

    def question(self, data: DetailData) -> Any:
        """What `read` needs to know, taken in the GUI thread."""
        return data

    @staticmethod
    def read(reader: Reader, question: Any) -> Any:
        """Read the answer; runs in a reading thread."""
        raise NotImplementedError

    def show_answer(self, data: DetailData, answer: Any) -> None:
        """Show it."""
        raise NotImplementedError

    def _cancel(self) -> None:
        self.busy.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @Slot(object)
    def _on_answer(self, found: tuple[DetailData, Any]) -> None:
        data, answer = found
        if data is not self.data:
            return
        self._job = None
        self.busy.stop()
        self.show_answer(data, answer)
        self.loaded.emit()

    @Slot(object)
    def _on_failed(self, failure: object) -> None:
        self._job = None
        self.busy.stop()
        self.failed.emit(failure)
