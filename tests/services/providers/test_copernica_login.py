"""Buying, keeping and renewing the token of API v4."""

from __future__ import annotations

import asyncio
from base64 import urlsafe_b64encode

import pytest

from services.demo.copernica import CopernicaLoginServer, busy
from services.demo.server import Fault, Reply
from services.domain.errors import CredentialsRejected, UnexpectedAnswer, Unreachable
from services.http.auth import NoAuth
from services.providers.copernica_info import INFO
from services.providers.copernica_login import LoginAuth, lifetime, login_verdict, read_token
from tests.support.providers import Connector


def jwt(payload):
    body = urlsafe_b64encode(payload.encode()).decode().rstrip("=")
    return f"e30.{body}.sig"


def headers(server, calls=1, token="the-token", between=None):
    """The Authorization headers of several requests of one account."""

    async def main():
        client = Connector()(
            server.url + "/",
            auth=NoAuth(),
            info=INFO,
            identity_secret=token,
            classify=login_verdict,
        )
        auth = LoginAuth(token, lambda: client)
        found = []
        try:
            for _ in range(calls):
                sent = {}
                await auth.apply(sent, [])
                found.append(sent["Authorization"])
                if between:
                    await between(auth, sent)
        finally:
            await client.aclose()
        return found

    return asyncio.run(main())


@pytest.mark.parametrize("form", ["text", "json", "object"])
def test_a_token_is_bought_once_in_any_form(form):
    with CopernicaLoginServer("the-token") as server:
        server.form = form
        first, second = headers(server, 2)
        assert first == second
        assert server.accepts(first.removeprefix("Bearer "))
        assert server.logins == 1
        assert server.gets == 0
        request = server.requests[0]
        assert (request.method, request.path, request.query) == ("POST", "/", {})
        assert request.body == b"access_token=the-token"


def test_a_token_near_its_end_is_replaced():
    with CopernicaLoginServer("the-token") as server:
        server.life = 599.0
        headers(server, 3)
        assert server.logins == 1, "a short life is used by half"
        server.life = -5.0
        headers(server, 3)
        assert server.logins == 2, "a clock that is off does not make it buy at each call"


def test_a_token_is_replaced_before_its_end(monkeypatch):
    with CopernicaLoginServer("the-token") as server:
        now = [1_000_000.0]
        monkeypatch.setattr("services.providers.copernica_login.time.time", lambda: now[0])

        async def later(auth, sent):
            now[0] += 86_400 - 700

        headers(server, 1, between=later)
        headers(server, 3, between=later)
        assert server.logins == 1 + 2, "at 85,700 s it is kept, at 171,400 s replaced"


def test_a_refused_token_is_renewed():
    with CopernicaLoginServer("the-token") as server:

        async def refuse(auth, sent):
            assert await auth.renew(sent)
            assert await auth.renew({"Authorization": "Bearer older"})

        first, second = headers(server, 2, between=refuse)
        assert first != second


def test_a_wrong_api_token_is_told_plainly():
    with CopernicaLoginServer("the-token") as server:
        with pytest.raises(CredentialsRejected, match="did not accept the API token") as caught:
            headers(server, token="wrong-secret")
        assert "wrong-secret" not in f"{caught.value!r}{caught.value}{caught.value.detail}"
        assert len(server.requests) == 1


def test_other_answers_of_the_login_host():
    with CopernicaLoginServer("the-token") as server:
        for reply, kind in (
            (busy(), Unreachable),
            (Reply("<html>", content_type="text/html"), UnexpectedAnswer),
            (Reply("", status=404), UnexpectedAnswer),
            (Reply("", status=401), CredentialsRejected),
            (Reply({"error": {"message": "Unknown token"}}), CredentialsRejected),
        ):
            server.faults = [Fault(".", reply)]
            with pytest.raises(kind):
                headers(server)


def test_what_counts_as_a_token():
    assert read_token(b'  "abc.def.ghi"\r\n') == "abc.def.ghi"
    assert read_token(b"'abc.def.ghi'") == "abc.def.ghi"
    assert read_token(b'{"JWT":"a.b.c"}') == "a.b.c"
    assert read_token(b'{"data":{"token":"a.b.c"}}') == "a.b.c"
    assert read_token(b"\xef\xbb\xbfa.b.c") == "a.b.c"
    for bad in (
        b"",
        b"  ",
        b"<html>",
        b"a b",
        b"a\nb",
        b"{}",
        b"[]",
        b"12",
        b"\xff\xfe",
        b"x" * 20_000,
    ):
        assert read_token(bad) is None


def test_the_life_of_a_token():
    assert lifetime(jwt('{"iat":100,"exp":700}'), 10_000.0) == 600
    assert lifetime(jwt('{"exp":700}'), 100.0) == 600
    assert lifetime(jwt('{"exp":700}'), 900.0) is None
    for odd in (
        jwt("{}"),
        jwt("[]"),
        jwt("no json"),
        "opaque",
        "a.b",
        "a.%%%.c",
        jwt('{"exp":"x"}'),
    ):
        assert lifetime(odd, 1.0) is None


def test_nothing_shows_the_token():
    assert "secret" not in repr(LoginAuth("secret", lambda: None))
