"""Rows of the detail pane for tests that need no workspace."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import msgspec

from gui.detail.data import DetailData
from gui.detail.reasons import Reasons
from services.domain.kinds import ClickGrain
from services.domain.records import Counters
from services.domain.rows import (
    BreakdownRow,
    ClickRow,
    EstimateRow,
    LinkRow,
    SeriesPoint,
    VariantRow,
)
from tests.gui import invented
from tests.gui.rows import row

AT = datetime(2026, 11, 20, 8, tzinfo=UTC)
READ = datetime(2026, 11, 20, 14, tzinfo=UTC)
OWNER = {"account_id": "a", "provider": "clicksend", "account": "Shop", "product": "sms"}
INFOS = (
    msgspec.structs.replace(
        invented.INFOS[0],
        click_grain=ClickGrain.RECIPIENT,
        reasons={
            "sms.delivered": "ClickSend does not report deliveries by campaign.",
            "sms.links": "ClickSend tells no clicks here.",
            "sms.clicks": "ClickSend counts who clicked, not all clicks.",
            "browser": "ClickSend tells no browsers.",
        },
    ),
    *invented.INFOS[1:],
)
REASONS = Reasons(lambda: INFOS)


def mail(campaign_id="9", **values):
    """A campaign of a provider that tells each click."""
    fields = {
        "account_id": "c",
        "provider": "copernica",
        "account": "Benelux",
        "product": "draganddrop",
        "channel": "email",
        "details_at": READ,
    }
    return row(campaign_id, **{**fields, **values})


def variant(label, subject=None, **values):
    """A version of the campaign's A/B test."""
    fields = {
        "account_id": "c",
        "product": "draganddrop",
        "campaign_id": "9",
        "label": label,
        "subject": subject,
        "winner": None,
        "counters": Counters(sends=1200, unique_clicks=80),
    }
    return VariantRow(**{**fields, **values})


def link(url="https://example.com/", clicks=None, people=None, campaign="1", **values):
    fields = {
        **OWNER,
        "campaign_id": campaign,
        "campaign": f"Campaign {campaign}",
        "url": url,
        "clicks": clicks,
        "unique_clicks": people,
        "last_click_at": None,
        "origin": "reported",
    }
    return LinkRow(**{**fields, **values})


def slices(dimension, of, campaign="1", source="reported", **counts):
    return tuple(
        BreakdownRow(
            **OWNER,
            campaign_id=campaign,
            campaign=None,
            dimension=dimension,
            of=of,
            source=source,
            label=label.replace("_", " "),
            count=count,
        )
        for label, count in counts.items()
    )


def click(number=0, **values):
    fields = {
        **OWNER,
        "campaign_id": "1",
        "campaign": "Campaign 1",
        "click_id": None,
        "clicked_at": AT + timedelta(seconds=number),
        "clicked_at_raw": None,
        "zone_assumed": False,
        "url": "https://example.com/",
        "recipient": f"hash{number}",
        "address": "+61411122233",
        "person_name": "Zoë",
        "ip": "203.0.113.7",
        "user_agent": None,
        "device": "Mobile",
        "os": None,
        "browser": None,
        "country": "NL",
        "region": None,
        "count": 1,
        "grain": "click",
    }
    return ClickRow(**{**fields, **values})


def estimate(metric, value, currency=None):
    return EstimateRow(
        account_id="a",
        product="sms",
        campaign_id="1",
        metric=metric,
        value=Decimal(value),
        currency=currency,
        method="Counted in the message history.",
    )


def hours(*counts):
    return tuple(SeriesPoint(AT + timedelta(hours=n), c) for n, c in enumerate(counts) if c)


def detail(*campaigns, **values):
    """A selection; of one campaign read to the end where none is given."""
    chosen = campaigns or (row("1", details_at=READ, unique_clicks=40),)
    return DetailData(campaigns=chosen, **values)
