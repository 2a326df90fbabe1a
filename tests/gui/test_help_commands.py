from __future__ import annotations

import pytest

from gui.about import AboutDialog
from gui.command_list import CommandList
from gui.diagnostics import DiagnosticsDialog
from gui.shortcuts import ShortcutsDialog


@pytest.fixture
def window(filled, make_window):
    return make_window()


def test_diagnostics_open(window):
    window.commands.diagnostics.trigger()
    dialog = window.findChild(DiagnosticsDialog)
    assert "Sendsight" in dialog.text.toPlainText()
    dialog.reject()


def test_about(window):
    window.commands.about.trigger()
    dialog = window.findChild(AboutDialog)
    assert dialog.title.text().startswith("Sendsight ")
    dialog.reject()


def test_shortcuts(window):
    window.commands.shortcuts.trigger()
    dialog = window.findChild(ShortcutsDialog)
    rows = {
        dialog.table.item(n, 0).text(): dialog.table.item(n, 1).text()
        for n in range(dialog.table.rowCount())
    }
    assert rows["Refresh"] == "F5"
    assert rows["Find"] == "Ctrl+F"
    dialog.reject()


def test_the_command_list_opens(window):
    window.commands.commands.trigger()
    dialog = window.findChild(CommandList)
    assert dialog.isVisible()
    dialog.reject()
