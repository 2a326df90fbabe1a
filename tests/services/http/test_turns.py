from __future__ import annotations

import asyncio

from services.http import turns as module
from services.http.turns import turns


def test_in_line_and_without_deadlock():
    order = []

    async def caller(number, buckets):
        async with turns().at(buckets):
            order.append(number)
            await asyncio.sleep(0.001)

    async def work():
        await asyncio.gather(*(caller(n, ["a", "b"] if n % 2 else ["b", "a"]) for n in range(10)))

    asyncio.run(asyncio.wait_for(work(), 5))
    assert order == list(range(10))


def test_a_cancelled_one_leaves_the_line():
    async def work():
        async with turns().at(["a"]):
            waiting = asyncio.create_task(turns().at(["a"]).__aenter__())
            await asyncio.sleep(0.01)
            waiting.cancel()
            await asyncio.gather(waiting, return_exceptions=True)
        async with asyncio.timeout(1), turns().at(["a"]):
            pass

    asyncio.run(work())


def test_holds_end_by_themselves_and_the_longer_counts():
    async def work():
        state = turns()
        state.hold("x", 0.2)
        state.hold("x", 0.01)
        assert 0.1 < state.held("x") <= 0.2
        assert state.held("y") == 0.0
        await asyncio.sleep(0.21)
        assert state.held("x") == 0.0

    asyncio.run(work())


def test_each_loop_has_its_own_and_closed_ones_are_dropped():
    async def mine():
        return turns()

    first, second = asyncio.run(mine()), asyncio.run(mine())
    assert first is not second
    assert sum(loop.is_closed() for loop in module._by_loop) <= 1


def test_places_are_one_per_name():
    async def work():
        assert turns().places("a", 2) is turns().places("a", 9)
        assert turns().places("b", 0).locked() is False

    asyncio.run(work())
