"""Copernica's sign-in for API v4: the permanent API token buys a token that lives for a day.

Source: "rest-introduction" of v4: POST to the login host, form field `access_token`; the answer is
the JWT itself. One third-party client also met a JSON string or an object, so both are read.
"""

from __future__ import annotations

import math
import time
from base64 import urlsafe_b64decode
from typing import TYPE_CHECKING

import msgspec

from services.domain.errors import UnexpectedAnswer
from services.domain.parse import to_count
from services.http.auth import BearerToken
from services.http.redaction import register_secret
from services.providers.copernica_api import lower_keys, message_of, token_rejected
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from services.http.client import ApiClient
    from services.http.types import Answer, Params, Verdict

EARLY = 600.0
"""Seconds before its end at which a token is replaced."""
_NAMES = ("token", "access_token", "jwt")
_LONGEST = 16_384


class LoginAuth(BearerToken):
    """Puts the short-lived token on requests; buys it when needed, before its end, when refused.

    Args:
        api_token: The permanent token; it goes to the login host only, and only in a POST body.
        client: Gives the client of the login host, when it is first needed.
    """

    def __init__(self, api_token: str, client: Callable[[], ApiClient]) -> None:
        super().__init__(self._log_in)
        self._api_token = api_token
        self._client = client
        self._ends = math.inf

    def __repr__(self) -> str:
        return "LoginAuth(...)"

    async def apply(self, headers: dict[str, str], params: Params) -> None:
        """Add the Authorization header, with a new token where the kept one ends soon."""
        if time.time() >= self._ends:
            self._ends = math.inf
            self.forget()
        await super().apply(headers, params)

    async def _log_in(self, new: bool) -> str:
        # Several tokens may be alive at once, so that buying one again does no harm.
        answer = await self._client().post_form(
            "", {"access_token": self._api_token}, repeatable=True
        )
        token = read_token(answer.body)
        if token is None:
            raise _unreadable(answer)
        register_secret(token)
        life = lifetime(token, time.time())
        self._ends = time.time() + max(life - EARLY, life / 2) if life else math.inf
        return token


def login_verdict(answer: Answer) -> Verdict:
    """What an answer of the login host means; None leaves the reading to the status."""
    message = message_of(answer)
    if answer.status in {400, 401, 403, 422} or (answer.status == 200 and message):
        return token_rejected(f"sign-in: HTTP {answer.status}: {message or 'no message'}")
    if answer.status in {404, 405, 410}:
        return UnexpectedAnswer(
            tr("There is no Copernica sign-in at the login address of this account."),
            tr("Check the login address."),
            detail=f"sign-in: HTTP {answer.status}",
        )
    return None


def _unreadable(answer: Answer) -> UnexpectedAnswer:
    return UnexpectedAnswer(
        tr("Copernica's sign-in sent an answer that Sendsight cannot read."),
        tr("Check the login address of the account."),
        detail=f"HTTP {answer.status}, {answer.content_type or 'no type'}, {len(answer.body)} bytes",
    )


def read_token(body: bytes) -> str | None:
    """The token in an answer (plain text, a JSON string or object); None where there is none."""
    text = body.decode("utf-8-sig", "replace").strip()
    try:
        content = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError):
        content = text
    if isinstance(content, dict):
        fields = lower_keys(content)
        fields |= lower_keys(fields.get("data"))
        content = next((fields[name] for name in _NAMES if fields.get(name)), None)
    if not isinstance(content, str):
        return None
    token = content.strip().strip("\"'").strip()
    fits = 0 < len(token) <= _LONGEST and token.isascii() and token.isprintable()
    return token if fits and not any(sign in token for sign in " <>{}") else None


def lifetime(token: str, now: float) -> float | None:
    """Seconds a JWT lives from its issue, or from `now` where it names none; None where unknown."""
    parts = token.split(".")
    if len(parts) != 3:
        return None
    try:
        padded = parts[1] + "=" * (-len(parts[1]) % 4)
        payload = lower_keys(msgspec.json.decode(urlsafe_b64decode(padded)))
    except (ValueError, RecursionError):
        return None
    end = to_count(payload.get("exp"))
    issued = to_count(payload.get("iat"))
    if end is None:
        return None
    # The difference of two times of the server holds whatever this computer's clock says.
    life = end - (now if issued is None else issued)
    return life if life > 0 else None
