from __future__ import annotations

from datetime import UTC, datetime, timedelta

from services.http.oauth_types import EARLY, OAuthEndpoints, TokenSet

SOON = datetime(2026, 11, 20, 10, tzinfo=UTC)


def test_the_three_addresses_lie_below_the_login_address():
    found = OAuthEndpoints.below("https://login.example/oauth2/default/v1/")
    assert found.authorize == "https://login.example/oauth2/default/v1/authorize"
    assert found.token == "https://login.example/oauth2/default/v1/token"
    assert found.device == "https://login.example/oauth2/default/v1/device/authorize"


def test_a_token_is_renewed_before_it_ends():
    now = datetime.now(UTC)
    assert TokenSet(access_token="t", expires_at=now + EARLY + timedelta(minutes=1)).usable()
    assert not TokenSet(access_token="t", expires_at=now + EARLY - timedelta(minutes=1)).usable()
    assert TokenSet(access_token="t").usable()
    assert not TokenSet(access_token="").usable()


def test_no_repr_shows_a_token():
    shown = repr(TokenSet(access_token="access-1", refresh_token="refresh-1", scope=("a",)))
    assert "access-1" not in shown
    assert "refresh-1" not in shown


def test_what_is_kept_reads_back():
    kept = TokenSet(access_token="a", refresh_token="r", expires_at=SOON).as_secrets()
    again = TokenSet.from_secrets(kept.get)
    assert (again.access_token, again.refresh_token, again.expires_at) == ("a", "r", SOON)
    bare = TokenSet.from_secrets({"access_token": "a", "expires_at": "soon"}.get)
    assert (bare.refresh_token, bare.expires_at) == (None, None)
    naive = TokenSet.from_secrets({"access_token": "a", "expires_at": "2026-11-20T10:00:00"}.get)
    assert naive.expires_at == datetime(2026, 11, 20, 10, tzinfo=UTC)
