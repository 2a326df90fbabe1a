"""The name under which Windows' taskbar knows the program."""

from __future__ import annotations

import ctypes
import sys

APP_USER_MODEL_ID = "Sendsight.Sendsight"
"""The installer gives shortcuts and recipes the same one; a change of it loses the users' pinned icons."""


def tell_taskbar() -> bool:
    """Tell Windows who the process is, before its first window; whether it took it.

    Without it the window of a source tree is Python's, and one of the installed program stands beside its
    pinned icon. Does nothing elsewhere.
    """
    if sys.platform != "win32":
        return False
    told: int = ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_USER_MODEL_ID)
    return told == 0
