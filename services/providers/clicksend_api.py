"""ClickSend's envelope, the verdicts on it, and its two ways of paging: by number and by cursor."""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import aclosing
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from services.domain.decoding import decoder
from services.domain.errors import (
    CredentialsRejected,
    NotOffered,
    PermissionMissing,
    UnexpectedAnswer,
    Unreachable,
)
from services.domain.parse import to_count
from services.http.redaction import redact
from services.http.types import Retry, Throttled, Verdict
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Sequence

    from services.http.client import ApiClient
    from services.http.types import Answer

    RowKey = Callable[[dict[str, Any]], str | None]

T = TypeVar("T")
Row = dict[str, Any]
PAGE_SIZE = 100
MOST_PAGES = 10_000
STALE_PAGES = 3
"""So many pages in a row without a new row mean that the paging does not end."""
GROWTH = 20
"""Pages that a list may grow by while it is read."""

_REFUSED = {"MISSING_CREDENTIALS", "INVALID_CREDENTIALS", "ACCOUNT_NOT_ACTIVATED", "UNAUTHORIZED"}
_SLOW_DOWN = {"THROTTLED", "TOO_MANY_REQUESTS", "HTTP_TOO_MANY_REQUESTS"}
_FAULTS = {"INTERNAL_ERROR", "INTERNAL_SERVER_ERROR", "SOMETHING_IS_WRONG"}
_OPTIONAL = ("/link-statistics", "/link-tracking", "/short-url/")


class Envelope(msgspec.Struct):
    """What surrounds an answer; the newer endpoints leave all of it out."""

    http_code: Any = None
    response_code: Any = None
    response_msg: Any = None


class Page(msgspec.Struct, frozen=True):
    """One page of a list. `last` is None where the answer has no paginator."""

    rows: list[Row]
    bad: int = 0
    """Entries that are no rows at all."""
    current: int | None = None
    last: int | None = None
    total: int | None = None
    size: int = 0
    """Entries before rows seen on earlier pages were taken out."""
    paged: bool = False
    """Whether the answer has a paginator at all."""


def classify(answer: Answer) -> Verdict:
    """A verdict on an answer. The envelope's code counts also where the HTTP status says 200."""
    envelope = _envelope(answer)
    status = answer.status
    if 200 <= status < 300:
        inner = to_count(envelope.http_code)
        if inner is not None and inner >= 400:
            status = inner
    word = str(envelope.response_code or "").strip().upper()
    if 200 <= status < 300 and word in {"", "SUCCESS"}:
        return None
    message = envelope.response_msg if isinstance(envelope.response_msg, str) else ""
    detail = (
        f"{answer.path}: HTTP {answer.status}, {status} {redact(word)[:60]} {redact(message)[:200]}"
    ).strip()
    return _verdict(answer, status, word, detail)


def _envelope(answer: Answer) -> Envelope:
    try:
        return decoder(Envelope).decode(answer.body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return Envelope()


def _verdict(answer: Answer, status: int, word: str, detail: str) -> Verdict:
    service = answer.service
    if status == 429 or word in _SLOW_DOWN:
        return Throttled()
    if status == 401 or word in _REFUSED:
        # A missing key, a wrong one and an account that is not activated yet give the same answer.
        return CredentialsRejected(
            tr("{service} did not accept the sign-in of this account.").format(service=service),
            tr("Check the username and the API key, and that the account is active at ClickSend."),
            detail=detail,
        )
    if status == 403 or word == "FORBIDDEN":
        return PermissionMissing(
            tr("{service} does not let this account read that.").format(service=service),
            tr(
                "The account may be suspended, or its key may lack the right. Check both at "
                "ClickSend."
            ),
            detail=detail,
        )
    if status in {404, 405, 410} or word == "NOT_FOUND":
        return _not_offered(service, detail)
    if status >= 500 or word in _FAULTS:
        return Retry(
            Unreachable(
                tr("{service} has a fault at the moment.").format(service=service),
                tr("Stored data is still shown. Try again later."),
                detail=detail,
            )
        )
    if 300 <= status < 400:
        return None
    if status == 400 and any(part in answer.path for part in _OPTIONAL):
        return _not_offered(service, detail)
    return UnexpectedAnswer(
        tr("{service} did not accept the request.").format(service=service),
        tr("Report it with the details."),
        detail=detail,
    )


def _not_offered(service: str, detail: str) -> NotOffered:
    return NotOffered(
        tr("{service} does not know what was asked for.").format(service=service),
        tr("Check the API address of the account."),
        detail=detail,
    )


class ClickSendApi:
    """Asks ClickSend for objects and lists, through the account's client."""

    def __init__(self, client: ApiClient) -> None:
        self.client = client
        self.parallel = client.settings.parallel

    async def ask(
        self, path: str, params: Iterable[tuple[str, Any]] = (), *, bucket: str = "general"
    ) -> Row:
        """The whole JSON object of an answer. `bucket` is the limit that the call falls under.

        Raises:
            ServiceError: One of its kinds.
        """
        body: Row = await self.client.get(path, params, limits=(bucket,), kind=dict[str, Any])
        return body

    async def page(self, path: str, params: Sequence[tuple[str, Any]], number: int) -> Page:
        """One numbered page of a list."""
        body = await self.ask(path, [*params, ("limit", PAGE_SIZE), ("page", number)])
        return page_of(body, path, number)

    def pages(
        self, path: str, params: Sequence[tuple[str, Any]], key: RowKey, *, width: int | None = None
    ) -> AsyncGenerator[Page, None]:
        """All pages of a list in order, each without the rows of earlier ones; see `read_pages`."""
        return read_pages(partial(self.page, path, params), key, width or self.parallel)

    async def cursor_pages(self, path: str, key: RowKey) -> AsyncGenerator[Page, None]:
        """All pages of a list whose answers name the next address; an absent one is the end.

        Raises:
            UnexpectedAnswer: The next address lies on another host, or the paging does not end.
        """
        visited = {path}
        guard = Guard(key)
        params: list[tuple[str, Any]] = [("limit", PAGE_SIZE)]
        while True:
            body = await self.ask(path, params)
            page = guard.fresh(page_of(body, path, None))
            yield page
            link = body.get("next_page_url")
            if not isinstance(link, str) or not link.strip():
                return
            guard.check()
            path, params = self.client.same_host_path(link.strip()), []
            if path in visited:
                raise endless()
            visited.add(path)


def page_of(body: Row, path: str, asked: int | None) -> Page:
    """Read the rows and the paginator's numbers of an answer, wherever it keeps them.

    Raises:
        UnexpectedAnswer: There is no list in it.
    """
    data = body.get("data")
    if data is None and not body.keys() & {"data", "http_code", "response_code"}:
        raise unreadable(path, "not ClickSend's envelope")
    numbers: Row = body if isinstance(data, list) else {}
    if isinstance(data, dict):
        numbers = data
        # A list without rows may lack the key; PHP writes a filtered list as an object.
        data = data.get("data", [] if "total" in data else data)
    if data is None:
        data = []
    if isinstance(data, dict) and all(name.isdigit() for name in data):
        data = list(data.values())
    if not isinstance(data, list):
        raise unreadable(path, f"data is {type(data).__name__}")
    rows = [row for row in data if isinstance(row, dict)]
    current = to_count(numbers.get("current_page"))
    return Page(
        rows,
        bad=len(data) - len(rows),
        size=len(data),
        paged="total" in numbers,
        current=asked if current is None else current,
        last=to_count(numbers.get("last_page")),
        total=to_count(numbers.get("total")),
    )


def unreadable(path: str, why: str) -> UnexpectedAnswer:
    """The error for an answer that is JSON but not what is documented."""
    return UnexpectedAnswer(
        tr("{service} sent an answer that Sendsight cannot read.").format(service="ClickSend"),
        tr("Try again later; if it stays, report it with the details."),
        detail=f"{path}: {why}",
    )


def endless() -> UnexpectedAnswer:
    """The error for paging that does not end."""
    return UnexpectedAnswer(
        tr("{service}'s list of pages does not come to an end.").format(service="ClickSend"),
        tr("What had arrived is kept. Refresh again later."),
    )


class Guard:
    """Takes repeated rows out of the pages of one list and notices paging that does not end."""

    def __init__(self, key: RowKey) -> None:
        self._key = key
        self._seen: set[str] = set()
        self._stale = 0
        self._pages = 0
        self._most = MOST_PAGES

    def expect(self, last: int | None) -> None:
        """Believe the first page's number of pages; a list may grow a little meanwhile."""
        if last is not None:
            self._most = min(MOST_PAGES, last + GROWTH)

    def fresh(self, page: Page) -> Page:
        """The page without the rows of earlier pages; rows without a key are always kept."""
        rows = []
        for row in page.rows:
            key = self._key(row)
            if key is None or key not in self._seen:
                rows.append(row)
            if key is not None:
                self._seen.add(key)
        self._pages += 1
        self._stale = 0 if rows else self._stale + 1
        return msgspec.structs.replace(page, rows=rows)

    def check(self) -> None:
        """Raise where a further page would be one too many."""
        if self._stale >= STALE_PAGES or self._pages >= self._most:
            raise endless()


async def read_pages(
    fetch: Callable[[int], Awaitable[Page]], key: RowKey, width: int
) -> AsyncGenerator[Page, None]:
    """Read numbered pages in order, `width` side by side once the number of pages is known.

    A list ends at an empty page or at its last page by number; next-links are never trusted (an
    example shows one on the last page). A list without a paginator ends at a short page or a
    repeated one.

    Raises:
        UnexpectedAnswer: The paging does not end. Pages read before have been handed over.
    """
    guard = Guard(key)
    page = guard.fresh(await fetch(1))
    guard.expect(page.last)
    yield page
    done = 1
    while _goes_on(page):
        upto = page.last if page.last is not None else done + 1
        jobs = (partial(fetch, number) for number in range(done + 1, max(upto, done + 1) + 1))
        async with aclosing(in_order(jobs, width)) as block:
            async for found in block:
                guard.check()
                page = guard.fresh(found)
                done += 1
                yield page
                if not _goes_on(page):
                    return


def _goes_on(page: Page) -> bool:
    if page.size == 0:
        return False
    if page.last is None:
        return bool(page.rows) and (page.paged or page.size >= PAGE_SIZE)
    return (page.current or 0) < page.last


async def in_order(
    jobs: Iterable[Callable[[], Awaitable[T]]], width: int
) -> AsyncGenerator[T, None]:
    """Run jobs side by side, at most `width`, and hand over their results in order."""
    waiting: deque[asyncio.Future[T]] = deque()
    try:
        for job in jobs:
            waiting.append(asyncio.ensure_future(job()))
            if len(waiting) >= width:
                yield await waiting.popleft()
        while waiting:
            yield await waiting.popleft()
    finally:
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
