"""A reader's connection: one question at a time, abortable."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import duckdb

from services.store import failures

if TYPE_CHECKING:
    from collections.abc import Sequence

    from services.store.connections import Connections, Lease

_ROWS_AT_ONCE = 500


class Session:
    """Asks questions over one connection. `interrupt` may be called from any thread."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections
        self._lock = threading.RLock()
        self._lease: Lease | None = connections.lease(self._lock, abortable=True)
        self._tables = 0

    @property
    def generation(self) -> int:
        """Which opening of the file is the current one; temporary tables live in one."""
        return self._connections.generation

    def ask(
        self, statement: str, values: Sequence[object] | dict[str, object] = ()
    ) -> list[tuple[Any, ...]]:
        """Run a statement with its parameters and fetch all rows.

        Raises:
            StoreFailed: It could not be answered; `Stopped` where it was interrupted.
        """
        self._connections.revive()
        with self._lock, self._connections.guard():
            answer = self._current().execute(statement, values)
            rows: list[tuple[Any, ...]] = []
            # Making Python rows keeps all other threads waiting, the window's among them: only some at once.
            while part := answer.fetchmany(_ROWS_AT_ONCE):
                rows += part
            return rows

    def table_name(self) -> str:
        """A name for a temporary table that this session has not used yet."""
        self._tables += 1
        return f"sorted_{self._tables}"

    def interrupt(self) -> None:
        """Abort the running question; without one nothing happens."""
        lease = self._lease
        if lease is not None:
            with suppress(duckdb.Error):
                lease.con.interrupt()

    def close(self) -> None:
        """Give the connection back; temporary tables go with it."""
        with self._lock:
            lease, self._lease = self._lease, None
            if lease is not None:
                self._connections.release(lease)

    def _current(self) -> duckdb.DuckDBPyConnection:
        if self._lease is None:
            raise failures.closed()
        if self._lease.generation != self._connections.generation:
            self._lease = self._connections.lease(self._lock, abortable=True)
        return self._lease.con
