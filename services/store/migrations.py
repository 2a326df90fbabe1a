"""From one version of the workspace to the next, each step in a transaction with its record."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, NamedTuple

import duckdb

from services.store.schema import APPLICATION, VERSION_1, VERSION_2, VERSION_3

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class Migration(NamedTuple):
    """One step: it takes a workspace of version `version - 1` to `version`."""

    version: int
    name: str
    run: Callable[[duckdb.DuckDBPyConnection], None]


def _first_schema(con: duckdb.DuckDBPyConnection) -> None:
    con.execute("CREATE TABLE meta (key VARCHAR NOT NULL, value VARCHAR NOT NULL)")
    con.executemany(
        "INSERT INTO meta VALUES (?, ?)",
        [["application", APPLICATION], ["workspace_id", secrets.token_hex(16)], ["version", "0"]],
    )
    for statement in VERSION_1:
        con.execute(statement)


def _verdicts_and_own_marks(con: duckdb.DuckDBPyConnection) -> None:
    for statement in VERSION_2:
        con.execute(statement)


def _counted_links(con: duckdb.DuckDBPyConnection) -> None:
    for statement in VERSION_3:
        con.execute(statement)


MIGRATIONS: tuple[Migration, ...] = (
    Migration(1, "first schema", _first_schema),
    Migration(2, "verdicts and own marks", _verdicts_and_own_marks),
    Migration(3, "counted links", _counted_links),
)


class Identity(NamedTuple):
    """What a workspace says about itself."""

    workspace_id: str
    version: int


def newest(migrations: Sequence[Migration]) -> int:
    """The version that a workspace has after all migrations."""
    return migrations[-1].version


def identity(con: duckdb.DuckDBPyConnection) -> Identity | None:
    """What the file says about itself; None where it is no workspace of ours."""
    if not con.execute(
        "SELECT 1 FROM duckdb_tables() WHERE table_name = 'meta' AND NOT temporary"
    ).fetchall():
        return None
    try:
        found = dict(con.execute("SELECT key, value FROM meta").fetchall())
    except duckdb.BinderException:
        return None
    version = str(found.get("version", ""))
    if found.get("application") != APPLICATION or not version.isdigit():
        return None
    return Identity(str(found.get("workspace_id", "")), int(version))


def migrate(con: duckdb.DuckDBPyConnection, version: int, migrations: Sequence[Migration]) -> None:
    """Run what is missing after `version`; a failing step is undone, those before it stay."""
    for step in migrations:
        if step.version <= version:
            continue
        con.begin()
        try:
            step.run(con)
            con.execute("UPDATE meta SET value = ? WHERE key = 'version'", [str(step.version)])
            con.execute(
                "INSERT INTO meta VALUES (?, current_timestamp::VARCHAR)",
                [f"migration.{step.version}.{step.name}"],
            )
            con.commit()
        except BaseException:
            con.rollback()
            raise
