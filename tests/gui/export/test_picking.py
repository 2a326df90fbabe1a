"""The rows selected in the click log: fetched once, told or not, and dropped when the dialog closes."""

from __future__ import annotations

import threading

import pytest

from gui.export.picking import Picking
from gui.scope import ClickSelection


@pytest.fixture
def opened(services, qtbot):
    with qtbot.waitSignal(services.opened):
        services.start()
    return services


def test_nothing_selected_is_nothing_to_wait_for(qapp):
    picking = Picking(ClickSelection(), qapp)
    picking.fetch()
    assert not picking.waiting
    picking.stop()
    picking.deleteLater()


def test_rows_arrive(qtbot, opened):
    picking = Picking(ClickSelection(2, lambda: opened.query(lambda _: [7, 8])), opened)
    with qtbot.waitSignal(picking.arrived) as caught:
        picking.fetch()
        assert picking.waiting
    assert caught.args == [[7, 8]]
    assert not picking.waiting


@pytest.mark.expects_log
def test_a_failure_is_told(qtbot, opened):
    picking = Picking(ClickSelection(2, lambda: opened.query(lambda _: 1 / 0)), opened)
    with qtbot.waitSignal(picking.failed) as caught:
        picking.fetch()
    assert caught.args[0].code == "bug"
    assert not picking.waiting


def test_a_stopped_fetch_tells_nothing(qtbot, opened):
    go = threading.Event()
    picking = Picking(ClickSelection(1, lambda: opened.query(lambda _: go.wait(5))), opened)
    picking.fetch()
    job = picking._job
    picking.stop()
    assert not picking.waiting
    with qtbot.assertNotEmitted(picking.arrived), qtbot.waitSignal(job.settled):
        go.set()
