"""The ways to put a credential on a request. None of them shows its secret in a repr or a log."""

from __future__ import annotations

import asyncio
from base64 import b64encode
from typing import TYPE_CHECKING

from services.http.redaction import register_secret

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from services.http.types import Params


class NoAuth:
    """A request without a credential."""

    async def apply(self, headers: dict[str, str], params: Params) -> None:
        """Add nothing."""

    async def renew(self, refused: dict[str, str]) -> bool:
        """There is nothing to renew."""
        return False


class BasicAuth(NoAuth):
    """User name and key as HTTP Basic, sent without waiting for a challenge."""

    def __init__(self, user: str, key: str) -> None:
        register_secret(key)
        self._value = "Basic " + b64encode(f"{user}:{key}".encode()).decode()

    async def apply(self, headers: dict[str, str], params: Params) -> None:
        """Add the Authorization header."""
        headers["Authorization"] = self._value


class QueryKey(NoAuth):
    """A key in the query, as some providers demand; the address is never logged with it."""

    def __init__(self, name: str, key: str) -> None:
        register_secret(key)
        self._name = name
        self._key = key

    async def apply(self, headers: dict[str, str], params: Params) -> None:
        """Add the key as the last query parameter."""
        params.append((self._name, self._key))


class BearerToken:
    """A short-lived token that a callable obtains; one renewal at a time, shared by all requests.

    Args:
        obtain: Gives a token; with True it must be a new one, with False a kept one will do.
    """

    def __init__(self, obtain: Callable[[bool], Awaitable[str]]) -> None:
        self._obtain = obtain
        self._lock = asyncio.Lock()
        self._token: str | None = None

    async def apply(self, headers: dict[str, str], params: Params) -> None:
        """Add the token, obtaining one first where there is none."""
        async with self._lock:
            if self._token is None:
                self._token = await self._fetch(again=False)
            token = self._token
        headers["Authorization"] = f"Bearer {token}"

    async def renew(self, refused: dict[str, str]) -> bool:
        """Obtain a new token, unless another request has done so since `refused` was sent."""
        async with self._lock:
            if self._token is None or refused.get("Authorization") == f"Bearer {self._token}":
                self._token = None
                self._token = await self._fetch(again=True)
        return True

    def forget(self) -> None:
        """Drop the kept token, so that the next request asks for one (used before its end)."""
        self._token = None

    async def _fetch(self, *, again: bool) -> str:
        token = await self._obtain(again)
        register_secret(token)
        return token
