"""Rows reach the clipboard off the GUI thread, are told in words, and can be stopped."""

from __future__ import annotations

import threading
import time

import pytest
from PySide6.QtGui import QGuiApplication

from gui.export import copying
from gui.export.copying import Copying
from gui.export.plan import Copied
from services.reports.clipboard import Flavours


class FakePlan:
    """Brings rows, noting from which thread; or waits until it is stopped."""

    def __init__(self, rows, *, waits=False):
        self.rows, self.waits = rows, waits
        self.threads, self.told = [], threading.Event()

    def copied(self, reader, *, most, stopped):
        self.threads.append(threading.current_thread())
        while self.waits and not stopped():
            time.sleep(0.001)
        self.told.set()
        if self.rows > most:
            return None
        return Copied(Flavours("a\tb\n1\t2", "<table></table>"), self.rows)


@pytest.fixture
def copies(services, formats, qtbot):
    with qtbot.waitSignal(services.opened):
        services.start()
    QGuiApplication.clipboard().setText("before")
    return Copying(services, formats, services)


@pytest.mark.parametrize(("rows", "said"), [(1, "1 row copied"), (1234, "1,234 rows copied")])
def test_the_rows_that_were_copied_are_told(qtbot, copies, rows, said):
    plan = FakePlan(rows)
    with qtbot.waitSignal(copies.copied) as caught:
        copies.begin(plan)
        assert copies.running
    assert caught.args == [said]
    assert not copies.running
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "a\tb\n1\t2"
    assert "<table>" in data.html()
    assert plan.threads[-1] is not threading.main_thread()


def test_more_that_came_meanwhile_are_refused(qtbot, copies, monkeypatch):
    monkeypatch.setattr(copying, "MOST_COPIED", 1000)
    with qtbot.waitSignal(copies.refused) as caught:
        copies.begin(FakePlan(1001))
    assert caught.args[0].startswith("More than 1,000 rows do not fit on the clipboard. Nothing")
    assert not copies.running
    assert QGuiApplication.clipboard().text() == "before"


def test_a_stopped_copy_ends_and_leaves_the_clipboard_alone(qtbot, copies):
    plan = FakePlan(2, waits=True)
    copies.begin(plan)
    qtbot.waitUntil(lambda: bool(plan.threads))
    copies.stop()
    assert not copies.running
    assert plan.told.wait(5)
    qtbot.wait(50)
    assert QGuiApplication.clipboard().text() == "before"


def test_too_many_are_told_before(copies, monkeypatch):
    monkeypatch.setattr(copying, "MOST_COPIED", 1000)
    assert copies.why_not(1000) == ""
    assert copies.why_not(1001).startswith(
        "1,001 rows do not fit on the clipboard, which takes 1,000"
    )


@pytest.mark.expects_log
def test_a_failure_is_told(qtbot, copies):
    plan = FakePlan(2)
    plan.copied = lambda _, **__: 1 / 0
    with qtbot.waitSignal(copies.failed):
        copies.begin(plan)
