"""Keeping an account signed in: one renewal at a time, saved before it is used, never in a loop.

Constant Contact rotates refresh tokens: the old one dies at once, and using it again ends the whole
grant. So a renewal is single within the process and across processes (a lock file), the saved
tokens are read again after the lock is taken (another process may have renewed), and a cancelled
caller does not stop a renewal half-way.
"""

from __future__ import annotations

import asyncio
import logging
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from filelock import FileLock, Timeout

from services.domain.errors import CredentialsRejected, Unreachable
from services.http.oauth_types import EARLY, TokenSet
from services.http.redaction import register_secret
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine

    from services.http.oauth import OAuthSession
    from services.http.types import Params

T = TypeVar("T")
_log = logging.getLogger(__name__)
LOCK_SECONDS = 60.0
FINISH_SECONDS = 35.0
"""A little longer than a form may take: a renewal that was sent is finished and saved."""


class SecretStore(Protocol):
    """What `TokenKeeper.for_secrets` needs of an account's secrets; a `reload()` is used if any."""

    def get(self, field: str) -> str | None:
        """The secret of a field."""

    async def save(self, values: dict[str, str]) -> None:
        """Store values durably."""


class TokenKeeper:
    """Hands out a working access token of one account.

    Args:
        session: Sends the renewal.
        load: Reads the saved tokens, freshly (not from a copy of this process).
        save: Stores tokens durably; awaited before a new access token is handed out.
        lock_file: Shared by all processes that use the account; None: no other process can.
    """

    def __init__(
        self,
        session: OAuthSession,
        *,
        load: Callable[[], Awaitable[TokenSet]],
        save: Callable[[TokenSet], Awaitable[None]],
        lock_file: Path | None,
    ) -> None:
        self._session = session
        self._load = load
        self._save = save
        self._lock_file = lock_file
        self._tokens: TokenSet | None = None
        self._unsaved: TokenSet | None = None
        self._dead: set[str] = set()
        self._early = EARLY
        self._single = asyncio.Lock()

    @classmethod
    def for_secrets(
        cls, session: OAuthSession, secrets: SecretStore, lock_file: Path | None
    ) -> TokenKeeper:
        """A keeper over an account's secrets `access_token`, `refresh_token` and `expires_at`."""

        async def load() -> TokenSet:
            reload = getattr(secrets, "reload", None)
            if reload is not None:
                await reload()
            return TokenSet.from_secrets(secrets.get)

        async def save(tokens: TokenSet) -> None:
            await secrets.save(tokens.as_secrets())

        return cls(session, load=load, save=save, lock_file=lock_file)

    async def access_token(self) -> str:
        """A token that should work: the saved one, or a new one shortly before its end.

        Raises:
            CredentialsRejected: There is none and none can be had: the user has to sign in.
        """
        async with self._single:
            if self._tokens is None:
                self._tokens = await self._read()
            if not self._tokens.usable(early=self._early):
                self._tokens = await self._renew(None)
            return self._tokens.access_token

    async def renew(self, refused: str) -> str:
        """A token other than the `refused` one, which the provider did not accept.

        Raises:
            CredentialsRejected: None can be had: the user has to sign in.
        """
        async with self._single:
            held = self._tokens
            if held is None or held.access_token == refused or not held.usable(early=self._early):
                self._tokens = held = await self._renew(refused)
            return held.access_token

    async def _read(self) -> TokenSet:
        tokens = await self._load()
        for value in (tokens.access_token, tokens.refresh_token):
            register_secret(value)
        return tokens

    async def _renew(self, refused: str | None) -> TokenSet:
        """Another token than the refused one: saved meanwhile by another process, or a new one."""
        lock = await self._locked()
        try:
            saved = self._unsaved or await self._read()
            if self._unsaved is not None:
                await _undisturbed(self._keep(self._unsaved))
            if saved.usable() and saved.access_token != refused:
                return saved
            return await _undisturbed(self._buy_and_keep(saved))
        finally:
            if lock is not None:
                lock.release()

    async def _buy_and_keep(self, saved: TokenSet) -> TokenSet:
        return await self._keep(await self._buy(saved))

    async def _buy(self, saved: TokenSet) -> TokenSet:
        token = saved.refresh_token
        if token is None or token in self._dead:
            raise CredentialsRejected(
                tr("The sign-in to {service} has ended.").format(service=self._session.service),
                tr("Sign in again under Edit account."),
            )
        try:
            return await self._session.refresh(token)
        except CredentialsRejected:
            self._dead.add(token)
            raise

    async def _keep(self, tokens: TokenSet) -> TokenSet:
        """Save, then hand out. What could not be saved is tried again next time, not lost."""
        self._unsaved = tokens
        await self._save(tokens)
        self._unsaved = None
        if tokens.expires_at is not None:
            # A token that lives for minutes only must not be renewed at every request.
            self._early = min(EARLY, (tokens.expires_at - datetime.now(UTC)) / 10)
        return tokens

    async def _locked(self) -> FileLock | None:
        """Take the lock without blocking the loop; None where there is no lock file to share."""
        if self._lock_file is None:
            return None
        try:
            self._lock_file.parent.mkdir(parents=True, exist_ok=True)
            lock = FileLock(self._lock_file, thread_local=False)
            async with asyncio.timeout(LOCK_SECONDS):
                while not _acquired(lock):  # noqa: ASYNC110 - another process tells no event
                    await asyncio.sleep(0.05)
        except TimeoutError:
            raise Unreachable(
                tr("Another Sendsight is renewing the same sign-in and has not finished."),
                tr("Close it, or try again in a minute."),
            ) from None
        except (OSError, NotImplementedError) as error:
            _log.warning("no lock for renewing the sign-in: %s", type(error).__name__)
            return None
        return lock


class OAuthAuth:
    """Puts a keeper's access token on requests, and renews it once when it is refused."""

    def __init__(self, keeper: TokenKeeper) -> None:
        self._keeper = keeper

    async def apply(self, headers: dict[str, str], params: Params) -> None:
        """Add the Authorization header."""
        headers["Authorization"] = f"Bearer {await self._keeper.access_token()}"

    async def renew(self, refused: dict[str, str]) -> bool:
        """Get another token than the refused one."""
        await self._keeper.renew(refused.get("Authorization", "").removeprefix("Bearer "))
        return True


def lock_file_for(identity: str) -> Path:
    """The lock file of an account in this user's state folder; `identity` is no secret."""
    from platformdirs import user_state_path

    safe = "".join(c if c.isalnum() or c in "-_" else "-" for c in identity)
    home = os.environ.get("SENDSIGHT_HOME")
    base = Path(home) if home else user_state_path("sendsight", appauthor=False)
    return base / "locks" / f"oauth-{safe}.lock"


def _acquired(lock: FileLock) -> bool:
    try:
        lock.acquire(blocking=False)
    except Timeout:
        return False
    return True


async def _undisturbed(work: Coroutine[object, object, T]) -> T:
    """Run work that a cancelled caller must not stop half-way; it waits for it, bounded."""
    task = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        task.add_done_callback(_looked_at)
        if not task.done():
            await asyncio.wait({task}, timeout=FINISH_SECONDS)
        raise


def _looked_at(task: asyncio.Task[T]) -> None:
    """Nobody waits for the task any more; its error is not news."""
    if not task.cancelled():
        task.exception()
