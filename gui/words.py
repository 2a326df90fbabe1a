"""Words that several places need: states, channels, numbers of things."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from services.domain.kinds import CampaignStatus, Channel

_CONTEXT = "words"

_CHANNELS = {
    Channel.EMAIL: QT_TRANSLATE_NOOP("words", "E-mail"),
    Channel.SMS: QT_TRANSLATE_NOOP("words", "SMS"),
}
_STATUSES = {
    CampaignStatus.DRAFT: QT_TRANSLATE_NOOP("words", "Draft"),
    CampaignStatus.SCHEDULED: QT_TRANSLATE_NOOP("words", "Scheduled"),
    CampaignStatus.QUEUED: QT_TRANSLATE_NOOP("words", "Queued"),
    CampaignStatus.SENDING: QT_TRANSLATE_NOOP("words", "Sending"),
    CampaignStatus.SENT: QT_TRANSLATE_NOOP("words", "Sent"),
    CampaignStatus.ARCHIVED: QT_TRANSLATE_NOOP("words", "Archived"),
    CampaignStatus.CANCELLED: QT_TRANSLATE_NOOP("words", "Cancelled"),
    CampaignStatus.FAILED: QT_TRANSLATE_NOOP("words", "Failed"),
    CampaignStatus.DELETED: QT_TRANSLATE_NOOP("words", "Deleted"),
    CampaignStatus.UNKNOWN: QT_TRANSLATE_NOOP("words", "Unknown"),
}


def tr(text: str) -> str:
    """A text of this module in the language of the program."""
    return QCoreApplication.translate(_CONTEXT, text)


def channel_word(channel: str) -> str:
    """A channel's name; a word that we do not know is shown as it is."""
    return tr(str(_CHANNELS[Channel(channel)])) if channel in _CHANNELS else channel


def status_word(status: str) -> str:
    """A campaign state's name; a word that we do not know is shown as it is."""
    return tr(str(_STATUSES[CampaignStatus(status)])) if status in _STATUSES else status


def campaigns(number: int, text: str) -> str:
    """So many campaigns: "1 campaign", "214 campaigns"; `text` is the formatted number."""
    return tr("1 campaign") if number == 1 else tr("{n} campaigns").format(n=text)
