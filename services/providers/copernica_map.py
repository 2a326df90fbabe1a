"""Copernica's rows as records. Every field is optional; what cannot be read is unknown, never 0.

Sources: the pages `rest-get-ms-*`, `rest-get-publisher-*` and `rest-get-smsmailing` of the v2 to v4
documentation and their samples. Times carry no zone there; they are read in the account's zone and
marked as assumed.
"""

from __future__ import annotations

import re
from collections import Counter
from email.utils import parseaddr
from hashlib import blake2b
from typing import TYPE_CHECKING

from services.domain.kinds import CampaignStatus, Channel, EventKind
from services.domain.parse import to_count, to_id, to_text
from services.domain.records import Campaign, CampaignRef, Click, Counters, Event, Person, Stamp
from services.domain.rounding import spoken
from services.domain.times import from_iso
from services.providers.copernica_api import lower_keys
from services.providers.copernica_paths import SMS
from services.wording import tr

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from services.providers.copernica_api import Row

NAME_LENGTH = 80
"""Characters of an SMS text that serve as its name."""
_STATUSES = {
    "sent": CampaignStatus.SENT,
    "failed": CampaignStatus.FAILED,
    "cancelled": CampaignStatus.CANCELLED,
    "canceled": CampaignStatus.CANCELLED,
}
_ADDRESS = re.compile(r"[^\s<>()\"',;:]+@[^\s<>()\"',;:]+")
_DETAILS = {
    EventKind.BOUNCE: ("errortype", "errorcode", "description"),
    EventKind.COMPLAINT: ("feedback_type", "recognized_as"),
    EventKind.OPT_OUT: ("source",),
}


class Unread:
    """Counts what could not be read, and says so in one sentence a kind."""

    def __init__(self) -> None:
        self.times = 0
        self.rows = 0

    def warnings(self, what: str) -> tuple[str, ...]:
        """Sentences on what was found since the last call."""
        found = []
        if self.times:
            words = (
                tr("Copernica's {what} hold a time that cannot be read; it is kept as text.")
                if self.times == 1
                else tr(
                    "Copernica's {what} hold {n} times that cannot be read; they are kept as text."
                )
            )
            found.append(words.format(what=what, n=spoken(self.times)))
        if self.rows:
            words = (
                tr("Copernica's {what} hold a row without an id; it is left out.")
                if self.rows == 1
                else tr("Copernica's {what} hold {n} rows without an id; they are left out.")
            )
            found.append(words.format(what=what, n=spoken(self.rows)))
        self.times = self.rows = 0
        return tuple(found)


def mailing(row: Row, product: str, zone: ZoneInfo, unread: Unread) -> Campaign | None:
    """A row of `emailings`, with the number of destinations as sends; None without an id.

    There is no campaign name: the subject stands for it.
    """
    identity = to_id(row.get("id"))
    if identity is None:
        unread.rows += 1
        return None
    subject = to_text(row.get("subject"))
    status_raw = to_text(row.get("status"))
    status = _STATUSES.get((status_raw or "sent").lower(), CampaignStatus.UNKNOWN)
    stamp = _stamp(row.get("timestamp") or row.get("timestampsent"), zone, unread)
    sent = status is CampaignStatus.SENT
    return Campaign(
        ref=CampaignRef(product, identity),
        channel=Channel.EMAIL,
        name=subject,
        subject=subject,
        status=status,
        status_raw=status_raw,
        created=Stamp() if sent else stamp,
        sent=stamp if sent else Stamp(),
        sender=sender(row.get("from_address")),
        tags=_tags(row.get("tags")),
        transactional=(to_text(row.get("type")) or "").lower() == "individual",
        counters=_known(Counters(sends=to_count(row.get("destinations")))),
    )


def sms_mailing(row: Row, zone: ZoneInfo, unread: Unread) -> Campaign | None:
    """A row of `sms/mailings` or an `smsmailing/{id}`; None without an id.

    Counters are numeric texts: destinations, successes, errors, and `unknown` for those without a
    receipt yet.
    """
    identity = to_id(row.get("id"))
    if identity is None:
        unread.rows += 1
        return None
    text = to_text(row.get("message"))
    name = " ".join(text.split())[:NAME_LENGTH] if text else None
    counters = Counters(
        sends=to_count(row.get("destinations")),
        delivered=to_count(row.get("successes")),
        bounced=to_count(row.get("errors")),
        pending=to_count(row.get("unknown")),
    )
    return Campaign(
        ref=CampaignRef(SMS, identity),
        channel=Channel.SMS,
        name=name,
        status=CampaignStatus.SENT,
        sent=_stamp(row.get("timestamp"), zone, unread),
        sender=to_text(row.get("from")),
        body=text,
        counters=_known(counters),
    )


def has_sms_counters(row: Row) -> bool:
    """Whether a row of the SMS list carries its counters, so that no further call is needed."""
    return "destinations" in row and "successes" in row and "errors" in row


def statistics(row: Row) -> Counters:
    """A mailing's statistics. Bounces, opt-outs and complaints are the unique ones (messages)."""
    return Counters(
        sends=to_count(row.get("destinations")),
        delivered=_part(row, "deliveries", "total"),
        bounced=_part(row, "errors", "unique"),
        opens=_part(row, "impressions", "total"),
        unique_opens=_part(row, "impressions", "unique"),
        clicks=_part(row, "clicks", "total"),
        unique_clicks=_part(row, "clicks", "unique"),
        opt_outs=_part(row, "unsubscribes", "unique"),
        complaints=_part(row, "abuses", "unique"),
        pending=_part(row, "unknown", "total"),
    )


def list_counters(row: Row) -> Counters:
    """Flat counters of the HTML list (clicks, opens), for mailings without statistics only."""
    return Counters(clicks=to_count(row.get("clicks")), opens=to_count(row.get("impressions")))


def sender(value: object) -> str | None:
    """A sender given as {name, email} or as header text, written `Name <address>`."""
    if isinstance(value, dict):
        fields = lower_keys(value)
        name, address = to_text(fields.get("name")), to_text(fields.get("email"))
    else:
        text = to_text(value)
        if text is None:
            return None
        name, address = (part or None for part in parseaddr(text))
        if address is None or "@" not in address:
            return text
    if name and address:
        return f"{name} <{address}>"
    return name or address


class RowReader:
    """Maps event rows of one list within one reading.

    Rows normally have an id. Rows without one are told apart by mailing, time, link, destination
    and a running number, which is why a reader serves one complete reading only.
    """

    def __init__(self, product: str, zone: ZoneInfo, mailing_id: str | None = None) -> None:
        self._product = product
        self._zone = zone
        self._mailing = mailing_id
        self._equal: Counter[str] = Counter()
        self.unread = Unread()

    def ref(self, row: Row) -> CampaignRef | None:
        """The mailing of a row: `mailing` (drag and drop), `emailing` (HTML)."""
        identity = to_id(row.get("mailing")) or to_id(row.get("emailing")) or self._mailing
        return CampaignRef(self._product, identity) if identity else None

    def click(self, row: Row) -> Click | None:
        """A click; None where it names no mailing."""
        ref = self.ref(row)
        if ref is None:
            self.unread.rows += 1
            return None
        click_id, key, occurrence = self._key(row, ref, "")
        return Click(
            ref=ref,
            key=key,
            click_id=click_id,
            occurrence=occurrence,
            url=to_text(row.get("link")),
            at=_stamp(row.get("timestamp"), self._zone, self.unread),
            person=Person(public_id=to_id(row.get("destination"))),
            ip=to_text(row.get("ip")),
            user_agent=_agent(row),
        )

    def event(self, row: Row, kind: EventKind, name: str) -> Event | None:
        """An event of the list `name`; None where it names no mailing."""
        ref = self.ref(row)
        if ref is None:
            self.unread.rows += 1
            return None
        event_id, key, occurrence = self._key(row, ref, f"{name}:")
        device = to_text(row.get("device"))
        return Event(
            ref=ref,
            kind=kind,
            key=key,
            event_id=event_id,
            occurrence=occurrence,
            at=_stamp(row.get("timestamp"), self._zone, self.unread),
            person=Person(public_id=to_id(row.get("destination"))),
            ip=to_text(row.get("ip")),
            user_agent=_agent(row),
            device=None if device in {None, "unknown"} else device,
            detail=_detail(row, kind),
        )

    def _key(self, row: Row, ref: CampaignRef, prefix: str) -> tuple[str | None, str, int]:
        identity = to_id(row.get("id"))
        if identity:
            return identity, prefix + identity, 1
        # Neither address nor profile goes into the key: it is stored where personal data is not.
        parts = (ref.campaign_id, row.get("timestamp"), row.get("link"), row.get("destination"))
        text = "|".join(str(part) for part in parts)
        key = prefix + blake2b(text.encode("utf-8", "replace"), digest_size=10).hexdigest()
        self._equal[key] += 1
        return None, key, self._equal[key]


def _known(counters: Counters) -> Counters | None:
    return counters if counters != Counters() else None


def _part(row: Row, key: str, which: str) -> int | None:
    value = row.get(key)
    if isinstance(value, dict):
        return to_count(lower_keys(value).get(which))
    return to_count(value) if which == "total" else None


def _stamp(value: object, zone: ZoneInfo, unread: Unread) -> Stamp:
    stamp = from_iso(value, zone)
    if stamp.utc is None and stamp.raw:
        unread.times += 1
    return stamp


def _tags(value: object) -> tuple[str, ...]:
    return tuple(tag for item in value if (tag := to_text(item))) if isinstance(value, list) else ()


def _agent(row: Row) -> str | None:
    names = ("useragent", "user-agent", "user_agent")
    return next((agent for name in names if (agent := to_text(row.get(name)))), None)


def _detail(row: Row, kind: EventKind) -> str | None:
    """A few words on an event, without the addresses that mail servers like to put into them."""
    words = (to_text(row.get(name)) for name in _DETAILS.get(kind, ()))
    text = " ".join(word for word in words if word)
    return _ADDRESS.sub("(address)", text)[:300] or None
