"""A workspace opened off the GUI thread: handed over, or closed where nobody wants it any more."""

from __future__ import annotations

import threading

import pytest

from services.qt.app import AppConfig
from services.qt.jobs import Job
from services.qt.opening import Opened, Opening
from services.store.workspace import Workspace
from tests.services.qt.conftest import LONG


@pytest.fixture
def path(tmp_path):
    return tmp_path / "w.sendsight"


def opening(path, **config):
    job, steps = Job(), []
    return Opening(AppConfig(path, **config), job, steps.append), job


def is_free(path):
    Workspace.open(path).close()
    return True


def test_what_was_opened_is_the_caller_s_who_claims_it(qtbot, path):
    made, job = opening(path)
    with qtbot.waitSignal(job.done, timeout=LONG) as caught:
        made.start()
    opened = caught.args[0]
    assert isinstance(opened, Opened)
    assert (opened.facts.accounts, opened.accounts) == (0, ())
    assert len(opened.providers) == 4
    made.claim()
    assert made.give_up()
    assert opened.session.workspace.accounts() == ()  # still open
    opened.session.close()
    assert is_free(path)


def test_what_nobody_claimed_is_closed(qtbot, path):
    made, job = opening(path)
    with qtbot.waitSignal(job.done, timeout=LONG):
        made.start()
    assert made.give_up()
    assert is_free(path)


def test_one_that_is_given_up_while_it_opens_is_closed_and_silent(qtbot, path, monkeypatch):
    inside, go_on = threading.Event(), threading.Event()
    original = Workspace.accounts

    def slow(self):
        inside.set()
        assert go_on.wait(10)
        return original(self)

    monkeypatch.setattr(Workspace, "accounts", slow)
    made, job = opening(path)
    told = []
    job.done.connect(told.append)
    job.failed.connect(told.append)
    made.start()
    assert inside.wait(10)
    threading.Timer(0.05, go_on.set).start()
    with qtbot.waitSignal(job.settled, timeout=LONG):
        assert made.give_up()
    assert told == []
    assert is_free(path)


def test_waiting_for_it_has_an_end(qtbot, path, monkeypatch):
    monkeypatch.setattr("services.qt.opening.ENDS_IN", 0.05)
    inside, go_on = threading.Event(), threading.Event()
    original = Workspace.accounts

    def slow(self):
        inside.set()
        assert go_on.wait(10)
        return original(self)

    monkeypatch.setattr(Workspace, "accounts", slow)
    made, job = opening(path)
    made.start()
    assert inside.wait(10)
    assert not made.give_up()
    with qtbot.waitSignal(job.settled, timeout=LONG):
        go_on.set()
    assert made.give_up()
    assert is_free(path)


def test_a_fault_is_told_in_words(qtbot, path):
    path.write_text("no workspace")
    made, job = opening(path)
    with qtbot.waitSignal(job.failed, timeout=LONG) as caught:
        made.start()
    assert caught.args[0].sentence
    assert caught.args[0].code != "bug"
    assert path.read_text() == "no workspace"


def test_the_demo_needs_no_keyring(qtbot, path, small_demo):
    made, job = opening(path, demo=True, demo_clicks=20)
    with qtbot.waitSignal(job.done, timeout=LONG) as caught:
        made.start()
    assert caught.args[0].keyring is None
    assert len(caught.args[0].accounts) == 4
    assert made.give_up()
