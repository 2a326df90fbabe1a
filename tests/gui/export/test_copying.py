"""Rows reach the clipboard off the GUI thread, are told in words, and can be stopped."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtGui import QGuiApplication

from gui.export import copying
from gui.export.copying import Copying
from services.reports.clipboard import Flavours


class FakePlan:
    """Brings two rows, from which thread it notes."""

    threads = []

    def flavours(self, reader):
        self.threads.append(threading.current_thread())
        return Flavours("a\tb\n1\t2", "<table></table>")


@pytest.fixture
def copies(services, formats, qtbot):
    with qtbot.waitSignal(services.opened):
        services.start()
    QGuiApplication.clipboard().setText("before")
    return Copying(services, formats, services)


@pytest.mark.parametrize(("rows", "said"), [(1, "1 row copied"), (1234, "1,234 rows copied")])
def test_rows_are_copied_and_told(qtbot, copies, rows, said):
    with qtbot.waitSignal(copies.copied) as caught:
        copies.begin(FakePlan(), rows)
        assert copies.running
    assert caught.args == [said]
    assert not copies.running
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "a\tb\n1\t2"
    assert "<table>" in data.html()
    assert FakePlan.threads[-1] is not threading.main_thread()


def test_a_stopped_copy_leaves_the_clipboard_alone(qtbot, copies):
    copies.begin(FakePlan(), 2)
    copies.stop()
    assert not copies.running
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
    plan = FakePlan()
    plan.flavours = lambda _: 1 / 0
    with qtbot.waitSignal(copies.failed):
        copies.begin(plan, 2)
