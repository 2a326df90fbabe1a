"""The middle pane's views: made when first looked at, following filters and lenses, feeding the detail pane."""

from __future__ import annotations

from datetime import date

import pytest

from gui.filters import Filters
from gui.period import PeriodChoice, Preset
from gui.views.switch import CAMPAIGNS, COMPARE, DESTINATIONS, PROMOTIONS
from services.domain.click_filter import ClickFilter
from services.domain.lenses import Lenses
from services.domain.plan import Period


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


def test_commands_on_campaigns_go_to_the_view_in_front(window, qtbot):
    """Not to what is selected in the list that nobody sees."""
    window.campaigns.view.table.select_number(0)
    hidden = window.campaigns.view.table.selected_rows()[0]
    window.views.switch.choose(PROMOTIONS)
    view = window.views._made[PROMOTIONS]
    view.group_choice.setCurrentIndex(view.group_choice.findData("utm_campaign"))
    qtbot.waitUntil(lambda: view.current and view.current_table() is not None)
    assert window.marking.rows == ()
    window.commands.star.trigger()
    assert not window.undo_stack.canUndo()
    place = next(
        n
        for n, row in enumerate(view.model.rows)
        if row.name and hidden.key not in {one.key for one in row.campaigns}
    )
    view.table.select_number(place)
    wanted = {one.key for one in view.model.rows[place].campaigns}
    assert {row.key for row in window.marking.rows} == wanted
    window.commands.star.trigger()
    starred = lambda: {r.key for r in window.campaigns.model.rows if r.starred}  # noqa: E731
    qtbot.waitUntil(lambda: starred() == wanted)
    window.commands.undo.trigger()
    qtbot.waitUntil(lambda: not starred())
    assert window.commands.star in view.context_menu().actions()


def test_compare_learns_the_name_of_the_period(window):
    """A week that begins with a month is still a week: seven days back, not four weeks."""
    window.views.switch.choose(COMPARE)
    periods = window.views._made[COMPARE].periods
    assert periods.period_name is None
    window.set_filters(Filters().with_period(PeriodChoice(Preset.LAST_7)))
    assert periods.period_name == "last-7-days"
    custom = PeriodChoice(Preset.CUSTOM, Period(date(2026, 11, 1), date(2026, 11, 7)))
    window.set_filters(Filters().with_period(custom))
    assert periods.period_name is None


def test_an_empty_comparison_leads_to_the_list(window):
    window.views.switch.choose(COMPARE)
    window.views._made[COMPARE].campaigns.empty.chosen.emit("list")
    assert window.views.view == CAMPAIGNS


def test_an_empty_detail_pane_says_what_to_select(window):
    window.views.switch.choose(DESTINATIONS)
    assert "page or domain" in window.views.hint
    window.views.switch.choose(PROMOTIONS)
    assert "promotion" in window.views.hint
    window.views.switch.choose(CAMPAIGNS)
    assert window.views.hint.startswith("Select a campaign")


def test_views_follow_the_lenses(window):
    window.views.switch.choose(DESTINATIONS)
    window.look_through(Lenses(human=True))
    assert window.views._lenses.human


def test_the_view_in_front_is_there_again(window, make_window, qtbot):
    window.views.switch.choose(PROMOTIONS)
    window.close()
    again = make_window()
    qtbot.waitUntil(lambda: again.views.view == PROMOTIONS and PROMOTIONS in again.views._made)
