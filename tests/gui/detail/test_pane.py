"""The detail pane over a real workspace: selecting, waiting, failing, offline, several campaigns."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu, QScrollArea

from gui.detail.pages import AUDIENCE, CLICKS, LINKS
from gui.detail.pane import DetailPane
from gui.formatting import DASH
from services.domain.errors import StoreFailed
from tests.gui.rows import row


@pytest.fixture
def pane(desk, theme, formats, shown):
    return shown(DetailPane(desk, theme, formats), 1000, 420)


@pytest.fixture
def select(pane, qtbot):
    def choose(*rows):
        with qtbot.waitSignal(pane.loaded):
            pane.show_campaigns(tuple(rows))
        return pane.data

    return choose


def test_at_first_it_says_what_to_do(pane):
    assert pane.empty.isVisible()
    assert pane.empty.sentence.text() == "Select a campaign to see its links and clicks."
    assert (pane.campaigns, pane.data, pane.tables(), pane.current_table()) == (
        (),
        None,
        None,
        None,
    )


def test_name_and_figures_stand_at_once_and_the_rest_follows(pane, campaigns, qtbot):
    chosen = campaigns["a-news"][1]
    pane.show_campaigns((chosen,))
    assert pane.head.title.text() == chosen.name
    assert pane.data is None
    with qtbot.waitSignal(pane.loaded):
        pass
    assert pane.data.campaigns == (chosen,)
    assert pane.overview.panel.values is not None
    assert pane.instead.isHidden()


def test_each_tab_shows_the_same_selection(pane, select, campaigns, qtbot):
    chosen = campaigns["a-benelux"][1]
    select(chosen)
    pane.show_tab(LINKS)
    assert {each.campaign_id for each in pane.links.model.rows} == {chosen.campaign_id}
    pane.show_tab(AUDIENCE)
    assert pane.audience.panels["country"].values is not None
    with qtbot.waitSignal(pane.pages.clicks.model.counted) as told:
        pane.show_tab(CLICKS)
    assert told.args == [chosen.click_rows]
    assert pane.clicks.model.loaded(0).campaign_id == chosen.campaign_id


def test_several_campaigns(pane, select, campaigns):
    two = campaigns["a-news"][1:3]
    select(*two)
    assert pane.head.title.text() == "2 campaigns"
    values = [card._value.text() for card in pane.head.cards.cards]
    assert values[0] == f"{sum(each.sends for each in two):,}"
    assert values[3] == DASH
    pane.show_tab(AUDIENCE)
    assert pane.audience.reason.startswith("These figures count people")
    pane.show_tab(LINKS)
    assert not pane.links.table.isColumnHidden(pane.links.model.place("campaign"))


def test_only_the_newest_selection_is_shown(pane, select, campaigns):
    first, second = campaigns["a-news"][1:3]
    pane.show_campaigns((first,))
    assert select(second).campaigns == (second,)


def test_newer_figures_of_the_same_campaign_leave_the_former_in_sight(
    pane, select, campaigns, qtbot
):
    chosen = campaigns["a-news"][1]
    before = select(chosen)
    pane.show_campaigns((chosen,))
    assert pane.data is before
    assert not pane._timer.isActive()
    with qtbot.waitSignal(pane.loaded):
        pass
    assert pane.data is not before


def test_another_campaign_s_links_do_not_stay_under_this_one_s_name(
    pane, select, campaigns, qtbot, desk, monkeypatch
):
    first, second = campaigns["a-news"][1:3]
    select(first)
    job = desk._job()
    monkeypatch.setattr(desk, "query", lambda *_args, **_more: job)
    pane.show_campaigns((second,))
    assert pane.busy._timer.isActive()
    qtbot.waitUntil(lambda: pane.instead.isVisible())
    assert pane.instead.text() == "Reading links and clicks..."
    assert not pane.pages.isVisible()
    monkeypatch.undo()
    select(second)
    assert pane.pages.isVisible()
    assert not pane.busy._timer.isActive()


def test_a_workspace_that_cannot_be_read_says_so_in_its_place(pane, select, campaigns, qtbot, desk):
    first, second = campaigns["a-news"][1:3]
    select(first)
    desk.query_failure = StoreFailed("The workspace cannot be read.", "Try again.")
    with qtbot.waitSignal(pane.failed) as told:
        pane.show_campaigns((second,))
    assert told.args[0].sentence == "The workspace cannot be read."
    assert pane.instead.text() == "The workspace cannot be read.\nTry again."
    assert pane.head.title.text() == second.name
    desk.query_failure = None
    select(second)
    assert pane.instead.isHidden()


def test_a_failed_renewal_keeps_what_is_shown(pane, select, campaigns, qtbot, desk):
    chosen = campaigns["a-news"][1]
    before = select(chosen)
    desk.query_failure = StoreFailed("The workspace cannot be read.", "Try again.")
    with qtbot.waitSignal(pane.failed):
        pane.show_campaigns((chosen,))
    assert pane.data is before
    assert pane.pages.isVisible()


def test_nothing_selected_again(pane, select, campaigns):
    select(campaigns["a-news"][1])
    pane.show_campaigns(())
    assert pane.empty.isVisible()
    assert (pane.campaigns, pane.data) == ((), None)


def test_a_draft_says_that_it_was_not_sent(pane, select, campaigns):
    draft = next(each for each in campaigns["a-news"] if each.status == "draft")
    select(draft)
    assert pane.overview.panel.reason
    for number, reason in (
        (LINKS, lambda: pane.links.reason),
        (CLICKS, lambda: pane.clicks.reason),
    ):
        pane.show_tab(number)
        assert reason() == "This campaign has not been sent."


def test_long_names_and_addresses_never_widen_the_pane(pane, select, campaigns, qtbot):
    long = "An endless name " * 40
    select(row("1", name=long, body=long, account=long, list_name="y" * 300, sends=123_456_789))
    area = pane.findChild(QScrollArea)
    for width in (1000, 480):
        pane.resize(width, 420)
        qtbot.wait(1)
        assert area.widget().width() <= area.viewport().width()


@pytest.mark.parametrize("height", [384, 420, 520, 900])
def test_the_chart_fits_into_the_room_there_is(pane, select, campaigns, qtbot, height):
    select(campaigns["a-news"][1])
    pane.resize(1000, height)
    qtbot.wait(1)
    area = pane.findChild(QScrollArea)
    assert area.verticalScrollBar().maximum() == 0
    assert 160 <= pane.overview.panel.height() <= 320


def test_no_menus_without_a_window_are_left_behind(pane, select, campaigns, qapp):
    before = {each for each in qapp.topLevelWidgets() if isinstance(each, QMenu)}
    select(campaigns["a-news"][1])
    pane.show_tab(AUDIENCE)
    made = {each for each in qapp.topLevelWidgets() if isinstance(each, QMenu)} - before
    assert all(pane.isAncestorOf(menu) or menu.parent() is not None for menu in made)
