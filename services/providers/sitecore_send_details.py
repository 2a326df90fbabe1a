"""One campaign's details, what is worth most first: totals, links, clicks, countries.

Two calls a minute are all that Sitecore Send allows for links, clicks and countries. A mark for
each campaign says under which totals each part was read, so that a part is asked for again only
when its own totals changed, and a stopped refresh goes on where it was.
"""

from __future__ import annotations

from contextlib import aclosing
from datetime import timedelta
from typing import TYPE_CHECKING

import msgspec

from services.domain.errors import NotOffered, PermissionMissing, UnexpectedAnswer
from services.domain.kinds import CampaignStatus, Channel
from services.domain.records import Batch, Campaign, Counters, DetailDone, Variant
from services.providers.sitecore_send_api import Declined, Troubles
from services.providers.sitecore_send_clicks import ClickReader, remembered
from services.providers.sitecore_send_paging import Page, SendApi, campaign_path
from services.providers.sitecore_send_rows import (
    Listed,
    countries_of,
    links_of,
    sender_of,
    summary_of,
    variants_of,
)
from services.wording import noop

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from services.domain.plan import KnownCampaign, RefreshPlan

KEPT_FOR = timedelta(days=80)
"""Details vanish about three months after delivery; after this time an error is no surprise."""
MOST_LOST = 5
"""Archived campaigns without details in a row, after which a refresh asks for no more of them."""
LINKS, CLICKS, COUNTRIES = "links", "clicks", "countries"


class Archive(msgspec.Struct):
    """What the campaigns of a refresh learn of each other.

    `lost` archived campaigns, one after the other, had no details left.
    """

    lost: int = 0


class DetailReader:
    """Reads one campaign.

    Args:
        api: Asks.
        campaign: What the workspace holds.
        listed: Its row of this refresh's list, where it was in it.
        plan: The refresh, with its marks.
        archive: Shared by the campaigns of a refresh.
    """

    def __init__(
        self,
        api: SendApi,
        campaign: KnownCampaign,
        listed: Listed | None,
        plan: RefreshPlan,
        archive: Archive,
    ) -> None:
        self._api = api
        self._campaign = campaign
        self._ref = campaign.ref
        self._listed = listed
        self._plan = plan
        self._archive = archive
        self._counters = (
            listed.counters
            if listed
            else Counters(clicks=campaign.clicks, recipients=campaign.recipients)
        )
        self._archived = campaign.status is CampaignStatus.ARCHIVED
        self._memory = remembered(campaign, plan)
        self._faulty: UnexpectedAnswer | None = None
        self._found = False

    async def batches(self) -> AsyncGenerator[Batch, None]:
        """Everything of the campaign; the last batch says that the details are complete.

        Raises:
            ServiceError: Something could not be read; what could be was handed over.
        """
        if self._archived and self._archive.lost >= MOST_LOST:
            return
        yield await self._totals()
        if self._archived and self._campaign.signature is not None:
            # What an archive still tells is less than what is stored.
            yield self._done()
            return
        for part, needed, read in self._parts():
            if not needed or self._is_known(part):
                continue
            async with aclosing(self._part(part, read)) as batches:
                async for batch in batches:
                    yield batch
            if part == LINKS and self._is_lost():
                break
        if self._faulty is not None:
            raise self._faulty
        yield self._done()

    def _parts(self) -> tuple[tuple[str, bool, Callable[[], AsyncGenerator[Batch, None]]], ...]:
        counters = self._counters
        clicked = counters.clicks != 0 or bool(counters.unique_clicks)
        opened = counters.opens != 0 or bool(counters.unique_opens)
        return (
            (LINKS, True, self._links),
            (CLICKS, clicked, self._clicks),
            (COUNTRIES, opened, self._countries),
        )

    @property
    def _is_old(self) -> bool:
        """Whether the provider may have dropped the details already."""
        sent = self._campaign.sent_at
        return self._archived or (sent is not None and sent < self._plan.now - KEPT_FOR)

    def _is_lost(self) -> bool:
        """Whether an old campaign's links are gone although it was clicked."""
        lost = self._is_old and not self._found and self._counters.clicks != 0
        if self._archived:
            self._archive.lost = self._archive.lost + 1 if lost else 0
        return lost

    async def _totals(self) -> Batch:
        """The summary and, where they can be new, the sender's name and the A/B versions."""
        troubles = Troubles()
        campaign = Campaign(self._ref, Channel.EMAIL)
        context = await self._optional("view_summary")
        summary = summary_of(context, self._ref.campaign_id, troubles)
        self._archived = self._archived or summary.archived
        if summary.counters is not None:
            self._counters = summary.counters
            campaign = msgspec.structs.replace(
                campaign, counters=summary.counters, as_of=summary.as_of.utc
            )
        if self._campaign.signature is None or self._plan.full:
            view = await self._optional("view")
            campaign = msgspec.structs.replace(campaign, sender=sender_of(view))
        variants: tuple[Variant, ...] = ()
        if self._listed is not None and self._listed.is_ab:
            context = await self._optional("view_ab_summary")
            variants = variants_of(context, self._ref, self._listed.winner, troubles)
        return Batch(campaigns=(campaign,), variants=variants, warnings=troubles.sentences())

    async def _optional(self, name: str) -> object:
        """An answer that only adds to what the list told; None where it cannot be had."""
        try:
            found: object = await self._api.context(campaign_path(self._ref.campaign_id, name))
        except (NotOffered, PermissionMissing, Declined):
            return None
        except UnexpectedAnswer as error:
            self._faulty = self._faulty or error
            return None
        return found

    async def _part(
        self, part: str, read: Callable[[], AsyncGenerator[Batch, None]]
    ) -> AsyncGenerator[Batch, None]:
        """One part and the mark that it is read; an error that the other parts survive is kept."""
        try:
            async with aclosing(read()) as batches:
                async for batch in batches:
                    yield batch
        except (NotOffered, PermissionMissing) as error:
            if not self._is_old:
                yield Batch(warnings=(str(error),))
            return
        except UnexpectedAnswer as error:
            if not (self._is_old and isinstance(error, Declined)):
                self._faulty = self._faulty or error
            return
        if under := self._under(part):
            setattr(self._memory, part, under)
            yield Batch(marks=(self._memory.mark(self._ref),))

    def _under(self, part: str) -> str:
        """The totals that a part depends on; "" where they are not reported."""
        counters = self._counters
        both = (
            (counters.opens, counters.unique_opens)
            if part == COUNTRIES
            else (counters.clicks, counters.unique_clicks)
        )
        return "" if None in both else f"{both[0]}/{both[1]}"

    def _is_known(self, part: str) -> bool:
        return self._under(part) != "" and getattr(self._memory, part) == self._under(part)

    async def _page(self, name: str) -> Page:
        return await self._api.page(
            campaign_path(self._ref.campaign_id, f"stats/{name}"), (), "analytics"
        )

    async def _links(self) -> AsyncGenerator[Batch, None]:
        page = await self._page("links")
        troubles = Troubles()
        links = links_of(page.rows, self._ref, troubles)
        troubles.add(noop("links"), page.bad)
        self._found = bool(links.links)
        yield Batch(links=(links,) if links.links else (), warnings=troubles.sentences())

    async def _countries(self) -> AsyncGenerator[Batch, None]:
        page = await self._page("countries")
        troubles = Troubles()
        countries = countries_of(page.rows, self._ref, troubles)
        troubles.add(noop("countries"), page.bad)
        yield Batch(
            breakdowns=(countries,) if countries.slices else (), warnings=troubles.sentences()
        )

    async def _clicks(self) -> AsyncGenerator[Batch, None]:
        reader = ClickReader(self._api, self._campaign, self._plan, self._memory)
        async with aclosing(reader.batches(self._counters.clicks)) as batches:
            async for batch in batches:
                yield batch

    def _done(self) -> Batch:
        return Batch(details_done=(DetailDone(self._ref),))
