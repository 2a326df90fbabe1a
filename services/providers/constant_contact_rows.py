"""Constant Contact's rows read into domain records: summaries, catalogue entries, statistics.

Every field but the id may be missing, null, a number or its text. Ids are opaque. What cannot be
read is unknown and counted in `Troubles`, so that a batch can say it in one sentence.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import msgspec

from services.domain.kinds import CampaignStatus, Channel, CountOf, Dimension
from services.domain.parse import to_count, to_id, to_text
from services.domain.records import Campaign, CampaignRef, Counters, Slice, Stamp
from services.domain.rounding import spoken
from services.domain.times import from_iso
from services.providers.constant_contact_info import EMAIL, SMS
from services.wording import tr

if TYPE_CHECKING:
    from datetime import datetime

    from services.domain.plan import KnownCampaign

Row = dict[str, Any]

_STATUSES = {
    "draft": CampaignStatus.DRAFT,
    "scheduled": CampaignStatus.SCHEDULED,
    "executing": CampaignStatus.SENDING,
    "done": CampaignStatus.SENT,
    "error": CampaignStatus.FAILED,
    "removed": CampaignStatus.DELETED,
}
_WORDS = {
    CampaignStatus.SENT: "Done",
    CampaignStatus.FAILED: "Error",
    CampaignStatus.DELETED: "Removed",
}
"""The provider's words for what is stored, for campaigns that it did not list anew."""
DEVICES = {"computer": "Desktop", "mobile": "Mobile", "tablet": "Tablet", "other": "Other"}
_SPLITS = (("em_opens_all", CountOf.OPENS), ("em_clicks_all", CountOf.CLICKS))
_UNKNOWN_DEVICE = "unknown"


class Troubles:
    """Values of one batch that could not be read, counted by kind."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def add(self, what: str, times: int = 1) -> None:
        """Note values of a kind, a plural in the program's language."""
        if times:
            self._counts[what] += times

    def sentences(self) -> tuple[str, ...]:
        """One sentence for each kind."""
        #: "what" is a plural that could not be read, such as "send times" or "link addresses".
        words = tr("Some {what} from {service} cannot be read ({n}); they stay unknown.")
        return tuple(
            words.format(what=what, service="Constant Contact", n=spoken(times))
            for what, times in self._counts.items()
        )

    def count(self, row: Row, field: str) -> int | None:
        """A count given as a number or its text; null and "" are unknown without complaint."""
        value = row.get(field)
        found = to_count(value)
        if found is None and not _absent(value):
            self.add(tr("counts"))
        return found

    def time(self, row: Row, field: str) -> Stamp:
        """A time; null and "" are unknown without complaint, the raw text of others is kept."""
        value = row.get(field)
        stamp = from_iso(value)
        if stamp.utc is None and not _absent(value):
            self.add(tr("times"))
        return stamp


class Summary(msgspec.Struct, frozen=True):
    """What a campaign summary says, of either channel."""

    campaign_id: str
    sent: Stamp
    counters: Counters
    name: str | None = None


class Entry(msgspec.Struct, frozen=True):
    """What the campaign catalogue says."""

    campaign_id: str
    name: str | None
    status: CampaignStatus
    status_raw: str | None
    created: Stamp
    updated: datetime | None


class Stats(msgspec.Struct, frozen=True):
    """What the campaign statistics say; `counts` has the provider's keys with underscores."""

    counts: dict[str, int]
    as_of: datetime | None


def campaign_key(row: Row) -> str | None:
    """The id that tells the rows of a list of campaigns apart."""
    return to_id(row.get("campaign_id"))


def sms_summary(row: Row, troubles: Troubles) -> Summary | None:
    """An SMS campaign's summary; None without an id.

    `opens` is ignored: the specification has it, but a text message cannot be opened. `bounces` is
    in the guide only, so it may be missing.
    """
    campaign_id = _id_of(row, troubles)
    if campaign_id is None:
        return None
    unique = _unique_counts(row, troubles)
    return Summary(
        campaign_id,
        troubles.time(row, "last_sent_date"),
        Counters(
            sends=troubles.count(unique, "sends"),
            delivered=troubles.count(unique, "delivers"),
            bounced=troubles.count(unique, "bounces"),
            unique_clicks=troubles.count(unique, "clicks"),
            opt_outs=troubles.count(unique, "optouts"),
        ),
        to_text(row.get("campaign_name")),
    )


def sms_campaign(summary: Summary) -> Campaign:
    """The record of an SMS campaign; there is no catalogue of them, all in the list were sent."""
    return Campaign(
        ref=CampaignRef(SMS, summary.campaign_id),
        channel=Channel.SMS,
        name=summary.name,
        status=CampaignStatus.SENT,
        sent=summary.sent,
        counters=summary.counters,
    )


def email_summary(row: Row, troubles: Troubles) -> Summary | None:
    """An e-mail campaign's summary; None without an id. Its counts may be quoted texts."""
    campaign_id = _id_of(row, troubles)
    if campaign_id is None:
        return None
    unique = _unique_counts(row, troubles)
    return Summary(
        campaign_id,
        troubles.time(row, "last_sent_date"),
        Counters(
            sends=troubles.count(unique, "sends"),
            bounced=troubles.count(unique, "bounces"),
            unique_opens=troubles.count(unique, "opens"),
            unique_clicks=troubles.count(unique, "clicks"),
            opt_outs=troubles.count(unique, "optouts"),
            complaints=troubles.count(unique, "abuse"),
            forwards=troubles.count(unique, "forwards"),
        ),
    )


def catalogue_entry(row: Row, troubles: Troubles) -> Entry | None:
    """An entry of the campaign catalogue; None without an id."""
    campaign_id = _id_of(row, troubles)
    if campaign_id is None:
        return None
    word = to_text(row.get("current_status"))
    return Entry(
        campaign_id,
        to_text(row.get("name")),
        _STATUSES.get((word or "").lower(), CampaignStatus.UNKNOWN),
        word,
        troubles.time(row, "created_at"),
        troubles.time(row, "updated_at").utc,
    )


def stats_of(row: Row, troubles: Troubles) -> Stats:
    """One result of the campaign statistics. The guide's answer has dots where others have `_`."""
    found = row.get("stats")
    counts: dict[str, int] = {}
    for name, value in (found if isinstance(found, dict) else {}).items():
        count = to_count(value)
        if count is not None:
            counts[name.replace(".", "_")] = count
        elif not _absent(value):
            troubles.add(tr("counts"))
    return Stats(counts, troubles.time(row, "last_refresh_time").utc)


def email_counters(unique: Counters, stats: Stats | None) -> Counters:
    """Counters of an e-mail campaign.

    Source: `em_*` of the statistics; where they lack a key, the summary's unique count of the same
    thing. Complaints (`abuse`) stand in the summary only.
    """
    if stats is None:
        return unique
    known = stats.counts

    def better(key: str, other: int | None) -> int | None:
        return known.get(key, other)

    return Counters(
        sends=better("em_sends", unique.sends),
        bounced=better("em_bounces", unique.bounced),
        opens=known.get("em_opens_all"),
        unique_opens=better("em_opens", unique.unique_opens),
        clicks=known.get("em_clicks_all"),
        unique_clicks=better("em_clicks", unique.unique_clicks),
        opt_outs=better("em_optouts", unique.opt_outs),
        complaints=unique.complaints,
        forwards=better("em_forwards", unique.forwards),
    )


def email_slices(stats: Stats | None) -> tuple[Slice, ...]:
    """All opens and all clicks by kind of device; `none` means that it was not captured."""
    if stats is None:
        return ()
    labels = {**DEVICES, "none": _UNKNOWN_DEVICE}
    return tuple(
        Slice(Dimension.DEVICE, of, label, stats.counts[key])
        for prefix, of in _SPLITS
        for kind, label in labels.items()
        if (key := f"{prefix}_{kind}") in stats.counts
    )


def email_campaign(
    summary: Summary, entry: Entry | None, known: KnownCampaign | None, stats: Stats | None
) -> Campaign:
    """The record of an e-mail campaign that was sent: everything known of it in one."""
    status, raw = _sent_status(entry, known)
    sent = summary.sent
    if sent == Stamp() and known is not None:
        sent = Stamp(utc=known.sent_at)
    return Campaign(
        ref=CampaignRef(EMAIL, summary.campaign_id),
        channel=Channel.EMAIL,
        name=entry.name if entry else None,
        status=status,
        status_raw=raw,
        created=entry.created if entry else Stamp(),
        sent=sent,
        counters=email_counters(summary.counters, stats),
        as_of=stats.as_of if stats else None,
    )


def listed_campaign(entry: Entry, known: KnownCampaign | None) -> Campaign:
    """The record of a campaign that only the catalogue told of: no figures, and no send time."""
    return Campaign(
        ref=CampaignRef(EMAIL, entry.campaign_id),
        channel=Channel.EMAIL,
        name=entry.name,
        status=entry.status,
        status_raw=entry.status_raw,
        created=entry.created,
        sent=Stamp(utc=known.sent_at) if known else Stamp(),
    )


def _sent_status(
    entry: Entry | None, known: KnownCampaign | None
) -> tuple[CampaignStatus, str | None]:
    """The state of a campaign that the summaries list: it was sent unless the catalogue differs.

    What was sent is no draft any more, even if it is being edited for a resend.
    """
    if entry is not None:
        vague = entry.status in {CampaignStatus.UNKNOWN, CampaignStatus.DRAFT}
        return CampaignStatus.SENT if vague else entry.status, entry.status_raw
    if known is not None and known.status in _WORDS:
        return known.status, _WORDS[known.status]
    return CampaignStatus.SENT, None


def _id_of(row: Row, troubles: Troubles) -> str | None:
    campaign_id = campaign_key(row)
    if campaign_id is None:
        troubles.add(tr("campaigns"))
    return campaign_id


def _unique_counts(row: Row, troubles: Troubles) -> Row:
    """The counts of a summary: an object, or as once seen beside it a list with one object."""
    found = row.get("unique_counts")
    if isinstance(found, list):
        found = found[0] if found else None
    if found is not None and not isinstance(found, dict):
        troubles.add(tr("counts"))
    return found if isinstance(found, dict) else {}


def _absent(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())
