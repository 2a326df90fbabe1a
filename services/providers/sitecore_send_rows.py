"""Sitecore Send's rows read into domain records: campaigns, summaries, links, countries.

Every field may be missing, null, a number or its text, and its name may differ in case. What cannot
be read is unknown and counted in `Troubles`, so that a batch can say it in one sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from services.domain.kinds import CampaignStatus, Channel, CountOf, Dimension
from services.domain.parse import to_count, to_flag, to_id, to_text
from services.domain.records import (
    BreakdownSet,
    Campaign,
    CampaignRef,
    Counters,
    Link,
    LinkSet,
    Slice,
    Stamp,
    Variant,
)
from services.providers.sitecore_send_api import Fields, Row, Troubles
from services.providers.sitecore_send_info import EMAIL, STATE_WORDS
from services.wording import noop

if TYPE_CHECKING:
    from collections.abc import Iterable

UNKNOWN_COUNTRY = "unknown"
_STATUSES = {
    0: CampaignStatus.DRAFT,
    1: CampaignStatus.QUEUED,
    3: CampaignStatus.SENT,
    4: CampaignStatus.FAILED,
    5: CampaignStatus.SCHEDULED,
    6: CampaignStatus.SENDING,
    10: CampaignStatus.DELETED,
    11: CampaignStatus.SENDING,
    12: CampaignStatus.ARCHIVED,
    13: CampaignStatus.FAILED,
    14: CampaignStatus.FAILED,
}
_UNSENT = frozenset({CampaignStatus.DRAFT, CampaignStatus.QUEUED, CampaignStatus.SCHEDULED})
# Name of our counter, of the list's field, of the summary's field.
_COUNTERS = (
    ("recipients", "recipientscount", "recipientscount"),
    ("sends", "totalsent", "sent"),
    ("bounced", "totalbounces", "totalbounces"),
    ("opens", "totalopens", "totalopens"),
    ("unique_opens", "uniqueopens", "uniqueopens"),
    ("clicks", "totallinkclicks", "totallinkclicks"),
    ("unique_clicks", "uniquelinkclicks", "uniquelinkclicks"),
    ("opt_outs", "totalunsubscribes", "totalunsubscribes"),
    ("complaints", "totalcomplaints", "totalcomplaints"),
    ("forwards", "totalforwards", "totalforwards"),
)
_NEITHER = (None, None)


class Listed(msgspec.Struct, frozen=True):
    """A campaign of the list, and what of its row is needed later in the refresh."""

    campaign: Campaign
    is_ab: bool = False
    winner: int | None = None
    """0: version A, 1: version B."""
    site: str | None = None

    @property
    def counters(self) -> Counters:
        """Its counters."""
        return self.campaign.counters or Counters()


def ref_of(campaign_id: str) -> CampaignRef:
    """A campaign by its id, which is opaque text: published examples are no GUIDs."""
    return CampaignRef(EMAIL, campaign_id)


def campaign_id_of(row: Row) -> str | None:
    """The id of a list row; None where it has none."""
    return to_id(Fields(row)("id", "campaignid"))


def listed_of(row: Row, troubles: Troubles) -> Listed | None:
    """Read a row of the campaign list; None where it has no id.

    Source: `Context.Campaigns[]` of GET campaigns/{Page}/{PageSize}. `ConfirmationTo` (an e-mail
    address) is not read.
    """
    fields = Fields(row)
    campaign_id = to_id(fields("id", "campaignid"))
    if campaign_id is None:
        return None
    status, words = status_of(fields("status"))
    sent = troubles.time(fields("deliveredon"), noop("send times"))
    is_event = to_text(fields("campaigntype")) == "Transactional"
    campaign = Campaign(
        ref=ref_of(campaign_id),
        channel=Channel.EMAIL,
        name=to_text(fields("name")),
        subject=to_text(fields("subject")),
        status=status,
        status_raw=words,
        created=troubles.time(fields("createdon"), noop("creation times")),
        scheduled=troubles.time(fields("scheduledfor", "schedulefor"), noop("planned times")),
        sent=Stamp() if status in _UNSENT else sent,
        list_name=_list_names(fields.list("mailinglists")),
        transactional=bool(to_flag(fields("istransactional"))) or is_event,
        counters=_counters(fields, troubles, summary=False),
    )
    return Listed(
        campaign,
        is_ab=fields("abcampaigntype") is not None,
        winner=to_count(fields("abwinner")),
        site=to_text(fields("sitename")),
    )


def status_of(value: object) -> tuple[CampaignStatus, str | None]:
    """A status in shared words, and in the provider's; a number that is not documented is kept."""
    number = to_count(value)
    if number is None:
        return CampaignStatus.UNKNOWN, to_text(value)
    return _STATUSES.get(number, CampaignStatus.UNKNOWN), STATE_WORDS.get(number, str(number))


def _list_names(entries: Iterable[object]) -> str | None:
    """The names of the mailing lists; the flat shape of an entry has ids only."""
    names = [
        to_text(Fields(entry).within("mailinglist")("name")) or to_text(Fields(entry)("name"))
        for entry in entries
    ]
    return ", ".join(dict.fromkeys(name for name in names if name)) or None


def _counters(fields: Fields, troubles: Troubles, *, summary: bool) -> Counters:
    """Counters as reported; `delivered` is never reported and stays unknown."""
    found: dict[str, Any] = {
        own: troubles.count(fields(in_summary if summary else in_list), noop("counts"))
        for own, in_list, in_summary in _COUNTERS
    }
    return Counters(**found)


class Summary(msgspec.Struct, frozen=True):
    """A campaign's summary. `counters` is None where it tells nothing about the whole campaign."""

    counters: Counters | None
    as_of: Stamp
    archived: bool


def summary_of(context: object, campaign_id: str, troubles: Troubles) -> Summary:
    """Read GET view_summary.

    The summary of one A/B version is no summary of the campaign, and one without any sent message
    (the answer for drafts is not documented) must not replace the list's figures.
    """
    fields = Fields(context)
    counters = _counters(fields, troubles, summary=True)
    other = (to_id(fields("campaignid", "campaign")) or campaign_id).lower() != campaign_id.lower()
    whole = fields("abversion") is None and not other and bool(counters.sends)
    return Summary(
        counters if whole else None,
        troubles.time(fields("to"), noop("times")),
        bool(to_flag(fields("campaignisarchived"))),
    )


def variants_of(
    context: object, ref: CampaignRef, winner: int | None, troubles: Troubles
) -> tuple[Variant, ...]:
    """Read GET view_ab_summary; a version that is not there yet is left out."""
    found = []
    for number, label in enumerate("AB"):
        fields = Fields(context).within(label.lower())
        if fields:
            found.append(
                Variant(
                    ref,
                    label,
                    subject=to_text(fields("campaignsubject")),
                    counters=_counters(fields, troubles, summary=True),
                    winner=None if winner is None else winner == number,
                )
            )
    return tuple(found)


def sender_of(context: object) -> str | None:
    """The sender's name of GET view; the message's content is not kept."""
    return to_text(Fields(context).within("sender")("name"))


def links_of(rows: Iterable[Row], ref: CampaignRef, troubles: Troubles) -> LinkSet:
    """Read GET stats/links: the rows of one exact address are added up.

    Both counts are marked as deprecated; where none is given they stay unknown.
    """
    counts: dict[str, tuple[int | None, int | None]] = {}
    for row in rows:
        fields = Fields(row)
        url = fields("context")
        if not isinstance(url, str) or not url.strip():
            troubles.add(noop("link addresses"))
            continue
        counts[url] = _added(counts.get(url, _NEITHER), _both(fields, troubles))
    return LinkSet(
        ref, tuple(Link(url, clicks, unique) for url, (clicks, unique) in counts.items())
    )


def countries_of(rows: Iterable[Row], ref: CampaignRef, troubles: Troubles) -> BreakdownSet:
    """Read GET stats/countries: opens by country, in upper case; blanks are an unknown country."""
    counts: dict[str, tuple[int | None, int | None]] = {}
    for row in rows:
        fields = Fields(row)
        label = (to_text(fields("context")) or "").upper() or UNKNOWN_COUNTRY
        counts[label] = _added(counts.get(label, _NEITHER), _both(fields, troubles))
    slices = []
    for of, place in ((CountOf.OPENS, 0), (CountOf.UNIQUE_OPENS, 1)):
        for label, both in counts.items():
            count = both[place]
            if count is not None:
                slices.append(Slice(Dimension.COUNTRY, of, label, count))
    return BreakdownSet(ref, tuple(slices))


def _both(fields: Fields, troubles: Troubles) -> tuple[int | None, int | None]:
    return (
        troubles.count(fields("totalcount"), noop("counts")),
        troubles.count(fields("uniquecount"), noop("counts")),
    )


def _added(
    held: tuple[int | None, int | None], more: tuple[int | None, int | None]
) -> tuple[int | None, int | None]:
    """Sums of what is known; only what no row tells stays unknown."""
    return _sum(held[0], more[0]), _sum(held[1], more[1])


def _sum(one: int | None, other: int | None) -> int | None:
    return other if one is None else one if other is None else one + other
