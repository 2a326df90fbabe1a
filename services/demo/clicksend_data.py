"""Invented data of the ClickSend demo: text messages with one link each, newsletters, quirks."""

from __future__ import annotations

import random
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from services.demo.invent import (
    BROWSER_AGENTS,
    FIRST_NAMES,
    PAGES,
    PROMOTIONS,
    Act,
    click_story,
    page_url,
    send_times,
)

if TYPE_CHECKING:
    from services.demo.clicksend import ClickSendServer

Row = dict[str, Any]
SMS_SHARE = 0.7
"""Of the campaigns; the rest are newsletters."""
EMAIL_CLICKS = 0.1
"""Clicks in newsletters as a part of those in text messages, which alone have a click log."""
HISTORY_DAYS = 45
"""The message history is kept short, so that a refresh of the demo is quick."""
PRICE = "0.0432"
NEVER = 2147483647
_LISTS = ((428, "Customers"), (431, "Members"), (440, "Stores North"), (452, "Opt-Out List"))
_SENDERS = ("Northwind", "+447700900123", "")
# What the vendor shows for each agent of the demo; its spelling of one thing varies.
_MACHINES = (
    ("Safari", "iOS", "Mobile"),
    ("Chrome", "Android", "Mobile"),
    ("Chrome", "Windows", "Desktop"),
    ("Firefox", "Windows", "Desktop"),
    ("Safari", "OS X", "Desktop"),
    ("Safari", "IOS", "mobile"),
    ("Edge", "Windows", "Desktop"),
    ("Samsung Internet", "Android", "phone"),
)
_REGIONS = {
    "GB": "england",
    "NL": "noord_holland",
    "DE": "berlin",
    "US": "california",
    "FR": "ile_de_france",
    "AU": "western_australia",
    "ES": "madrid",
}


def fill(server: ClickSendServer, seed: int, campaigns: int, clicks: int, now: datetime) -> None:
    """Fill a server with coherent campaigns; the same arguments give the same rows."""
    dice = random.Random(seed)
    sms = max(1, round(campaigns * SMS_SHARE))
    emails = max(0, campaigns - sms)
    times = send_times(dice, sms, now)
    weights = [dice.uniform(0.4, 1.6) for _ in times]
    for number, (sent, weight) in enumerate(zip(times, weights, strict=True)):
        share = clicks * weight / sum(weights)
        _add_sms(server, dice, number, sent, round(share), now)
    for number, sent in enumerate(send_times(dice, emails, now)):
        _add_email(server, dice, number, sent, round(clicks * EMAIL_CLICKS / max(1, emails)))
    _add_unsent(server, dice, now)
    _add_quirks(server.sms_campaigns, server.email_campaigns)
    _add_account_figures(server, dice, now)


def _add_sms(
    server: ClickSendServer,
    dice: random.Random,
    number: int,
    sent: datetime,
    clicks: int,
    now: datetime,
) -> None:
    """A campaign with its link's rows; the newest have a message history too."""
    campaign_id = 90_000 + number * 37
    promotion = PROMOTIONS[number % len(PROMOTIONS)]
    recipients = max(20, round(clicks * dice.uniform(2.2, 3.6)))
    list_id, list_name = dice.choice(_LISTS[:3])
    added = sent - timedelta(minutes=dice.randrange(2, 3000))
    row: Row = {
        "sms_campaign_id": campaign_id,
        "name": f"{promotion} SMS",
        "user_id": 116,
        "subaccount_id": 7,
        "list_id": list_id,
        "from": _SENDERS[number % 3],
        "body": f"Hi (First Name), {promotion.lower()}: smsu.io/xxxxx Reply STOP to opt-out",
        "schedule": str(int(sent.timestamp())),
        "status": "Sent",
        "date_added": int(added.timestamp()),
        "custom_string": None,
        "url_to_shorten": page_url(dice.choice(PAGES), promotion, "sms"),
        "unsubscribe_link": 0,
        "source": None,
        "senders": [],
        "_total_count": recipients,
        "_list_name": list_name,
    }
    server.sms_campaigns.append(row)
    acts = click_story(dice, sent, recipients, clicks, 1, now)
    server.link_rows[str(campaign_id)] = _tracking(acts, recipients)
    if now - sent < timedelta(days=HISTORY_DAYS):
        server.messages += _messages(dice, row, sent, recipients)


def _tracking(acts: list[Act], recipients: int) -> list[Row]:
    """One row a recipient: how often, when first, and with what last."""
    counts = Counter(act.person for act in acts)
    first: dict[int, Act] = {}
    last: dict[int, Act] = {}
    for act in acts:
        first.setdefault(act.person, act)
        last[act.person] = act
    return [
        _tracking_row(person, counts[person], first.get(person), last.get(person))
        for person in range(recipients)
    ]


def _tracking_row(person: int, count: int, first: Act | None, last: Act | None) -> Row:
    contact = {
        "contact_id": 700_000 + person,
        "first_name": FIRST_NAMES[person % len(FIRST_NAMES)],
        "last_name": None,
        "phone_number": f"+4477009{person:05d}",
    }
    row: Row = {
        "contact": contact,
        "open_count": count,
        "date_opened": None,
        "user_browser": None,
        "user_device": None,
        "user_os": None,
        "user_geo_country": None,
        "user_geo_region": None,
    }
    if first is not None and last is not None:
        browser, system, device = _machine(last.agent)
        row |= {
            "date_opened": int(first.at.timestamp()),
            "user_browser": browser,
            "user_os": system,
            "user_device": device,
            "user_geo_country": last.country,
            "user_geo_region": _REGIONS.get(last.country),
        }
    return row


def _machine(agent: str) -> tuple[str, str, str]:
    if agent in BROWSER_AGENTS:
        return _MACHINES[BROWSER_AGENTS.index(agent)]
    return "Other", "Other", "Bot"


def _messages(dice: random.Random, row: Row, sent: datetime, recipients: int) -> list[Row]:
    """The messages of a campaign in the account's history: most delivered, a few rejected."""
    found = []
    for person in range(recipients):
        at = sent + timedelta(seconds=5 + person // 40)
        code = dice.choices(("201", "301", "300", "200"), (93, 4, 2, 1))[0]
        found.append(
            {
                "direction": "out",
                "date": int(at.timestamp()),
                "to": f"+4477009{person:05d}",
                "from": row["from"] or "+447700900555",
                "body": "",
                "status": "Sent",
                "schedule": "",
                "status_code": code,
                "message_id": f"{row['sms_campaign_id']:08X}-{person:012X}",
                "message_parts": 1,
                "message_price": PRICE,
                "list_id": str(row["list_id"]),
                "contact_id": str(700_000 + person),
                "country": "GB",
            }
        )
    return found


def _add_email(
    server: ClickSendServer, dice: random.Random, number: int, sent: datetime, clicks: int
) -> None:
    """A newsletter whose counters follow from its recipients' history."""
    campaign_id = 90_000 + number * 37  # the same ids as the text messages have, as at the vendor
    promotion = PROMOTIONS[(number * 3 + 1) % len(PROMOTIONS)]
    recipients = max(30, clicks * 3)
    clicked = Counter(dice.randrange(recipients) for _ in range(clicks))
    rows = [
        _email_history_row(dice, campaign_id, promotion, person, clicked[person])
        for person in range(recipients)
    ]
    server.email_history[str(campaign_id)] = rows
    server.email_campaigns.append(
        {
            "email_campaign_id": campaign_id,
            "name": f"{promotion} newsletter",
            "user_id": 116,
            "subject": f"{promotion}: see what is new",
            "from_name": "Northwind Living",
            "subaccount_id": 7,
            "from_email_address_id": 4,
            "list_id": 431,
            "template_id": 12,
            "custom_string": "",
            "schedule": "" if number % 4 == 0 else str(int(sent.timestamp())),
            "status": "Sent",
            "date_added": str(int(sent.timestamp())),
            "send_count": recipients,
            "abuse_count": number % 3,
            "unsubscribe_count": dice.randrange(0, 9),
            **{
                key: sum(row[key] for row in rows)
                for key in ("open_count", "click_count", "hard_bounce_count", "soft_bounce_count")
            },
        }
    )


def _email_history_row(
    dice: random.Random, campaign_id: int, promotion: str, person: int, clicks: int
) -> Row:
    bounced = clicks == 0 and dice.random() < 0.02
    return {
        "email_campaign_id": campaign_id,
        "from_name": "Northwind Living",
        "from_address": "4",
        "to_name": FIRST_NAMES[person % len(FIRST_NAMES)],
        "contact_id": 800_000 + person,
        "to_address": f"person{person}@example.org",
        "subject": f"{promotion}: see what is new",
        "message_id": f"E{campaign_id}-{person}",
        "processed_at": None,
        "status": None,
        "open_count": 0 if bounced else max(clicks, dice.choice((0, 0, 1, 1, 2))),
        "click_count": clicks,
        "hard_bounce_count": int(bounced and dice.random() < 0.6),
        "soft_bounce_count": 0,
    }


def _add_unsent(server: ClickSendServer, dice: random.Random, now: datetime) -> None:
    """Campaigns in the other states, with nothing sent yet."""
    states = (
        ("Draft", ""),
        ("Scheduled", int((now + timedelta(days=9)).timestamp())),
        ("Scheduled", NEVER),
        ("Cancelled", NEVER),
        ("WaitApproval", ""),
    )
    for number, (state, schedule) in enumerate(states):
        added = now - timedelta(days=dice.uniform(0.5, 20))
        server.sms_campaigns.append(
            {
                "sms_campaign_id": 95_000 + number,
                "name": f"{PROMOTIONS[-number - 1]} SMS",
                "list_id": 452,
                "from": "Northwind",
                "body": "Almost ready. Reply STOP to opt-out",
                "schedule": schedule,
                "status": state,
                "date_added": str(int(added.timestamp())),
                "url_to_shorten": "",
                "senders": None,
                "_total_count": dice.randrange(100, 900),
                "_list_name": "Opt-Out List",
            }
        )
    server.email_campaigns.append(
        {
            "email_campaign_id": 95_000,
            "name": "Draft newsletter",
            "subject": "",
            "schedule": "",
            "date_added": str(int(now.timestamp()) - 86_400),
            "status": "Draft",
            "send_count": 0,
            "open_count": 0,
            "click_count": 0,
            "hard_bounce_count": 0,
            "soft_bounce_count": 0,
            "unsubscribe_count": 0,
        }
    )


def _add_quirks(sms: list[Row], emails: list[Row]) -> None:
    """Missing fields, null lists, texts for numbers, dates that are none."""
    sent = [row for row in sms if row["status"] == "Sent"]
    for number, row in enumerate(sent):
        if number % 5 == 1:
            row["date_added"] = str(row["date_added"])
        if number % 7 == 2:
            row["senders"] = None
            del row["_list_name"]
        if number % 11 == 3:
            # The day of the send is still known from the creation.
            row["date_added"], row["schedule"] = int(row["schedule"]), "2024--02-01"
        if number % 13 == 4:
            row["schedule"] = int(row["schedule"])
            row["unknown_field"] = {"nested": True}
    if len(emails) > 2:
        del emails[1]["abuse_count"]
        emails[2]["soft_bounce_count"] = "n/a"


def _add_account_figures(server: ClickSendServer, dice: random.Random, now: datetime) -> None:
    midnight = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    for back in range(7):
        server.days.append(
            {
                "date": int((midnight - timedelta(days=back)).timestamp()),
                "outbound": {
                    "count": dice.randrange(0, 4000),
                    "price": f"{dice.uniform(0, 170):.4f}",
                },
                "inbound": {"count": dice.randrange(0, 60)},
                "bounced": {"count": dice.randrange(0, 90)},
            }
        )
    for month in (midnight.replace(day=1), midnight.replace(day=1) - timedelta(days=1)):
        server.usage[month.year, month.month] = {
            "sms": [
                {
                    "subaccount_id": 7,
                    "username": "northwind",
                    "total_price": 301.2,
                    "total_count": f"{dice.randrange(2000, 9000)}.00",
                    "notes": None,
                }
            ],
            "email": [
                {
                    "subaccount_id": 7,
                    "total_count": dice.randrange(500, 3000),
                    "total_price": "9.10",
                }
            ],
        }
