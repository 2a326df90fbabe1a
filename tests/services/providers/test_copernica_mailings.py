"""Lists of mailings and their statistics: what is read when, and how few calls it takes."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from services.demo.copernica import refused
from services.demo.server import Fault, Reply
from services.domain.errors import NotOffered, UnexpectedAnswer
from services.domain.plan import Period
from services.domain.records import CampaignRef, Counters
from services.providers import copernica_mailings
from tests.support.copernica import NOW, Bench, ago, fixture, local


@pytest.fixture
def bench():
    with Bench() as bench:
        yield bench


def totals(bench, now=NOW, **plan):
    """Read only the totals; gives the batches."""

    async def work(provider):
        found = []
        async for batch in provider.totals(bench.kept.plan(now, **plan)):
            bench.kept.take(batch)
            found.append(batch)
        return found

    return bench.run(work)


def statistics(bench):
    return sorted(path for path in bench.paths() if path.endswith("/statistics"))


def test_sends_come_first_and_statistics_follow_newest_first(bench):
    for number in range(25):
        bench.mailing("draganddrop" if number % 2 else "html", str(number), ago(days=number + 1))
        bench.click("draganddrop" if number % 2 else "html", str(number), ago(hours=3))
    batches = totals(bench)
    lists = [b for b in batches if b.campaigns and b.campaigns[0].counters.clicks is None]
    assert sum(len(b.campaigns) for b in lists) == 25
    assert all(c.counters == Counters(sends=100) for b in lists for c in b.campaigns)
    later = [c for b in batches for c in b.campaigns if c.counters.clicks is not None]
    assert [c.ref.campaign_id for c in later] == [str(n) for n in range(25)]
    assert bench.server.max_seen_parallel <= 2


def test_the_list_is_read_page_by_page_with_the_total_asked_for_once(bench):
    bench.server.cap = 10
    for number in range(35):
        bench.mailing("draganddrop", str(number), ago(days=100 + number))
    totals(bench)
    asked = [r for r in bench.server.requests if r.path.endswith("draganddrop/emailings")]
    assert sorted(r.first("start") for r in asked) == ["0", "10", "20", "30"]
    assert [r.first("total") for r in asked] == ["true", "false", "false", "false"]
    assert {r.first("limit") for r in asked} == {"1000"}
    assert len(bench.kept.campaigns) == 35


def test_statistics_are_read_again_only_where_they_may_have_changed(bench, monkeypatch):
    monkeypatch.setattr(copernica_mailings, "IN_TURN", 0)
    for days in (1, 29, 45, 89, 95, 400):
        bench.mailing("draganddrop", str(days), ago(days=days))
    totals(bench)
    assert len(statistics(bench)) == 6
    totals(bench, NOW + timedelta(hours=1))
    assert statistics(bench) == [
        "draganddrop/emailing/1/statistics",
        "draganddrop/emailing/29/statistics",
    ]
    totals(bench, NOW + timedelta(days=8))
    assert statistics(bench) == [f"draganddrop/emailing/{n}/statistics" for n in (1, 29, 45)]
    totals(bench, NOW + timedelta(days=8, hours=1), full=True)
    assert len(statistics(bench)) == 6


def test_older_mailings_take_turns(bench, monkeypatch):
    monkeypatch.setattr(copernica_mailings, "IN_TURN", 2)
    for days in (1, 100, 200, 300, 400, 500):
        bench.mailing("draganddrop", str(days), ago(days=days))
    totals(bench)
    assert len(statistics(bench)) == 6
    for hours, turn in ((1, (100, 200)), (2, (300, 400)), (3, (100, 500)), (4, (200, 300))):
        totals(bench, NOW + timedelta(hours=hours))
        assert statistics(bench) == [f"draganddrop/emailing/{n}/statistics" for n in (1, *turn)]


def test_an_account_of_few_mailings_is_read_anew_each_time(bench):
    bench.mailing("draganddrop", "1", ago(days=300))
    totals(bench)
    bench.click("draganddrop", "1", ago(days=299))
    totals(bench, NOW + timedelta(minutes=1))
    assert bench.kept.counters("draganddrop", "1").clicks == 1


def test_a_mailing_that_is_gone_there_keeps_its_figures_in_silence(bench):
    bench.mailing("draganddrop", "1", ago(days=300))
    totals(bench)
    before = bench.kept.counters("draganddrop", "1")
    bench.server.faults = [Fault("statistics", refused("No entity with supplied ID"))]
    totals(bench, NOW + timedelta(hours=1))
    assert bench.kept.counters("draganddrop", "1") == before
    assert bench.kept.warnings == []


def test_a_mailing_with_an_old_time_that_appears_late_is_found(bench):
    bench.mailing("draganddrop", "1", ago(days=3))
    totals(bench)
    bench.mailing("draganddrop", "2", ago(days=300))
    totals(bench, NOW + timedelta(hours=1))
    assert bench.kept.counters("draganddrop", "2").clicks == 0


def test_an_incremental_list_goes_back_beyond_what_may_change(bench, monkeypatch):
    monkeypatch.setattr(copernica_mailings, "LISTED_WHOLE", 1)
    bench.mailing("draganddrop", "1", ago(days=3))
    totals(bench)
    assert "fromdate" not in bench.server.seen("draganddrop/emailings")[0].query
    bench.server.requests.clear()
    totals(bench, NOW + timedelta(hours=1))
    assert bench.server.seen("draganddrop/emailings")[0].first("fromdate") == local(ago(days=31))


def test_a_stop_in_the_statistics_loses_nothing(bench, monkeypatch):
    monkeypatch.setattr(copernica_mailings, "IN_TURN", 0)
    for number in range(40):
        bench.mailing("draganddrop", str(number), ago(days=100 + number))
        bench.click("draganddrop", str(number), ago(days=99 + number))
    bench.refresh(stop_after=5)
    done = sum(c.counters.clicks is not None for c in bench.kept.campaigns.values())
    assert 0 < done < 40
    bench.paths()
    totals(bench)
    assert len(statistics(bench)) == 40 - done
    assert all(c.counters.clicks == 1 for c in bench.kept.campaigns.values())


def test_figures_that_grow_after_a_stop_are_read_anew(bench):
    for number in range(40):
        bench.mailing("draganddrop", str(number), ago(days=100 + number))
    bench.refresh(stop_after=5)
    for number in range(40):
        bench.click("draganddrop", str(number), ago(days=99))
    bench.refresh(NOW + timedelta(minutes=1))
    assert all(c.counters.clicks == 1 for c in bench.kept.campaigns.values())


def test_a_period_reads_and_moves_only_itself(bench):
    for month in range(1, 12):
        bench.mailing("draganddrop", str(month), datetime(2026, month, 1, 0, 30, tzinfo=UTC))
    totals(bench, period=Period(date(2026, 3, 1), date(2026, 4, 1)))
    assert set(bench.kept.campaigns) == {
        CampaignRef("draganddrop", "3"),
        CampaignRef("draganddrop", "4"),
    }
    assert not [scope for scope in bench.kept.marks if not scope.startswith("prefix:")]
    asked = bench.server.seen("draganddrop/emailings")[0]
    assert asked.first("fromdate") == "2026-03-01 00:59:59"
    assert asked.first("todate") == "2026-04-02 02:00:01"


def test_a_mailing_without_a_subject_is_named_by_its_snapshot_or_template(bench):
    bench.data.templates = {"9": "The template"}
    bench.mailing("draganddrop", "1", ago(days=1), subject=None, snapshot={"name": "The snapshot"})
    bench.mailing("draganddrop", "2", ago(days=2), subject="", template="9")
    bench.mailing("html", "3", ago(days=3), subject=None, template="404")
    totals(bench)
    names = {ref.campaign_id: campaign.name for ref, campaign in bench.kept.campaigns.items()}
    assert names == {"1": "The snapshot", "2": "The template", "3": None}
    bench.paths()
    totals(bench, NOW + timedelta(hours=1))
    assert [p for p in bench.paths() if "snapshot" in p] == ["html/emailing/3/snapshot"]


def test_counters_of_every_kind(bench):
    bench.server.old_statistics = True
    bench.mailing(
        "html", "1", ago(days=1), destinations="13801", clicks={"total": "5", "unique": "4"}
    )
    totals(bench)
    found = bench.kept.counters("html", "1")
    assert (found.sends, found.clicks, found.unique_clicks, found.pending) == (13801, 5, 4, None)


def test_sends_of_the_list_stand_where_statistics_lack_them(bench):
    bench.mailing("draganddrop", "1", ago(days=1), destinations=25)
    bench.server.faults = [Fault("statistics", Reply({"clicks": {"total": 2}}))]
    totals(bench)
    assert bench.kept.counters("draganddrop", "1") == Counters(sends=25, clicks=2)


def test_flat_counters_stand_in_only_where_there_are_no_statistics(bench):
    bench.mailing("html", "1", ago(days=1), impressions="9")
    bench.data.mailings["html"]["1"].row["clicks"] = "5"
    totals(bench)
    assert bench.kept.counters("html", "1").clicks == 0
    bench.server.faults = [Fault("statistics", refused("No entity with supplied ID"))]
    with_flat = Bench(server=bench.server)
    totals(with_flat)
    assert with_flat.kept.counters("html", "1") == Counters(sends=100, clicks=5, opens=9)
    assert with_flat.kept.warnings == [
        "Copernica gave no figures of one mailing. Copernica no longer has what was asked for."
    ]


def test_a_garbled_answer_is_told_at_the_end_and_the_rest_is_read(bench):
    for number in range(4):
        bench.mailing("draganddrop", str(number), ago(days=100 + number))
    bench.server.faults = [Fault("emailing/2/statistics", Reply('{"destinations":'))]
    with pytest.raises(UnexpectedAnswer):
        bench.refresh()
    read = [ref for ref, c in bench.kept.campaigns.items() if c.counters.clicks is not None]
    assert len(read) == 3
    bench.server.faults.clear()
    bench.refresh(NOW + timedelta(minutes=1))
    assert bench.kept.counters("draganddrop", "2").clicks == 0


def test_many_garbled_answers_end_the_reading(bench):
    for number in range(30):
        bench.mailing("draganddrop", str(number), ago(days=number))
    bench.server.faults = [Fault("statistics", Reply("<html></html>", content_type="text/html"))]
    with pytest.raises(UnexpectedAnswer):
        totals(bench)
    assert len(statistics(bench)) < 10


def test_one_products_list_fails_and_the_others_are_read(bench):
    bench.mailing("html", "1", ago(days=1))
    bench.server.faults = [Fault("draganddrop/emailings", Reply({"data": "nonsense"}))]
    with pytest.raises(UnexpectedAnswer):
        totals(bench, totals_only=True)
    assert set(bench.kept.campaigns) == {CampaignRef("html", "1")}
    assert bench.kept.counters("html", "1").clicks == 0
    assert "mailings:draganddrop" not in bench.kept.marks


def test_an_account_without_mailings_of_a_kind_says_so_once(bench):
    bench.server.with_sms = False
    bench.server.names.pop("html")
    bench.mailing("draganddrop", "1", ago(days=1))
    totals(bench)
    assert bench.kept.warnings == [
        "Copernica offers no HTML mailings to this account.",
        "Copernica offers no SMS mailings to this account.",
    ]
    bench.paths()
    totals(bench, NOW + timedelta(hours=1))
    assert len(bench.kept.warnings) == 2
    assert not [p for p in bench.paths() if "sms" in p or "html" in p or "publisher" in p]


def test_an_account_without_anything(bench):
    bench.server.with_sms = False
    bench.server.names.clear()
    with pytest.raises(NotOffered, match="neither e-mail nor SMS"):
        totals(bench)


def sms(bench, identity, sent, unknown="0"):
    row = fixture("smsmailing.json") | {
        "id": identity,
        "timestamp": local(sent),
        "unknown": unknown,
    }
    return bench.data.add_mailing("sms", row)


def test_sms_counters_come_with_the_list_where_it_has_them(bench):
    sms(bench, "1", ago(days=400))
    totals(bench)
    assert bench.kept.counters("sms", "1") == Counters(sends=4, delivered=3, bounced=1, pending=0)
    assert not [p for p in bench.paths() if p.startswith("smsmailing")]


def test_sms_mailings_are_asked_for_one_by_one_where_the_list_is_brief(bench):
    bench.server.sms_rows_whole = False
    sms(bench, "1", ago(days=5))
    sms(bench, "2", ago(days=60), unknown="2")
    sms(bench, "3", ago(days=60))
    totals(bench)
    assert bench.kept.counters("sms", "2").pending == 2
    bench.paths()
    bench.data.mailings["sms"]["2"].row |= {"successes": "5", "unknown": "0"}
    totals(bench, NOW + timedelta(hours=1))
    assert sorted(p for p in bench.paths() if p.startswith("smsmailing")) == [
        "smsmailing/1",
        "smsmailing/2",
    ]
    assert bench.kept.counters("sms", "2") == Counters(sends=4, delivered=5, bounced=1, pending=0)
    totals(bench, NOW + timedelta(hours=2))
    assert [p for p in bench.paths() if p.startswith("smsmailing")] == ["smsmailing/1"]


def test_a_malformed_time_and_a_repeated_row(bench):
    bench.mailing("draganddrop", "1", "2026-13-45 10:00:00")
    bench.mailing("draganddrop", "2", "0000-00-00 00:00:00")
    bench.data.mailings["draganddrop"]["twin"] = bench.data.mailings["draganddrop"]["2"]
    totals(bench)
    assert len(bench.kept.campaigns) == 2
    assert bench.kept.campaigns[CampaignRef("draganddrop", "1")].sent.raw == "2026-13-45 10:00:00"
    assert bench.kept.warnings == [
        "Copernica's drag and drop mailings hold a time that cannot be read; it is kept as text."
    ]
