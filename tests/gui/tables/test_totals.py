from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.tables.totals import TotalledTable
from gui.tables.view import DataTable
from tests.gui.tables.fruit import APPLE, FRUIT, PEAR, make_model


@pytest.fixture
def totalled(qtbot, theme, formats):
    made = TotalledTable(DataTable(make_model(formats, ()), theme), theme)
    qtbot.addWidget(made)
    made.resize(420, 240)
    made.show()
    made.show_rows(FRUIT)
    return made


def test_totals_follow_the_rows(totalled):
    assert totalled.totals_model.cell(0, 1).text == "1202"
    totalled.show_rows((PEAR,))
    assert totalled.totals_model.cell(0, 1).text == "2"
    totalled.show_rows(())
    assert totalled.totals_model.cell(0, 1).text == ""


def test_totals_have_words_for_a_screen_reader(totalled):
    index = totalled.totals_model.index(0, 1)
    assert index.data() == "1202"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Sum"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Total of Count: 1202"
    blank = totalled.totals_model.index(0, 0)
    assert blank.data(Qt.ItemDataRole.AccessibleTextRole) is None


def places(view):
    return [view.columnViewportPosition(n) for n in range(7) if not view.isColumnHidden(n)]


def test_columns_stay_in_step(totalled):
    table = totalled.table
    assert places(totalled.totals) == places(table)
    table.setColumnWidth(1, 133)
    assert places(totalled.totals) == places(table)
    table.set_column_shown("price", True)
    table.header.moveSection(0, 2)
    assert places(totalled.totals) == places(table)
    table.set_column_shown("count", False)
    assert places(totalled.totals) == places(table)


def test_one_scroll_bar_moves_both(totalled, qtbot):
    for key in ("price", "at", "url", "upper"):
        totalled.table.set_column_shown(key, True)
    bar = totalled.totals.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    assert totalled.table.horizontalScrollBar().value() == bar.maximum()
    assert places(totalled.totals) == places(totalled.table)
    totalled.table.horizontalScrollBar().setValue(3)
    assert bar.value() == 3


def test_the_row_leaves_room_for_the_vertical_scroll_bar(totalled, qtbot):
    assert totalled._gap.width() == 0
    totalled.show_rows([APPLE] * 60)
    own, other = totalled.totals.viewport(), totalled.table.viewport()
    qtbot.waitUntil(lambda: totalled._gap.width() > 0 and own.width() == other.width())
