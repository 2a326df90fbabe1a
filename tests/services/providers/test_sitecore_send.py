"""Sitecore Send as a whole: the key, the check, the limits, faults, and what never leaks."""

from __future__ import annotations

import asyncio
import logging
import time

import pytest

from services.demo.server import Fault, Reply
from services.demo.sitecore_send import failure
from services.domain.errors import (
    CredentialsRejected,
    RateLimited,
    ServiceError,
    UnexpectedAnswer,
    Unreachable,
)
from services.http.client import ApiClient, ClientSettings
from services.http.ledger import FileLedger
from services.http.redaction import redact
from tests.services.providers.sitecore_case import (
    NOW,
    PACE,
    clicked,
    details,
    filled,
    known,
    listed,
    one_campaign,
    plan,
    provider,
    read,
    totals,
)

SLOW = 30.0  # windows of 2 s


def checked(server, **kwargs):
    async def work():
        one = provider(server, **kwargs)
        try:
            return await one.check()
        finally:
            await one.aclose()

    return asyncio.run(work())


def test_the_key_travels_in_the_query_and_nowhere_else():
    with one_campaign(clicked(1)) as server:
        details(server)
        assert len(server.requests) >= 6
        for request in server.requests:
            assert request.first("apikey") == server.api_key
            assert not [
                v
                for k, v in request.headers.items()
                if server.api_key in v or "auth" in k or "key" in k
            ]
            assert request.headers["accept"] == "application/json"


def test_check_names_the_site_and_the_number_of_campaigns():
    with filled(listed("a"), listed("b")) as server:
        found = checked(server)
        assert found.facts.label == "Northwind Living"
        assert [item.text for item in found.items] == [
            "Sitecore Send accepted the API key.",
            "Account: Northwind Living.",
            "2 campaigns can be read.",
        ]
        assert [r.path for r in server.requests] == ["/v3/campaigns/1/1.json"]


def test_check_of_an_empty_account_asks_for_the_senders():
    with filled() as server:
        server.senders = [{"Name": None}, {"Name": "Shop", "Email": "a@b.example"}]
        found = checked(server)
        assert found.facts.label == "Shop"
        assert found.items[-1].text == "This account has no campaign yet."
        server.faults = [Fault("senders", failure(1, "SENDERS_NOT_FOUND"))]
        # Any error of a first call is about the key.
        with pytest.raises(CredentialsRejected):
            checked(server)
        server.faults = [Fault("senders", Reply("<html>", status=501, content_type="text/html"))]
        assert checked(server).facts.label is None


@pytest.mark.parametrize(
    "reply",
    [
        failure(103, "API key is not valid"),
        failure(0x1F, "NO_ACCESS"),
        failure(400, "x", status=400),
        Reply("<html>no</html>", status=401, content_type="text/html"),
        Reply("<Error/>", status=403, content_type="application/xml"),
        Reply("<html>no</html>", status=404, content_type="text/html"),
    ],
)
def test_a_wrong_key_in_every_shape(reply):
    with filled(listed("a")) as server:
        server.faults = [Fault("campaigns", reply)]
        with pytest.raises(CredentialsRejected, match="did not accept the key or this address"):
            checked(server)
        found = totals(server)
    assert isinstance(found.error, CredentialsRejected)
    assert found.batches == []


def test_a_key_with_blanks_around_it():
    with filled(listed("a")) as server:
        key = server.api_key
        server.api_key = f"  {key}\n"
        one = provider(server)
        server.api_key = key

        async def work():
            await one.check()
            await one.aclose()

        asyncio.run(work())


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (Reply("<html>busy</html>", content_type="text/html"), UnexpectedAnswer),
        (Reply('{"Code": 0, "Error": null, "Con'), UnexpectedAnswer),
        (Reply({"Code": 0, "Context": {"Campaigns": "none"}}), UnexpectedAnswer),
        (Reply({"Code": 0, "Context": None}), UnexpectedAnswer),
        (Reply([1, 2]), UnexpectedAnswer),
        (Reply(status=500), Unreachable),
        (failure(500, "INTERNAL_ERROR"), Unreachable),
        (Reply({"a": 1}, cut=3), UnexpectedAnswer),
        (Reply(drop=True), ServiceError),
        (failure(429, "RATE-LIMITING"), RateLimited),
        (Reply("slow down", status=429), RateLimited),
    ],
)
def test_faults_on_the_second_page_keep_the_first(reply, kind):
    with filled(*(listed(str(n), days=n) for n in range(1, 151))) as server:
        server.faults = [Fault("/campaigns/2/", reply)]
        found = totals(server, known={})
    assert isinstance(found.error, kind)
    assert len(found.campaigns) == 100
    assert not [c for c in found.campaigns.values() if c.status == "deleted"]
    assert server.api_key not in str(found.error) + found.error.detail


@pytest.mark.parametrize(
    "shape",
    [
        (429, "RATE_LIMITING", True),
        (200, "RATE-LIMITING", True),
        (200, "RATE_LIMITING", False),
        (429, "TOO_MANY", False),
    ],
)
def test_throttling_by_others_is_waited_out(shape):
    with one_campaign(clicked(1)) as server:
        # A window of a second: a busy machine has to come within it, or nothing is throttled.
        server.pace = 60.0
        server.throttle = shape
        for _ in range(2):  # another program used the key
            server._book()
        found = read(server, lambda one: one.details(known(), plan()), pace=server.pace)
    assert found.error is None
    assert len(found.clicks) == 1
    assert server.throttled >= 1


def test_throttling_without_end_is_given_up_after_three_more_tries():
    with one_campaign(clicked(1)) as server:
        server.faults = [Fault("stats/links", failure(429, "RATE_LIMITING"))]
        found = details(server)
        assert len(server.seen("stats/links")) == 4
    assert isinstance(found.error, RateLimited)
    assert found.done == []


def test_two_calls_a_window_and_the_wait_is_told():
    with one_campaign(clicked(1)) as server:
        server.pace = SLOW
        started = time.monotonic()
        found = read(
            server,
            lambda one: one.totals(plan()),
            lambda one: one.details(known(), plan()),
            pace=SLOW,
        )
        took = time.monotonic() - started
    assert found.error is None
    assert server.throttled == 0
    assert took >= 60.0 / SLOW
    assert [why for _, why in found.waits] == ["Sitecore Send allows 2 calls per 60 s"]


def test_a_restart_does_not_forget_the_calls(tmp_path):
    async def run(server):
        def connect(base_url, *, auth, info, identity_secret, classify=None):
            settings = ClientSettings(
                service=info.name,
                base_url=base_url,
                limits=info.limits,
                identity="one key",
                pace=SLOW,
            )
            return ApiClient(
                settings,
                ledger=FileLedger(tmp_path / "limits.db"),
                auth=auth,
                classify=classify,
                on_wait=lambda *wait: waits.append(wait),
            )

        waits = []
        one = provider(server)
        await one.aclose()
        fresh = type(one)(one.account, one.secrets, connect)
        async for _ in fresh.details(known(), plan()):
            if len(server.seen("stats/")) >= 2:
                break
        await fresh.aclose()
        return waits

    with one_campaign(clicked(1)) as server:
        server.pace = SLOW
        assert asyncio.run(run(server)) == []
        server.requests.clear()
        assert len(asyncio.run(run(server))) == 1
        assert server.throttled == 0


@pytest.mark.expects_log
def test_the_key_is_in_no_log_error_or_repr(caplog):
    caplog.set_level(logging.DEBUG)
    with one_campaign(clicked(1)) as server:
        key = server.api_key
        echo = failure(9, f"bad request ?apikey={key}")
        server.faults = [Fault("countries", echo), Fault("view.json", failure(7, key))]
        found = details(server)
        server.faults = [Fault("campaigns/1/", failure(9, f"no such key {key}"))]
        wrong = totals(server)
        shown = [repr(provider(server)), repr(found.batches), *found.warnings]
    for error in (found.error, wrong.error):
        assert error is not None
        shown += [str(error), repr(error), error.detail, error.sentence]
    # httpx writes whole addresses at INFO; whoever lets that through masks it.
    shown += [redact(record.getMessage()) for record in caplog.records]
    assert not [text for text in shown if key in text]


def test_cancelling_between_pages_keeps_what_was_handed_over():
    async def work(server):
        one = provider(server)
        batches = one.totals(plan())
        first = await anext(batches)
        await batches.aclose()
        await one.aclose()
        return first

    with filled(*(listed(str(n), days=n) for n in range(1, 201))) as server:
        first = asyncio.run(work(server))
        assert len(first.campaigns) == 100
        assert len(server.requests) == 1


def test_pace_is_only_for_loopback():
    one = provider("https://api.sitecoresend.io/v3", pace=PACE)
    assert one.api.pace == 1.0
    assert NOW.tzinfo is not None
