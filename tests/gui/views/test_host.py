"""The middle pane's views: made when first looked at, following filters and lenses, feeding the detail pane."""

from __future__ import annotations

import pytest

from gui.views.switch import CAMPAIGNS, COMPARE, DESTINATIONS, PROMOTIONS
from services.domain.click_filter import ClickFilter
from services.domain.lenses import Lenses


@pytest.fixture
def window(filled, make_window, qtbot):
    made = make_window()
    qtbot.waitUntil(lambda: bool(made.campaigns.model.rows))
    return made


def test_a_view_is_made_when_it_is_first_looked_at(window):
    assert window.views._made == {}
    window.views.switch.choose(DESTINATIONS)
    assert list(window.views._made) == [DESTINATIONS]
    window.views.switch.choose(PROMOTIONS)
    window.views.switch.choose(CAMPAIGNS)
    assert window.views.stack.currentWidget() is window.campaigns
    assert window.views.current_table() is window.campaigns.view.table


def test_what_is_selected_in_a_view_is_shown_with_its_clicks_picked(window, qtbot):
    window.views.switch.choose(DESTINATIONS)
    row = next(r for r in window.campaigns.model.rows if r.click_rows > 1)
    picked = ClickFilter(devices=("Mobile",))
    with qtbot.waitSignal(window.detail.loaded):
        window.views.picked.emit((row,), picked)
    assert window.detail.campaigns == (row,)
    qtbot.waitUntil(lambda: window.detail.picked == picked)


def test_compare_takes_the_selected_campaigns_and_all_the_room(window, qtbot):
    table = window.campaigns.view.table
    table.selectAll()
    mode = table.selectionModel().SelectionFlag
    table.clearSelection()
    for number in (0, 1):
        table.selectionModel().select(table.table_model.index(number, 0), mode.Select | mode.Rows)
    window.commands.compare.trigger()
    assert window.views.view == COMPARE
    assert window.detail.isHidden()
    window.views.switch.choose(CAMPAIGNS)
    assert not window.detail.isHidden()


def test_views_follow_the_lenses(window):
    window.views.switch.choose(DESTINATIONS)
    window.look_through(Lenses(human=True))
    assert window.views._lenses.human


def test_the_view_in_front_is_there_again(window, make_window, qtbot):
    window.views.switch.choose(PROMOTIONS)
    window.close()
    again = make_window()
    qtbot.waitUntil(lambda: again.views.view == PROMOTIONS and PROMOTIONS in again.views._made)
