"""Brings a window to the front, as far as the desktop lets it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - the name of a variable that Qt reads


def bring_to_front(window: QWidget, token: str = "") -> None:
    """Show a window in front of the others; one that was made small comes back.

    Args:
        window: The window.
        token: The desktop's permission (Wayland), which Qt takes from the environment; "" = none.
    """
    if token:
        os.environ[_TOKEN] = token
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    if token:
        os.environ.pop(_TOKEN, None)
