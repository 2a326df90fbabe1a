from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject

from gui.loader import Loader
from services.domain.errors import StoreFailed


@pytest.fixture
def owner(qapp):
    made = QObject()
    yield made
    made.deleteLater()


@pytest.fixture
def loader(services, owner):
    services.workspace.accounts()
    return Loader(services, owner)


def test_an_answer_comes(qtbot, loader):
    with qtbot.waitSignal(loader.loaded) as loaded:
        loader.load(lambda reader: reader.facts().campaigns)
        assert loader.waiting
    assert loaded.args == [0]
    assert not loader.waiting


def test_the_latest_request_wins(qtbot, loader):
    gate = threading.Event()
    answers = []
    loader.loaded.connect(answers.append)

    def slow(_):
        gate.wait(5)
        return "old"

    loader.load(slow)
    loader.load(lambda _: "new")
    qtbot.waitUntil(lambda: answers == ["new"])
    gate.set()
    qtbot.wait(30)
    assert answers == ["new"]


def test_an_answer_of_an_older_generation_is_dropped(loader):
    answers = []
    loader.loaded.connect(answers.append)
    loader._generation = 7
    loader._on_done((6, "stale"))
    loader._on_done((7, "fresh"))
    assert answers == ["fresh"]


def test_a_failure_is_told(qtbot, loader):
    def fail(_):
        raise StoreFailed("Cannot be read.", "Try again.")

    busy = []
    loader.busy.connect(busy.append)
    with qtbot.waitSignal(loader.failed) as failed:
        loader.load(fail)
    assert failed.args[0].sentence == "Cannot be read."
    assert busy == [True, False]


def test_a_dropped_request_is_silent(qtbot, loader):
    answers = []
    loader.loaded.connect(answers.append)
    loader.load(lambda _: "x")
    loader.drop()
    qtbot.wait(30)
    assert answers == []
