from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.charts.figures import FigureTable

ROWS = [("Mobile", "1,500", "75.0 %"), ("Desktop", "500", "25.0 %")]


@pytest.fixture
def table(theme, shown):
    made = shown(FigureTable(theme), 300, 200)
    made.show_rows("Devices", ("Devices", "Clickers", "Share"), ROWS)
    return made


def test_labels_left_and_figures_right(table):
    assert table.accessibleName() == "Devices"
    texts = [[table.item(row, n).text() for n in range(3)] for row in range(2)]
    assert texts == [list(row) for row in ROWS]
    right = Qt.AlignmentFlag.AlignRight
    assert [bool(table.item(0, n).textAlignment() & right) for n in range(3)] == [False, True, True]
    assert table.horizontalHeaderItem(1).textAlignment() & right


def test_it_fills_the_width_and_cuts_no_figure(table):
    assert table.horizontalScrollBar().maximum() == 0
    metrics = table.fontMetrics()
    assert all(table.columnWidth(n) > metrics.horizontalAdvance(ROWS[0][n]) for n in (1, 2))


def test_rows_follow_text_size(table, theme):
    before = table.rowHeight(0)
    theme.set_zoom(1.5)
    assert table.rowHeight(0) == round(before * 1.5)


def test_chosen_rows_and_other_figures(table):
    table.selectRow(1)
    assert table.chosen() == [1]
    table.show_rows("Hours", ("Time", "Clicks"), [("10:00", "3")])
    assert (table.columnCount(), table.rowCount(), table.chosen()) == (2, 1, [])
    table.show_rows("Nothing", (), [])
    assert (table.columnCount(), table.rowCount()) == (0, 0)


def test_nothing_can_be_written_into_it(table):
    assert table.editTriggers() == FigureTable.EditTrigger.NoEditTriggers
