"""The names above the middle pane: by mouse, keys and from the pane, remembered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gui.views.switch import CAMPAIGNS, COMPARE, DESTINATIONS, VIEWS, ViewSwitch


@pytest.fixture
def switch(qtbot, settings):
    made = ViewSwitch(settings)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_choice_is_told_and_remembered(switch, qtbot, settings):
    with qtbot.waitSignal(switch.chosen) as told:
        switch.choose(DESTINATIONS)
    assert told.args == [DESTINATIONS]
    again = ViewSwitch(settings)
    qtbot.addWidget(again)
    assert again.view == DESTINATIONS


def test_a_view_of_a_later_version_is_passed_over(qtbot, settings):
    settings.set_text("views/current", "holograms")
    made = ViewSwitch(settings)
    qtbot.addWidget(made)
    assert made.view == CAMPAIGNS


def test_an_unknown_view_is_an_error(switch):
    with pytest.raises(ValueError, match="not in tuple"):
        switch.choose("holograms")


def test_keys_go_round(switch, qtbot):
    switch.setFocus()
    seen = []
    for _ in VIEWS:
        qtbot.keyClick(switch, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
        seen.append(switch.view)
    assert seen == [*VIEWS[1:], VIEWS[0]]
    back = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(switch, Qt.Key.Key_Backtab, back)
    assert switch.view == COMPARE


def test_the_pane_listens_too(switch, qtbot):
    pane = QWidget()
    qtbot.addWidget(pane)
    field = QLineEdit(pane)
    QVBoxLayout(pane).addWidget(field)
    switch.listen_in(pane)
    pane.show()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert switch.view == DESTINATIONS
