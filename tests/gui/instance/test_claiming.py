from __future__ import annotations

import pytest
from PySide6.QtCore import QLockFile

from gui.instance import claiming
from gui.instance.claiming import ANOTHER, SILENT, Claim, claim, this_computer
from gui.instance.handing import Outcome
from gui.instance.place import place_of
from gui.instance.requests import Raise


@pytest.fixture
def place(tmp_path):
    return place_of(tmp_path / "w.sendsight")


@pytest.fixture
def others(place, monkeypatch):
    """A lock that another holds, and what its window answers."""
    # It bears this process's number all the same, so it is not to pass for one that was left.
    monkeypatch.setattr(claiming, "_holds", {place.lock})
    place.lock.parent.mkdir(parents=True)
    lock = QLockFile(str(place.lock))
    lock.setStaleLockTime(0)
    assert lock.tryLock(0)
    yield lock
    lock.unlock()


def answering(monkeypatch, *outcomes):
    left = list(outcomes)
    monkeypatch.setattr(claiming, "hand_over", lambda *_: left.pop(0) if len(left) > 1 else left[0])


def test_the_first_has_the_right_until_it_gives_it_back(place):
    first = claim(place, Raise(), 0.0).instance
    assert first is not None
    assert claim(place, Raise(), 0.0) == Claim(problem=SILENT)
    first.release()
    second = claim(place, Raise(), 0.0).instance
    assert second is not None
    second.release()
    assert not place.lock.exists()


@pytest.mark.parametrize(
    ("outcome", "problem"),
    [(Outcome.TAKEN, ""), (Outcome.REFUSED, ANOTHER), (Outcome.SILENT, SILENT)],
)
def test_what_a_second_start_ends_with(place, others, monkeypatch, outcome, problem):
    answering(monkeypatch, outcome)
    assert claim(place, Raise(), 0.0) == Claim(problem=problem)


def test_a_window_that_is_only_just_opening_is_waited_for(place, others, monkeypatch):
    answering(monkeypatch, Outcome.NOBODY, Outcome.NOBODY, Outcome.TAKEN)
    assert claim(place, Raise(), 5.0) == Claim()


def test_a_window_that_is_closing_is_waited_for(place, others, monkeypatch):
    rounds = []

    def gone(*_):
        rounds.append(1)
        if len(rounds) == 3:
            others.unlock()
        return Outcome.NOBODY

    monkeypatch.setattr(claiming, "hand_over", gone)
    found = claim(place, Raise(), 5.0).instance
    assert found is not None
    found.release()


def test_a_window_under_other_folders_is_found_by_its_workspace(place, monkeypatch):
    answering(monkeypatch, Outcome.TAKEN)
    assert claim(place, Raise(), 0.0) == Claim()
    assert not QLockFile(str(place.lock)).getLockInfo()[0]


def test_a_lock_from_another_computer_locks_nobody_out(place, others):
    text = place.lock.read_text()
    assert this_computer() in text
    others.unlock()  # Windows lets nobody write a file that is held
    place.lock.write_text(text.replace(this_computer(), "elsewhere.invalid"))
    found = claim(place, Raise(), 0.0).instance
    assert found is not None
    assert not found.listen()
    found.release()


def test_a_folder_that_cannot_be_written_locks_nobody_out(place):
    place.lock.parent.parent.mkdir(parents=True, exist_ok=True)
    place.lock.parent.write_text("a file in the way")
    found = claim(place, Raise(), 0.0).instance
    assert found is not None
    found.release()


def test_a_lock_of_a_killed_process_with_our_number_locks_nobody_out(place, others, monkeypatch):
    monkeypatch.setattr(claiming, "_holds", set())
    text = place.lock.read_text()
    others.unlock()
    place.lock.write_text(text)
    found = claim(place, Raise(), 5.0).instance
    assert found is not None
    assert place.lock.read_text() == text
    assert claim(place, Raise(), 0.0) == Claim(problem=SILENT)
    found.release()
    assert not claiming._holds
