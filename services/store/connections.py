"""The one open database of a workspace and the connections to it."""

from __future__ import annotations

import threading
from contextlib import AbstractContextManager, contextmanager, suppress
from typing import TYPE_CHECKING, Any, NamedTuple

import duckdb

from services.store import failures, opening

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from services.store.migrations import Migration


Lock = AbstractContextManager[Any]


class Lease(NamedTuple):
    """A connection and the lock that its user holds while using it; dead once `generation` is over.

    Closing the file aborts what runs on it if it is `abortable`, else waits for it.
    """

    con: duckdb.DuckDBPyConnection
    lock: Lock
    generation: int
    abortable: bool


class Connections:
    """Opens the file once, hands out connections, and opens the file anew after a fatal error.

    A connection is closed only under its user's lock: closing one that runs a statement is
    undefined.
    """

    def __init__(self, path: Path, *, create: bool, migrations: Sequence[Migration]) -> None:
        self.path = path
        self._root: duckdb.DuckDBPyConnection | None = opening.open_file(
            path, create=create, migrations=migrations
        )
        self._leases: list[Lease] = []
        self._short = threading.Lock()
        self._reopening = threading.Lock()
        self._broken = False
        self.generation = 1

    def lease(self, lock: Lock, *, abortable: bool) -> Lease:
        """A new connection with temporary tables and transactions of its own.

        Raises:
            StoreFailed: The workspace is closed.
        """
        with self._short:
            if self._root is None:
                raise failures.closed()
            with failures.plain_words(self.path):
                lease = Lease(self._root.cursor(), lock, self.generation, abortable)
            self._leases.append(lease)
            return lease

    def release(self, lease: Lease) -> None:
        """Close a connection that was handed out; the caller holds its lock."""
        with self._short:
            self._leases = [other for other in self._leases if other is not lease]
        with suppress(duckdb.Error):
            lease.con.close()

    @contextmanager
    def guard(self) -> Iterator[None]:
        """Turn database errors into StoreFailed; remember those after which nothing works."""
        try:
            yield
        except duckdb.Error as error:
            if failures.is_fatal(error):
                self._broken = True
            raise failures.translated(error, self.path) from None

    def revive(self) -> None:
        """Open the file anew where a fatal error has occurred.

        Call it without holding a lease's lock. What was committed is there again; leases of the
        former generation are dead.

        Raises:
            StoreFailed: The file cannot be opened (yet); the next call tries again.
        """
        if not self._broken:
            return
        with self._reopening:
            if not self._broken or self._root is None:
                return
            self._close_leases()
            with suppress(duckdb.Error):
                self._root.close()
            with failures.plain_words(self.path):
                fresh = opening.connect(self.path)
            with self._short:
                self._root = fresh
                self.generation += 1
                self._broken = False

    def close(self) -> None:
        """Abort what runs, close all connections and with them the file."""
        with self._reopening:
            with self._short:
                root, self._root = self._root, None
            if root is None:
                return
            self._close_leases()
            # As long as the file is ours: afterwards, another program may have begun a log of its own.
            opening.drop_empty_log(self.path)
            with suppress(duckdb.Error):
                root.close()
            opening.clear_spill(self.path)

    def _close_leases(self) -> None:
        with self._short:
            leases, self._leases = self._leases, []
        for lease in leases:
            if lease.abortable:
                with suppress(duckdb.Error):
                    lease.con.interrupt()
            with lease.lock, suppress(duckdb.Error):
                lease.con.close()
