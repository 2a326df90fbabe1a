"""The demo's Constant Contact login host: OAuth's rules, rotation, errors in OAuth's shape."""

from __future__ import annotations

import hashlib
import json
import urllib.error
import urllib.request
from base64 import urlsafe_b64decode, urlsafe_b64encode
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from services.demo.constant_contact_login import DEVICE_GRANT, REDIRECT, ConstantContactLogin

VERIFIER = "v" * 50
CHALLENGE = urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).decode().rstrip("=")


@pytest.fixture
def login():
    with ConstantContactLogin() as server:
        yield server


def post(login, path, **form):
    data = urlencode({"client_id": login.client_id, **form}).encode()
    try:
        with urllib.request.urlopen(login.url + path, data, timeout=10) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)


class Stay(urllib.request.HTTPRedirectHandler):
    def http_error_302(self, req, fp, code, msg, headers):
        return fp


def authorize(login, **changes):
    """What the browser comes back with."""
    query = {
        "client_id": login.client_id,
        "redirect_uri": REDIRECT,
        "response_type": "code",
        "scope": "campaign_data offline_access",
        "state": "s1",
        "code_challenge": CHALLENGE,
        "code_challenge_method": "S256",
        **changes,
    }
    url = f"{login.url}/authorize?{urlencode(query)}"
    with urllib.request.build_opener(Stay).open(url, timeout=10) as answer:
        target = answer.headers["Location"]
    assert target.startswith(f"{REDIRECT}?")
    return {k: v[0] for k, v in parse_qs(urlsplit(target).query).items()}


def exchange(login, code, /, **changes):
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": REDIRECT,
        "code_verifier": VERIFIER,
        **changes,
    }
    return post(login, "/token", **form)


def renew(login, token):
    return post(login, "/token", grant_type="refresh_token", refresh_token=token)


def test_a_code_works_once(login):
    back = authorize(login)
    assert back["state"] == "s1"
    status, tokens = exchange(login, back["code"])
    assert status == 200
    assert tokens["token_type"] == "Bearer"
    assert (tokens["expires_in"], tokens["scope"]) == (86_400, "campaign_data offline_access")
    assert login.scope_of(tokens["access_token"]) == "campaign_data offline_access"
    assert exchange(login, back["code"])[1]["error"] == "invalid_grant"


@pytest.mark.parametrize(
    "changes", [{"code_verifier": "w" * 50}, {"redirect_uri": "http://x/"}, {"code": "guess"}]
)
def test_a_code_needs_its_verifier_and_its_address(login, changes):
    status, body = exchange(login, authorize(login)["code"], **changes)
    assert (status, body["error"]) == (400, "invalid_grant")


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"code_challenge_method": "plain"}, "invalid_request"),
        ({"code_challenge": ""}, "invalid_request"),
        ({"scope": "everything"}, "invalid_scope"),
        ({"response_type": "token"}, "unsupported_response_type"),
    ],
)
def test_what_the_authorize_page_refuses(login, changes, error):
    assert authorize(login, **changes)["error"] == error


@pytest.mark.parametrize("changes", [{"client_id": "x"}, {"redirect_uri": f"{REDIRECT}/"}])
def test_an_unregistered_application_is_sent_nowhere(login, changes):
    with pytest.raises(urllib.error.HTTPError) as caught:
        authorize(login, **changes)
    assert caught.value.code == 400
    caught.value.close()


def test_a_user_may_decline(login):
    login.consent = False
    assert authorize(login)["error"] == "access_denied"


def test_an_old_refresh_token_ends_the_grant(login):
    first = login.grant()
    status, second = renew(login, first["refresh_token"])
    assert status == 200
    assert second["refresh_token"] != first["refresh_token"]
    assert renew(login, first["refresh_token"])[1]["error"] == "invalid_grant"
    assert login.scope_of(second["access_token"]) is None
    assert renew(login, second["refresh_token"])[1]["error"] == "invalid_grant"
    assert login.refreshes == 1


def test_a_long_lived_refresh_token_stays_the_same(login):
    login.rotating = False
    token = login.grant()["refresh_token"]
    assert renew(login, token)[1]["refresh_token"] == token
    login.names_refresh = False
    assert "refresh_token" not in renew(login, token)[1]
    assert login.refreshes == 2


def test_without_offline_access_there_is_no_refresh_token(login):
    assert login.grant("campaign_data")["refresh_token"] == ""
    assert renew(login, "")[1]["error"] == "invalid_grant"


def test_access_tokens_end(login):
    login.expires_in = -1
    assert login.scope_of(login.grant()["access_token"]) is None
    login.expires_in = 60
    token = login.grant()["access_token"]
    payload = token.split(".")[1]
    content = json.loads(urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
    assert content["exp"] - content["iat"] == 60
    assert login.scope_of(token)
    login.expire_access()
    assert login.scope_of(token) is None


def test_a_withdrawn_permission_ends_everything(login):
    grant = login.grant()
    login.revoke()
    assert login.scope_of(grant["access_token"]) is None
    assert renew(login, grant["refresh_token"])[1]["error"] == "invalid_grant"


def begin_device(login):
    return post(
        login,
        "/device/authorize",
        scope="campaign_data offline_access",
        response_type="code",
        state="s",
    )


def poll(login, code):
    return post(login, "/token", grant_type=DEVICE_GRANT, device_code=code)


def test_a_device_waits_for_the_user(login):
    login.device_consent = None
    status, body = begin_device(login)
    assert (status, body["interval"], body["expires_in"]) == (200, 5, 600)
    assert poll(login, body["device_code"])[1]["error"] == "authorization_pending"
    assert poll(login, body["device_code"])[1]["error"] == "authorization_pending"
    with urllib.request.urlopen(body["verification_uri_complete"], timeout=10) as page:
        assert b"Access is allowed" in page.read()
    assert poll(login, body["device_code"])[1]["refresh_token"]
    assert poll(login, body["device_code"])[1]["error"] == "expired_token"


def test_a_device_may_be_declined_or_name_no_interval(login):
    login.device_consent, login.polls_needed, login.interval = False, 0, None
    body = begin_device(login)[1]
    assert "interval" not in body
    assert poll(login, body["device_code"])[1]["error"] == "access_denied"


def test_other_refusals(login):
    assert post(login, "/token", grant_type="password")[1]["error"] == "unsupported_grant_type"
    status, body = post(login, "/token", client_id="x", grant_type="refresh_token")
    assert (status, body["error"]) == (401, "invalid_client")
    assert post(login, "/device/authorize", client_id="x")[0] == 401
    assert post(login, "/device/authorize", scope="campaign_data")[1]["error"] == "invalid_request"
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(f"{login.origin}/.well-known/openid-configuration", timeout=10)
    assert caught.value.code == 404
    caught.value.close()
