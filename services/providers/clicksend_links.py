"""Links, breakdowns and recipients' counters of one ClickSend campaign.

Two families of endpoints exist: `sms-campaigns/{id}/link-statistics` and `link-tracking` of the
older API description, and `short-url/statistics` and `short-url/tracking` of the newer one, which
may answer for campaigns although only `quick_sms` is documented. Either may be gone: the one that
answered last is asked first, the other next.
"""

from __future__ import annotations

from collections import Counter
from contextlib import aclosing
from typing import TYPE_CHECKING
from urllib.parse import quote

import msgspec

from services.domain.errors import NotOffered, PermissionMissing
from services.domain.kinds import CampaignStatus, Channel
from services.domain.parse import add_known, to_text
from services.domain.records import (
    Batch,
    BreakdownSet,
    Campaign,
    Counters,
    DetailDone,
    Link,
    LinkSet,
    Mark,
    Slice,
    Stamp,
)
from services.providers.clicksend_api import unreadable
from services.providers.clicksend_rows import (
    EMAIL,
    LinkHope,
    SmsRow,
    Troubles,
    address_of_link,
    contact_key,
    history_events,
    history_key,
    is_md5_of,
    recipient_click,
    slices_of,
    sms_row,
)
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from services.domain.plan import KnownCampaign, RefreshPlan
    from services.domain.records import CampaignRef, Click
    from services.providers.clicksend_api import ClickSendApi, Page, Row

FAMILY_MARK = "links:family"
NEWER = "short-url"
OLDER = "sms-campaigns"
_ASKED = {CampaignStatus.SENT, CampaignStatus.SENDING, CampaignStatus.UNKNOWN}
_SETTLED_DAYS = 3
"""A campaign that may have no link at all is asked until so many days after its send."""


class TrackedLink(msgspec.Struct, frozen=True):
    """One link of a campaign and where its recipients are; `suffix` keeps further links apart."""

    url: str | None
    path: str
    cursor: bool
    suffix: str = ""


class LinkReport(msgspec.Struct, frozen=True):
    """What a family's statistics say of one campaign."""

    family: str
    counters: Counters
    links: tuple[Link, ...]
    slices: tuple[Slice, ...]
    tracked: tuple[TrackedLink, ...]


class LinkReader:
    """Reads the details of campaigns; remembers which family of endpoints the account has."""

    def __init__(self, api: ClickSendApi, rows: dict[str, SmsRow]) -> None:
        self._api = api
        self._rows = rows
        self._family: str | None = None

    async def sms(self, known: KnownCampaign, plan: RefreshPlan) -> AsyncGenerator[Batch, None]:
        """Statistics first, then the recipients; the last batch says that all was read."""
        troubles = Troubles()
        listed = self._rows.get(known.ref.campaign_id)
        row = listed or await self.read_one(known.ref.campaign_id, troubles)
        campaign = row.campaign if row else _as_known(known)
        report = None
        if _worth_asking(campaign, row.link if row else LinkHope.MAYBE, known, plan):
            report = await self._report(campaign, plan, troubles)
        yield _first_batch(campaign, report, troubles, news=row is not None and listed is None)
        for tracked in report.tracked if report else ():
            async with aclosing(self._recipients(campaign, tracked)) as batches:
                async for batch in batches:
                    yield batch
        yield Batch(details_done=(DetailDone(known.ref),))

    async def read_one(self, campaign_id: str, troubles: Troubles) -> SmsRow | None:
        """One campaign read on its own; None where ClickSend does not know it any more."""
        path = f"sms-campaigns/{quote(campaign_id, safe='')}"
        try:
            body = await self._api.ask(path)
        except NotOffered:
            return None
        data = body.get("data")
        found = sms_row(data, troubles) if isinstance(data, dict) else None
        if found is None or found.campaign_id != campaign_id:
            troubles.add(tr("campaigns under another id"))
            return None
        self._rows[campaign_id] = found
        return found

    async def _report(
        self, campaign: Campaign, plan: RefreshPlan, troubles: Troubles
    ) -> LinkReport | None:
        """The statistics of the first family that has any for the campaign."""
        first = self._family or plan.marks.get(FAMILY_MARK, OLDER)
        missing = 0
        for family in (NEWER, OLDER) if first == NEWER else (OLDER, NEWER):
            try:
                found = await (self._newer if family == NEWER else self._older)(campaign, troubles)
            except NotOffered:
                missing += 1
                continue
            if found is not None:
                if missing or family == first:
                    self._family = family
                return found
        return None

    async def _older(self, campaign: Campaign, troubles: Troubles) -> LinkReport | None:
        """`links.opened` counts recipients who opened the link at least once, not clicks."""
        path = f"sms-campaigns/{quote(campaign.ref.campaign_id, safe='')}"
        data = (await self._api.ask(f"{path}/link-statistics")).get("data")
        if not isinstance(data, dict):
            if data:
                raise unreadable(f"{path}/link-statistics", f"data is {type(data).__name__}")
            data = {}
        opened = troubles.count(_links(data, troubles), "opened")
        url = campaign.target_url
        return LinkReport(
            OLDER,
            Counters(unique_clicks=opened),
            (Link(url, unique_clicks=opened),) if url else (),
            slices_of(data, troubles),
            (TrackedLink(url, f"{path}/link-tracking", cursor=False),),
        )

    async def _newer(self, campaign: Campaign, troubles: Troubles) -> LinkReport | None:
        """One item a long address. Clicks add up over them; people and breakdowns do not."""
        path = f"short-url/statistics/sms_campaign/{quote(campaign.ref.campaign_id, safe='')}"
        data = (await self._api.ask(path)).get("data")
        if data is not None and not isinstance(data, list | dict):
            raise unreadable(path, f"data is {type(data).__name__}")
        rows = [data] if isinstance(data, dict) else [r for r in data or () if isinstance(r, dict)]
        items = {key: row for row in rows if (key := to_text(row.get("long_url_id")))}
        if not items:
            return None
        figures = {key: _links(row, troubles) for key, row in items.items()}
        alone = len(items) == 1
        links, tracked = [], []
        main = _main_link(list(items), campaign.target_url)
        for key, counts in figures.items():
            url = address_of_link(key, campaign.target_url, alone=alone)
            links.append(
                Link(
                    url,
                    troubles.count(counts, "opened_total"),
                    troubles.count(counts, "opened_unique"),
                    link_id=key,
                )
            )
            where = f"short-url/tracking/{quote(key, safe='')}"
            suffix = "" if key == main else f"|{key}"
            tracked.append(TrackedLink(url, where, cursor=True, suffix=suffix))
        counters = Counters(
            clicks=add_known(*(link.clicks for link in links)),
            unique_clicks=links[0].unique_clicks if alone else None,
        )
        slices = slices_of(next(iter(items.values())), troubles) if alone else ()
        return LinkReport(NEWER, counters, tuple(links), slices, tuple(tracked))

    async def _recipients(
        self, campaign: Campaign, tracked: TrackedLink
    ) -> AsyncGenerator[Batch, None]:
        """The recipients who opened a link, each with a counter; nothing where none are listed."""
        nameless: Counter[str] = Counter()
        if tracked.cursor:
            pages = self._api.cursor_pages(tracked.path, contact_key)
        else:
            pages = self._api.pages(tracked.path, (), contact_key)
        try:
            async with aclosing(pages):
                async for page in pages:
                    yield _click_batch(page, campaign, tracked, nameless)
        except (NotOffered, PermissionMissing):
            return

    async def email(self, known: KnownCampaign, plan: RefreshPlan) -> AsyncGenerator[Batch, None]:
        """Who opened, bounced or complained; read again where counters changed."""
        changed = known.signature is None or known.signature != known.counters_signature
        if known.status in _ASKED and (plan.full or changed):
            path = f"email-campaigns/{quote(known.ref.campaign_id, safe='')}/history"
            try:
                async with aclosing(self._api.pages(path, (), history_key)) as pages:
                    async for page in pages:
                        yield _event_batch(page, known.ref)
            except (NotOffered, PermissionMissing):
                pass
        yield Batch(details_done=(DetailDone(known.ref),))

    async def details(self, known: KnownCampaign, plan: RefreshPlan) -> AsyncGenerator[Batch, None]:
        """The details of a campaign of either product."""
        batches = (self.email if known.ref.product == EMAIL else self.sms)(known, plan)
        async with aclosing(batches):
            async for batch in batches:
                learned = self._family or OLDER
                if batch.details_done and learned != plan.marks.get(FAMILY_MARK, OLDER):
                    yield msgspec.structs.replace(batch, marks=(Mark(FAMILY_MARK, learned),))
                else:
                    yield batch


def _links(data: Row, troubles: Troubles) -> Row:
    links = data.get("links")
    if isinstance(links, dict):
        return links
    if links:
        troubles.add(tr("link counts"))
    return {}


def _main_link(ids: list[str], url: str | None) -> str | None:
    """The link whose recipients are the same rows as those of the older endpoint."""
    if len(ids) == 1:
        return ids[0]
    return next((i for i in ids if url and is_md5_of(i, url)), None)


def _as_known(known: KnownCampaign) -> Campaign:
    """A campaign that ClickSend no longer shows on its own, as the workspace knows it."""
    return Campaign(
        ref=known.ref,
        channel=Channel.SMS,
        name=known.name,
        status=known.status,
        created=Stamp(known.created_at),
        sent=Stamp(known.sent_at),
        target_url=known.target_url,
    )


def _worth_asking(
    campaign: Campaign, link: LinkHope, known: KnownCampaign, plan: RefreshPlan
) -> bool:
    """Whether a campaign can have link figures; one that may have no link: in its first days."""
    if campaign.status not in _ASKED or link is LinkHope.NO:
        return False
    if link is LinkHope.YES or plan.full or known.stored_clicks or known.clicks:
        return True
    if known.details_at is None or known.sent_at is None:
        return True
    return (known.details_at - known.sent_at).days < _SETTLED_DAYS


def _first_batch(
    campaign: Campaign, report: LinkReport | None, troubles: Troubles, *, news: bool
) -> Batch:
    """The campaign with its link figures; without any, its own row only where that is `news`."""
    if report is None:
        return Batch(campaigns=(campaign,) if news else (), warnings=troubles.sentences())
    before = campaign.counters or Counters()
    counters = msgspec.structs.replace(
        before, clicks=report.counters.clicks, unique_clicks=report.counters.unique_clicks
    )
    return Batch(
        campaigns=(msgspec.structs.replace(campaign, counters=counters),),
        links=(LinkSet(campaign.ref, report.links),) if report.links else (),
        breakdowns=(BreakdownSet(campaign.ref, report.slices),) if report.slices else (),
        warnings=troubles.sentences(),
    )


def _click_batch(
    page: Page, campaign: Campaign, tracked: TrackedLink, nameless: Counter[str]
) -> Batch:
    troubles = Troubles()
    troubles.add(tr("recipients"), page.bad)
    found: list[Click | None] = [
        recipient_click(
            row, campaign.ref, troubles, url=tracked.url, suffix=tracked.suffix, nameless=nameless
        )
        for row in page.rows
    ]
    return Batch(clicks=tuple(click for click in found if click), warnings=troubles.sentences())


def _event_batch(page: Page, ref: CampaignRef) -> Batch:
    troubles = Troubles()
    troubles.add(tr("recipients"), page.bad)
    events = [event for row in page.rows for event in history_events(row, ref, troubles)]
    return Batch(events=tuple(events), warnings=troubles.sentences())
