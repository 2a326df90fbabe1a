"""Sitecore Send (formerly Moosend): e-mail campaigns through its REST API v3.

The campaign list carries all totals and may be read quickly; links, countries and single clicks may
be asked for twice a minute only. The key travels in the query of every request.
"""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING, ClassVar

from services.domain.accounts import AccountCheck, CheckItem, ProviderInfo
from services.domain.errors import CredentialsRejected, ServiceError
from services.domain.parse import to_flag, to_text
from services.domain.records import AccountFacts
from services.domain.rounding import spoken
from services.http.auth import QueryKey
from services.providers.base import Provider
from services.providers.sitecore_send_api import Fields, Troubles, verdict
from services.providers.sitecore_send_campaigns import CampaignList, list_page
from services.providers.sitecore_send_details import Archive, DetailReader
from services.providers.sitecore_send_events import EventReader
from services.providers.sitecore_send_info import INFO, READ_OPENS
from services.providers.sitecore_send_paging import SendApi
from services.providers.sitecore_send_rows import Listed, listed_of
from services.wording import noop, tr

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from services.domain.accounts import Account
    from services.domain.plan import KnownCampaign, RefreshPlan
    from services.domain.records import Batch, CampaignRef
    from services.http.types import Answer, Auth, Verdict
    from services.providers.base import Connect, Secrets
    from services.providers.sitecore_send_paging import Page

_ACCEPTED = noop("Sitecore Send accepted the API key.")


class SitecoreSend(Provider):
    """One Sitecore Send or Moosend account."""

    info: ClassVar[ProviderInfo] = INFO

    def __init__(self, account: Account, secrets: Secrets, connect: Connect) -> None:
        super().__init__(account, secrets, connect)
        self._asks = SendApi(self.api)
        self._listed: dict[CampaignRef, Listed] = {}
        self._rekeyed: set[CampaignRef] = set()
        self._archive = Archive()

    def make_auth(self) -> Auth:
        """The key goes into the query; no header is documented."""
        return QueryKey("apikey", (self.secrets.get("api_key") or "").strip())

    def classify(self, answer: Answer) -> Verdict:
        """Status and envelope read together; see `sitecore_send_api.verdict`."""
        return verdict(answer, self.api.pace)

    async def check(self) -> AccountCheck:
        """Ask for one campaign, which proves the reporting right, then for a name if none is told.

        Raises:
            CredentialsRejected: The key or the address is not accepted; which, nobody tells.
            ServiceError: Another of its kinds.
        """
        page = await list_page(self._asks, 1, 1)
        items = [CheckItem(tr(_ACCEPTED), ok=True)]
        label = _site(page) or await self._sender()
        if label:
            items.append(CheckItem(_account(label), ok=True))
        items.append(CheckItem(_found(page), ok=True))
        return AccountCheck(AccountFacts(label=label), tuple(items))

    async def _sender(self) -> str | None:
        """The first sender's name, where there is no campaign that names the site."""
        try:
            senders = await self._asks.context("senders/find_all.json")
        except CredentialsRejected:
            raise
        except ServiceError:
            return None
        names = [
            to_text(Fields(sender)("name"))
            for sender in (senders if isinstance(senders, list) else [])
        ]
        return next((name for name in names if name), None)

    async def totals(self, plan: RefreshPlan) -> AsyncGenerator[Batch, None]:
        """All campaigns with their counters, newest first; then those that were deleted."""
        reading = CampaignList(self._asks, plan)
        self._listed = reading.listed
        async with aclosing(reading.batches()) as batches:
            async for batch in batches:
                yield batch

    async def details(
        self, campaign: KnownCampaign, plan: RefreshPlan
    ) -> AsyncGenerator[Batch, None]:
        """Summary, links, clicks and countries of one campaign."""
        if campaign.rekeyed:
            self._rekeyed.add(campaign.ref)
        reader = DetailReader(
            self._asks, campaign, self._listed.get(campaign.ref), plan, self._archive
        )
        async with aclosing(reader.batches()) as batches:
            async for batch in batches:
                yield batch

    async def figures(self, plan: RefreshPlan) -> AsyncGenerator[Batch, None]:
        """There are no account-wide figures; single events of the campaigns are read here, last."""
        if plan.totals_only:
            return
        reader = EventReader(self._asks, plan, self._rekeyed)
        opens = bool(to_flag(self.account.settings.get(READ_OPENS)))
        async with aclosing(reader.batches(self._listed.values(), opens=opens)) as batches:
            async for batch in batches:
                yield batch


def _site(page: Page) -> str | None:
    found = [listed_of(row, Troubles()) for row in page.rows]
    return next((one.site for one in found if one is not None and one.site), None)


def _account(label: str) -> str:
    return tr("Account: {account}.").format(account=label)


def _found(page: Page) -> str:
    """How many campaigns there are, as far as it is told."""
    if not page.rows:
        return tr("This account has no campaign yet.")
    if page.total is None:
        return tr("Campaigns can be read.")
    return (
        tr("{n} campaigns can be read.").format(n=spoken(page.total))
        if page.total > 1
        else tr("1 campaign can be read.")
    )
