"""ClickSend: SMS and e-mail campaigns through its REST API v3."""

from __future__ import annotations

from contextlib import aclosing
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from services.domain.accounts import AccountCheck, CredentialField, Limit, ProviderInfo
from services.domain.errors import NotOffered, PermissionMissing
from services.domain.kinds import Capability, Channel, ClickGrain, Metric
from services.domain.parse import to_count
from services.domain.plan import Period
from services.domain.records import AccountFacts, Batch, Campaign, Mark
from services.http.auth import BasicAuth
from services.providers.base import Provider
from services.providers.clicksend_account import check_of, read_figures, read_profile
from services.providers.clicksend_api import ClickSendApi, classify, in_order
from services.providers.clicksend_estimates import read_estimates
from services.providers.clicksend_links import LinkReader
from services.providers.clicksend_rows import (
    EMAIL,
    SMS,
    SmsRow,
    Troubles,
    email_campaign,
    email_key,
    sms_key,
    sms_row,
)
from services.wording import noop, tr

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterable

    from services.domain.accounts import Account
    from services.domain.plan import KnownCampaign, RefreshPlan
    from services.http.types import Answer, Auth, Verdict
    from services.providers.base import Connect, Secrets
    from services.providers.clicksend_api import Page

WATERMARK = "sms-campaigns:watermark"
COMPLETE = "sms-campaigns:complete"
OVERLAP = timedelta(days=7)
COMPLETE_EVERY = timedelta(days=7)

_SMS_ONLY_TOTALS = noop("ClickSend reports no such figure for an SMS campaign.")
_BY_HISTORY = noop(
    "ClickSend does not report this by campaign. Sendsight estimates it from the "
    "message history where that fits, and shows it apart."
)
_NO_EMAIL = noop("ClickSend does not let this account read e-mail campaigns.")
_CAMPAIGNS = noop("campaigns")

INFO = ProviderInfo(
    key="clicksend",
    name="ClickSend",
    channels=(Channel.SMS, Channel.EMAIL),
    products=(SMS, EMAIL),
    api_url="https://rest.clicksend.com/v3",
    fields=(
        CredentialField(
            "username",
            noop("API username"),
            help=noop("Shown in the dashboard under API Credentials."),
        ),
        CredentialField(
            "api_key",
            noop("API key"),
            secret=True,
            help=noop("Shown beside the API username. Each sub-account has its own pair."),
        ),
    ),
    capabilities=frozenset(
        {
            Capability.CAMPAIGNS,
            Capability.LINKS,
            Capability.BREAKDOWNS,
            Capability.CLICKS,
            Capability.ACCOUNT,
            Capability.ESTIMATES,
        }
    ),
    metrics={
        SMS: frozenset({Metric.SENDS, Metric.CLICKS, Metric.UNIQUE_CLICKS}),
        EMAIL: frozenset(
            {
                Metric.SENDS,
                Metric.BOUNCED,
                Metric.OPENS,
                Metric.CLICKS,
                Metric.OPT_OUTS,
                Metric.COMPLAINTS,
            }
        ),
    },
    reasons={
        "sms.delivered": _BY_HISTORY,
        "sms.cost": _BY_HISTORY,
        "sms.bounced": _SMS_ONLY_TOTALS,
        "sms.opens": noop("A text message cannot report that it was opened."),
        "sms.unique_opens": noop("A text message cannot report that it was opened."),
        "sms.opt_outs": _SMS_ONLY_TOTALS,
        "sms.complaints": _SMS_ONLY_TOTALS,
        "sms.clicks": noop(
            "ClickSend tells how many people clicked; all clicks only in newer figures."
        ),
        "email.delivered": noop("ClickSend reports sends and bounces of e-mail, not deliveries."),
        "email.unique_opens": noop("ClickSend does not tell unique from repeated openings."),
        "email.unique_clicks": noop("ClickSend does not tell unique from repeated clicks."),
        "email.cost": noop("ClickSend does not report the cost of an e-mail campaign."),
        "email.clicks": noop("ClickSend does not report the single clicks of e-mail campaigns."),
        "email.links": noop("ClickSend does not report the links of e-mail campaigns."),
        "email.breakdowns": noop(
            "ClickSend does not report devices or places for e-mail campaigns."
        ),
    },
    limits=(
        Limit("account", calls=20, seconds=60.0, persistent=True),
        Limit("general", calls=6000, seconds=60.0),
    ),
    parallel=4,
    click_grain=ClickGrain.RECIPIENT,
    detail_days=30,
    person_key_field="api_key",
    where_to_find=noop(
        "In the ClickSend dashboard, choose API Credentials at the top right. It shows the "
        "API username and the API key; sub-accounts have their own."
    ),
    docs_url="https://developers.clicksend.com/docs",
    notes=(
        (
            noop(
                "ClickSend counts each recipient who opened a link once; all clicks are reported "
                "only where the newer link statistics answer."
            )
        ),
        noop(
            "A click row stands for one recipient, with a counter and the time of the first "
            "opening."
        ),
        noop("An SMS campaign has one short link."),
        noop("Of e-mail campaigns ClickSend tells neither when nor on which link someone clicked."),
        (
            noop(
                "Delivery and cost of an SMS campaign are estimates from the message history, "
                "which reaches back about four months."
            )
        ),
    ),
)


class ClickSend(Provider):
    """One ClickSend account or sub-account."""

    info: ClassVar[ProviderInfo] = INFO

    def __init__(self, account: Account, secrets: Secrets, connect: Connect) -> None:
        super().__init__(account, secrets, connect)
        self._asks = ClickSendApi(self.api)
        self._rows: dict[str, SmsRow] = {}
        self._links = LinkReader(self._asks, self._rows)

    def make_auth(self) -> Auth:
        """HTTP Basic, sent at once: a 401 comes without a challenge."""
        username = self.account.settings.get("username", "")
        return BasicAuth(username, self.secrets.get("api_key") or "")

    def classify(self, answer: Answer) -> Verdict:
        """Status and envelope read together; see `clicksend_api.classify`."""
        return classify(answer)

    async def check(self) -> AccountCheck:
        """Ask for the account.

        Raises:
            CredentialsRejected: The sign-in was not accepted; ClickSend does not tell why.
            PermissionMissing: The account is suspended or the key lacks a right.
        """
        return check_of(await read_profile(self._asks))

    async def facts(self) -> AccountFacts | None:
        """Not asked for by itself: the call has a narrow limit; `figures` brings the facts."""
        return None

    async def totals(self, plan: RefreshPlan) -> AsyncGenerator[Batch, None]:
        """SMS campaigns, then e-mail campaigns, newest first.

        A key that may not see the one still gets the other; missing SMS campaigns end as an error,
        missing e-mail campaigns as a warning.
        """
        missing: NotOffered | PermissionMissing | None = None
        try:
            async with aclosing(self._sms(plan)) as batches:
                async for batch in batches:
                    yield batch
        except (NotOffered, PermissionMissing) as error:
            missing = error
        try:
            async with aclosing(self._email(plan)) as batches:
                async for batch in batches:
                    yield batch
        except (NotOffered, PermissionMissing):
            yield Batch(warnings=(tr(_NO_EMAIL),))
        if missing is not None:
            raise missing

    async def details(
        self, campaign: KnownCampaign, plan: RefreshPlan
    ) -> AsyncGenerator[Batch, None]:
        """Links, breakdowns, recipients who clicked; of e-mail campaigns who opened or bounced."""
        async with aclosing(self._links.details(campaign, plan)) as batches:
            async for batch in batches:
                yield batch

    async def figures(self, plan: RefreshPlan) -> AsyncGenerator[Batch, None]:
        """The account's balance and statistics, then estimates of delivery and cost."""
        if plan.totals_only:
            return
        currency = self.account.currency
        async with aclosing(read_figures(self._asks, plan)) as batches:
            async for batch in batches:
                if batch.facts is not None:
                    currency = batch.facts.currency or currency
                yield batch
        rows = [row for row in self._rows.values() if plan.period.holds(row.campaign.sent.utc)]
        async with aclosing(read_estimates(self._asks, rows, plan, currency)) as batches:
            async for batch in batches:
                yield batch

    async def _sms(self, plan: RefreshPlan) -> AsyncGenerator[Batch, None]:
        """The list, in full at least weekly, else until a week before the newest known campaign."""
        reading = _SmsReading(plan)
        width = self._asks.parallel if reading.complete else 1
        # The default order is oldest first. What date a date filter goes by is not documented.
        params = (("order_by", "date_added:desc"),)
        found = self._asks.pages("sms-campaigns", params, sms_key, width=width)
        async with aclosing(found) as pages:
            async for page in pages:
                troubles = Troubles()
                rows = reading.take(page, troubles)
                self._rows.update((row.campaign_id, row) for row in rows)
                yield Batch(
                    campaigns=_within(plan.period, (row.campaign for row in rows)),
                    warnings=troubles.sentences(),
                    done=len(self._rows),
                    total=page.total if reading.complete else None,
                )
                if reading.reached_known:
                    break
        if not reading.complete:
            async with aclosing(self._reread(plan)) as batches:
                async for batch in batches:
                    yield batch
        if marks := reading.marks():
            yield Batch(marks=marks)

    async def _reread(self, plan: RefreshPlan) -> AsyncGenerator[Batch, None]:
        """Campaigns in no final state that lie behind the end of the reading, one by one."""
        troubles = Troubles()
        open_ones = [
            ref.campaign_id
            for ref, known in plan.known.items()
            if ref.product == SMS and not known.status.final and ref.campaign_id not in self._rows
        ]
        jobs = (partial(self._links.read_one, i, troubles) for i in open_ones)
        async with aclosing(in_order(jobs, self._asks.parallel)) as found:
            async for row in found:
                if row is not None:
                    yield Batch(campaigns=_within(plan.period, [row.campaign]))
        yield Batch(warnings=troubles.sentences())

    async def _email(self, plan: RefreshPlan) -> AsyncGenerator[Batch, None]:
        """All e-mail campaigns: the list has no documented order, and counters keep changing."""
        done = 0
        async with aclosing(self._asks.pages("email-campaigns", (), email_key)) as pages:
            async for page in pages:
                troubles = Troubles()
                troubles.add(tr(_CAMPAIGNS), page.bad)
                found = [email_campaign(row, troubles) for row in page.rows]
                done += len(found)
                yield Batch(
                    campaigns=_within(plan.period, [c for c in found if c]),
                    warnings=troubles.sentences(),
                    done=len(self._rows) + done,
                    total=None if page.total is None else len(self._rows) + page.total,
                )


class _SmsReading:
    """How far the SMS campaign list has to be read, and what to remember of it.

    Rows older than seven days before the newest known one are known already. A server that does
    not keep to the order asked for is read to the end.
    """

    def __init__(self, plan: RefreshPlan) -> None:
        self._plan = plan
        self._known = _instant(plan.marks.get(WATERMARK))
        last_complete = _instant(plan.marks.get(COMPLETE))
        self.complete = (
            plan.full
            or self._known is None
            or last_complete is None
            or plan.now - last_complete >= COMPLETE_EVERY
        )
        self.reached_known = False
        self._newest = self._known
        self._before: datetime | None = None
        self._in_order = True

    def take(self, page: Page, troubles: Troubles) -> list[SmsRow]:
        """Read a page's rows and see whether older ones are needed."""
        troubles.add(tr(_CAMPAIGNS), page.bad)
        rows = [row for item in page.rows if (row := sms_row(item, troubles))]
        added = [row.campaign.created.utc for row in rows if row.campaign.created.utc]
        for instant in added:
            if self._before is not None and instant > self._before:
                self._in_order = False
            self._before = instant
        if added:
            self._newest = max(added) if self._newest is None else max(self._newest, *added)
        if not self.complete and self._known is not None and added and self._in_order:
            self.reached_known = min(added) < self._known - OVERLAP
        return rows

    def marks(self) -> tuple[Mark, ...]:
        """What the next refresh has to know; nothing where only a period was kept."""
        if self._plan.period != Period() or self._newest is None:
            return ()
        newest = min(self._newest, self._plan.now)
        found = [Mark(WATERMARK, str(int(newest.timestamp())))]
        if not self.reached_known:
            found.append(Mark(COMPLETE, str(int(self._plan.now.timestamp()))))
        return tuple(found)


def _instant(text: str | None) -> datetime | None:
    seconds = to_count(text)
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)


def _within(period: Period, campaigns: Iterable[Campaign]) -> tuple[Campaign, ...]:
    """The campaigns that were sent, or else made, in a period."""
    return tuple(c for c in campaigns if period.holds(c.sent.utc or c.created.utc))
