from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.tables.chooser import ColumnChooser
from gui.tables.view import DataTable
from tests.gui.tables.fruit import make_model


@pytest.fixture
def table(qtbot, theme, formats):
    made = DataTable(make_model(formats), theme)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def chooser(qtbot, table):
    made = ColumnChooser(table)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(table):
    return [column.key for column in table.visible_columns()]


def titles(chooser):
    rows = (chooser.items.item(n) for n in range(chooser.items.count()))
    return [item.text() for item in rows if not item.isHidden()]


def test_nothing_changes_before_ok(chooser, table):
    chooser.items.item(3).setCheckState(Qt.CheckState.Checked)
    chooser.down.click()
    assert shown(table) == ["name", "count", "share"]
    chooser.buttons.rejected.emit()
    assert shown(table) == ["name", "count", "share"]


def test_ok_applies_ticks_and_order(chooser, table):
    chooser.items.item(3).setCheckState(Qt.CheckState.Checked)
    chooser.items.item(1).setCheckState(Qt.CheckState.Unchecked)
    chooser.items.setCurrentRow(3)
    for _ in range(3):
        chooser.up.click()
    chooser.buttons.accepted.emit()
    assert shown(table) == ["price", "name", "share"]


def test_the_search_narrows_and_rests_the_order_buttons(chooser):
    chooser.search.setText("PRI")
    assert titles(chooser) == ["Price"]
    assert not chooser.up.isEnabled()
    chooser.search.clear()
    assert len(titles(chooser)) == 7
    chooser.items.setCurrentRow(0)
    assert not chooser.up.isEnabled()
    assert chooser.down.isEnabled()


def test_reset_shows_the_first_choice_again(chooser, table):
    table.set_column_shown("price", True)
    chooser.search.setText("x")
    chooser.reset.click()
    chooser.buttons.accepted.emit()
    assert shown(table) == ["name", "count", "share"]


def test_a_table_without_columns_cannot_be_chosen(chooser, table):
    for number in range(chooser.items.count()):
        chooser.items.item(number).setCheckState(Qt.CheckState.Unchecked)
    chooser.buttons.accepted.emit()
    assert shown(table) == ["name", "count", "share"]
