"""What travels between rooms and threads: frozen records of campaigns, links, clicks and their batches.

Unknown is None everywhere, never 0. Ids are text. Times are timezone-aware UTC; where the provider
names no zone, or writes a time that cannot be read, the raw text is kept beside it.
"""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import msgspec

from services.domain.kinds import (
    CampaignStatus,
    Channel,
    ClickGrain,
    CountOf,
    Dimension,
    EventKind,
)


class CampaignRef(msgspec.Struct, frozen=True, order=True):
    """A campaign within one account. `product` keeps id spaces apart whose ids collide."""

    product: str
    campaign_id: str


class Stamp(msgspec.Struct, frozen=True):
    """An instant as read from a provider.

    `utc` is None where the text cannot be read; `raw` is kept where the zone is assumed or the text was
    repaired or unreadable; `zone_assumed` tells that the provider named no zone.
    """

    utc: datetime | None = None
    raw: str | None = None
    zone_assumed: bool = False


class Counters(msgspec.Struct, frozen=True):
    """Counters of one campaign as the provider reports them; None = not reported.

    `bounced` counts messages that bounced, not bounce events. `cost` is only ever a reported amount in
    `currency` (ISO 4217); estimates travel as `Estimate`.
    """

    recipients: int | None = None
    sends: int | None = None
    delivered: int | None = None
    bounced: int | None = None
    hard_bounces: int | None = None
    soft_bounces: int | None = None
    opens: int | None = None
    unique_opens: int | None = None
    clicks: int | None = None
    unique_clicks: int | None = None
    opt_outs: int | None = None
    complaints: int | None = None
    forwards: int | None = None
    pending: int | None = None
    cost: Decimal | None = None
    currency: str | None = None


class Campaign(msgspec.Struct, frozen=True):
    """One campaign with its newest counters.

    `sent` is set only for what was sent. `counters` None means this answer said nothing about counters
    (the stored ones stay); a Counters with None fields replaces only the fields it knows.
    `as_of` is the provider's own freshness stamp of the counters, where it gives one.
    """

    ref: CampaignRef
    channel: Channel
    name: str | None = None
    subject: str | None = None
    status: CampaignStatus = CampaignStatus.UNKNOWN
    status_raw: str | None = None
    created: Stamp = Stamp()
    scheduled: Stamp = Stamp()
    sent: Stamp = Stamp()
    sender: str | None = None
    list_name: str | None = None
    body: str | None = None
    target_url: str | None = None
    tags: tuple[str, ...] = ()
    transactional: bool = False
    variant_of: CampaignRef | None = None
    variant: str | None = None
    counters: Counters | None = None
    as_of: datetime | None = None


class Link(msgspec.Struct, frozen=True):
    """One tracked link of a campaign as the provider reports it."""

    url: str
    clicks: int | None = None
    unique_clicks: int | None = None
    link_id: str | None = None
    title: str | None = None


class LinkSet(msgspec.Struct, frozen=True):
    """All reported links of one campaign; replaces what was stored (an empty set replaces nothing)."""

    ref: CampaignRef
    links: tuple[Link, ...]


class Slice(msgspec.Struct, frozen=True):
    """One label of a breakdown with its count."""

    dimension: Dimension
    of: CountOf
    label: str
    count: int


class BreakdownSet(msgspec.Struct, frozen=True):
    """Reported slices of one campaign. Replaces stored slices of each (dimension, of) that it contains."""

    ref: CampaignRef
    slices: tuple[Slice, ...]


class Person(msgspec.Struct, frozen=True):
    """Who did something.

    `public_id` is a provider's id that is no personal data (Constant Contact contact_id, Copernica
    destination, ClickSend contact_id). `address` is the e-mail address or phone number. `address`, `name`
    and the click's `ip` leave the sync layer only where the account keeps personal data.
    """

    public_id: str | None = None
    address: str | None = None
    name: str | None = None


class Click(msgspec.Struct, frozen=True):
    """One click row.

    With grain CLICK a row is one click and `count` is 1. With grain RECIPIENT a row is one recipient's
    counter: `count` clicks, `at` the first of them, and a later row of the same `key` replaces it.

    `click_id` is the provider's own row id, None where it has none. `key` identifies the row within
    (account, product): the click id where there is one, else a text made of the row's identifying fields;
    equal keys within one *complete* reading are told apart by `occurrence` (1, 2, ...), so that equal rows
    of a provider without ids all count and a second reading adds nothing. `key` may hold personal
    text: the sync layer hashes it with the account's person key before it is stored. It also sets `source`,
    a keyed hash of the IP address, by which clicks from one place can be told from others.
    """

    ref: CampaignRef
    key: str
    at: Stamp
    click_id: str | None = None
    occurrence: int = 1
    url: str | None = None
    person: Person = Person()
    ip: str | None = None
    user_agent: str | None = None
    device: str | None = None
    os: str | None = None
    browser: str | None = None
    country: str | None = None
    region: str | None = None
    count: int = 1
    grain: ClickGrain = ClickGrain.CLICK
    source: str | None = None


class Event(msgspec.Struct, frozen=True):
    """One recipient event other than a click; `key` and `occurrence` as in Click."""

    ref: CampaignRef
    kind: EventKind
    key: str
    at: Stamp
    event_id: str | None = None
    occurrence: int = 1
    person: Person = Person()
    ip: str | None = None
    user_agent: str | None = None
    device: str | None = None
    country: str | None = None
    detail: str | None = None


class Estimate(msgspec.Struct, frozen=True):
    """A figure that no provider reports and that we approximate; always shown with its method."""

    ref: CampaignRef
    metric: str
    value: Decimal
    method: str
    currency: str | None = None


class Variant(msgspec.Struct, frozen=True):
    """One arm of an A/B test. Its counters are part of the campaign's own and are never added to them."""

    ref: CampaignRef
    label: str
    subject: str | None = None
    counters: Counters = Counters()
    winner: bool | None = None


class AccountFigure(msgspec.Struct, frozen=True):
    """An account-wide figure that belongs to no campaign (balance, SMS of a day, API calls of a month).

    `period` is a day `YYYY-MM-DD`, a month `YYYY-MM` or "" for "now".
    """

    name: str
    value: Decimal
    period: str = ""
    unit: str = ""


class AccountFacts(msgspec.Struct, frozen=True):
    """Who the credential belongs to. `external_id` is the provider's stable account id."""

    external_id: str | None = None
    label: str | None = None
    time_zone: str | None = None
    currency: str | None = None


class Mark(msgspec.Struct, frozen=True):
    """A sync cursor, written in the same transaction as the rows it stands for."""

    scope: str
    value: str


class DetailDone(msgspec.Struct, frozen=True):
    """Says that a campaign's details were read completely, under the counters' `signature`.

    "" stands for the signature of the counters that the store holds once the batch is written.
    """

    ref: CampaignRef
    signature: str = ""


class Batch(msgspec.Struct, frozen=True):
    """What a provider hands over at a time; the store writes it whole or not at all.

    `warnings` are plain sentences about single values that could not be read (they became unknown).
    `done`/`total` count the work of the current phase in `unit` ("pages", "campaigns").
    """

    campaigns: tuple[Campaign, ...] = ()
    links: tuple[LinkSet, ...] = ()
    breakdowns: tuple[BreakdownSet, ...] = ()
    clicks: tuple[Click, ...] = ()
    events: tuple[Event, ...] = ()
    estimates: tuple[Estimate, ...] = ()
    figures: tuple[AccountFigure, ...] = ()
    variants: tuple[Variant, ...] = ()
    facts: AccountFacts | None = None
    marks: tuple[Mark, ...] = ()
    details_done: tuple[DetailDone, ...] = ()
    warnings: tuple[str, ...] = ()
    done: int | None = None
    total: int | None = None

    @property
    def rows(self) -> int:
        """Rows in this batch, for progress."""
        return (
            len(self.campaigns)
            + sum(len(s.links) for s in self.links)
            + sum(len(s.slices) for s in self.breakdowns)
            + len(self.clicks)
            + len(self.events)
        )
