"""Clicks of single mailings, where the account-wide list is missing or fell short."""

from __future__ import annotations

from datetime import timedelta

import pytest

from services.demo.copernica import refused
from services.demo.server import Fault
from services.domain.kinds import CampaignStatus
from services.domain.plan import KnownCampaign, RefreshPlan
from services.domain.records import CampaignRef
from services.providers.copernica_details import is_short
from tests.support.copernica import NOW, Bench, ago, local


@pytest.fixture
def bench():
    with Bench() as bench:
        yield bench


def known(clicks, stored, product="draganddrop"):
    return KnownCampaign(
        ref=CampaignRef(product, "1"),
        status=CampaignStatus.SENT,
        sent_at=None,
        created_at=None,
        signature=None,
        details_at=None,
        clicks=clicks,
        stored_clicks=stored,
    )


def test_when_a_mailing_is_short():
    plan = RefreshPlan(now=NOW)
    assert is_short(known(5, 4), plan, listless=False)
    assert not is_short(known(5, 5), plan, listless=True)
    assert not is_short(known(5, 6), plan, listless=False)
    assert not is_short(known(None, 0), plan, listless=False)
    assert is_short(known(None, 0), plan, listless=True)
    assert not is_short(known(5, 0, "sms"), plan, listless=True)
    for mark, short in (("1 x", False), ("0 ", True), ("", True), ("x", True), ("2", False)):
        marked = RefreshPlan(now=NOW, marks={"short:draganddrop:1": mark})
        assert is_short(known(5, 4), marked, listless=False) is short


def calls(bench):
    return bench.server.seen("/emailing/1/clicks")


def test_where_nothing_is_missing_no_call_is_made(bench):
    bench.mailing("draganddrop", "1", ago(days=1))
    bench.click("draganddrop", "1", ago(hours=1))
    bench.refresh()
    assert not calls(bench)
    assert bench.kept.details.keys() == bench.kept.campaigns.keys()


@pytest.mark.parametrize("product", ["draganddrop", "html"])
def test_clicks_of_the_last_minutes_are_read_by_themselves(bench, product):
    bench.mailing(product, "1", ago(days=1))
    bench.click(product, "1", ago(hours=1))
    bench.click(product, "1", ago(minutes=1))
    bench.refresh()
    assert len(bench.kept.clicks) == 2
    (call,) = calls(bench)
    begin = local(NOW - timedelta(minutes=5, seconds=1))
    assert begin in (call.first("begintime"), call.first("fields[]").removeprefix("timestamp>"))


def test_a_row_that_came_days_late_is_found(bench):
    bench.mailing("html", "1", ago(days=20))
    bench.click("html", "1", ago(days=19))
    bench.refresh()
    bench.click("html", "1", ago(days=15), destination="late")
    bench.refresh(NOW + timedelta(days=2))
    assert len(bench.kept.clicks) == 2
    assert not [scope for scope in bench.kept.marks if scope.startswith("short:")]


def test_rows_that_fit_every_window_do_not_hide_a_late_one(bench):
    bench.mailing("draganddrop", "1", ago(days=300))
    bench.click("draganddrop", "1", ago(days=299))
    bench.click("draganddrop", "1", NOW + timedelta(hours=5))
    bench.refresh()
    assert len(bench.kept.clicks) == 2
    bench.click("draganddrop", "1", ago(days=200), destination="late")
    bench.refresh(NOW + timedelta(hours=1))
    assert len(bench.kept.clicks) == 3


def test_what_stays_missing_is_asked_for_once(bench):
    bench.mailing("draganddrop", "1", ago(days=5), clicks={"total": 4, "unique": 1})
    bench.click("draganddrop", "1", ago(days=4))
    bench.refresh()
    assert bench.kept.marks["short:draganddrop:1"] == f"3 {NOW.isoformat()}"
    bench.paths()
    bench.kept.details.clear()
    bench.refresh(NOW + timedelta(hours=1))
    assert not calls(bench)
    bench.data.mailings["draganddrop"]["1"].counts["clicks"]["total"] = 5
    bench.click("draganddrop", "1", ago(hours=3), destination="new")
    bench.refresh(NOW + timedelta(hours=2))
    assert not calls(bench), "as many are missing as before"
    bench.data.mailings["draganddrop"]["1"].counts["clicks"]["total"] = 6
    bench.refresh(NOW + timedelta(hours=3))
    assert len(bench.kept.clicks) == 2
    assert bench.kept.marks["short:draganddrop:1"].startswith("4 ")
    bench.data.mailings["draganddrop"]["1"].counts.clear()
    bench.refresh(NOW + timedelta(hours=4))


def test_a_long_mailing_that_keeps_missing_clicks_is_read_whole_once_a_week(bench, monkeypatch):
    monkeypatch.setattr("services.providers.copernica_details.PAGE_ROWS", 2)
    counts = bench.mailing("draganddrop", "1", ago(days=5), clicks={"total": 9}).counts["clicks"]
    for number in range(5):
        bench.click("draganddrop", "1", ago(days=4), destination=str(number))
    bench.refresh()
    bench.paths()
    for hours, total, expected in ((1, 10, 1), (24 * 8, 11, 2)):
        counts["total"] = total
        bench.refresh(NOW + timedelta(hours=hours))
        assert len(calls(bench)) == expected, "the last minutes, and after a week everything"
        bench.paths()


def test_without_the_account_wide_list_each_mailing_is_read(bench):
    bench.server.lists = ()
    bench.server.cap = 3
    bench.mailing("draganddrop", "1", ago(days=5))
    bench.mailing("html", "1", ago(days=5))
    bench.mailing("html", "2", ago(days=5))
    for number in range(10):
        bench.click("draganddrop", "1", ago(days=4), destination=str(number))
        bench.click("html", "1", ago(days=4), destination=str(number))
    bench.refresh()
    assert len(bench.kept.clicks) == 20
    assert not [p for p in bench.paths() if p == "html/emailing/2/clicks"], "nobody clicked there"
    bench.click("html", "1", ago(days=1), destination="late")
    bench.refresh(NOW + timedelta(hours=1))
    assert len(bench.kept.clicks) == 21
    assert not [p for p in bench.paths() if p == "draganddrop/emailing/1/clicks"]


def test_a_mailing_whose_clicks_are_refused_is_said_and_done(bench):
    bench.mailing("draganddrop", "1", ago(days=5), clicks={"total": 4})
    bench.click("draganddrop", "1", ago(days=4))
    bench.server.faults = [Fault("emailing/1/clicks", refused("No entity with supplied ID"))]
    bench.refresh()
    assert bench.kept.warnings == [
        "The clicks of mailing 1 cannot be read. Copernica no longer has what was asked for."
    ]
    assert CampaignRef("draganddrop", "1") in bench.kept.details
    assert len(bench.kept.clicks) == 1
