"""Invented accounts for reports over several of them: log with robots, totals only, odd addresses, versions."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from services.domain.accounts import Account
from services.domain.kinds import CampaignStatus, Channel
from services.domain.records import (
    Batch,
    Campaign,
    CampaignRef,
    Click,
    Counters,
    Link,
    LinkSet,
    Person,
    Stamp,
    Variant,
)
from services.domain.rows import CampaignKey

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
SENT = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
SPRING = CampaignRef("html", "1")
SUMMER = CampaignRef("html", "2")
TOTALS = CampaignRef("sms", "7")
SALE = CampaignRef("sms", "8")
ODD = (
    "mailto:me@shop.example",
    "",
    "https://exa mple",
    "{{link}}",
    "not an address",
    "tel:+31201234567",
)
URLS = (
    "https://www.shop.example/sale?utm_source=news&utm_campaign=spring",
    "http://shop.example/sale/?utm_source=mail&utm_campaign=spring&fbclid=1",
    "https://blog.other.co.uk/?utm_campaign=Spring%20%F0%9F%8C%B7",
)
KEYS = {
    SPRING: CampaignKey("a1", "html", "1"),
    SUMMER: CampaignKey("a1", "html", "2"),
    TOTALS: CampaignKey("a2", "sms", "7"),
    SALE: CampaignKey("a3", "sms", "8"),
}
BOT = "Barracuda Sentinel (EE)"
PHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1"
)


def account(account_id, provider, name, **fields):
    return Account(
        account_id=account_id,
        provider=provider,
        name=name,
        api_url="https://api.example",
        added_at=SENT,
        **fields,
    )


def campaign(ref, name, channel, counters, sent=SENT):
    return Campaign(
        ref=ref,
        channel=channel,
        name=name,
        status=CampaignStatus.SENT,
        sent=Stamp(sent),
        counters=counters,
    )


def click(number, ref, minutes, person, url, *, robot=False, sent=SENT):
    return Click(
        ref=ref,
        key=f"k{number}",
        click_id=f"k{number}",
        at=Stamp(sent + timedelta(minutes=minutes)),
        url=url,
        person=Person(public_id=person, address=f"{person}@mail.example"),
        user_agent=BOT if robot else PHONE,
        country="NL",
    )


CLICKS = (
    # (campaign, minutes after the send, person, link, robot)
    (SPRING, 5, "p1", URLS[0], False),
    (SPRING, 6, "p1", URLS[1], False),
    (SPRING, 65, "p2", URLS[0], False),
    (SPRING, 66, "p3", URLS[0], True),
    (SPRING, 60 * 49, "p4", URLS[2], False),
    (SUMMER, 10, "p1", URLS[2], False),
    (SUMMER, 11, "p5", URLS[2], True),
)
"""Every click in the log of account a1."""

VERSIONS = (("A", "Hello", 50), ("B", "Hi", 90))
"""The versions of the spring campaign: label, subject, clickers of 1,000 sent."""

SUMMER_SENT = SENT + timedelta(days=2)


def mail_batch():
    counted = {ref: [one for one in CLICKS if one[0] == ref] for ref in (SPRING, SUMMER)}
    sent = {SPRING: SENT, SUMMER: SUMMER_SENT}
    return Batch(
        campaigns=(
            campaign(
                SPRING,
                "Spring sale \N{TULIP}",
                Channel.EMAIL,
                Counters(
                    sends=200,
                    bounced=20,
                    opens=90,
                    unique_opens=60,
                    clicks=len(counted[SPRING]),
                    unique_clicks=len({one[2] for one in counted[SPRING]}),
                    opt_outs=2,
                    complaints=0,
                ),
            ),
            campaign(
                SUMMER,
                "\u0645\u0631\u062d\u0628\u0627 summer",
                Channel.EMAIL,
                Counters(
                    sends=100,
                    bounced=0,
                    opens=40,
                    unique_opens=30,
                    clicks=len(counted[SUMMER]),
                    unique_clicks=2,
                    opt_outs=1,
                    complaints=0,
                ),
                SUMMER_SENT,
            ),
        ),
        clicks=tuple(
            click(n, ref, minutes, person, url, robot=robot, sent=sent[ref])
            for n, (ref, minutes, person, url, robot) in enumerate(CLICKS)
        ),
        variants=tuple(
            Variant(
                SPRING,
                label,
                subject=subject,
                counters=Counters(sends=1000, bounced=0, unique_clicks=clickers),
            )
            for label, subject, clickers in VERSIONS
        ),
    )


def totals_batch():
    """An SMS campaign of which totals are all there is, without any base."""
    return Batch(
        campaigns=(
            campaign(
                TOTALS, "Spring text", Channel.SMS, Counters(sends=0, delivered=0, unique_clicks=0)
            ),
        ),
    )


def links_batch():
    """Links as ClickSend reports them: clickers only, or nothing; and addresses that are none."""
    links = (
        Link(URLS[0], unique_clicks=4),
        Link("https://shop.example/new", clicks=9, unique_clicks=6),
        *(Link(url, clicks=1, unique_clicks=1) for url in ODD),
    )
    return Batch(
        campaigns=(
            campaign(SALE, "Summer text", Channel.SMS, Counters(sends=500, unique_clicks=10)),
        ),
        links=(LinkSet(SALE, links),),
    )


def fill(workspace):
    workspace.save_account(account("a1", "copernica", "Garden mail", keep_personal=True))
    workspace.save_account(account("a2", "constant_contact", "Garden text"))
    workspace.save_account(account("a3", "clicksend", "Garden SMS"))
    workspace.apply("a1", mail_batch())
    workspace.apply("a2", totals_batch())
    workspace.apply("a3", links_batch())
    workspace.own.set_tags({KEYS[SPRING]: ("garden",), KEYS[SALE]: ("Garden", "text")})
    workspace.own.set_starred([KEYS[SPRING]], starred=True)
    workspace.settle()
