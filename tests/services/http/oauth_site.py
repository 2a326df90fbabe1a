"""A sign-in server with the rules of RFC 6749, 7636 and 8628 and rotating refresh tokens."""

from __future__ import annotations

import hashlib
import secrets
import threading
from base64 import urlsafe_b64encode
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from services.demo.server import DemoServer, Reply, Request
from services.http.oauth import OAuthEndpoints, OAuthSession
from tests.services.http.support import client_for

CLIENT = "client-1"
SCOPES = ("campaign_data", "account_read", "offline_access")


def error(name: str, status: int = 400, text: str = "Told so.") -> Reply:
    return Reply({"error": name, "error_description": text}, status=status)


class OAuthSite(DemoServer):
    """`codes`, `refresh` and `live` hold what was given out; `lives` is a token's life."""

    base_path = "/oauth2/default/v1"

    def __init__(self) -> None:
        super().__init__()
        self._guard = threading.Lock()
        self.renew()

    def renew(self) -> None:
        """As if nothing had happened yet."""
        self.requests, self.faults = [], []
        self.codes: dict[str, dict[str, str]] = {}
        self.devices: dict[str, str] = {}
        self.refresh: set[str] = set()
        self.used: set[str] = set()
        self.live: set[str] = set()
        self.lives: Any = 86400
        self.rotating = True
        self.interval: int | None = 5
        self.polls: list[float] = []
        self.refreshed = 0

    def answer(self, request: Request) -> Reply:
        with self._guard:
            if request.path.endswith("/token"):
                return self._token(request)
            if request.path.endswith("/device/authorize"):
                return self._device(request.form())
            if request.headers.get("authorization", "").removeprefix("Bearer ") in self.live:
                return Reply({"ok": True})
            return Reply({"error_key": "unauthorized"}, status=401)

    def browse(self, url: str, redirect: str, *, allow: bool = True) -> str:
        """What the vendor's page does with an authorize address: where it sends the browser."""
        query = {key: value[0] for key, value in parse_qs(urlsplit(url).query).items()}
        assert query["redirect_uri"] == redirect
        assert query["response_type"] == "code"
        assert query["code_challenge_method"] == "S256"
        if not allow:
            return f"{redirect}?{urlencode({'error': 'access_denied', 'state': query['state']})}"
        code = secrets.token_hex(8)
        self.codes[code] = query
        return f"{redirect}?{urlencode({'code': code, 'state': query['state']})}"

    def grant(self) -> dict[str, Any]:
        access, refresh = f"at-{secrets.token_hex(8)}", f"rt-{secrets.token_hex(8)}"
        self.live.add(access)
        self.refresh.add(refresh)
        return {
            "token_type": "Bearer",
            "expires_in": self.lives,
            "access_token": access,
            "refresh_token": refresh,
            "scope": "campaign_data account_read",
        }

    def _token(self, request: Request) -> Reply:
        form = request.form()
        if form.get("client_id") != CLIENT:
            return error("invalid_client", 401)
        kind = form.get("grant_type")
        if kind == "authorization_code":
            return self._by_code(form)
        if kind == "refresh_token":
            return self._by_refresh(form)
        if kind == "urn:ietf:params:oauth:grant-type:device_code":
            self.polls.append(request.at)
            state = self.devices.get(form.get("device_code", ""), "expired_token")
            if state != "confirmed":
                return error(state)
            return Reply(self.grant())
        return error("unsupported_grant_type")

    def _by_code(self, form: dict[str, str]) -> Reply:
        asked = self.codes.pop(form.get("code", ""), None)
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        proof = urlsafe_b64encode(digest).rstrip(b"=").decode()
        if (
            asked is None
            or asked["code_challenge"] != proof
            or asked["redirect_uri"] != form.get("redirect_uri")
        ):
            return error("invalid_grant")
        return Reply(self.grant())

    def _by_refresh(self, form: dict[str, str]) -> Reply:
        token = form.get("refresh_token", "")
        if token in self.used:
            # Using an old token ends the whole grant, as at Constant Contact.
            self.refresh.clear()
        if token not in self.refresh:
            return error("invalid_grant", text="The refresh token is invalid or expired.")
        self.refreshed += 1
        if not self.rotating:
            grant = self.grant()
            self.refresh.discard(grant.pop("refresh_token"))
            return Reply(grant)
        self.refresh.discard(token)
        self.used.add(token)
        return Reply(self.grant())

    def _device(self, form: dict[str, str]) -> Reply:
        if form.get("client_id") != CLIENT or form.get("response_type") != "code":
            return error("invalid_client", 401)
        code = secrets.token_hex(8)
        self.devices[code] = "authorization_pending"
        answer = {
            "device_code": code,
            "user_code": "ABCD-EFGH",
            "verification_uri": "https://acme.example/activate",
            "verification_uri_complete": "https://acme.example/activate?user_code=ABCD-EFGH",
            "expires_in": 600,
        }
        if self.interval is not None:
            answer["interval"] = self.interval
        return Reply(answer)


class Signing:
    """A session with its client, closed at the end."""

    def __init__(
        self, site, redirect="http://localhost:8765/callback", *, client_id=CLIENT, pace=1000.0
    ):
        self.client = client_for(site, pace=pace)
        self.session = OAuthSession(
            self.client, OAuthEndpoints.below(site.url), client_id, SCOPES, redirect_uri=redirect
        )

    async def __aenter__(self):
        return self.session

    async def __aexit__(self, *_):
        await self.session.aclose()
        await self.client.aclose()
