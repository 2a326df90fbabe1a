"""Rows as reports and panes read them: raw values of the workspace, never text made for show."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import msgspec

from services.domain.click_filter import ALL_CLICKS, ClickFilter
from services.domain.plan import Period
from services.domain.records import CampaignRef, Counters


class CampaignKey(msgspec.Struct, frozen=True, order=True):
    """A campaign within the workspace."""

    account_id: str
    product: str
    campaign_id: str

    @property
    def ref(self) -> CampaignRef:
        """The campaign within its account."""
        return CampaignRef(self.product, self.campaign_id)


class Selection(msgspec.Struct, frozen=True):
    """Which rows a report or pane is about. Empty tuples and None mean "all".

    `period` goes by the campaign's send time; for click rows by the time of the click. Its days are those of
    `zone` (an IANA name). `campaigns`
    narrows to single campaigns. `search` looks for all its words in name, subject and account, without case.
    """

    accounts: tuple[str, ...] = ()
    """Account ids."""
    providers: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    period: Period = Period()
    search: str = ""
    campaigns: tuple[CampaignKey, ...] = ()
    clicks: ClickFilter = ALL_CLICKS
    tags: tuple[str, ...] = ()
    """The user's own tags; a campaign with any of them."""
    starred: bool = False
    zone: str = "UTC"


class CampaignRow(msgspec.Struct, frozen=True, kw_only=True):
    """One campaign with its newest counters; None = not reported."""

    account_id: str
    provider: str
    account: str
    product: str
    campaign_id: str
    name: str | None
    subject: str | None
    channel: str
    status: str
    status_raw: str | None
    created_at: datetime | None
    scheduled_at: datetime | None
    sent_at: datetime | None
    sent_at_raw: str | None
    zone_assumed: bool
    sender: str | None
    list_name: str | None
    body: str | None
    target_url: str | None
    transactional: bool
    recipients: int | None
    sends: int | None
    delivered: int | None
    delivered_derived: int | None
    """Reported, else sends - bounced where both are reported."""
    bounced: int | None
    hard_bounces: int | None
    soft_bounces: int | None
    opens: int | None
    unique_opens: int | None
    clicks: int | None
    unique_clicks: int | None
    opt_outs: int | None
    complaints: int | None
    forwards: int | None
    pending: int | None
    cost: Decimal | None
    currency: str | None
    read_at: datetime | None
    """When the counters were last read."""
    details_at: datetime | None
    last_click_at: datetime | None
    click_rows: int
    """Stored click rows."""
    logged_clicks: int | None = None
    """Clicks in the click log, as far as they were judged; None where there is no log."""
    automatic_clicks: int | None = None
    """Of those the likely automatic ones; None where they cannot be checked."""
    suspect_clicks: int | None = None
    human_clicks: int | None = None
    """Clicks less the likely automatic ones; None where they cannot be checked."""
    human_clickers: int | None = None
    """Clickers less those of whom only automatic clicks are known; None where that is not known."""
    tags: tuple[str, ...] = ()
    """The user's own."""
    starred: bool = False

    @property
    def key(self) -> CampaignKey:
        """The campaign within the workspace."""
        return CampaignKey(self.account_id, self.product, self.campaign_id)

    @property
    def all_clicks(self) -> int | None:
        """Clicks as reported; where they are not, those in the log: what human clicks stand beside."""
        return self.clicks if self.clicks is not None else self.logged_clicks


class LinkRow(msgspec.Struct, frozen=True, kw_only=True):
    """One link of one campaign. `origin` tells whether the provider reported it or we counted click rows.

    `clicks` is what the provider reports of a reported link. The human counts leave out likely automatic
    clicks; None where they cannot be checked.
    """

    account_id: str
    provider: str
    account: str
    product: str
    campaign_id: str
    campaign: str | None
    url: str
    clicks: int | None
    unique_clicks: int | None
    last_click_at: datetime | None
    origin: str
    human_clicks: int | None = None
    human_unique_clicks: int | None = None
    logged_clicks: int | None = None
    """Clicks in the click log; None where there is none, or it lacks some of the reported clickers."""

    @property
    def key(self) -> CampaignKey:
        """The link's campaign within the workspace."""
        return CampaignKey(self.account_id, self.product, self.campaign_id)

    @property
    def all_clicks(self) -> int | None:
        """Clicks as reported; where they are not, those in the log: what human clicks stand beside."""
        return self.clicks if self.clicks is not None else self.logged_clicks


class BreakdownRow(msgspec.Struct, frozen=True, kw_only=True):
    """One label of one campaign's breakdown; `source` is "reported" or "derived"."""

    account_id: str
    provider: str
    account: str
    product: str
    campaign_id: str
    campaign: str | None
    dimension: str
    of: str
    source: str
    label: str
    count: int


class ClickRow(msgspec.Struct, frozen=True, kw_only=True):
    """One stored click row.

    `recipient` is what may be shown without the personal switch (a provider's id or a keyed hash);
    `address`, `person_name` and `ip` are only there where the account keeps personal data.
    """

    account_id: str
    provider: str
    account: str
    product: str
    campaign_id: str
    campaign: str | None
    click_id: str | None
    clicked_at: datetime | None
    clicked_at_raw: str | None
    zone_assumed: bool
    url: str | None
    recipient: str | None
    address: str | None
    person_name: str | None
    ip: str | None
    user_agent: str | None
    device: str | None
    os: str | None
    browser: str | None
    country: str | None
    region: str | None
    count: int
    grain: str
    score: int = 0
    """How likely it is automatic, 0 to 100 (see services.domain.bots)."""
    rules: tuple[str, ...] = ()
    """The rules that flagged it, "B1" to "B7"."""


class PersonRow(msgspec.Struct, frozen=True, kw_only=True):
    """One person of one account who clicked, over the selected clicks.

    `human_clicks` leaves out likely automatic ones. `recipient` is what may be shown without the personal
    switch; `address` and `person_name` are only there where the account keeps personal data.
    """

    account_id: str
    provider: str
    account: str
    recipient: str
    address: str | None
    person_name: str | None
    clicks: int
    human_clicks: int
    campaigns: int
    first_click_at: datetime | None
    last_click_at: datetime | None


class SeriesPoint(msgspec.Struct, frozen=True):
    """Clicks in one step of time; `start` is the step's beginning in UTC."""

    start: datetime
    clicks: int


class Growth(msgspec.Struct, frozen=True):
    """A campaign's counters as they were read at one instant (a snapshot)."""

    read_at: datetime
    sends: int | None
    delivered: int | None
    opens: int | None
    unique_opens: int | None
    clicks: int | None
    unique_clicks: int | None


class EstimateRow(msgspec.Struct, frozen=True, kw_only=True):
    """A labelled estimate; never shown in a column of reported figures."""

    account_id: str
    product: str
    campaign_id: str
    metric: str
    value: Decimal
    currency: str | None
    method: str


class VariantRow(msgspec.Struct, frozen=True, kw_only=True):
    """One version of an A/B test. Its counters are part of the campaign's own, never added to them."""

    account_id: str
    product: str
    campaign_id: str
    label: str
    subject: str | None
    winner: bool | None
    counters: Counters


class WorkspaceFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What a workspace holds."""

    path: str
    version: int
    accounts: int
    campaigns: int
    links: int
    clicks: int
    bytes: int
