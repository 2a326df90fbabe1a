"""Constant Contact: e-mail and SMS campaigns through its API V3."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING, ClassVar

from services.domain.accounts import AccountCheck, CheckItem, ProviderInfo
from services.domain.errors import (
    CredentialsRejected,
    NotOffered,
    PermissionMissing,
    RateLimited,
    ServiceError,
    UnexpectedAnswer,
)
from services.domain.parse import to_id, to_text
from services.domain.records import AccountFacts, Batch, CampaignRef, Counters, DetailDone
from services.http.auth import NoAuth
from services.providers.base import Provider
from services.providers.constant_contact_api import Asks, right_missing, verdict
from services.providers.constant_contact_details import Details
from services.providers.constant_contact_info import INFO, REPORT_RIGHT, SMS
from services.providers.constant_contact_signin import auth_for, client_id, login_url
from services.providers.constant_contact_totals import EMAIL_LIST, EmailTotals, read_sms
from services.wording import noop, tr

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from services.domain.plan import KnownCampaign, RefreshPlan
    from services.http.client import ApiClient
    from services.http.types import Answer, Auth, Verdict
    from services.providers.base import Connect

_SUMMARY = "account/summary"
_NO_SMS = noop(
    "There is no SMS data: Constant Contact does not let this account read SMS "
    "campaigns. It may have no SMS plan."
)
_NAMELESS = noop("The name and time zone of the account cannot be read")
_READABLE = noop("Campaign reports can be read")


class ConstantContact(Provider):
    """One Constant Contact account."""

    info: ClassVar[ProviderInfo] = INFO

    def make_client(self, connect: Connect) -> ApiClient:
        """The client; limits belong to the application, so accounts of one client id share them."""
        app = client_id(self.account)
        self._login = connect(
            login_url(self.account), auth=NoAuth(), info=self.info, identity_secret=f"login:{app}"
        )
        api = connect(
            self.account.api_url,
            auth=self.make_auth(),
            info=self.info,
            identity_secret=app,
            classify=self.classify,
        )
        self._asks = Asks(api)
        self._counters: dict[CampaignRef, Counters] = {}
        self._details = Details(self._asks, self.account, self._counters)
        return api

    def make_auth(self) -> Auth:
        """The access token, renewed with the rotating refresh token."""
        return auth_for(self.account, self.secrets, self._login)

    def classify(self, answer: Answer) -> Verdict:
        """Status and error key read together; see `constant_contact_api.verdict`."""
        return verdict(answer, self.api.pace)

    async def aclose(self) -> None:
        """Close the connections."""
        await super().aclose()
        await self._login.aclose()

    async def check(self) -> AccountCheck:
        """Ask who the account is, what its user may do, and for one report.

        Raises:
            CredentialsRejected: The sign-in has ended, or belongs to another account.
            PermissionMissing: The user or the sign-in may not read reports.
            ServiceError: Anything else.
        """
        items = []
        try:
            facts = await self.facts() or AccountFacts()
            items.append(CheckItem(_signed_in(facts.label or facts.external_id), ok=True))
        except (NotOffered, PermissionMissing):
            facts = AccountFacts()
            items.append(CheckItem(tr(_NAMELESS), ok=False))
        try:
            rights = await self._asks.rights()
        except (NotOffered, PermissionMissing, UnexpectedAnswer):
            rights = frozenset()
        if rights and REPORT_RIGHT not in rights:
            raise right_missing()
        await self._asks.page(EMAIL_LIST.path, (("limit", 1),), EMAIL_LIST.field)
        items.append(CheckItem(tr(_READABLE), ok=True))
        return AccountCheck(facts, tuple(items))

    async def facts(self) -> AccountFacts | None:
        """Who the account is. A sign-in of another account than before is refused.

        Raises:
            CredentialsRejected: The sign-in has ended, or belongs to another account.
            ServiceError: Constant Contact does not tell.
        """
        try:
            body = await self._asks.ask(_SUMMARY)
        except UnexpectedAnswer:
            return None
        if not isinstance(body, dict):
            return None
        facts = AccountFacts(
            external_id=to_id(body.get("encoded_account_id")),
            label=to_text(body.get("organization_name")) or to_text(body.get("contact_email")),
            time_zone=to_text(body.get("time_zone_id")),
        )
        self._refuse_switch(facts)
        return facts

    def _refuse_switch(self, facts: AccountFacts) -> None:
        stored, found = self.account.external_id, facts.external_id
        if stored and found and stored != found:
            raise _other_account(facts.label or found, self.account.external_label or stored)

    async def totals(self, plan: RefreshPlan) -> AsyncGenerator[Batch, None]:
        """SMS campaigns, then e-mail campaigns, newest first.

        An account without an SMS plan still gets its e-mail campaigns; another fault with the SMS
        campaigns is raised when those have been read.

        Raises:
            ServiceError: One of its kinds.
        """
        fault: ServiceError | None = None
        try:
            async with aclosing(read_sms(self._asks, plan)) as batches:
                async for batch in batches:
                    yield batch
        except (NotOffered, PermissionMissing):
            yield Batch(warnings=(tr(_NO_SMS),))
        except (CredentialsRejected, RateLimited):
            raise
        except ServiceError as error:
            fault = error
        emails = EmailTotals(self._asks, plan)
        try:
            async with aclosing(emails.read()) as batches:
                async for batch in batches:
                    yield batch
        finally:
            self._counters.update(emails.counters)
        if fault is not None:
            raise fault

    async def details(
        self, campaign: KnownCampaign, plan: RefreshPlan
    ) -> AsyncGenerator[Batch, None]:
        """Links, clicks, opt-outs and bounces of an e-mail; of SMS there are totals only.

        Raises:
            ServiceError: One of its kinds.
        """
        if campaign.ref.product == SMS:
            yield Batch(details_done=(DetailDone(campaign.ref),))
            return
        async with aclosing(self._details.read(campaign, plan)) as batches:
            async for batch in batches:
                yield batch


def _signed_in(name: str | None) -> str:
    return tr("Signed in as {name}").format(name=name) if name else tr("Signed in")


def _other_account(found: str, stored: str) -> CredentialsRejected:
    return CredentialsRejected(
        tr(
            "This sign-in belongs to the Constant Contact account {found}, but the stored data to "
            "{stored}."
        ).format(found=found, stored=stored),
        tr("Sign in to the same account, or add the other account beside it."),
    )
