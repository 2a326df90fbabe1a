"""Constant Contact's three error shapes, its verdicts, and its paging by next-links.

Source: the vendor's API guide (`glossary_responses`, `rate_limits`) and its OpenAPI description.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import msgspec

from services.domain.errors import (
    CredentialsRejected,
    PermissionMissing,
    RateLimited,
    ServiceError,
    UnexpectedAnswer,
)
from services.domain.parse import to_text
from services.domain.periods import in_words
from services.http.client import retry_after
from services.http.redaction import redact
from services.http.types import Renew, Throttled
from services.providers.constant_contact_info import LIMITS, REPORT_RIGHT
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Iterable

    from services.http.client import ApiClient
    from services.http.types import Answer, Verdict

Row = dict[str, Any]
Params = tuple[tuple[str, Any], ...]
SERVICE = "Constant Contact"
MOST_PAGES = 5000
STALE_PAGES = 3
"""So many pages in a row without a new row mean that the paging does not end."""
PRIVILEGES = "account/user/privileges"


class Page(msgspec.Struct, frozen=True):
    """One page of a list. `bad` counts entries that are no rows, `following` is the next-link."""

    rows: list[Row]
    following: str | None = None
    bad: int = 0


def error_of(answer: Answer) -> tuple[str, str]:
    """Key and message of an error body: a list of errors, one error, or OAuth's shape."""
    try:
        body = msgspec.json.decode(answer.body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return "", ""
    if isinstance(body, list):
        body = next((item for item in body if isinstance(item, dict)), None)
    if not isinstance(body, dict):
        return "", ""
    key = to_text(body.get("error_key")) or to_text(body.get("error"))
    message = to_text(body.get("error_message")) or to_text(body.get("error_description"))
    return key or "", message or ""


def verdict(answer: Answer, pace: float) -> Verdict:
    """A verdict on an answer; None leaves the reading to the status."""
    if 200 <= answer.status < 300:
        return None
    key, message = error_of(answer)
    detail = redact(f"{answer.path}: HTTP {answer.status} {key[:80]} {message[:300]}").strip()
    if answer.status == 401:
        return Renew(
            CredentialsRejected(
                tr("{service} did not accept the sign-in of this account.").format(service=SERVICE),
                tr("Sign in again under Edit account."),
                detail=detail,
            )
        )
    if answer.status == 403:
        return PermissionMissing(
            tr("{service} does not let this account read that.").format(service=SERVICE),
            tr("Check the rights of the user and of the application at {service}.").format(
                service=SERVICE
            ),
            detail=detail,
        )
    if answer.status == 429 or key in {"throttled", "quota_exceeded"}:
        if key == "quota_exceeded":
            return quota_used_up(detail)
        seconds = retry_after(answer)
        return Throttled(1.0 / pace if seconds is None else seconds)
    if answer.status in {400, 409, 415, 422} and key:
        return UnexpectedAnswer(
            tr("{service} did not accept the request.").format(service=SERVICE),
            tr("Try again later; if it stays, report it with the details."),
            detail=detail,
        )
    return None


def quota_used_up(detail: str) -> RateLimited:
    """The error for a day whose calls are used up; the next day begins at 00:00 UTC."""
    now = datetime.now(UTC)
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    return RateLimited(
        tr("Today's calls to {service} are used up.").format(service=SERVICE),
        tr("What had arrived is kept. Refresh again after 00:00 UTC on {day}.").format(
            day=in_words(midnight.date(), year=False)
        ),
        detail=detail,
        retry_at=midnight,
    )


class Asks:
    """Asks Constant Contact within its limits, and says of a refusal which right is missing.

    Args:
        client: The account's client.
    """

    def __init__(self, client: ApiClient) -> None:
        self.client = client
        self._rights: frozenset[str] | None = None

    async def ask(
        self,
        path: str,
        params: Iterable[tuple[str, Any]] = (),
        *,
        accept: frozenset[int] = frozenset(),
    ) -> Any:
        """The JSON of an answer; None where its status is one of `accept`.

        Raises:
            ServiceError: One of its kinds.
        """
        answer: Answer = await self.client.get(path, params, limits=LIMITS, accept=accept)
        return None if answer.status in accept else answer.json()

    async def report(
        self,
        path: str,
        params: Iterable[tuple[str, Any]] = (),
        *,
        accept: frozenset[int] = frozenset(),
    ) -> Any:
        """Like `ask`; a refusal names the missing right.

        Raises:
            ServiceError: One of its kinds.
        """
        try:
            return await self.ask(path, params, accept=accept)
        except PermissionMissing as error:
            raise await self.explained(error) from None

    async def rights(self) -> frozenset[str]:
        """The privileges of the signed-in user; asked once, needs no scope.

        Raises:
            ServiceError: One of its kinds.
        """
        if self._rights is None:
            body = await self.ask(PRIVILEGES)
            rows = body if isinstance(body, list) else []
            self._rights = frozenset(
                name
                for row in rows
                if isinstance(row, dict) and (name := to_text(row.get("privilege_name")))
            )
        return self._rights

    async def explained(self, error: PermissionMissing) -> PermissionMissing:
        """The refusal with the right that is missing: the user's, else the sign-in's."""
        try:
            rights = await self.rights()
        except CredentialsRejected:
            raise
        except ServiceError:
            return error
        if not rights:
            return error
        if REPORT_RIGHT not in rights:
            return right_missing(error.detail)
        return PermissionMissing(
            tr(
                "The sign-in to {service} lacks the right campaign_data, or its application was "
                "switched off."
            ).format(service=SERVICE),
            tr(
                "Sign in again and allow access; if it stays, check the application in the "
                "developer portal."
            ),
            detail=error.detail,
        )

    async def page(self, path: str, params: Params, field: str) -> Page:
        """One page of a list whose rows stand under `field`.

        Raises:
            UnexpectedAnswer: There is no list in it, or its next-link leads to another host.
            ServiceError: One of its kinds.
        """
        body = await self.report(path, params)
        if not isinstance(body, dict):
            raise unreadable(path, f"{type(body).__name__} instead of an object")
        rows = body.get(field)
        if rows is None:
            rows = []
        if not isinstance(rows, list):
            raise unreadable(path, f"{field} is {type(rows).__name__}")
        good = [row for row in rows if isinstance(row, dict)]
        return Page(good, following(body), bad=len(rows) - len(good))

    async def pages(
        self, path: str, params: Params, field: str, key: Callable[[Row], str | None]
    ) -> AsyncGenerator[Page, None]:
        """All pages of a list, each without the rows of earlier ones.

        Raises:
            UnexpectedAnswer: The paging does not end. Pages read before have been handed over.
            ServiceError: One of its kinds.
        """
        guard = Guard(path)
        seen: set[str] = set()
        page = await self.page(path, params, field)
        while True:
            fresh = [row for row in page.rows if (name := key(row)) is None or name not in seen]
            seen.update(name for row in page.rows if (name := key(row)) is not None)
            guard.saw(new=bool(fresh))
            yield msgspec.structs.replace(page, rows=fresh)
            if page.following is None:
                return
            page = await self.page(guard.next(self.client, page.following), (), field)


class Guard:
    """Notices paging that does not end."""

    def __init__(self, path: str) -> None:
        self._visited = {path}
        self._stale = 0

    def saw(self, *, new: bool) -> None:
        """A page has been read; `new` says whether it brought a row."""
        self._stale = 0 if new else self._stale + 1

    def next(self, client: ApiClient, link: str) -> str:
        """The path of the next page.

        Raises:
            UnexpectedAnswer: It was read before, is one too many, or leads to another host.
        """
        path = client.same_host_path(link)
        if path in self._visited or len(self._visited) >= MOST_PAGES or self._stale >= STALE_PAGES:
            raise UnexpectedAnswer(
                tr("{service}'s list of pages does not come to an end.").format(service=SERVICE),
                tr("What had arrived is kept. Refresh again later."),
                detail=f"after {len(self._visited)} pages",
            )
        self._visited.add(path)
        return path


def following(body: Row) -> str | None:
    """The next-link of an answer; missing, null or empty is the end.

    Raises:
        UnexpectedAnswer: There is one that cannot be read.
    """
    links = body.get("_links")
    step = links.get("next") if isinstance(links, dict) else links
    href = step.get("href") if isinstance(step, dict) else step
    if not href:
        return None
    if not isinstance(href, str):
        raise unreadable("_links", f"the next link is {type(href).__name__}")
    return href.strip() or None


def unreadable(path: str, why: str) -> UnexpectedAnswer:
    """The error for an answer that is JSON but not what is documented."""
    return UnexpectedAnswer(
        tr("{service} sent an answer that Sendsight cannot read.").format(service=SERVICE),
        tr("Try again later; if it stays, report it with the details."),
        detail=redact(f"{path}: {why}"),
    )


def right_missing(detail: str = "") -> PermissionMissing:
    """The error for a user who may not see reports."""
    return PermissionMissing(
        tr(
            "The user of this {service} sign-in may not see reports: the right {right} is missing."
        ).format(service=SERVICE, right=REPORT_RIGHT),
        tr("Ask the owner of the account for it, or sign in as another user."),
        detail=detail,
    )
