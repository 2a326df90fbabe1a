"""A reader's connection."""

from __future__ import annotations

import threading

import pytest

from services.domain.errors import StoreFailed
from services.store.failures import Stopped
from services.store.session import Session

ENDLESS = "SELECT count(*) FROM range(100000000) a, range(100000000) b WHERE a.range + b.range = 7"


@pytest.fixture
def session(workspace):
    opened = Session(workspace._connections)
    yield opened
    opened.close()


def test_a_question_with_its_parameters(session):
    assert session.ask("SELECT ? + 1", [41]) == [(42,)]
    assert session.ask("SELECT $a", {"a": "x"}) == [("x",)]


def test_an_endless_question_can_be_stopped(session):
    found = []

    def ask():
        with pytest.raises(Stopped) as stopped:
            session.ask(ENDLESS)
        found.append(stopped.value)

    thread = threading.Thread(target=ask)
    thread.start()
    while thread.is_alive():
        session.interrupt()
        thread.join(0.01)
    assert found[0].sentence == "The query was stopped."
    assert session.ask("SELECT 1") == [(1,)]


def test_an_interrupt_without_a_question_changes_nothing(session):
    session.interrupt()
    assert session.ask("SELECT 1") == [(1,)]


def test_closing_the_workspace_stops_what_runs(workspace, session):
    stopped = []
    asking = threading.Event()

    def ask():
        asking.set()
        try:
            session.ask(ENDLESS)
        except StoreFailed as error:
            stopped.append(error)

    thread = threading.Thread(target=ask)
    thread.start()
    assert asking.wait(10)
    while thread.is_alive():
        session.interrupt()
        thread.join(0.01)
    workspace.close()
    assert len(stopped) == 1


def test_a_closed_session_says_so(session):
    session.close()
    session.close()
    session.interrupt()
    with pytest.raises(StoreFailed, match="closed"):
        session.ask("SELECT 1")


def test_names_of_temporary_tables_are_used_once(session):
    assert session.table_name() != session.table_name()


def test_errors_come_in_plain_words(session):
    with pytest.raises(StoreFailed) as found:
        session.ask("SELECT ?::INTEGER", ["ada@example.com"])
    assert "ada" not in f"{found.value} {found.value.detail}"
