import asyncio
import threading
import time

import pytest

from services.domain.errors import StoreFailed
from services.domain.records import Batch
from services.store import checking
from services.store.workspace import Workspace
from services.sync.gate import StoreGate
from tests.services.store.samples import account, campaign, many_clicks


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


def test_closing_aborts_what_is_being_judged(tmp_path, monkeypatch):
    path = tmp_path / "long.sendsight"
    workspace = Workspace.open(path)
    workspace.save_account(account())
    workspace.apply("a1", Batch(campaigns=(campaign(),), clicks=many_clicks(50)))
    judge, begun = checking._judge, threading.Event()

    def judge_for_long(con, *rest):
        judge(con, *rest)
        begun.set()
        con.execute(
            "SELECT count(*) FROM range(10_000_000) a(x), range(10_000_000) b(y) WHERE x * y % 7 = 3"
        )

    gate = StoreGate(workspace)
    with monkeypatch.context() as patched:
        patched.setattr(checking, "_judge", judge_for_long)
        ended = []
        judging = threading.Thread(target=lambda: ended.append(gate.call(workspace.settle)))
        judging.start()
        assert begun.wait(20)
        before = time.monotonic()
        gate.close()
        judging.join(20)
    assert time.monotonic() - before < 5
    assert ended == [0], "nothing was judged, and nothing failed"
    again = Workspace.open(path)
    reader = again.reader()
    assert reader.campaigns()[0].logged_clicks is None
    assert again.settle() == 1, "it is judged the next time"
    assert reader.campaigns()[0].logged_clicks == 50
    reader.close()
    again.close()
