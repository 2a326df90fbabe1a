"""The one writer: transactions whole or not at all."""

from __future__ import annotations

import threading
from contextlib import closing

import duckdb
import pytest

from services.domain.errors import StoreFailed
from services.domain.records import Batch
from services.store.workspace import Workspace
from tests.services.store.samples import CHROME, campaign, click, many_clicks


def test_what_fails_within_a_transaction_is_undone(workspace, reader):
    writer = workspace._writer

    def insert_and(fail):
        with writer.transaction() as con:
            con.execute("INSERT INTO marks VALUES (1, 'x', 'y')")
            fail(con)

    with pytest.raises(ZeroDivisionError):
        insert_and(lambda _: 1 / 0)
    with pytest.raises(StoreFailed):
        insert_and(lambda con: con.execute("SELECT * FROM nowhere"))
    assert reader._session.ask("SELECT count(*) FROM marks") == [(0,)]
    assert workspace.apply("a1", Batch(campaigns=(campaign(),))).rows_new == 1


def test_numbers_handed_out_in_an_undone_transaction_are_forgotten(workspace, reader, monkeypatch):
    def fail(*_):
        raise duckdb.IOException("No space left on device")

    batch = Batch(campaigns=(campaign(),), clicks=(click("1", user_agent=CHROME),))
    with monkeypatch.context() as patched:
        patched.setattr("services.store.writer.write_marks", fail)
        with pytest.raises(StoreFailed, match="what had arrived is kept"):
            workspace.apply("a1", batch)
    assert reader._session.ask("SELECT count(*) FROM agents") == [(0,)]
    assert workspace.apply("a1", batch).rows_new == 2
    assert next(reader.iter_clicks())[0].browser == "Chrome"


def test_a_checkpoint_empties_the_log(workspace, path):
    workspace.apply("a1", Batch(clicks=many_clicks(50)))
    log = path.with_name(path.name + ".wal")
    assert log.stat().st_size > 1000
    workspace._writer.checkpoint()
    assert not log.exists()


def test_a_transaction_that_wrote_nothing_leaves_no_log_behind(workspace, path):
    """One that was stopped before its first row, as when the window closes while clicks are judged."""
    workspace._writer.checkpoint()
    with pytest.raises(ZeroDivisionError), workspace._writer.transaction():
        _ = 1 / 0
    log = path.with_name(path.name + ".wal")
    assert log.stat().st_size == 0  # still there: the database may be about to write
    workspace.close()
    assert not log.exists()


def test_a_transaction_after_the_end_makes_no_log(workspace, path):
    """It may be the log of another program by then."""
    workspace.close()
    with pytest.raises(StoreFailed), workspace._writer.transaction():
        pass
    assert not path.with_name(path.name + ".wal").exists()


def test_an_empty_log_of_a_kill_does_no_harm(workspace, path):
    workspace.apply("a1", Batch(clicks=many_clicks(50)))
    workspace.close()
    path.with_name(path.name + ".wal").touch()
    again = Workspace.open(path)
    with closing(again.reader()) as reader:
        assert reader.facts().clicks == 50
    again.apply("a1", Batch(clicks=many_clicks(60)))
    again.close()
    assert not path.with_name(path.name + ".wal").exists()


def test_readers_see_a_batch_only_when_it_is_whole(workspace, reader):
    inside, go_on = threading.Event(), threading.Event()

    def write():
        with workspace._writer.transaction() as con:
            con.execute("INSERT INTO marks VALUES (1, 'x', 'y')")
            inside.set()
            assert go_on.wait(10)

    thread = threading.Thread(target=write)
    thread.start()
    assert inside.wait(10)
    count = "SELECT count(*) FROM marks"
    assert reader._session.ask(count) == [(0,)]
    assert [a.name for a in workspace.accounts()] == ["Shop"]
    go_on.set()
    thread.join()
    assert reader._session.ask(count) == [(1,)]
