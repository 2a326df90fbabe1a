from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication


@pytest.fixture
def window(filled, make_window, qtbot):
    made = make_window()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_copy_goes_to_the_campaigns(window):
    window.campaigns.view.table.setFocus()
    window.campaigns.view.table.select_number(0)
    window.commands.copy.trigger()
    first = QGuiApplication.clipboard().text()
    assert first.count("\t") == len(window.campaigns.view.table.visible_columns()) - 1
    window.commands.copy_headers.trigger()
    assert QGuiApplication.clipboard().text().splitlines()[1] == first


def test_select_all_takes_the_filtered_rows(window):
    window.campaigns.view.table.setFocus()
    window.commands.select_all.trigger()
    assert len(window.campaigns.view.table.selected_rows()) == 72
    assert window.status.sums.text().startswith("72 selected")


def test_select_all_in_the_account_list(window):
    window.accounts.tree.setFocus()
    window.commands.select_all.trigger()
    assert window.campaigns.view.table.selected_rows() == ()


def test_the_table_with_the_focus_is_meant(window, qtbot):
    window.campaigns.view.table.select_number(3)
    qtbot.waitUntil(lambda: window.detail.data is not None)
    window.detail.show_tab(1)
    table = window.detail.current_table()
    table.setFocus()
    assert window.copying.target() is table
