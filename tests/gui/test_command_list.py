from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from gui.command_list import CommandList


@pytest.fixture
def actions(qapp):
    made = [QAction("&Refresh"), QAction("Refresh &totals only"), QAction("&Quit")]
    made[0].setShortcut("F5")
    made[2].setEnabled(False)
    return made


@pytest.fixture
def dialog(qtbot, theme, actions):
    made = CommandList(actions)
    qtbot.addWidget(made)
    made.show()
    return made


def texts(dialog):
    return [dialog.list.item(n).text() for n in range(dialog.list.count())]


def test_what_cannot_be_done_is_not_offered(dialog):
    assert texts(dialog) == ["Refresh    F5", "Refresh totals only"]


def test_words_in_any_order_find_a_command_and_enter_runs_it(qtbot, dialog, actions):
    qtbot.keyClicks(dialog.search, "only REF")
    assert texts(dialog) == ["Refresh totals only"]
    with qtbot.waitSignal(actions[1].triggered):
        qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_arrows_move_through_the_list(qtbot, dialog):
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.list.currentRow() == 1
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.list.currentRow() == 1
    qtbot.keyClick(dialog.search, Qt.Key.Key_Up)
    assert dialog.list.currentRow() == 0


def test_nothing_found_runs_nothing(qtbot, dialog):
    qtbot.keyClicks(dialog.search, "zzz")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
