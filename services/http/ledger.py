"""A ledger in memory; the persistent one is in the making."""

from __future__ import annotations

import time
from collections import defaultdict, deque


class MemoryLedger:
    """Keeps booked calls for the time of this process."""

    def __init__(self) -> None:
        self._calls: dict[str, deque[float]] = defaultdict(deque)
        self._days: dict[tuple[str, int], int] = defaultdict(int)

    async def reserve(self, bucket: str, calls: int, seconds: float, *, persistent: bool) -> float:
        """Book a call, or answer how long to wait."""
        now = time.time()
        booked = self._calls[bucket]
        while booked and booked[0] <= now - seconds:
            booked.popleft()
        if len(booked) < calls:
            booked.append(now)
            return 0.0
        return booked[0] + seconds - now

    async def settle(self, bucket: str, *, persistent: bool) -> None:
        """Count the window of the call from its end."""
        booked = self._calls[bucket]
        if booked:
            booked.pop()
            booked.append(time.time())

    async def count_day(self, bucket: str, calls: int) -> bool:
        """Count a call of this UTC day."""
        key = (bucket, int(time.time() // 86400))
        self._days[key] += 1
        return self._days[key] <= calls


def fingerprint(secret: str) -> str:
    """A short name for a secret that does not give it away (BLAKE2b, 16 hexadecimal digits)."""
    from hashlib import blake2b
    return blake2b(secret.encode(), digest_size=8, person=b"sendsight-ledger").hexdigest()
