"""Pages gathered into larger writes: the workspace takes 10,000 rows at once far faster than ten times 1,000."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from typing import TYPE_CHECKING

from services.domain.records import Batch

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from services.domain.records import CampaignRef

ROWS = 10_000
SECONDS = 2.0


class Gatherer:
    """Collects batches and writes them, merged, through `write`; order is kept, nothing is split.

    A merged batch is written whole, so its marks never run ahead of its rows. After a write that
    failed nothing more is written: a later batch could say "done" of rows that were lost with it.
    What waits is written after two seconds at the latest, also while a provider makes us wait.
    """

    def __init__(self, write: Callable[[Batch], Awaitable[None]]) -> None:
        self._write = write
        self._waiting: list[Batch] = []
        self._rows = 0
        self._since = 0.0
        self._refs: set[CampaignRef] = set()
        self._lock = asyncio.Lock()
        self._writing: asyncio.Future[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._late: asyncio.Task[None] | None = None

    async def add(self, batch: Batch) -> None:
        """Take a batch; writes when enough has come together or waited long enough.

        Raises:
            ServiceError: This or an earlier write failed.
        """
        async with self._lock:
            refs = _described(batch)
            await self._earlier()
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
            elif self._timer is None:
                self._timer = asyncio.get_running_loop().call_later(SECONDS, self._flush_late)

    async def flush(self) -> None:
        """Write what has been gathered.

        Raises:
            ServiceError: This or an earlier write failed.
        """
        async with self._lock:
            await self._flush()

    async def finish(self) -> None:
        """Write what has been gathered, for the last time.

        Raises:
            ServiceError: This or an earlier write failed.
        """
        self._stop_timer()
        if self._late is not None:
            await self._late
        await self.flush()

    async def _earlier(self) -> None:
        """Let a write end whose task was cancelled, and raise what an earlier one ended in."""
        if self._writing is not None:
            await asyncio.shield(self._writing)
            self._writing = None

    async def _flush(self) -> None:
        await self._earlier()
        if not self._waiting:
            return
        self._stop_timer()
        batch = merge(self._waiting)
        self._waiting = []
        self._rows = 0
        self._refs = set()
        self._writing = asyncio.ensure_future(self._write(batch))
        await self._earlier()

    def _flush_late(self) -> None:
        self._timer = None
        self._late = asyncio.ensure_future(self._flush_quietly())

    async def _flush_quietly(self) -> None:
        """A failure stays in `_writing` and is told to whoever adds next."""
        with suppress(Exception):
            await self.flush()

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


def _described(batch: Batch) -> set[CampaignRef]:
    """The campaigns of which a batch brings a version."""
    return (
        {c.ref for c in batch.campaigns}
        | {s.ref for s in batch.links}
        | {s.ref for s in batch.breakdowns}
    )


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
