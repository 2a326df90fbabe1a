"""What a ledger promises, kept by the one in memory and the one in a file alike."""

from __future__ import annotations

import asyncio

import pytest

from services.http.ledger import FileLedger, MemoryLedger


@pytest.fixture(params=["memory", "file"])
def ledger(request, tmp_path):
    return MemoryLedger() if request.param == "memory" else FileLedger(tmp_path / "limits.sqlite3")


def book(ledger, calls=2, seconds=60.0, bucket="stats"):
    return ledger.reserve(bucket, calls, seconds, persistent=True)


def test_a_full_window_says_when_to_ask_again(ledger):
    async def work():
        assert [await book(ledger), await book(ledger)] == [0.0, 0.0]
        assert 0 < await book(ledger) <= 60
        assert await book(ledger, bucket="other") == 0.0

    asyncio.run(work())


def test_a_call_that_was_never_sent_gives_its_place_back(ledger):
    async def work():
        await book(ledger, calls=1)
        await ledger.release("stats", persistent=True)
        assert await book(ledger, calls=1) == 0.0

    asyncio.run(work())


def test_the_calls_of_a_day_are_used_up(ledger):
    async def work():
        assert [await ledger.count_day("day", 2) for _ in range(3)] == [True, True, False]

    asyncio.run(work())
