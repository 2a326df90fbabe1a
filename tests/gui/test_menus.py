from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtWidgets import QMainWindow

from gui.actions import Actions
from gui.menus import fill_menu_bar


@pytest.fixture
def window(qtbot, theme):
    made = QMainWindow()
    qtbot.addWidget(made)
    made.commands = Actions(theme, made)
    fill_menu_bar(made.menuBar(), made.commands)
    return made


def mnemonics(actions):
    texts = [a.text().replace("&&", "") for a in actions if not a.isSeparator()]
    return Counter(text[text.index("&") + 1].lower() for text in texts if "&" in text)


def menus(window):
    found = [action.menu() for action in window.menuBar().actions()]
    return found + [a.menu() for menu in found for a in menu.actions() if a.menu()]


def test_the_menus_stand_in_their_order(window):
    titles = [action.text().replace("&", "") for action in window.menuBar().actions()]
    assert titles == ["File", "Edit", "View", "Data", "Tools", "Help"]


def test_mnemonics_are_unique_within_each_menu_and_every_entry_has_one(window):
    for actions in (window.menuBar().actions(), *(menu.actions() for menu in menus(window))):
        assert [k for k, n in mnemonics(actions).items() if n > 1] == []
        for action in actions:
            assert action.isSeparator() or "&" in action.text(), action.text()


def test_every_command_can_be_reached_from_a_menu(window):
    reachable = {a.text() for menu in menus(window) for a in menu.actions()}
    assert {a.text() for a in window.commands.all()} <= reachable
