"""One HTTP client for all providers: credential, limits, retry, size and time caps, redirects, error classes.

A provider never sees the HTTP library. Whatever goes wrong leaves here as a ServiceError in plain words.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from ipaddress import ip_address
from typing import Any
from urllib.parse import urljoin, urlsplit

import httpx
import msgspec

from services.domain.accounts import Limit
from services.domain.errors import (
    CredentialsRejected,
    NotOffered,
    PermissionMissing,
    RateLimited,
    ServiceError,
    UnexpectedAnswer,
    Unreachable,
)
from services.http.auth import NoAuth
from services.http.limits import Ledger
from services.http.types import Answer, Auth, Params, Renew, Retry, Throttled, Verdict

MAX_BODY = 24 * 1024 * 1024
MAX_TRIES = 4
LONGEST_WAIT = 15 * 60.0
Classify = Callable[[Answer], Verdict]
OnWait = Callable[[float, str], None]


def is_loopback(url: str) -> bool:
    """Whether an address points to this machine."""
    host = urlsplit(url).hostname or ""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


class ClientSettings(msgspec.Struct, frozen=True, kw_only=True):
    """What an ApiClient is made of.

    Args:
        service: The provider's name, for sentences.
        base_url: Address under which relative paths lie, without a trailing slash.
        limits: The provider's limits; a call names those it falls under by key.
        identity: A fingerprint of the credential; clients of equal identity share their limits.
        parallel: Requests side by side.
        pace: Divides every window and every wait of our own; only used for loopback addresses.
    """

    service: str
    base_url: str
    identity: str
    limits: tuple[Limit, ...] = ()
    parallel: int = 1
    pace: float = 1.0


class ApiClient:
    """Sends requests of one account.

    `classify` turns an answer into a verdict before the standard reading by status does; it returns
    None where it has no opinion. `on_wait(seconds, why)` is told of every wait longer than 0.5 s.
    """

    def __init__(self, settings: ClientSettings, *, ledger: Ledger, auth: Auth | None = None,
                 classify: Classify | None = None, on_wait: OnWait | None = None) -> None:
        self.settings = settings
        self.calls = 0
        self._auth: Auth = auth or NoAuth()
        self._classify = classify
        self._on_wait = on_wait
        self._ledger = ledger
        self._limits = {limit.key: limit for limit in settings.limits}
        self._slots = asyncio.Semaphore(max(1, settings.parallel))
        local = is_loopback(settings.base_url)
        self._pace = settings.pace if local and settings.pace > 0 else 1.0
        self._http = httpx.AsyncClient(
            timeout=httpx.Timeout(30.0, connect=10.0), trust_env=not local, follow_redirects=False,
            headers={"Accept": "application/json", "User-Agent": "Sendsight"},
            limits=httpx.Limits(max_connections=max(1, settings.parallel) + 1))

    @property
    def pace(self) -> float:
        """What our own waits are divided by: 1.0, more only for loopback addresses."""
        return self._pace

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def wait(self, seconds: float, why: str) -> None:
        """Wait and tell `on_wait` of it, for a provider whose answers say that no call is left."""
        await self._pause(seconds, why)

    async def get(self, path: str, params: Iterable[tuple[str, Any]] = (), *,
                  limits: tuple[str, ...] = (), accept: frozenset[int] = frozenset(),
                  kind: type | Any = None) -> Any:  # noqa: ANN401 - typed by `kind`
        """Ask for a path below the base address, or for a path on the same host where it starts with `//`-less `/`.

        Args:
            path: "sms-campaigns" (below the base) or "/v3/x?next=..." (same host, as in a next-link).
            params: Query parameters; None values are left out, booleans become true/false.
            limits: Keys of the limits this call falls under.
            accept: Error statuses to hand back as an Answer instead of raising.
            kind: Type to decode the JSON body into; None gives the Answer itself.

        Raises:
            ServiceError: One of its kinds, in plain words.
        """
        answer = await self._send("GET", path, _params(params), None, limits, accept)
        return answer if kind is None or answer.status in accept else answer.json(kind)

    async def post_form(self, path: str, form: dict[str, str], *, accept: frozenset[int] = frozenset(),
                        ) -> Answer:
        """Post a form once; it is never repeated. Used for sign-ins, whose answers are no API data."""
        return await self._send("POST", path, [], form, (), accept)

    def same_host_path(self, link: str) -> str:
        """Turn a next-link of an answer into a path that `get` takes.

        Raises:
            UnexpectedAnswer: The link leads to another host; it is not followed, so no credential goes there.
        """
        base = self.settings.base_url
        target = urlsplit(urljoin(base + "/", link))
        own = urlsplit(base)
        if (target.scheme, target.hostname, target.port) != (own.scheme, own.hostname, own.port):
            raise UnexpectedAnswer(
                f"{self.settings.service} pointed to another address for the next page.",
                "Sendsight did not follow it and sent nothing there. What had arrived is kept.",
                detail=f"next link to host {target.hostname}")
        return target.path + (f"?{target.query}" if target.query else "")

    async def _send(self, method: str, path: str, params: Params, form: dict[str, str] | None,
                    limits: tuple[str, ...], accept: frozenset[int]) -> Answer:
        url = self._url(path)
        renewed = False
        tries = 0
        while True:
            tries += 1
            headers: dict[str, str] = {}
            query = list(params)
            await self._auth.apply(headers, query)
            verdict: Verdict
            answer: Answer | None = None
            try:
                async with self._booked(limits):
                    answer = await self._exchange(method, url, query, headers, form)
                if answer.status in accept:
                    return answer
                verdict = self._judge(answer)
            except httpx.HTTPError as error:
                verdict = self._transport_fault(error)
            except httpx.InvalidURL:
                raise self._unreachable("The address is not valid.") from None
            if verdict is None and answer is not None:
                return answer
            if isinstance(verdict, Renew):
                if renewed or not await self._auth.renew(headers):
                    raise verdict.error
                renewed = True
                continue
            await self._wait_or_raise(method, verdict, tries)

    async def _wait_or_raise(self, method: str, verdict: Verdict, tries: int) -> None:
        if isinstance(verdict, Throttled):
            await self._throttled(verdict, tries)
        elif isinstance(verdict, Retry):
            if method != "GET" or tries >= MAX_TRIES:
                raise verdict.error
            await self._pause(self._backoff(tries), f"{self.settings.service} did not answer; trying again")
        elif isinstance(verdict, ServiceError):
            raise verdict

    async def _throttled(self, verdict: Throttled, tries: int) -> None:
        service = self.settings.service
        seconds = verdict.seconds if verdict.seconds is not None else self._backoff(tries) * 2
        if tries >= MAX_TRIES or seconds > LONGEST_WAIT:
            raise RateLimited(
                f"{service} asks to wait before the next call.",
                "What had arrived is kept. Refresh again later.",
                retry_at=datetime.now(UTC) + timedelta(seconds=seconds))
        await self._pause(seconds, verdict.why or f"{service} asks to wait")

    def _backoff(self, tries: int) -> float:
        return min(60.0, 2.0 ** (tries - 1)) * random.uniform(0.75, 1.25) / self._pace

    async def _pause(self, seconds: float, why: str) -> None:
        if self._on_wait and seconds > 0.5:
            self._on_wait(seconds, why)
        await asyncio.sleep(seconds)

    @asynccontextmanager
    async def _booked(self, keys: tuple[str, ...]) -> AsyncIterator[None]:
        """Hold a connection slot and a place in each limit for the time of one call."""
        async with self._slots:
            windows = [limit for key in keys if not (limit := self._limits[key]).daily]
            for key in keys:
                limit = self._limits[key]
                if limit.daily:
                    await self._count_day(limit)
                else:
                    await self._reserve(limit)
            try:
                yield
            finally:
                for limit in windows:
                    await asyncio.shield(
                        self._ledger.settle(self._bucket(limit), persistent=limit.persistent))

    async def _reserve(self, limit: Limit) -> None:
        window = limit.seconds / self._pace
        while True:
            wait = await self._ledger.reserve(self._bucket(limit), limit.calls, window,
                                              persistent=limit.persistent)
            if wait <= 0:
                return
            await self._pause(wait, f"{self.settings.service} allows {limit.calls} calls "
                                    f"per {limit.seconds:g} s")

    async def _count_day(self, limit: Limit) -> None:
        if await self._ledger.count_day(self._bucket(limit), limit.calls):
            return
        tomorrow = (datetime.now(UTC) + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
        raise RateLimited(
            f"Today's {limit.calls:,} calls to {self.settings.service} are used up.",
            f"Refresh again after {tomorrow:%d %B %H:%M} UTC. What had arrived is kept.",
            retry_at=tomorrow)

    def _bucket(self, limit: Limit) -> str:
        return f"{self.settings.identity}:{limit.key}"

    def _url(self, path: str) -> str:
        base = self.settings.base_url
        if path.startswith("/"):
            parts = urlsplit(base)
            return f"{parts.scheme}://{parts.netloc}{path}"
        return f"{base.rstrip('/')}/{path}" if path else base

    async def _exchange(self, method: str, url: str, params: Params, headers: dict[str, str],
                        form: dict[str, str] | None) -> Answer:
        """Send one request and read its answer whole, within the size cap."""
        self.calls += 1
        target = httpx.URL(url)
        if params:
            target = target.copy_merge_params(params)
        started = time.monotonic()
        async with self._http.stream(method, target, headers=headers, data=form) as response:
            body = bytearray()
            async for chunk in response.aiter_bytes():
                body += chunk
                if len(body) > MAX_BODY or time.monotonic() - started > 300:
                    raise UnexpectedAnswer(
                        f"{self.settings.service} sent an answer that is too large to be a report.",
                        "Nothing of it was kept. Try again later; if it stays, report it.",
                        detail=f"{target.path}: more than {len(body)} bytes")
            return Answer(response.status_code, {k.lower(): v for k, v in response.headers.items()},
                          bytes(body), target.path, self.settings.service)

    def _judge(self, answer: Answer) -> Verdict:
        verdict = self._classify(answer) if self._classify else None
        return verdict if verdict is not None else self.standard_verdict(answer)

    def standard_verdict(self, answer: Answer) -> Verdict:
        """Read an answer by its status, as most providers mean it."""
        service, status = self.settings.service, answer.status
        detail = f"{answer.path}: HTTP {status}"
        if 200 <= status < 300:
            return None
        if status == 401:
            return Renew(CredentialsRejected(f"{service} did not accept the sign-in of this account.",
                                             "Edit the account, or check it at the provider.", detail=detail))
        if status == 403:
            return PermissionMissing(f"{service} does not allow this account to read that.",
                                     "Check the rights of the key at the provider.", detail=detail)
        if status in {404, 410}:
            return NotOffered(f"{service} does not know what was asked for.", detail=detail)
        if status == 429:
            return Throttled(retry_after(answer))
        if status >= 500:
            return Retry(Unreachable(f"{service} has a fault at the moment.",
                                     "Stored data is still shown. Try again later.", detail=detail))
        if 300 <= status < 400:
            return UnexpectedAnswer(f"{service} sent Sendsight to another address.",
                                    "It was not followed. Check the API address of the account.", detail=detail)
        return UnexpectedAnswer(f"{service} did not accept the request.",
                                "Report it with the details.", detail=detail)

    def _transport_fault(self, error: httpx.HTTPError) -> Verdict:
        if isinstance(error, httpx.UnsupportedProtocol):
            return self._unreachable("The address is not valid.")
        if isinstance(error, httpx.DecodingError):
            return UnexpectedAnswer(f"{self.settings.service} sent an answer that Sendsight cannot read.",
                                    "Try again later; if it stays, report it.", detail=type(error).__name__)
        return Retry(self._unreachable("Check the network connection and the API address.",
                                       type(error).__name__))

    def _unreachable(self, remedy: str, detail: str = "") -> Unreachable:
        return Unreachable(f"{self.settings.service} cannot be reached.",
                           f"{remedy} Stored data is still shown.", detail=detail)


def retry_after(answer: Answer) -> float | None:
    """Seconds named by Retry-After (a number or a date) or `ratelimit-reset`; None where neither is there."""
    text = answer.headers.get("retry-after") or answer.headers.get("ratelimit-reset")
    if not text:
        return None
    try:
        return max(0.0, float(text))
    except ValueError:
        pass
    try:
        return max(0.0, (parsedate_to_datetime(text) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError):
        return None


def _params(params: Iterable[tuple[str, Any]]) -> Params:
    """Make texts of parameter values; None is left out."""
    texts: Params = []
    for key, value in params:
        if value is not None:
            texts.append((key, str(value).lower() if isinstance(value, bool) else str(value)))
    return texts
