"""Copies the rows of a plan to the clipboard, made off the GUI thread; can be stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gui.export.footer import put_on_clipboard
from gui.export.plan import MOST_COPIED
from gui.loader import Loader

if TYPE_CHECKING:
    from gui.export.plan import Plan
    from gui.formatting import Formats
    from services.qt.app import AppServices
    from services.reports.clipboard import Flavours


class Copying(QObject):
    """One copy after the other.

    Signals:
        copied: The rows are on the clipboard: what to say, without a full stop.
        failed: A Failure.
    """

    copied = Signal(str)
    failed = Signal(object)

    def __init__(self, services: AppServices, formats: Formats, parent: QObject) -> None:
        super().__init__(parent)
        self._formats = formats
        self._rows = 0
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

    def begin(self, plan: Plan, rows: int) -> None:
        """Copy what a plan would write."""
        self._rows = rows
        self._loader.load(plan.flavours)

    def stop(self) -> None:
        """Copy nothing."""
        self._loader.drop()

    @Slot(object)
    def _on_made(self, made: Flavours) -> None:
        put_on_clipboard(made)
        one = self._rows == 1
        said = self.tr("1 row copied") if one else self.tr("{n} rows copied")
        self.copied.emit(said.format(n=self._formats.count(self._rows)))
