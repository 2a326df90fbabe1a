from __future__ import annotations

from gui.filters import Filters
from gui.scope import Subject, unseen, view_of
from gui.tables.model import SortBy
from gui.tables.view import DataTable
from tests.gui.tables.fruit import APPLE, COLUMNS, PEAR, make_model


def test_a_table_as_it_stands(qtbot, theme, formats):
    table = DataTable(make_model(formats), theme)
    qtbot.addWidget(table)
    table.set_column_shown("price", True)
    table.header.moveSection(0, 1)
    table.sort((SortBy("count", descending=True),))
    table.select_number(0)
    view = view_of(table)
    assert view.shown == ("count", "name", "share", "price")
    assert [c.key for c in view.columns][:2] == ["count", "name"]
    assert len(view.columns) == len(COLUMNS)
    assert view.order == (SortBy("count", descending=True),)
    assert view.rows[:2] == (APPLE, PEAR)
    assert view.selected == (APPLE,)
    assert view_of(table, with_rows=False).rows == ()


def test_a_table_that_was_never_opened():
    view = unseen(COLUMNS, (SortBy("name"),))
    assert view.shown == ("name", "count", "share")
    assert view.rows == view.selected == ()


def test_the_export_dialog_gets_exactly_what_is_on_screen(qtbot, filled, make_window):
    window = make_window()
    with qtbot.waitSignal(window.campaigns.shown):
        window.set_filters(Filters(channels=("sms",)))
    view = window.campaigns.view
    view.table.set_column_shown("account", False)
    view.table.header.moveSection(0, 3)
    view.table.sort((SortBy("sends", descending=True), SortBy("name")))
    view.table.select_number(1)
    scope = window.exporting.scope()
    assert scope.subject == Subject.CAMPAIGNS
    assert scope.selection.channels == ("sms",)
    assert scope.campaigns.shown[:3] == ("channel", "status", "name")
    assert "account" not in scope.campaigns.shown
    assert scope.campaigns.order == (SortBy("sends", descending=True), SortBy("name"))
    assert scope.campaigns.selected == (view.model.row(1),)
    assert (len(scope.campaigns.rows), scope.total) == (24, 72)
    assert scope.detail == scope.campaigns.selected
