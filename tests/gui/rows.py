"""Makes single CampaignRows for tests that need no workspace."""

from __future__ import annotations

from datetime import UTC, datetime

from services.domain.rows import CampaignRow

_TEXTS = (
    "name",
    "subject",
    "status_raw",
    "created_at",
    "scheduled_at",
    "sent_at_raw",
    "sender",
    "list_name",
    "body",
    "target_url",
    "recipients",
    "sends",
    "delivered",
    "delivered_derived",
    "bounced",
    "hard_bounces",
    "soft_bounces",
    "opens",
    "unique_opens",
    "clicks",
    "unique_clicks",
    "opt_outs",
    "complaints",
    "forwards",
    "pending",
    "cost",
    "currency",
    "read_at",
    "details_at",
    "last_click_at",
)


def row(campaign_id: str = "1", **values: object) -> CampaignRow:
    """A campaign of which only what is given is known."""
    fields: dict[str, object] = dict.fromkeys(_TEXTS)
    fields |= {
        "account_id": "a",
        "provider": "clicksend",
        "account": "Shop",
        "product": "sms",
        "campaign_id": campaign_id,
        "channel": "sms",
        "status": "sent",
        "zone_assumed": False,
        "transactional": False,
        "click_rows": 0,
        "sent_at": datetime(2026, 11, 1, 9, tzinfo=UTC),
    }
    return CampaignRow(**{**fields, **values})
