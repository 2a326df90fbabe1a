"""The refresh engine over real servers, a real workspace, a real event loop."""

from __future__ import annotations

import asyncio
import threading
import time

import keyring
import pytest
from keyring.backends import fail
from keyring.errors import KeyringLocked

from services.demo.server import Fault, Reply
from services.domain.errors import NotOffered
from services.domain.plan import RefreshOptions
from services.providers.clicksend import ClickSend
from tests.services.sync.office import PROVIDERS, settled, until
from tests.support.memory_keyring import MemoryKeyring
from tests.support.process import sockets

OTHERS = [key for key in PROVIDERS if key != "clicksend"]
HOUR = {"Retry-After": "3600"}


def by_provider(outcome):
    return {one.provider: one for one in outcome.accounts}


def test_all_accounts_are_read_side_by_side(office):
    office.add()
    outcome = office.refresh()
    assert [one.provider for one in outcome.accounts] == list(PROVIDERS)
    for one in outcome.accounts:
        assert one.error_code is None
        assert one.campaigns >= 4
        assert one.rows > one.campaigns
        assert one.calls > 0
        assert 0 < one.seconds <= outcome.seconds
        assert office.account(one.provider).state == "fresh"
    order = [step.account_id for step in office.steps]
    first = {key: order.index(key) for key in PROVIDERS}
    last = {key: len(order) - order[::-1].index(key) for key in PROVIDERS}
    assert first["sitecore_send"] < last["clicksend"]
    assert first["clicksend"] < last["sitecore_send"]


def test_only_the_accounts_asked_for_are_read(office):
    office.add("clicksend", "copernica")
    outcome = office.refresh(accounts=("copernica",))
    assert [one.provider for one in outcome.accounts] == ["copernica"]
    assert office.hub.clicksend.requests == []
    assert office.account("clicksend").state == "new"


def test_without_accounts_there_is_nothing_to_do(office):
    assert office.refresh().accounts == ()


@pytest.mark.parametrize(
    ("reply", "code"),
    [
        (Reply({"http_code": 401, "response_code": "UNAUTHORIZED"}, status=401), "needs_sign_in"),
        (Reply({"http_code": 403, "response_code": "FORBIDDEN"}, status=403), "permission_missing"),
        (Reply({}, status=429, headers=HOUR), "rate_limited"),
        (Reply(drop=True), "unexpected_answer"),
        (Reply("<html>hello</html>", content_type="text/html"), "unexpected_answer"),
        (Reply('{"http_code": 200, "data": {', cut=12), "unexpected_answer"),
        (Reply("[1, 2", status=200), "unexpected_answer"),
        (Reply({}, status=500), "unreachable"),
    ],
)
def test_one_account_that_fails_stops_no_other(office, truth, reply, code):
    office.add("clicksend", "copernica")
    office.hub.clicksend.faults.append(Fault("campaigns", reply))
    found = by_provider(office.refresh())
    failed = found["clicksend"]
    assert failed.error_code == code
    assert failed.error.endswith((".", "?"))
    assert "Traceback" not in failed.error + failed.remedy
    assert office.hub.clicksend.api_key not in repr(failed)
    assert found["copernica"].error_code is None
    assert office.account("clicksend").error_code == code
    tables = office.tables("copernica")
    for name, rows in truth.items():
        assert tables[name] == [row for row in rows if row[0] == "copernica"]


@pytest.mark.expects_log
def test_a_bug_in_one_account_is_contained_and_told_plainly(office, truth, monkeypatch, caplog):
    office.add()
    original = ClickSend.totals

    async def breaks(self, plan):
        async for batch in original(self, plan):
            yield batch
            raise ZeroDivisionError(f"key {self.secrets.get('api_key')}")

    monkeypatch.setattr(ClickSend, "totals", breaks)
    found = by_provider(office.refresh())
    assert found["clicksend"].error_code == "bug"
    assert found["clicksend"].error == "Sendsight made a mistake while it read Northwind SMS."
    assert "ZeroDivisionError" in found["clicksend"].detail
    assert office.hub.clicksend.api_key not in found["clicksend"].detail
    assert found["clicksend"].campaigns > 0
    assert [found[key].error_code for key in OTHERS] == [None, None, None]
    assert any(row[0] == "clicksend" for row in office.tables()["campaigns"])
    assert "ended in a bug" in caplog.text
    monkeypatch.setattr(ClickSend, "totals", original)
    assert not office.refresh().failed
    assert office.tables() == truth


@pytest.mark.expects_log
def test_a_bug_among_details_is_named_not_the_group(office, monkeypatch):
    office.add("clicksend")

    async def breaks(self, campaign, plan):
        raise KeyError("surprise")
        yield

    monkeypatch.setattr(ClickSend, "details", breaks)
    outcome = office.refresh().accounts[0]
    assert outcome.error_code == "bug"
    assert outcome.detail == "KeyError: 'surprise'"


def test_two_refreshes_at_once_are_refused(office):
    office.add("clicksend")

    async def work():
        first = asyncio.ensure_future(office.engine.refresh(RefreshOptions()))
        await asyncio.sleep(0)
        with pytest.raises(NotOffered, match="running already"):
            await office.engine.refresh(RefreshOptions())
        assert (await first).accounts[0].error_code is None
        assert not (await office.engine.refresh(RefreshOptions())).failed
        await settled()

    office.session.run(work())


@pytest.mark.parametrize("turns", range(6))
def test_a_stop_right_at_the_start_is_not_lost(office, turns):
    office.add()

    async def work():
        running = asyncio.ensure_future(office.engine.refresh(RefreshOptions()))
        for _ in range(turns):
            await asyncio.sleep(0)
        if turns:
            office.engine.stop()
        else:
            asyncio.get_running_loop().call_soon(office.engine.stop)
        outcome = await running
        await settled()
        return outcome

    outcome = office.session.run(work())
    assert [one.cancelled for one in outcome.accounts] == [True] * 4
    assert not outcome.failed
    assert not office.refresh(totals_only=True, accounts=("clicksend",)).failed


def test_stopping_twice_is_like_stopping_once(office, truth):
    office.add()
    at_work = iter([True])

    def stop_twice():
        office.engine.stop()
        office.engine.stop()

    outcome = office.refresh_until(
        lambda step: step.rows > 10 and next(at_work, False), then=stop_twice
    )
    assert any(one.cancelled for one in outcome.accounts)
    stored = len(office.tables()["campaigns"])
    assert stored == sum(one.campaigns for one in outcome.accounts)
    assert not office.refresh().failed
    assert office.tables() == truth


def test_a_refresh_that_is_itself_cancelled_leaves_nothing_running(office, truth):
    office.add()
    before = sockets()

    async def work():
        running = asyncio.ensure_future(office.engine.refresh(RefreshOptions()))
        office.on_step = lambda step: running.cancel() if step.rows > 20 else None
        with pytest.raises(asyncio.CancelledError):
            await running
        office.on_step = lambda step: None
        await settled()

    office.session.run(work())
    until(lambda: len(sockets()) <= len(before))
    assert not office.refresh().failed
    assert office.tables() == truth


@pytest.mark.expects_log
def test_progress_that_cannot_be_told_stops_no_refresh(office, truth, caplog):
    office.add()

    def gone(step):
        raise BrokenPipeError

    office.on_step = gone
    assert not office.refresh().failed
    assert caplog.text.count("progress could not be told") == 4
    assert office.tables() == truth


@pytest.mark.parametrize("locked", [False, True])
def test_without_a_usable_keyring_each_account_says_so(office, memory_keyring, locked):
    office.add()

    class Locked(fail.Keyring):
        priority = 1

        def get_password(self, service, username):
            raise KeyringLocked("the user said no")

    keyring.set_keyring(Locked() if locked else fail.Keyring())
    outcome = office.refresh()
    assert {one.error_code for one in outcome.accounts} == {"no_keyring"}
    assert "keyring" in outcome.accounts[0].error
    assert "this run only" in outcome.accounts[0].remedy
    assert all(server.requests == [] for server in office.hub.servers)
    keyring.set_keyring(memory_keyring)
    assert not office.refresh().failed


def test_secrets_kept_for_this_run_need_no_keyring(office, truth):
    keyring.set_keyring(fail.Keyring())
    from services.sync.accounts import save_account

    for provider in PROVIDERS:
        account, secrets = office.draft(provider)
        office.session.run(save_account(office.session, account, secrets, run_only=True))
    assert not office.refresh().failed
    assert office.tables() == truth


def test_a_keyring_that_waits_for_its_user_holds_nobody_up(office):
    office.add("clicksend")
    asked, answer = threading.Event(), threading.Event()

    class Prompting(MemoryKeyring):
        def get_password(self, service, username):
            asked.set()
            answer.wait(20)
            raise KeyringLocked

    keyring.set_keyring(Prompting())

    async def work():
        running = asyncio.ensure_future(office.engine.refresh(RefreshOptions()))
        while not asked.is_set():
            await asyncio.sleep(0.01)
        office.engine.stop()
        outcome = await running
        await settled()
        return outcome

    started = time.monotonic()
    outcome = office.session.run(work())
    assert time.monotonic() - started < 5
    answer.set()
    assert outcome.accounts[0].cancelled
    assert office.account("clicksend").state == "new"


def test_an_account_without_secrets_says_what_is_missing(office, memory_keyring):
    office.add("clicksend", "copernica")
    for entry in [entry for entry in memory_keyring.entries if "clicksend" in entry[1]]:
        del memory_keyring.entries[entry]
    found = by_provider(office.refresh())
    assert found["clicksend"].error_code == "needs_sign_in"
    assert "Northwind SMS" in found["clicksend"].error
    assert found["copernica"].error_code is None


def test_a_limit_that_makes_us_wait_is_told_with_its_seconds(office):
    office.add("sitecore_send")
    office.hub.sitecore_send.faults.append(
        Fault("campaigns", Reply({}, status=429, headers={"Retry-After": "2"}), times=1)
    )
    assert not office.refresh().failed
    waits = [step for step in office.steps if step.phase == "waiting"]
    assert 1.9 < waits[0].wait_seconds < 2.6
    assert "Sitecore Send" in waits[0].text


def test_progress_never_runs_backwards_and_ends_at_its_total(office):
    office.add()
    office.hub.sitecore_send.faults.append(
        Fault("campaigns", Reply({}, status=429, headers={"Retry-After": "1"}), times=1, skip=2)
    )
    assert not office.refresh().failed
    for provider in PROVIDERS:
        steps = [step for step in office.steps if step.account_id == provider]
        for name in ("pages", "rows", "calls"):
            values = [getattr(step, name) for step in steps]
            assert values == sorted(values), name
        work = [step for step in steps if step.phase != "waiting"]
        phases = list(dict.fromkeys(step.phase for step in work))
        # Only Copernica has lists of events over the whole account.
        events = ["events"] if provider == "copernica" else []
        assert phases == ["totals", *events, "details", "figures"]
        for phase in phases:
            done = [step.campaigns_done for step in work if step.phase == phase]
            assert done == sorted(done)
            last = [step for step in work if step.phase == phase][-1]
            assert last.campaigns_total in {None, last.campaigns_done}
            totals = [s.campaigns_total for s in work if s.phase == phase and s.campaigns_total]
            assert all(s.campaigns_done <= (s.campaigns_total or s.campaigns_done) for s in work)
            if phase in {"totals", "details"}:
                assert totals
                assert last.campaigns_done == last.campaigns_total
        for step in steps:
            if step.phase == "waiting":
                assert step.pages >= 0
                assert step.campaigns_done >= 0
