"""Copernica's mailings with their figures: lists first, then a statistics call each, newest first.

API calls are paid for there, hence statistics are read again where they may have changed: at each
refresh for mailings of the last 30 days, once a week up to 90 days, for others when new events
arrived, always on a full refresh. Besides, some of the others take turns at each refresh, so that
no figure stays old for good; in an account of few mailings that is all of them.
"""

from __future__ import annotations

from contextlib import aclosing
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace

from services.domain.errors import NotOffered, PermissionMissing, ServiceError, UnexpectedAnswer
from services.domain.kinds import Channel
from services.domain.parse import to_id, to_text
from services.domain.records import Batch, Campaign, CampaignRef, Counters, Mark
from services.domain.rounding import spoken
from services.providers import copernica_map as rows_of
from services.providers.copernica_api import Refused, side_by_side
from services.providers.copernica_paths import EMAIL_PRODUCTS, SMS
from services.providers.copernica_time import period_bounds, text, to_local
from services.providers.copernica_words import mailings
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterable
    from zoneinfo import ZoneInfo

    from services.domain.plan import RefreshPlan
    from services.providers.copernica_api import Filters, Page, Reader, Row
    from services.providers.copernica_paths import Paths

EACH_TIME = timedelta(days=30)
WEEKLY = timedelta(days=90)
WEEK = timedelta(days=7)
IN_TURN = 50
"""So many mailings whose age does not demand it are read again at a refresh, the next ones then."""
LISTED_WHOLE = 1000
"""So many mailings of a product are always listed whole: it takes one call as a part would, and finds
mailings that were made long before they were sent."""
TOGETHER = 10
"""Statistics that are handed over at a time."""
MOST_FAULTS = 5
"""After so many unreadable answers the reading stops: it is not a single mailing's trouble."""
MOST_SMS_DAYS = timedelta(days=180)
"""So long an SMS mailing with missing receipts is read again."""

_WEEKLY_MARK = "statistics:weekly"
_PENDING_MARK = "sms:pending"
_TURN_MARK = "statistics:turn"
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


class Mailings:
    """One refresh's reading of mailings and statistics.

    `listed` holds the mailings that the lists gave, within the plan's period; `read` those whose
    statistics were read. `faults` collects answers that could not be read, while the rest went on.
    """

    def __init__(self, reader: Reader, paths: Paths, zone: ZoneInfo, plan: RefreshPlan) -> None:
        self._reader = reader
        self._paths = paths
        self._zone = zone
        self._plan = plan
        self._unread = rows_of.Unread()
        self._flat: dict[CampaignRef, Counters] = {}
        self._templates: dict[CampaignRef, str | None] = {}
        self._complete: list[str] = []
        self._pending: list[str] = []
        self._without: list[ServiceError] = []
        self._turn: str | None = None
        self.listed: dict[CampaignRef, Campaign] = {}
        self.read: set[CampaignRef] = set()
        self.faults: list[ServiceError] = []

    @property
    def narrowed(self) -> bool:
        """Whether the refresh is about a period only; such a one moves no cursor."""
        return self._plan.period.first is not None or self._plan.period.last is not None

    async def lists(self) -> AsyncGenerator[Batch, None]:
        """The mailings of all products, a page at a time, with sends as their only counter.

        Raises:
            ServiceError: No product is offered, or Copernica cannot be read at all.
        """
        for product in (*EMAIL_PRODUCTS, SMS):
            try:
                async with aclosing(self._list(product)) as batches:
                    async for batch in batches:
                        yield batch
            except UnexpectedAnswer as fault:
                self.faults.append(fault)
            note = self._paths.missing_note(product)
            if note is not None:
                yield Batch(marks=self._paths.take_marks(), warnings=(note,))
        if not self.faults:
            self._paths.raise_if_nothing()

    async def _list(self, product: str) -> AsyncGenerator[Batch, None]:
        filters = self._filters(product) if product != SMS else ()
        opened = await self._paths.open_list(product, filters)
        if opened is None:
            return
        path, first = opened
        async with aclosing(self._reader.pages(path, filters, first=first)) as pages:
            async for page in pages:
                yield await self._sms_page(page) if product == SMS else self._page(page, product)
        self._complete.append(product)

    def _filters(self, product: str) -> Filters:
        """Which mailings are listed: the period, or all, or those that may still change."""
        if self.narrowed:
            first, last = period_bounds(self._plan.period, self._zone)
        else:
            first, last = self._since(product), None
        bounds = (("fromdate", first), ("todate", last))
        return tuple((key, text(bound)) for key, bound in bounds if bound is not None)

    def _since(self, product: str) -> datetime | None:
        mark = _instant(self._plan.marks.get(f"mailings:{product}"))
        if mark is None or sum(ref.product == product for ref in self._plan.known) < LISTED_WHOLE:
            return None
        back = WEEKLY if self._weekly_due() else EACH_TIME
        return to_local(mark - back - timedelta(days=1), self._zone)

    def _page(self, page: Page, product: str) -> Batch:
        campaigns = []
        for row in page.rows:
            campaign = rows_of.mailing(row, product, self._zone, self._unread)
            if campaign is not None and self._plan.period.holds(campaign.sent.utc):
                known = self._plan.known.get(campaign.ref)
                campaign = replace(campaign, name=campaign.name or (known.name if known else None))
                self._flat[campaign.ref] = rows_of.list_counters(row)
                self._templates[campaign.ref] = to_id(row.get("template"))
                campaigns.append(campaign)
        return self._listed_batch(campaigns, product)

    def _listed_batch(self, campaigns: list[Campaign], product: str) -> Batch:
        found = {campaign.ref: campaign for campaign in campaigns}
        self.listed |= found
        newest = tuple(sorted(found.values(), key=_sent, reverse=True))
        return Batch(
            campaigns=newest,
            marks=self._paths.take_marks(),
            warnings=self._unread.warnings(mailings(product)),
        )

    async def _sms_page(self, page: Page) -> Batch:
        jobs = (partial(self._sms, row) for row in page.rows)
        async with aclosing(side_by_side(jobs)) as results:
            found = [campaign async for campaign in results if campaign is not None]
        held = [c for c in found if self._plan.period.holds(c.sent.utc)]
        return self._listed_batch(held, SMS)

    async def _sms(self, row: Row) -> Campaign | None:
        """An SMS mailing; asked for by itself only where the list does not tell its counters."""
        campaign = rows_of.sms_mailing(row, self._zone, self._unread)
        if campaign is not None and not rows_of.has_sms_counters(row) and self._sms_due(campaign):
            campaign = await self._whole_sms(campaign)
        if campaign is not None and campaign.counters is not None and campaign.counters.pending:
            self._pending.append(campaign.ref.campaign_id)
        return campaign

    async def _whole_sms(self, campaign: Campaign) -> Campaign:
        try:
            row = await self._reader.single(f"smsmailing/{campaign.ref.campaign_id}")
        except (NotOffered, Refused):
            return campaign
        except UnexpectedAnswer as fault:
            self._note(fault)
            return campaign
        row["id"] = campaign.ref.campaign_id
        whole = rows_of.sms_mailing(row, self._zone, self._unread)
        return whole or campaign

    def _sms_due(self, campaign: Campaign) -> bool:
        known = self._plan.known.get(campaign.ref)
        age = self._age(campaign.sent.utc or (known.sent_at if known else None))
        if self._plan.full or known is None or age is None or age <= EACH_TIME:
            return True
        if self._first_time(SMS):
            return True
        pending = self._plan.marks.get(_PENDING_MARK, "").split(",")
        return campaign.ref.campaign_id in pending and age <= MOST_SMS_DAYS

    def due(self) -> list[CampaignRef]:
        """The mailings whose statistics have to be read now, newest first."""
        found = {ref: campaign.sent.utc for ref, campaign in self.listed.items()}
        if not self.narrowed:
            known = self._plan.known.values()
            found = {campaign.ref: campaign.sent_at for campaign in known} | found
        mail = {ref: sent for ref, sent in found.items() if ref.product in EMAIL_PRODUCTS}
        now = [ref for ref, sent in mail.items() if self._due(ref, sent)]
        others = self.newest_first(mail.keys() - now)
        return self.newest_first([*now, *self._next_in_turn(others)])

    def _next_in_turn(self, refs: list[CampaignRef]) -> list[CampaignRef]:
        """Those that follow the last one of the refresh before; behind the oldest comes the newest."""
        if len(refs) <= IN_TURN:
            return refs
        last = self._plan.marks.get(_TURN_MARK, "")
        start = next((n for n, ref in enumerate(refs) if self._place(ref) < last), 0)
        chosen = (refs[start:] + refs[:start])[:IN_TURN]
        self._turn = self._place(chosen[-1]) if chosen else None
        return chosen

    def _place(self, ref: CampaignRef) -> str:
        """A mailing's place among all, as a text that sorts like `newest_first`."""
        return f"{self._when(ref).isoformat()} {ref.product} {ref.campaign_id}"

    def newest_first(self, refs: Iterable[CampaignRef]) -> list[CampaignRef]:
        """Mailings by the time they were sent, the newest first."""
        return sorted(refs, key=lambda ref: (self._when(ref), ref), reverse=True)

    def _due(self, ref: CampaignRef, sent: datetime | None) -> bool:
        known = self._plan.known.get(ref)
        if self._plan.full or self.narrowed or known is None:
            return True
        first_time = self._first_time(ref.product)
        if first_time and known.clicks is None:
            return True
        age = self._age(sent)
        if age is None:
            return first_time or self._weekly_due()
        return age <= EACH_TIME or (age <= WEEKLY and self._weekly_due())

    def _first_time(self, product: str) -> bool:
        """Whether no refresh has read all mailings of a product yet."""
        return f"mailings:{product}" not in self._plan.marks

    def _age(self, sent: datetime | None) -> timedelta | None:
        return self._plan.now - sent if sent is not None else None

    def _weekly_due(self) -> bool:
        last = _instant(self._plan.marks.get(_WEEKLY_MARK))
        return last is None or self._plan.now - last >= WEEK

    def _when(self, ref: CampaignRef) -> datetime:
        campaign, known = self.listed.get(ref), self._plan.known.get(ref)
        sent = campaign.sent.utc if campaign else None
        return sent or (known.sent_at if known else None) or _LONG_AGO

    async def statistics(self, refs: Iterable[CampaignRef]) -> AsyncGenerator[Batch, None]:
        """The figures of mailings, two calls at a time, handed over in small batches."""
        wanted = [ref for ref in refs if ref not in self.read]
        done: list[Campaign] = []
        count = 0
        async with aclosing(side_by_side(partial(self._one, ref) for ref in wanted)) as found:
            async for campaign in found:
                count += 1
                done += [campaign] if campaign is not None else []
                if len(done) >= TOGETHER:
                    yield Batch(campaigns=tuple(done), done=count, total=len(wanted))
                    done = []
        if done or self._without:
            yield Batch(campaigns=tuple(done), warnings=self._gaps(), done=count, total=len(wanted))

    def _gaps(self) -> tuple[str, ...]:
        """One sentence on mailings whose figures Copernica refused."""
        if not self._without:
            return ()
        count, first = len(self._without), self._without[0]
        words = (
            tr("Copernica gave no figures of one mailing.")
            if count == 1
            else tr("Copernica gave no figures of {n} mailings.").format(n=spoken(count))
        )
        self._without.clear()
        return (f"{words} {first.sentence}",)

    async def _one(self, ref: CampaignRef) -> Campaign | None:
        campaign = self._base(ref)
        name = await self._paths.name(ref.product)
        if name is None:
            return None
        base = f"{name}/emailing/{ref.campaign_id}"
        try:
            counters = rows_of.statistics(await self._reader.single(f"{base}/statistics"))
            if counters == Counters():
                counters = self._flat.get(ref, Counters())
        except (NotOffered, Refused, PermissionMissing) as refusal:
            known = self._plan.known.get(ref)
            if known is None or known.clicks is None:  # Else what is stored stays.
                self._without.append(refusal)
            counters = self._flat.get(ref, Counters())
        except UnexpectedAnswer as fault:
            self._note(fault)
            return None
        self.read.add(ref)
        listed_sends = campaign.counters.sends if campaign.counters else None
        if counters.sends is None:
            counters = replace(counters, sends=listed_sends)
        if campaign.name is None:
            campaign = await self._named(campaign, name)
        return replace(campaign, counters=counters)

    def _note(self, fault: ServiceError) -> None:
        """Remember a fault and go on, unless faults are the rule."""
        self.faults.append(fault)
        if len(self.faults) >= MOST_FAULTS:
            raise fault

    def _base(self, ref: CampaignRef) -> Campaign:
        """What is known of a mailing beside its figures; nothing of one that was not listed now."""
        known = self._plan.known.get(ref)
        unlisted = Campaign(ref=ref, channel=Channel.EMAIL, name=known.name if known else None)
        return self.listed.get(ref, unlisted)

    async def _named(self, campaign: Campaign, path_name: str) -> Campaign:
        """Name a mailing without a subject: by its snapshot, else by its template."""
        snapshot = await self._try(f"{path_name}/emailing/{campaign.ref.campaign_id}/snapshot")
        name = to_text(snapshot.get("name")) or to_text(snapshot.get("subject"))
        template = to_id(snapshot.get("template")) or self._templates.get(campaign.ref)
        if name is None and template is not None:
            found = await self._try(f"{path_name}/template/{template}")
            name = to_text(found.get("name")) or to_text(found.get("subject"))
        return replace(campaign, name=name)

    async def _try(self, path: str) -> Row:
        """An object whose absence is no fault."""
        try:
            return await self._reader.single(path)
        except (NotOffered, PermissionMissing, UnexpectedAnswer):
            return {}

    def marks(self) -> tuple[Mark, ...]:
        """The cursors to store once lists and statistics are read; none where only a period was."""
        if self.narrowed:
            return ()
        now = self._plan.now.isoformat()
        found = [Mark(f"mailings:{product}", now) for product in self._complete if not self.faults]
        if self._weekly_due() and not self.faults:
            found.append(Mark(_WEEKLY_MARK, now))
        if self._turn is not None:
            found.append(Mark(_TURN_MARK, self._turn))
        if SMS in self._complete:
            found.append(Mark(_PENDING_MARK, ",".join(self._pending)))
        return tuple(found)


def _sent(campaign: Campaign) -> datetime:
    return campaign.sent.utc or _LONG_AGO


def _instant(value: str | None) -> datetime | None:
    try:
        found = datetime.fromisoformat(value or "")
    except ValueError:
        return None
    return found if found.tzinfo is not None else None
