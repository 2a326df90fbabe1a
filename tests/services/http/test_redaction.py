from __future__ import annotations

import json
import logging
import time
from base64 import b64encode, urlsafe_b64encode
from urllib.parse import quote, quote_plus, urlencode

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.http import redaction
from services.http.redaction import (
    MASK,
    RedactingFilter,
    install_log_redaction,
    redact,
    register_secret,
)

SECRETS = st.text(st.characters(codec="utf-8"), min_size=4, max_size=40).filter(
    lambda text: len(text.strip()) >= 4
)
AROUND = st.text(max_size=30)


def forget():
    redaction._values.clear()


@settings(max_examples=150, deadline=None)
@given(SECRETS, AROUND, AROUND)
def test_a_registered_value_survives_nowhere(secret, before, after):
    forget()
    register_secret(secret)
    assert secret.strip() not in redact(before + secret + after)


@settings(max_examples=200, deadline=None)
@given(
    SECRETS,
    st.sampled_from(
        [
            quote,
            quote_plus,
            lambda s: quote(s, safe=""),
            lambda s: quote(quote(s)),
            json.dumps,
            repr,
            lambda s: json.dumps(json.dumps(s)),
            lambda s: json.dumps(s, ensure_ascii=False),
            lambda s: urlencode({"q": s}),
            lambda s: str(httpx.QueryParams({"q": s})),
            lambda s: str(httpx.URL("https://a.example/", params={"q": s})),
        ]
    ),
)
def test_nor_does_an_encoded_form(secret, encode):
    forget()
    secret = secret.strip()
    register_secret(secret)
    encoded = encode(secret)
    core = encoded.removeprefix("https://a.example/?").removeprefix("q=").strip("\"'\\")
    assert core not in redact(f"GET {encoded} failed")
    assert MASK in redact(encoded)


@settings(max_examples=150, deadline=None)
@given(
    st.text(st.characters(codec="ascii", categories=["L", "N"]), min_size=10, max_size=40),
    st.binary(max_size=7),
    st.binary(max_size=7),
    st.sampled_from([b64encode, urlsafe_b64encode]),
)
def test_nor_does_base64_at_any_place(secret, before, after, encode):
    forget()
    register_secret(secret)
    text = redact("x " + encode(before + secret.encode() + after).decode() + " y")
    assert MASK in text


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_twice_is_as_good_as_once(text):
    forget()
    register_secret("hunter-2-hunter")
    once = redact(text)
    assert redact(once) == once


@pytest.mark.parametrize("secret", ["****", "*****", "***a", "aaaa", "a*a*", "%41%42", "\\\\\\\\"])
def test_values_that_look_like_the_mask(secret):
    register_secret(secret)
    for text in (secret, secret * 2, secret * 7, f"x{secret}y{secret}"):
        assert secret not in redact(text)


def test_short_and_empty_values_garble_nothing():
    for value in (None, "", "   ", "a", "abc"):
        register_secret(value)
    assert redact("abc a banana") == "abc a banana"


def test_a_value_within_another():
    register_secret("inner")
    register_secret("the-inner-key")
    assert redact("the-inner-key") == MASK


def test_another_spelling_of_a_guid():
    register_secret("0a1b2c3d-1111-2222-3333-444455556666")
    assert "0A1B2C3D" not in redact("key 0A1B2C3D-1111-2222-3333-444455556666")


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("GET https://api.example/v3/x.json?apikey=1a2b-3c&Page=1", "1a2b-3c"),
        ("?APIKEY=1a2b-3c", "1a2b-3c"),
        ("https://x/?a=1&access_token=tok.en-1", "tok.en-1"),
        ("grant_type=refresh_token&refresh_token=r3fresh&client_id=me", "r3fresh"),
        ("code=abcDEF&code_verifier=verif~ier&state=1", "abcDEF"),
        ("code=abcDEF&code_verifier=verif~ier&state=1", "verif~ier"),
        ("device_code=devdevdev", "devdevdev"),
        ("client_secret=cscs", "cscs"),
        ("Authorization: Bearer aaa.bbb-ccc_ddd", "bbb-ccc"),
        ("authorization: Basic dXNlcjpwYXNz", "dXNlcjpwYXNz"),
        ("{'authorization': 'Basic dXNlcjpwYXNz'}", "dXNlcjpwYXNz"),
        ('{"access_token": "a\\"b c", "x": 1}', "b c"),
        ("{'refresh_token': 'abc def'}", "abc def"),
        ('"{\\"api_key\\":\\"abcd\\"}"', "abcd"),
        ("[('token', 'abcd')]", "abcd"),
        ("{b'token': b'abcd'}", "abcd"),
        ("X-Api-Key: abc123def", "abc123def"),
        ("Set-Cookie: session=abcdef; Path=/", "abcdef"),
        ("https://user:hunter2@api.example/", "hunter2"),
        (
            "https://s3.example/f?X-Amz-Expires=1200&X-Amz-Signature=deadbeef&X-Amz-Credential=AK%2Fx",
            "deadbeef",
        ),
        ("https://s3.example/f?X-Amz-Signature=deadbeef&X-Amz-Credential=AK%2Fx", "AK%2Fx"),
        ("https://s3.example/f?AWSAccessKeyId=AKIA&Signature=sig%3D", "sig%3D"),
        ("next=https%3A%2F%2Fx%2F%3Fapikey%3Dabc123", "abc123"),
        ("token eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", "eyJzdWIi"),
    ],
)
def test_names(text, gone):
    assert gone not in redact(text)
    assert MASK in redact(text)


@pytest.mark.parametrize(
    "text",
    [
        "status_code=200",
        "code=404",
        '{"Code": 0, "Error": null}',
        "http_code: 401",
        "errorcode=5.1.2",
        "The token was refused.",
        "https://api.example/v3/campaigns?page=1&limit=100",
        "Basic settings of the code",
        "country_code=NL",
        "at 12:30:45 in /tmp/x:1",
    ],
)
def test_ordinary_text_stays(text):
    assert redact(text) == text


def test_long_texts_are_quick():
    register_secret("eyJ" + "aB3_-x" * 200)
    started = time.monotonic()
    redact("https://api.example/?apikey=abc&x=1 a.b.c.d.e " * 4000)
    redact("a." * 50_000)
    redact("\\" * 50_000)
    redact("token" * 20_000)
    assert time.monotonic() - started < 3


class _List(logging.Handler):
    def __init__(self):
        super().__init__()
        self.lines = []

    def emit(self, record):
        self.lines.append(self.format(record))


@pytest.fixture
def log():
    logger = logging.getLogger("elsewhere.redaction")
    logger.propagate = False
    handler = _List()
    logger.addHandler(handler)
    yield logger, handler
    logger.removeHandler(handler)
    logger.propagate = True


def _log_all(logger):
    logger.error("key %s", "s3cr3t-value")
    logger.error("%(a)s", {"a": "apikey=zzz999"})
    logger.error("wrong %d", "s3cr3t-value")
    try:
        try:
            raise ValueError("s3cr3t-value")
        except ValueError as error:
            raise KeyError("Bearer abcdefghijk") from error
    except KeyError:
        logger.exception("it broke", stack_info=True)
    logger.error(ValueError("s3cr3t-value"))


def test_filter(log):
    logger, handler = log
    handler.addFilter(RedactingFilter())
    register_secret("s3cr3t-value")
    _log_all(logger)
    whole = "\n".join(handler.lines)
    assert "s3cr3t" not in whole
    assert "zzz999" not in whole
    assert "abcdefghijk" not in whole
    assert "Traceback" in whole
    assert "wrong" in whole


def test_every_record_of_the_process(log):
    logger, handler = log
    before = logging.getLogRecordFactory()
    try:
        install_log_redaction()
        made = logging.getLogRecordFactory()
        install_log_redaction()
        assert logging.getLogRecordFactory() is made
        register_secret("s3cr3t-value")
        _log_all(logger)
    finally:
        logging.setLogRecordFactory(before)
    whole = "\n".join(handler.lines)
    assert "s3cr3t" not in whole
    assert "zzz999" not in whole
    assert "Traceback" in whole
