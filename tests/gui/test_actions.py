from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtWidgets import QMainWindow

from gui.actions import Actions, choose, plain_text


@pytest.fixture
def actions(qtbot, theme):
    window = QMainWindow()
    qtbot.addWidget(window)
    made = Actions(theme, window)
    made.keep = window
    return made


def test_no_two_commands_share_a_shortcut(actions):
    keys = Counter(keys.toString() for a in actions.all() for keys in a.shortcuts())
    assert [k for k, n in keys.items() if n > 1] == []


def test_every_command_has_words_and_a_tooltip_with_its_keys(actions):
    for action in actions.all():
        assert plain_text(action)
        assert action.text()[0] != " "
    assert actions.refresh.toolTip() == "Read what is new from all accounts (F5)"
    assert plain_text(actions.export) == "Export"


def test_dialogs_follow_dots(actions):
    dotted = {plain_text(a) for a in actions.all() if a.text().endswith("...")}
    assert dotted == {
        "Add account",
        "Automatic clicks",
        "Goals",
        "Notes",
        "Privacy",
        "Export",
        "Report for a client",
        "Save view as recipe",
        "Open recipe",
        "Columns",
        "Custom period",
        "Edit account",
        "Remove account",
        "Command list",
        "Settings",
    }


def test_an_option_is_ticked_by_its_key(actions):
    choose(actions.positions, "right")
    assert [a.data() for a in actions.positions.actions() if a.isChecked()] == ["right"]
