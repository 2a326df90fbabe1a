"""Constant Contact's campaigns with their counters, SMS and e-mail.

The lists page by offset, so rows shift when a campaign is sent meanwhile: rows are told apart by
their id, and the first page is read again at the end.
"""

from __future__ import annotations

from contextlib import aclosing
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from services.domain.errors import NotOffered, PermissionMissing, ServiceError
from services.domain.plan import Period
from services.domain.records import (
    Batch,
    BreakdownSet,
    Campaign,
    CampaignRef,
    Counters,
    Mark,
)
from services.domain.times import from_iso, iso_utc
from services.providers.constant_contact_catalogue import Catalogue, stamp
from services.providers.constant_contact_info import EMAIL
from services.providers.constant_contact_rows import (
    Stats,
    Summary,
    Troubles,
    campaign_key,
    email_campaign,
    email_slices,
    email_summary,
    listed_campaign,
    sms_campaign,
    sms_summary,
)
from services.providers.constant_contact_stats import read_stats
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Iterable

    from services.domain.plan import KnownCampaign, RefreshPlan
    from services.providers.constant_contact_api import Asks, Row

SMS_PAGE, EMAIL_PAGE = 50, 500
LOOK_BACK = timedelta(days=90)
"""Counters change for so long after the last send; older ones are read again weekly."""
COMPLETE_EVERY = timedelta(days=7)
EARLIEST = datetime(2015, 1, 1, tzinfo=UTC)
"""Before the first SMS campaign; the list has to be given a beginning."""
_OVERLAP = timedelta(seconds=1)
Params = tuple[tuple[str, Any], ...]


class Listing(NamedTuple):
    """A list of summaries: its path, the field of its rows, and how a row is read."""

    path: str
    field: str
    convert: Callable[[Row, Troubles], Summary | None]


_REPORTS = "reports/summary_reports"
SMS_LIST = Listing(f"{_REPORTS}/sms_campaign_summaries", "bulk_sms_campaign_summaries", sms_summary)
EMAIL_LIST = Listing(
    f"{_REPORTS}/email_campaign_summaries", "bulk_email_campaign_summaries", email_summary
)


class Reading:
    """How far back a list has to be read, and what to remember of it.

    Args:
        plan: The refresh.
        name: The list's name in the marks, "sms" or "email".
    """

    def __init__(self, plan: RefreshPlan, name: str) -> None:
        self._plan = plan
        self._name = name
        self._known = from_iso(plan.marks.get(f"{name}:watermark")).utc
        last = from_iso(plan.marks.get(f"{name}:complete")).utc
        self.complete = (
            plan.full or self._known is None or last is None or plan.now - last >= COMPLETE_EVERY
        )
        self._newest = self._known
        self._before: datetime | None = None
        self._in_order = True

    @property
    def since(self) -> datetime | None:
        """The send time back to which campaigns are of interest; None: all of them."""
        first = self._plan.period.first
        if first is not None:
            return datetime.combine(first, time(), UTC) - _OVERLAP
        if self.complete or self._known is None:
            return None
        return self._known - LOOK_BACK

    def saw(self, sent: Iterable[datetime | None]) -> bool:
        """Take a page's send times; says whether older pages are needed.

        A list that is not newest first is read to its end.
        """
        known = [instant for instant in sent if instant is not None]
        for instant in known:
            if self._before is not None and instant > self._before:
                self._in_order = False
            self._before = instant
        if known:
            self._newest = max(known) if self._newest is None else max(self._newest, *known)
        since = self.since
        return not (since is not None and known and self._in_order and min(known) < since)

    def marks(self) -> tuple[Mark, ...]:
        """What the next refresh has to know; nothing where only a period was read."""
        if self._plan.period != Period():
            return ()
        found = []
        if self._newest is not None:
            newest = min(self._newest, self._plan.now)
            found.append(Mark(f"{self._name}:watermark", iso_utc(newest)))
        if self.complete:
            found.append(Mark(f"{self._name}:complete", iso_utc(self._plan.now)))
        return tuple(found)


async def read_summaries(
    asks: Asks, reading: Reading, listing: Listing, params: Params
) -> AsyncGenerator[tuple[list[Summary], Troubles], None]:
    """Pages of summaries, each campaign once, as far back as the reading wants them.

    After more than one page the first is read again for what was sent meanwhile.

    Raises:
        ServiceError: One of its kinds. Pages read before have been handed over.
    """
    seen: set[str] = set()
    count = 0

    def take(rows: list[Row], troubles: Troubles) -> list[Summary]:
        found = [summary for row in rows if (summary := listing.convert(row, troubles))]
        seen.update(summary.campaign_id for summary in found)
        return found

    pages = asks.pages(listing.path, params, listing.field, campaign_key)
    async with aclosing(pages):
        async for page in pages:
            count += 1
            troubles = Troubles()
            troubles.add(tr("campaigns"), page.bad)
            found = take(page.rows, troubles)
            more = reading.saw(summary.sent.utc for summary in found)
            yield found, troubles
            if not more:
                break
    if count > 1:
        first = await asks.page(listing.path, params, listing.field)
        found = take([row for row in first.rows if campaign_key(row) not in seen], Troubles())
        reading.saw(summary.sent.utc for summary in found)
        yield found, Troubles()


async def read_sms(asks: Asks, plan: RefreshPlan) -> AsyncGenerator[Batch, None]:
    """SMS campaigns, newest first.

    Raises:
        ServiceError: One of its kinds.
    """
    reading = Reading(plan, "sms")
    last = plan.period.last
    end = None if last is None else datetime.combine(last, time(23, 59, 59, 999000), UTC) + _OVERLAP
    params = (
        ("start_at", stamp(reading.since or EARLIEST)),
        ("end_at", None if end is None else stamp(end)),
        ("limit", SMS_PAGE),
    )
    async with aclosing(read_summaries(asks, reading, SMS_LIST, params)) as pages:
        async for found, troubles in pages:
            yield Batch(
                campaigns=within(plan.period, map(sms_campaign, found)),
                warnings=troubles.sentences(),
            )
    yield Batch(marks=reading.marks())


class EmailTotals:
    """E-mail campaigns: the catalogue first, then each page of summaries with its statistics.

    `counters` keeps what was read, for the details.
    """

    def __init__(self, asks: Asks, plan: RefreshPlan) -> None:
        self._asks = asks
        self._plan = plan
        self._reading = Reading(plan, "email")
        self._catalogue = Catalogue(asks, plan, complete=self._reading.complete)
        self._without_stats = False
        self._sent: set[str] = set()
        self._fault: ServiceError | None = None
        self.counters: dict[CampaignRef, Counters] = {}

    async def read(self) -> AsyncGenerator[Batch, None]:
        """All batches; what went wrong while the rest went on is raised at the end.

        Raises:
            ServiceError: One of its kinds.
        """
        yield Batch(warnings=await self._catalogue.read())
        try:
            async with aclosing(self._summaries()) as batches:
                async for batch in batches:
                    yield batch
        except ServiceError as error:
            self._fault = self._fault or error
        yield self._leftover()
        fault = self._fault or self._catalogue.fault
        if fault is not None:
            raise fault
        yield Batch(marks=(*self._reading.marks(), *self._catalogue.marks()))

    async def _summaries(self) -> AsyncGenerator[Batch, None]:
        pages = read_summaries(self._asks, self._reading, EMAIL_LIST, (("limit", EMAIL_PAGE),))
        async with aclosing(pages):
            async for found, troubles in pages:
                yield Batch(warnings=troubles.sentences())
                async with aclosing(self._page(found)) as batches:
                    async for batch in batches:
                        yield batch

    async def _page(self, summaries: list[Summary]) -> AsyncGenerator[Batch, None]:
        """The campaigns of a page that are asked for, with their statistics as far as they go."""
        await self._catalogue.complete_for(s.campaign_id for s in summaries)
        self._sent.update(s.campaign_id for s in summaries)
        chosen = [s for s in summaries if within(self._plan.period, [self._campaign(s, None)])]
        left = {summary.campaign_id: summary for summary in chosen}
        try:
            async with aclosing(self._stats(list(left))) as found:
                async for ids, stats, troubles in found:
                    yield self._batch([left.pop(i) for i in ids], stats, troubles)
        except (NotOffered, PermissionMissing) as error:
            self._without_stats = True
            yield Batch(
                warnings=(
                    " ".join((tr("The statistics of e-mail campaigns are missing."), str(error))),
                )
            )
        except ServiceError as error:
            # The summaries' figures are kept; the account's refresh ends in this error.
            self._without_stats = True
            self._fault = self._fault or error
        if left:
            yield self._batch(list(left.values()), {}, Troubles())

    async def _stats(
        self, ids: list[str]
    ) -> AsyncGenerator[tuple[list[str], dict[str, Stats], Troubles], None]:
        if self._without_stats:
            return
        async with aclosing(read_stats(self._asks, ids)) as found:
            async for part in found:
                yield part

    def _batch(
        self, summaries: list[Summary], stats: dict[str, Stats], troubles: Troubles
    ) -> Batch:
        campaigns = tuple(self._campaign(s, stats.get(s.campaign_id)) for s in summaries)
        self.counters.update((c.ref, c.counters) for c in campaigns if c.counters is not None)
        breakdowns = tuple(
            BreakdownSet(CampaignRef(EMAIL, s.campaign_id), slices)
            for s in summaries
            if (slices := email_slices(stats.get(s.campaign_id)))
        )
        return Batch(campaigns=campaigns, breakdowns=breakdowns, warnings=troubles.sentences())

    def _campaign(self, summary: Summary, stats: Stats | None) -> Campaign:
        entry = self._catalogue.entries.get(summary.campaign_id)
        return email_campaign(summary, entry, self._known(summary.campaign_id), stats)

    def _leftover(self) -> Batch:
        """Campaigns that only the catalogue tells of: drafts, scheduled, removed ones."""
        rest = [
            listed_campaign(entry, self._known(entry.campaign_id))
            for entry in self._catalogue.entries.values()
            if entry.campaign_id not in self._sent
        ]
        return Batch(campaigns=within(self._plan.period, rest))

    def _known(self, campaign_id: str) -> KnownCampaign | None:
        return self._plan.known.get(CampaignRef(EMAIL, campaign_id))


def within(period: Period, campaigns: Iterable[Campaign]) -> tuple[Campaign, ...]:
    """The campaigns that were sent, or else made, in a period."""
    return tuple(c for c in campaigns if period.holds(c.sent.utc or c.created.utc))
