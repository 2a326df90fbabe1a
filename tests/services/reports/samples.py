"""A small workspace with two accounts whose every cell is known."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from services.domain.accounts import Account
from services.domain.kinds import (
    CampaignStatus,
    Channel,
    ClickGrain,
    CountOf,
    Dimension,
)
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

SMS = CampaignRef("sms", "169")
MAIL = CampaignRef("draganddrop", "169")
DRAFT = CampaignRef("sms", "170")
SENT = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
CLICKED = datetime(2026, 3, 1, 9, 5, 33, 250_000, tzinfo=UTC)
HOSTILE = '=HYPERLINK("http://evil.example","Müller")'


def accounts():
    return (
        Account(
            account_id="a1",
            provider="clicksend",
            name="Northwind SMS",
            api_url="https://rest.clicksend.com/v3",
            settings={"username": "me"},
            keep_personal=True,
            added_at=SENT,
        ),
        Account(
            account_id="a2",
            provider="copernica",
            name="Bénélux; mail",
            api_url="https://api.copernica.com/v4",
            added_at=SENT,
        ),
    )


def sms_batch():
    counters = Counters(sends=1000, unique_clicks=2, cost=Decimal("12.50"), currency="EUR")
    clicks = (
        Click(
            ref=SMS,
            key="k1",
            at=Stamp(CLICKED),
            url="https://sale.example/?a=1,2",
            person=Person(public_id="0f" * 10, address="+61411111111", name="Ann"),
            ip="203.0.113.9",
            device="Mobile",
            os="iOS",
            browser="Safari",
            country="AU",
            count=3,
            grain=ClickGrain.RECIPIENT,
        ),
        Click(
            ref=SMS,
            key="k2",
            at=Stamp(),
            url="https://sale.example/?a=1,2",
            person=Person(public_id="1e" * 10),
            count=1,
            grain=ClickGrain.RECIPIENT,
        ),
    )
    return Batch(
        campaigns=(
            Campaign(
                ref=SMS,
                channel=Channel.SMS,
                name=HOSTILE,
                status=CampaignStatus.SENT,
                sent=Stamp(SENT),
                counters=counters,
            ),
            Campaign(
                ref=DRAFT, channel=Channel.SMS, name="Two\nlines", status=CampaignStatus.DRAFT
            ),
        ),
        links=(LinkSet(SMS, (Link("https://sale.example/?a=1,2", unique_clicks=2),)),),
        breakdowns=(
            BreakdownSet(
                SMS,
                (
                    Slice(Dimension.COUNTRY, CountOf.CLICKERS, "AU", 1),
                    Slice(Dimension.COUNTRY, CountOf.CLICKERS, "Other", 1),
                ),
            ),
        ),
        clicks=clicks,
    )


def mail_batch():
    counters = Counters(
        sends=200,
        bounced=20,
        opens=0,
        unique_opens=0,
        clicks=1,
        unique_clicks=1,
        opt_outs=0,
        complaints=0,
    )
    click = Click(
        ref=MAIL,
        key="c1",
        click_id="c1",
        at=Stamp(CLICKED),
        url="https://shop.example/",
        person=Person(public_id="4711", address="ann@example.com"),
        country="NL",
    )
    return Batch(
        campaigns=(
            Campaign(
                ref=MAIL,
                channel=Channel.EMAIL,
                name="Spring",
                status=CampaignStatus.SENT,
                sent=Stamp(SENT.replace(month=2)),
                counters=counters,
            ),
        ),
        clicks=(click,),
    )


def fill(workspace):
    for account in accounts():
        workspace.save_account(account)
    workspace.apply("a1", sms_batch())
    workspace.apply("a2", mail_batch())
