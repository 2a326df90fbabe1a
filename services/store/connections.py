"""The one open database of a workspace and the connections to it."""

from __future__ import annotations

import shutil
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

import duckdb

from services.store import failures, opening

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from services.store.migrations import Migration


class Connections:
    """Opens the file once and hands out connections to it; opens it anew after a fatal error.

    `generation` counts the openings: a connection of an older generation is dead.
    """

    def __init__(self, path: Path, *, create: bool, migrations: Sequence[Migration]) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._made: list[duckdb.DuckDBPyConnection] = []
        self._root: duckdb.DuckDBPyConnection | None = opening.open_file(path, create=create, migrations=migrations)
        self.generation = 1

    def connection(self) -> duckdb.DuckDBPyConnection:
        """A new connection; it has temporary tables and transactions of its own."""
        with self._lock:
            if self._root is None:
                raise failures.closed()
            made = self._root.cursor()
            self._made.append(made)
            return made

    def release(self, con: duckdb.DuckDBPyConnection) -> None:
        """Close a connection that was handed out."""
        with self._lock:
            self._made = [other for other in self._made if other is not con]
        with suppress(duckdb.Error):
            con.close()

    def reopen(self) -> None:
        """Open the file anew after a fatal error; what was committed is there again."""
        with self._lock:
            if self._root is None:
                raise failures.closed()
            self._close_all()
            with failures.plain_words(self._path):
                self._root = opening.connect(self._path)
            self.generation += 1

    def close(self) -> None:
        """Close all connections and with them the file."""
        with self._lock:
            if self._root is not None:
                self._close_all()
                self._root = None
                shutil.rmtree(opening.spill_folder(self._path), ignore_errors=True)

    def _close_all(self) -> None:
        for con in (*self._made, *([self._root] if self._root is not None else [])):
            with suppress(duckdb.Error):
                con.close()
        self._made.clear()
