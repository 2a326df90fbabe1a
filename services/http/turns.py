"""What the clients of one process share: turns at a limit, places side by side, and holds.

A limit or a number of parallel calls belongs to a credential, not to a client: two accounts with
one key have one. asyncio's locks belong to one event loop, so all of this is kept per loop.
"""

from __future__ import annotations

import asyncio
import time
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


class Turns:
    """The shared state of one event loop. Get it with `turns()`."""

    def __init__(self) -> None:
        self._locks: dict[str, asyncio.Lock] = {}
        self._places: dict[str, asyncio.Semaphore] = {}
        self._holds: dict[str, float] = {}
        self._expected: dict[str, tuple[float, str]] = {}

    def places(self, name: str, count: int) -> asyncio.Semaphore:
        """Places for calls side by side of one credential; the first caller's count holds."""
        if name not in self._places:
            self._places[name] = asyncio.Semaphore(max(1, count))
        return self._places[name]

    def expect(self, buckets: list[str], seconds: float, why: str) -> None:
        """Who is next at these limits waits so long; those behind can tell it."""
        for bucket in buckets:
            self._expected[bucket] = (time.monotonic() + seconds, why)

    def expected(self, buckets: list[str]) -> tuple[float, str] | None:
        """How long those who are first in line still wait, and why; None where nobody waits."""
        waits = [
            self._expected[b]
            for b in buckets
            if b in self._expected and b in self._locks and self._locks[b].locked()
        ]
        if not waits:
            return None
        until, why = max(waits)
        return until - time.monotonic(), why

    @asynccontextmanager
    async def at(self, buckets: list[str]) -> AsyncIterator[None]:
        """Be the next in line at each of these limits; who came first goes first."""
        async with AsyncExitStack() as stack:
            # Always in the same order, so that two callers never wait for each other.
            for bucket in sorted(buckets):
                await stack.enter_async_context(self._locks.setdefault(bucket, asyncio.Lock()))
            yield

    def hold(self, name: str, seconds: float) -> None:
        """Nothing is sent under this name for so many seconds, because the provider said so."""
        self._holds[name] = max(self._holds.get(name, 0.0), time.monotonic() + seconds)

    def held(self, name: str) -> float:
        """Seconds that a hold still lasts; 0.0 where there is none."""
        left = self._holds.get(name, 0.0) - time.monotonic()
        if left <= 0:
            self._holds.pop(name, None)
            return 0.0
        return left


_by_loop: dict[asyncio.AbstractEventLoop, Turns] = {}


def turns() -> Turns:
    """The shared state of the running event loop; that of closed loops is dropped."""
    loop = asyncio.get_running_loop()
    if loop not in _by_loop:
        for old in [known for known in list(_by_loop) if known.is_closed()]:
            _by_loop.pop(old, None)
        _by_loop[loop] = Turns()
    return _by_loop[loop]
