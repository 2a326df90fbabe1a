from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStyleOptionViewItem

from gui.tables.view import DataTable
from gui.theme import DARK, LIGHT, ThemeMode
from tests.gui.tables.fruit import make_model


def colours(table):
    image = table.viewport().grab().toImage()
    return {
        QColor(image.pixelColor(x, y)).name().upper()
        for x in range(0, image.width(), 7)
        for y in range(image.height())
    }


def test_cells_are_painted_in_the_theme_s_colours(qtbot, theme, formats):
    table = DataTable(make_model(formats), theme)
    qtbot.addWidget(table)
    table.resize(400, 200)
    table.show()
    assert LIGHT.accent_soft not in colours(table)
    table.select_number(0)
    assert LIGHT.accent_soft in colours(table)
    theme.set_mode(ThemeMode.DARK)
    assert {DARK.surface, DARK.accent_soft, DARK.line} <= colours(table)


def test_a_cell_says_how_much_room_it_would_like(qtbot, theme, formats):
    table = DataTable(make_model(formats), theme)
    qtbot.addWidget(table)
    delegate = table.itemDelegate()
    option = QStyleOptionViewItem()
    short = delegate.sizeHint(option, table.table_model.index(1, 0))
    long = delegate.sizeHint(option, table.table_model.index(2, 0))
    assert long.width() > short.width()
    assert short.height() == theme.row_height
