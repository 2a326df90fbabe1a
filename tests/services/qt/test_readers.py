"""Queries off the GUI thread, each thread with a reader of its own."""

from __future__ import annotations

import threading
import time

import pytest

from services.qt import readers
from services.qt.jobs import Job
from services.qt.readers import ReaderPool
from services.store.workspace import Workspace

ENDLESS = "SELECT count(*) FROM range(1000000000000) a WHERE a.range % 7 = 3"


@pytest.fixture
def workspace(tmp_path):
    opened = Workspace.open(tmp_path / "w.sendsight")
    yield opened
    opened.close()


@pytest.fixture
def pool(workspace, qapp):
    made = ReaderPool(workspace, threads=2)
    yield made
    made.close()


def started(pool, work):
    """A job with what it told: (kind, value) pairs."""
    job, told = Job(), []
    job.done.connect(lambda value: told.append(("done", value)))
    job.failed.connect(lambda value: told.append(("failed", value)))
    job.settled.connect(lambda _: told.append(("settled", None)))
    pool.start(work, job)
    return job, told


def test_a_query_gives_its_answer(qtbot, pool):
    _, told = started(pool, lambda reader: reader.facts().accounts)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [("done", 0), ("settled", None)]


def test_each_thread_has_one_reader(qtbot, pool):
    seen = []

    def work(reader):
        seen.append((threading.current_thread().name, id(reader)))
        time.sleep(0.005)

    jobs = [started(pool, work) for _ in range(12)]
    qtbot.waitUntil(lambda: all(len(told) == 2 for _, told in jobs))
    assert len(set(seen)) == len({name for name, _ in seen}) <= 2


@pytest.mark.expects_log
def test_a_failing_query_is_told_and_the_next_one_runs(qtbot, pool):
    _, told = started(pool, lambda reader: 1 / 0)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told[0][1].code == "bug"
    _, told = started(pool, lambda reader: 7)
    qtbot.waitUntil(lambda: told[:1] == [("done", 7)])


def test_a_cancelled_query_is_aborted_in_the_database(qtbot, pool):
    running = threading.Event()

    def work(reader):
        running.set()
        return reader._ask(ENDLESS, [])

    job, told = started(pool, work)
    assert running.wait(5)
    stop = job._line._stop
    assert stop is not None
    began = time.monotonic()
    while not told:
        job.cancel()
        stop()  # once more, where the question had only been about to begin
        qtbot.wait(10)
        assert time.monotonic() - began < 5
    assert told == [("settled", None)]
    _, told = started(pool, lambda reader: reader.facts().links)
    qtbot.waitUntil(lambda: told[:1] == [("done", 0)])


def test_a_query_cancelled_before_its_turn_never_runs(qtbot, pool):
    go_on, ran = threading.Event(), []
    first = [started(pool, lambda reader: go_on.wait(5)) for _ in range(2)]
    job, told = started(pool, lambda reader: ran.append(True))
    job.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(told) and all(len(t) == 2 for _, t in first))
    assert ran == []
    assert told == [("settled", None)]


def test_closing_stops_what_runs_and_ends_the_threads(qtbot, workspace, qapp):
    before = set(threading.enumerate())
    pool = ReaderPool(workspace, threads=2)
    running = threading.Event()

    def work(reader):
        running.set()
        return reader._ask(ENDLESS, [])

    jobs = [started(pool, work) for _ in range(5)]
    assert running.wait(5)
    began = time.monotonic()
    assert pool.close()
    assert time.monotonic() - began < 3
    assert set(threading.enumerate()) == before
    late, told = started(pool, lambda reader: 1)
    qtbot.waitUntil(lambda: told == [("settled", None)])
    assert not any(kind == "failed" for _, told in jobs for kind, _ in told)
    del late


def test_closing_does_not_wait_for_ever(workspace, qapp, monkeypatch):
    monkeypatch.setattr(readers, "ENDS_IN", 0.1)
    pool = ReaderPool(workspace, threads=1)
    go_on, running = threading.Event(), threading.Event()

    def work(reader):
        running.set()
        go_on.wait(10)

    started(pool, work)
    assert running.wait(5)
    assert not pool.close()
    go_on.set()
