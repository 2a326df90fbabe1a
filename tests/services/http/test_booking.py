"""Limits as the server sees them: when calls arrive, in which order, what a waiting one is told."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime, timedelta

import pytest

from services.demo.server import Fault, Reply
from services.domain.accounts import Limit
from services.domain.errors import RateLimited, Unreachable
from services.http.booking import jittered
from services.http.ledger import FileLedger, MemoryLedger
from tests.services.http.support import client_for, free_port

STATS = Limit("stats", 2, 60.0)


def gaps(site, apart, pattern="."):
    at = [request.at for request in site.seen(pattern)]
    return [later - earlier for earlier, later in zip(at, at[apart:], strict=False)]


def test_calls_arrive_no_faster_than_allowed(site):
    waits = []

    async def work():
        client = client_for(
            site, limits=(STATS,), parallel=4, pace=200, on_wait=lambda s, w: waits.append((s, w))
        )
        await asyncio.gather(*(client.get("x", limits=("stats",)) for _ in range(6)))
        await client.aclose()

    asyncio.run(work())
    assert min(gaps(site, 2)) >= 0.299
    assert not waits, "waits of 0.3 s are not worth telling"


def test_slow_answers_count_from_their_end(site):
    site.faults = [Fault("x", lambda r: Reply([], delay=0.2 if len(site.requests) == 1 else 0))]

    async def work():
        client = client_for(site, limits=(Limit("one", 1, 60.0),), pace=200)
        await client.get("x", limits=("one",))
        ended = time.time()
        await client.get("x", limits=("one",))
        await client.aclose()
        return ended

    ended = asyncio.run(work())
    assert site.requests[1].at - ended >= 0.295


def test_waits_are_told_in_the_providers_terms(site):
    waits = []

    async def work():
        client = client_for(site, limits=(STATS,), pace=40)
        client.on_wait = lambda seconds, why: waits.append((seconds, why))
        for _ in range(3):
            await client.get("x", limits=("stats",))
        await client.aclose()

    asyncio.run(work())
    assert [why for _, why in waits] == ["Acme Mail allows 2 calls per 60 s"]
    assert 0.5 < waits[0][0] <= 1.5


def test_who_comes_first_goes_first_also_across_accounts(site):
    async def work():
        ledger = MemoryLedger()
        clients = [
            client_for(site, limits=(STATS,), pace=600, ledger=ledger, parallel=2) for _ in range(2)
        ]
        tasks = []
        for number in range(8):
            tasks.append(
                asyncio.create_task(clients[number % 2].get(str(number), limits=("stats",)))
            )
            await asyncio.sleep(0)
        await asyncio.gather(*tasks)
        for client in clients:
            await client.aclose()

    asyncio.run(work())
    order = [int(request.path.split("/")[-1]) for request in site.requests]
    assert all(abs(place - number) <= 1 for place, number in enumerate(order)), order
    assert min(gaps(site, 2)) >= 0.099


def test_two_accounts_with_one_key_share_the_places_too(site):
    busy = []

    def reply(_):
        busy.append(1)
        most.append(len(busy))
        time.sleep(0.05)
        busy.pop()
        return Reply([])

    most = []
    site.faults = [Fault("x", reply)]
    # The server answers under its lock; leave it out for this test.
    site.handle = lambda request: reply(request)

    async def work():
        clients = [client_for(site, parallel=2) for _ in range(2)]
        await asyncio.gather(*(client.get("x") for client in clients for _ in range(4)))
        for client in clients:
            await client.aclose()

    asyncio.run(work())
    assert max(most) == 2


def test_waiting_at_a_limit_leaves_the_place_to_others(site):
    async def work():
        client = client_for(site, limits=(Limit("slow", 1, 60.0),), pace=100, parallel=1)
        await client.get("slow", limits=("slow",))
        waiting = asyncio.create_task(client.get("slow", limits=("slow",)))
        await asyncio.sleep(0.05)
        await client.get("free")
        assert not waiting.done()
        await waiting
        await client.aclose()

    asyncio.run(work())
    assert [request.path for request in site.requests] == ["/v3/slow", "/v3/free", "/v3/slow"]


def test_a_call_under_two_limits_keeps_both(site):
    limits = (Limit("a", 2, 60.0), Limit("b", 3, 120.0))

    async def work():
        client = client_for(site, limits=limits, pace=400, parallel=4)
        await asyncio.gather(
            *(
                client.get("x", limits=keys)
                for keys in [("a", "b"), ("b", "a"), ("a",), ("b",), ("a", "b")]
            )
        )
        await client.aclose()

    asyncio.run(work())
    assert len(site.requests) == 5
    assert site.requests[4].at - site.requests[0].at >= 0.149


class TestDays:
    DAY = Limit("day", 2, 86400.0, persistent=True, daily=True)

    def test_used_up(self, site, tmp_path):
        async def work():
            client = client_for(
                site, limits=(self.DAY, STATS), pace=1.0, ledger=FileLedger(tmp_path / "l.db")
            )
            for _ in range(2):
                await client.get("x", limits=("day",))
            with pytest.raises(RateLimited) as caught:
                await client.get("x", limits=("day", "stats"))
            await client.aclose()
            return caught.value

        if datetime.now(UTC).hour == 23 and datetime.now(UTC).minute >= 44:
            pytest.skip("close to midnight the client waits instead")
        error = asyncio.run(work())
        assert error.sentence == "Today's 2 calls to Acme Mail are used up."
        assert "00:00 UTC" in error.remedy
        assert timedelta() < error.retry_at - datetime.now(UTC) <= timedelta(days=1)
        assert error.retry_at.strftime("%H:%M:%S") == "00:00:00"
        assert len(site.requests) == 2

    def test_a_refused_call_gives_its_other_bookings_back(self, site, tmp_path):
        async def work():
            ledger = FileLedger(tmp_path / "l.db")
            limits = (Limit("day", 0, 86400.0, persistent=True, daily=True), Limit("one", 1, 600.0))
            client = client_for(site, limits=limits, pace=1.0, ledger=ledger)
            with pytest.raises(RateLimited):
                await client.get("x", limits=("one", "day"))
            await client.get("x", limits=("one",))
            await client.aclose()

        if datetime.now(UTC).hour == 23 and datetime.now(UTC).minute >= 44:
            pytest.skip("close to midnight the client waits instead")
        started = time.monotonic()
        asyncio.run(work())
        assert time.monotonic() - started < 2

    def test_pace_shortens_the_day_too(self, site):
        async def work():
            client = client_for(site, limits=(self.DAY,), pace=86400.0 / 0.4)
            for _ in range(5):
                await client.get("x", limits=("day",))
            await client.aclose()

        asyncio.run(work())
        assert site.requests[4].at - site.requests[0].at >= 0.4


class TestCancelling:
    def test_while_waiting_at_a_limit_books_nothing(self, site):
        limits = (Limit("a", 1, 600.0), Limit("b", 1, 600.0))

        async def work():
            client = client_for(site, limits=limits, pace=1.0, parallel=2)
            await client.get("x", limits=("b",))
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(client.get("x", limits=("a", "b")), 0.1)
            await asyncio.wait_for(client.get("x", limits=("a",)), 5)
            await client.aclose()

        asyncio.run(work())
        assert len(site.requests) == 2

    def test_a_sent_call_counts(self, site):
        site.faults = [Fault("x", Reply([], delay=0.5), times=1)]

        async def work():
            client = client_for(site, limits=(Limit("a", 1, 60.0),), pace=100)
            task = asyncio.create_task(client.get("x", limits=("a",)))
            while not site.requests:
                await asyncio.sleep(0.005)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            cancelled = time.time()
            await client.get("x", limits=("a",))
            await client.aclose()
            return cancelled

        cancelled = asyncio.run(work())
        assert site.requests[1].at - cancelled >= 0.59

    def test_the_next_in_line_goes_on(self, site):
        async def work():
            client = client_for(site, limits=(Limit("a", 1, 60.0),), pace=200)
            await client.get("x", limits=("a",))
            first, second = (asyncio.create_task(client.get("x", limits=("a",))) for _ in range(2))
            await asyncio.sleep(0.05)
            first.cancel()
            await asyncio.wait_for(second, 2)
            await client.aclose()

        asyncio.run(work())
        assert len(site.requests) == 2


def test_offline_costs_no_calls_of_a_limit():
    async def work():
        client = client_for(
            f"http://127.0.0.1:{free_port()}", limits=(Limit("a", 1, 60.0),), pace=5.0
        )
        with pytest.raises(Unreachable):
            await client.get("x", limits=("a",))
        await client.aclose()

    started = time.monotonic()
    asyncio.run(work())
    assert time.monotonic() - started < 3


def test_jitter_never_shortens():
    for seconds in (0.0, 0.5, 1.0, 60.0):
        assert all(seconds <= jittered(seconds) <= seconds + 0.25 for _ in range(100))


def test_who_stands_behind_is_told_too(site):
    told = {0: [], 1: []}

    async def work():
        ledger = MemoryLedger()
        clients = [
            client_for(
                site,
                limits=(Limit("a", 1, 60.0),),
                pace=40,
                ledger=ledger,
                on_wait=lambda seconds, why, n=n: told[n].append((seconds, why)),
            )
            for n in range(2)
        ]
        await clients[0].get("x", limits=("a",))
        tasks = []
        for client in clients:
            tasks.append(asyncio.create_task(client.get("x", limits=("a",))))
            await asyncio.sleep(0.1)
        tasks[0].cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for client in clients:
            await client.aclose()

    asyncio.run(work())
    assert [why for _, why in told[0]] == ["Acme Mail allows 1 call per 60 s"]
    assert told[1][0][1] == "Acme Mail allows 1 call per 60 s"
    assert 0.5 < told[1][0][0] < 1.5


def test_two_cancels_leave_nothing_booked(site):
    site.faults = [Fault("x", Reply([], delay=0.3), times=1)]

    async def work():
        client = client_for(site, limits=(Limit("a", 1, 60.0), Limit("b", 1, 60.0)), pace=200)
        task = asyncio.create_task(client.get("x", limits=("a", "b")))
        while not site.requests:
            await asyncio.sleep(0.005)
        task.cancel()
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await asyncio.wait_for(client.get("x", limits=("a", "b")), 3)
        await client.aclose()

    asyncio.run(work())
