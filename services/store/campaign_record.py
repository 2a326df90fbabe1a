"""One stored campaign, and how a newer answer about it is merged into it."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

import msgspec

from services.domain.kinds import CampaignStatus
from services.domain.parse import signature
from services.domain.records import Campaign, CampaignRef, Counters, Stamp
from services.store.columns import Row, aware
from services.store.schema import CAMPAIGN_COLUMNS, COUNTER_NAMES

_PLACES = Decimal("0.000001")
_LARGEST_AMOUNT = Decimal(10) ** 17


class CampaignRecord(msgspec.Struct, kw_only=True):
    """A row of the table `campaigns`.

    Field order and names are those of its columns, except that counters are one field.

    `listed` is False for a campaign that is known only because click rows, links or the like name
    it. `signature` is that of the counters; `details_signature` is what it was when details were
    last complete.
    """

    campaign_no: int
    account_no: int
    product: str
    campaign_id: str
    listed: bool = False
    channel: str | None = None
    name: str | None = None
    subject: str | None = None
    status: str = CampaignStatus.UNKNOWN.value
    status_raw: str | None = None
    created_at: datetime | None = None
    created_raw: str | None = None
    created_assumed: bool = False
    scheduled_at: datetime | None = None
    scheduled_raw: str | None = None
    scheduled_assumed: bool = False
    sent_at: datetime | None = None
    sent_raw: str | None = None
    sent_assumed: bool = False
    sender: str | None = None
    list_name: str | None = None
    body: str | None = None
    target_url: str | None = None
    tags: str = "[]"
    transactional: bool = False
    variant_of_product: str | None = None
    variant_of_id: str | None = None
    variant: str | None = None
    as_of: datetime | None = None
    read_at: datetime | None = None
    signature: str = signature(Counters())
    details_signature: str | None = None
    details_at: datetime | None = None
    counters: Counters = Counters()

    @property
    def ref(self) -> CampaignRef:
        """The campaign within its account."""
        return CampaignRef(self.product, self.campaign_id)

    def row(self) -> Row:
        """The values in the order of CAMPAIGN_COLUMNS."""
        own = msgspec.structs.astuple(self)[:-1]
        return (*own, *msgspec.structs.astuple(self.counters))

    def shown(self) -> Row:
        """Everything except the instants of reading; tells whether an answer changed anything."""
        calm = msgspec.structs.replace(
            self, as_of=None, read_at=None, details_at=None, details_signature=None
        )
        return calm.row()


_TIMES = frozenset(i for i, column in enumerate(CAMPAIGN_COLUMNS) if column.kind == "time")
_OWN = len(CAMPAIGN_COLUMNS) - len(COUNTER_NAMES)
_OWN_NAMES = tuple(column.name for column in CAMPAIGN_COLUMNS[:_OWN])


def from_row(row: Row) -> CampaignRecord:
    """A record from values in the order of CAMPAIGN_COLUMNS."""
    own: dict[str, Any] = {
        name: aware(value) if i in _TIMES else value
        for i, (name, value) in enumerate(zip(_OWN_NAMES, row[:_OWN], strict=True))
    }
    return CampaignRecord(**own, counters=counters_from(row[_OWN:]))


def counters_from(values: Row) -> Counters:
    """Counters from values in the order of their fields."""
    found = dict(zip(COUNTER_NAMES, values, strict=True))
    found["cost"] = tidy_amount(found["cost"])
    return Counters(**found)


def counter_values(counters: Counters) -> Row:
    """Counters as values in the order of their fields, the other way of `counters_from`."""
    values = [getattr(counters, name) for name in COUNTER_NAMES]
    values[COUNTER_NAMES.index("cost")] = tidy_amount(counters.cost)
    return tuple(values)


def tidy_amount(amount: Decimal | None) -> Decimal | None:
    """An amount with at most six places and no trailing zeros: 0.0350 and 0.035 are the same."""
    if amount is None or not amount.is_finite() or abs(amount) >= _LARGEST_AMOUNT:
        return None
    text = format(amount.quantize(_PLACES), "f").rstrip("0").rstrip(".")
    return Decimal(text if text not in {"", "-", "-0"} else "0")


def merged_counters(old: Counters, new: Counters | None) -> Counters:
    """Stored counters with every field replaced that the newer answer knows."""
    if new is None:
        return old
    known = {name: value for name in COUNTER_NAMES if (value := getattr(new, name)) is not None}
    if "cost" in known:
        known["cost"] = tidy_amount(known["cost"])
    return msgspec.structs.replace(old, **known)


def merged(old: CampaignRecord, new: Campaign, now: datetime) -> CampaignRecord:
    """What is stored once an answer has arrived.

    Status and send time are replaced, unless the answer says nothing about the status; counters by
    field; anything else where the answer knows it.
    """
    counters = merged_counters(old.counters, new.counters)
    says_status = new.status != CampaignStatus.UNKNOWN or new.status_raw is not None
    record = msgspec.structs.replace(
        old,
        listed=True,
        channel=new.channel.value,
        name=_known(new.name, old.name),
        subject=_known(new.subject, old.subject),
        sender=_known(new.sender, old.sender),
        list_name=_known(new.list_name, old.list_name),
        body=_known(new.body, old.body),
        target_url=_known(new.target_url, old.target_url),
        variant=_known(new.variant, old.variant),
        tags=msgspec.json.encode(new.tags).decode() if new.tags else old.tags,
        transactional=new.transactional or old.transactional,
        as_of=new.as_of or old.as_of,
        counters=counters,
        signature=signature(counters),
        read_at=now if new.counters is not None else old.read_at,
    )
    if says_status:
        record.status, record.status_raw = new.status.value, new.status_raw
    if new.variant_of is not None:
        record.variant_of_product, record.variant_of_id = (
            new.variant_of.product,
            new.variant_of.campaign_id,
        )
    _merge_times(record, new, says_status=says_status)
    return record


def _merge_times(record: CampaignRecord, new: Campaign, *, says_status: bool) -> None:
    unknown = Stamp()
    if new.created != unknown:
        record.created_at, record.created_raw = new.created.utc, new.created.raw
        record.created_assumed = new.created.zone_assumed
    if new.scheduled != unknown:
        record.scheduled_at, record.scheduled_raw = new.scheduled.utc, new.scheduled.raw
        record.scheduled_assumed = new.scheduled.zone_assumed
    if says_status or new.sent != unknown:
        record.sent_at, record.sent_raw = new.sent.utc, new.sent.raw
        record.sent_assumed = new.sent.zone_assumed


def _known(new: str | None, old: str | None) -> str | None:
    return old if new is None else new
