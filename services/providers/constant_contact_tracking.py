"""Constant Contact's lists of who did what: newest first, without row ids, shifting while read.

Rows are told apart by (activity, contact, time, link); equal rows within one reading are true
repeats and are numbered. But the lists page by offset: a click that arrives during the reading
pushes the last row of one page to the head of the next, where it looks like a repeat. So where a
page brings a row that an earlier one had, the first page is asked for again: as many rows as have
been added there were pushed on.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

from services.domain.parse import to_id, to_text
from services.domain.times import from_iso
from services.providers.constant_contact_api import Guard

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from datetime import datetime

    from services.providers.constant_contact_api import Asks, Page, Row

FIELD = "tracking_activities"
PAGE = 500


class Tracked(msgspec.Struct, frozen=True):
    """One row with its identity: equal keys of one reading differ in `occurrence`."""

    row: Row
    key: str
    occurrence: int


class Sheet(msgspec.Struct, frozen=True):
    """What a page brought, and how many of its entries are no rows."""

    rows: list[Tracked]
    bad: int = 0


def row_key(activity_id: str, row: Row) -> str:
    """The identifying fields of a row, as text."""
    link = to_id(row.get("url_id")) or to_text(row.get("link_url")) or ""
    return "|".join(
        (
            activity_id,
            to_id(row.get("contact_id")) or "",
            to_text(row.get("created_time")) or "",
            link,
        )
    )


def created(row: Row) -> datetime | None:
    """When a row happened; None where that cannot be read."""
    return from_iso(row.get("created_time")).utc


class TrackedList:
    """One reading of one list.

    Args:
        asks: Asks the account.
        path: The list's path.
        activity_id: The campaign activity; part of the rows' keys.
        stop: Pages are read until one ends before this time; None reads all.
        expected: How many rows the counters say there are; None where they do not tell.

    `newest` is the newest time on the first page, for the next reading. `begun` tells that the
    first page has arrived, `several` that there was more than one.
    """

    def __init__(
        self,
        asks: Asks,
        path: str,
        activity_id: str,
        *,
        stop: datetime | None = None,
        expected: int | None = None,
    ) -> None:
        self._asks = asks
        self._path = path
        self._activity_id = activity_id
        self._stop = stop
        self._expected = expected if stop is None else None
        self._numbers: Counter[int] = Counter()
        self._head: list[str] = []
        self._held: list[Row] = []
        self.newest: datetime | None = None
        self.begun = False
        self.several = False

    async def read(self) -> AsyncGenerator[Sheet, None]:
        """Sheets of rows, each row once.

        Raises:
            UnexpectedAnswer: The paging does not end. Sheets read before have been handed over.
            ServiceError: One of its kinds.
        """
        guard = Guard(self._path)
        page = await self._first()
        self.begun = True
        self._head = self._keys(page.rows)
        self.newest = max((at for row in page.rows if (at := created(row))), default=None)
        tail: list[Row] = []
        while True:
            late, fresh = await self._sorted_out(page.rows, tail)
            guard.saw(new=bool(late or fresh))
            yield Sheet(self._numbered(late + fresh), page.bad)
            if page.following is None or self._reached(page.rows):
                break
            self.several = True
            tail = page.rows
            page = await self._asks.page(guard.next(self._asks.client, page.following), (), FIELD)
        if self.several:
            added = self._numbered(await self._added())
            yield Sheet(added + self._numbered(self._true_repeats()))

    async def _first(self) -> Page:
        return await self._asks.page(self._path, (("limit", PAGE),), FIELD)

    def _keys(self, rows: list[Row]) -> list[str]:
        return [row_key(self._activity_id, row) for row in rows]

    async def _sorted_out(self, rows: list[Row], tail: list[Row]) -> tuple[list[Row], list[Row]]:
        """Rows that have been added at the list's head meanwhile, and a page's own rows.

        A row that an earlier page had may be a true repeat only if it is of the same instant as
        that page's end, since the list goes by time. It is held back until the list has ended.
        """
        keys = self._keys(rows)
        if not any(self._numbers[hash(key)] for key in keys):
            return [], rows
        late = await self._added()
        pushed = _pushed(self._keys(tail), keys, len(late))
        edge = to_text(tail[-1].get("created_time")) if tail else None
        fresh = []
        for row, key in zip(rows[pushed:], keys[pushed:], strict=True):
            if not self._numbers[hash(key)]:
                fresh.append(row)
            elif to_text(row.get("created_time")) == edge:
                self._held.append(row)
        return late, fresh

    async def _added(self) -> list[Row]:
        """Rows that have been added at the list's head since it was last looked at."""
        page = await self._first()
        keys = self._keys(page.rows)
        count = _added_before(self._head, keys)
        if count is None:
            # More than a page of them, or rows are gone: what is newer than all that was there.
            count = sum(
                1 for row in page.rows if self.newest and (at := created(row)) and at > self.newest
            )
        self._head = keys
        return page.rows[:count]

    def _true_repeats(self) -> list[Row]:
        """The rows held back, as far as the counters have room for them."""
        if self._expected is None:
            return self._held
        return self._held[: max(0, self._expected - self._numbers.total())]

    def _reached(self, rows: list[Row]) -> bool:
        """Whether a page ends before the time to stop at; only a list in order tells."""
        if self._stop is None:
            return False
        times = [at for row in rows if (at := created(row))]
        in_order = all(one >= other for one, other in pairwise(times))
        return bool(times) and in_order and times[-1] < self._stop

    def _numbered(self, rows: list[Row]) -> list[Tracked]:
        found = []
        for row, key in zip(rows, self._keys(rows), strict=True):
            mark = hash(key)
            self._numbers[mark] += 1
            found.append(Tracked(row, key, self._numbers[mark]))
        return found


def _pushed(tail: list[str], head: list[str], most: int) -> int:
    """How many rows of a page's head are the end of the page before, at most so many."""
    for count in range(min(most, len(tail), len(head)), 0, -1):
        if tail[-count:] == head[:count]:
            return count
    return 0


def _added_before(before: list[str], after: list[str]) -> int | None:
    """How many rows have been added in front, so that the rest goes on as before."""
    for gone in range(len(before)):
        for count in range(len(after)):
            rest = after[count:]
            if rest[0] == before[gone] and rest[: len(before) - gone] == before[gone:][: len(rest)]:
                return count
    return None if before else len(after)
