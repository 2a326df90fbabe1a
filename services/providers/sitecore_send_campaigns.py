"""The campaign list: all pages at each refresh, and which stored campaigns are no longer in it.

The list carries every total and is not under the narrow limit, so a refresh reads all of it: one
call brings up to 100 campaigns up to date.
"""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING

from services.domain.kinds import CampaignStatus, Channel
from services.domain.plan import Period
from services.domain.records import AccountFacts, Batch, Campaign, Stamp
from services.providers.sitecore_send_api import Troubles
from services.providers.sitecore_send_info import EMAIL, NOT_LISTED
from services.providers.sitecore_send_paging import MOST_LIST_PAGES, Page, SendApi, Walk
from services.providers.sitecore_send_rows import Listed, campaign_id_of, listed_of
from services.wording import noop, tr

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from services.domain.plan import RefreshPlan
    from services.domain.records import CampaignRef

PAGE_SIZE = 100
_NOTHING_LISTED = noop(
    "Sitecore Send listed no campaign at all. The stored ones are kept as they are."
)
_NEWEST_FIRST = (("SortBy", "CreatedOn"), ("SortMethod", "DESC"))


async def list_page(api: SendApi, number: int, size: int = PAGE_SIZE) -> Page:
    """One page of the campaign list, newest first.

    Raises:
        ServiceError: One of its kinds.
    """
    return await api.page(f"campaigns/{number}/{size}.json", _NEWEST_FIRST, "campaigns")


class CampaignList:
    """Reads the list once, and once more where it changed meanwhile.

    `listed` keeps what a refresh needs of each campaign later.
    """

    def __init__(self, api: SendApi, plan: RefreshPlan) -> None:
        self.listed: dict[CampaignRef, Listed] = {}
        self._api = api
        self._plan = plan
        self._site: str | None = None
        self._bad = False

    async def batches(self) -> AsyncGenerator[Batch, None]:
        """Batches of the plan's period, page by page, then the deleted ones.

        Raises:
            ServiceError: A page could not be read, or the paging does not end.
        """
        before: set[str] | None = None
        complete = False
        while not complete:
            reading = _Pass()
            async with aclosing(self._pages(reading)) as batches:
                async for batch in batches:
                    yield batch
            complete = reading.complete or before is not None
            if before is not None and not reading.complete and reading.ids != before:
                return
            before = reading.ids
        yield self._deleted(before or set())

    async def _pages(self, reading: _Pass) -> AsyncGenerator[Batch, None]:
        goes_on = True
        while goes_on:
            page = await list_page(self._api, reading.walk.pages + 1)
            fresh = reading.add(page)
            troubles = Troubles()
            found = [one for one in (listed_of(row, troubles) for row in page.rows) if one]
            unread = page.size - len(found)
            troubles.add(noop("campaigns"), unread)
            self._bad = self._bad or unread > 0
            new = [one for one in found if one.campaign.ref not in self.listed]
            self.listed.update((one.campaign.ref, one) for one in reversed(new))
            yield Batch(
                campaigns=self._within(new),
                facts=self._facts(new),
                warnings=troubles.sentences(),
                done=len(self.listed),
                total=page.total,
            )
            goes_on = reading.walk.goes_on(page, fresh=fresh)

    def _within(self, found: list[Listed]) -> tuple[Campaign, ...]:
        """The campaigns that were sent, or else made, in the plan's period; each once."""
        unique = {one.campaign.ref: one.campaign for one in reversed(found)}
        inside = [
            c for c in unique.values() if self._plan.period.holds(c.sent.utc or c.created.utc)
        ]
        return tuple(reversed(inside))

    def _facts(self, found: list[Listed]) -> AccountFacts | None:
        """The site's name, which stands for the account's: there is no account endpoint."""
        site = next((one.site for one in found if one.site), None)
        if site is None or self._site is not None:
            return None
        self._site = site
        return AccountFacts(label=site)

    def _deleted(self, ids: set[str]) -> Batch:
        """Stored campaigns that a complete reading did not bring.

        A list without any campaign is no proof that all of them were deleted.
        """
        if self._bad or self._plan.period != Period():
            return Batch()
        gone = [
            known
            for ref, known in self._plan.known.items()
            if ref.product == EMAIL
            and ref.campaign_id not in ids
            and known.status is not CampaignStatus.DELETED
        ]
        if gone and not ids:
            return Batch(warnings=(tr(_NOTHING_LISTED),))
        return Batch(
            campaigns=tuple(
                Campaign(
                    known.ref,
                    Channel.EMAIL,
                    status=CampaignStatus.DELETED,
                    status_raw=NOT_LISTED,
                    sent=Stamp(known.sent_at),
                )
                for known in gone
            )
        )


class _Pass:
    """One reading of all pages."""

    def __init__(self) -> None:
        self.walk = Walk(MOST_LIST_PAGES)
        self.ids: set[str] = set()
        self._most: int = 0
        self._last: int | None = None
        self._unread = 0

    def add(self, page: Page) -> bool:
        """Take a page; whether it has a campaign that earlier ones had not."""
        known = len(self.ids)
        ids = [campaign_id_of(row) for row in page.rows]
        self.ids.update(one for one in ids if one is not None)
        self._unread += page.bad + ids.count(None)
        self._last = page.total if page.size else self._last
        self._most = max(self._most, page.total or 0)
        return len(self.ids) > known

    @property
    def complete(self) -> bool:
        """Whether no campaign can have slipped from one page to another unseen."""
        if self.walk.pages <= 1 or self._last is None:
            return True
        return self._last == self._most and len(self.ids) + self._unread >= self._last
