from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from gui.campaigns.query import CampaignList
from gui.formatting import NBSP
from gui.status import StatusBar
from services.domain.plan import Progress
from tests.gui import invented
from tests.gui.rows import row


@pytest.fixture
def bar(qtbot, theme, formats):
    made = StatusBar(formats)
    qtbot.addWidget(made)
    made.show()
    return made


def test_rows_shown_and_total(bar):
    bar.show_list(CampaignList((row(),) * 3, 1214))
    assert bar.rows.text() == "3 of 1,214 campaigns"
    bar.show_list(CampaignList((row(),) * 3, 3))
    assert bar.rows.text() == "3 campaigns"
    bar.show_list(None)
    assert bar.rows.text() == ""


def test_sums_of_the_selection(bar):
    rows = (
        row(sends=1000, clicks=60, unique_clicks=50, delivered_derived=900),
        row(sends=200, clicks=6, unique_clicks=5, delivered_derived=100),
    )
    bar.show_selection(rows)
    assert bar.sums.text() == (
        f"2 selected  ·  1,200 sends  ·  1,000 delivered  ·  66 clicks  ·  "
        f"click rate 5.5{NBSP}% of delivered"
    )
    bar.show_selection(rows[:1])
    assert bar.sums.text() == ""


def test_clicks_of_the_log_are_added_as_on_the_cards(bar):
    bar.show_selection((row(clicks=60), row(logged_clicks=7)))
    assert "67 clicks" in bar.sums.text()


def test_what_nobody_reports_is_left_out(bar):
    bar.show_selection((row(), row()))
    assert bar.sums.text() == "2 selected"


def test_a_refresh_in_words(bar):
    bar.begin_refresh()
    assert bar.job.text() == "Refreshing"
    bar.take(Progress("a", "Shop", "details", "links", 37, 214))
    assert bar.job.text() == "Campaign 37 of 214, links"
    assert bar.job.toolTip() == "Shop: Campaign 37 of 214, links"
    bar.end_refresh()
    assert bar.job.text() == ""
    assert not bar._tick.isActive()


def test_when_all_wait_the_countdown_stands_there(bar):
    bar.begin_refresh()
    bar.take(
        Progress("a", "Shop", "waiting", "Sitecore Send allows 2 calls per 60 s", wait_seconds=24.0)
    )
    assert bar.job.text() == "Sitecore Send allows 2 calls per 60 s, next call in 24 s"
    bar.take(Progress("b", "News", "details", "clicks", 1, 2))
    assert bar.job.text() == "News: Campaign 1 of 2, clicks"


def test_success_is_told_for_a_while(bar):
    bar.toast("Saved “Shop”")
    assert bar.job.text() == "✓ Saved “Shop”"
    bar._end_toast()
    assert bar.job.text() == ""
    bar.toast("x")
    bar.begin_refresh()
    assert bar.job.text() == "Refreshing"


def test_the_last_refresh(bar):
    bar.show_accounts(())
    assert bar.last.text() == ""
    now = datetime.now(UTC)
    bar.show_accounts(invented.accounts(now + timedelta(minutes=9, seconds=-5)))
    assert bar.last.text() == "Refreshed 3 min ago"
    assert bar.last.toolTip()
