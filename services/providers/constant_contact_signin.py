"""Keeping a Constant Contact account signed in: rotating refresh tokens of a public OAuth client.

Source: the vendor's guide (`auth_overview`, `pkce_flow`, `device_flow`). The login host is not the
API's host, and its errors have another shape.
"""

from __future__ import annotations

from base64 import urlsafe_b64decode
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import msgspec

from services.domain.errors import NotOffered
from services.http.oauth import OAuthEndpoints, OAuthSession
from services.http.oauth_tokens import OAuthAuth, TokenKeeper, lock_file_for
from services.providers.constant_contact_info import INFO, LOGIN
from services.wording import tr

if TYPE_CHECKING:
    from services.domain.accounts import Account
    from services.http.client import ApiClient
    from services.providers.base import Secrets

_DEAD_HOST, _DEAD_PATH = "idfed.constantcontact.com", "/v3/idfed"
_LONGEST = 16_384


def login_url(account: Account) -> str:
    """The account's login address.

    Raises:
        NotOffered: It is one that the vendor switched off in March 2022.
    """
    address = (account.login_url or LOGIN).rstrip("/")
    parts = urlsplit(address)
    if parts.hostname == _DEAD_HOST or parts.path.startswith(_DEAD_PATH):
        raise NotOffered(
            tr("Constant Contact has switched this login address off."),
            tr("Enter {address} as the login address under Advanced.").format(address=LOGIN),
        )
    return address


def client_id(account: Account) -> str:
    """The application's id, which the vendor calls API key. It names whose limits hold."""
    return account.settings.get("client_id", "").strip()


def session_for(account: Account, client: ApiClient) -> OAuthSession:
    """What signs an account in, in the browser or by code, and renews its tokens.

    Args:
        account: The account.
        client: A client without a credential below the account's login address.
    """
    redirect = account.settings.get("redirect_uri") or INFO.redirect_uri
    return OAuthSession(
        client,
        OAuthEndpoints.below(login_url(account)),
        client_id(account),
        INFO.scopes,
        redirect_uri=redirect,
    )


def auth_for(account: Account, secrets: Secrets, client: ApiClient) -> OAuthAuth:
    """The account's access token on requests, renewed before its end or when it is refused."""
    keeper = TokenKeeper.for_secrets(
        session_for(account, client), Tokens(secrets), lock_file_for(account.account_id)
    )
    return OAuthAuth(keeper)


class Tokens:
    """An account's secrets; a ready-made token's end is read from the token itself.

    Without a refresh token nothing could be done about an end, so the token is simply tried.
    """

    def __init__(self, secrets: Secrets) -> None:
        self._secrets = secrets

    def __repr__(self) -> str:
        return "Tokens(...)"

    def get(self, field: str) -> str | None:
        """The secret of a field."""
        value = self._secrets.get(field)
        if field != "expires_at":
            return value.strip() if value else None
        if value or not self.get("refresh_token"):
            return value if self.get("refresh_token") else None
        end = token_end(self.get("access_token") or "")
        return end.isoformat() if end else None

    async def save(self, values: dict[str, str]) -> None:
        """Store values durably."""
        await self._secrets.save(values)

    async def reload(self) -> None:
        """Read the values again."""
        await self._secrets.reload()


def token_end(token: str) -> datetime | None:
    """When a JWT ends (`exp`, Unix seconds); None where the token is none or does not say."""
    parts = token.split(".")
    if len(parts) != 3 or len(token) > _LONGEST:
        return None
    try:
        padded = parts[1] + "=" * (-len(parts[1]) % 4)
        payload: Any = msgspec.json.decode(urlsafe_b64decode(padded))
        seconds = payload.get("exp") if isinstance(payload, dict) else None
        known = isinstance(seconds, int | float) and not isinstance(seconds, bool)
        return datetime.fromtimestamp(float(seconds), UTC) if known and seconds else None
    except (ValueError, OverflowError, OSError, RecursionError):
        return None
