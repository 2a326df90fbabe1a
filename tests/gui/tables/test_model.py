from __future__ import annotations

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from gui.tables.columns import Column, Kind
from gui.tables.model import SortBy, TableModel
from tests.gui.tables.fruit import APPLE, FIG, FRUIT, PEAR, Fruit, make_model


@pytest.fixture
def model(formats):
    made = make_model(formats)
    made.tester = QAbstractItemModelTester(
        made, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    return made


def names(model):
    return [row.name for row in model.rows]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ((SortBy("name"),), ["apple", "fig", "Pear"]),
        ((SortBy("name", descending=True),), ["Pear", "fig", "apple"]),
        ((SortBy("count"),), ["Pear", "apple", "fig"]),
        ((SortBy("count", descending=True),), ["apple", "Pear", "fig"]),
        ((SortBy("at"),), ["apple", "Pear", "fig"]),
        ((SortBy("nonsense"),), ["Pear", "fig", "apple"]),
    ],
)
def test_sorting_puts_unknown_values_last_either_way(model, order, expected):
    model.set_order(order)
    assert names(model) == expected


def test_several_keys(formats):
    rows = (Fruit("b", 1), Fruit("a", 2), Fruit("a", 3), Fruit("b", 9))
    model = make_model(formats, rows)
    model.set_order((SortBy("name"), SortBy("count", descending=True)))
    assert [(r.name, r.count) for r in model.rows] == [("a", 3), ("a", 2), ("b", 9), ("b", 1)]


def test_new_rows_keep_the_order(model):
    model.set_order((SortBy("name"),))
    model.set_rows((FIG, APPLE))
    assert names(model) == ["apple", "fig"]


def test_persistent_places_follow_their_rows(model):
    place = QPersistentModelIndex(model.index(0, 1))
    assert model.row(place.row()) is PEAR
    model.set_order((SortBy("name"),))
    assert model.row(place.row()) is PEAR
    assert place.column() == 1


def test_roles(model):
    model.set_order((SortBy("name"),))
    index = model.index(0, 1)
    assert index.data() == "1,200"
    assert index.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "1,200"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Count: 1,200"
    missing = model.index(1, 1)
    assert missing.data(Qt.ItemDataRole.ToolTipRole) == "Not counted"
    assert missing.data(Qt.ItemDataRole.AccessibleTextRole) == "Count: – (Not counted)"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None


def test_headers(model):
    model.set_order((SortBy("count", descending=True), SortBy("name")))
    across = Qt.Orientation.Horizontal
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.headerData(1, across) == "Count"
    assert model.headerData(1, across, Qt.ItemDataRole.ToolTipRole) == "Count\nHow many"
    assert model.headerData(1, across, role) == "Count, sorted descending (1)"
    assert model.headerData(0, across, role) == "Name, sorted ascending (2)"
    assert model.headerData(2, across, role) == "Share"
    assert model.headerData(99, across) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_cells_are_written_once_until_the_words_change(model):
    cell = model.cell(0, 0)
    assert model.cell(0, 0) is cell
    model.refresh_texts()
    assert model.cell(0, 0) is not cell


def test_keys_and_places(model):
    assert model.place("share") == 2
    assert model.place("nothing") == -1
    assert model.key(0) == "Pear"
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0
    assert len(model.rows) == len(FRUIT)


def test_an_empty_table_can_be_sorted(formats):
    model = make_model(formats, ())
    model.set_order((SortBy("name"),))
    model.refresh_texts()
    assert model.rowCount() == 0


def test_a_name_that_looks_like_markup_is_shown_as_it_is_written(formats):
    column = Column("name", "Name", Kind.TEXT, lambda r: r)
    model = TableModel((column,), str, formats)
    model.set_rows(["<i>Sale</i>"])
    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;i&gt;Sale&lt;/i&gt;" in tip
    assert model.index(0, 0).data(Qt.ItemDataRole.DisplayRole) == "<i>Sale</i>"


def test_rows_that_stay_in_their_places_are_not_laid_out_anew(model):
    model.set_order((SortBy("name"),))
    told = []
    model.layoutChanged.connect(lambda: told.append("layout"))
    model.headerDataChanged.connect(lambda: told.append("header"))
    model.set_order((SortBy("name"), SortBy("count")))
    assert told == ["header"]
    assert model.order == (SortBy("name"), SortBy("count"))
    told.clear()
    model.set_order((SortBy("name", descending=True),))
    assert told == ["layout", "header"]


def test_every_cell_that_is_held_moves_with_its_row(model):
    model.set_order((SortBy("name"),))
    width = model.columnCount()
    held = [
        (row.name, column, QPersistentModelIndex(model.index(number, column)))
        for number, row in enumerate(model.rows)
        for column in range(width)
    ]
    model.set_order((SortBy("name", descending=True),))
    for name, column, index in held:
        assert (model.row(index.row()).name, index.column()) == (name, column)
