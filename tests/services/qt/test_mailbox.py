"""Words from other threads are called in the GUI thread, in order, one a turn."""

from __future__ import annotations

import subprocess
import sys
import threading
from functools import partial

import pytest

from services.qt.mailbox import Mailbox, mailbox


@pytest.fixture
def box(qapp):
    made = Mailbox()
    yield made
    made.close()
    qapp.processEvents()


def test_there_is_one_and_it_lives_in_the_gui_thread(qapp):
    found = []
    thread = threading.Thread(target=lambda: found.append(mailbox()))
    thread.start()
    thread.join()
    assert found == [mailbox()]
    assert mailbox().thread() is qapp.thread()


def test_letters_are_called_in_order_in_the_gui_thread(qtbot, box):
    called = []
    thread = threading.Thread(
        target=lambda: [
            box.post(lambda n=n: called.append((n, threading.current_thread()))) for n in range(99)
        ]
    )
    thread.start()
    thread.join()
    assert called == []  # not before the event loop
    qtbot.waitUntil(lambda: len(called) == 99)
    assert called == [(n, threading.main_thread()) for n in range(99)]


def test_a_letter_that_opens_a_loop_of_its_own_holds_up_none(qtbot, box):
    called = []

    def first():
        qtbot.waitUntil(lambda: called == ["second"])
        called.append("first")

    box.post(first)
    box.post(lambda: called.append("second"))
    qtbot.waitUntil(lambda: len(called) == 2)
    assert called == ["second", "first"]


def test_a_letter_may_post_another(qtbot, box):
    called = []
    box.post(lambda: box.post(lambda: called.append(1)))
    qtbot.waitUntil(lambda: called == [1])


def test_after_the_end_nothing_is_called(qtbot, box):
    called = []
    box.close()
    box.post(lambda: called.append(1))
    qtbot.wait(20)
    assert called == []


def test_a_letter_that_comes_too_late_does_not_go_in_its_thread(box):
    gone = []

    class Held:
        def __del__(self):
            gone.append(threading.current_thread())

    box.close()
    thread = threading.Thread(target=lambda: box.post(partial(len, [Held()])))
    thread.start()
    thread.join()
    assert gone == []
    box._letters.clear()
    assert gone == [threading.main_thread()]


WITHOUT = """
from services.qt.mailbox import mailbox
try:
    mailbox()
except RuntimeError as error:
    print(error)
"""
TO_THE_END = """
import threading
from PySide6.QtCore import QCoreApplication
from services.qt.mailbox import mailbox

app = QCoreApplication([])
box = mailbox()

def post():
    while True:
        box.post(len)

threads = [threading.Thread(target=post, daemon=True) for _ in range(3)]
for thread in threads:
    thread.start()
print("ended")
"""


@pytest.mark.parametrize(
    ("script", "said"),
    [(WITHOUT, "there is no application, and so no GUI thread"), (TO_THE_END, "ended")],
    ids=["no application", "threads that post to the last"],
)
def test_a_process(script, said):
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", script],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.stdout.strip(), done.returncode) == (said, 0), done.stderr
