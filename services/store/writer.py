"""The workspace's one writer: transactions, and a batch written whole or not at all."""

from __future__ import annotations

import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import duckdb
import msgspec

from services.store import accounts_table, opening
from services.store.agents import Agents
from services.store.columns import asker
from services.store.forgotten import Forgotten
from services.store.ingest_campaigns import Numbers, Tally, write_campaigns
from services.store.ingest_clicks import RowContext, delete_other_keys, write_clicks, write_events
from services.store.ingest_reports import (
    write_breakdowns,
    write_estimates,
    write_figures,
    write_links,
    write_marks,
    write_variants,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from services.domain.records import Batch
    from services.store.accounts_table import StoredAccount
    from services.store.connections import Connections, Lease


class Applied(msgspec.Struct, frozen=True):
    """What a batch did: rows added and altered, and whether panes show anything else now."""

    rows_new: int = 0
    rows_changed: int = 0
    changed: bool = False


class Writer:
    """Writes through one connection, one transaction at a time, from whichever thread calls."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections
        self._lock = threading.RLock()
        self._lease: Lease = connections.lease(self._lock, abortable=False)
        self._agents = Agents()
        self._numbers: dict[int, Numbers] = {}

    @contextmanager
    def transaction(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """A connection within a transaction, committed at the end, undone on any error."""
        self._connections.revive()
        with self._lock, self._connections.guard():
            con = self._current()
            # In this order: on a closed connection nothing begins, and the log may be another program's.
            con.begin()
            opening.private_log(self._connections.path)
            try:
                yield con
                con.commit()
            except BaseException:
                self.forget()
                with suppress(duckdb.Error):
                    con.rollback()
                raise

    def forget(self) -> None:
        """Drop what is remembered of the tables: a transaction was undone, or rows removed."""
        self._agents.forget()
        self._numbers.clear()

    def interrupt(self) -> None:
        """Abort the running statement from another thread: its transaction is undone and raises `Stopped`."""
        with suppress(duckdb.Error):
            self._lease.con.interrupt()

    def checkpoint(self) -> None:
        """Move the log into the file, so that deleted rows leave it; skipped if others write."""
        with self._lock, self._connections.guard(), suppress(duckdb.TransactionException):
            self._current().execute("CHECKPOINT")

    def apply(self, account_id: str, batch: Batch, *, keyed_by: str, now: datetime) -> Applied:
        """Write a batch and its marks in one transaction; writing it again changes nothing.

        Raises:
            StoreFailed: It could not be written, or the account is gone; nothing of it is kept
                then.
        """
        with self.transaction() as con:
            stored = accounts_table.find(asker(con), account_id)
            learned = batch.facts is not None and accounts_table.learn(con, stored, batch.facts)
            tally = self._write(con, stored, batch, keyed_by, now)
        return Applied(tally.new, tally.changed, bool(tally.new or tally.changed or learned))

    def _write(
        self,
        con: duckdb.DuckDBPyConnection,
        stored: StoredAccount,
        batch: Batch,
        keyed_by: str,
        now: datetime,
    ) -> Tally:
        numbers, personal = self._of(con, stored.number), stored.account.keep_personal
        forgotten = Forgotten.of(asker(con), stored.number)
        batch = forgotten.clean_batch(batch)
        tally = write_campaigns(con, numbers, batch, now)
        tally.add(write_links(con, numbers, batch.links))
        tally.add(write_breakdowns(con, numbers, batch.breakdowns))
        tally.add(write_estimates(con, numbers, batch.estimates))
        tally.add(write_variants(con, numbers, batch.variants))
        tally.add(write_figures(con, stored.number, batch.figures))
        people = RowContext(
            con,
            numbers,
            self._agents,
            keyed_by=keyed_by,
            personal=personal,
            forgotten=forgotten,
        )
        tally.add(write_clicks(people, batch.clicks))
        tally.add(write_events(people, batch.events))
        read = [numbers.of(done.ref) for done in batch.details_done]
        tally.changed += delete_other_keys(con, read, keyed_by)
        write_marks(con, stored.number, batch.marks)
        return tally

    def _of(self, con: duckdb.DuckDBPyConnection, number: int) -> Numbers:
        if number not in self._numbers:
            self._numbers[number] = Numbers(con, number)
        return self._numbers[number]

    def _current(self) -> duckdb.DuckDBPyConnection:
        if self._lease.generation != self._connections.generation:
            self.forget()
            self._lease = self._connections.lease(self._lock, abortable=False)
        return self._lease.con
