"""Copernica: drag and drop, HTML and SMS mailings over REST API v4, v3 or v2.

The same data has several path names (`ms` and `draganddrop`, `publisher` and `html`, `sms`), found
out by asking. Figures come from one statistics call a mailing, clicks from account-wide lists by
time window. API calls are paid for, so none is made twice without need.
"""

from __future__ import annotations

from contextlib import aclosing
from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from services.domain.accounts import AccountCheck, CheckItem
from services.domain.errors import (
    CredentialsRejected,
    NotOffered,
    PermissionMissing,
    UnexpectedAnswer,
)
from services.domain.parse import to_decimal, to_flag, to_id, to_text
from services.domain.records import AccountFacts, AccountFigure, Batch, DetailDone, Mark
from services.http.auth import NoAuth, QueryKey
from services.providers.base import Connect, Provider
from services.providers.copernica_api import Reader, Refused, api_version, verdict
from services.providers.copernica_details import MailingClicks, is_short
from services.providers.copernica_events import CLICKS, EventList
from services.providers.copernica_info import INFO, LOGIN
from services.providers.copernica_login import LoginAuth, login_verdict
from services.providers.copernica_mailings import Mailings
from services.providers.copernica_paths import EMAIL_PRODUCTS, PRODUCTS, Paths
from services.providers.copernica_time import zone_named
from services.providers.copernica_words import not_offered, other_account, readable, signed_in

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from datetime import date, datetime
    from zoneinfo import ZoneInfo

    from services.domain.plan import KnownCampaign, RefreshPlan
    from services.domain.records import CampaignRef
    from services.http.client import ApiClient
    from services.http.types import Answer, Auth, Verdict

_CONSUMED = ("emails", "texts", "apicalls", "fax", "webpages", "litmustests", "twofiftyoktests")
"""What `GET /consumption` counts; `texts` are SMS, `apicalls` the paid calls."""
_SETTLED = 2
"""From this day on the month before is taken as complete."""


class Copernica(Provider):
    """One Copernica account."""

    info = INFO

    def make_client(self, connect: Connect) -> ApiClient:
        """The client, and on top of it what reads lists and knows the account's path names."""
        self._login: ApiClient | None = None
        api = super().make_client(connect)
        self._reader = Reader(api)
        self._paths = Paths(self._reader, api_version(self.account.api_url))
        self._facts: AccountFacts | None = None
        self._asked = False
        self._mailings: Mailings | None = None
        self._listless: set[str] = set()
        return api

    def make_auth(self) -> Auth:
        """A token for a day in the header for v4, the permanent one in the query for v2 and v3."""
        if api_version(self.account.api_url) < 4:
            return QueryKey("access_token", self._token)
        return LoginAuth(self._token, self._login_client)

    @property
    def _token(self) -> str:
        return (self.secrets.get("api_token") or "").strip()

    def _login_client(self) -> ApiClient:
        if self._login is None:
            address = (self.account.login_url or LOGIN).rstrip("/")
            if not urlsplit(address).path:
                address += "/"
            self._login = self._connect(
                address,
                auth=NoAuth(),
                info=self.info,
                identity_secret=self._token,
                classify=login_verdict,
            )
        return self._login

    def classify(self, answer: Answer) -> Verdict:
        """Copernica's errors are 400s told apart by their message."""
        return verdict(answer)

    async def aclose(self) -> None:
        """Close the connections."""
        await super().aclose()
        if self._login is not None:
            await self._login.aclose()

    @property
    def _zone(self) -> ZoneInfo:
        return zone_named(self.account.settings.get("time_zone"))

    async def check(self) -> AccountCheck:
        """Ask who the account is, then for one row of each kind of mailing.

        Raises:
            ServiceError: The token or the time zone is not accepted, or nothing is offered.
        """
        zone = self._zone
        await self._identify()
        facts = self._facts or AccountFacts(time_zone=zone.key)
        items = []
        if facts.external_id:
            items.append(CheckItem(signed_in(_named(facts.label, facts.external_id)), ok=True))
        for product in PRODUCTS:
            opened = await self._paths.open_list(product, rows=1)
            if opened is None:
                items.append(CheckItem(not_offered(product), ok=False))
                continue
            items.append(CheckItem(readable(product, opened[1].total), ok=True))
        self._paths.raise_if_nothing()
        return AccountCheck(facts, tuple(items))

    async def facts(self) -> AccountFacts | None:
        """Who the account is, asked once. A token of another account than before is refused.

        Raises:
            CredentialsRejected: The token is not accepted, or belongs to another account.
            ServiceError: Copernica does not tell.
        """
        zone = self._zone
        if self._facts is None:
            self._asked = True
            try:
                row = await self._reader.single("identity")
            except Refused:
                return None
            self._facts = AccountFacts(
                external_id=to_id(row.get("id")), label=to_text(row.get("name")), time_zone=zone.key
            )
        self._refuse_switch(self._facts)
        return self._facts

    def _refuse_switch(self, facts: AccountFacts) -> None:
        stored, found = self.account.external_id, facts.external_id
        if not stored or not found or stored == found:
            return
        raise CredentialsRejected(
            *other_account(_named(facts.label, found), _named(self.account.external_label, stored))
        )

    async def _identify(self) -> None:
        """Check whose data it is; an account that may not be asked for it is read all the same."""
        try:
            await self.facts()
        except (NotOffered, PermissionMissing):
            return

    async def totals(self, plan: RefreshPlan) -> AsyncGenerator[Batch, None]:
        """All mailings with their sends, then their statistics, newest first.

        Raises:
            ServiceError: One of its kinds.
        """
        zone = self._zone
        if not self._asked:
            await self._identify()
        self._paths.start(plan.marks, plan.now)
        self._listless.clear()
        self._mailings = run = Mailings(self._reader, self._paths, zone, plan)
        async with aclosing(run.lists()) as batches:
            async for batch in batches:
                yield batch
        async with aclosing(run.statistics(run.due())) as batches:
            async for batch in batches:
                yield batch
        yield Batch(marks=run.marks())
        if plan.totals_only and run.faults:
            raise run.faults[0]

    async def events(self, plan: RefreshPlan) -> AsyncGenerator[Batch, None]:
        """Clicks and other events of all e-mail mailings, then the statistics that they changed.

        Raises:
            ServiceError: One of its kinds, at the end for what went wrong while the rest went on.
        """
        run = self._mailings or Mailings(self._reader, self._paths, self._zone, plan)
        touched: set[CampaignRef] = set()
        for name in self._lists():
            for product in EMAIL_PRODUCTS:
                async with aclosing(self._list(product, name, plan, run, touched)) as batches:
                    async for batch in batches:
                        yield batch
        grown = [ref for ref in touched if ref in run.listed or ref in plan.known]
        if not run.narrowed:
            async with aclosing(run.statistics(run.newest_first(grown))) as batches:
                async for batch in batches:
                    yield batch
        if run.faults:
            raise run.faults[0]

    def _lists(self) -> tuple[str, ...]:
        """The event lists to read; opens and deliveries only on request, as pages are paid for."""
        switches = (("read_opens", "impressions"), ("read_deliveries", "deliveries"))
        settings = self.account.settings
        extra = [name for key, name in switches if to_flag(settings.get(key))]
        return (CLICKS, "errors", "abuses", "unsubscribes", *extra)

    async def _list(
        self, product: str, name: str, plan: RefreshPlan, run: Mailings, touched: set[CampaignRef]
    ) -> AsyncGenerator[Batch, None]:
        path_name = await self._paths.name(product)
        only = frozenset(ref for ref in run.listed if ref.product == product)
        if path_name is None or (run.narrowed and not only):
            return
        events = EventList(
            self._reader,
            (product, path_name, name),
            self._zone,
            plan,
            oldest=_oldest(run, plan),
            only=only if run.narrowed else None,
        )
        try:
            async with aclosing(events.batches()) as batches:
                async for batch in batches:
                    yield batch
        except (NotOffered, Refused, PermissionMissing):
            # Without the account-wide list clicks are read mailing by mailing, the rest is not.
            if name == CLICKS:
                self._listless.add(product)
        except UnexpectedAnswer as fault:
            run.faults.append(fault)
        touched |= events.touched

    async def details(
        self,
        campaign: KnownCampaign,
        plan: RefreshPlan,
    ) -> AsyncGenerator[Batch, None]:
        """The clicks of one mailing that its statistics count and the account-wide list lacks."""
        listless = campaign.ref.product in self._listless
        path_name = None
        if is_short(campaign, plan, listless=listless):
            path_name = await self._paths.name(campaign.ref.product)
        if path_name is None:
            yield Batch(details_done=(DetailDone(campaign.ref),))
            return
        clicks = MailingClicks(self._reader, path_name, self._zone, campaign)
        async with aclosing(clicks.batches(plan, listless=listless)) as batches:
            async for batch in batches:
                yield batch

    async def figures(self, plan: RefreshPlan) -> AsyncGenerator[Batch, None]:
        """What the account used up this month and last, and how many calls this refresh took."""
        today = plan.now.astimezone(self._zone).date()
        before = today.replace(day=1) - timedelta(days=1)
        scope = f"consumption:{before:%Y-%m}"
        figures = await self._consumption(today.replace(day=1), today)
        marks: tuple[Mark, ...] = ()
        if figures and scope not in plan.marks:
            figures += await self._consumption(before.replace(day=1), before)
            marks = (Mark(scope, "read"),) if today.day > _SETTLED else ()
        calls = self.api.calls + (self._login.calls if self._login else 0)
        own = AccountFigure("refresh_api_calls", Decimal(calls), unit="calls")
        yield Batch(figures=(*figures, own), marks=marks)

    async def _consumption(self, first: date, last: date) -> tuple[AccountFigure, ...]:
        """The counters of `GET /consumption` for a month; none where the account may not ask."""
        days = (("begin", first.isoformat()), ("end", last.isoformat()))
        try:
            row = await self._reader.single("consumption", days)
        except (NotOffered, PermissionMissing, Refused):
            return ()
        amounts = ((name, to_decimal(row.get(name))) for name in _CONSUMED)
        return tuple(
            AccountFigure(name, amount, f"{first:%Y-%m}")
            for name, amount in amounts
            if amount is not None
        )


def _oldest(run: Mailings, plan: RefreshPlan) -> datetime | None:
    """The time of the first mailing that is known."""
    listed = (campaign.sent.utc for campaign in run.listed.values())
    known = (campaign.sent_at for campaign in plan.known.values())
    return min((at for at in (*listed, *known) if at is not None), default=None)


def _named(label: str | None, identity: str) -> str:
    return f"{label} ({identity})" if label else identity
