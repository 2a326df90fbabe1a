"""The accounts of a workspace. Secrets are not among their fields; those live in the OS keyring."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from services.domain.accounts import Account
from services.domain.errors import StoreFailed
from services.store.columns import asker, aware, naive
from services.store.schema import OF_ACCOUNTS, OF_CAMPAIGNS, number_range
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    import duckdb

    from services.domain.plan import AccountOutcome
    from services.domain.records import AccountFacts
    from services.store.columns import Ask

_FIELDS = (
    "account_id",
    "provider",
    "name",
    "api_url",
    "login_url",
    "settings",
    "keep_personal",
    "external_id",
    "external_label",
    "time_zone",
    "currency",
    "added_at",
    "refreshed_at",
    "state",
    "error_code",
    "error",
)
_TIMES = frozenset({"added_at", "refreshed_at"})
_PERSONAL = ("address", "person_name", "ip")


class StoredAccount(msgspec.Struct, frozen=True):
    """An account with its number; a removed one keeps its name for the reports."""

    number: int
    account: Account
    removed: bool


def all_accounts(ask: Ask) -> list[StoredAccount]:
    """Accounts in the order in which they were added, removed ones included."""
    rows = ask(
        f"SELECT account_no, removed_at IS NOT NULL, {', '.join(_FIELDS)} "  # noqa: S608
        "FROM accounts ORDER BY account_no",
        [],
    )
    return [StoredAccount(number, _account(fields), removed) for number, removed, *fields in rows]


def _account(values: Sequence[Any]) -> Account:
    found = dict(zip(_FIELDS, values, strict=True))
    found["settings"] = msgspec.json.decode(found["settings"], type=dict[str, str])
    for name in _TIMES:
        found[name] = aware(found[name])
    return Account(**found)


def _values(account: Account) -> list[object]:
    values = msgspec.structs.asdict(account)
    values["settings"] = msgspec.json.encode(account.settings).decode()
    for name in _TIMES:
        values[name] = naive(values[name])
    return [values[name] for name in _FIELDS]


def find(ask: Ask, account_id: str) -> StoredAccount:
    """One account by its id, also where it was removed but its data kept.

    Raises:
        StoreFailed: There is none.
    """
    for stored in all_accounts(ask):
        if stored.account.account_id == account_id:
            return stored
    raise StoreFailed(tr("This account is no longer in the workspace."), tr("Add it again."))


def by_name_or_id(accounts: tuple[Account, ...], name_or_id: str) -> Account | None:
    """An account by id, else by its exact name, else by its name without regard to case."""
    folded = name_or_id.casefold()
    matches = (
        *(account for account in accounts if account.account_id == name_or_id),
        *(account for account in accounts if account.name == name_or_id),
        *(account for account in accounts if account.name.casefold() == folded),
    )
    return matches[0] if matches else None


def save(con: duckdb.DuckDBPyConnection, account: Account, now: datetime) -> bool:
    """Insert an account or replace its fields.

    Switching personal data off erases what was kept of it.

    Returns:
        Whether anything was erased.

    Raises:
        StoreFailed: Another account has this name.
    """
    stored = all_accounts(asker(con))
    _check_name(stored, account)
    old = next((s for s in stored if s.account.account_id == account.account_id), None)
    if old is None:
        number = max((s.number for s in stored), default=0) + 1
        values = _values(msgspec.structs.replace(account, added_at=account.added_at or now))
        marks = ", ".join("?" * (len(_FIELDS) + 1))
        con.execute(
            f"INSERT INTO accounts (account_no, {', '.join(_FIELDS)}) VALUES ({marks})",  # noqa: S608
            [number, *values],
        )
        return False
    fields = msgspec.structs.replace(account, added_at=account.added_at or old.account.added_at)
    sets = ", ".join(f"{name} = ?" for name in _FIELDS)
    con.execute(
        f"UPDATE accounts SET {sets}, removed_at = NULL WHERE account_no = ?",  # noqa: S608
        [*_values(fields), old.number],
    )
    erase = old.account.keep_personal and not account.keep_personal
    if erase:
        _erase_personal(con, old.number)
    return erase


def _check_name(stored: list[StoredAccount], account: Account) -> None:
    name = account.name.strip().casefold()
    if not name:
        raise StoreFailed(tr("The account has no name."), tr("Give it one."))
    for other in stored:
        same = not other.removed and other.account.name.strip().casefold() == name
        if same and other.account.account_id != account.account_id:
            raise StoreFailed(
                tr("There is already an account named {name}.").format(name=other.account.name),
                tr("Choose another name."),
            )


def _erase_personal(con: duckdb.DuckDBPyConnection, number: int) -> None:
    sets = ", ".join(f"{name} = NULL" for name in _PERSONAL)
    some = " OR ".join(f"{name} IS NOT NULL" for name in _PERSONAL)
    for table in ("clicks", "events"):
        con.execute(
            f"UPDATE {table} SET {sets} WHERE campaign_no BETWEEN ? AND ? AND ({some})",  # noqa: S608
            list(number_range(number)),
        )


def remove(
    con: duckdb.DuckDBPyConnection, account_id: str, now: datetime, *, with_data: bool
) -> None:
    """Take an account out, with its data or only from the list.

    Without its data its campaigns stay in the reports under its name.

    Raises:
        StoreFailed: There is no such account.
    """
    number = find(asker(con), account_id).number
    if not with_data:
        con.execute(
            "UPDATE accounts SET removed_at = ?, settings = '{}' WHERE account_no = ?",
            [naive(now), number],
        )
        con.execute("DELETE FROM marks WHERE account_no = ?", [number])
        return
    for table in OF_CAMPAIGNS:
        con.execute(
            f"DELETE FROM {table} WHERE campaign_no BETWEEN ? AND ?",  # noqa: S608
            list(number_range(number)),
        )
    for table in (*OF_ACCOUNTS, "accounts"):
        con.execute(f"DELETE FROM {table} WHERE account_no = ?", [number])  # noqa: S608
    con.execute(
        "DELETE FROM agents WHERE agent_no NOT IN ("
        "SELECT agent_no FROM clicks WHERE agent_no IS NOT NULL "
        "UNION SELECT agent_no FROM events WHERE agent_no IS NOT NULL)"
    )


def learn(con: duckdb.DuckDBPyConnection, stored: StoredAccount, facts: AccountFacts) -> bool:
    """Keep what the provider tells about the account; True if any of it is new."""
    fresh = msgspec.structs.replace(
        stored.account,
        external_id=facts.external_id or stored.account.external_id,
        external_label=facts.label or stored.account.external_label,
        time_zone=facts.time_zone or stored.account.time_zone,
        currency=facts.currency or stored.account.currency,
    )
    if fresh == stored.account:
        return False
    con.execute(
        "UPDATE accounts SET external_id = ?, external_label = ?, time_zone = ?, currency = ? "
        "WHERE account_no = ?",
        [fresh.external_id, fresh.external_label, fresh.time_zone, fresh.currency, stored.number],
    )
    return True


def finish(
    con: duckdb.DuckDBPyConnection, account_id: str, outcome: AccountOutcome, at: datetime
) -> None:
    """Record how a refresh ended.

    A cancelled one leaves the account's state as it was, a failed one its last success.

    Raises:
        StoreFailed: There is no such account.
    """
    number = find(asker(con), account_id).number
    con.execute(
        "INSERT INTO refreshes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            number,
            naive(at),
            outcome.seconds,
            outcome.campaigns,
            outcome.rows,
            outcome.pages,
            outcome.calls,
            outcome.cancelled,
            outcome.error_code,
            outcome.error,
            msgspec.json.encode(outcome.warnings).decode(),
        ],
    )
    if outcome.error_code is not None:
        con.execute(
            "UPDATE accounts SET state = 'failed', error_code = ?, error = ? WHERE account_no = ?",
            [outcome.error_code, outcome.error, number],
        )
    elif not outcome.cancelled:
        con.execute(
            "UPDATE accounts SET state = 'fresh', error_code = NULL, error = NULL, "
            "refreshed_at = ? "
            "WHERE account_no = ?",
            [naive(at), number],
        )
