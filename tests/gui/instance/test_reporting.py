"""A scheduled run and a window, each in a thread of its own, over the real socket."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from gui.instance.listening import Listener
from gui.instance.place import place_of
from gui.instance.reporting import ask_to_run
from gui.instance.requests import RunRecipe
from services.recipes.elsewhere import WindowRun

LONG = 20_000
DONE = WindowRun(
    files=(b"/r/a.csv", b"/r/\xc3\xbc.csv"), notes=("No goal is missed.",), missed=True
)


@pytest.fixture
def workspace(tmp_path):
    return tmp_path / "w.duckdb"


@pytest.fixture
def window(qapp, workspace):
    """A window that notes what it is asked; the test answers."""
    listener = Listener()
    listener.found = []
    listener.run_asked.connect(lambda *words: listener.found.append(words))
    assert listener.start(place_of(workspace))
    yield listener
    listener.stop()
    listener.deleteLater()


@pytest.fixture
def asking(workspace):
    """Asks in a thread and keeps what came of it."""
    answers = []

    def ask():
        answers.append(ask_to_run(workspace, Path("weekly.sendsight"), Path("out.csv"), False))

    thread = threading.Thread(target=ask)
    thread.answers = answers
    yield thread
    thread.join(30)


def heard(qtbot, window, asking):
    asking.start()
    qtbot.waitUntil(lambda: bool(window.found), timeout=LONG)
    return window.found[0]


def ended(qtbot, asking):
    qtbot.waitUntil(lambda: bool(asking.answers), timeout=LONG)
    return asking.answers[0]


def test_the_run_s_end_is_waited_for_and_told(qtbot, window, asking):
    request, talk = heard(qtbot, window, asking)
    assert isinstance(request, RunRecipe)
    assert request.path == Path("weekly.sendsight").absolute()
    assert request.target == Path("out.csv").absolute()
    talk.accept()
    qtbot.wait(120)
    assert asking.answers == []
    talk.finish(DONE)
    assert ended(qtbot, asking) == DONE


def test_a_window_may_refuse(qtbot, window, asking):
    heard(qtbot, window, asking)[1].refuse()
    assert ended(qtbot, asking) is None


def test_a_window_that_is_closed_meanwhile_has_not_run_it(qtbot, window, asking):
    _, talk = heard(qtbot, window, asking)
    talk.accept()
    window.stop()
    assert ended(qtbot, asking) is None
    talk.finish(DONE)  # nobody hears it any more


def test_no_window_is_there(workspace):
    assert ask_to_run(workspace, Path("weekly.sendsight"), None, False) is None
