from __future__ import annotations

import asyncio
from base64 import b64decode

import pytest

from services.domain.errors import Unreachable
from services.http.auth import BasicAuth, BearerToken, NoAuth, QueryKey
from services.http.redaction import redact


def applied(auth):
    headers, params = {}, []
    asyncio.run(auth.apply(headers, params))
    return headers, params


def test_none():
    assert applied(NoAuth()) == ({}, [])
    assert asyncio.run(NoAuth().renew({})) is False


def test_basic():
    headers, _ = applied(BasicAuth("müller@x.example", "kéy:1"))
    assert (
        b64decode(headers["Authorization"].removeprefix("Basic ")).decode()
        == "müller@x.example:kéy:1"
    )


def test_query_key():
    assert applied(QueryKey("apikey", "k")) == ({}, [("apikey", "k")])


def test_secrets_are_known_to_the_redaction_and_shown_nowhere():
    for auth in (BasicAuth("user", "top-secret-1"), QueryKey("k", "top-secret-1")):
        assert "top-secret-1" not in repr(auth)
    assert "top-secret-1" not in redact("a top-secret-1 b")
    headers, _ = applied(BasicAuth("user", "top-secret-1"))
    assert headers["Authorization"].split()[1] not in redact(
        f"x {headers['Authorization'].split()[1]} y"
    )


class TestBearer:
    def test_obtains_once_and_forgets(self):
        asked = []

        async def obtain(again):
            asked.append(again)
            await asyncio.sleep(0)
            return f"t{len(asked)}"

        async def work():
            auth = BearerToken(obtain)
            found = []
            for _ in range(2):
                headers = {}
                await asyncio.gather(auth.apply(headers, []), auth.apply({}, []))
                found.append(headers["Authorization"])
            auth.forget()
            await auth.apply(headers, [])
            return [*found, headers["Authorization"]]

        assert asyncio.run(work()) == ["Bearer t1", "Bearer t1", "Bearer t2"]
        assert asked == [False, False]

    def test_a_failed_renewal_leaves_no_token(self):
        async def obtain(again):
            if again:
                raise Unreachable("Down.")
            return "good"

        async def work():
            auth = BearerToken(obtain)
            headers = {}
            await auth.apply(headers, [])
            with pytest.raises(Unreachable):
                await auth.renew(headers)
            await auth.apply(headers, [])

        asyncio.run(work())

    def test_a_newer_token_is_not_renewed(self):
        asked = []

        async def obtain(again):
            asked.append(again)
            return "new"

        async def work():
            auth = BearerToken(obtain)
            await auth.apply({}, [])
            assert await auth.renew({"Authorization": "Bearer old"})

        asyncio.run(work())
        assert asked == [False]
