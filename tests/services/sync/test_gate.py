import asyncio
import threading

import pytest

from services.domain.errors import StoreFailed
from services.store.workspace import Workspace
from services.sync.gate import StoreGate


@pytest.fixture
def gate(tmp_path):
    made = StoreGate(Workspace.open(tmp_path / "w.sendsight"))
    yield made
    made.close()


def test_all_calls_run_in_order_on_one_thread(gate):
    seen = []

    def note(number):
        seen.append((number, threading.current_thread().name))
        return number

    async def drive():
        return await asyncio.gather(*(gate.run(note, number) for number in range(20)))

    assert asyncio.run(drive()) == list(range(20))
    assert gate.call(note, 20) == 20
    assert [number for number, _ in seen] == list(range(21))
    assert len({name for _, name in seen}) == 1


def test_a_cancelled_waiter_lets_the_call_end(gate):
    go_on, done = threading.Event(), []

    def slow():
        go_on.wait(10)
        done.append(True)

    async def drive():
        waiting = asyncio.ensure_future(gate.run(slow))
        await asyncio.sleep(0.01)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert not done
        go_on.set()
        await gate.run(int)
        assert done == [True]

    asyncio.run(drive())


def test_a_failure_comes_back_to_its_caller(gate):
    async def drive():
        with pytest.raises(StoreFailed):
            await gate.run(gate.workspace.remove_account, "nobody", with_data=True)

    asyncio.run(drive())


def test_closing_waits_for_the_running_call_and_ends_the_thread(tmp_path):
    gate = StoreGate(Workspace.open(tmp_path / "other.sendsight"))
    begun, go_on, order = threading.Event(), threading.Event(), []

    def slow():
        begun.set()
        go_on.wait(10)
        order.append("write")

    writer = threading.Thread(target=gate.call, args=(slow,))
    writer.start()
    begun.wait(10)
    closer = threading.Thread(target=lambda: (gate.close(), order.append("closed")))
    closer.start()
    go_on.set()
    closer.join(10)
    writer.join(10)
    assert order == ["write", "closed"]
    with pytest.raises(StoreFailed):
        gate.workspace.accounts()
