"""Pages gathered into larger writes: the workspace takes 10,000 rows at once far faster than ten times 1,000."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from services.domain.records import Batch

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from services.domain.records import CampaignRef

ROWS = 10_000
SECONDS = 1.0


class Gatherer:
    """Collects batches and writes them, merged, through `write`; order is kept, nothing is split.

    A merged batch is written whole, so its marks never run ahead of its rows.
    """

    def __init__(self, write: Callable[[Batch], Awaitable[None]]) -> None:
        self._write = write
        self._waiting: list[Batch] = []
        self._rows = 0
        self._since = 0.0
        self._refs: set[CampaignRef] = set()
        self._lock = asyncio.Lock()

    async def add(self, batch: Batch) -> None:
        """Take a batch; writes when enough has come together or waited long enough."""
        async with self._lock:
            refs = (
                {c.ref for c in batch.campaigns}
                | {s.ref for s in batch.links}
                | {s.ref for s in batch.breakdowns}
            )
            if refs & self._refs:
                # One write must not hold two versions of the same campaign.
                await self._flush()
            if not self._waiting:
                self._since = time.monotonic()
            self._waiting.append(batch)
            self._rows += batch.rows
            self._refs |= refs
            if self._rows >= ROWS or time.monotonic() - self._since >= SECONDS:
                await self._flush()

    async def flush(self) -> None:
        """Write what has been gathered."""
        async with self._lock:
            await self._flush()

    async def _flush(self) -> None:
        if not self._waiting:
            return
        batch = merge(self._waiting)
        self._waiting = []
        self._rows = 0
        self._refs = set()
        await self._write(batch)


def merge(batches: list[Batch]) -> Batch:
    """One batch that means the same as several in their order."""
    if len(batches) == 1:
        return batches[0]
    facts = [b.facts for b in batches if b.facts is not None]
    return Batch(
        campaigns=tuple(r for b in batches for r in b.campaigns),
        links=tuple(r for b in batches for r in b.links),
        breakdowns=tuple(r for b in batches for r in b.breakdowns),
        clicks=tuple(r for b in batches for r in b.clicks),
        events=tuple(r for b in batches for r in b.events),
        estimates=tuple(r for b in batches for r in b.estimates),
        figures=tuple(r for b in batches for r in b.figures),
        variants=tuple(r for b in batches for r in b.variants),
        facts=facts[-1] if facts else None,
        marks=tuple({m.scope: m for b in batches for m in b.marks}.values()),
        details_done=tuple(r for b in batches for r in b.details_done),
        warnings=tuple(r for b in batches for r in b.warnings),
    )
