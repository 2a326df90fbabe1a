"""A background job tells its end once, in the GUI thread, and a cancelled one nothing."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from concurrent.futures import Future
from contextlib import suppress

import pytest
from PySide6.QtCore import QObject, QThread, Slot
from shiboken6 import delete, isValid

from services.domain.errors import CredentialsRejected
from services.http.redaction import register_secret
from services.qt import jobs
from services.qt.jobs import Failure, Job, Line
from services.qt.mailbox import mailbox


class Listener(QObject):
    """Notes what a job tells, and in which thread."""

    def __init__(self, job):
        super().__init__()
        self.heard, self.threads = [], set()
        job.progress.connect(self.on_progress)
        job.done.connect(self.on_done)
        job.failed.connect(self.on_failed)
        job.settled.connect(self.on_settled)

    def _note(self, kind, value):
        self.heard.append((kind, value))
        self.threads.add(QThread.currentThread())

    @Slot(object)
    def on_progress(self, value):
        self._note("progress", value)

    @Slot(object)
    def on_done(self, value):
        self._note("done", value)

    @Slot(object)
    def on_failed(self, value):
        self._note("failed", value)

    @Slot(object)
    def on_settled(self, _):
        self._note("settled", None)


def in_thread(work):
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


@pytest.fixture
def job(qapp):
    return Job()


def test_progress_and_end_arrive_in_the_gui_thread_in_order(qtbot, job):
    heard, line = Listener(job), job.begin()
    in_thread(lambda: (line.tell(1), line.tell(2), line.finish("x")))
    assert heard.heard == []  # not before the event loop
    qtbot.waitUntil(lambda: len(heard.heard) == 4)
    assert heard.heard == [("progress", 1), ("progress", 2), ("done", "x"), ("settled", None)]
    assert heard.threads == {job.thread()}


@pytest.mark.parametrize("end", [lambda j: j.finish(1), lambda j: j.fail(KeyError()), Line.drop])
@pytest.mark.expects_log
def test_a_cancelled_job_is_silent_but_settles(qtbot, job, end):
    heard, line = Listener(job), job.begin()
    stopped = []
    line.on_cancel(lambda: stopped.append(True))
    line.tell(1)
    job.cancel()
    job.cancel()
    in_thread(lambda: end(line))
    qtbot.waitUntil(lambda: bool(heard.heard))
    assert heard.heard == [("settled", None)]
    assert stopped == [True]
    assert job.cancelled


def test_work_that_begins_after_the_cancel_is_stopped_at_once(job):
    job.cancel()
    assert job.cancelled
    stopped, line = [], job.begin()
    assert line.cancelled
    line.on_cancel(lambda: stopped.append(True))
    assert stopped == [True]


def test_cancelling_after_the_end_stops_nobody(qtbot, job):
    heard, stopped, line = Listener(job), [], job.begin()
    line.on_cancel(lambda: stopped.append(True))
    line.finish(None)
    qtbot.waitUntil(lambda: len(heard.heard) == 2)
    job.cancel()
    assert stopped == []
    assert not job.cancelled


def test_work_of_a_thread_brings_its_result(qtbot, job):
    heard = Listener(job)
    job.run(lambda line: (line.tell(1), threading.current_thread().name)[1], name="elsewhere")
    qtbot.waitUntil(lambda: len(heard.heard) == 3)
    assert heard.heard == [("progress", 1), ("done", "elsewhere"), ("settled", None)]


@pytest.mark.expects_log
def test_work_that_fails_is_told_and_where_it_was_stopped_is_not(qtbot, job):
    heard = Listener(job)
    job.run(lambda _: 1 / 0, name="elsewhere")
    qtbot.waitUntil(lambda: len(heard.heard) == 2)
    assert heard.heard[0][1].code == "bug"
    stopped = Job()
    heard = Listener(stopped)
    line = stopped.begin(lambda _: 1 / 0)
    stopped.cancel()
    in_thread(line.carry_out)
    qtbot.waitUntil(lambda: bool(heard.heard))
    assert heard.heard == [("settled", None)]


@pytest.mark.parametrize(
    ("end", "told"),
    [
        (lambda future: future.set_result(7), [("done", 7), ("settled", None)]),
        (Future.cancel, [("settled", None)]),
        (
            lambda future: future.set_exception(CredentialsRejected("No.", "Again.")),
            [("failed", Failure("needs_sign_in", "No.", "Again.")), ("settled", None)],
        ),
    ],
    ids=["result", "cancelled", "failure"],
)
def test_a_future_is_followed_to_its_end(qtbot, job, end, told):
    heard, future = Listener(job), Future()
    job.begin().follow(future)
    in_thread(lambda: end(future))
    qtbot.waitUntil(lambda: len(heard.heard) == len(told))
    assert heard.heard == told


def test_cancelling_the_job_cancels_the_future(qtbot, job):
    heard, future = Listener(job), Future()
    job.begin().follow(future)
    job.cancel()
    assert future.cancelled()
    qtbot.waitUntil(lambda: heard.heard == [("settled", None)])


def test_a_job_that_has_not_begun_can_be_dropped(qtbot, job):
    heard = Listener(job)
    job.drop()
    qtbot.waitUntil(lambda: bool(heard.heard))
    assert heard.heard == [("settled", None)]


class Held(QObject):
    """Notes in which thread it goes."""

    gone = []

    def __del__(self):
        self.gone.append(threading.current_thread())


class Last:
    """A mailbox that comes back only once the letter has been read: the thread is the last to let go."""

    def post(self, letter):
        read, box = threading.Event(), [letter]
        del letter
        mailbox().post(lambda: (box.pop()(), read.set()))
        assert read.wait(5)


@pytest.mark.parametrize("fails", [False, True])
def test_neither_job_nor_work_goes_in_the_thread(qtbot, monkeypatch, fails):
    """What only the thread still knew is let go of in the GUI thread, even with an error's frames."""
    monkeypatch.setattr(jobs, "mailbox", Last)
    Held.gone = []
    begun = threading.Event()

    def start():
        held, job = Held(), Job()

        def work(line):
            begun.wait(5)
            local = held
            if fails:
                raise CredentialsRejected("The key was refused.", "Enter it again.")
            return len(local.gone)

        job.destroyed.connect(lambda: Held.gone.append(threading.current_thread()))
        job.run(work, name="elsewhere")

    start()
    begun.set()
    qtbot.waitUntil(lambda: len(Held.gone) == 2)
    assert Held.gone == [threading.main_thread()] * 2


def test_a_job_whose_owner_goes_while_it_tells_ends_quietly(qtbot, qapp):
    owner = QObject()
    job = Job(owner)
    line = job.begin()
    job.done.connect(lambda _: delete(owner))
    line.finish(1)
    qtbot.waitUntil(lambda: not isValid(owner))
    assert not isValid(job)


def test_work_that_ends_the_thread_settles_all_the_same(qtbot, job):
    heard = Listener(job)

    def work(_):
        raise SystemExit

    def run(line):
        with suppress(SystemExit):
            line.carry_out()

    line = job.begin(work)
    in_thread(lambda: run(line))
    qtbot.waitUntil(lambda: heard.heard == [("settled", None)])


STORM = """
import sys
import time
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from services.qt.jobs import Job
from services.qt.progress import ProgressRelay

app, threads = QCoreApplication([]), ThreadPoolExecutor(4)
until = time.monotonic() + 3
while time.monotonic() < until:
    parent = QObject()
    relay = ProgressRelay(parent)
    for number in range(40):
        job = Job(parent if number % 2 else None)
        job.settled.connect(QObject.deleteLater)
        threads.submit(job.begin(lambda line: line.tell(1)).carry_out)
    if sys.argv[1] == "parents go":
        parent.deleteLater()
    del job, parent, relay
    app.processEvents()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
threads.shutdown()
app.processEvents()
print("whole")
"""


@pytest.mark.parametrize("how", ["parents stay", "parents go"])
def test_jobs_that_nobody_keeps_do_not_end_the_program(how):
    """Freed memory is overwritten, so that what is used after its end is seen."""
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", STORM, how],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "MALLOC_PERTURB_": "85"},
    )
    assert (done.stdout.strip(), done.returncode) == ("whole", 0), done.stderr


def test_a_job_that_outlives_its_window_says_nothing(qtbot, qapp):
    parent = QObject()
    line = Job(parent).begin()
    parent.deleteLater()
    del parent
    qtbot.wait(10)
    line.tell(1)
    line.finish(2)
    qtbot.waitUntil(lambda: line._job is None)


def test_a_known_failure_keeps_its_words():
    error = CredentialsRejected("The key was refused.", "Enter it again.", detail="HTTP 401")
    assert Failure.of(error) == Failure(
        "needs_sign_in", "The key was refused.", "Enter it again.", "HTTP 401"
    )


@pytest.mark.expects_log
def test_a_bug_gets_plain_words_without_secrets():
    register_secret("KEY-4711-XYZ")
    failure = Failure.of(KeyError("KEY-4711-XYZ"))
    assert failure.code == "bug"
    assert failure.sentence == "Sendsight made a mistake."
    assert failure.detail == "KeyError: '***'"
