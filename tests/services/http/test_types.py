from __future__ import annotations

import msgspec
import pytest

from services.domain.errors import UnexpectedAnswer
from services.http.types import Answer


def answer(body, content_type="application/json; charset=utf-8"):
    return Answer(
        200, {"content-type": content_type, "x": "secret-header"}, body, "/v3/x", "Acme Mail"
    )


class Row(msgspec.Struct):
    id: str
    count: int | None = None


def test_good_json():
    assert answer(b'{"a": 1, "unknown": [1]}').json() == {"a": 1, "unknown": [1]}
    assert answer(b"\xef\xbb\xbf [1]").json(list[int]) == [1]
    assert answer(b'{"id": "a", "more": {}}').json(Row) == Row("a")
    assert answer('{"a": "ü \\ud83d\\ude00"}'.encode()).json() == {"a": "ü 😀"}


def test_of_a_repeated_name_the_last_counts():
    assert answer(b'{"a": 1, "a": 2}').json() == {"a": 2}


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html></html>",
        b'{"a": ',
        b'{"a": NaN}',
        b"Infinity",
        b"\xff\xfe\x00",
        b'{"a": "\xff"}',
        b"'a'",
        b"[" * 100_000,
        b'{"a":' * 50_000,
        b"[1] x",
        "{}".encode("utf-16"),
    ],
)
def test_what_is_no_json(body):
    with pytest.raises(UnexpectedAnswer) as caught:
        answer(body).json()
    assert caught.value.sentence == "Acme Mail sent an answer that Sendsight cannot read."
    assert "/v3/x" in caught.value.detail
    assert "HTTP 200" in caught.value.detail


@pytest.mark.parametrize(
    "body", [b'{"id": 5}', b"[]", b"null", b'{"id": "a", "count": "5"}', b"{}"]
)
def test_other_types_than_asked_for(body):
    with pytest.raises(UnexpectedAnswer):
        answer(body).json(Row)


def test_huge_numbers():
    assert answer(b'{"a": 123456789012345678901234567890}').json()["a"] >= 10**29


@pytest.mark.parametrize(
    ("body", "is_page"),
    [
        (b"<!DOCTYPE HTML><p>", True),
        (b" \n<HTML lang=en>", True),
        (b"\xef\xbb\xbf<head>", True),
        (b"<?xml version='1.0'?><html xmlns='x'>", True),
        (b"<?xml version='1.0'?><Error/>", False),
        (b'{"a": "<html>"}', False),
        (b"", False),
        (b"eyJ.eyJ.x", False),
        (b"<body>", True),
    ],
)
def test_web_pages(body, is_page):
    assert answer(body).is_web_page is is_page


def test_the_repr_shows_no_content():
    shown = repr(answer(b'"secret-token"'))
    assert "secret" not in shown
    assert "/v3/x" in shown


def test_content_type():
    assert answer(b"").content_type == "application/json"
    assert Answer(200, {}, b"", "/", "A").content_type == ""
