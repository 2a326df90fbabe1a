"""Starts a window of its own for another workspace: one process has one."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess

if TYPE_CHECKING:
    from pathlib import Path


def window_command(workspace: Path) -> tuple[str, ...]:
    """The words that start the window over a workspace, the program first."""
    # Not resolved: the link in a virtual environment is what makes it one.
    program = (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "gui")
    return (*program, "--workspace", str(workspace.absolute()))


def start_window(workspace: Path) -> bool:
    """Start it, or bring the one that is open to the front; whether the program could be started."""
    process = QProcess()
    process.setProgram(sys.executable)
    process.setArguments(list(window_command(workspace)[1:]))
    started: object = process.startDetached()
    return bool(started[0] if isinstance(started, tuple) else started)
