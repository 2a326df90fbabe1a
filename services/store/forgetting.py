"""Forgetting a person: every row that tells of them loses what tells of them, over the whole workspace.

Counts stay: a click was a click, and one person stays one person. What goes is who it was: the
recipient's id or hash, address, name, IP address and its hash, the provider's row id where it contains the
person, and the address inside web addresses, messages, the texts of campaigns and the user's own notes. A
later refresh does not bring the person back (see `forgotten`). The providers still have their data; the
request has to be made there, too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from services.store import accounts_table
from services.store.columns import TEXTS, asker, listed
from services.store.forgotten import CAMPAIGN_TEXTS, PREFIX, Forgotten, plain_address
from services.store.link_counts import count_changed_texts
from services.store.schema import number_range

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import duckdb

    from services.store.columns import Ask

    Cleaner = Callable[[str], str | None]


class PersonFound(msgspec.Struct, frozen=True):
    """One person as one account knows them."""

    account_id: str
    account: str
    recipient: str
    address: str | None
    name: str | None
    clicks: int
    events: int


_TEXTS = (
    ("clicks", "url"),
    ("clicks", "click_id"),
    ("links", "url"),
    ("links", "title"),
    ("links", "link_id"),
    ("events", "detail"),
    ("events", "event_id"),
    *(("campaigns", name) for name in CAMPAIGN_TEXTS),
    ("variants", "subject"),
    ("breakdowns", "label"),
)
_OWN_TEXTS = (
    ("notes", "text"),
    ("own_tags", "tag"),
    ("goals", "content"),
    ("exports", "path"),
    ("exports", "title"),
)
"""What the user wrote; it is not of one account."""
_IDS = frozenset({"click_id", "event_id", "link_id"})
"""Columns whose text is of no use without its parts."""

# A row without an id is found by its address; one of a person's rows that tells enough brings all of them.
_FIND = """
WITH told AS (
    SELECT c.account_no, coalesce(f.recipient, lower(f.address)) AS who, f.address, f.person_name,
           f.clicks, f.events
    FROM (
        SELECT campaign_no, recipient, address, person_name, amount AS clicks, 0 AS events
        FROM clicks
        UNION ALL
        SELECT campaign_no, recipient, address, person_name, 0, 1 FROM events
    ) f JOIN campaigns c ON c.campaign_no = f.campaign_no
), picked AS (
    SELECT DISTINCT account_no, who FROM told
    WHERE who IN (SELECT {texts}) OR lower(address) IN (SELECT {texts})
)
SELECT a.account_id, a.name, t.who, max(t.address), max(t.person_name),
       CAST(sum(t.clicks) AS BIGINT), CAST(sum(t.events) AS BIGINT)
FROM told t
SEMI JOIN picked p ON p.account_no = t.account_no AND p.who = t.who
JOIN accounts a ON a.account_no = t.account_no
GROUP BY a.account_id, a.name, t.who ORDER BY a.name, a.account_id, t.who"""


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
    return [PersonFound(*row) for row in rows]


def forget(con: duckdb.DuckDBPyConnection, people: list[PersonFound]) -> int:
    """Take the people out of all rows; how many rows that were. The caller's transaction."""
    return sum(_forget_one(con, person) for person in people)


def _forget_one(con: duckdb.DuckDBPyConnection, person: PersonFound) -> int:
    number = accounts_table.find(asker(con), person.account_id).number
    known = Forgotten.of(asker(con), number)
    stand_in = known.print_of(person.recipient)
    addresses = _addresses(con, person, number)
    prints = {stand_in, *map(known.address_print, addresses)} - known.prints
    for fresh in sorted(prints):
        con.execute("INSERT INTO forgotten VALUES (?, ?)", [number, fresh])
    changed = 0
    for table, row_id, more in (
        ("clicks", "click_id", ", source = NULL"),
        ("events", "event_id", ""),
    ):
        found = con.execute(
            f"UPDATE {table} SET {row_id} = CASE WHEN contains({row_id}, recipient) THEN NULL "  # noqa: S608
            f"ELSE {row_id} END, recipient = CASE WHEN recipient IS NOT NULL THEN ? END, "
            f"address = NULL, person_name = NULL, ip = NULL{more} WHERE (recipient = ? OR "
            f"(recipient IS NULL AND lower(address) IN (SELECT {TEXTS}))) "
            "AND campaign_no BETWEEN ? AND ?",
            [stand_in, person.recipient, listed(map(str.lower, addresses)), *number_range(number)],
        ).fetchone()
        changed += int(found[0]) if found else 0
    gone = known.with_prints(prints)
    for address in addresses:
        _clean_texts(con, gone, address, number)
    count_changed_texts(con, *number_range(number))
    return changed


def _addresses(con: duckdb.DuckDBPyConnection, person: PersonFound, number: int) -> set[str]:
    """The person's addresses, in every spelling that a row keeps."""
    rows = con.execute(
        "SELECT address FROM clicks WHERE recipient = ? AND campaign_no BETWEEN ? AND ? UNION "
        "SELECT address FROM events WHERE recipient = ? AND campaign_no BETWEEN ? AND ?",
        [person.recipient, *number_range(number)] * 2,
    ).fetchall()
    return {address for (address,) in (*rows, (person.address,)) if address and address.strip()}


def _clean_texts(
    con: duckdb.DuckDBPyConnection, gone: Forgotten, address: str, number: int
) -> None:
    """Take a person's address out of the texts that carry it: few, which are looked at one by one."""
    local, _, domain = plain_address(address).partition("@")
    word = max(re.findall(r"\w+", local), key=len, default=local)
    within = "AND campaign_no BETWEEN ? AND ?"
    for table, column in _TEXTS:
        clean = _id_cleaner(gone) if column in _IDS else gone.clean
        places = table, column, within
        _clean_column(con, places, [word, domain], number_range(number), clean)
    for table, column in _OWN_TEXTS:
        # A file may be called after a person, with more behind the address.
        _clean_column(con, (table, column, ""), [word, domain], (), _own_cleaner(gone, address))


def _id_cleaner(gone: Forgotten) -> Cleaner:
    return lambda text: gone.without(text, None)


def _own_cleaner(gone: Forgotten, address: str) -> Cleaner:
    written = re.compile(re.escape(address.strip()), re.IGNORECASE)
    return lambda text: written.sub(PREFIX.strip("-"), gone.clean(text) or "")


def _clean_column(
    con: duckdb.DuckDBPyConnection,
    place: tuple[str, str, str],
    words: Sequence[str],
    values: Sequence[int],
    clean: Cleaner,
) -> None:
    """Clean the texts of a column that hold all words, looking at them one by one.

    Args:
        con: The connection.
        place: Table, column, and a further condition.
        words: What the texts have to hold.
        values: Of the further condition.
        clean: Gives the text that is to be there.
    """
    table, column, condition = place
    holds = " AND ".join([f"contains(lower({column}), ?)"] * len(words))
    texts = con.execute(
        f"SELECT DISTINCT {column} FROM {table} WHERE {holds} {condition}",  # noqa: S608 - own names
        [*words, *values],
    ).fetchall()
    for (text,) in texts:
        cleaned = clean(text)
        if cleaned != text:
            con.execute(
                f"UPDATE {table} SET {column} = ? WHERE {column} = ? {condition}",  # noqa: S608
                [cleaned, text, *values],
            )
