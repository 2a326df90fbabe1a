from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from gui.panes import RIGHT


@pytest.fixture
def window(filled, make_window, qtbot):
    made = make_window()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def focus_in(pane):
    widget = QApplication.focusWidget()
    return widget is not None and (widget is pane or pane.isAncestorOf(widget))


def test_keys_go_to_each_pane(window, qtbot):
    window.commands.go_accounts.trigger()
    assert focus_in(window.accounts)
    window.commands.go_campaigns.trigger()
    assert focus_in(window.campaigns)
    window.campaigns.view.table.select_number(0)
    window.commands.go_detail.trigger()
    qtbot.waitUntil(lambda: focus_in(window.detail))


def test_maximise_and_back(window):
    window.commands.maximise.setChecked(True)
    assert not window.campaigns.isVisible()
    window.commands.go_campaigns.trigger()
    assert window.campaigns.isVisible()
    assert not window.commands.maximise.isChecked()


def test_hidden_accounts_come_back_when_they_are_gone_to(window):
    window.commands.show_accounts.setChecked(False)
    assert not window.accounts.isVisible()
    window.commands.go_accounts.trigger()
    assert window.accounts.isVisible()


def test_position(window):
    next(a for a in window.commands.positions.actions() if a.data() == RIGHT).trigger()
    assert window.panes.placed == RIGHT
