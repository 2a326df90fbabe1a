"""Words that several places need: states, channels, numbers of things."""

from __future__ import annotations

from services.domain.kinds import CampaignStatus, Channel
from services.wording import noop, tr

_CHANNELS = {
    Channel.EMAIL: noop("E-mail"),
    Channel.SMS: noop("SMS"),
}
_STATUSES = {
    CampaignStatus.DRAFT: noop("Draft"),
    CampaignStatus.SCHEDULED: noop("Scheduled"),
    CampaignStatus.QUEUED: noop("Queued"),
    CampaignStatus.SENDING: noop("Sending"),
    CampaignStatus.SENT: noop("Sent"),
    CampaignStatus.ARCHIVED: noop("Archived"),
    CampaignStatus.CANCELLED: noop("Cancelled"),
    CampaignStatus.FAILED: noop("Failed"),
    CampaignStatus.DELETED: noop("Deleted"),
    CampaignStatus.UNKNOWN: noop("Unknown"),
}
_DEVICES = frozenset({noop("Desktop"), noop("Mobile"), noop("Tablet"), noop("Bot")})
"""Kinds of device as the workspace has them; a provider's own words may be others."""


def channel_word(channel: str) -> str:
    """A channel's name; a word that we do not know is shown as it is."""
    return tr(_CHANNELS[Channel(channel)]) if channel in _CHANNELS else channel


def status_word(status: str) -> str:
    """A campaign state's name; a word that we do not know is shown as it is."""
    return tr(_STATUSES[CampaignStatus(status)]) if status in _STATUSES else status


def device_word(device: str) -> str:
    """A kind of device; a word that we do not know is shown as it is."""
    return tr(device) if device in _DEVICES else device


def as_heading(text: str) -> str:
    """A word as the heading of a column: its first letter large, the others as they are ("E-Mails")."""
    return f"{text[:1].upper()}{text[1:]}"


def campaigns(number: int, text: str) -> str:
    """So many campaigns: "1 campaign", "214 campaigns"; `text` is the formatted number."""
    return tr("1 campaign") if number == 1 else tr("{n} campaigns").format(n=text)
