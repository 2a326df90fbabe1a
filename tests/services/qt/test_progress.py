"""Thousands of steps a second become a few, the newest of each account, in the GUI thread."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, QThread, Slot

from services.domain.plan import Progress
from services.qt import progress as module
from services.qt.progress import ProgressRelay


class Listener(QObject):
    def __init__(self, relay):
        super().__init__()
        self.steps, self.threads = [], set()
        relay.step.connect(self.take)

    @Slot(object)
    def take(self, step):
        self.steps.append(step)
        self.threads.add(QThread.currentThread())


def step(account, rows):
    return Progress(account, account, "details", rows=rows)


@pytest.fixture
def relay(qapp):
    return ProgressRelay()


def send(relay, steps):
    thread = threading.Thread(target=lambda: [relay.steps.take(one) for one in steps])
    thread.start()
    thread.join()


def test_only_the_newest_step_of_each_account_arrives(qtbot, relay):
    heard = Listener(relay)
    send(relay, [step(account, rows) for rows in range(2000) for account in ("a", "b")])
    qtbot.waitUntil(lambda: bool(heard.steps))
    assert sorted((s.account_id, s.rows) for s in heard.steps) == [("a", 1999), ("b", 1999)]
    assert heard.threads == {relay.thread()}
    send(relay, [step("a", 2000)])
    qtbot.waitUntil(lambda: len(heard.steps) == 3)


def test_steps_come_in_a_steady_beat_not_one_by_one(qtbot, relay):
    heard = Listener(relay)
    rounds = 5
    for number in range(rounds):
        send(relay, [step("a", number * 100 + n) for n in range(100)])
        qtbot.wait(module.MILLISECONDS + 40)
    assert 1 <= len(heard.steps) <= rounds + 1
    assert [s.rows for s in heard.steps] == sorted(s.rows for s in heard.steps)
    assert heard.steps[-1].rows == 499


def test_flushing_passes_on_what_waits_and_nothing_twice(qtbot, relay):
    heard = Listener(relay)
    send(relay, [step("a", 7)])
    relay.flush()
    assert [s.rows for s in heard.steps] == [7]
    qtbot.wait(module.MILLISECONDS * 2)
    assert len(heard.steps) == 1


def test_a_step_after_the_window_has_gone_disturbs_nobody(qtbot, qapp):
    parent = QObject()
    relay = ProgressRelay(parent)
    parent.deleteLater()
    del parent
    qtbot.wait(10)
    send(relay, [step("a", 1)])
