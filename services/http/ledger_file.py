"""The file of booked calls: SQLite, shared by all processes, safe against a kill at any moment.

Every operation opens the file for itself: it takes about a millisecond, leaves no thread and no
open file behind, and works from any thread and event loop. Nothing is forced to the disk: after a
power cut at worst the bookings of the last seconds are missing or the file is made anew, and the
provider's own limit speaks.
"""

from __future__ import annotations

import logging
import sqlite3
import time
import uuid
from contextlib import closing, suppress
from typing import TYPE_CHECKING, TypeVar

from services.http.limits import DAY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

T = TypeVar("T")
_log = logging.getLogger(__name__)

BUSY_SECONDS = 5.0
SLACK = 10.0
"""Seconds until a booked call has surely arrived: the longest time for connecting."""
_SCHEMA = """
CREATE TABLE IF NOT EXISTS calls (
    id INTEGER PRIMARY KEY, bucket TEXT NOT NULL, owner TEXT,  -- NULL once the call has ended
    noted REAL NOT NULL, expires REAL NOT NULL);
CREATE INDEX IF NOT EXISTS calls_bucket ON calls (bucket, expires);
CREATE TABLE IF NOT EXISTS days (
    bucket TEXT NOT NULL, day INTEGER NOT NULL, length REAL NOT NULL, used INTEGER NOT NULL,
    PRIMARY KEY (bucket, day, length));
"""


class BookFile:
    """Books calls in a file. Raises sqlite3.Error or OSError where the file cannot be used.

    Args:
        path: The file; made with its folder when first needed.
        clock: Unix seconds; another one only in tests.
    """

    def __init__(self, path: Path, clock: Callable[[], float] = time.time) -> None:
        self._path = path
        self._clock = clock
        self._owner = uuid.uuid4().hex
        self._seconds: dict[str, float] = {}

    def reserve(self, bucket: str, calls: int, seconds: float) -> float:
        """Book a call; 0.0, or the seconds after which to ask again.

        A call that never ends (its process was killed) counts from its booking plus the time that
        it may have needed to reach the provider.
        """
        self._seconds[bucket] = seconds
        slack = min(SLACK, max(1.0, 10 * seconds))

        def work(db: sqlite3.Connection) -> float:
            now = self._clock()
            rows = self._current(db, bucket, seconds, now)
            if len(rows) < calls:
                db.execute(
                    "INSERT INTO calls (bucket, owner, noted, expires) VALUES (?, ?, ?, ?)",
                    (bucket, self._owner, now, now + seconds + slack),
                )
                return 0.0
            # A call under way is taken as ending now: asking again then is early enough.
            free = sorted(
                min(expires - now, seconds) if owner else expires - now for owner, expires in rows
            )
            return max(0.001, free[len(rows) - calls])

        return self._run(work)

    def settle(self, bucket: str) -> None:
        """The oldest of this process's calls has ended: its window counts from now."""
        seconds = self._seconds.get(bucket, 0.0)

        def work(db: sqlite3.Connection) -> None:
            now = self._clock()
            self._drop_one(db, bucket)
            db.execute(
                "INSERT INTO calls (bucket, owner, noted, expires) VALUES (?, NULL, ?, ?)",
                (bucket, now, now + seconds),
            )

        self._run(work)

    def release(self, bucket: str) -> None:
        """One of this process's calls was never sent."""
        self._run(lambda db: self._drop_one(db, bucket))

    def count_day(self, bucket: str, calls: int, day: float = DAY) -> bool:
        """Count a call of the current UTC day (or shorter "day"); False where they are used up."""

        def work(db: sqlite3.Connection) -> bool:
            number = int(self._clock() // day)
            row = db.execute(
                "SELECT used FROM days WHERE bucket = ? AND day = ? AND length = ?",
                (bucket, number, day),
            ).fetchone()
            if (row[0] if row else 0) >= calls:
                return False
            db.execute(
                "DELETE FROM days WHERE bucket = ? AND length = ? AND day < ?",
                (bucket, day, number - 2),
            )
            db.execute(
                "INSERT INTO days (bucket, day, length, used) VALUES (?, ?, ?, 1) "
                "ON CONFLICT DO UPDATE SET used = used + 1",
                (bucket, number, day),
            )
            return True

        return self._run(work)

    def _current(
        self, db: sqlite3.Connection, bucket: str, seconds: float, now: float
    ) -> list[tuple[str | None, float]]:
        """The bookings that still count, after clearing those that do not."""
        db.execute("DELETE FROM calls WHERE expires <= ?", (now,))
        # Noted in the future: the clock was set back. Such a call counts as made now.
        db.execute(
            "UPDATE calls SET noted = ?, expires = ? WHERE bucket = ? AND noted > ?",
            (now, now + seconds, bucket, now),
        )
        return [
            (owner, expires)
            for owner, expires in db.execute(
                "SELECT owner, expires FROM calls WHERE bucket = ?", (bucket,)
            )
        ]

    def _drop_one(self, db: sqlite3.Connection, bucket: str) -> None:
        db.execute(
            "DELETE FROM calls WHERE id = (SELECT min(id) FROM calls "
            "WHERE bucket = ? AND owner = ?)",
            (bucket, self._owner),
        )

    def _run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        try:
            return self._transaction(work)
        except sqlite3.DatabaseError as error:
            if not _damaged(error):
                raise
            self._set_aside()
            return self._transaction(work)

    def _transaction(self, work: Callable[[sqlite3.Connection], T]) -> T:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with closing(sqlite3.connect(self._path, timeout=BUSY_SECONDS, isolation_level=None)) as db:
            db.execute("PRAGMA synchronous = OFF")
            db.execute("PRAGMA journal_mode = TRUNCATE")
            if not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'days'").fetchone():
                db.executescript(_SCHEMA)
            db.execute("BEGIN IMMEDIATE")
            try:
                result = work(db)
            except BaseException:
                db.execute("ROLLBACK")
                raise
            db.execute("COMMIT")
            return result

    def _set_aside(self) -> None:
        """Move a damaged file away; its bookings are lost, and the provider tells if it matters."""
        _log.warning("The file that remembers the providers' limits was damaged and is made anew.")
        self._path.replace(self._path.with_name(self._path.name + ".damaged"))
        for ending in ("-journal", "-wal", "-shm"):
            with suppress(FileNotFoundError):
                self._path.with_name(self._path.name + ending).unlink()


def _damaged(error: sqlite3.DatabaseError) -> bool:
    """Not a database, or malformed. Busy, read-only, full: a new file would not help."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
