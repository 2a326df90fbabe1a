"""Reading Copernica's answers: what its errors mean, its list envelope, and pages two at a time.

Source of all rules: the REST documentation (v2 to v4) of Copernica's documentation repository, and
error texts seen by third-party clients. Key case varies there (`ID`, `id`), hence all keys are read
in lower case.
"""

from __future__ import annotations

import asyncio
import re
from collections import deque
from contextlib import aclosing
from functools import partial
from hashlib import blake2b
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

import msgspec

from services.domain.errors import (
    CredentialsRejected,
    NotOffered,
    PermissionMissing,
    ServiceError,
    UnexpectedAnswer,
)
from services.domain.parse import to_count, to_id
from services.http.redaction import redact
from services.http.types import Answer, Renew, Throttled, Verdict
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable

    from services.http.client import ApiClient

T = TypeVar("T")
Row = dict[str, Any]
Filters = tuple[tuple[str, str], ...]

LIMIT = "general"
PAGE_ROWS = 1000
"""The largest page that is documented."""
SIDE_BY_SIDE = 2
MOST_BEYOND = 10_000
"""Rows beyond twice the total after which a list is taken as endless."""
MOST_PAGES = 5000
"""No honest list without a total is longer; it ends endless paging."""

_TOKEN = re.compile(r"access_token=[^&\s\"']+|Bearer\s+[^\s\"']+", re.IGNORECASE)
_GONE = re.compile(r"no \w+ with supplied id|already been removed", re.IGNORECASE)
_NO_SUCH_PATH = re.compile(r"invalid method|invalid request, element", re.IGNORECASE)
_BAD_TOKEN = re.compile(
    r"access[ _-]?token|(invalid|expired) (jwt|token)|(jwt|token) .*(expired|invalid)",
    re.IGNORECASE,
)


class Refused(UnexpectedAnswer):
    """Copernica answered 400 with words that Sendsight does not know; the sentence quotes them."""


class Page(msgspec.Struct, frozen=True):
    """One answer of a list: `count` rows in it (those that are no objects included) of `total`.

    `first` tells a page from others: the id of its first row, else all of it.
    """

    rows: tuple[Row, ...]
    start: int
    count: int
    limit: int | None
    total: int | None
    first: str


def api_version(url: str) -> int:
    """The API version named by the last part of an address; 4 where it names none."""
    last = urlsplit(url).path.rstrip("/").rpartition("/")[2]
    found = re.fullmatch(r"v(\d{1,2})", last, re.IGNORECASE)
    return int(found[1]) if found else 4


def lower_keys(value: object) -> Row:
    """An object with keys in lower case; {} for anything else (PHP's empty object is [])."""
    if not isinstance(value, dict):
        return {}
    return {str(key).lower(): item for key, item in value.items()}


def masked(text: str) -> str:
    """A provider's text, safe to show: no token, no control characters, 200 characters at most."""
    plain = _TOKEN.sub("(hidden)", redact(text))
    return " ".join(plain.split())[:200]


def token_rejected(detail: str = "") -> CredentialsRejected:
    """The error of a token that Copernica does not accept."""
    return CredentialsRejected(
        tr("Copernica did not accept the API token."),
        tr(
            "Check the token in Copernica under Configuration, and whether it is limited to "
            "other IP addresses or to another API version. Then edit the account."
        ),
        detail=masked(detail),
    )


def verdict(answer: Answer) -> Verdict:
    """What an answer of Copernica means where the status alone does not tell.

    Nearly every API error is a 400 with `{"error": {"message": ...}}`, a bad token and an unknown
    path included; a 200 may carry an `error` key too. None leaves the reading to the status.
    """
    if 200 <= answer.status < 300:
        return _hidden_error(answer)
    detail = f"{answer.path}: HTTP {answer.status}: {message_of(answer) or 'no message'}"
    if answer.status in {400, 422}:
        return _by_message(message_of(answer), detail)
    if answer.status == 401:
        return Renew(token_rejected(detail))
    if answer.status == 403 and _BAD_TOKEN.search(message_of(answer)):
        return Renew(token_rejected(detail))
    if answer.status == 403:
        missing = PermissionMissing(
            tr("Copernica does not allow this token to read that."),
            tr("Check the rights of the token in Copernica under Configuration."),
            detail=masked(detail),
        )
        # Some v4 clients met a 403 for a token that had ended.
        return missing if message_of(answer) else Renew(missing)
    return None


def _hidden_error(answer: Answer) -> Verdict:
    if b'"error"' not in answer.body:
        return None
    message = message_of(answer)
    if not message:
        return None
    return _by_message(message, f"{answer.path}: HTTP {answer.status}: {message}")


def message_of(answer: Answer) -> str:
    """The text under a top-level `error` key; "" where there is none."""
    try:
        top = msgspec.json.decode(answer.body, type=dict[str, msgspec.Raw])
        error = msgspec.json.decode(top.get("error", msgspec.Raw(b"null")))
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ""
    if isinstance(error, dict):
        error = lower_keys(error).get("message") or error
    return "" if not error else str(error)


def _by_message(message: str, detail: str) -> Verdict:
    detail = masked(detail)
    if _BAD_TOKEN.search(message):
        return Renew(token_rejected(detail))
    if _NO_SUCH_PATH.search(message):
        return NotOffered(tr("Copernica does not offer that to this account."), detail=detail)
    if _GONE.search(message):
        return NotOffered(tr("Copernica no longer has what was asked for."), detail=detail)
    if "too many requests" in message.lower():
        return Throttled()
    said = masked(message)
    words = (
        tr("Copernica did not accept a request: {answer}.").format(answer=said.rstrip("."))
        if said
        else tr("Copernica did not accept a request.")
    )
    return Refused(words, tr("Report it with the details if it stays."), detail=detail)


async def side_by_side(
    jobs: Iterable[Callable[[], Awaitable[T]]],
    width: int = SIDE_BY_SIDE,
) -> AsyncGenerator[T, None]:
    """Run jobs `width` at a time, give their results in order; the rest is cancelled on leaving."""
    waiting = iter(jobs)
    running: deque[asyncio.Task[T]] = deque(
        asyncio.ensure_future(_run(job)) for job in islice(waiting, width)
    )
    try:
        while running:
            result = await running[0]
            running.popleft()
            running.extend(asyncio.ensure_future(_run(job)) for job in islice(waiting, 1))
            yield result
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


async def _run(job: Callable[[], Awaitable[T]]) -> T:
    return await job()


class Reader:
    """Reads lists and objects of one account through its client."""

    def __init__(self, api: ApiClient) -> None:
        self._api = api

    async def single(self, path: str, filters: Filters = ()) -> Row:
        """One object, bare or under `data`.

        Raises:
            ServiceError: One of its kinds; UnexpectedAnswer where it is no object.
        """
        answer = await self._api.get(path, filters, limits=(LIMIT,))
        content = answer.json()
        if isinstance(content, dict):
            content = lower_keys(content)
            inner = content.get("data")
            return lower_keys(inner) if isinstance(inner, dict) else content
        if content == []:
            return {}
        raise _unreadable(answer, type(content).__name__)

    async def page(
        self,
        path: str,
        filters: Filters,
        start: int = 0,
        *,
        total: bool = False,
        limit: int = PAGE_ROWS,
    ) -> Page:
        """One page of a list. `total` asks for the number of all rows, which costs Copernica time.

        Raises:
            ServiceError: One of its kinds; UnexpectedAnswer where it is no list.
        """
        paging = (
            ("start", str(start)),
            ("limit", str(limit)),
            ("total", "true" if total else "false"),
        )
        answer = await self._api.get(path, (*filters, *paging), limits=(LIMIT,))
        return _page(answer, start)

    async def pages(
        self,
        path: str,
        filters: Filters = (),
        *,
        first: Page | None = None,
    ) -> AsyncGenerator[Page, None]:
        """All pages of a list, in order; `first` is its first page where that was read already.

        The next page starts `count` rows later, since the server may cap the page. With a known
        total, two pages are read at a time.

        Raises:
            UnexpectedAnswer: The server ignores `start` (a page came again), or the list has no
            end.
        """
        page = first or await self.page(path, filters, total=True)
        yield page
        seen = {page.first}
        total, step = page.total, page.count
        if total is not None and 0 < step < total:
            starts = range(step, total, step)
            jobs = (partial(self.page, path, filters, start) for start in starts)
            async with aclosing(side_by_side(jobs)) as ahead:
                async for page in ahead:
                    _check_new(page, seen, path)
                    yield page
                    if page.count < step:
                        break
        while not _ended(page, total):
            doubted = _perhaps_ended(page, total)
            page = await self.page(path, filters, page.start + page.count)
            if doubted and page.first in seen:
                return  # It was the end, and the server does not heed `start`.
            if total is not None and page.start > 2 * total + MOST_BEYOND and page.count:
                raise _endless(path, page)
            _check_new(page, seen, path)
            yield page


def _ended(page: Page, total: int | None) -> bool:
    """Whether a page is surely the last one: empty, or not full and nothing speaks for more."""
    if page.count == 0:
        return True
    if total is None:
        return page.limit is not None and page.count < page.limit
    # A total that is reached on a full page is doubted: some are those of the page alone.
    return page.start + page.count >= total and page.count != (page.limit or PAGE_ROWS)


def _perhaps_ended(page: Page, total: int | None) -> bool:
    """Whether a page may well be the last one, so that a repeated page behind it is no fault."""
    if total is None:
        return page.limit is None and page.count < PAGE_ROWS
    return page.start + page.count >= total


def _check_new(page: Page, seen: set[str], path: str) -> None:
    if not page.count:
        return
    if page.first in seen or len(seen) > MOST_PAGES:
        raise _endless(path, page)
    seen.add(page.first)


def _endless(path: str, page: Page) -> UnexpectedAnswer:
    return UnexpectedAnswer(
        tr("Copernica sent the same page again instead of the next one."),
        tr("What had arrived is kept. Refresh again later; if it stays, report it."),
        detail=f"{path}: start={page.start}",
    )


def _page(answer: Answer, start: int) -> Page:
    content = answer.json()
    if isinstance(content, list):
        content = {"data": content}
    envelope = lower_keys(content)
    raw = envelope.get("data")
    if isinstance(raw, dict) and all(isinstance(item, dict) for item in raw.values()):
        raw = list(raw.values())
    if raw is None and 0 in (to_count(envelope.get("count")), to_count(envelope.get("total"))):
        raw = []
    if not isinstance(raw, list):
        raise _unreadable(answer, f"data is {type(raw).__name__}")
    rows = tuple(lower_keys(item) for item in raw if isinstance(item, dict))
    # Rows without ids may be equal to one another; a page of them is known by all of its rows.
    first = (to_id(rows[0].get("id")) or _digest(rows)) if rows else ""
    return Page(
        rows=rows,
        start=start,
        count=len(raw),
        first=first,
        limit=to_count(envelope.get("limit")) or None,
        total=to_count(envelope.get("total")),
    )


def _digest(rows: tuple[Row, ...]) -> str:
    return blake2b(repr(rows).encode("utf-8", "replace"), digest_size=16).hexdigest()


def _unreadable(answer: Answer, what: str) -> ServiceError:
    return UnexpectedAnswer(
        tr("{service} sent an answer that Sendsight cannot read.").format(service="Copernica"),
        tr("Try again later; if it stays, report it with the details."),
        detail=f"{answer.path}: HTTP {answer.status}, {what}",
    )
