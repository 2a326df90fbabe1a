from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from services.domain.errors import UnexpectedAnswer
from services.http.statuses import describe, limit_reached, retry_after, standard_verdict, web_page
from services.http.types import Answer, Renew, Retry, Throttled


def answer(status=429, body=b"{}", **headers):
    named = {key.replace("_", "-"): value for key, value in headers.items()}
    return Answer(status, named, body, "/v3/x", "Acme Mail")


def http_date(moment):
    return format_datetime(moment, usegmt=True)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0", 0),
        ("5", 5),
        (" 120 ", 120),
        ("1.5", 1.5),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1e3", None),
        ("nan", None),
        ("inf", None),
        ("1_000", None),
        ("٣", None),
        ("Mon, 99 Foo 2020", None),
    ],
)
def test_retry_after_as_a_number(text, seconds):
    found = retry_after(answer(retry_after=text))
    assert found == seconds


def test_retry_after_as_a_date_by_the_servers_clock():
    then = datetime(2020, 1, 1, 12, tzinfo=UTC)
    found = retry_after(
        answer(retry_after=http_date(then + timedelta(seconds=90)), date=http_date(then))
    )
    assert found == 90
    assert (
        retry_after(answer(retry_after=http_date(then), date=http_date(then + timedelta(1)))) == 0
    )


def test_retry_after_as_a_date_without_the_servers_clock():
    found = retry_after(answer(retry_after=http_date(datetime.now(UTC) + timedelta(seconds=60))))
    assert 55 < found <= 60
    assert retry_after(answer(retry_after="Wed, 01 Jan 2020 12:00:00 -0000")) == 0


def test_ratelimit_reset():
    assert retry_after(answer(ratelimit_reset="33")) == 33
    assert retry_after(answer(retry_after="5", ratelimit_reset="33")) == 5
    soon = datetime.now(UTC).timestamp() + 40
    assert 35 < retry_after(answer(ratelimit_reset=str(int(soon)))) <= 40


def test_a_fault_does_not_wait_for_the_end_of_the_limits_window():
    found = standard_verdict(answer(503, ratelimit_reset="60"))
    assert isinstance(found, Retry)
    assert found.seconds is None
    assert standard_verdict(answer(503, ratelimit_reset="60", retry_after="2")).seconds == 2


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"x_ratelimit_remaining": "0", "ratelimit_reset": "12"}, 12),
        ({"ratelimit_remaining": "0", "x_ratelimit_reset": "12"}, 12),
        ({"x_ratelimit_remaining": "1", "ratelimit_reset": "12"}, None),
        ({"x_ratelimit_remaining": "0"}, None),
        ({}, None),
        ({"x_ratelimit_remaining": "none", "ratelimit_reset": "12"}, None),
    ],
)
def test_limit_reached(headers, seconds):
    assert limit_reached(answer(200, **headers)) == seconds


def test_verdict_kinds():
    assert standard_verdict(answer(200)) is None
    assert standard_verdict(answer(209)) is None
    assert isinstance(standard_verdict(answer(401)), Renew)
    assert standard_verdict(answer(429, retry_after="7")) == Throttled(7.0)
    passing = standard_verdict(answer(503, retry_after="7"))
    assert isinstance(passing, Retry)
    assert passing.seconds == 7
    assert isinstance(standard_verdict(answer(599)), Retry)
    assert isinstance(standard_verdict(answer(302)), UnexpectedAnswer)


def test_every_sentence_is_plain():
    for status in [*range(300, 309), *range(400, 432), 451, *range(500, 512)]:
        verdict = standard_verdict(answer(status))
        error = getattr(verdict, "error", verdict)
        if isinstance(verdict, Throttled):
            continue
        assert error.sentence.startswith("Acme Mail ")
        assert error.sentence.endswith(".")
        assert "HTTP" not in error.sentence + error.remedy
        assert "!" not in error.sentence + error.remedy


def test_describe_shows_a_short_sample_without_secrets_and_no_pages():
    text = describe(answer(400, b'{"error": "bad", "api_key": "abcdef"}' + b"x" * 1000))
    assert "bad" in text
    assert "abcdef" not in text
    assert len(text) < 400
    assert "<html" not in describe(answer(502, b"<html><body>Gateway</body></html>"))
    assert describe(answer(400, b"\xff\xfe")).startswith("/v3/x: HTTP 400, no type")


def test_web_page():
    assert "sign-in page of the network" in web_page(answer(200)).remedy
