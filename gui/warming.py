"""Loads what the first chart will need while nobody waits for it.

What is safe in a thread is imported there. pyqtgraph is not: only the GUI thread may run its code.
Its import takes 160 ms, most of it for the classes of Qt, which PySide6 makes when they are first
named; so they are named first, a few milliseconds at a time. The import itself is then one block of
about 45 ms.
"""

from __future__ import annotations

import threading
from importlib import import_module
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

if TYPE_CHECKING:
    from collections.abc import Iterator

CHART_MODULES = (
    "numpy",
    "numpy.typing",
    "PySide6.QtTest",
    "PySide6.QtSvg",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "cProfile",
    "importlib.resources",
    "multiprocessing.connection",
    "pstats",
    "pydoc",
    "sysconfig",
    "xml.etree.ElementTree",
)
"""What pyqtgraph imports of others."""
QT_MODULES = ("PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets")
CHARTS = "gui.charts.timeline"
BETWEEN_MS = 25
SLICE = 0.008
"""Seconds of work between two looks at what the user does."""


def warm_charts() -> threading.Thread:
    """Import the charts' libraries in a thread, then the charts in small steps in the GUI thread."""
    thread = threading.Thread(target=_load, name="warm charts", daemon=True)
    thread.start()
    app = QCoreApplication.instance()
    if app is not None:
        GuiSteps(thread, app)
    return thread


def _load() -> None:
    for name in CHART_MODULES:
        try:
            import_module(name)
        except ImportError:
            # Charts say so themselves where they really need it.
            continue


class GuiSteps(QObject):
    """What only the GUI thread may do, a slice at a time; it ends itself."""

    def __init__(self, thread: threading.Thread, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = thread
        self._classes = _qt_classes()
        self._timer = QTimer(self)
        self._timer.setInterval(BETWEEN_MS)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    @Slot()
    def _step(self) -> None:
        if self._thread.is_alive():
            return
        end = perf_counter() + SLICE
        for _ in self._classes:
            if perf_counter() > end:
                return
        self._timer.stop()
        try:
            import_module(CHARTS)
        finally:
            self.deleteLater()


def _qt_classes() -> Iterator[object]:
    for name in QT_MODULES:
        module = import_module(name)
        for attribute in dir(module):
            yield getattr(module, attribute, None)
