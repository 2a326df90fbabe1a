"""Before each call: a turn at its limits, a place beside the others, a booking in the ledger."""

from __future__ import annotations

import asyncio
import random
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from services.domain.errors import RateLimited
from services.domain.periods import in_words
from services.domain.rounding import spoken
from services.http.limits import DAY
from services.http.turns import turns
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from services.domain.accounts import Limit
    from services.http.limits import Ledger

LONGEST_WAIT = 15 * 60.0
"""A refresh waits so many seconds for a provider; what takes longer ends the account's refresh."""
TELL_FROM = 0.5
MOST_JITTER = 0.25
HEADER_WAIT = 120.0


class Sending:
    """One booked call. `sent` is set to False where it surely never reached the provider."""

    def __init__(self) -> None:
        self.sent = True


class Bookings:
    """Books the calls of one client.

    Args:
        service: The provider's name, for sentences.
        identity: Names the credential; clients of equal identity share limits and places.
        limits: The provider's limits.
        parallel: Calls side by side.
        pace: Divides every window.
        ledger: Where calls are booked.
        tell: Is told of every wait: seconds and why.
    """

    def __init__(
        self,
        service: str,
        identity: str,
        limits: tuple[Limit, ...],
        *,
        parallel: int,
        pace: float,
        ledger: Ledger,
        tell: Callable[[float, str], None],
    ) -> None:
        self._service = service
        self._identity = identity
        self._limits = {limit.key: limit for limit in limits}
        self._parallel = parallel
        self._pace = pace
        self._ledger = ledger
        self._tell = tell

    @asynccontextmanager
    async def call(self, keys: tuple[str, ...]) -> AsyncIterator[Sending]:
        """Wait until the call is allowed, and keep it booked for its time.

        Raises:
            RateLimited: It will not be allowed for longer than a refresh should wait.
        """
        limits = [self._limits[key] for key in keys]
        windows = [limit for limit in limits if not limit.daily]
        days = [limit for limit in limits if limit.daily]
        places = turns().places(self._identity, self._parallel)
        sending = Sending()
        buckets = [self._bucket(limit) for limit in windows]
        ahead = turns().expected(buckets)
        if ahead is not None and ahead[0] > TELL_FROM:
            self._tell(*ahead)
        async with turns().at(buckets):
            while wait := await self._enter(keys, windows, days, places):
                turns().expect(buckets, *wait)
                await self.pause(*wait)
        try:
            yield sending
        finally:
            places.release()
            await asyncio.shield(self._close(windows, sent=sending.sent))

    async def pause(self, seconds: float, why: str) -> None:
        """Wait, and say so where it is long enough to notice."""
        if seconds > TELL_FROM:
            self._tell(seconds, why)
        await asyncio.sleep(seconds)

    def hold(self, keys: tuple[str, ...], seconds: float) -> None:
        """Send nothing under these limits for so long, because the provider said so."""
        turns().hold(self._hold_name(keys), seconds)

    def too_long(self, seconds: float, *, at: datetime | None = None) -> RateLimited:
        """The error for a wait that a refresh should not sit out."""
        moment = at or datetime.now(UTC) + timedelta(seconds=seconds)
        return RateLimited(
            tr("{service} asks to wait before the next call.").format(service=self._service),
            _again(moment),
            retry_at=moment,
        )

    async def _enter(
        self,
        keys: tuple[str, ...],
        windows: list[Limit],
        days: list[Limit],
        places: asyncio.Semaphore,
    ) -> tuple[float, str] | None:
        """Take a place and book all limits; where one says no, give all back and tell why."""
        held = turns().held(self._hold_name(keys))
        if held > 0:
            return held, tr("{service} asks to wait").format(service=self._service)
        await places.acquire()
        booked: list[Limit] = []
        done = False
        try:
            wait = await self._book(windows, booked) or await self._count(days)
            done = wait is None
        finally:
            if not done:
                places.release()
                await asyncio.shield(self._close(booked, sent=False))
        return wait

    async def _close(self, limits: list[Limit], *, sent: bool) -> None:
        """End bookings: all of them, however often the caller is cancelled meanwhile."""
        end = self._ledger.settle if sent else self._ledger.release
        for limit in limits:
            await end(self._bucket(limit), persistent=limit.persistent)

    async def _book(self, windows: list[Limit], booked: list[Limit]) -> tuple[float, str] | None:
        for limit in windows:
            wait = await self._ledger.reserve(
                self._bucket(limit),
                limit.calls,
                limit.seconds / self._pace,
                persistent=limit.persistent,
            )
            if wait > 0:
                return wait, _pace(self._service, limit)
            booked.append(limit)
        return None

    async def _count(self, days: list[Limit]) -> tuple[float, str] | None:
        for limit in days:
            length = DAY / self._pace
            if await self._ledger.count_day(self._bucket(limit), limit.calls, day=length):
                continue
            now = datetime.now(UTC).timestamp()
            left = (now // length + 1) * length - now
            if left > LONGEST_WAIT:
                moment = datetime.fromtimestamp(now + left, UTC)
                raise RateLimited(
                    tr("Today's {n} calls to {service} are used up.").format(
                        n=spoken(limit.calls), service=self._service
                    ),
                    _again(moment),
                    retry_at=moment,
                )
            words = tr("{service} allows {n} calls a day")
            return left + 0.01, words.format(service=self._service, n=spoken(limit.calls))
        return None

    def _bucket(self, limit: Limit) -> str:
        return f"{self._identity}:{limit.key}"

    def _hold_name(self, keys: tuple[str, ...]) -> str:
        return f"{self._identity}:{'+'.join(sorted(keys))}"


def jittered(seconds: float) -> float:
    """A wait that a server named, a little longer, so that not all come back at once."""
    return seconds + random.uniform(0, min(MOST_JITTER, 0.05 + seconds * 0.05))


def _clock(moment: datetime) -> str:
    """A time of today, or with its day, in UTC."""
    clock = f"{moment:%H:%M}"
    if moment.date() == datetime.now(UTC).date():
        return tr("{time} UTC").format(time=clock)
    day = in_words(moment.date(), year=False)
    return tr("{day} {time} UTC", "a day with its month and a time").format(day=day, time=clock)


def _again(moment: datetime) -> str:
    """What to do about a wait that is too long."""
    return tr("What had arrived is kept. Refresh again after {time}.").format(time=_clock(moment))


def _pace(service: str, limit: Limit) -> str:
    """Why the next call waits: so many calls in so many seconds."""
    words = (
        tr("{service} allows 1 call per {seconds} s")
        if limit.calls == 1
        else tr("{service} allows {n} calls per {seconds} s")
    )
    return words.format(service=service, n=limit.calls, seconds=f"{limit.seconds:g}")
