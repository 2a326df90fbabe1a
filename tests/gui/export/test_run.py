"""Saving and copying through one object: what is told, and that stopping with nothing running is nothing."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from gui.export.options import load_folder
from tests.gui.export.desk import LONG


@pytest.fixture
def heard(window_desk):
    """A dialog, and the names of what its run tells, in order."""
    dialog, told = window_desk.open(), []
    for name in ("begun", "changed", "done_with"):
        getattr(dialog.run, name).connect(lambda *words, name=name: told.append((name, *words)))
    return window_desk, told


def test_a_file_is_begun_told_and_its_folder_remembered(heard, tmp_path):
    desk, told = heard
    run = desk.dialog.run
    running = []
    run.changed.connect(lambda: running.append(run.running))
    desk.save(tmp_path / "a.csv")
    assert told == [("begun",), ("changed",), ("changed",), ("done_with", "Saved a.csv")]
    assert running == [True, False]
    assert load_folder(desk.settings) == str(tmp_path)
    assert desk.dialog.outcome.reveal.isVisible()


def test_rows_are_begun_and_told(heard):
    desk, told = heard
    desk.copy()
    assert told == [("begun",), ("changed",), ("changed",), ("done_with", "73 rows copied")]


def test_rows_that_do_not_fit_are_not_begun(heard, monkeypatch):
    desk, told = heard
    monkeypatch.setattr("gui.export.copying.MOST_COPIED", 10)
    desk.dialog.copy_button.click()
    assert told == [("changed",)]


def test_a_copy_that_is_stopped_says_so(heard):
    desk, told = heard
    QGuiApplication.clipboard().setText("before")
    desk.dialog.copy_button.click()
    assert desk.dialog.run.running
    with desk.qtbot.waitSignal(desk.dialog.run.changed, timeout=LONG):
        desk.dialog.run.stop()
    assert not desk.dialog.run.running
    assert desk.dialog.outcome.words.text() == "Stopped. Nothing was copied."
    desk.qtbot.wait(50)
    assert QGuiApplication.clipboard().text() == "before"
    assert told[-1] == ("changed",)


def test_with_nothing_running_a_stop_is_nothing(heard):
    desk, told = heard
    desk.dialog.run.stop()
    desk.dialog.run.close()
    assert told == []
    assert desk.dialog.outcome.words.text() == ""
