"""One event loop in one thread."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
import time
from concurrent.futures import CancelledError

import pytest

from services.qt.loop import LoopThread


@pytest.fixture
def loop():
    made = LoopThread()
    made.start()
    yield made
    made.shut_down()


async def name():
    return threading.current_thread().name


def test_work_runs_on_one_thread_of_its_own(loop):
    names = {loop.submit(name()).result(5) for _ in range(5)}
    assert names == {"network"}
    called = threading.Event()
    assert loop.call(called.set)
    assert called.wait(5)


def test_an_error_comes_back(loop):
    async def fails():
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        loop.submit(fails()).result(5)


def test_cancelling_the_future_cancels_the_work(loop):
    begun, ended = threading.Event(), threading.Event()

    async def waits():
        begun.set()
        try:
            await asyncio.sleep(60)
        finally:
            ended.set()

    future = loop.submit(waits())
    assert begun.wait(5)
    future.cancel()
    assert ended.wait(5)


def test_shutting_down_cancels_everything_and_ends_all_threads():
    before = set(threading.enumerate())
    loop = LoopThread()
    loop.start()
    cleaned = threading.Event()

    async def waits():
        try:
            await asyncio.to_thread(time.sleep, 0.01)
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(0)
            cleaned.set()

    async def iterates():
        async def numbers():
            for number in range(9):
                yield number

        async for _ in numbers():
            await asyncio.sleep(60)

    futures = [loop.submit(waits()), loop.submit(iterates())]
    time.sleep(0.05)
    assert loop.running
    assert loop.shut_down()
    assert loop.shut_down()
    assert cleaned.is_set()
    for future in futures:
        with pytest.raises(CancelledError):
            future.result(5)
    assert set(threading.enumerate()) == before


def test_after_the_end_nothing_begins_any_more(loop):
    loop.shut_down()
    begun = []

    async def work():
        begun.append(True)

    assert loop.submit(work()).cancelled()
    assert not loop.call(lambda: begun.append(True))
    assert begun == []


def test_before_the_start_nothing_begins_either():
    loop = LoopThread()
    assert loop.submit(name()).cancelled()
    assert loop.shut_down()


STUCK = """
import time
from services.qt.loop import LoopThread

async def stuck():
    time.sleep(600)

loop = LoopThread()
loop.start()
loop.submit(stuck())
time.sleep(0.1)
print(loop.shut_down(0.2))
"""


def test_a_thread_that_does_not_end_in_time_neither_hangs_nor_aborts_the_program():
    done = subprocess.run(
        [sys.executable, "-c", STUCK], capture_output=True, text=True, timeout=30, check=False
    )
    assert (done.stdout.strip(), done.returncode) == ("False", 0), done.stderr
