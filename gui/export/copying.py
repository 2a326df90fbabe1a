"""Copies the rows of a plan to the clipboard, made off the GUI thread; can be stopped."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gui.export.footer import put_on_clipboard
from gui.export.plan import MOST_COPIED
from gui.loader import Loader

if TYPE_CHECKING:
    from gui.export.plan import Copied, Plan
    from gui.formatting import Formats
    from services.qt.app import AppServices
    from services.store.reader import Reader


class Copying(QObject):
    """One copy after the other.

    Signals:
        copied: The rows are on the clipboard: what to say, without a full stop.
        refused: Meanwhile they are more than the clipboard takes: a sentence.
        failed: A Failure.
    """

    copied = Signal(str)
    refused = Signal(str)
    failed = Signal(object)

    def __init__(self, services: AppServices, formats: Formats, parent: QObject) -> None:
        super().__init__(parent)
        self._formats = formats
        self._stopped = Event()
        self._loader = Loader(services, self)
        self._loader.loaded.connect(self._on_made)
        self._loader.failed.connect(self.failed)

    @property
    def running(self) -> bool:
        """Whether rows are being made ready."""
        return self._loader.waiting

    def why_not(self, rows: int) -> str:
        """Why so many rows are not copied; "" where they can be."""
        if rows <= MOST_COPIED:
            return ""
        count = self._formats.count
        return self.tr(
            "{n} rows do not fit on the clipboard, which takes {most} at most. "
            "Nothing was copied. Save a file instead."
        ).format(n=count(rows), most=count(MOST_COPIED))

    def begin(self, plan: Plan) -> None:
        """Copy what a plan would write."""
        self.stop()
        self._stopped = stopped = Event()

        def work(reader: Reader) -> Copied | None:
            return plan.copied(reader, most=MOST_COPIED, stopped=stopped.is_set)

        self._loader.load(work)

    def stop(self) -> None:
        """Copy nothing."""
        self._stopped.set()
        self._loader.drop()

    @Slot(object)
    def _on_made(self, made: Copied | None) -> None:
        """What is told are the rows copied: since the preview counted them, a refresh may have brought more."""
        count = self._formats.count
        if made is None:
            self.refused.emit(
                self.tr(
                    "More than {most} rows do not fit on the clipboard. "
                    "Nothing was copied. Save a file instead."
                ).format(most=count(MOST_COPIED))
            )
            return
        put_on_clipboard(made.flavours)
        said = self.tr("1 row copied") if made.rows == 1 else self.tr("{n} rows copied")
        self.copied.emit(said.format(n=count(made.rows)))
