from __future__ import annotations

import pytest

from gui.tables.columns import Column, Kind
from gui.views.compare_table import CompareTable, PageTable
from services.domain.lenses import PLAIN, Lenses
from tests.gui.detail.samples import REASONS
from tests.gui.views.compare_samples import sent

COLUMNS = (
    Column("name", "Name", Kind.TEXT, lambda row: row[0], elastic=True),
    Column("count", "Count", Kind.COUNT, lambda row: row[1], width=300),
)


@pytest.fixture
def table(qtbot, theme, formats, settings):
    made = PageTable(COLUMNS, lambda row: row[0], theme, formats, settings, "test_columns")
    qtbot.addWidget(made)
    made.resize(800, 100)
    made.show()
    qtbot.waitExposed(made)
    return made


def rows(n):
    return [(f"Row {k}", k) for k in range(n)]


@pytest.mark.parametrize("n", [1, 8, 20])
def test_it_is_as_high_as_its_rows(table, n):
    table.show_rows(rows(n))
    assert table.verticalScrollBar().maximum() == 0
    assert table.viewport().height() == n * table.verticalHeader().defaultSectionSize()


def test_a_horizontal_bar_gets_room_of_its_own(table):
    table.show_rows(rows(3))
    plain = table.height()
    table.resize(300, table.height())
    assert table.horizontalScrollBar().maximum() > 0
    assert table.height() > plain
    assert table.verticalScrollBar().maximum() == 0


def test_larger_type_makes_it_higher(table, theme):
    table.show_rows(rows(3))
    before = table.height()
    theme.set_zoom(1.5)
    assert table.height() > before


def test_columns_are_remembered(table, theme, formats, settings):
    table.set_column_shown("count", False)
    again = PageTable(COLUMNS, lambda row: row[0], theme, formats, settings, "test_columns")
    assert [column.key for column in again.visible_columns()] == ["name"]
    again.deleteLater()


def test_all_clicks_come_to_stand_beside_the_human_ones_once(qtbot, theme, formats, settings):
    from gui.views.compare_columns import CompareColumns, compare
    from services.domain.metric_list import rate_under

    maker = CompareColumns(formats, REASONS.figures())
    made = CompareTable(maker.make(PLAIN), theme, formats, settings, "compare")
    qtbot.addWidget(made)
    found = compare(
        [sent("a", days=9), sent("b", days=9)],
        None,
        rate_under("click_rate", PLAIN),
        REASONS.figures(),
    )

    def shown():
        return "all_clicks" in [column.key for column in made.visible_columns()]

    made.show_compared(found, maker.make(PLAIN), both=False)
    assert not shown()
    made.show_compared(found, maker.make(Lenses(human=True)), both=True)
    assert shown()
    made.set_column_shown("all_clicks", False)
    made.show_compared(found, maker.make(Lenses(human=True)), both=True)
    assert not shown()
