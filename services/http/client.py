"""One HTTP client for all providers: credential, limits, retries, caps, redirects, errors.

A provider never sees the HTTP library. Whatever goes wrong leaves here as a ServiceError in plain
words. The parts: `booking` (limits), `transport` (the library), `faults` and `statuses` (judging).
"""

from __future__ import annotations

import asyncio
import random
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx
import msgspec

from services.domain.accounts import Limit
from services.domain.errors import CredentialsRejected, ServiceError, UnexpectedAnswer, Unreachable
from services.http.addresses import is_loopback, same_origin
from services.http.auth import NoAuth
from services.http.body import Truncated
from services.http.booking import HEADER_WAIT, LONGEST_WAIT, Bookings, jittered
from services.http.faults import Fault, fault_of, stored_too, unsendable_key
from services.http.request import DEADLINE, MAX_BODY, Order, Run, full_url, joined, texts
from services.http.statuses import (
    limit_reached,
    redirected_away,
    retry_after,
    standard_verdict,
    web_page,
)
from services.http.transport import exchange, open_http
from services.http.types import Answer, Auth, Params, Renew, Retry, Throttled, Verdict
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from services.http.limits import Ledger

    Classify = Callable[[Answer], Verdict]
    OnWait = Callable[[float, str], None]

__all__ = [
    "LONGEST_WAIT",
    "MAX_BODY",
    "ApiClient",
    "ClientSettings",
    "is_loopback",
    "retry_after",
]

WAITS = (1.0, 2.0, 4.0)
"""Seconds before the second, third and fourth try."""
MAX_HOPS = 3
QUICK_SECONDS = 3.0
"""Offline shows within so many seconds."""
FORM_SECONDS = 30.0
FORM_BYTES = 1024 * 1024
_REDIRECTS = {301, 302, 303, 307, 308}


class ClientSettings(msgspec.Struct, frozen=True, kw_only=True):
    """What an ApiClient is made of.

    Args:
        service: The provider's name, for sentences.
        base_url: Address under which relative paths lie, without a trailing slash.
        limits: The provider's limits; a call names those it falls under by key.
        identity: A fingerprint of the credential; clients of equal identity share their limits
            and the number of their parallel requests.
        parallel: Requests side by side.
        waits: Seconds before each further try after a passing fault.
        pace: Divides every window and every wait of our own; only used for loopback addresses.
    """

    service: str
    base_url: str
    identity: str
    limits: tuple[Limit, ...] = ()
    parallel: int = 1
    waits: tuple[float, ...] = WAITS
    pace: float = 1.0


class ApiClient:
    """Sends requests of one account.

    `classify` turns an answer into a verdict before the standard reading by status does; it returns
    None where it has no opinion. `on_wait(seconds, why)` is told of every wait longer than 0.5 s;
    it may be set later. `calls` counts the requests sent.
    """

    def __init__(
        self,
        settings: ClientSettings,
        *,
        ledger: Ledger,
        auth: Auth | None = None,
        classify: Classify | None = None,
        on_wait: OnWait | None = None,
    ) -> None:
        self.settings = settings
        self.on_wait = on_wait
        self.calls = 0
        self._auth: Auth = auth or NoAuth()
        self._classify = classify
        local = is_loopback(settings.base_url)
        self._pace = settings.pace if local and settings.pace > 0 else 1.0
        self._bookings = Bookings(
            settings.service,
            settings.identity,
            settings.limits,
            ledger=ledger,
            parallel=settings.parallel,
            pace=self._pace,
            tell=self._tell,
        )
        self._http: httpx.AsyncClient | None = None

    @property
    def pace(self) -> float:
        """What our own waits are divided by: 1.0, more only for loopback addresses."""
        return self._pace

    async def aclose(self) -> None:
        """Close the connections."""
        http, self._http = self._http, None
        if http is not None:
            await http.aclose()

    async def get(
        self,
        path: str,
        params: Iterable[tuple[str, Any]] = (),
        *,
        limits: tuple[str, ...] = (),
        accept: frozenset[int] = frozenset(),
        kind: type | Any = None,
        deadline: float = DEADLINE,
        max_bytes: int = MAX_BODY,
    ) -> Any:
        """Ask for a path below the base address, or on the same host if it starts with `/`.

        Args:
            path: "sms-campaigns" (below the base) or "/v3/x?next=..." (same host, a next-link).
            params: Query parameters; None values are left out, booleans become true/false.
            limits: Keys of the limits this call falls under.
            accept: Error statuses to hand back as an Answer instead of raising.
            kind: Type to decode the JSON body into; None gives the Answer itself.
            deadline: Seconds for one try with its whole answer.
            max_bytes: Most bytes of the unpacked body.

        Raises:
            ServiceError: One of its kinds, in plain words.
        """
        answer = await self._send(
            Order(
                method="GET",
                url=self._url(path),
                params=texts(params),
                limits=limits,
                accept=accept,
                deadline=deadline,
                max_bytes=max_bytes,
            )
        )
        return answer if kind is None or answer.status in accept else answer.json(kind)

    async def post_form(
        self,
        path: str,
        form: dict[str, str],
        *,
        accept: frozenset[int] = frozenset(),
        limits: tuple[str, ...] = (),
        repeatable: bool = False,
    ) -> Answer:
        """Post a form. Used for sign-ins, whose answers are no API data.

        It is repeated only where it certainly changed nothing: no connection came about, or the
        provider turned it away with 429. With `repeatable` also after other passing faults.

        Raises:
            ServiceError: One of its kinds, in plain words.
        """
        return await self._send(
            Order(
                method="POST",
                url=self._url(path),
                params=[],
                form=form,
                limits=limits,
                accept=accept,
                deadline=FORM_SECONDS,
                max_bytes=FORM_BYTES,
                repeatable=repeatable,
            )
        )

    def same_host_path(self, link: str) -> str:
        """Turn a next-link of an answer into a path that `get` takes.

        Raises:
            UnexpectedAnswer: The link leads to another host; no credential goes there.
        """
        base = self.settings.base_url
        target = joined(base + "/", link)
        if target is None or not same_origin(target, base):
            raise UnexpectedAnswer(
                self._said(tr("{service} pointed to another address for the next page.")),
                tr("Sendsight did not follow it and sent nothing there. What had arrived is kept."),
                detail="a next link to another host",
            )
        parts = urlsplit(target)
        return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")

    def standard_verdict(self, answer: Answer) -> Verdict:
        """Read an answer by its status, as most providers mean it."""
        return standard_verdict(answer)

    async def _send(self, order: Order) -> Answer:
        run = Run(order)
        while True:
            run.tries += 1
            headers, query = await self._credentials(order)
            outcome = await self._attempt(order, run, headers, query)
            if isinstance(outcome, Fault):
                await self._after_fault(order, run, outcome)
            elif outcome.status in order.accept:
                return outcome
            elif order.method == "GET" and outcome.status in _REDIRECTS:
                self._follow(run, outcome)
            else:
                verdict = self._judge(outcome)
                if verdict is None:
                    return outcome
                await self._act_on(order, run, headers, verdict)

    async def _credentials(self, order: Order) -> tuple[dict[str, str], Params]:
        """The request's own headers and the credential's query parameters."""
        accept = "application/json" if order.method == "GET" else "application/json, */*;q=0.5"
        headers = {"Accept": accept}
        query: Params = []
        await self._auth.apply(headers, query)
        for value in headers.values():
            if not (value.isascii() and value.isprintable()):
                raise CredentialsRejected(*unsendable_key(self.settings.service))
        return headers, query

    async def _attempt(
        self, order: Order, run: Run, headers: dict[str, str], query: Params
    ) -> Answer | Fault:
        """Send once, when the limits allow it."""
        try:
            url = full_url(run.url, run.params, query)
        except ValueError:
            raise self._unreachable(
                tr("{service} cannot be reached: the address is not valid."),
                tr("Check the API address of the account."),
            ) from None
        http = self._pool()
        async with self._bookings.call(order.limits) as sending:
            self.calls += 1
            try:
                async with asyncio.timeout(order.deadline):
                    answer = await exchange(
                        http,
                        order.method,
                        url,
                        headers,
                        order.form,
                        service=self.settings.service,
                        max_bytes=order.max_bytes,
                    )
            except TimeoutError:
                return Fault(
                    self._unreachable(
                        tr("{service} cannot be reached: its answer did not end in time."),
                        tr("Try again later."),
                        f"{url.path}: {order.deadline:g} s",
                    ),
                    tries=1,
                )
            except (httpx.HTTPError, Truncated) as error:
                fault = fault_of(error, self.settings.service, url.host)
                sending.sent = fault.sent
                return fault
            left = limit_reached(answer)
            if left is not None and left <= HEADER_WAIT:
                self._bookings.hold(order.limits, left)
            return answer

    def _follow(self, run: Run, answer: Answer) -> None:
        """Turn the request to where a redirect leads, if that is on the same host."""
        location = answer.headers.get("location", "")
        target = joined(run.url, location) if location else None
        run.hops += 1
        why = ""
        if target is None:
            why = "without a usable address"
        elif not same_origin(target, self.settings.base_url):
            why = "to another host"
        elif run.hops > MAX_HOPS:
            why = f"more than {MAX_HOPS} times"
        if target is None or why:
            raise redirected_away(answer.service, answer.path, why)
        run.url, run.params = target, []
        run.tries -= 1

    def _judge(self, answer: Answer) -> Verdict:
        if 200 <= answer.status < 300 and answer.is_web_page:
            return web_page(answer)
        verdict = self._opinion(answer)
        if verdict is None:
            verdict = standard_verdict(answer)
        if isinstance(verdict, Throttled | Retry) and verdict.seconds is None:
            throttled = isinstance(verdict, Throttled)
            return msgspec.structs.replace(
                verdict, seconds=retry_after(answer, throttled=throttled)
            )
        return verdict

    def _opinion(self, answer: Answer) -> Verdict:
        """What the provider makes of an answer; an error without JSON is judged by its status."""
        try:
            return self._classify(answer) if self._classify else None
        except UnexpectedAnswer:
            if 200 <= answer.status < 300:
                raise
            return None

    async def _act_on(
        self, order: Order, run: Run, headers: dict[str, str], verdict: Verdict
    ) -> None:
        """Wait for the next try, renew the token, or raise."""
        if isinstance(verdict, Renew):
            if run.renewed or not await self._auth.renew(headers):
                raise verdict.error
            run.renewed = True
            run.tries -= 1
        elif isinstance(verdict, Throttled):
            await self._throttled(order, run, verdict)
        elif isinstance(verdict, Retry):
            await self._retry(order, run, verdict)
        elif isinstance(verdict, ServiceError):
            raise verdict

    async def _throttled(self, order: Order, run: Run, verdict: Throttled) -> None:
        """Wait as long as the provider says, and hold the other calls under these limits too."""
        seconds = self._backoff(run.tries) * 2
        if verdict.seconds is not None:
            seconds = jittered(verdict.seconds)
        if run.tries > len(self.settings.waits) or seconds > LONGEST_WAIT:
            raise self._bookings.too_long(seconds)
        self._bookings.hold(order.limits, seconds)
        why = verdict.why or self._said(tr("{service} asks to wait"))
        await self._bookings.pause(seconds, why)

    async def _retry(self, order: Order, run: Run, verdict: Retry) -> None:
        if not order.repeatable or run.tries > len(self.settings.waits):
            raise verdict.error
        seconds = self._backoff(run.tries)
        if verdict.seconds is not None:
            seconds = jittered(verdict.seconds)
        if seconds > LONGEST_WAIT:
            raise self._bookings.too_long(seconds)
        await self._bookings.pause(
            seconds, self._said(tr("{service} has a fault at the moment; trying again"))
        )

    async def _after_fault(self, order: Order, run: Run, fault: Fault) -> None:
        """Try again after a broken connection; where it fails at once, only briefly."""
        seconds = self._backoff(run.tries)
        over = run.tries >= min(fault.tries, len(self.settings.waits) + 1)
        if fault.quick:
            seconds /= 2
            took = time.monotonic() - run.started
            # The next try will take as long as those before, as with a name server that is away.
            over = over or took + seconds + took / run.tries > QUICK_SECONDS
        if over or (fault.sent and not order.repeatable):
            raise fault.error
        await self._bookings.pause(
            seconds, self._said(tr("{service} cannot be reached; trying again"))
        )

    def _backoff(self, tries: int) -> float:
        """The wait after so many tries, a little more or less."""
        waits = self.settings.waits or WAITS
        return waits[min(tries, len(waits)) - 1] * random.uniform(0.75, 1.25) / self._pace

    def _tell(self, seconds: float, why: str) -> None:
        if self.on_wait is not None:
            self.on_wait(seconds, why)

    def _pool(self) -> httpx.AsyncClient:
        if self._http is None:
            try:
                self._http = open_http(self.settings.base_url, self.settings.parallel)
            except (ValueError, ImportError, httpx.InvalidURL) as error:
                raise self._unreachable(
                    tr(
                        "{service} cannot be reached: the proxy that this computer names cannot be "
                        "used."
                    ),
                    tr("Check the proxy settings of this computer."),
                    type(error).__name__,
                ) from None
        return self._http

    def _url(self, path: str) -> str:
        base = self.settings.base_url.rstrip("/")
        if path.startswith("/"):
            return "/".join(base.split("/", 3)[:3]) + path
        return f"{base}/{path}" if path else base

    def _unreachable(self, sentence: str, remedy: str, detail: str = "") -> Unreachable:
        return Unreachable(self._said(sentence), stored_too(remedy), detail=detail)

    def _said(self, words: str) -> str:
        """Words with the provider's name put in."""
        return words.format(service=self.settings.service)
