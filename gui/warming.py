"""Loads what the first chart will need while nobody waits for it."""

from __future__ import annotations

import threading
from importlib import import_module

CHART_MODULES = ("numpy", "PySide6.QtTest", "PySide6.QtSvg", "PySide6.QtOpenGLWidgets")
"""What pyqtgraph imports of others. It is itself left out: only the GUI thread may run its code."""


def warm_charts() -> threading.Thread:
    """Import the charts' libraries in a thread; the first selection then takes half the time."""
    thread = threading.Thread(target=_load, name="warm charts", daemon=True)
    thread.start()
    return thread


def _load() -> None:
    for name in CHART_MODULES:
        try:
            import_module(name)
        except ImportError:
            # Charts say so themselves where they really need it.
            continue
