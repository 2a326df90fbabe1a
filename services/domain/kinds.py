"""The words of the field as enumerations: what a thing is, never how it is stored or shown."""

from __future__ import annotations

from enum import StrEnum


class Channel(StrEnum):
    """The medium a campaign travels by."""

    EMAIL = "email"
    SMS = "sms"


class CampaignStatus(StrEnum):
    """A campaign's state in words shared by all providers; the provider's own word is kept beside it."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    ARCHIVED = "archived"
    CANCELLED = "cancelled"
    FAILED = "failed"
    DELETED = "deleted"
    UNKNOWN = "unknown"

    @property
    def final(self) -> bool:
        """Whether the state can no longer turn into another by the provider's own doing."""
        return self in _FINAL


_FINAL = frozenset(
    {
        CampaignStatus.SENT,
        CampaignStatus.ARCHIVED,
        CampaignStatus.CANCELLED,
        CampaignStatus.FAILED,
        CampaignStatus.DELETED,
    }
)


class Dimension(StrEnum):
    """What a breakdown splits by."""

    BROWSER = "browser"
    OS = "os"
    DEVICE = "device"
    COUNTRY = "country"
    REGION = "region"


class CountOf(StrEnum):
    """What a breakdown counts."""

    CLICKERS = "clickers"
    CLICKS = "clicks"
    OPENS = "opens"
    UNIQUE_OPENS = "unique_opens"


class Origin(StrEnum):
    """Where a figure comes from: the provider's own answer, or our count over its rows."""

    REPORTED = "reported"
    DERIVED = "derived"


class EventKind(StrEnum):
    """A recipient event that is not a click (clicks have a record of their own)."""

    SEND = "send"
    OPEN = "open"
    DELIVERY = "delivery"
    BOUNCE = "bounce"
    COMPLAINT = "complaint"
    OPT_OUT = "opt_out"
    FORWARD = "forward"


class ClickGrain(StrEnum):
    """What one click row of a provider stands for."""

    CLICK = "click"
    RECIPIENT = "recipient"


class Capability(StrEnum):
    """What a provider's API can be asked for; steers panes, form texts and contract tests."""

    CAMPAIGNS = "campaigns"
    LINKS = "links"
    BREAKDOWNS = "breakdowns"
    CLICKS = "clicks"
    EVENTS = "events"
    AB_SUMMARY = "ab_summary"
    ACCOUNT = "account"
    ESTIMATES = "estimates"
    BROWSER_SIGN_IN = "browser_sign_in"
    DEVICE_SIGN_IN = "device_sign_in"


class Metric(StrEnum):
    """Counters of a campaign, by their stable machine names (the CSV headers)."""

    SENDS = "sends"
    DELIVERED = "delivered"
    BOUNCED = "bounced"
    OPENS = "opens"
    UNIQUE_OPENS = "unique_opens"
    CLICKS = "clicks"
    UNIQUE_CLICKS = "unique_clicks"
    OPT_OUTS = "opt_outs"
    COMPLAINTS = "complaints"
    COST = "cost"
