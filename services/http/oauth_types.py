"""What the parts of an OAuth sign-in hand to each other. No repr shows a token."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable

DEFAULT_REDIRECT = "http://localhost:8765/callback"
"""To be registered at the provider letter by letter: it compares the address as text."""
EARLY = timedelta(minutes=5)
"""A token is renewed so long before its end, so that a long page does not outlive it."""


class OAuthEndpoints(msgspec.Struct, frozen=True):
    """Where to sign in. All three lie on one host.

    Args:
        authorize: Opened in the system browser.
        token: Codes and refresh tokens are exchanged here.
        device: Starts a sign-in by code; None where the provider has none.
    """

    authorize: str
    token: str
    device: str | None = None

    @classmethod
    def below(cls, login_url: str) -> OAuthEndpoints:
        """The three usual paths below a login address (Okta's, and so Constant Contact's)."""
        base = login_url.rstrip("/")
        return cls(f"{base}/authorize", f"{base}/token", f"{base}/device/authorize")


class TokenSet(msgspec.Struct, frozen=True, kw_only=True):
    """The outcome of a sign-in.

    Args:
        access_token: Goes on every request; lives for hours.
        refresh_token: Buys the next access token; None where the provider gave none.
        expires_at: When the access token ends (UTC); None where that is unknown.
        scope: The rights that were granted; empty where the provider did not say.
    """

    access_token: str
    refresh_token: str | None = None
    expires_at: datetime | None = None
    scope: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"TokenSet(expires_at={self.expires_at}, scope={self.scope})"

    def usable(self, *, early: timedelta = EARLY) -> bool:
        """Whether the access token should work for a while; an unknown end counts as usable."""
        if not self.access_token:
            return False
        return self.expires_at is None or datetime.now(UTC) < self.expires_at - early

    def as_secrets(self) -> dict[str, str]:
        """As keyring fields; `expires_at` in ISO 8601, UTC; "" where something is unknown."""
        end = self.expires_at
        return {
            "access_token": self.access_token,
            "refresh_token": self.refresh_token or "",
            "expires_at": end.isoformat(timespec="seconds") if end else "",
        }

    @classmethod
    def from_secrets(cls, get: Callable[[str], str | None]) -> TokenSet:
        """Read back what `as_secrets` gave; ready-made tokens without an end are fine too."""
        return cls(
            access_token=get("access_token") or "",
            refresh_token=get("refresh_token") or None,
            expires_at=_instant(get("expires_at")),
        )


class BrowserSignIn(msgspec.Struct, frozen=True):
    """A sign-in that waits for the user's browser.

    Args:
        url: To be opened in the system browser (never an embedded one).
        redirect_uri: What has to be registered at the provider, letter by letter.
        listening: Whether Sendsight itself receives the answer; if not, the address that the
            browser ends on has to be pasted (`finish_with_pasted`).
        note: Why it does not listen, a plain sentence; "" where it does.
    """

    url: str
    redirect_uri: str
    listening: bool = True
    note: str = ""


class DevicePrompt(msgspec.Struct, frozen=True):
    """What to show for a sign-in on another device.

    Args:
        user_code: To be typed at `verification_uri`.
        verification_uri: The page to open, on any device.
        verification_uri_complete: The same page with the code filled in; None where not offered.
        expires_in: Seconds until the code ends.
    """

    user_code: str
    verification_uri: str
    verification_uri_complete: str | None
    expires_in: float


def _instant(text: str | None) -> datetime | None:
    if not text:
        return None
    try:
        instant = datetime.fromisoformat(text)
    except ValueError:
        return None
    return instant if instant.tzinfo else instant.replace(tzinfo=UTC)
