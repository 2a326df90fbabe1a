"""Where calls are booked: in memory, and for persistent limits in a small file of all processes."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import threading
import time
from collections import defaultdict
from hashlib import blake2b
from typing import TYPE_CHECKING, TypeVar

from services.http.ledger_file import BookFile
from services.http.limits import DAY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

T = TypeVar("T")
_log = logging.getLogger(__name__)
MOST_ENDS = 20_000
"""Ends kept a bucket where nobody asks for them; no provider allows so many calls in a window."""


def fingerprint(secret: str) -> str:
    """A short name for a secret that does not give it away: BLAKE2b, 16 hexadecimal digits."""
    data = secret.encode("utf-8", "surrogatepass")
    return blake2b(data, digest_size=8, person=b"sendsight-ledger").hexdigest()


class _Window:
    """The calls of one bucket: those under way, and the ends of the others."""

    def __init__(self) -> None:
        self.open = 0
        self.ends: list[float] = []

    def reserve(self, calls: int, seconds: float, now: float) -> float:
        """Book, or tell how long to wait. A call under way is taken as ending now."""
        self.ends = [end for end in self.ends if end + seconds > now]
        if self.open + len(self.ends) < calls:
            self.open += 1
            return 0.0
        free = sorted([end + seconds for end in self.ends] + [now + seconds] * self.open)
        return free[self.open + len(self.ends) - calls] - now


class MemoryLedger:
    """Keeps booked calls for the time of this process, on the monotonic clock."""

    def __init__(self) -> None:
        self._windows: dict[str, _Window] = defaultdict(_Window)
        self._days: dict[tuple[str, int], int] = defaultdict(int)
        self._lock = threading.Lock()

    async def reserve(self, bucket: str, calls: int, seconds: float, *, persistent: bool) -> float:
        """Book a call, or answer how long to wait."""
        with self._lock:
            return self._windows[bucket].reserve(calls, seconds, time.monotonic())

    async def settle(self, bucket: str, *, persistent: bool) -> None:
        """Count the window of the call from its end."""
        with self._lock:
            window = self._windows[bucket]
            window.open = max(0, window.open - 1)
            window.ends.append(time.monotonic())
            if len(window.ends) > MOST_ENDS:
                del window.ends[: -MOST_ENDS // 2]

    async def release(self, bucket: str, *, persistent: bool) -> None:
        """Take a booking back."""
        with self._lock:
            window = self._windows[bucket]
            window.open = max(0, window.open - 1)

    async def count_day(self, bucket: str, calls: int, *, day: float = DAY) -> bool:
        """Count a call of this UTC day."""
        key = (bucket, int(time.time() // day))
        with self._lock:
            if self._days[key] >= calls:
                return False
            self._days[key] += 1
            return True


class FileLedger:
    """Persistent limits in a file that all processes share; the others in memory.

    Where the file cannot be used (read-only place, full disk), everything is kept in memory, so a
    refresh is never stopped by this; the log says it once.
    """

    def __init__(self, path: Path) -> None:
        self._file = BookFile(path)
        self._memory = MemoryLedger()
        self._told = False

    async def reserve(self, bucket: str, calls: int, seconds: float, *, persistent: bool) -> float:
        """Book a call, or answer how long to wait."""
        if persistent:
            wait = await self._in_file(
                lambda: self._file.reserve(bucket, calls, seconds),
                lambda wait: self._undo(bucket, wait),
            )
            if wait is not None:
                return wait
        return await self._memory.reserve(bucket, calls, seconds, persistent=persistent)

    async def settle(self, bucket: str, *, persistent: bool) -> None:
        """Count the window of the call from its end."""
        # In memory too: the booking lies there where the file failed in between.
        await self._memory.settle(bucket, persistent=persistent)
        if persistent:
            await self._in_file(lambda: self._file.settle(bucket))

    async def release(self, bucket: str, *, persistent: bool) -> None:
        """Take a booking back."""
        await self._memory.release(bucket, persistent=persistent)
        if persistent:
            await self._in_file(lambda: self._file.release(bucket))

    async def count_day(self, bucket: str, calls: int, *, day: float = DAY) -> bool:
        """Count a call of this UTC day, across processes and restarts."""
        counted = await self._in_file(lambda: self._file.count_day(bucket, calls, day))
        if counted is not None:
            return counted
        return await self._memory.count_day(bucket, calls, day=day)

    def _undo(self, bucket: str, wait: float) -> None:
        if wait <= 0:
            self._file.release(bucket)

    async def _in_file(
        self, work: Callable[[], T], undo: Callable[[T], None] | None = None
    ) -> T | None:
        """Run work on the file in a helper thread; None where the file cannot be used.

        A cancelled caller leaves nothing booked: the thread's work is waited for and undone.
        """

        def run() -> T | None:
            try:
                return work()
            except (sqlite3.Error, OSError) as error:
                self._tell(error)
                return None

        task = asyncio.ensure_future(asyncio.to_thread(run))
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            result = await _finished(task)
            if undo is not None and result is not None:
                await asyncio.shield(asyncio.to_thread(undo, result))
            raise

    def _tell(self, error: Exception) -> None:
        if not self._told:
            self._told = True
            _log.warning(
                "The file that remembers the providers' limits cannot be used (%s); "
                "they are kept in memory.",
                type(error).__name__,
            )


async def _finished(task: asyncio.Task[T | None]) -> T | None:
    """Wait for a task although the waiting one is cancelled (again)."""
    while not task.done():
        try:
            await asyncio.wait({task})
        except asyncio.CancelledError:
            continue
    return None if task.cancelled() or task.exception() else task.result()
