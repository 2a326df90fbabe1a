"""An account that is removed while it is read or tested: left alone, and nothing of it comes back."""

from __future__ import annotations

import asyncio
import contextlib
import threading

import pytest

from services.demo.server import Fault
from services.domain.plan import RefreshOptions
from services.providers.clicksend import ClickSend
from services.sync.accounts import remove_account
from tests.services.sync.office import PROVIDERS, settled

OTHERS = [key for key in PROVIDERS if key != "clicksend"]


def removed_meanwhile(office, *, also_stopped=False):
    """A refresh in which an account is removed while it is read; its outcome."""

    async def work():
        removing = []

        def remove(step):
            if step.account_id == "clicksend" and step.rows > 10 and not removing:
                work = remove_account(office.session, "clicksend", with_data=True)
                removing.append(asyncio.ensure_future(work))
                if also_stopped:
                    asyncio.get_running_loop().call_soon(office.engine.stop)

        office.on_step = remove
        outcome = await office.engine.refresh(RefreshOptions())
        await asyncio.gather(*removing)
        assert removing
        await settled()
        return outcome

    return office.session.run(work())


@pytest.mark.parametrize("also_stopped", [False, True])
def test_an_account_that_is_removed_is_left_and_the_others_go_on(
    office, memory_keyring, monkeypatch, also_stopped
):
    office.add()
    reading = []
    take_away = office.session.credentials.remove

    def remove(account_id, keys):
        reading.append(office.engine._tasks.get(account_id))
        take_away(account_id, keys)

    monkeypatch.setattr(office.session.credentials, "remove", remove)
    outcome = removed_meanwhile(office, also_stopped=also_stopped)
    found = {one.provider: one for one in outcome.accounts}
    assert not outcome.failed
    assert found["clicksend"].cancelled
    assert [found[key].cancelled for key in OTHERS] == [also_stopped] * len(OTHERS)
    # Nothing reads any more when the secrets go: no renewed token is kept after them.
    assert all(task is None or task.done() for task in reading)
    assert reading
    assert not [user for _, user in memory_keyring.entries if "/clicksend/" in user]
    assert office.account("clicksend") is None
    assert office.tables("clicksend")["campaigns"] == []


@pytest.mark.parametrize("how", ["stop", "without"])
def test_a_deadline_that_passes_at_that_moment_swallows_nothing(office, monkeypatch, how):
    office.add("clicksend")
    real, leaving = ClickSend.totals, []

    async def leave():
        async with office.engine.without("clicksend"):
            pass

    async def totals(self, plan):
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(0.01):
                try:
                    await asyncio.sleep(5)
                finally:
                    if how == "stop":
                        office.engine.stop()
                    else:
                        leaving.append(asyncio.ensure_future(leave()))
                    await asyncio.sleep(0)
        async for batch in real(self, plan):
            yield batch

    monkeypatch.setattr(ClickSend, "totals", totals)

    async def work():
        outcome = await office.engine.refresh(RefreshOptions())
        await asyncio.gather(*leaving)
        await settled()
        return outcome

    (one,) = office.session.run(work()).accounts
    assert one.cancelled
    assert one.rows == 0


def test_a_test_that_still_renews_a_token_is_waited_for(office, memory_keyring):
    """The form was closed: its test is cancelled, and ends what it cannot give up."""
    office.add("constant_contact")
    login, answer = office.hub.constant_contact.login, threading.Event()
    login.expire_access()
    login.faults.append(Fault("token", lambda _: (answer.wait(10), None)[1], times=1))

    async def work():
        account = office.account("constant_contact")
        testing = asyncio.ensure_future(office.engine.check(account, {}))
        while not login.seen("token"):
            await asyncio.sleep(0.01)
        testing.cancel()
        removal = remove_account(office.session, account.account_id, with_data=True)
        removing = asyncio.ensure_future(removal)
        await asyncio.sleep(0.1)
        assert not removing.done()
        answer.set()
        await removing
        await asyncio.gather(testing, return_exceptions=True)

    office.session.run(work())
    login.faults.clear()
    assert office.account("constant_contact") is None
    assert memory_keyring.entries == {}


def test_an_account_being_removed_is_not_read_by_the_next_refresh(office):
    office.add("clicksend", "copernica")

    async def work():
        async with office.engine.without("clicksend"):
            return await office.engine.refresh(RefreshOptions())

    outcome = office.session.run(work())
    assert [one.provider for one in outcome.accounts] == ["copernica"]
    assert len(office.refresh().accounts) == 2
