"""Writing click rows and events: each row once, whatever is read how often.

A row is known by its campaign and a 64-bit hash of (key, occurrence), which is 8 bytes where keys
may take 150. Within a campaign of a million rows two rows share a hash once in 30 million such
campaigns.

Rows that exist are found by campaign and hash alone, columns that are narrow; only those found are
then compared. A merge statement over all columns reads the whole big table for each batch instead
(measured at 10 million rows, batches of 10,000 over 200 campaigns: 80,000 against 18,000 rows/s).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from services.store.columns import INTEGERS, listed, microseconds, names, selected, staged
from services.store.ingest_campaigns import Tally
from services.store.schema import (
    CLICK_FIXED,
    CLICK_MUTABLE,
    EVENT_FIXED,
    EVENT_MUTABLE,
    KEY_COLUMNS,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    import duckdb

    from services.domain.records import Click, Event, Person
    from services.store.agents import Agents
    from services.store.columns import Column, Row
    from services.store.forgotten import Forgotten
    from services.store.ingest_campaigns import Numbers


class Fact(NamedTuple):
    """A table of rows with an identity.

    `fixed` columns never change once stored; of `mutable` ones a known value replaces the stored
    one and an unknown one leaves it.
    """

    table: str
    fixed: tuple[Column, ...]
    mutable: tuple[Column, ...]

    @property
    def columns(self) -> tuple[Column, ...]:
        """Columns as rows arrive, after campaign and identity."""
        return (*self.fixed, *self.mutable)


CLICKS = Fact("clicks", CLICK_FIXED, CLICK_MUTABLE)
EVENTS = Fact("events", EVENT_FIXED, EVENT_MUTABLE)
_IDENTITY = "md5_number_lower(key || chr(31) || occurrence) AS identity"


@dataclass(frozen=True)
class RowContext:
    """What the rows of a batch have in common.

    Attributes:
        con: The writer's connection, within a transaction.
        numbers: The account's campaign numbers.
        agents: The dictionary of user agents.
        keyed_by: Fingerprint of the key with which people were hashed, "" where none was.
        personal: Whether addresses, names and IP addresses may be kept.
        forgotten: Who is not to be stored again.
    """

    con: duckdb.DuckDBPyConnection
    numbers: Numbers
    agents: Agents
    keyed_by: str
    personal: bool
    forgotten: Forgotten

    def person(self, person: Person, ip: str | None) -> tuple[str | None, ...]:
        """The columns recipient, address, person_name and ip."""
        stand_in = self.forgotten.stand_in(person.public_id)
        if stand_in is not None:
            return stand_in, None, None, None
        if self.personal and not self.forgotten.knows(person.address):
            return person.public_id, person.address, person.name, ip
        return person.public_id, None, None, None

    def agent_numbers(self, rows: Sequence[Click] | Sequence[Event]) -> dict[str, int]:
        """The numbers of the rows' user agents."""
        texts = {row.user_agent for row in rows if row.user_agent}
        return self.agents.number(self.con, texts)


def write_clicks(context: RowContext, clicks: Sequence[Click]) -> Tally:
    """Store click rows; of equal identities the last counts.

    A recipient's counter that was never opened (count 0) is no row.
    """
    rows: dict[tuple[int, str, int], Row] = {}
    agents = context.agent_numbers(clicks)
    for click in clicks:
        if click.count <= 0:
            continue
        key = (context.numbers.of(click.ref), click.key, click.occurrence)
        rows[key] = (
            *key,
            context.forgotten.without(click.click_id, click.person.public_id),
            click.grain.value,
            microseconds(click.at.utc),
            click.at.raw,
            click.at.zone_assumed,
            context.forgotten.clean(click.url),
            *context.person(click.person, click.ip),
            agents.get(click.user_agent or ""),
            click.device,
            click.os,
            click.browser,
            click.country,
            click.region,
            click.count,
            context.keyed_by,
            None if context.forgotten.stand_in(click.person.public_id) else click.source,
        )
    tally = _merge(context.con, CLICKS, list(rows.values()))
    if tally.new or tally.changed:
        to_be_checked(context.con, {key[0] for key in rows})
    return tally


def write_events(context: RowContext, events: Sequence[Event]) -> Tally:
    """Store recipient events; of equal identities the last counts."""
    rows: dict[tuple[int, str, int], Row] = {}
    agents = context.agent_numbers(events)
    for event in events:
        key = (
            context.numbers.of(event.ref),
            f"{event.kind.value}\x1f{event.key}",
            event.occurrence,
        )
        rows[key] = (
            *key,
            event.kind.value,
            context.forgotten.without(event.event_id, event.person.public_id),
            microseconds(event.at.utc),
            event.at.raw,
            event.at.zone_assumed,
            *context.person(event.person, event.ip),
            agents.get(event.user_agent or ""),
            event.device,
            event.country,
            context.forgotten.clean(event.detail),
            context.keyed_by,
        )
    tally = _merge(context.con, EVENTS, list(rows.values()))
    if tally.new or tally.changed:
        to_be_checked(context.con, {key[0] for key in rows})
    return tally


def to_be_checked(con: duckdb.DuckDBPyConnection, campaigns: Collection[int]) -> None:
    """Note that campaigns' clicks have to be judged anew."""
    con.execute(
        f"INSERT INTO unchecked SELECT x.n FROM {INTEGERS} x(n) "  # noqa: S608
        "ANTI JOIN unchecked u ON u.campaign_no = x.n",
        [listed(sorted(campaigns))],
    )


def _merge(con: duckdb.DuckDBPyConnection, fact: Fact, rows: Sequence[Row]) -> Tally:
    """Add rows whose identity is new, update those whose content differs."""
    if not rows:
        return Tally()
    campaigns = [row[0] for row in rows]
    own = f"campaign_no, identity, {names(fact.columns)}"
    incoming = f"(SELECT campaign_no, {_IDENTITY}, {selected(fact.columns)} FROM arrived)"  # noqa: S608
    with staged(con, (*KEY_COLUMNS, *fact.columns), rows):
        con.execute(
            "CREATE OR REPLACE TEMP TABLE matched AS "  # noqa: S608
            f"SELECT t.rowid AS stored_row, i.campaign_no, i.identity FROM {fact.table} t "
            f"JOIN (SELECT campaign_no, {_IDENTITY} FROM arrived) i "
            "ON t.campaign_no = i.campaign_no AND t.identity = i.identity "
            "WHERE t.campaign_no BETWEEN ? AND ?",
            [min(campaigns), max(campaigns)],
        )
        new = _count(
            con,
            f"INSERT INTO {fact.table} ({own}) SELECT {own} FROM {incoming} "  # noqa: S608
            "ANTI JOIN matched USING (campaign_no, identity)",
        )
        changed = _update(con, fact, incoming) if new < len(rows) else 0
    return Tally(new, changed)


def _update(con: duckdb.DuckDBPyConnection, fact: Fact, incoming: str) -> int:
    differs = " OR ".join(
        f"(i.{c.name} IS NOT NULL AND t.{c.name} IS DISTINCT FROM i.{c.name})" for c in fact.mutable
    )
    values = ", ".join(f"{c.name} = coalesce(i.{c.name}, t.{c.name})" for c in fact.mutable)
    return _count(
        con,
        f"UPDATE {fact.table} t SET {values} FROM {incoming} i "  # noqa: S608
        "JOIN matched m ON m.campaign_no = i.campaign_no AND m.identity = i.identity "
        f"WHERE t.rowid = m.stored_row AND ({differs})",
    )


def _count(con: duckdb.DuckDBPyConnection, statement: str, values: Sequence[object] = ()) -> int:
    row = con.execute(statement, list(values)).fetchone()
    return int(row[0]) if row else 0


def delete_other_keys(
    con: duckdb.DuckDBPyConnection, campaigns: Sequence[int], keyed_by: str
) -> int:
    """Delete campaigns' rows under another key: they were read again under this one."""
    if not keyed_by or not campaigns:
        return 0
    deleted = sum(
        _count(
            con,
            f"DELETE FROM {fact.table} WHERE keyed_by <> '' AND keyed_by <> ? "  # noqa: S608
            f"AND campaign_no BETWEEN ? AND ? AND campaign_no IN {INTEGERS}",
            [keyed_by, min(campaigns), max(campaigns), listed(campaigns)],
        )
        for fact in (CLICKS, EVENTS)
    )
    if deleted:
        to_be_checked(con, campaigns)
    return deleted
