from __future__ import annotations

import hashlib
from base64 import urlsafe_b64encode
from urllib.parse import parse_qs, urlsplit

import pytest

from services.domain.errors import CredentialsRejected, ServiceError
from services.http.oauth_messages import (
    BrowserRequest,
    device_form,
    device_token_form,
    error_of,
    refresh_form,
    sign_in_error,
)
from services.http.oauth_types import OAuthEndpoints
from services.http.redaction import redact
from services.http.types import Answer

REDIRECT = "http://localhost:8765/callback"


def test_endpoints():
    ends = OAuthEndpoints.below("https://authz.constantcontact.com/oauth2/default/v1/")
    assert ends.authorize == "https://authz.constantcontact.com/oauth2/default/v1/authorize"
    assert ends.token == "https://authz.constantcontact.com/oauth2/default/v1/token"
    assert ends.device == "https://authz.constantcontact.com/oauth2/default/v1/device/authorize"


@pytest.mark.parametrize(
    "endpoint", ["https://a.example/authorize", "http://127.0.0.1:5/authorize"]
)
def test_the_authorize_address(endpoint):
    request = BrowserRequest("client", ("one", "two"), REDIRECT)
    url = request.authorize_url(endpoint)
    assert url.startswith(endpoint + "?")
    query = {key: value[0] for key, value in parse_qs(urlsplit(url).query).items()}
    form = request.token_form("the-code")
    proof = (
        urlsafe_b64encode(hashlib.sha256(form["code_verifier"].encode()).digest())
        .rstrip(b"=")
        .decode()
    )
    assert query == {
        "client_id": "client",
        "response_type": "code",
        "redirect_uri": REDIRECT,
        "scope": "one two",
        "state": request.state,
        "code_challenge": proof,
        "code_challenge_method": "S256",
    }
    assert form == {
        "grant_type": "authorization_code",
        "client_id": "client",
        "code": "the-code",
        "redirect_uri": REDIRECT,
        "code_verifier": form["code_verifier"],
    }
    assert len(request.state) >= 32


def test_forms():
    assert refresh_form("client", "rt") == {
        "grant_type": "refresh_token",
        "refresh_token": "rt",
        "client_id": "client",
    }
    assert device_token_form("client", "dc") == {
        "grant_type": "urn:ietf:params:oauth:grant-type:device_code",
        "device_code": "dc",
        "client_id": "client",
    }
    form = device_form("http://127.0.0.1:5/device/authorize", "client", ("a", "b"))
    assert form.pop("state")
    assert form == {"client_id": "client", "scope": "a b", "response_type": "code"}


def test_codes_and_proofs_are_secrets():
    request = BrowserRequest("client", (), REDIRECT)
    verifier = request.token_form("c")["code_verifier"]
    code = request.code_of(f"{REDIRECT}?code=secret-code-77&state={request.state}", "Acme")
    assert code not in redact(f"x {code} y")
    assert verifier not in redact(f"x {verifier} y")


@pytest.mark.parametrize(
    "query",
    [
        "",
        "code=x",
        "state=STATE",
        "error=access_denied&state=STATE",
        "code=x&state=wrong",
        "%ff=%fe&state=STATE",
    ],
)
def test_answers_that_hold_no_code(query):
    request = BrowserRequest("client", (), REDIRECT)
    with pytest.raises(CredentialsRejected):
        request.code_of(f"{REDIRECT}?{query.replace('STATE', request.state)}", "Acme")


@pytest.mark.parametrize(
    "name",
    [
        "access_denied",
        "invalid_grant",
        "expired_token",
        "mismatching_state",
        "missing_code",
        "invalid_client",
        "unauthorized_client",
        "unsupported_grant_type",
        "unsupported_response_type",
        "invalid_scope",
        "server_error",
        "temporarily_unavailable",
        "invalid_request",
        "",
        "something else",
    ],
)
def test_words(name):
    for renewing in (False, True):
        error = sign_in_error(
            "Acme Mail", name, "Details of access_token=abcdef", renewing=renewing
        )
        assert isinstance(error, ServiceError)
        assert error.sentence.endswith(".")
        assert "{" not in error.sentence + error.remedy
        assert "!" not in error.sentence + error.remedy
        assert "abcdef" not in error.detail


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (b'{"error": "slow_down", "error_description": "Wait"}', ("slow_down", "Wait")),
        (b'{"error": "x"}', ("x", "")),
        (b'{"error": "x", "error_description": 5}', ("x", "")),
        (b'{"error": {"message": "x"}}', None),
        (b"[]", None),
        (b"<html>", None),
        (b'{"error": ""}', None),
    ],
)
def test_error_of(body, found):
    assert error_of(Answer(400, {}, body, "/token", "Acme")) == found
