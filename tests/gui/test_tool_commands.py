"""The Tools menu: each command opens its dialog, one at a time."""

from __future__ import annotations

import pytest

from gui.tools.goals_dialog import GoalsDialog
from gui.tools.notes_dialog import NotesDialog
from gui.tools.privacy_dialog import PrivacyDialog
from gui.tools.rules_dialog import RulesDialog


@pytest.mark.parametrize(
    ("command", "kind"),
    [
        ("bot_rules", RulesDialog),
        ("goals", GoalsDialog),
        ("notes", NotesDialog),
        ("privacy", PrivacyDialog),
    ],
)
def test_each_command_opens_its_dialog(filled, make_window, qtbot, command, kind):
    window = make_window()
    getattr(window.commands, command).trigger()
    dialog = window.tool_commands.dialog
    assert isinstance(dialog, kind)
    assert dialog.isVisible()
    dialog.reject()
    assert window.tool_commands.dialog is None
