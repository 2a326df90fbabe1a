"""Settings that belong to a workspace rather than to a computer: both the window and reports obey them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import duckdb

    from services.store.columns import Ask


def read_setting(ask: Ask, name: str) -> str | None:
    """A setting's text; None where it was never set."""
    found = ask("SELECT value FROM settings WHERE name = ?", [name])
    return str(found[0][0]) if found else None


def write_setting(con: duckdb.DuckDBPyConnection, name: str, value: str) -> None:
    """Set it, in the caller's transaction."""
    con.execute("DELETE FROM settings WHERE name = ?", [name])
    con.execute("INSERT INTO settings VALUES (?, ?)", [name, value])
