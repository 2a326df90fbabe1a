"""Buying the next access token, and all that token endpoints answer."""

from __future__ import annotations

import asyncio
import time

import pytest

from services.demo.server import Fault, Reply
from services.domain.errors import (
    CredentialsRejected,
    NotOffered,
    PermissionMissing,
    RateLimited,
    UnexpectedAnswer,
    Unreachable,
)
from tests.services.http.oauth_site import CLIENT, Signing


@pytest.fixture
def site(login):
    return login


class TestRefresh:
    def refresh(self, site, token, **how):
        async def work():
            async with Signing(site, **how) as session:
                return await session.refresh(token)

        return asyncio.run(work())

    def test_rotating(self, site):
        old = site.grant()["refresh_token"]
        tokens = self.refresh(site, old)
        assert tokens.refresh_token in site.refresh
        assert tokens.refresh_token != old
        assert site.requests[0].form() == {
            "grant_type": "refresh_token",
            "refresh_token": old,
            "client_id": CLIENT,
        }

    def test_long_lived_ones_are_kept(self, site):
        site.rotating = False
        old = site.grant()["refresh_token"]
        assert self.refresh(site, old).refresh_token == old

    def test_an_ended_grant(self, site):
        with pytest.raises(CredentialsRejected) as caught:
            self.refresh(site, "rt-dead")
        assert caught.value.sentence == "The sign-in to Acme Mail has ended."
        assert caught.value.code == "needs_sign_in"
        assert len(site.requests) == 1

    def test_an_unknown_client_id(self, site):
        with pytest.raises(CredentialsRejected) as caught:
            self.refresh(site, "rt", client_id="wrong")
        assert "client id" in caught.value.sentence

    @pytest.mark.parametrize(
        ("reply", "kind"),
        [
            (Reply({"error": "invalid_scope"}, status=400), PermissionMissing),
            (Reply({"error": "unsupported_grant_type"}, status=400), NotOffered),
            (Reply({"error": "unauthorized_client"}, status=400), CredentialsRejected),
            (Reply({"error": "temporarily_unavailable"}, status=400), Unreachable),
            (
                Reply({"error": "something_new", "error_description": "?"}, status=400),
                UnexpectedAnswer,
            ),
            (Reply({"error": {"message": "odd"}}, status=400), UnexpectedAnswer),
            (Reply({"error": "invalid_grant"}, status=200), CredentialsRejected),
            (Reply({"error_key": "unauthorized"}, status=401), CredentialsRejected),
            (Reply("<html>x</html>", status=404), UnexpectedAnswer),
            (Reply("<html>x</html>", status=200), UnexpectedAnswer),
            (Reply("access_token=abc", status=200), UnexpectedAnswer),
            (Reply([], status=200), UnexpectedAnswer),
            (Reply({}, status=200), UnexpectedAnswer),
            (Reply({"access_token": 5}, status=200), UnexpectedAnswer),
            (Reply({"access_token": " "}, status=200), UnexpectedAnswer),
            (Reply(status=500), Unreachable),
            (Reply(status=429, headers={"Retry-After": "5000"}), RateLimited),
        ],
    )
    def test_answers_of_the_token_endpoint(self, site, reply, kind):
        site.faults = [Fault("token", reply)]
        with pytest.raises(kind) as caught:
            self.refresh(site, "rt-never-shown")
        assert "rt-never-shown" not in f"{caught.value}{caught.value.detail}{caught.value!r}"
        assert caught.value.sentence.endswith(".")

    @pytest.mark.parametrize(
        "extra",
        [
            {"scope": 5},
            {"scope": ["a"]},
            {"expires_in": "soon"},
            {"expires_in": None},
            {"expires_in": -5},
            {"expires_in": 1e300},
            {"expires_in": {}},
            {"refresh_token": None},
            {"refresh_token": 7},
            {"token_type": None},
            {"id_token": []},
            {"error": None},
            {"unknown": {"x": [1]}},
            {"scope": "other"},
        ],
    )
    def test_odd_extras_do_not_cost_the_token(self, site, extra):
        site.faults = [Fault("token", Reply({"access_token": "new-token", **extra}))]
        tokens = self.refresh(site, "rt-old")
        assert tokens.access_token == "new-token"
        assert tokens.refresh_token == "rt-old"

    def test_a_life_as_text(self, site):
        site.lives = "3600"
        tokens = self.refresh(site, site.grant()["refresh_token"])
        assert 3500 < tokens.expires_at.timestamp() - time.time() <= 3601
