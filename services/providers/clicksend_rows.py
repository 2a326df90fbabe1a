"""ClickSend's rows read into domain records: campaigns, link statistics and recipients' counters.

Every field may be missing, null, a number or its text. What cannot be read is unknown and counted
in `Troubles`, so that a batch can say it in one sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from enum import Enum
from hashlib import md5
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from services.domain.kinds import (
    CampaignStatus,
    Channel,
    ClickGrain,
    CountOf,
    Dimension,
    EventKind,
)
from services.domain.parse import add_known, to_count, to_id, to_text
from services.domain.records import (
    Campaign,
    CampaignRef,
    Click,
    Counters,
    Event,
    Person,
    Slice,
    Stamp,
)
from services.domain.rounding import spoken
from services.domain.times import from_epoch
from services.wording import noop, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

T = TypeVar("T")
Row = dict[str, Any]
SMS, EMAIL = "sms", "email"

_STATUSES = {
    "draft": CampaignStatus.DRAFT,
    "scheduled": CampaignStatus.SCHEDULED,
    "approved": CampaignStatus.QUEUED,
    "queued": CampaignStatus.QUEUED,
    "waitapproval": CampaignStatus.QUEUED,
    "sending": CampaignStatus.SENDING,
    "sent": CampaignStatus.SENT,
    "cancelled": CampaignStatus.CANCELLED,
    "canceled": CampaignStatus.CANCELLED,
    "failed": CampaignStatus.FAILED,
}
_BREAKDOWNS = {
    Dimension.BROWSER: (noop("browser breakdowns"), noop("browser breakdown entries")),
    Dimension.OS: (noop("os breakdowns"), noop("os breakdown entries")),
    Dimension.DEVICE: (noop("device breakdowns"), noop("device breakdown entries")),
    Dimension.COUNTRY: (noop("country breakdowns"), noop("country breakdown entries")),
    Dimension.REGION: (noop("region breakdowns"), noop("region breakdown entries")),
}
"""The breakdowns that are read, with what to call one, and a part of one, that cannot be read."""
_LABELS = {
    "schedule": noop("send times"),
    "date_added": noop("creation times"),
    "date_opened": noop("opening times"),
    "_total_count": noop("message totals"),
    "open_count": noop("opening counts"),
    "click_count": noop("click counts"),
    "send_count": noop("send counts"),
    "name": noop("names"),
    "body": noop("texts"),
    "from": noop("senders"),
    "url_to_shorten": noop("link addresses"),
    "_list_name": noop("list names"),
    "status": noop("states"),
}
# A placeholder or a short link of ClickSend (smsu.io/xxxxx, smsg.io/..., smsg.us/...).
_SHORT_LINK = re.compile(r"\bsms[a-z]{0,3}\.[a-z]{2,3}/\w", re.IGNORECASE)
_ANY_LINK = re.compile(r"\w\.\w{2,}/\w")


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
            words.format(what=what, service="ClickSend", n=spoken(times))
            for what, times in self._counts.items()
        )

    def count(self, row: Row, field: str) -> int | None:
        """A count; null and "" are unknown without complaint."""
        value = row.get(field)
        return self._checked(field, value, to_count(value))

    def text(self, row: Row, field: str) -> str | None:
        """A text; null and "" are unknown without complaint."""
        value = row.get(field)
        return self._checked(field, value, to_text(value))

    def _checked(self, field: str, value: object, found: T | None) -> T | None:
        if found is None and not _absent(value):
            self.add(_label(field) or tr("values of {field}").format(field=field))
        return found

    def time(self, row: Row, field: str) -> Stamp:
        """A time in Unix seconds; "", null, 0 and int32's maximum are unknown without complaint."""
        value = row.get(field)
        if _absent(value):
            return Stamp()
        if not isinstance(value, float) and to_count(value) is None:
            self.add(_label(field) or tr("times of {field}").format(field=field))
            return Stamp(raw=value.strip()[:80]) if isinstance(value, str) else Stamp()
        return from_epoch(value)


def _label(field: str) -> str:
    """What a field holds, for people; "" for the rest."""
    return tr(_LABELS.get(field, ""))


def _absent(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


class LinkHope(Enum):
    """Whether a campaign can have link statistics: it has a link, it has none, or nobody knows."""

    YES = "yes"
    NO = "no"
    MAYBE = "maybe"


class SmsRow(msgspec.Struct, frozen=True):
    """An SMS campaign with what only this provider needs of its row."""

    campaign: Campaign
    list_id: str | None = None
    link: LinkHope = LinkHope.MAYBE

    @property
    def campaign_id(self) -> str:
        """The campaign's id."""
        return self.campaign.ref.campaign_id


def status_of(word: str | None) -> CampaignStatus:
    """ClickSend's state in shared words; a state that is not documented is unknown."""
    return _STATUSES.get((word or "").strip().lower(), CampaignStatus.UNKNOWN)


def sms_key(row: Row) -> str | None:
    """The id of an SMS campaign's row."""
    return to_id(row.get("sms_campaign_id"))


def email_key(row: Row) -> str | None:
    """The id of an e-mail campaign's row."""
    return to_id(row.get("email_campaign_id"))


def sms_row(row: Row, troubles: Troubles) -> SmsRow | None:
    """An SMS campaign; None where the row has no id.

    `sends` and `sent` are only known of what was sent: ClickSend gives every campaign a total and a
    planned time. Its `ip_address` (older API description) is never read.
    """
    campaign_id = sms_key(row)
    if campaign_id is None:
        troubles.add(tr("campaigns without an id"))
        return None
    word = troubles.text(row, "status")
    status = status_of(word)
    total = troubles.count(row, "_total_count")
    created, scheduled = troubles.time(row, "date_added"), troubles.time(row, "schedule")
    campaign = Campaign(
        ref=CampaignRef(SMS, campaign_id),
        channel=Channel.SMS,
        name=troubles.text(row, "name"),
        status=status,
        status_raw=word,
        created=created,
        scheduled=scheduled,
        sent=_sent(status, scheduled, created),
        sender=troubles.text(row, "from"),
        list_name=troubles.text(row, "_list_name"),
        body=troubles.text(row, "body"),
        target_url=troubles.text(row, "url_to_shorten"),
        counters=Counters(recipients=total, sends=total if status is CampaignStatus.SENT else None),
    )
    return SmsRow(campaign, to_id(row.get("list_id")), _hope(row, campaign))


def _sent(status: CampaignStatus, scheduled: Stamp, created: Stamp) -> Stamp:
    """When a campaign was sent: its schedule, else its creation; nothing for what was not sent."""
    if status is not CampaignStatus.SENT:
        return Stamp()
    if scheduled.utc is not None:
        return scheduled
    return created if created.utc is not None or scheduled.raw is None else scheduled


def _hope(row: Row, campaign: Campaign) -> LinkHope:
    body = campaign.body or ""
    if campaign.target_url or _SHORT_LINK.search(body):
        return LinkHope.YES
    if "url_to_shorten" in row and body and not _ANY_LINK.search(body):
        return LinkHope.NO
    return LinkHope.MAYBE


def email_campaign(row: Row, troubles: Troubles) -> Campaign | None:
    """An e-mail campaign; None where the row has no id. Zeros of drafts stay as reported.

    Whether opens and clicks are total or unique is not documented: they are taken as totals.
    """
    campaign_id = email_key(row)
    if campaign_id is None:
        troubles.add(tr("campaigns without an id"))
        return None
    word = troubles.text(row, "status")
    status = status_of(word)
    created, scheduled = troubles.time(row, "date_added"), troubles.time(row, "schedule")
    hard, soft = troubles.count(row, "hard_bounce_count"), troubles.count(row, "soft_bounce_count")
    return Campaign(
        ref=CampaignRef(EMAIL, campaign_id),
        channel=Channel.EMAIL,
        name=troubles.text(row, "name"),
        subject=troubles.text(row, "subject"),
        status=status,
        status_raw=word,
        created=created,
        scheduled=scheduled,
        sent=_sent(status, scheduled, created),
        sender=troubles.text(row, "from_name"),
        counters=Counters(
            sends=troubles.count(row, "send_count"),
            opens=troubles.count(row, "open_count"),
            clicks=troubles.count(row, "click_count"),
            bounced=add_known(hard, soft),
            hard_bounces=hard,
            soft_bounces=soft,
            complaints=troubles.count(row, "abuse_count"),
            opt_outs=troubles.count(row, "unsubscribe_count"),
        ),
    )


def slices_of(data: Row, troubles: Troubles) -> tuple[Slice, ...]:
    """The breakdowns of a statistics answer. A missing key means "no data", not zero.

    Each recipient who clicked counts once, by the last click. Spellings of one label that differ
    only in case ("IOS", "iOS") are one label, in its most frequent spelling.
    """
    found: list[Slice] = []
    for dimension in _BREAKDOWNS:
        items = data.get(dimension.value)
        if items is None:
            continue
        if not isinstance(items, list):
            troubles.add(tr(_BREAKDOWNS[dimension][0]))
            continue
        found += [
            Slice(dimension, CountOf.CLICKERS, label, count)
            for label, count in _folded(items, dimension, troubles)
        ]
    return tuple(found)


def _folded(
    items: Iterable[Any], dimension: Dimension, troubles: Troubles
) -> list[tuple[str, int]]:
    """Labels with their counts, spellings merged, in the order in which they first appear."""
    spellings: dict[str, Counter[str]] = {}
    for item in items:
        row = item if isinstance(item, dict) else {}
        label, count = to_text(row.get("label")), to_count(row.get("count"))
        if label is None or count is None:
            troubles.add(tr(_BREAKDOWNS[dimension][1]))
            continue
        spellings.setdefault(label.casefold(), Counter())[label] += count
    return [(seen.most_common(1)[0][0], seen.total()) for seen in spellings.values()]


def address_of_link(long_url_id: str, target_url: str | None, *, alone: bool) -> str:
    """The address behind a link of the newer statistics, whose ids end in the address's MD5.

    The only link of a campaign leads to the campaign's address. Where nothing tells, the id stands
    for it.
    """
    if target_url and (alone or is_md5_of(long_url_id, target_url)):
        return target_url
    return long_url_id


def is_md5_of(long_url_id: str, url: str) -> bool:
    """Whether a link's id ends in the MD5 of an address."""
    digest = md5(url.encode(), usedforsecurity=False).hexdigest()
    return long_url_id.lower().endswith(digest)


def contact_key(row: Row) -> str | None:
    """Who a row of the link tracking is about: the contact's id, else the phone number."""
    contact = row.get("contact")
    holder = contact if isinstance(contact, dict) else row
    contact_id, phone = to_id(holder.get("contact_id")), to_text(holder.get("phone_number"))
    if contact_id and contact_id != "0":
        return f"c:{contact_id}"
    return f"p:{phone}" if phone else None


def recipient_click(
    row: Row,
    ref: CampaignRef,
    troubles: Troubles,
    *,
    url: str | None,
    suffix: str = "",
    nameless: Counter[str] | None = None,
) -> Click | None:
    """One recipient's counter of the link tracking; None for who never opened the link.

    `at` is the first opening; device, system, browser and place are those of the last one. `suffix`
    tells a campaign's further links apart. Rows without a contact are told apart by their number in
    `nameless`.
    """
    opened = troubles.count(row, "open_count")
    if not opened:
        return None
    contact = row.get("contact")
    holder = contact if isinstance(contact, dict) else row
    at = troubles.time(row, "date_opened")
    key, occurrence = contact_key(row), 1
    if key is None:
        seen = nameless if nameless is not None else Counter()
        key = f"?:{row.get('date_opened')}:{opened}:{row.get('user_browser')}:{row.get('user_os')}"
        seen[key + suffix] += 1
        occurrence = seen[key + suffix]
    names = (to_text(holder.get("first_name")), to_text(holder.get("last_name")))
    return Click(
        ref=ref,
        key=f"{ref.campaign_id}|{key}{suffix}",
        at=at,
        occurrence=occurrence,
        url=url,
        count=opened,
        person=Person(
            address=to_text(holder.get("phone_number")),
            name=" ".join(name for name in names if name) or None,
        ),
        device=to_text(row.get("user_device")),
        os=to_text(row.get("user_os")),
        browser=to_text(row.get("user_browser")),
        country=to_text(row.get("user_geo_country")),
        region=to_text(row.get("user_geo_region")),
        grain=ClickGrain.RECIPIENT,
    )


def history_key(row: Row) -> str | None:
    """Which message a row of an e-mail campaign's history is about."""
    message_id, contact_id = to_id(row.get("message_id")), to_id(row.get("contact_id"))
    address = to_text(row.get("to_address"))
    if message_id:
        return f"m:{message_id}"
    if contact_id and contact_id != "0":
        return f"c:{contact_id}"
    return f"a:{address.casefold()}" if address else None


def history_events(row: Row, ref: CampaignRef, troubles: Troubles) -> list[Event]:
    """What an e-mail campaign's history tells of one message: openings, bounces, complaints.

    It has counters but no times, and click counters without an address clicked. So these are
    events, not rows of the click log; `detail` holds the counters.
    """
    opens, clicks = troubles.count(row, "open_count"), troubles.count(row, "click_count")
    hard = troubles.count(row, "hard_bounce_count")
    soft = troubles.count(row, "soft_bounce_count")
    found: list[tuple[EventKind, str]] = []
    if opens or clicks:
        found.append((EventKind.OPEN, f"opens {opens or 0}, clicks {clicks or 0}"))
    if hard or soft:
        found.append((EventKind.BOUNCE, "hard" if hard else "soft"))
    if (to_text(row.get("status")) or "").casefold() == "spamreport":
        found.append((EventKind.COMPLAINT, "SpamReport"))
    key = history_key(row)
    if key is None:
        troubles.add(tr("recipients without a contact"), len(found))
        return []
    person = Person(address=to_text(row.get("to_address")), name=to_text(row.get("to_name")))
    return [
        Event(
            ref=ref,
            kind=kind,
            key=f"{ref.campaign_id}|{key}",
            at=Stamp(),
            person=person,
            detail=detail,
        )
        for kind, detail in found
    ]
