from __future__ import annotations

import os

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gui.raising import bring_to_front


def test_a_window_made_small_comes_back_as_large_as_it_was(qtbot, monkeypatch):
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    window = QWidget()
    qtbot.addWidget(window)
    window.showMaximized()
    window.setWindowState(window.windowState() | Qt.WindowState.WindowMinimized)
    tokens = []
    monkeypatch.setattr(
        window, "activateWindow", lambda: tokens.append(os.environ["XDG_ACTIVATION_TOKEN"])
    )
    bring_to_front(window, "token-1")
    assert not window.isMinimized()
    assert window.isMaximized()
    assert tokens == ["token-1"]
    assert "XDG_ACTIVATION_TOKEN" not in os.environ
