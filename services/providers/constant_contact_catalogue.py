"""Constant Contact's catalogue of e-mail campaigns: names and states, which summaries lack."""

from __future__ import annotations

from contextlib import aclosing
from datetime import timedelta
from typing import TYPE_CHECKING

from services.domain.errors import NotOffered, PermissionMissing, UnexpectedAnswer, Unreachable
from services.domain.plan import Period
from services.domain.records import CampaignRef, Mark
from services.domain.times import from_iso, iso_utc
from services.providers.constant_contact_info import EMAIL
from services.providers.constant_contact_rows import (
    Entry,
    Troubles,
    campaign_key,
    catalogue_entry,
)
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from services.domain.errors import ServiceError
    from services.domain.plan import RefreshPlan
    from services.providers.constant_contact_api import Asks

PATH, FIELD, PAGE = "emails", "campaigns", 500
UPDATED = "emails:updated"
_OVERLAP = timedelta(days=1)


class Catalogue:
    """The catalogue's entries by campaign id.

    Args:
        asks: Asks the account.
        plan: The refresh.
        complete: Whether to read all of it, rather than what changed since the last time.

    `fault` is what went wrong; without names a refresh goes on.
    """

    def __init__(self, asks: Asks, plan: RefreshPlan, *, complete: bool) -> None:
        self._asks = asks
        self._plan = plan
        self._newest = from_iso(plan.marks.get(UPDATED)).utc
        # The filter goes by `updated_at`, although the guide speaks of send dates.
        since = None if self._newest is None else self._newest - _OVERLAP
        self._since = None if complete or plan.period != Period() else since
        self.entries: dict[str, Entry] = {}
        self.fault: ServiceError | None = None

    async def read(self) -> tuple[str, ...]:
        """Read the entries; answers plain sentences about what could not be read.

        Raises:
            CredentialsRejected: The sign-in has ended.
            RateLimited: No call is left.
        """
        troubles = Troubles()
        try:
            await self._read(troubles)
        except (NotOffered, PermissionMissing) as error:
            return (" ".join((tr("The names of e-mail campaigns are missing."), str(error))),)
        except (UnexpectedAnswer, Unreachable) as error:
            self.fault = error
        return troubles.sentences()

    async def _read(self, troubles: Troubles) -> None:
        params = (
            ("limit", PAGE),
            ("after_date", None if self._since is None else stamp(self._since)),
        )
        async with aclosing(self._asks.pages(PATH, params, FIELD, campaign_key)) as pages:
            async for page in pages:
                troubles.add(tr("campaigns"), page.bad)
                for row in page.rows:
                    if entry := catalogue_entry(row, troubles):
                        self._take(entry)

    def _take(self, entry: Entry) -> None:
        self.entries[entry.campaign_id] = entry
        if entry.updated and (self._newest is None or entry.updated > self._newest):
            self._newest = entry.updated

    async def complete_for(self, campaign_ids: Iterable[str]) -> None:
        """Read all of the catalogue where it lacks a campaign that has no name yet.

        Raises:
            CredentialsRejected: The sign-in has ended.
            RateLimited: No call is left.
        """
        if self._since is None or self.fault is not None:
            return
        if all(i in self.entries or self._named(i) for i in campaign_ids):
            return
        self._since = None
        await self.read()

    def _named(self, campaign_id: str) -> bool:
        known = self._plan.known.get(CampaignRef(EMAIL, campaign_id))
        return known is not None and known.name is not None

    def marks(self) -> tuple[Mark, ...]:
        """What the next refresh has to know."""
        if self._newest is None or self.fault is not None or self._plan.period != Period():
            return ()
        return (Mark(UPDATED, iso_utc(min(self._newest, self._plan.now))),)


def stamp(instant: datetime) -> str:
    """An instant as the vendor wants it in a query: UTC, with milliseconds and a `Z`."""
    return instant.isoformat(timespec="milliseconds").replace("+00:00", "Z")
