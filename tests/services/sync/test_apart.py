import asyncio
import threading
import time

import pytest

from services.sync.apart import apart


def test_a_blocking_call_gives_its_result_or_its_error():
    async def drive():
        assert await apart(int, "7") == 7
        assert await apart(lambda: threading.current_thread().daemon)
        with pytest.raises(ValueError, match="invalid literal"):
            await apart(int, "x")

    asyncio.run(drive())


def test_the_loop_goes_on_meanwhile():
    async def drive():
        go_on = threading.Event()
        waiting = asyncio.ensure_future(apart(go_on.wait, 10))
        await asyncio.sleep(0)
        assert not waiting.done()
        go_on.set()
        assert await waiting

    asyncio.run(drive())


def test_a_call_that_nobody_waits_for_holds_up_neither_the_loop_nor_its_end():
    go_on, ended = threading.Event(), threading.Event()

    def stuck():
        go_on.wait(20)
        ended.set()

    async def drive():
        waiting = asyncio.ensure_future(apart(stuck))
        await asyncio.sleep(0.01)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting

    started = time.monotonic()
    asyncio.run(drive())
    assert time.monotonic() - started < 5
    go_on.set()
    assert ended.wait(5)
