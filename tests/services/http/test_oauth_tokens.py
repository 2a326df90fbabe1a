from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta

import pytest

from services.demo.server import Fault, Reply
from services.domain.errors import CredentialsRejected, Unreachable
from services.http.oauth import OAuthEndpoints, OAuthSession
from services.http.oauth_tokens import OAuthAuth, TokenKeeper, lock_file_for
from services.http.oauth_types import TokenSet
from tests.services.http.oauth_site import CLIENT
from tests.services.http.support import client_for


@pytest.fixture
def site(login):
    return login


class Keyring:
    """Secrets as the keyring keeps them, shared by all readers; notes what was saved."""

    def __init__(self, values, notes=None):
        self.values = dict(values)
        self.notes = notes if notes is not None else []
        self.fails = False

    def box(self):
        return Box(self)


class Box:
    """One reader's copy."""

    def __init__(self, keyring):
        self._keyring = keyring
        self._copy = dict(keyring.values)

    def get(self, field):
        return self._copy.get(field) or None

    async def save(self, values):
        await asyncio.sleep(0)
        if self._keyring.fails:
            raise Unreachable("The keyring is locked.")
        self._keyring.notes.append(("saved", values["access_token"]))
        self._keyring.values.update(values)
        self._copy.update(values)

    async def reload(self):
        self._copy.update(self._keyring.values)


def ended(grant):
    """A grant's secrets, its access token long ended."""
    return {
        "access_token": grant["access_token"],
        "refresh_token": grant["refresh_token"],
        "expires_at": (datetime.now(UTC) - timedelta(hours=1)).isoformat(),
    }


class User:
    """One account in use: an API client whose token a keeper looks after."""

    def __init__(self, site, keyring, lock_file=None):
        self.login = client_for(site, pace=1000.0, identity="acme:login")
        session = OAuthSession(self.login, OAuthEndpoints.below(site.url), CLIENT, ("a",))
        self.keeper = TokenKeeper.for_secrets(session, keyring.box(), lock_file)
        self.api = client_for(
            site.origin + "/v3", pace=1000.0, auth=OAuthAuth(self.keeper), parallel=8
        )

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_):
        await self.api.aclose()
        await self.login.aclose()


def test_a_good_token_is_used_as_it_is(site):
    grant = site.grant()

    async def work():
        async with User(site, Keyring(grant | {"expires_at": ""})) as user:
            assert await user.api.get("x", kind=dict) == {"ok": True}

    asyncio.run(work())
    assert site.refreshed == 0


def test_an_ended_one_is_renewed_and_saved_before_it_is_used(site):
    keyring = Keyring(ended(site.grant()))

    async def work():
        async with User(site, keyring) as user:
            await user.api.get("x")

    asyncio.run(work())
    saved = keyring.values
    assert saved["access_token"] in site.live
    assert saved["refresh_token"] in site.refresh
    assert datetime.fromisoformat(saved["expires_at"]) > datetime.now(UTC)
    assert [request.path.rsplit("/", 1)[-1] for request in site.requests] == ["token", "x"]


def test_a_refused_one_is_renewed_once_for_all(site):
    grant = site.grant()
    site.live.clear()
    keyring = Keyring(grant | {"expires_at": ""})

    async def work():
        async with User(site, keyring) as user:
            await asyncio.gather(*(user.api.get("x") for _ in range(8)))

    asyncio.run(work())
    assert site.refreshed == 1


def test_several_clients_of_one_account_renew_once(site, tmp_path):
    keyring = Keyring(ended(site.grant()))

    async def work():
        users = [User(site, keyring, tmp_path / "locks" / "a.lock") for _ in range(5)]
        await asyncio.gather(*(user.api.get("x") for user in users))
        for user in users:
            await user.__aexit__()

    asyncio.run(work())
    assert site.refreshed == 1
    assert len(keyring.notes) == 1


PROCESS = """
import asyncio, json, sys, time
from pathlib import Path
from services.http.client import ApiClient, ClientSettings
from services.http.ledger import MemoryLedger
from services.http.oauth import OAuthEndpoints, OAuthSession
from services.http.oauth_tokens import OAuthAuth, TokenKeeper
from services.http.oauth_types import TokenSet

async def main(origin, folder):
    store = Path(folder) / "secrets.json"
    async def load():
        return TokenSet.from_secrets(json.loads(store.read_text()).get)
    async def save(tokens):
        await asyncio.sleep(0.2)
        new = store.with_suffix(f".{time.monotonic_ns()}")
        new.write_text(json.dumps(tokens.as_secrets()))
        new.replace(store)
    def client(url, auth=None):
        return ApiClient(ClientSettings(service="Acme", base_url=url, identity="a"),
                         ledger=MemoryLedger(), auth=auth)
    login = client(origin + "/oauth2/default/v1")
    session = OAuthSession(login, OAuthEndpoints.below(login.settings.base_url), "client-1", ("a",))
    keeper = TokenKeeper(session, load=load, save=save, lock_file=Path(folder) / "a.lock")
    api = client(origin + "/v3", OAuthAuth(keeper))
    await keeper._read()
    print("ready", flush=True)
    sys.stdin.readline()
    await api.get("x")
    await api.aclose()
    await login.aclose()
asyncio.run(main(*sys.argv[1:]))
"""


def test_several_processes_renew_once(site, tmp_path):
    (tmp_path / "secrets.json").write_text(json.dumps(ended(site.grant())))
    started = [
        subprocess.Popen(
            [sys.executable, "-c", PROCESS, site.origin, str(tmp_path)],
            text=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        for _ in range(3)
    ]
    try:
        for process in started:
            assert process.stdout.readline() == "ready\n"
        for process in started:
            process.stdin.write("go\n")
            process.stdin.flush()
        assert [process.wait(30) for process in started] == [0, 0, 0]
    finally:
        for process in started:
            process.kill()
            process.wait()
            process.stdin.close()
            process.stdout.close()
    assert site.refreshed == 1
    assert json.loads((tmp_path / "secrets.json").read_text())["refresh_token"] in site.refresh


def test_an_ended_grant_is_asked_for_once_only(site):
    keyring = Keyring({"access_token": "at-dead", "refresh_token": "rt-dead", "expires_at": ""})

    async def work():
        async with User(site, keyring) as user:
            for _ in range(3):
                with pytest.raises(CredentialsRejected) as caught:
                    await user.api.get("x")
            return caught.value

    error = asyncio.run(work())
    assert error.sentence == "The sign-in to Acme Mail has ended."
    assert len(site.seen("token")) == 1
    assert keyring.notes == []


@pytest.mark.parametrize("kept", [{}, {"access_token": ""}, {"access_token": "at-old"}])
def test_without_a_refresh_token(site, kept):
    async def work():
        async with User(site, Keyring(kept)) as user:
            with pytest.raises(CredentialsRejected):
                await user.api.get("x")

    asyncio.run(work())
    assert site.seen("token") == []


def test_what_cannot_be_saved_is_not_used_and_not_lost(site):
    keyring = Keyring(ended(site.grant()))
    keyring.fails = True

    async def work():
        async with User(site, keyring) as user:
            with pytest.raises(Unreachable) as caught:
                await user.api.get("x")
            assert "keyring" in caught.value.sentence
            assert site.seen("/x$") == []
            keyring.fails = False
            await user.api.get("x")

    asyncio.run(work())
    assert site.refreshed == 1
    assert keyring.values["refresh_token"] in site.refresh


def test_a_cancelled_caller_does_not_lose_the_new_token(site):
    keyring = Keyring(ended(site.grant()))
    site.faults = [Fault("token", lambda r: time.sleep(0.3))]

    async def work():
        async with User(site, keyring) as user:
            task = asyncio.create_task(user.api.get("x"))
            while not site.requests:
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(work())
    assert keyring.values["refresh_token"] in site.refresh
    assert site.seen("/x$") == []


def test_waiting_for_another_process_can_be_cancelled_at_once(site, tmp_path):
    from filelock import FileLock

    lock = FileLock(tmp_path / "a.lock")
    keyring = Keyring(ended(site.grant()))

    async def work():
        async with User(site, keyring, tmp_path / "a.lock") as user:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(user.api.get("x"), 0.2)

    with lock:
        started = time.monotonic()
        asyncio.run(work())
        assert time.monotonic() - started < 1
    assert site.requests == []


def test_another_process_that_never_finishes(site, tmp_path, monkeypatch):
    from filelock import FileLock

    monkeypatch.setattr("services.http.oauth_tokens.LOCK_SECONDS", 0.1)

    async def work():
        async with User(site, Keyring(ended(site.grant())), tmp_path / "a.lock") as user:
            await user.api.get("x")

    with FileLock(tmp_path / "a.lock"), pytest.raises(Unreachable) as caught:
        asyncio.run(work())
    assert "Another Sendsight" in caught.value.sentence


@pytest.mark.expects_log
def test_a_place_without_locks_still_works(site, tmp_path, caplog):
    (tmp_path / "file").write_text("in the way")

    async def work():
        async with User(site, Keyring(ended(site.grant())), tmp_path / "file" / "a.lock") as user:
            await user.api.get("x")

    asyncio.run(work())
    assert "no lock" in caplog.text


def test_tokens_that_live_for_seconds_are_not_renewed_at_every_call(site):
    site.lives = 30

    async def work():
        async with User(site, Keyring(ended(site.grant()))) as user:
            for _ in range(4):
                await user.api.get("x")

    asyncio.run(work())
    assert site.refreshed == 1


def test_it_is_renewed_in_time_while_running(site):
    site.lives = 1

    async def work():
        async with User(site, Keyring(ended(site.grant()))) as user:
            await user.api.get("x")
            await asyncio.sleep(1.0)
            await user.api.get("x")

    asyncio.run(work())
    assert site.refreshed == 2
    assert all(request.path.endswith(("token", "x")) for request in site.requests)
    assert len(site.seen("/x$")) == 2, "no call went out with an ended token"


def test_a_fault_while_renewing_is_told_as_it_is(site):
    site.faults = [Fault("token", Reply(status=503))]

    async def work():
        async with User(site, Keyring(ended(site.grant()))) as user:
            await user.api.get("x")

    with pytest.raises(Unreachable):
        asyncio.run(work())
    assert len(site.requests) == 1


def test_token_sets_to_secrets_and_back():
    end = datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)
    for tokens in (
        TokenSet(access_token="a-token", refresh_token="r-token", expires_at=end),
        TokenSet(access_token="a-token"),
    ):
        secrets = tokens.as_secrets()
        assert TokenSet.from_secrets(secrets.get) == tokens
        assert "a-token" not in repr(tokens)
    odd = {"access_token": "a", "expires_at": "tomorrow"}
    assert TokenSet.from_secrets(odd.get).expires_at is None
    assert TokenSet.from_secrets({"expires_at": "2027-01-02T03:04:05"}.get).expires_at == end
    assert not TokenSet.from_secrets({}.get).usable()


def test_lock_files_have_harmless_names():
    path = lock_file_for("constant_contact:12ab/../x")
    assert path.name == "oauth-constant_contact-12ab----x.lock"
    assert path.parent.name == "locks"
