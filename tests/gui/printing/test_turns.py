"""Pieces of work that a thread leaves to the GUI thread: done there, brought back, and never waited for in vain."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QThread

from gui.printing.turns import AtOnce, GuiTurns, Refused


@pytest.fixture
def beside(qtbot):
    """Runs work in a thread while the window's loop turns; what it brought, or its error."""

    def run(work):
        found = []

        def go():
            try:
                found.append(work())
            except Exception as error:  # noqa: BLE001 - looked at by the test
                found.append(error)

        thread = threading.Thread(target=go)
        thread.start()
        qtbot.waitUntil(lambda: bool(found), timeout=10_000)
        thread.join()
        return found[0]

    return run


def test_work_is_done_in_the_gui_thread_and_brought_back(beside, qapp):
    turns = GuiTurns(lambda: False)
    assert beside(lambda: turns.call(lambda: QThread.currentThread() is qapp.thread())) is True
    assert beside(lambda: [turns.call(lambda n=n: n * n) for n in range(50)]) == [
        n * n for n in range(50)
    ]


def test_the_gui_thread_itself_does_not_wait(qapp):
    assert GuiTurns(lambda: True).call(lambda: 7) == 7
    assert AtOnce().call(lambda: 7) == 7


def test_an_error_comes_back_to_who_asked(beside):
    turns = GuiTurns(lambda: False)
    assert isinstance(beside(lambda: turns.call(lambda: 1 / 0)), ZeroDivisionError)


def test_a_stopped_thread_goes_on_though_the_window_does_not_turn(qapp):
    """As when the window closes and waits for its threads."""
    turns = GuiTurns(lambda: True)
    done, told = [], []

    def go():
        try:
            turns.call(lambda: done.append(1))
        except Refused:
            told.append("refused")

    thread = threading.Thread(target=go)
    thread.start()
    thread.join(10)
    assert told == ["refused"]
    qapp.processEvents()
    assert done == []


def test_what_is_posted_is_done_though_the_thread_has_gone_on(beside, qtbot):
    turns = GuiTurns(lambda: True)
    done = []
    beside(lambda: turns.post(lambda: done.append(1)) or True)
    qtbot.waitUntil(lambda: done == [1], timeout=10_000)
    AtOnce().post(lambda: done.append(2))
    assert done == [1, 2]


def test_what_a_piece_brought_goes_in_the_gui_thread_though_nobody_waits(beside, qtbot):
    """Done in the moment in which the thread gives up: the thread would be the last to know of it."""
    gone, given_up = [], threading.Event()

    class Brought:
        def __del__(self):
            gone.append(threading.current_thread())

    def work():
        given_up.wait(5)
        return Brought()

    def cancelled():
        given_up.set()
        qtbot_free.wait(0.2)  # the piece ends meanwhile
        return True

    qtbot_free = threading.Event()
    turns = GuiTurns(cancelled)
    assert isinstance(beside(lambda: turns.call(work)), Refused)
    qtbot.waitUntil(lambda: bool(gone), timeout=10_000)
    assert gone == [threading.main_thread()]
