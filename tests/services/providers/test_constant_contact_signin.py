"""Signing in to Constant Contact and staying signed in, over the real login server of the demo."""

from __future__ import annotations

import asyncio
import time
from base64 import urlsafe_b64encode
from datetime import UTC, datetime
from urllib.request import HTTPRedirectHandler, build_opener

import pytest

from services.demo.server import Fault, Reply, as_json
from services.domain.errors import CredentialsRejected, NotOffered, UnexpectedAnswer, Unreachable
from services.providers.constant_contact_signin import (
    Tokens,
    login_url,
    session_for,
    token_end,
)
from tests.services.providers.constant_contact_case import (
    email,
    filled,
    plan,
    provider,
    running,
    sms,
    totals,
)
from tests.support.providers import DictSecrets


class NoRedirect(HTTPRedirectHandler):
    def http_error_302(self, req, fp, code, msg, headers):
        return fp


def browse(url):
    """Where the login host sends the browser."""
    with build_opener(NoRedirect).open(url) as answer:
        return answer.headers["Location"]


def signing_in(server, work, **settings):
    async def run():
        one = provider(server, settings=settings)
        session = session_for(one.account, one._login)
        try:
            return await work(session)
        finally:
            await session.aclose()
            await one.aclose()

    with running(server):
        return asyncio.run(run())


def jwt(payload):
    return f"e30.{urlsafe_b64encode(as_json(payload).encode()).decode().rstrip('=')}.sig"


def test_in_the_browser_by_the_redirect_that_is_pasted():
    async def work(session):
        begun = await session.begin_browser()
        return await session.finish_with_pasted(await asyncio.to_thread(browse, begun.url))

    server = filled()
    # A port that is not listened on: nothing but the address counts here.
    server.login.redirects = {"https://localhost/back"}
    tokens = signing_in(server, work, redirect_uri="https://localhost/back")
    assert tokens.refresh_token
    assert server.login.scope_of(tokens.access_token) == "campaign_data account_read offline_access"


def test_in_the_browser_with_our_listener(unused_port):
    redirect = f"http://localhost:{unused_port}/callback"
    server = filled()
    server.login.redirects = {redirect}

    async def work(session):
        begun = await session.begin_browser()
        assert begun.listening
        waiting = asyncio.create_task(session.wait_for_browser(20))
        target = await asyncio.to_thread(browse, begun.url)
        await asyncio.to_thread(lambda: build_opener().open(target).read())
        return await waiting

    assert signing_in(server, work, redirect_uri=redirect).access_token


@pytest.fixture
def unused_port():
    import socket

    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def test_declined_in_the_browser():
    async def work(session):
        begun = await session.begin_browser()
        return await session.finish_with_pasted(await asyncio.to_thread(browse, begun.url))

    server = filled()
    server.login.redirects, server.login.consent = {"https://localhost/back"}, False
    with pytest.raises(CredentialsRejected, match="declined"):
        signing_in(server, work, redirect_uri="https://localhost/back")


def test_by_code_on_another_device():
    async def work(session):
        prompt = await session.begin_device()
        assert prompt.verification_uri.endswith("/activate")
        return await session.poll_device()

    server = filled()
    assert signing_in(server, work).refresh_token


@pytest.mark.parametrize(
    "address",
    ["https://idfed.constantcontact.com/as/token.oauth2", "https://api.cc.email/v3/idfed"],
)
def test_the_addresses_that_were_switched_off_are_refused(address):
    server = filled(email("c"))
    with running(server):
        with pytest.raises(NotOffered, match="switched this login address off"):
            provider(server, login_url=address)
        assert server.requests == []


def test_the_login_address_is_the_vendors_unless_it_is_changed():
    one = provider(filled(), api_url="http://127.0.0.1:9/v3", login_url=None, secrets={})
    assert login_url(one.account) == "https://authz.constantcontact.com/oauth2/default/v1"
    assert one._login.settings.identity != one.api.settings.identity


def test_a_ready_made_access_token_alone():
    with running(filled(email("c"))) as server:
        token = server.login.grant()["access_token"]
        found = totals(server, secrets={"access_token": f" {token}\n"})
        assert (found.error, found.records) == (None, ["c"])
        assert server.login.requests == []


def test_a_ready_made_access_token_that_has_ended():
    with running(filled(email("c"))) as server:
        token = server.login.grant()["access_token"]
        server.login.expire_access()
        found = totals(server, secrets={"access_token": token})
        assert server.login.requests == []
        assert len(server.requests) == 1
    assert isinstance(found.error, CredentialsRejected)


def test_a_refresh_token_alone_buys_the_first_access_token():
    with running(filled(email("c"))) as server:
        token = server.login.grant()["refresh_token"]
        found = totals(server, secrets={"refresh_token": token})
        assert (found.error, server.login.refreshes) == (None, 1)
        assert server.requests[0].headers["authorization"].startswith("Bearer ey")


def test_the_end_of_a_ready_made_token_is_seen_before_it_is_refused():
    with running(filled(email("c"))) as server:
        server.login.expires_in = 200
        grant = server.login.grant()
        server.login.expires_in = 86_400
        found = totals(server, secrets=grant)
        assert found.error is None
        assert server.login.refreshes == 1
        assert grant["access_token"] not in server.requests[0].headers["authorization"]


def test_an_end_in_the_middle_of_a_refresh_renews_once_and_saves_first():
    campaigns = [email(f"c{n}", days=n + 1) for n in range(6)]
    with running(filled(*campaigns, texts=[sms("t")])) as server:
        server.cap = 1
        server.faults = [
            Fault(
                "email_campaign_summaries", lambda _: server.login.expire_access(), skip=2, times=1
            )
        ]
        found = totals(server)
        assert server.login.refreshes == 1
        assert len({r.headers["authorization"] for r in server.requests}) == 2
    assert found.error is None
    assert len(found.records) == 7
    (saved,) = found.secrets.saved
    assert saved.keys() == {"access_token", "refresh_token", "expires_at"}
    assert saved["refresh_token"] == found.secrets.values["refresh_token"]


def test_requests_side_by_side_renew_once():
    async def work(one):
        await asyncio.gather(*(one._asks.ask("account/summary") for _ in range(6)))

    async def run(server):
        one = provider(server)
        server.login.expire_access()
        try:
            await work(one)
        finally:
            await one.aclose()

    with running(filled()) as server:
        asyncio.run(run(server))
        assert server.login.refreshes == 1


def test_what_cannot_be_saved_is_not_used():
    async def locked(values):
        raise Unreachable("The keyring is locked.")

    async def run(server):
        one = provider(server)
        one.secrets.save = locked
        server.login.expire_access()
        try:
            with pytest.raises(Unreachable):
                await one._asks.ask("account/summary")
        finally:
            await one.aclose()

    with running(filled()) as server:
        asyncio.run(run(server))
        # The refused request only: the new token went nowhere.
        assert len(server.requests) == 1


def test_a_used_refresh_token_ends_the_grant_without_a_loop():
    with running(filled(email("c"))) as server:
        grant = server.login.grant()
        first = totals(server, secrets={"refresh_token": grant["refresh_token"]})
        again = totals(server, secrets=grant)
        assert first.error is None
        assert isinstance(again.error, CredentialsRejected) or again.error is None
        server.login.requests.clear()
        server.login.expire_access()
        over = totals(server, secrets=grant)
        assert len(server.login.requests) == 1
    assert isinstance(over.error, CredentialsRejected)
    assert "Sign in again" in over.error.remedy
    assert over.error.code == "needs_sign_in"


@pytest.mark.parametrize("named", [True, False])
def test_a_long_lived_refresh_token_stays(named):
    with running(filled(email("c"))) as server:
        server.login.rotating, server.login.names_refresh = False, named
        grant = server.login.grant()
        found = totals(server, secrets={"refresh_token": grant["refresh_token"]})
    assert found.error is None
    assert found.secrets.values["refresh_token"] == grant["refresh_token"]


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (Reply("<html>gateway</html>", 502, content_type="text/html"), Unreachable),
        (Reply("<!doctype html><html></html>", content_type="text/html"), UnexpectedAnswer),
        (Reply({"token_type": "Bearer"}), UnexpectedAnswer),
        (Reply({"error": "invalid_client"}, status=401), CredentialsRejected),
    ],
)
def test_faults_of_the_login_host(reply, kind):
    with running(filled(email("c"))) as server:
        grant = server.login.grant()
        server.login.faults = [Fault("/token", reply)]
        found = totals(server, secrets={"refresh_token": grant["refresh_token"]})
        assert len(server.login.requests) <= 3
        assert server.requests == []
    assert isinstance(found.error, kind)
    assert grant["refresh_token"] not in repr(found.error) + found.error.detail


def test_no_tokens_at_all():
    with running(filled(email("c"))) as server:
        found = totals(server, secrets={})
    assert isinstance(found.error, CredentialsRejected)


@pytest.mark.parametrize(
    "token",
    [
        "",
        "abc",
        "a.b.c",
        jwt([1]),
        jwt({"exp": "soon"}),
        jwt({}),
        jwt({"exp": True}),
        jwt({"exp": 1e300}),
        "x" * 20_000,
    ],
)
def test_the_end_of_what_is_no_jwt_is_unknown(token):
    assert token_end(token) is None


def test_the_end_of_a_jwt():
    assert token_end(jwt({"exp": 1_800_000_000})) == datetime.fromtimestamp(1_800_000_000, UTC)
    secrets = {"access_token": jwt({"exp": time.time() - 9}), "refresh_token": "r-token"}
    assert Tokens(DictSecrets(secrets)).get("expires_at") is not None
    del secrets["refresh_token"]
    assert Tokens(DictSecrets(secrets)).get("expires_at") is None
    assert "ey" not in repr(Tokens(DictSecrets(secrets)))


def test_a_token_of_hours_is_not_renewed_at_every_request():
    with running(filled(*[email(f"c{n}", days=n + 1) for n in range(4)])) as server:
        server.cap = 1
        server.login.expires_in = 30
        found = totals(
            server, plan(), secrets={"refresh_token": server.login.grant()["refresh_token"]}
        )
        assert found.error is None
        assert server.login.refreshes == 1
