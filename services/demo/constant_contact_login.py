"""Constant Contact's login host, as the demo and the tests meet it: OAuth 2 for public clients.

Authorization code with PKCE (S256), device flow, rotating or long-lived refresh tokens. The page in
which a user would allow access is left out: `consent` and `device_consent` decide.
"""

from __future__ import annotations

import hashlib
import html
import secrets
import time
from base64 import urlsafe_b64encode
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from services.demo.server import DemoServer, Reply, Request, as_json

if TYPE_CHECKING:
    from collections.abc import Callable

CLIENT_ID = "0f4c0de0-demo-4000-8000-c0ffee000001"
REDIRECT = "http://localhost:8765/callback"
SCOPES = frozenset(
    {"account_read", "account_update", "campaign_data", "contact_data", "offline_access"}
)
CODE_LIFE = 300.0
DEVICE_LIFE = 600
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
_AUDIENCE = "https://api.cc.email/v3"
_ISSUER = "https://identity.constantcontact.com/oauth2/aus1lm3ry9mF7x2Ja0h8"


@dataclass
class Grant:
    """What a user allowed once. It ends as a whole where an old refresh token is used again."""

    scope: str
    alive: bool = True
    refresh_token: str | None = None
    access: dict[str, float] = field(default_factory=dict)
    """Access tokens with their ends, Unix seconds."""


@dataclass
class _Code:
    query: dict[str, str]
    ends: float


@dataclass
class _Device:
    scope: str
    user_code: str
    ends: float
    polls: int = 0
    decided: bool | None = None


def refused(name: str, text: str, status: int = 400) -> Reply:
    """An error in OAuth's shape, which the API's errors do not have."""
    return Reply({"error": name, "error_description": text}, status=status)


class ConstantContactLogin(DemoServer):
    """The login host.

    Attributes:
        redirects: Registered redirect addresses, compared letter by letter.
        expires_in: Seconds an access token lives.
        rotating: A new refresh token each time, and the old one dies; else the same one again.
        names_refresh: Whether a renewal's answer names the refresh token at all.
        consent, device_consent: Whether the user allows; None of the latter: not decided yet.
        polls_needed: So many polls see a device sign-in that is still undecided.
        interval: Seconds between polls; None leaves it out, which means five.
        refreshes: Counts renewals that succeeded.
    """

    base_path = "/oauth2/default/v1"

    def __init__(self) -> None:
        super().__init__()
        self.client_id = CLIENT_ID
        self.redirects = {REDIRECT}
        self.expires_in = 86_400
        self.rotating = True
        self.names_refresh = True
        self.consent = True
        self.device_consent: bool | None = True
        self.polls_needed = 1
        self.interval: int | None = 5
        self.refreshes = 0
        self.grants: list[Grant] = []
        self._codes: dict[str, _Code] = {}
        self._devices: dict[str, _Device] = {}
        self._dead: dict[str, Grant] = {}
        self._routes: dict[tuple[str, str], Callable[[Request], Reply]] = {
            ("GET", "/authorize"): self._authorize,
            ("POST", "/token"): self._token,
            ("POST", "/device/authorize"): self._begin_device,
            ("GET", "/activate"): self._activate,
        }

    def answer(self, request: Request) -> Reply:
        """Answer one of the four addresses; there is no discovery document."""
        handler = self._routes.get((request.method, request.path.removeprefix(self.base_path)))
        if handler is None or not request.path.startswith(self.base_path):
            return Reply("<html><body>Not found</body></html>", 404, content_type="text/html")
        with self.lock:
            return handler(request)

    def grant(self, scope: str = "campaign_data account_read offline_access") -> dict[str, str]:
        """The secrets of an account that has signed in already."""
        with self.lock:
            grant = Grant(scope)
            self.grants.append(grant)
            answer = self._tokens(grant)
        return {name: str(answer.get(name, "")) for name in ("access_token", "refresh_token")}

    def scope_of(self, access_token: str) -> str | None:
        """The rights of an access token; None where it is unknown, ended or revoked."""
        with self.lock:
            for grant in self.grants:
                if grant.access.get(access_token, 0.0) > time.time():
                    return grant.scope
        return None

    def expire_access(self) -> None:
        """End all access tokens, as if their time were over."""
        with self.lock:
            for grant in self.grants:
                grant.access.clear()

    def revoke(self) -> None:
        """End all grants, as where the user takes the permission back."""
        with self.lock:
            for grant in self.grants:
                self._end(grant)

    def _authorize(self, request: Request) -> Reply:
        """Send the browser back with a code, or with an error."""
        query = {name: values[0] for name, values in request.query.items()}
        redirect = query.get("redirect_uri", "")
        if query.get("client_id") != self.client_id or redirect not in self.redirects:
            # Without a registered address there is nowhere to send the browser back to.
            return Reply(
                "<html><body>The application or its redirect address is not registered."
                "</body></html>",
                400,
                content_type="text/html",
            )
        answer = self._consent(query)
        if "state" in query:
            answer["state"] = query["state"]
        return Reply("", 302, {"Location": f"{redirect}?{urlencode(answer)}"})

    def _consent(self, query: dict[str, str]) -> dict[str, str]:
        if query.get("response_type") != "code":
            return {"error": "unsupported_response_type", "error_description": "Not supported."}
        if query.get("code_challenge_method") != "S256" or not query.get("code_challenge"):
            return {"error": "invalid_request", "error_description": "PKCE code challenge needed."}
        if not query.get("scope") or not set(query["scope"].split()) <= SCOPES:
            return {"error": "invalid_scope", "error_description": "Unknown scope."}
        if not self.consent:
            return {"error": "access_denied", "error_description": "The user denied access."}
        code = secrets.token_urlsafe(24)
        self._codes[code] = _Code(query, time.time() + CODE_LIFE)
        return {"code": code}

    def _token(self, request: Request) -> Reply:
        form = request.form()
        if form.get("client_id") != self.client_id:
            return refused("invalid_client", "Client authentication failed.", 401)
        by_grant = {
            "authorization_code": self._by_code,
            "refresh_token": self._by_refresh,
            DEVICE_GRANT: self._by_device,
        }
        handler = by_grant.get(form.get("grant_type", ""))
        if handler is None:
            return refused("unsupported_grant_type", "The grant type is not supported.")
        return handler(form)

    def _by_code(self, form: dict[str, str]) -> Reply:
        """A code works once, for the same redirect address and with the right verifier."""
        code = self._codes.pop(form.get("code", ""), None)
        digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        proof = urlsafe_b64encode(digest).decode().rstrip("=")
        if (
            code is None
            or code.ends < time.time()
            or code.query["redirect_uri"] != form.get("redirect_uri")
            or not secrets.compare_digest(code.query["code_challenge"], proof)
        ):
            return refused("invalid_grant", "The authorization code is invalid or has expired.")
        return self._granted(code.query["scope"])

    def _by_refresh(self, form: dict[str, str]) -> Reply:
        token = form.get("refresh_token", "")
        if token in self._dead:
            self._end(self._dead[token])
        grant = next((g for g in self.grants if g.alive and g.refresh_token == token), None)
        if grant is None or not token:
            return refused("invalid_grant", "The refresh token is invalid or expired.")
        self.refreshes += 1
        answer = self._tokens(grant)
        if not self.names_refresh:
            answer.pop("refresh_token", None)
        return Reply(answer)

    def _by_device(self, form: dict[str, str]) -> Reply:
        device = self._devices.get(form.get("device_code", ""))
        if device is None or device.ends < time.time():
            return refused("expired_token", "The device code has expired.")
        device.polls += 1
        decided = self.device_consent if device.decided is None else device.decided
        if device.polls <= self.polls_needed or decided is None:
            return refused("authorization_pending", "The user has not decided yet.")
        del self._devices[form["device_code"]]
        if not decided:
            return refused("access_denied", "The user denied access.")
        return self._granted(device.scope)

    def _begin_device(self, request: Request) -> Reply:
        form = request.form()
        if form.get("client_id") != self.client_id:
            return refused("invalid_client", "Client authentication failed.", 401)
        if form.get("response_type") != "code" or not set(form.get("scope", "").split()) <= SCOPES:
            return refused("invalid_request", "The request lacks a parameter.")
        code, user_code = secrets.token_urlsafe(24), secrets.token_hex(4).upper()
        self._devices[code] = _Device(form.get("scope", ""), user_code, time.time() + DEVICE_LIFE)
        page = f"{self.url}/activate"
        answer = {
            "device_code": code,
            "user_code": user_code,
            "verification_uri": page,
            "verification_uri_complete": f"{page}?user_code={user_code}",
            "expires_in": DEVICE_LIFE,
            "interval": self.interval,
        }
        return Reply({name: value for name, value in answer.items() if value is not None})

    def _activate(self, request: Request) -> Reply:
        """The page where a user types the code; typing it is allowing here."""
        typed = request.first("user_code").strip().upper()
        device = next((d for d in self._devices.values() if d.user_code == typed), None)
        if device is not None:
            device.decided, device.polls = True, self.polls_needed
        words = "Access is allowed." if device else f"There is no code {html.escape(typed)}."
        return Reply(
            f"<html><body><h1>{words}</h1></body></html>",
            200 if device else 404,
            content_type="text/html",
        )

    def _granted(self, scope: str) -> Reply:
        grant = Grant(scope)
        self.grants.append(grant)
        return Reply(self._tokens(grant))

    def _tokens(self, grant: Grant) -> dict[str, str | int]:
        """The next tokens of a grant, in the form of the token endpoint."""
        now = time.time()
        access = _jwt(self.client_id, grant.scope, now, self.expires_in)
        grant.access[access] = now + self.expires_in
        if "offline_access" in grant.scope.split():
            if grant.refresh_token is None:
                grant.refresh_token = secrets.token_urlsafe(32)
            elif self.rotating:
                self._dead[grant.refresh_token] = grant
                grant.refresh_token = secrets.token_urlsafe(32)
        answer: dict[str, str | int] = {
            "token_type": "Bearer",
            "access_token": access,
            "expires_in": self.expires_in,
            "scope": grant.scope,
        }
        if grant.refresh_token is not None:
            answer["refresh_token"] = grant.refresh_token
        return answer

    def _end(self, grant: Grant) -> None:
        if grant.refresh_token is not None:
            self._dead[grant.refresh_token] = grant
        grant.alive, grant.refresh_token = False, None
        grant.access.clear()


def _jwt(client_id: str, scope: str, now: float, life: float) -> str:
    """A token of the vendor's look; its signature is only noise."""
    header = {"kid": "demo", "alg": "RS256"}
    payload = {
        "ver": 1,
        "jti": secrets.token_hex(8),
        "iss": _ISSUER,
        "aud": _AUDIENCE,
        "iat": int(now),
        "exp": int(now + life),
        "cid": client_id,
        "scp": scope.split(),
    }
    parts = (
        urlsafe_b64encode(as_json(part).encode()).decode().rstrip("=") for part in (header, payload)
    )
    return ".".join((*parts, secrets.token_urlsafe(64)))
