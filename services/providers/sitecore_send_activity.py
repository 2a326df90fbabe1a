"""Who did what when: one kind of a campaign's recipient activity, page by page, each row once.

Rows have no id. Equal rows are real (two clicks within a second) unless the list shifted while its
pages were read, which shows the same row on two pages. Equal rows of one page are therefore handed
over at once, equal rows of several pages only when the whole reading proved to be consistent; where
it did not, the list is read again.
"""

from __future__ import annotations

from collections import Counter
from contextlib import aclosing
from hashlib import blake2b
from typing import TYPE_CHECKING

import msgspec

from services.domain.parse import is_web_url, to_count, to_text
from services.domain.records import Stamp
from services.domain.times import from_dotnet
from services.providers.sitecore_send_api import Fields, Row
from services.providers.sitecore_send_paging import Page, SendApi, Walk, campaign_path

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterable
    from datetime import date

    Numbered = list[tuple["Act", int]]
    """Rows with their occurrence among equal ones."""

PAGE_SIZE = 1000
READINGS = 3
MOST_AT_ONCE = 10_000
"""More repetitions in one row are taken as a mistake."""
LINK_CLICKED, OPENED = "LinkClicked", "Opened"
UNSUBSCRIBED, BOUNCED, COMPLAINED = "Unsubscribed", "Bounced", "Complained"


class Act(msgspec.Struct, frozen=True):
    """One row of activity.

    `times` is how often it happened: newer answers have one row an event, older ones one row a
    recipient with a count and no time. `key` says what makes two rows equal.
    """

    key: str
    at: Stamp
    times: int = 1
    address: str | None = None
    name: str | None = None
    member: str | None = None
    url: str | None = None
    ip: str | None = None
    note: str | None = None


def act_of(row: Row, kind: str) -> Act:
    """Read a row of `Analytics` or of `CampaignActivity`, which also names address and link.

    `Context` of the latter is the link of a click (it need not be a web address) and the country
    of an opening.
    """
    fields = Fields(row)
    context = to_text(fields("context"))
    named = to_text(fields("email", "emailaddress"))
    address = named or context
    told = to_text(fields("url", "link", "linkurl"))
    url = told or (context if named and (kind == LINK_CLICKED or is_web_url(context)) else None)
    member = to_text(fields("memberid"))
    at = from_dotnet(fields("timestamp", "date", "createdon"))
    times = max(to_count(fields("totalcount")) or 1, 1)
    note = to_text(fields("contextdescription"))
    when = at.utc.isoformat() if at.utc else at.raw or ""
    who = (address or member or "").casefold()
    return Act(
        key="\x1f".join((kind, who, when, url or "")),
        at=at,
        times=times if times <= MOST_AT_ONCE else 1,
        address=address,
        name=to_text(fields("contextname")),
        member=member,
        url=url,
        ip=to_text(fields("ipaddress", "ip")),
        note=note,
    )


class _Held(msgspec.Struct):
    """What one reading knows of a key: rows and repetitions in all, and the most of one page."""

    act: Act
    rows: int = 0
    most_rows: int = 0
    times: int = 0
    most_times: int = 0


class _Reading:
    """One reading of all pages, and whether it can be believed."""

    def __init__(self) -> None:
        self.keys: dict[str, _Held] = {}
        self._claims: list[int | None] = []
        self._rows = 0
        self._bad = 0

    def add(self, page: Page, acts: Iterable[Act]) -> None:
        """Take a page."""
        self._claims.append(page.total)
        self._rows += page.size
        self._bad += page.bad
        rows: Counter[str] = Counter()
        times: Counter[str] = Counter()
        for act in acts:
            held = self.keys.get(act.key)
            if held is None:
                held = self.keys[act.key] = _Held(act)
            rows[act.key] += 1
            times[act.key] += act.times
        for key, count in rows.items():
            held = self.keys[key]
            held.rows += count
            held.times += times[key]
            held.most_rows = max(held.most_rows, count)
            held.most_times = max(held.most_times, times[key])

    @property
    def all_count(self) -> bool | None:
        """Whether equal rows of several pages count; None: the list changed meanwhile."""
        total = self._claims[-1] if self._claims else None
        if len(self._claims) <= 1 or total is None:
            return True
        certain = self._bad + sum(held.most_rows for held in self.keys.values())
        calm = all(claim == total for claim in self._claims)
        shrank = any(claim is not None and claim > total for claim in self._claims)
        if self._rows == total and (calm or (certain == total and not shrank)):
            return True
        # One row too many for each repeated one: pages overlap, and nothing is missing.
        return False if certain == total and calm else None

    @property
    def may_repeat(self) -> bool:
        """Whether counting all equal rows stays within what the list claims to have."""
        total = self._claims[-1] if self._claims else None
        return total is None or self._rows <= total

    def by_day(self, *, repeats: bool) -> dict[date, int]:
        """How often something happened on each day, equal rows of several pages included or not."""
        days: Counter[date] = Counter()
        for held in self.keys.values():
            if held.act.at.utc is not None:
                days[held.act.at.utc.date()] += held.times if repeats else held.most_times
        return dict(days)

    def same_as(self, other: _Reading | None) -> bool:
        """Whether another reading saw the same rows as often."""
        return other is not None and {k: h.times for k, h in self.keys.items()} == {
            k: h.times for k, h in other.keys.items()
        }


class ActivityList:
    """One kind of activity of one campaign.

    After `read`, `steady` tells whether the list held still at last, `timeless` whether rows had
    no time, `times_by_day` how much the last reading counted on each day (UTC), and `page_size` how
    many rows a page has at most, where it was told. Further readings hand over only what earlier
    ones did not.
    """

    def __init__(self, api: SendApi, campaign_id: str, kind: str) -> None:
        self.steady = True
        self.timeless = False
        self.page_size: int | None = None
        self.times_by_day: dict[date, int] = {}
        self._api = api
        self._path = campaign_path(campaign_id, f"stats/{kind}")
        self._kind = kind
        self._given: Counter[str] = Counter()

    async def read(
        self, window: tuple[tuple[str, str], ...] = ()
    ) -> AsyncGenerator[Numbered, None]:
        """Rows as their pages arrive, each with its occurrence (1, 2, ...) among equal ones.

        Args:
            window: `From` and `To`, as days.

        Raises:
            ServiceError: A page could not be read, or the paging does not end; what was handed
                over before is right.
        """
        before: _Reading | None = None
        for _ in range(READINGS):
            reading = _Reading()
            async with aclosing(self._once(reading, window)) as pages:
                async for numbered in pages:
                    yield numbered
            verdict = reading.all_count
            if verdict is None and reading.same_as(before):
                verdict = reading.may_repeat
            if verdict is not None:
                self.steady = True
                self.times_by_day = reading.by_day(repeats=verdict)
                if verdict:
                    yield self._rest(reading)
                return
            before = reading
        self.steady = False

    async def _once(
        self, reading: _Reading, window: tuple[tuple[str, str], ...]
    ) -> AsyncGenerator[Numbered, None]:
        walk, seen = Walk(), set[bytes]()
        while True:
            params = [("Page", str(walk.pages + 1)), ("PageSize", str(PAGE_SIZE)), *window]
            page = await self._api.page(self._path, params, "campaignactivity", "analytics")
            self.page_size = page.page_size or self.page_size
            fingerprint = blake2b(msgspec.json.encode(page.rows), digest_size=16).digest()
            fresh = bool(page.size) and fingerprint not in seen
            seen.add(fingerprint)
            goes_on = walk.goes_on(page, fresh=fresh)
            # A repeated page is the server's way of ignoring the page number, or really equal rows.
            if fresh or (page.rows and page.total is not None and walk.rows <= page.total):
                yield self._certain(reading, page)
            if not goes_on:
                return

    def _certain(self, reading: _Reading, page: Page) -> Numbered:
        """The page's rows that were not handed over before."""
        acts = [act_of(row, self._kind) for row in page.rows]
        self.timeless = self.timeless or any(act.at.utc is None for act in acts)
        reading.add(page, acts)
        held = [reading.keys[key] for key in dict.fromkeys(act.key for act in acts)]
        return [pair for one in held for pair in self._numbered(one, one.most_times)]

    def _rest(self, reading: _Reading) -> Numbered:
        """Equal rows of several pages, which count after all."""
        return [pair for held in reading.keys.values() for pair in self._numbered(held, held.times)]

    def _numbered(self, held: _Held, upto: int) -> Numbered:
        first = self._given[held.act.key] + 1
        if upto >= first:
            self._given[held.act.key] = upto
        return [(held.act, number) for number in range(first, upto + 1)]
