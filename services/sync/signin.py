"""Signing in to a provider for an account that is being added or mended: by browser, or by code."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import msgspec

from services.domain.errors import CredentialsRejected, NotOffered, ServiceError
from services.domain.kinds import Capability
from services.http.auth import NoAuth
from services.http.client import ApiClient, ClientSettings
from services.http.ledger import MemoryLedger
from services.http.oauth import OAuthEndpoints, OAuthSession
from services.providers.registry import provider_class
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from services.domain.accounts import Account
    from services.http.oauth import TokenSet


class SignInStep(msgspec.Struct, frozen=True):
    """What the user has to do next.

    `kind` is "open_browser" (open `url`; `note` says so if its answer has to be pasted), "wrong_paste" (what
    was pasted is not the answer; `note` says why, the sign-in goes on) or "device_code" (open `url` on any
    device and type `code`; `full_url` has the code in it).
    """

    kind: str
    url: str = ""
    code: str = ""
    full_url: str = ""
    note: str = ""


class SignIn:
    """One sign-in. `by_browser` or `by_device` gives the secrets to store; cancelling the task ends it."""

    def __init__(self, account: Account, *, pace: float = 1.0) -> None:
        self._account = account
        self._pace = pace
        self._pasted: asyncio.Queue[str] | None = None

    async def by_browser(self, tell: Callable[[SignInStep], None]) -> dict[str, str]:
        """Sign in with the system browser; an address that the user pastes ends the waiting too.

        A pasted text that is not the answer to this sign-in is told, and the next one awaited.

        Raises:
            ServiceError: Declined, not finished in time, or not offered by this provider.
        """
        session = self._session(Capability.BROWSER_SIGN_IN)
        self._pasted = asyncio.Queue()
        try:
            begun = await session.begin_browser()
            tell(SignInStep("open_browser", url=begun.url, note=begun.note))
            waiting = [asyncio.ensure_future(self._from_paste(session, self._pasted, tell))]
            if begun.listening:
                waiting.append(asyncio.ensure_future(session.wait_for_browser()))
            return _secrets(await _first(waiting))
        finally:
            self._pasted = None
            await session.aclose()
            await self._client.aclose()

    async def _from_paste(
        self,
        session: OAuthSession,
        pasted: asyncio.Queue[str],
        tell: Callable[[SignInStep], None],
    ) -> TokenSet:
        """The tokens for the first pasted address that is this sign-in's answer."""
        while True:
            text = await pasted.get()
            try:
                return await session.finish_with_pasted(text)
            except ServiceError as error:
                if not session.waits_for_browser:
                    raise
                tell(SignInStep("wrong_paste", note=str(error)))

    async def by_device(self, tell: Callable[[SignInStep], None]) -> dict[str, str]:
        """Sign in by a code that the user types on any device.

        Raises:
            ServiceError: Declined, not confirmed in time, or not offered by this provider.
        """
        session = self._session(Capability.DEVICE_SIGN_IN)
        try:
            prompt = await session.begin_device()
            tell(
                SignInStep(
                    "device_code",
                    url=prompt.verification_uri,
                    code=prompt.user_code,
                    full_url=prompt.verification_uri_complete or "",
                )
            )
            return _secrets(await session.poll_device())
        finally:
            await session.aclose()
            await self._client.aclose()

    def paste(self, text: str) -> None:
        """Give the address that the browser ended on; in the loop's thread. May be called again."""
        if self._pasted is not None:
            self._pasted.put_nowait(text)

    def _session(self, needed: Capability) -> OAuthSession:
        account = self._account
        info = provider_class(account.provider).info
        login = account.login_url or info.login_url
        if needed not in info.capabilities or login is None:
            raise NotOffered(
                tr("{provider} is not signed in to this way.").format(provider=info.name),
                tr("Enter its key instead."),
            )
        client_id = account.settings.get("client_id", "").strip()
        if not client_id:
            raise CredentialsRejected(
                tr("The API key (client id) is missing."), tr("Enter it first, then sign in.")
            )
        self._client = ApiClient(
            ClientSettings(
                service=info.name, base_url=login, identity=f"sign-in:{client_id}", pace=self._pace
            ),
            ledger=MemoryLedger(),
            auth=NoAuth(),
        )
        redirect = account.settings.get("redirect_uri") or info.redirect_uri
        return OAuthSession(
            self._client, OAuthEndpoints.below(login), client_id, info.scopes, redirect_uri=redirect
        )


async def _first(waiting: list[asyncio.Task[TokenSet]]) -> TokenSet:
    """The outcome of what ends first; the others are given up and waited for."""
    try:
        done, _ = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        return next(one for one in waiting if one in done).result()
    finally:
        for one in waiting:
            one.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)


def _secrets(tokens: TokenSet) -> dict[str, str]:
    """A sign-in's outcome as the secrets to keep."""
    values = {"access_token": tokens.access_token}
    if tokens.refresh_token:
        values["refresh_token"] = tokens.refresh_token
    if tokens.expires_at is not None:
        values["expires_at"] = tokens.expires_at.isoformat()
    return values
