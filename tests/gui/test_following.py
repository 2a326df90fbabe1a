"""The detail pane follows what is selected, and shows its newest figures."""

from __future__ import annotations

from gui.following import RELOAD_MS
from services.domain.click_filter import ClickFilter
from services.domain.records import Batch, Campaign, CampaignRef, Counters
from tests.gui import invented


def rows(window):
    return window.campaigns.view.model.rows


def test_the_detail_follows_the_selection(qtbot, filled, make_window):
    window = make_window()
    assert window.detail.campaigns == ()
    window.campaigns.view.table.select_number(2)
    assert window.detail.campaigns == (rows(window)[2],)
    window.campaigns.view.table.selectAll()
    assert len(window.detail.campaigns) == 72
    assert window.status.sums.text().startswith("72 selected")
    window.campaigns.view.table.clearSelection()
    assert window.detail.campaigns == ()


def test_new_data_is_shown_and_the_selection_stays(qtbot, filled, make_window):
    window = make_window()
    table = window.campaigns.view.table
    table.select_number(5)
    chosen = table.selected_rows()[0]
    ref = CampaignRef("sms", "brand-new")
    filled.workspace.apply(
        "a-sms",
        Batch(
            campaigns=(
                Campaign(ref, invented.Channel.SMS, name="Brand new", counters=Counters(sends=5)),
            )
        ),
    )
    with qtbot.waitSignal(window.campaigns.shown):
        filled.data_changed.emit(frozenset({"a-sms"}))
    assert len(rows(window)) == 73
    assert table.selected_rows() == (chosen,)


def test_many_changes_are_read_once(qtbot, filled, make_window):
    window = make_window()
    before = filled.queries
    with qtbot.waitSignal(window.campaigns.shown):
        for _ in range(50):
            filled.data_changed.emit(frozenset({"a-sms"}))
    assert filled.queries == before + 1


def test_details_are_read_anew_when_their_account_changed(qtbot, filled, make_window):
    window = make_window()
    table = window.campaigns.view.table
    table.select_number(0)
    qtbot.waitUntil(lambda: window.detail.data is not None)
    shown = window.detail.data
    with qtbot.waitSignal(window.detail.loaded):
        filled.data_changed.emit(frozenset({table.selected_rows()[0].account_id}))
    assert window.detail.data is not shown


def test_what_another_account_brought_leaves_the_details_alone(qtbot, filled, make_window):
    window = make_window()
    window.campaigns.view.table.select_number(0)
    qtbot.waitUntil(lambda: window.detail.data is not None)
    shown = window.detail.data
    with qtbot.waitSignal(window.campaigns.shown):
        filled.data_changed.emit(frozenset({"nobody"}))
    qtbot.wait(RELOAD_MS)
    assert window.detail.data is shown


def test_picked_clicks_are_shown_of_the_campaigns_behind(qtbot, filled, make_window):
    window = make_window()
    picked = ClickFilter(countries=("DE",))
    some = tuple(rows(window)[:2])
    window.views.picked.emit(some, picked)
    assert window.detail.campaigns == some
    assert window.detail.picked == picked
    window.views.picked.emit((), picked)
    assert window.detail.campaigns == ()


def test_changes_are_announced_before_they_are_read(filled, make_window):
    window = make_window()
    assert not window.following.pending
    assert window.settled
    filled.data_changed.emit(frozenset({"a-sms"}))
    assert window.following.pending
    assert not window.settled
