"""What views over a table have in common: reading when looked at, failures, menus, remembered columns."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from gui.tables.model import SortBy
from gui.views.destinations import DestinationsView
from services.domain.errors import StoreFailed
from services.domain.rows import Selection


@pytest.fixture
def make(qtbot, market, theme, formats, settings):
    def made():
        view = DestinationsView(market, theme, formats, settings)
        qtbot.addWidget(view)
        view.resize(900, 500)
        return view

    return made


@pytest.fixture
def view(make, qtbot):
    made = make()
    made.show_selection(Selection())
    with qtbot.waitSignal(made.shown):
        made.show()
    return made


def test_nothing_is_read_until_somebody_looks(make, qtbot, market):
    made = make()
    made.show_selection(Selection())
    assert market.queries == 0
    assert not made.current
    with qtbot.waitSignal(made.shown):
        made.show()
    assert market.queries == 1
    assert made.current


def test_a_failure_is_told_in_the_tables_place_and_can_be_tried_again(view, qtbot, market):
    market.query_failure = StoreFailed("The workspace could not be read.", "Try again.")
    with qtbot.waitSignal(view.failed):
        view.reload()
    assert view.empty.sentence.text() == "The workspace could not be read."
    assert view.current_table() is None
    market.query_failure = None
    with qtbot.waitSignal(view.shown):
        view.on_choice("again")
    assert view.current_table() is view.table


def test_columns_and_order_are_remembered(view, make, qtbot):
    view.table.sort((SortBy("campaigns"),))
    view.table.set_column_shown("links", True)
    again = make()
    again.show_selection(Selection())
    with qtbot.waitSignal(again.shown):
        again.show()
    assert again.table.table_model.order == (SortBy("campaigns"),)
    assert "links" in [column.key for column in again.table.visible_columns()]


def test_the_menu_offers_what_can_be_done(view):
    star, tags = QAction("Star"), QMenu("Tags")
    view.offer(star, tags)
    texts = [action.text() for action in view.context_menu().actions()]
    assert "Star" not in texts
    assert "&Export..." in texts
    view.table.select_number(0)
    actions = view.context_menu().actions()
    assert star in actions
    assert tags.menuAction() in actions
    assert view.export_selected not in actions
    view.table.selectAll()
    assert view.export_selected in view.context_menu().actions()


def test_only_what_is_selected_is_exported_where_asked(view, qtbot):
    view.table.select_number(1)
    with qtbot.waitSignal(view.export_wanted) as told:
        view.export_selected.trigger()
    assert len(told.args[1].rows) == 1
    with qtbot.waitSignal(view.export_wanted) as told:
        view.export.trigger()
    assert len(told.args[1].rows) == view.model.rowCount()
