from __future__ import annotations

from PySide6.QtGui import QAction

from gui.shortcuts import ShortcutsDialog, shown_keys


def test_only_commands_with_keys_are_listed(qtbot, theme):
    with_keys, without = QAction("&Refresh"), QAction("Other")
    with_keys.setShortcut("F5")
    dialog = ShortcutsDialog([with_keys, without])
    qtbot.addWidget(dialog)
    texts = [dialog.table.item(n, 0).text() for n in range(dialog.table.rowCount())]
    assert "Refresh" in texts
    assert "Other" not in texts
    assert shown_keys(without) == ""
