from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.export.column_list import ColumnList
from gui.export.fields import by_key, of_column
from gui.export.tables import Ticks
from tests.gui.tables.fruit import COLUMNS

COUNTS = {"share": ("count",)}
FIELDS = by_key(of_column(column, counts=COUNTS.get(column.key, ())) for column in COLUMNS)
FIRST = Ticks(tuple(FIELDS), ("name", "share"))


@pytest.fixture
def columns(qtbot, theme):
    made = ColumnList(theme)
    qtbot.addWidget(made)
    made.show_columns(FIELDS, FIRST, FIRST)
    made.show()
    return made


def test_columns_stand_in_their_order_with_their_ticks(columns):
    assert columns.ticks() == FIRST
    assert columns.items.item(0).text() == "Name"


def test_the_keyboard_ticks(columns, qtbot):
    columns.items.setCurrentRow(1)
    with qtbot.waitSignal(columns.changed):
        qtbot.keyClick(columns.items, Qt.Key.Key_Space)
    assert columns.ticks().ticked == ("name", "count", "share")


def test_all_and_back(columns, qtbot):
    with qtbot.waitSignal(columns.changed):
        columns.all.click()
    assert columns.ticks().ticked == FIRST.order
    with qtbot.waitSignal(columns.changed):
        columns.reset.click()
    assert columns.ticks() == FIRST


def test_a_rate_without_its_counts_is_told(columns):
    assert "Count" in columns.hint.text()
    assert columns.add_counts.isVisible()
    columns.add_counts.click()
    assert "count" in columns.ticks().ticked
    assert columns.hint.text() == ""
    assert not columns.add_counts.isVisible()
