"""A background job tells its end once, in the GUI thread, and a cancelled one nothing."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject, QThread, Slot

from services.domain.errors import CredentialsRejected
from services.http.redaction import register_secret
from services.qt.jobs import Failure, Job


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
    heard = Listener(job)
    in_thread(lambda: (job.tell(1), job.tell(2), job.finish("x")))
    assert heard.heard == []  # not before the event loop
    qtbot.waitUntil(lambda: len(heard.heard) == 4)
    assert heard.heard == [("progress", 1), ("progress", 2), ("done", "x"), ("settled", None)]
    assert heard.threads == {job.thread()}


@pytest.mark.parametrize("end", [lambda j: j.finish(1), lambda j: j.fail(KeyError()), Job.drop])
@pytest.mark.expects_log
def test_a_cancelled_job_is_silent_but_settles(qtbot, job, end):
    heard = Listener(job)
    stopped = []
    job.on_cancel(lambda: stopped.append(True))
    job.tell(1)
    job.cancel()
    job.cancel()
    in_thread(lambda: end(job))
    qtbot.waitUntil(lambda: bool(heard.heard))
    assert heard.heard == [("settled", None)]
    assert stopped == [True]
    assert job.cancelled


def test_work_that_begins_after_the_cancel_is_stopped_at_once(job):
    job.cancel()
    stopped = []
    job.on_cancel(lambda: stopped.append(True))
    assert stopped == [True]


def test_cancelling_after_the_end_stops_nobody(qtbot, job):
    heard, stopped = Listener(job), []
    job.on_cancel(lambda: stopped.append(True))
    job.finish(None)
    qtbot.waitUntil(lambda: len(heard.heard) == 2)
    job.cancel()
    assert stopped == []


def test_a_job_that_outlives_its_window_says_nothing(qtbot, qapp):
    parent = QObject()
    job = Job(parent)
    parent.deleteLater()
    del parent
    qtbot.wait(10)
    job.tell(1)
    job.finish(2)


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
