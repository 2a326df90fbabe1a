"""Copernica's account-wide event lists by time window; the cursor never runs ahead of the rows.

A first reading goes from the newest window back to the beginning, so that a stop keeps what matters
most; later ones go from two days before the last end forward, since rows may appear late, and the
row ids tell repeated ones. A window of too many rows is cut into parts, because large offsets are
slow there.
"""

from __future__ import annotations

from contextlib import aclosing
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import msgspec

from services.domain.kinds import EventKind
from services.domain.parse import to_id
from services.domain.records import Batch, CampaignRef, Click, Event, Mark
from services.providers.copernica_map import RowReader
from services.providers.copernica_paths import HTML
from services.providers.copernica_time import SLACK, period_bounds, text, to_local, to_utc
from services.providers.copernica_words import rows_of

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from zoneinfo import ZoneInfo

    from services.domain.plan import RefreshPlan
    from services.providers.copernica_api import Filters, Page, Reader, Row

CLICKS = "clicks"
EVENT_LISTS = {
    "errors": EventKind.BOUNCE,
    "abuses": EventKind.COMPLAINT,
    "unsubscribes": EventKind.OPT_OUT,
    "impressions": EventKind.OPEN,
    "deliveries": EventKind.DELIVERY,
}
"""The lists beside clicks, and what their rows are."""

CLOSED = timedelta(minutes=5)
"""A window ends so long before now, so that no row is added to it while it is paged."""
OVERLAP = timedelta(hours=48)
MOST_ROWS = 20_000
"""A window with more rows is cut."""
PART_ROWS = 10_000
MOST_PARTS = 16
SHORTEST = timedelta(hours=1)


class Cursor(msgspec.Struct, frozen=True):
    """How far a list was read: all from `floor` (None: the beginning) to `top`, both UTC.

    `last_id` is the highest row id seen, where ids are numbers: a row above it is new, whatever its
    time says.
    """

    top: datetime
    floor: datetime | None = None
    last_id: int = 0

    def text(self) -> str:
        """The cursor as a mark holds it."""
        return msgspec.json.encode(self).decode()

    @classmethod
    def read(cls, mark: str | None) -> Cursor | None:
        """The cursor of a mark; None (all is read) where there is none or it is unreadable."""
        try:
            found = msgspec.json.decode(mark or "null", type=cls | None)
        except msgspec.DecodeError:
            return None
        return found if found is not None and found.top.tzinfo is not None else None


class Cut(msgspec.Struct):
    """A window that was cut: its rows, and how many its parts named so far."""

    total: int
    seen: int = 0

    @property
    def ignored(self) -> bool:
        """Whether the parts hold more than the whole: the server does not heed the time filter."""
        return self.seen > self.total * 1.5 + PART_ROWS


class Window(msgspec.Struct, frozen=True):
    """Naive local times between which rows are asked for; `first` None means from the beginning."""

    first: datetime | None
    last: datetime
    cut: Cut | None = None

    def parts(self, rows: int, oldest: datetime | None) -> tuple[Window, ...]:
        """Cut into about equal times, oldest first; () where it cannot be cut further.

        Args:
            rows: The window's rows.
            oldest: The time of the first mailing, before which hardly anything lies.
        """
        start = self.first or oldest or self.last - timedelta(days=3650)
        span = self.last - start
        if span <= SHORTEST:
            return ()
        count = max(2, min(MOST_PARTS, -(-rows // PART_ROWS), span // SHORTEST))
        edges = [(start + span / count * n).replace(microsecond=0) for n in range(1, count)]
        cut = Cut(rows)
        return tuple(
            Window(first, last, cut)
            for first, last in zip((self.first, *edges), (*edges, self.last), strict=True)
        )


class EventList:
    """One list (clicks, errors, ...) of one product, read in one refresh.

    `touched` holds the mailings with new rows, whose figures have grown.
    """

    def __init__(
        self,
        reader: Reader,
        path: tuple[str, str, str],
        zone: ZoneInfo,
        plan: RefreshPlan,
        *,
        oldest: datetime | None,
        only: frozenset[CampaignRef] | None,
    ) -> None:
        """Prepare.

        Args:
            reader: Asks.
            path: The product, its path name and the list's name.
            zone: The account's time zone.
            plan: The refresh.
            oldest: The first mailing's time.
            only: Keep the rows of these mailings (a refresh of a period); None keeps all.
        """
        self._reader = reader
        self._product, path_name, self._list = path
        self._path = f"{path_name}/{self._list}"
        self._zone = zone
        self._plan = plan
        self._oldest = to_local(oldest, zone) if oldest else None
        self._only = only
        self._scope = f"events:{self._product}:{self._list}"
        self._before = Cursor.read(plan.marks.get(self._scope))
        self._last_id = self._before.last_id if self._before else 0
        self.touched: set[CampaignRef] = set()

    async def batches(self) -> AsyncGenerator[Batch, None]:
        """All rows that may be new, a page at a time; a mark follows each window that is complete.

        Raises:
            ServiceError: One of its kinds; NotOffered where the account has no such list.
        """
        end = to_local(self._plan.now - CLOSED, self._zone)
        readings = self._of_period(end) if self._only is not None else self._of_all(end)
        async with aclosing(readings) as batches:
            async for batch in batches:
                yield batch

    async def _of_period(self, end: datetime) -> AsyncGenerator[Batch, None]:
        """Rows since the period's first day, or only new ones where the older are there already."""
        first, _ = period_bounds(self._plan.period, self._zone)
        known = self._before
        if known is not None and (
            known.floor is None
            or (first is not None and to_local(known.floor, self._zone) <= first)
        ):
            since = to_local(known.top - OVERLAP, self._zone)
            first = since if first is None else max(first, since)
        if first is not None and first >= end:
            return
        async for batch, _ in self._read(Window(first, end), newest_first=True):
            yield batch

    async def _of_all(self, end: datetime) -> AsyncGenerator[Batch, None]:
        cursor = self._before
        if cursor is None:
            top = to_utc(end, self._zone)
            async for batch, part in self._read(Window(None, end), newest_first=True):
                yield self._marked(batch, part, top=top, floor=part.first if part else None)
            return
        since = to_local(cursor.top - OVERLAP, self._zone)
        async for batch, part in self._read(Window(since, end), newest_first=False):
            if part is not None:
                cursor = msgspec.structs.replace(cursor, top=to_utc(part.last, self._zone))
            yield self._marked(batch, part, top=cursor.top, floor=cursor.floor, keep_floor=True)
        if cursor.floor is not None:
            rest = Window(None, to_local(cursor.floor, self._zone) + SLACK)
            async for batch, part in self._read(rest, newest_first=True):
                yield self._marked(batch, part, top=cursor.top, floor=part.first if part else None)

    def _marked(
        self,
        batch: Batch,
        part: Window | None,
        *,
        top: datetime,
        floor: datetime | None,
        keep_floor: bool = False,
    ) -> Batch:
        """Add the cursor to the batch that completes a window."""
        if part is None:
            return batch
        low = floor if keep_floor or floor is None else to_utc(floor, self._zone)
        cursor = Cursor(top=top, floor=low, last_id=self._last_id)
        return msgspec.structs.replace(batch, marks=(Mark(self._scope, cursor.text()),))

    async def _read(
        self,
        window: Window,
        *,
        newest_first: bool,
    ) -> AsyncGenerator[tuple[Batch, Window | None], None]:
        """Rows of a window; each part's last batch comes with the part that it completes."""
        stack = [window]
        while stack:
            part = stack.pop()
            first = await self._reader.page(self._path, self._filters(part), total=True)
            total = first.total or 0
            if part.cut is not None:
                part.cut.seen += total
                if part.cut.ignored:
                    part, total = window, 0
                    stack.clear()
            parts = part.parts(total, self._oldest) if total > MOST_ROWS else ()
            if parts:
                stack += parts if newest_first else parts[::-1]
                continue
            rows = RowReader(self._product, self._zone)
            filters = self._filters(part)
            async with aclosing(self._reader.pages(self._path, filters, first=first)) as pages:
                async for page in pages:
                    yield self._batch(page, rows), None
            yield Batch(), part

    def _filters(self, window: Window) -> Filters:
        return time_filters(self._product, window.first, window.last)

    def _batch(self, page: Page, rows: RowReader) -> Batch:
        clicks: list[Click] = []
        events: list[Event] = []
        for row in page.rows:
            found = (
                rows.click(row)
                if self._list == CLICKS
                else (rows.event(row, EVENT_LISTS[self._list], self._list))
            )
            if found is None or (self._only is not None and found.ref not in self._only):
                continue
            if self._is_new(row, found):
                self.touched.add(found.ref)
            if isinstance(found, Click):
                clicks.append(found)
            else:
                events.append(found)
        return Batch(
            clicks=tuple(clicks),
            events=tuple(events),
            warnings=rows.unread.warnings(rows_of(self._product, self._list)),
        )

    def _is_new(self, row: Row, found: Click | Event) -> bool:
        """Whether a row came after the last refresh; a first reading cannot tell."""
        identity = to_id(row.get("id")) or ""
        number = int(identity) if identity.isdecimal() and len(identity) < 19 else None
        if number is not None:
            self._last_id = max(self._last_id, number)
        if self._before is None:
            return False
        if number is not None and number > self._before.last_id:
            return True
        at = found.at.utc
        if number is None or (at is not None and at > self._before.top):
            return True
        known = self._plan.known.get(found.ref)
        newest = known.newest_click_at if known and self._list == CLICKS else None
        return at is not None and newest is not None and at > newest


def time_filters(product: str, first: datetime | None, last: datetime | None) -> Filters:
    """The time filter of an event list: begintime, endtime, or for HTML conditions on `timestamp`.

    Whether bounds are inclusive is not documented: the beginning is moved a second back, and since
    windows touch each other, nothing falls between them either way.
    """
    begin = text(first - SLACK) if first is not None else None
    end = text(last) if last is not None else None
    if product == HTML:
        return (
            *((("fields[]", f"timestamp>{begin}"),) if begin else ()),
            *((("fields[]", f"timestamp<{end}"),) if end else ()),
        )
    return (*((("begintime", begin),) if begin else ()), *((("endtime", end),) if end else ()))
