"""Python's collector, run by the GUI thread only.

A collection runs in whichever thread happens to allocate. One in a reading thread that meets a closed
dialog deletes its widgets there, which Qt forbids: the program ends some time later, in another place.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

EVERY_MS = 500
OLD_AFTER = 20
"""Collections of the young after which the old are looked at as well."""


class Collector(QObject):
    """Takes the collections over from the interpreter until it is closed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._young = 0
        self._was_enabled = gc.isenabled()
        self._threshold = gc.get_threshold()[0]
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect if enough has been made since; the old ones now and then."""
        if gc.get_count()[0] < self._threshold:
            return
        self._young += 1
        if self._young % OLD_AFTER:
            gc.collect(1)
        else:
            gc.collect()

    def close(self) -> None:
        """Give the collections back to the interpreter."""
        self._timer.stop()
        if self._was_enabled:
            gc.enable()
