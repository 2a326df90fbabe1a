"""One account's refresh: its order, what it reads again, and that a stop at any moment loses nothing."""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
import threading
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from services.demo.server import Fault, Reply
from services.domain.plan import Period, RefreshOptions
from services.store.workspace import Workspace
from tests.services.sync.office import PROVIDERS, settled, threads, until
from tests.support.process import sockets

ROOT = Path(__file__).resolve().parents[3]


def once(condition):
    """True the first time that the condition holds."""
    found = []

    def check(step):
        if not found and condition(step):
            found.append(step)
            return True
        return False

    return check


# Order


def test_totals_come_first_and_details_newest_first(office):
    office.add("constant_contact")
    office.refresh()
    paths = office.paths(office.hub.constant_contact)
    details = [p for p in paths if re.search(r"/tracking/|/links", p)]
    lists = [p for p in paths if "summary" in p or p.endswith("emails")]
    assert paths.index(lists[-1]) < paths.index(details[0])
    with closing(office.workspace.reader()) as reader:
        plan = office.workspace.plan("constant_contact", datetime.now(UTC), RefreshOptions())
        assert reader.campaigns()
        known = {ref.campaign_id: campaign for ref, campaign in plan.known.items()}
    order = []
    for path in details:
        for key, campaign in known.items():
            if key in path and campaign.sent_at is not None and key not in order:
                order.append(key)
    times = [known[key].sent_at for key in order]
    assert times == sorted(times, reverse=True)


def test_totals_only_reads_no_details(office):
    office.add("clicksend", "sitecore_send")
    assert not office.refresh(totals_only=True).failed
    assert office.paths(office.hub.clicksend, "link|track") == []
    tables = office.tables()
    assert tables["campaigns"]
    assert tables["clicks"] == []
    assert {s.phase for s in office.steps if s.phase != "waiting"} == {"totals"}
    assert not office.refresh().failed
    assert office.tables()["clicks"]


def test_a_period_reads_only_what_was_sent_in_it(office, truth):
    office.add()
    sent = sorted(row[7] for row in truth["campaigns"] if row[7] != "None")
    day = datetime.fromisoformat(sent[len(sent) // 2]).date()
    assert not office.refresh(period=Period(day, day)).failed
    detailed = {row[3] for row in office.tables()["links"]}
    known = {row[3]: row[7] for row in truth["campaigns"]}
    assert detailed
    assert {known[key][:10] for key in detailed} == {day.isoformat()}
    assert not office.refresh().failed
    assert office.tables() == truth


# What is read again


def test_a_second_refresh_reads_only_what_is_due_and_changes_nothing(office, truth):
    office.add()
    first = {one.provider: one for one in office.refresh().accounts}
    assert office.tables() == truth
    office.forget()
    second = {one.provider: one for one in office.refresh().accounts}
    assert office.tables() == truth
    for provider in PROVIDERS:
        # Copernica's usage of the last month is read again in the first days of the next: no call is saved then.
        saved = first[provider].calls - second[provider].calls
        assert saved > 0 or (provider == "copernica" and saved == 0)
        assert second[provider].rows < first[provider].rows
        assert second[provider].campaigns <= first[provider].campaigns
    assert office.paths(office.hub.sitecore_send, "activity") == []


def test_a_full_refresh_reads_everything_again_and_changes_nothing(office, truth):
    office.add()
    office.refresh()
    counts = [len(server.requests) for server in office.hub.servers]
    office.forget()
    assert not office.refresh(full=True).failed
    again = [len(server.requests) for server in office.hub.servers]
    for before, after in zip(counts, again, strict=True):
        assert after >= before - 2  # who we are is not asked a second time everywhere
    assert office.tables() == truth


def test_a_campaign_whose_counters_moved_is_read_again(office):
    office.add("sitecore_send")
    office.refresh()
    office.forget()
    server = office.hub.sitecore_send
    moved = max((row for row in server.campaigns if row["TotalLinkClicks"]), key=lambda r: r["ID"])
    moved["TotalLinkClicks"] += 1
    try:
        assert not office.refresh().failed
    finally:
        moved["TotalLinkClicks"] -= 1
    details = office.paths(server, "stats|view|summary")
    assert details
    assert all(moved["ID"] in path for path in details)


# Stopping


def stop_when(office, condition, **options):
    return office.refresh_until(once(condition), **options)


@pytest.mark.parametrize("phase", ["totals", "events", "details", "figures"])
def test_a_stop_in_any_phase_keeps_what_had_arrived(office, truth, phase):
    office.add()
    before = sockets()
    outcome = stop_when(office, lambda step: step.phase == phase and step.pages > 0)
    assert any(one.cancelled for one in outcome.accounts)
    assert not outcome.failed
    for one in outcome.accounts:
        if one.cancelled:
            assert office.account(one.provider).state == "new"
    tables = office.tables()
    assert len(tables["campaigns"]) == sum(one.campaigns for one in outcome.accounts)
    until(lambda: len(sockets()) <= len(before))
    assert threads("apart") == []
    assert not office.refresh().failed
    assert office.tables() == truth


@pytest.mark.parametrize("rows", [1, 20, 50, 80, 110])
def test_a_stop_after_any_row_keeps_what_had_arrived(office, truth, rows):
    office.add("copernica", "clicksend")
    stop_when(office, lambda step: step.rows >= rows)
    assert not office.refresh().failed
    mine = {"copernica", "clicksend"}
    assert office.tables() == {
        name: [row for row in kept if row[0] in mine] for name, kept in truth.items()
    }


def stopped_during(office, ready):
    """Stop from outside as soon as `ready` holds; gives the outcome and the seconds it took to end."""

    async def work():
        running = asyncio.ensure_future(office.engine.refresh(RefreshOptions()))
        while not ready() and not running.done():
            await asyncio.sleep(0.002)
        assert not running.done()
        started = asyncio.get_running_loop().time()
        office.engine.stop()
        outcome = await running
        took = asyncio.get_running_loop().time() - started
        await settled()
        return outcome, took

    return office.session.run(work())


def test_a_stop_in_the_middle_of_a_page_ends_at_once(office, truth):
    office.add("clicksend")
    before = sockets()
    # Headers and half of the body come, the rest does not for a long time.
    stalled = threading.Event()

    def stall(_):
        stalled.set()
        return Reply({}, delay=1.5)

    office.hub.clicksend.faults.append(Fault("email-campaigns", stall, times=1))
    outcome, took = stopped_during(office, stalled.is_set)
    assert took < 1
    assert outcome.accounts[0].cancelled
    stored = len(office.tables()["campaigns"])
    assert stored == outcome.accounts[0].campaigns > 0
    until(lambda: len(sockets()) <= len(before))
    assert not office.refresh().failed
    assert office.tables()["clicks"] == [r for r in truth["clicks"] if r[0] == "clicksend"]


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (Reply({}, status=429, headers={"Retry-After": "600"}), "wait"),
        (Reply({}, status=503, headers={"Retry-After": "600"}), "trying again"),
    ],
)
def test_a_stop_while_waiting_ends_at_once(office, reply, words):
    office.add("sitecore_send")
    office.hub.sitecore_send.faults.append(Fault("stats|activity|summary", reply))
    outcome, took = stopped_during(
        office, lambda: any(step.phase == "waiting" for step in office.steps)
    )
    assert took < 1
    waiting = [step for step in office.steps if step.phase == "waiting"][-1]
    assert words in waiting.text
    assert waiting.wait_seconds >= 600
    assert waiting.pages > 0
    assert outcome.accounts[0].cancelled
    assert len(office.tables()["campaigns"]) == outcome.accounts[0].campaigns > 0


def test_what_arrived_is_stored_while_a_provider_makes_us_wait(office):
    office.add("sitecore_send")
    reply = Reply({}, status=429, headers={"Retry-After": "600"})
    office.hub.sitecore_send.faults.append(Fault("page|/campaigns/", reply, skip=1))

    async def work():
        running = asyncio.ensure_future(office.engine.refresh(RefreshOptions()))
        end = asyncio.get_running_loop().time() + 10
        while not office.workspace.plan("sitecore_send", datetime.now(UTC), RefreshOptions()).known:
            assert asyncio.get_running_loop().time() < end
            await asyncio.sleep(0.02)
        assert not running.done()
        office.engine.stop()
        await running
        await settled()

    office.session.run(work())


def test_a_stop_during_a_write_lets_the_write_end(office, truth, monkeypatch):
    office.add("clicksend", "copernica")
    original = Workspace.apply
    writing, go_on, order = threading.Event(), threading.Event(), []

    def slow(self, *args, **kwargs):
        first = not writing.is_set()
        writing.set()
        if first:
            go_on.wait(10)
        applied = original(self, *args, **kwargs)
        order.append("written")
        return applied

    monkeypatch.setattr(Workspace, "apply", slow)

    async def work():
        running = asyncio.ensure_future(office.engine.refresh(RefreshOptions()))
        while not writing.is_set():
            await asyncio.sleep(0.002)
        office.engine.stop()
        await asyncio.sleep(0.05)
        assert not running.done()
        go_on.set()
        outcome = await running
        order.append("ended")
        await settled()
        return outcome

    outcome = office.session.run(work())
    assert order[-1] == "ended"
    assert {one.cancelled for one in outcome.accounts} == {True}
    assert len(office.tables()["campaigns"]) == sum(one.campaigns for one in outcome.accounts)
    assert not office.refresh().failed
    assert office.tables()["clicks"] == [
        row for row in truth["clicks"] if row[0] in {"clicksend", "copernica"}
    ]


# Faults of single campaigns


def test_a_campaign_that_cannot_be_read_costs_only_itself(office, truth):
    office.add("sitecore_send")
    plan_of = office.workspace.plan
    office.refresh(totals_only=True)
    known = plan_of("sitecore_send", datetime.now(UTC), RefreshOptions()).known
    broken = max(known.values(), key=lambda c: c.sent_at or datetime(1970, 1, 1, tzinfo=UTC))
    key = broken.ref.campaign_id
    page = Reply("<html>busy</html>", content_type="text/html")
    office.hub.sitecore_send.faults.append(Fault(f"{key}/", page))
    outcome = office.refresh().accounts[0]
    assert outcome.error_code == "unexpected_answer"
    expected = [r for r in truth["links"] if r[0] == "sitecore_send" and r[3] != key]
    assert office.tables()["links"] == expected
    office.hub.sitecore_send.faults.clear()
    assert not office.refresh().failed
    assert office.tables()["links"] == [r for r in truth["links"] if r[0] == "sitecore_send"]


FULL_DISK = """
import resource, sys
from pathlib import Path
import keyring
from tests.services.sync.office import NOW, PACE, Office
from tests.support.memory_keyring import MemoryKeyring
from services.demo.hub import DemoHub

keyring.set_keyring(MemoryKeyring())
with DemoHub(NOW, clicks=4000, campaigns=4, pace=PACE) as hub:
    office = Office(Path(sys.argv[1]), hub)
    office.add()
    limit = resource.RLIMIT_FSIZE
    resource.setrlimit(limit, (int(sys.argv[2]), resource.RLIM_INFINITY))
    outcome = office.refresh()
    resource.setrlimit(limit, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    for one in outcome.accounts:
        print(one.error_code, one.error)
    assert not office.refresh().failed
    disturbed = office.tables()
    office.close()
    other = Office(Path(sys.argv[1]).with_name("other.sendsight"), hub)
    other.add()
    assert not other.refresh().failed
    print(other.tables() == disturbed)
    other.close()
"""


@pytest.mark.skipif(os.name == "nt", reason="limits of files are POSIX")
def test_a_full_disk_is_told_and_the_next_refresh_makes_it_whole(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(tmp_path / "w.sendsight"), "200000"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    lines = done.stdout.splitlines()
    assert "store_failed The disk is full; what had arrived is kept." in lines, done.stderr
    assert lines[-1] == "True", done.stderr
    assert len(lines) == 5
