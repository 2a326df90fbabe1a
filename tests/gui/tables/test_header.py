from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from gui.tables.columns import Column, Kind
from gui.tables.header import lines_of
from gui.tables.model import SortBy, TableModel
from gui.tables.view import DataTable
from tests.gui.tables.fruit import make_model


@pytest.fixture
def table(qtbot, theme, formats):
    made = DataTable(make_model(formats), theme)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    return made


def click(qtbot, table, section, modifier=Qt.KeyboardModifier.NoModifier):
    header = table.header
    place = QPoint(header.sectionViewportPosition(section) + 20, 10)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def test_a_click_sorts_and_a_second_turns_the_order(table, qtbot):
    click(qtbot, table, 0)
    assert table.table_model.order == (SortBy("name"),)
    click(qtbot, table, 0)
    assert table.table_model.order == (SortBy("name", descending=True),)


def test_figures_start_with_the_largest(table, qtbot):
    click(qtbot, table, 1)
    assert table.table_model.order == (SortBy("count", descending=True),)


def test_shift_adds_a_key_and_turns_it(table, qtbot):
    click(qtbot, table, 0)
    table.header.sort_by(1, add=True)
    assert table.table_model.order == (SortBy("name"), SortBy("count", descending=True))
    table.header.sort_by(0, add=True)
    assert table.table_model.order == (
        SortBy("name", descending=True),
        SortBy("count", descending=True),
    )


def test_the_place_in_the_order_is_painted(table):
    plain = table.header.grab().toImage()
    table.sort((SortBy("name"), SortBy("count")))
    assert table.header.grab().toImage() != plain
    assert table.header._mark(table.table_model, "count") == "▲2"
    assert table.header._mark(table.table_model, "share") == ""


def test_its_height_follows_the_text_size(table, theme):
    assert table.header.height() == 30
    theme.set_zoom(1.5)
    assert table.header.height() == 45


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("Clicks", ("Clicks",)),
        ("Click rate (delivered)", ("Click rate", "(delivered)")),
        ("Weekday (1 = Monday)", ("Weekday", "(1 = Monday)")),
        ("(unknown)", ("(unknown)",)),
        ("Rate (a) of (b)", ("Rate", "(a) of (b)")),
        ("Rate (a) b", ("Rate (a) b",)),
    ],
)
def test_a_title_that_names_its_base_has_two_lines(title, lines):
    assert lines_of(title) == lines


def test_a_tall_header_shows_such_titles_in_two_lines(qtbot, theme, formats):
    columns = (
        Column("name", "Name", Kind.TEXT, lambda r: r.name),
        Column("rate", "Click rate (delivered)", Kind.RATE, lambda r: r.share),
    )
    table = DataTable(TableModel(columns, lambda r: r.name, formats), theme)
    qtbot.addWidget(table)
    table.resize(700, 200)
    table.show()
    header, (name, rate) = table.header, columns
    assert not header.tall
    one_line = header.grab().toImage()
    wide = header.title_width(rate)
    header.set_tall(True)
    assert header.height() == 42
    assert header.title_width(rate) == header.title_width(rate, tall=True) < wide
    assert header.title_width(name) == header.title_width(name, tall=False)
    assert header.grab().toImage().height() > one_line.height()
    header.set_tall(False)
    assert header.title_width(rate) == wide
    assert header.grab().toImage() == one_line
