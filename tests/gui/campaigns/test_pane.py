from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from gui.campaigns.pane import CampaignPane
from gui.filters import Filters
from gui.period import PeriodChoice, Preset, month_of
from services.domain.errors import StoreFailed
from services.domain.kinds import Channel
from services.domain.records import Batch, Campaign, CampaignRef, Stamp
from tests.gui import invented

OLD = month_of(date(2001, 1, 1))


@pytest.fixture
def pane(qtbot, services, theme, formats, settings):
    _ = services.workspace
    services.providers = invented.INFOS
    made = CampaignPane(services, theme, formats, settings)
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    return made


def load(qtbot, pane, filters=None):
    with qtbot.waitSignal(pane.shown) as found:
        pane.show_filters(filters or Filters())
    return found.args[0]


def press(pane, key):
    pane.empty.buttons[key].click()


def test_rows_are_shown(qtbot, pane, services):
    services.fill(invented.accounts())
    found = load(qtbot, pane)
    assert len(found.rows) == 72
    assert pane.stack.currentWidget() is pane.view
    assert pane.found is found


def test_no_match_offers_to_clear(qtbot, pane, services):
    services.fill(invented.accounts())
    load(qtbot, pane, Filters(search="no such words"))
    assert pane.stack.currentWidget() is pane.empty
    assert pane.empty.sentence.text() == "0 of 72 campaigns match"
    with qtbot.waitSignal(pane.filters_wanted) as wanted:
        press(pane, "clear")
    assert wanted.args == [Filters()]


def test_an_empty_period_offers_the_last_month_with_activity(qtbot, pane, services):
    services.fill(invented.accounts())
    load(qtbot, pane, Filters(period=OLD))
    assert pane.empty.hint.text().startswith("Last activity ")
    with qtbot.waitSignal(pane.filters_wanted) as wanted:
        press(pane, "month")
    choice = wanted.args[0].period
    assert choice.preset == Preset.CUSTOM
    assert load(qtbot, pane, Filters(period=choice)).rows


def test_nothing_yet_offers_a_refresh(qtbot, pane, services):
    services.fill((invented.Account("n", "clicksend", "New", "https://rest.clicksend.com/v3"),))
    load(qtbot, pane)
    assert pane.empty.sentence.text() == "No campaigns yet"
    with qtbot.waitSignal(pane.refresh_wanted):
        press(pane, "refresh")


def test_the_first_refresh_says_that_it_runs(qtbot, pane, services):
    services.fill((invented.Account("n", "clicksend", "New", "https://rest.clicksend.com/v3"),))
    load(qtbot, pane)
    services._refreshing = True
    pane.renew_empty()
    assert pane.empty.sentence.text() == "The first refresh is running"
    assert not pane.empty.buttons


def test_a_provider_without_campaigns(qtbot, pane, services):
    services.fill(invented.accounts(), campaigns=0)
    load(qtbot, pane)
    assert "reported none" in pane.empty.hint.text()


def test_a_workspace_that_cannot_be_read(qtbot, pane, services):
    services.fill(invented.accounts())
    services.query_failure = StoreFailed(
        "The workspace cannot be read.", "Close it elsewhere.", detail="IO Error"
    )
    pane.show_filters(Filters())
    qtbot.waitUntil(lambda: pane.stack.currentWidget() is pane.empty)
    assert pane.empty.sentence.text() == "The workspace cannot be read."
    with qtbot.waitSignal(pane.details_wanted) as asked:
        press(pane, "details")
    assert asked.args[0].detail == "IO Error"
    services.query_failure = None
    with qtbot.waitSignal(pane.shown):
        press(pane, "again")
    assert pane.stack.currentWidget() is pane.view


def test_only_the_newest_answer_is_shown(qtbot, pane, services):
    services.fill(invented.accounts())
    shown = []
    pane.shown.connect(shown.append)
    for text in ("s", "sp", "spr", ""):
        pane.show_filters(Filters(search=text))
    qtbot.waitUntil(lambda: bool(shown))
    qtbot.wait(50)
    assert [len(found.rows) for found in shown] == [72]


def test_the_list_stays_while_it_is_read_anew(qtbot, pane, services):
    services.fill(invented.accounts())
    load(qtbot, pane)
    pane.view.table.select_number(3)
    chosen = pane.view.table.selected_rows()
    pane.reload()
    assert pane.view.model.rowCount() == 72
    with qtbot.waitSignal(pane.shown):
        pass
    assert pane.view.table.selected_rows() == chosen


def test_the_progress_line_shows_only_when_it_takes_long(qtbot, pane, services):
    services.fill(invented.accounts())
    pane.reload()
    assert pane._calm.isActive()
    assert not pane.busy._active
    with qtbot.waitSignal(pane.shown):
        pass
    assert not pane._calm.isActive()
    pane._show_busy()
    assert pane.busy._active
    pane._on_busy(busy=False)
    assert not pane.busy._active


def test_the_selection_is_what_export_asks_for(pane):
    pane._filters = Filters(search="x", period=PeriodChoice(Preset.ALL))
    assert pane.selection.search == "x"


def test_an_evening_belongs_to_the_day_that_the_list_shows(qtbot, pane, services, monkeypatch):
    """31 October, 18:00 in Los Angeles is November in UTC, and October to whoever sent it there."""
    account = invented.accounts()[0]
    ref = CampaignRef("sms", "evening")
    sent = Stamp(datetime(2026, 11, 1, 1, tzinfo=UTC))
    services.workspace.save_account(account)
    services.workspace.apply(
        account.account_id,
        Batch(campaigns=(Campaign(ref=ref, channel=Channel.SMS, name="Evening", sent=sent),)),
    )
    october = Filters().with_period(month_of(date(2026, 10, 1)))
    assert load(qtbot, pane, october).rows == ()
    monkeypatch.setattr("gui.campaigns.pane.local_zone", lambda: "America/Los_Angeles")
    assert [row.name for row in load(qtbot, pane, october).rows] == ["Evening"]
    assert pane.selection.zone == "America/Los_Angeles"
