"""Sitecore Send's envelope: what is an error, what is throttling, how long to wait."""

from __future__ import annotations

import pytest

from services.domain.errors import (
    CredentialsRejected,
    NotOffered,
    UnexpectedAnswer,
    Unreachable,
)
from services.domain.records import Stamp
from services.http.types import Retry, Throttled
from services.providers.sitecore_send_api import Declined, Fields, Troubles, verdict
from tests.services.providers.sitecore_case import answer

LIST = "/v3/campaigns/1/100.json"
STATS = "/v3/campaigns/c/stats/links.json"
DATE = "Fri, 20 Nov 2026 12:00:00 GMT"


def judged(body, status=200, path=STATS, pace=1.0, **headers):
    return verdict(answer(body, status, path, **headers), pace)


@pytest.mark.parametrize(
    "body",
    [
        {"Code": 0, "Error": None, "Context": {}},
        {"Code": 0, "Error": "2 addresses were skipped", "Context": None},
        {"Code": "0", "Error": None, "Context": []},
        {"code": 0, "context": {}},
    ],
)
def test_code_0_is_success_whatever_error_says(body):
    assert judged(body) is None


@pytest.mark.parametrize(
    "body",
    [b"<Response/>", b'{"Code": 0, "Con', b"", [1], {"Context": {}}, {"Code": "many"}, "text"],
)
def test_a_good_status_without_the_envelope_is_unexpected(body):
    with pytest.raises(UnexpectedAnswer):
        judged(body)


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (429, b"slow down"),
        (429, {"Code": 429, "Error": "RATE_LIMITING"}),
        (200, {"Code": 429, "Error": "RATE_LIMITING", "Context": None}),
        (200, {"Code": 429, "Error": None}),
        (200, {"Code": 1, "Error": "RATE-LIMITING"}),
        (400, {"Code": 429, "Error": "rate-limiting"}),
        (200, {"Code": 0, "Error": "RATE_LIMITING", "Context": None}),
    ],
)
def test_throttling_comes_with_any_status(status, body):
    found = judged(body, status)
    assert isinstance(found, Throttled)
    assert found.seconds == 60.0
    assert found.why == "Sitecore Send allows 2 calls per 60 s"


def test_the_wait_follows_the_headers_by_the_servers_clock():
    late = {"x_ratelimit_expires": "11/20/2026 12:00:42", "date": DATE}
    assert judged(b"", 429, **late).seconds == 43.0
    past = {"x_ratelimit_expires": "11/20/2026 11:59:59", "date": DATE}
    assert judged(b"", 429, **past).seconds == 60.0
    assert judged(b"", 429, **{**past, "x_ratelimit_expires": "soon"}).seconds == 60.0
    assert judged(b"", 429, retry_after="7").seconds is None  # the client reads that one
    assert judged(b"", 429, pace=100.0).seconds == pytest.approx(0.6)
    general = judged(b"", 429, LIST)
    assert (general.seconds, general.why) == (10.0, "Sitecore Send asks to wait")
    no_clock = judged(b"", 429, x_ratelimit_expires="01/01/2099 00:00:00")
    assert no_clock.seconds > 60


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (200, {"Code": 103, "Error": "Wrong"}),
        (400, {"Code": 400, "Error": None}),
        (404, b"<html>"),
        (400, b""),
        (200, {"Code": -1, "Error": None}),
    ],
)
def test_any_error_of_the_first_call_is_about_key_or_address(status, body):
    found = judged(body, status, LIST)
    assert isinstance(found, CredentialsRejected)
    assert "did not accept the key or this address" in found.sentence


@pytest.mark.parametrize("path", [LIST, STATS])
@pytest.mark.parametrize(
    ("status", "body"),
    [
        (401, b""),
        (403, b"<html>"),
        (200, {"Code": 401, "Error": "x"}),
        (200, {"Code": 5, "Error": "API key is not valid"}),
    ],
)
def test_a_refused_key_anywhere(path, status, body):
    assert isinstance(judged(body, status, path), CredentialsRejected)


def test_what_the_error_text_means():
    assert isinstance(judged({"Code": 1, "Error": "LIST_NOT_FOUND"}), NotOffered)
    assert isinstance(judged({"Code": 404, "Error": None}), NotOffered)
    fault = judged({"Code": 500, "Error": "INTERNAL_ERROR"})
    assert isinstance(fault, Retry)
    assert isinstance(fault.error, Unreachable)
    assert isinstance(judged({"Code": 9, "Error": "Server error"}, path=LIST), Retry)
    other = judged({"Code": 77, "Error": "Draft is  incomplete <b>now</b>", "Context": {"ID": "x"}})
    assert isinstance(other, Declined)
    assert other.sentence == "Sitecore Send answered with an error: Draft is incomplete now"
    assert judged({"Code": 7, "Error": {"a": 1}}).sentence.endswith("error 7")
    assert len(judged({"Code": 7, "Error": "x" * 900}).sentence) < 250


def test_statuses_that_the_client_knows_better():
    assert judged(b"<html>", 500) is None
    assert judged(b"", 302) is None
    assert judged(b"", 404) is not None
    assert judged(b"not json", 418) is None
    assert judged(b"", 408, LIST) is None


def test_an_error_text_never_shows_a_key():
    text = "bad call ?apikey=8f7d6c5b-1111-4222-8333-444455556666&x=1"
    found = judged({"Code": 9, "Error": text})
    assert "8f7d6c5b" not in str(found) + found.detail


def test_fields_in_any_case_and_spelling():
    fields = Fields(
        {
            "ScheduleFor": 1,
            "scheduledfor": None,
            "TOTALSENT": 0,
            "List": [1],
            "Sender": {"NAME": "N"},
            "No": "x",
        }
    )
    assert fields("scheduledfor", "schedulefor") == 1
    assert fields("totalsent") == 0
    assert fields.within("sender")("name") == "N"
    assert (fields.list("list"), fields.list("no"), fields("missing")) == ([1], [], None)
    assert not Fields("text")


def test_troubles_are_counted_by_kind():
    troubles = Troubles()
    assert [troubles.count(v, "counts") for v in (None, 3, "4", -1, "x", True)] == [
        None,
        3,
        4,
        None,
        None,
        None,
    ]
    assert troubles.time(None, "times") == Stamp()
    assert troubles.time("/Date(never)/", "times").raw == "/Date(never)/"
    assert troubles.sentences() == (
        "Some counts from Sitecore Send cannot be read (3); they stay unknown.",
        "Some times from Sitecore Send cannot be read (1); they stay unknown.",
    )
