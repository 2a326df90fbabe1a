"""Invented accounts, campaigns, links and clicks for window tests and pictures; always the same."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from services.demo.invent import BROWSER_AGENTS, BROWSER_WEIGHTS, PAGES, PROMOTIONS, page_url
from services.domain.accounts import Account, CredentialField, ProviderInfo
from services.domain.kinds import CampaignStatus, Capability, Channel, CountOf, Dimension, Metric
from services.domain.records import (
    Batch,
    BreakdownSet,
    Campaign,
    CampaignRef,
    Click,
    Counters,
    Link,
    LinkSet,
    Person,
    Slice,
    Stamp,
)

NOW = datetime(2026, 11, 20, 14, 5, tzinfo=UTC)

INFOS = (
    ProviderInfo(
        key="clicksend",
        name="ClickSend",
        channels=(Channel.SMS, Channel.EMAIL),
        products=("sms", "email"),
        api_url="https://rest.clicksend.com/v3",
        fields=(
            CredentialField(
                "username", "API username", help="Shown in the dashboard under API Credentials."
            ),
            CredentialField(
                "api_key", "API key", secret=True, help="Shown beside the API username."
            ),
        ),
        capabilities=frozenset({Capability.CAMPAIGNS, Capability.LINKS, Capability.CLICKS}),
        metrics={
            "sms": frozenset({Metric.SENDS, Metric.UNIQUE_CLICKS}),
            "email": frozenset({Metric.SENDS, Metric.BOUNCED, Metric.OPENS, Metric.CLICKS}),
        },
        reasons={"sms.delivered": "ClickSend does not report deliveries by campaign."},
        where_to_find="In the ClickSend dashboard, choose API Credentials at the top right.",
        docs_url="https://developers.clicksend.com/docs",
        notes=(
            "ClickSend counts each recipient who opened a link once.",
            "An SMS campaign has one short link.",
        ),
    ),
    ProviderInfo(
        key="constant_contact",
        name="Constant Contact",
        channels=(Channel.EMAIL, Channel.SMS),
        products=("email", "sms"),
        api_url="https://api.cc.email/v3",
        login_url="https://authz.constantcontact.com/oauth2/default/v1",
        fields=(
            CredentialField(
                "client_id",
                "API key (client ID)",
                help="From your application in the developer portal.",
            ),
            CredentialField("access_token", "Access token", secret=True, required=False),
            CredentialField("refresh_token", "Refresh token", secret=True, required=False),
        ),
        capabilities=frozenset(
            {
                Capability.CAMPAIGNS,
                Capability.LINKS,
                Capability.CLICKS,
                Capability.BROWSER_SIGN_IN,
                Capability.DEVICE_SIGN_IN,
            }
        ),
        metrics={
            "email": frozenset(Metric) - {Metric.COST},
            "sms": frozenset({Metric.SENDS, Metric.DELIVERED, Metric.UNIQUE_CLICKS}),
        },
        where_to_find="In the developer portal, open your application.",
        notes=("SMS clicks are reported as totals only.",),
    ),
    ProviderInfo(
        key="copernica",
        name="Copernica",
        channels=(Channel.EMAIL,),
        products=("draganddrop",),
        api_url="https://api.copernica.com/v4",
        api_urls=(
            ("API v4", "https://api.copernica.com/v4"),
            ("API v3", "https://api.copernica.com/v3"),
        ),
        login_url="https://authenticate.copernica.com",
        fields=(
            CredentialField("api_token", "API token", secret=True),
            CredentialField(
                "time_zone",
                "Time zone",
                required=False,
                default="Europe/Amsterdam",
                help="Copernica's times name no zone.",
            ),
            CredentialField("read_opens", "Read each open", required=False, default="no"),
        ),
        capabilities=frozenset({Capability.CAMPAIGNS, Capability.CLICKS}),
        metrics={"draganddrop": frozenset(Metric) - {Metric.COST}},
    ),
)


def accounts(now: datetime = NOW) -> tuple[Account, ...]:
    """Four accounts: fresh, in need of a sign-in, stale, new."""
    return (
        Account(
            "a-sms",
            "clicksend",
            "Northwind SMS",
            "https://rest.clicksend.com/v3",
            settings={"username": "northwind"},
            state="fresh",
            refreshed_at=now - timedelta(minutes=12),
        ),
        Account(
            "a-news",
            "constant_contact",
            "Northwind newsletter",
            "https://api.cc.email/v3",
            login_url="https://authz.constantcontact.com/oauth2/default/v1",
            settings={"client_id": "demo-client"},
            state="failed",
            error_code="needs_sign_in",
            error="Constant Contact did not accept the sign-in.",
            refreshed_at=now - timedelta(days=2),
        ),
        Account(
            "a-benelux",
            "copernica",
            "Northwind Benelux",
            "https://api.copernica.com/v4",
            login_url="https://authenticate.copernica.com",
            settings={"time_zone": "UTC"},
            state="fresh",
            refreshed_at=now - timedelta(hours=3),
        ),
    )


def batch(account: Account, campaigns: int = 24, clicks: int = 40, now: datetime = NOW) -> Batch:
    """One account's campaigns with links, breakdowns and clicks."""
    dice = random.Random(account.account_id)
    product = {"clicksend": "sms", "copernica": "draganddrop"}.get(account.provider, "email")
    made, links, slices, events = [], [], [], []
    for number in range(campaigns):
        ref = CampaignRef(product, f"{1000 + number}")
        sent = now - timedelta(days=number * 6 + dice.random() * 4)
        draft = number == 0 and product == "email"
        name = PROMOTIONS[(number + dice.randrange(5)) % len(PROMOTIONS)]
        counters = _counters(dice, product)
        made.append(
            Campaign(
                ref=ref,
                channel=Channel.SMS if product == "sms" else Channel.EMAIL,
                name=f"{name} {sent:%B}",
                subject=f"{name}: only this week" if product != "sms" else None,
                status=CampaignStatus.DRAFT if draft else CampaignStatus.SENT,
                status_raw="Draft" if draft else "Sent",
                created=Stamp(sent - timedelta(days=3)),
                sent=Stamp() if draft else Stamp(sent),
                list_name="All customers",
                target_url=page_url("sale", name, "sms") if product == "sms" else None,
                counters=None if draft else counters,
            )
        )
        if draft:
            continue
        urls = [page_url(page, name, product) for page in PAGES[: 1 if product == "sms" else 6]]
        links.append(
            LinkSet(
                ref,
                tuple(
                    Link(
                        url,
                        clicks=None if product == "sms" else 90 - 14 * n,
                        unique_clicks=70 - 12 * n,
                    )
                    for n, url in enumerate(urls)
                ),
            )
        )
        slices.append(_slices(ref, dice))
        events += _clicks(ref, dice, sent, urls, clicks if number < 6 else 4, now)
    return Batch(
        campaigns=tuple(made), links=tuple(links), breakdowns=tuple(slices), clicks=tuple(events)
    )


def _counters(dice: random.Random, product: str) -> Counters:
    sends = dice.randrange(400, 9000)
    bounced = sends // dice.randrange(40, 90)
    unique = round(sends * dice.uniform(0.03, 0.12))
    if product == "sms":
        return Counters(
            recipients=sends,
            sends=sends,
            unique_clicks=unique,
            cost=Decimal(sends) * Decimal("0.056"),
            currency="EUR",
        )
    opened = round(sends * dice.uniform(0.25, 0.5))
    return Counters(
        sends=sends,
        bounced=bounced,
        opens=round(opened * 1.6),
        unique_opens=opened,
        delivered=sends - bounced if product == "draganddrop" else None,
        clicks=round(unique * 1.7),
        unique_clicks=unique,
        opt_outs=dice.randrange(0, 12),
        complaints=dice.randrange(0, 2),
    )


def _slices(ref: CampaignRef, dice: random.Random) -> BreakdownSet:
    parts = {
        Dimension.DEVICE: ("Mobile", "Desktop", "Tablet"),
        Dimension.BROWSER: ("Safari", "Chrome", "Edge", "Firefox", "Samsung Internet"),
        Dimension.OS: ("iOS", "Android", "Windows", "macOS"),
        Dimension.COUNTRY: ("NL", "GB", "DE", "BE", "FR", "US"),
    }
    return BreakdownSet(
        ref,
        tuple(
            Slice(dimension, CountOf.CLICKERS, label, max(1, 90 // (n + 1) + dice.randrange(9)))
            for dimension, labels in parts.items()
            for n, label in enumerate(labels)
        ),
    )


def _clicks(
    ref: CampaignRef,
    dice: random.Random,
    sent: datetime,
    urls: list[str],
    count: int,
    now: datetime,
) -> list[Click]:
    found = []
    for number in range(count):
        at = min(sent + timedelta(seconds=dice.lognormvariate(9.0, 1.5)), now)
        agent = dice.choices(BROWSER_AGENTS, BROWSER_WEIGHTS)[0]
        found.append(
            Click(
                ref=ref,
                key=f"{ref.campaign_id}-{number}",
                at=Stamp(at),
                click_id=f"{ref.campaign_id}-{number}",
                url=dice.choice(urls),
                person=Person(public_id=f"p{dice.randrange(200)}"),
                user_agent=agent,
                country=dice.choice(("NL", "GB", "DE")),
            )
        )
    return found
