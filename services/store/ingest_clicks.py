"""Writing click rows and events: each row once, whatever is read how often.

A row is known by its campaign and a 64-bit hash of (key, occurrence), which is 8 bytes where keys may take 150.
Within a campaign of a million rows two rows share a hash once in 30 million such campaigns.

Rows that exist are found by campaign and hash alone, columns that are narrow; only those found are then
compared. A merge statement over all columns reads the whole big table for each batch instead (measured at 10
million rows, batches of 10,000 over 200 campaigns: 80,000 against 18,000 rows/s).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from services.store.columns import Column, microseconds, names, selected, staged
from services.store.ingest_campaigns import Tally

if TYPE_CHECKING:
    from collections.abc import Sequence

    import duckdb

    from services.domain.records import Click, Event, Person
    from services.store.agents import Agents
    from services.store.ingest_campaigns import Numbers

_PERSON = (Column("recipient"), Column("address"), Column("person_name"), Column("ip"))


class Fact(NamedTuple):
    """A table of rows with an identity. `fixed` columns never change once stored; of `mutable` ones a known
    value replaces the stored one and an unknown one leaves it."""

    table: str
    fixed: tuple[Column, ...]
    mutable: tuple[Column, ...]

    @property
    def columns(self) -> tuple[Column, ...]:
        """Columns as rows arrive, after campaign and identity."""
        return (*self.fixed, *self.mutable)


CLICKS = Fact("clicks", (Column("click_id"), Column("grain")), (
    Column("clicked_at", "time"), Column("clicked_raw"), Column("zone_assumed", "flag"), Column("url"), *_PERSON,
    Column("agent_no", "int"), Column("device"), Column("os"), Column("browser"), Column("country"),
    Column("region"), Column("amount", "int"), Column("keyed_by")))
EVENTS = Fact("events", (Column("kind"), Column("event_id")), (
    Column("happened_at", "time"), Column("happened_raw"), Column("zone_assumed", "flag"), *_PERSON,
    Column("agent_no", "int"), Column("device"), Column("country"), Column("detail"), Column("keyed_by")))

_KEY = (Column("campaign_no", "int"), Column("key"), Column("occurrence", "int"))
_IDENTITY = "md5_number_lower(key || chr(31) || occurrence) AS identity"


def write_clicks(con: duckdb.DuckDBPyConnection, numbers: Numbers, agents: Agents, clicks: Sequence[Click], *,
                 keyed_by: str, personal: bool) -> Tally:
    """Store click rows; a recipient's counter that was never opened (count 0) is no row.

    Args:
        con: The writer, within a transaction.
        numbers: The account's campaign numbers.
        agents: The dictionary of user agents.
        clicks: Rows; of equal identities the last counts.
        keyed_by: Fingerprint of the key with which people were hashed, "" where none was.
        personal: Whether addresses, names and IP addresses may be kept.
    """
    rows: dict[tuple[int, str, int], tuple[object, ...]] = {}
    agent_numbers = agents.number(con, {click.user_agent for click in clicks if click.user_agent})
    for click in clicks:
        if click.count <= 0:
            continue
        key = (numbers.of(click.ref), click.key, click.occurrence)
        rows[key] = (
            *key, click.click_id, click.grain.value, microseconds(click.at.utc), click.at.raw, click.at.zone_assumed,
            click.url, *_person(click.person, click.ip, personal=personal),
            agent_numbers.get(click.user_agent or ""), click.device, click.os, click.browser, click.country,
            click.region, click.count, keyed_by)
    return _merge(con, CLICKS, list(rows.values()))


def write_events(con: duckdb.DuckDBPyConnection, numbers: Numbers, agents: Agents, events: Sequence[Event], *,
                 keyed_by: str, personal: bool) -> Tally:
    """Store recipient events; arguments as in `write_clicks`."""
    rows: dict[tuple[int, str, int], tuple[object, ...]] = {}
    agent_numbers = agents.number(con, {event.user_agent for event in events if event.user_agent})
    for event in events:
        key = (numbers.of(event.ref), f"{event.kind.value}\x1f{event.key}", event.occurrence)
        rows[key] = (
            *key, event.kind.value, event.event_id, microseconds(event.at.utc), event.at.raw, event.at.zone_assumed,
            *_person(event.person, event.ip, personal=personal), agent_numbers.get(event.user_agent or ""),
            event.device, event.country, event.detail, keyed_by)
    return _merge(con, EVENTS, list(rows.values()))


def _person(person: Person, ip: str | None, *, personal: bool) -> tuple[str | None, ...]:
    if personal:
        return person.public_id, person.address, person.name, ip
    return person.public_id, None, None, None


def _merge(con: duckdb.DuckDBPyConnection, fact: Fact, rows: Sequence[Sequence[object]]) -> Tally:
    """Add rows whose identity is new, update those whose content differs. Names are constants of this module."""
    if not rows:
        return Tally()
    campaigns = [row[0] for row in rows]
    with staged(con, (*_KEY, *fact.columns), rows):
        con.execute(f"CREATE OR REPLACE TEMP TABLE incoming AS SELECT campaign_no, {_IDENTITY}, "  # noqa: S608
                    f"{selected(fact.columns)} FROM arrived")
    con.execute(
        f"CREATE OR REPLACE TEMP TABLE matched AS SELECT t.rowid AS stored_row, i.* FROM {fact.table} t "  # noqa: S608
        "JOIN incoming i ON t.campaign_no = i.campaign_no AND t.identity = i.identity "
        "WHERE t.campaign_no BETWEEN ? AND ?", [min(campaigns), max(campaigns)])  # type: ignore[type-var]
    own = f"campaign_no, identity, {names(fact.columns)}"
    new = _count(con, f"INSERT INTO {fact.table} ({own}) SELECT {own} FROM incoming "  # noqa: S608
                      "ANTI JOIN matched USING (campaign_no, identity)")
    changed = _update(con, fact) if new < len(rows) else 0
    con.execute("DROP TABLE incoming")
    con.execute("DROP TABLE matched")
    return Tally(new, changed)


def _update(con: duckdb.DuckDBPyConnection, fact: Fact) -> int:
    differs = " OR ".join(f"(m.{c.name} IS NOT NULL AND t.{c.name} IS DISTINCT FROM m.{c.name})" for c in fact.mutable)
    values = ", ".join(f"{c.name} = coalesce(m.{c.name}, t.{c.name})" for c in fact.mutable)
    stale = _count(con, f"SELECT count(*) FROM {fact.table} t JOIN matched m ON t.rowid = m.stored_row "  # noqa: S608
                        f"WHERE {differs}")
    if not stale:
        return 0
    return _count(con, f"UPDATE {fact.table} t SET {values} FROM matched m "  # noqa: S608
                       f"WHERE t.rowid = m.stored_row AND ({differs})")


def _count(con: duckdb.DuckDBPyConnection, statement: str, values: Sequence[object] = ()) -> int:
    row = con.execute(statement, list(values)).fetchone()
    return int(row[0]) if row else 0


def delete_other_keys(con: duckdb.DuckDBPyConnection, campaigns: Sequence[int], keyed_by: str) -> int:
    """Delete rows of campaigns whose people were hashed with another key: they were read again under this one."""
    if not keyed_by or not campaigns:
        return 0
    return sum(
        _count(con, f"DELETE FROM {fact.table} WHERE keyed_by <> '' AND keyed_by <> ? "  # noqa: S608
                    "AND campaign_no BETWEEN ? AND ? AND campaign_no IN (SELECT unnest(?::BIGINT[]))",
               [keyed_by, min(campaigns), max(campaigns), list(campaigns)])
        for fact in (CLICKS, EVENTS))
