"""Writing campaigns, their counters over time, and the record of which details were read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from services.domain.records import CampaignRef, Counters
from services.store.campaign_record import CampaignRecord, from_row, merged
from services.store.columns import INTEGERS, insert_rows, listed, names
from services.store.schema import CAMPAIGN_COLUMNS, SNAPSHOT_COLUMNS, number_range

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime

    import duckdb

    from services.domain.records import Batch


class Tally(msgspec.Struct):
    """Rows that a write added and altered."""

    new: int = 0
    changed: int = 0

    def add(self, other: Tally) -> None:
        """Add another part's rows."""
        self.new += other.new
        self.changed += other.changed


class Numbers:
    """The campaign numbers of one account: read once, handed out on first sight.

    Valid for one writer; after a transaction that was undone it has to be read again.
    """

    def __init__(self, con: duckdb.DuckDBPyConnection, account_no: int) -> None:
        first, last = number_range(account_no)
        rows = con.execute(
            "SELECT product, campaign_id, campaign_no FROM campaigns "
            "WHERE campaign_no BETWEEN ? AND ?",
            [first, last],
        ).fetchall()
        self.account_no = account_no
        self._known = {CampaignRef(product, key): number for product, key, number in rows}
        self._next = max((number for _, _, number in rows), default=first - 1) + 1

    def of(self, ref: CampaignRef) -> int:
        """A campaign's number, a new one where it was never seen."""
        number = self._known.get(ref)
        if number is None:
            number = self._known[ref] = self._next
            self._next += 1
        return number


def mentioned(batch: Batch) -> set[CampaignRef]:
    """Every campaign that a batch names."""
    refs = {campaign.ref for campaign in batch.campaigns}
    refs.update(part.ref for part in batch.links)
    refs.update(part.ref for part in batch.breakdowns)
    refs.update(click.ref for click in batch.clicks)
    refs.update(event.ref for event in batch.events)
    refs.update(estimate.ref for estimate in batch.estimates)
    refs.update(variant.ref for variant in batch.variants)
    refs.update(done.ref for done in batch.details_done)
    return refs


def write_campaigns(
    con: duckdb.DuckDBPyConnection, numbers: Numbers, batch: Batch, now: datetime
) -> Tally:
    """Merge the batch's campaigns into the stored ones, with a snapshot where counters changed.

    A campaign that the batch only mentions gets a row that is not listed. `details_done` is
    recorded with the signature of the counters that the store then holds, unless it brings one.
    """
    refs = mentioned(batch)
    before = _stored(con, {numbers.of(ref) for ref in refs})
    now_held = {
        ref: before.get(numbers.of(ref))
        or CampaignRecord(
            campaign_no=numbers.of(ref),
            account_no=numbers.account_no,
            product=ref.product,
            campaign_id=ref.campaign_id,
        )
        for ref in refs
    }
    for campaign in batch.campaigns:
        now_held[campaign.ref] = merged(now_held[campaign.ref], campaign, now)
    for done in batch.details_done:
        record = now_held[done.ref]
        now_held[done.ref] = msgspec.structs.replace(
            record, details_signature=done.signature or record.signature, details_at=now
        )
    touched = [record for record in now_held.values() if before.get(record.campaign_no) != record]
    _replace(con, touched, before.keys())
    _snapshots(con, touched, before, now)
    return _tally(touched, before)


def _stored(con: duckdb.DuckDBPyConnection, wanted: Collection[int]) -> dict[int, CampaignRecord]:
    if not wanted:
        return {}
    rows = con.execute(
        f"SELECT {names(CAMPAIGN_COLUMNS)} FROM campaigns "  # noqa: S608
        f"WHERE campaign_no IN {INTEGERS}",
        [listed(wanted)],
    ).fetchall()
    return {record.campaign_no: record for record in map(from_row, rows)}


def _replace(
    con: duckdb.DuckDBPyConnection, records: Iterable[CampaignRecord], stored: Collection[int]
) -> None:
    gone = [record.campaign_no for record in records if record.campaign_no in stored]
    if gone:
        con.execute(
            f"DELETE FROM campaigns WHERE campaign_no IN {INTEGERS}",  # noqa: S608
            [listed(gone)],
        )
    insert_rows(con, "campaigns", CAMPAIGN_COLUMNS, [record.row() for record in records])


def _snapshots(
    con: duckdb.DuckDBPyConnection,
    records: Iterable[CampaignRecord],
    before: dict[int, CampaignRecord],
    now: datetime,
) -> None:
    """Keep counters as they were read, where they differ from the newest ones kept."""
    fresh = []
    for record in records:
        old = before.get(record.campaign_no)
        if record.counters != (old.counters if old is not None else Counters()):
            fresh.append(
                (record.campaign_no, now, record.as_of, *msgspec.structs.astuple(record.counters))
            )
    insert_rows(con, "snapshots", SNAPSHOT_COLUMNS, fresh)


def _tally(touched: Iterable[CampaignRecord], before: dict[int, CampaignRecord]) -> Tally:
    tally = Tally()
    for record in touched:
        old = before.get(record.campaign_no)
        if record.listed and (old is None or not old.listed):
            tally.new += 1
        elif old is not None and old.shown() != record.shown():
            tally.changed += 1
    return tally
