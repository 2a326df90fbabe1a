from __future__ import annotations

from gui.filters import Filters
from gui.tables.model import SortBy


def test_the_export_dialog_gets_exactly_what_is_on_screen(qtbot, filled, make_window):
    window = make_window()
    with qtbot.waitSignal(window.campaigns.shown):
        window.set_filters(Filters(channels=("sms",)))
    view = window.campaigns.view
    view.table.set_column_shown("account", False)
    view.table.header.moveSection(0, 3)
    view.table.sort((SortBy("sends", descending=True), SortBy("name")))
    view.table.select_number(1)
    scope = window.export_scope()
    assert scope.table == "campaigns"
    assert scope.selection.channels == ("sms",)
    assert [c.key for c in scope.columns][:3] == ["channel", "status", "name"]
    assert "account" not in [c.key for c in scope.columns]
    assert scope.columns[0].title == "Channel"
    assert scope.order == (("sends", True), ("name", False))
    assert scope.selected == (view.model.row(1).key,)
    assert (scope.shown, scope.total) == (24, 72)
