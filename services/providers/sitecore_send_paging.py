"""Asking Sitecore Send for objects and lists, and when a list of pages has come to its end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import msgspec

from services.domain.errors import UnexpectedAnswer
from services.domain.parse import to_count
from services.providers.sitecore_send_api import Fields, Row, unreadable
from services.providers.sitecore_send_info import GENERAL, STATS
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from services.http.client import ApiClient

MOST_PAGES = 2_000
MOST_LIST_PAGES = 500
"""Pages of the campaign list: 50,000 campaigns."""
GROWTH = 20
"""Pages that a list may grow by while it is read."""
STALE_PAGES = 3
"""So many pages in a row without a new row mean that the paging does not end."""


def endless() -> UnexpectedAnswer:
    """The error for paging that does not end."""
    return UnexpectedAnswer(
        tr("{service}'s list of pages does not come to an end.").format(service="Sitecore Send"),
        tr("What had arrived is kept. Refresh again later."),
    )


class Page(msgspec.Struct, frozen=True):
    """One page of a list, and what its paging object claims; 0 there is no claim."""

    rows: list[Row]
    bad: int = 0
    """Entries that are no rows at all."""
    total: int | None = None
    pages: int | None = None
    page_size: int | None = None

    @property
    def size(self) -> int:
        """Entries of the page."""
        return len(self.rows) + self.bad


def page_of(context: object, path: str, *names: str) -> Page:
    """Read a page from an answer's Context; the first of the named lists that has rows counts.

    Raises:
        UnexpectedAnswer: There is no such list in it.
    """
    fields = Fields(context)
    entries: object = context if isinstance(context, list) else None
    for name in names:
        entries = entries or fields(name)
    paging = fields.within("paging")
    if entries is None and paging:
        entries = []
    if not isinstance(entries, list):
        raise unreadable(path, f"no list, but {type(entries or context).__name__}")
    rows = [entry for entry in entries if isinstance(entry, dict)]
    if entries and not rows:
        raise unreadable(path, f"no rows, but {type(entries[0]).__name__}")
    total = to_count(paging("totalresults")) or None
    pages = to_count(paging("totalpagecount")) or None
    if total is not None and pages is not None and pages > 1 and total <= len(entries):
        total = None  # By the documentation it may count this page's rows only.
    return Page(rows, len(entries) - len(rows), total, pages, to_count(paging("pagesize")) or None)


class Walk:
    """Decides, page after page, whether a further one is to be asked for.

    The number of pages is believed where it is given. Where it is 0 the list goes on until a page
    is empty or brings nothing new.
    """

    def __init__(self, most: int = MOST_PAGES) -> None:
        self.pages = 0
        self.rows = 0
        self._stale = 0
        self._most = most

    def goes_on(self, page: Page, *, fresh: bool) -> bool:
        """Whether there is a further page. `fresh`: this one brought something new.

        Raises:
            UnexpectedAnswer: The paging does not end.
        """
        self.pages += 1
        self.rows += page.size
        if self.pages == 1 and page.pages is not None:
            self._most = min(self._most, page.pages + GROWTH)
        if page.size == 0 or self._is_last(page, fresh=fresh):
            return False
        self._stale = 0 if fresh else self._stale + 1
        if self._stale >= STALE_PAGES or self.pages >= self._most:
            raise endless()
        return True

    def _is_last(self, page: Page, *, fresh: bool) -> bool:
        if page.pages is None:
            return not fresh or self._is_short(page)
        if self.pages < page.pages:
            return False
        return not fresh or page.total is None or self.rows >= page.total

    def _is_short(self, page: Page) -> bool:
        """Whether the page is not full and ends the list by its number of rows as well."""
        return (
            page.page_size is not None
            and page.size < page.page_size
            and page.total is not None
            and self.rows >= page.total
        )


class SendApi:
    """Asks Sitecore Send, through the account's client."""

    def __init__(self, client: ApiClient) -> None:
        self._client = client

    async def context(self, path: str, params: Iterable[tuple[str, Any]] = ()) -> Any:
        """The Context of a successful answer. Everything below `/stats/` has the narrow limit.

        Raises:
            ServiceError: One of its kinds.
        """
        bucket = STATS if "/stats/" in path else GENERAL
        body = await self._client.get(path, params, limits=(bucket,), kind=dict[str, Any])
        return Fields(body)("context")

    async def page(self, path: str, params: Sequence[tuple[str, Any]], *names: str) -> Page:
        """One page of a list.

        Raises:
            ServiceError: One of its kinds.
        """
        return page_of(await self.context(path, params), path, *names)


def campaign_path(campaign_id: str, rest: str) -> str:
    """A path below a campaign, whose id is opaque text."""
    return f"campaigns/{quote(campaign_id, safe='')}/{rest}.json"
