"""Constant Contact's error shapes, verdicts, next-links and the guard against endless paging."""

from __future__ import annotations

import asyncio

import pytest

from services.demo.constant_contact import problem
from services.demo.server import Fault, Reply
from services.domain.errors import (
    CredentialsRejected,
    PermissionMissing,
    RateLimited,
    UnexpectedAnswer,
)
from services.http.types import Answer, Renew, Throttled
from services.providers.constant_contact_api import error_of, following, verdict
from tests.services.providers.constant_contact_case import filled, provider, running

ARRAY = b'[{"error_key":"unauthorized","error_message":"No."}]'
OBJECT = b'{"error_key":"unauthorized","error_message":"No."}'
OAUTH = b'{"error":"unauthorized","error_description":"No."}'


def answer(status: int, body: bytes = b"", **headers: str) -> Answer:
    return Answer(status, headers, body, "/v3/x", "Constant Contact")


@pytest.mark.parametrize("body", [ARRAY, OBJECT, OAUTH])
def test_three_error_shapes(body):
    assert error_of(answer(401, body)) == ("unauthorized", "No.")
    found = verdict(answer(401, body), 1.0)
    assert isinstance(found, Renew)
    assert isinstance(found.error, CredentialsRejected)
    assert "unauthorized No." in found.error.detail


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>", b"[]", b"[1]", b'"x"', b'{"error_key":5}', b"\xff", b'{"error_key":null}'],
)
def test_other_error_bodies_are_judged_by_their_status(body):
    assert isinstance(verdict(answer(401, body), 1.0), Renew)
    assert isinstance(verdict(answer(403, body), 1.0), PermissionMissing)
    assert isinstance(verdict(answer(429, body), 1.0), Throttled)
    assert verdict(answer(404, body), 1.0) is None
    assert verdict(answer(500, body), 1.0) is None
    assert verdict(answer(209, body), 1.0) is None


def test_both_kinds_of_429():
    throttled = answer(429, b'{"error_key":"throttled"}')
    assert verdict(throttled, 4.0) == Throttled(0.25)
    assert verdict(answer(429, b"", **{"retry-after": "7"}), 4.0) == Throttled(7.0)
    used_up = verdict(answer(429, b'[{"error_key":"quota_exceeded"}]'), 1.0)
    assert isinstance(used_up, RateLimited)
    assert used_up.retry_at.hour == used_up.retry_at.minute == 0


def test_a_refused_request_shows_what_the_vendor_says():
    found = verdict(answer(400, b'[{"error_key":"bad","error_message":"limit is wrong"}]'), 1.0)
    assert isinstance(found, UnexpectedAnswer)
    assert "limit is wrong" in found.detail


def test_secrets_in_an_error_are_masked():
    body = b'{"error_key":"unauthorized","error_message":"Bearer abcdefgh12345678 is dead"}'
    assert "abcdefgh" not in verdict(answer(401, body), 1.0).error.detail


def test_next_links():
    assert following({"_links": {"next": {"href": " /v3/x?next=A "}}}) == "/v3/x?next=A"
    assert following({"_links": []}) is None
    assert following({}) is None
    for odd in (5, ["/v3"], True):
        with pytest.raises(UnexpectedAnswer):
            following({"_links": {"next": {"href": odd}}})


def asked(server, work):
    async def run():
        one = provider(server)
        try:
            return await work(one._asks)
        finally:
            await one.aclose()

    with running(server):
        return asyncio.run(run())


def test_the_address_of_a_next_link_begins_at_the_host():
    server = filled()
    server.faults = [
        Fault(
            "/emails",
            Reply(
                {
                    "campaigns": [{"campaign_id": "a"}],
                    "_links": {"next": {"href": "/v3/emails?next=Q%2B%3D"}},
                }
            ),
            times=1,
        ),
        Fault("/emails", Reply({})),
    ]

    async def work(asks):
        return [
            page.rows
            async for page in asks.pages(
                "emails", (("limit", 5),), "campaigns", lambda row: row.get("campaign_id")
            )
        ]

    rows = asked(server, work)
    assert rows == [[{"campaign_id": "a"}], []]
    assert [(r.path, r.query) for r in server.requests] == [
        ("/v3/emails", {"limit": ["5"]}),
        ("/v3/emails", {"next": ["Q+="]}),
    ]


@pytest.mark.parametrize(
    ("rights", "words"),
    [
        (["campaign:create"], "ui:campaign:metrics"),
        (["ui:campaign:metrics"], "campaign_data"),
        ([], "does not let this account"),
    ],
)
def test_a_refusal_is_explained_by_the_users_privileges(rights, words):
    server = filled()
    server.rights = rights
    server.faults = [Fault("/emails", problem(403, "forbidden", "No.", several=True))]

    async def work(asks):
        for _ in range(2):
            with pytest.raises(PermissionMissing) as caught:
                await asks.report("emails")
        return caught.value

    assert words in asked(server, work).sentence
    assert len(server.seen("privileges")) == 1


def test_a_refusal_stays_as_it_is_where_the_privileges_cannot_be_read():
    server = filled()
    server.faults = [Fault("emails|privileges", problem(403, "forbidden", "No."))]

    async def work(asks):
        with pytest.raises(PermissionMissing) as caught:
            await asks.report("emails")
        return caught.value

    assert "does not let this account" in asked(server, work).sentence


def test_a_status_to_accept_gives_nothing():
    async def work(asks):
        return await asks.ask("emails/none", accept=frozenset({404}))

    assert asked(filled(), work) is None
