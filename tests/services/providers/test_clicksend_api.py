"""Envelope, verdicts and paging of ClickSend on their own."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from functools import partial

import msgspec
import pytest

from services.domain.errors import (
    CredentialsRejected,
    NotOffered,
    PermissionMissing,
    UnexpectedAnswer,
)
from services.http.redaction import register_secret
from services.http.types import Answer, Retry, Throttled
from services.providers.clicksend_api import (
    PAGE_SIZE,
    Page,
    classify,
    in_order,
    page_of,
    read_pages,
)


def answer(body, status=200, path="/v3/sms-campaigns"):
    content = body if isinstance(body, bytes) else msgspec.json.encode(body)
    return Answer(status, {}, content, path, "ClickSend")


@pytest.mark.parametrize(
    ("body", "status", "kind"),
    [
        ({"http_code": 200, "response_code": "SUCCESS"}, 200, type(None)),
        ({"http_code": "200", "response_code": "success"}, 200, type(None)),
        ({"data": []}, 200, type(None)),
        ({"status": 200, "response_code": "SUCCESS", "data": []}, 200, type(None)),
        (b"<html>", 200, type(None)),  # the reader of the JSON complains
        ({"http_code": 401, "response_code": "UNAUTHORIZED"}, 200, CredentialsRejected),
        ({"http_code": 400, "response_code": "ACCOUNT_NOT_ACTIVATED"}, 400, CredentialsRejected),
        (b"", 401, CredentialsRejected),
        ({"http_code": 403}, 403, PermissionMissing),
        ({"http_code": 404}, 404, NotOffered),
        ({"response_code": "NOT_FOUND"}, 405, NotOffered),
        ({"response_code": "TOO_MANY_REQUESTS"}, 200, Throttled),
        (b"slow down", 429, Throttled),
        (b"<html>", 503, Retry),
        ({"response_code": "INTERNAL_ERROR"}, 200, Retry),
        ({"http_code": 400, "response_code": "BAD_REQUEST", "data": "{}"}, 400, UnexpectedAnswer),
        ({"response_code": "INSUFFICIENT_CREDIT"}, 200, UnexpectedAnswer),
    ],
)
def test_verdicts(body, status, kind):
    assert isinstance(classify(answer(body, status)), kind)


def test_bad_request_on_link_endpoints_means_not_offered():
    for path in ("/v3/short-url/statistics/sms_campaign/1", "/v3/sms-campaigns/1/link-statistics"):
        assert isinstance(classify(answer({"http_code": 400}, 400, path)), NotOffered)


def test_vendors_words_stay_in_the_details_without_secrets():
    register_secret("SECRET-KEY-0123456789")
    body = {"response_code": "FORBIDDEN", "response_msg": "No SECRET-KEY-0123456789 " + "x" * 900}
    error = classify(answer(body, 403))
    assert isinstance(error, PermissionMissing)
    assert "x" not in error.sentence.replace("ClickSend", "")
    assert "SECRET" not in error.detail
    assert len(error.detail) < 400


@pytest.mark.parametrize(
    ("data", "rows"),
    [
        ({"total": 2, "data": [{"a": 1}, {"a": 2}]}, 2),
        ([{"a": 1}], 1),
        ({"0": {"a": 1}, "2": {"a": 2}}, 2),
        ({"data": {"0": {"a": 1}}}, 1),
        ({"total": 0, "current_page": 1}, 0),
        (None, 0),
        ({}, 0),
        ([None, "x", {"a": 1}], 1),
    ],
)
def test_rows_wherever_they_are(data, rows):
    page = page_of({"data": data}, "x", 1)
    assert len(page.rows) == rows
    assert page.bad == page.size - rows


@pytest.mark.parametrize("data", ["{}", 5, True, {"data": "x"}, {"rows": []}])
def test_no_list_at_all(data):
    with pytest.raises(UnexpectedAnswer):
        page_of({"data": data}, "x", 1)


def key(row):
    return row.get("id")


def collect(pages, width=4):
    """Read a scripted list; answers rows and the page numbers asked for."""
    asked: list[int] = []

    async def fetch(number):
        asked.append(number)
        await asyncio.sleep(0)
        return pages(number)

    async def work():
        rows = []
        async with aclosing(read_pages(fetch, key, width)) as found:
            async for page in found:
                rows += [row["id"] for row in page.rows]
        return rows

    return asyncio.run(work()), asked


def page(number, last, *ids, **fields):
    rows = [{"id": str(i)} for i in ids]
    return Page(rows, current=number, last=last, size=len(rows), paged=True, **fields)


@pytest.mark.parametrize("width", [1, 4])
def test_pages_come_in_order_whatever_the_width(width):
    rows, asked = collect(lambda n: page(n, 9, n), width)
    assert rows == [str(n) for n in range(1, 10)]
    assert asked == list(range(1, 10))


def test_a_list_that_grows_meanwhile():
    rows, _ = collect(lambda n: page(n, 3 if n < 3 else 4, n))
    assert rows == ["1", "2", "3", "4"]


def test_an_empty_page_ends_the_list():
    rows, _ = collect(lambda n: page(n, 99, *([n] if n < 3 else [])))
    assert rows == ["1", "2"]


def test_a_list_without_numbers_ends_at_a_short_or_repeated_page():
    full = tuple(range(PAGE_SIZE))

    def bare(n):
        found = page(n, None, *(full if n == 1 else (1000,)))
        return msgspec.structs.replace(found, paged=False)

    rows, asked = collect(bare)
    assert (len(rows), asked) == (PAGE_SIZE + 1, [1, 2])
    rows, asked = collect(lambda n: page(n, None, *full))
    assert (len(rows), asked) == (PAGE_SIZE, [1, 2])


def test_a_failing_page_cancels_those_after_it():
    ended = []

    async def job(n):
        if n == 2:
            raise UnexpectedAnswer("no")
        try:
            await asyncio.sleep(0 if n == 1 else 60)
        finally:
            ended.append(n)
        return n

    got = []

    async def work():
        jobs = [partial(job, n) for n in (1, 2, 3, 4)]
        async with aclosing(in_order(jobs, 4)) as found:
            got.append(await anext(found))
            await anext(found)

    with pytest.raises(UnexpectedAnswer):
        asyncio.run(work())
    assert got == [1]
    assert sorted(ended) == [1, 3, 4]
