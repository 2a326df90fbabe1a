"""Forgetting a person: every row that tells of them loses what tells of them, over the whole workspace.

Counts stay: a click was a click, and one person stays one person. What goes is who it was: the
recipient's id or hash, address, name, IP address and its hash, the provider's row id where it contains the
person, and the address inside web addresses. A later refresh does not bring the person back (see
`forgotten`). The providers still have their data; the request has to be made there, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from services.store import accounts_table
from services.store.columns import TEXTS, asker, listed
from services.store.forgotten import Forgotten
from services.store.schema import number_range

if TYPE_CHECKING:
    import duckdb

    from services.store.columns import Ask


class PersonFound(msgspec.Struct, frozen=True):
    """One person as one account knows them."""

    account_id: str
    account: str
    recipient: str
    address: str | None
    name: str | None
    clicks: int
    events: int


_FIND = """
SELECT a.account_id, a.name, f.recipient, max(f.address), max(f.person_name),
       CAST(sum(f.clicks) AS BIGINT), CAST(sum(f.events) AS BIGINT)
FROM (
    SELECT campaign_no, recipient, address, person_name, amount AS clicks, 0 AS events FROM clicks
    UNION ALL
    SELECT campaign_no, recipient, address, person_name, 0, 1 FROM events
) f
JOIN campaigns c ON c.campaign_no = f.campaign_no
JOIN accounts a ON a.account_no = c.account_no
WHERE f.recipient IN (SELECT {texts}) OR lower(f.address) IN (SELECT {texts})
GROUP BY ALL ORDER BY a.name, f.recipient"""


def find_people(ask: Ask, words: list[str], hashes: list[str]) -> list[PersonFound]:
    """People by address, id, or the keyed hash of an address.

    Args:
        ask: Asks the workspace.
        words: Addresses or ids as the user wrote them.
        hashes: What the accounts' keys make of them.
    """
    ids = listed([*words, *hashes])
    addresses = listed([word.strip().lower() for word in words])
    rows = ask(_FIND.format(texts=TEXTS), [ids, addresses])
    return [PersonFound(*row) for row in rows if row[2] is not None]


def forget(con: duckdb.DuckDBPyConnection, people: list[PersonFound]) -> int:
    """Take the people out of all rows; how many rows that were. The caller's transaction."""
    return sum(_forget_one(con, person) for person in people)


def _forget_one(con: duckdb.DuckDBPyConnection, person: PersonFound) -> int:
    number = accounts_table.find(asker(con), person.account_id).number
    forgotten = Forgotten.of(asker(con), number)
    stand_in = forgotten.print_of(person.recipient)
    if stand_in not in forgotten.prints:
        con.execute("INSERT INTO forgotten VALUES (?, ?)", [number, stand_in])
    changed = 0
    for table, row_id, more in (
        ("clicks", "click_id", ", source = NULL"),
        ("events", "event_id", ""),
    ):
        found = con.execute(
            f"UPDATE {table} SET {row_id} = CASE WHEN contains({row_id}, recipient) THEN NULL "  # noqa: S608
            f"ELSE {row_id} END, recipient = ?, address = NULL, person_name = NULL, ip = NULL{more} "
            "WHERE recipient = ? AND campaign_no BETWEEN ? AND ?",
            [stand_in, person.recipient, *number_range(number)],
        ).fetchone()
        changed += int(found[0]) if found else 0
    if person.address:
        _clean_addresses(con, person.address, number)
    return changed


def _clean_addresses(con: duckdb.DuckDBPyConnection, address: str, number: int) -> None:
    """Take a person's address out of the web addresses that carry it."""
    for written in (address, address.replace("@", "%40"), address.replace("@", "%2540")):
        for table in ("clicks", "links"):
            con.execute(
                f"UPDATE {table} SET url = replace(url, ?, 'forgotten') "  # noqa: S608
                "WHERE contains(url, ?) AND campaign_no BETWEEN ? AND ?",
                [written, written, *number_range(number)],
            )
