from __future__ import annotations

from gui.export.sources import Scope
from gui.export.tables import tables_of
from gui.scope import Subject


def tables(desk):
    found = tables_of(desk.window.exporting.scope(), desk.services.providers)
    return {table.subject: table for table in found}


def test_every_table_can_be_exported_in_every_scope(open_desk):
    found = tables(open_desk())
    assert list(found) == [each for each in Subject if each is not Subject.CHART]
    for table in found.values():
        assert {Scope.VIEW, Scope.ALL} <= set(table.sources)
        assert set(table.shown.ticked) <= set(table.fields)
        assert set(table.whole.ticked) <= set(table.fields)
        assert len(set(table.whole.order)) == len(table.whole.order)
    assert [t.subject for t in found.values() if t.personal] == [Subject.CLICKS, Subject.PEOPLE]


def test_everything_comes_under_the_reports_own_columns_first(open_desk):
    table = tables(open_desk())[Subject.CAMPAIGNS]
    assert table.ticks(Scope.ALL).order[:4] == ("provider", "account", "product", "campaign_id")
    assert table.ticks(Scope.VIEW).order[0] == "name"


def test_nothing_selected_is_said_instead_of_an_empty_file(open_desk):
    desk = open_desk()
    assert tables(desk)[Subject.LINKS].sources[Scope.SELECTED].reason == "No rows are selected."
    assert tables(desk)[Subject.CAMPAIGNS].accounts == {
        row.account_id for row in desk.list.table_model.rows
    }
