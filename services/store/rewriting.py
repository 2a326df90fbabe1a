"""Writing a workspace's file anew, so that nothing is left in it of what was overwritten or deleted.

The database writes changed columns elsewhere and only marks their former place as free, or leaves them in
a block of which other parts are in use: whoever reads the file's bytes still finds them (measured: names
and addresses in plain text after UPDATE and CHECKPOINT). So all tables are copied and the free places
filled. The file may be twice as large afterwards; what is free in it is used again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import duckdb

_OLD = "__old"
_FILLER = "__filler"
_SPARE = 2
"""Blocks that are filled beyond the free ones."""
_PIECE = 4096
"""Bytes of the pieces into which blocks with the database's own notes are divided."""


def rewrite(con: duckdb.DuckDBPyConnection) -> None:
    """Copy all tables and overwrite every place in the file that held them before.

    Commits the transaction it is called in and leaves another one open. Others may read meanwhile; the
    checkpoints wait until none of their statements runs. Takes as much disk space again as the workspace.
    """
    con.execute(f"DROP TABLE IF EXISTS {_FILLER}")
    _copy_tables(con)
    _checkpoint(con)
    _fill_free_places(con)


def _copy_tables(con: duckdb.DuckDBPyConnection) -> None:
    tables = con.execute(
        "SELECT table_name, sql FROM duckdb_tables() WHERE NOT temporary AND NOT internal"
    ).fetchall()
    for name, definition in tables:
        con.execute(f"ALTER TABLE {name} RENAME TO {name}{_OLD}")
        con.execute(definition)
        con.execute(f"INSERT INTO {name} SELECT * FROM {name}{_OLD}")  # noqa: S608 - our own names
        con.execute(f"DROP TABLE {name}{_OLD}")


def _fill_free_places(con: duckdb.DuckDBPyConnection) -> None:
    """Numbers that cannot be compressed in all free blocks, a long comment in all free pieces of others.

    Such pieces hold the database's notes on its tables: of each column the first letters of the least and
    the greatest text.
    """
    con.execute(
        f"CREATE TABLE {_FILLER} AS SELECT hash(range) AS n FROM range("  # noqa: S608 - own name
        f"(SELECT (free_blocks + {_SPARE}) * block_size // 8 FROM pragma_database_size()))"
    )
    pieces = con.execute(
        "SELECT coalesce(sum(free_blocks), 0), max(total_blocks) FROM pragma_metadata_info()"
    ).fetchone()
    free, whole = pieces or (0, 0)
    letters = (int(free) + int(whole or 0)) * _PIECE
    con.execute(f"COMMENT ON TABLE {_FILLER} IS '{'x' * letters}'")
    _checkpoint(con)
    con.execute(f"DROP TABLE {_FILLER}")
    _checkpoint(con)


def _checkpoint(con: duckdb.DuckDBPyConnection) -> None:
    """Move the log into the file; a checkpoint is no part of a transaction."""
    con.commit()
    con.execute("FORCE CHECKPOINT")
    con.begin()
