"""Connections: handed out, closed, and opened anew after a fatal error."""

from __future__ import annotations

import threading

import duckdb
import pytest

from services.domain.errors import StoreFailed
from services.domain.records import Batch
from services.store.connections import Connections
from services.store.migrations import MIGRATIONS
from tests.services.store.samples import many_clicks


@pytest.fixture
def connections(path):
    opened = Connections(path, create=True, migrations=MIGRATIONS)
    yield opened
    opened.close()


def test_each_connection_has_temporary_tables_of_its_own(connections):
    one, other = (connections.lease(threading.RLock(), abortable=True) for _ in range(2))
    one.con.execute("CREATE TEMP TABLE mine AS SELECT 1")
    with pytest.raises(duckdb.CatalogException):
        other.con.execute("SELECT * FROM mine")
    connections.release(one)
    with pytest.raises(duckdb.ConnectionException):
        one.con.execute("SELECT 1")


def test_closing_waits_for_a_write_and_aborts_a_read(connections):
    order = []
    writing, go_on = threading.Event(), threading.Event()
    lock = threading.RLock()
    lease = connections.lease(lock, abortable=False)

    def write():
        with lock:
            writing.set()
            assert go_on.wait(10)
            lease.con.execute("INSERT INTO meta VALUES ('x', 'y')")
            order.append("written")

    def close():
        connections.close()
        order.append("closed")

    writer, closer = threading.Thread(target=write), threading.Thread(target=close)
    writer.start()
    assert writing.wait(10)
    closer.start()
    go_on.set()
    writer.join()
    closer.join()
    assert order == ["written", "closed"]
    with pytest.raises(StoreFailed, match="closed"):
        connections.lease(lock, abortable=True)


def test_after_a_fatal_error_everything_goes_on(workspace, reader):
    workspace.apply("a1", Batch(clicks=many_clicks(3)))
    table = reader.click_table()
    with pytest.raises(StoreFailed), workspace._connections.guard():
        raise duckdb.FatalException("database has been invalidated")
    assert reader.click_count() == 3
    with pytest.raises(StoreFailed, match="opened anew"):
        table.block(0, 1)
    table.close()
    assert workspace.apply("a1", Batch(clicks=many_clicks(5))).rows_new == 2
    assert [a.account_id for a in workspace.accounts()] == ["a1"]
    assert reader.click_table().count == 5
    assert workspace._connections.generation == 2


def test_a_failed_reopening_is_tried_again(workspace, reader, monkeypatch):
    def fail(_):
        raise duckdb.IOException("No space left on device")

    with pytest.raises(StoreFailed), workspace._connections.guard():
        raise duckdb.FatalException("x")
    with monkeypatch.context() as patched:
        patched.setattr("services.store.opening.connect", fail)
        with pytest.raises(StoreFailed, match="disk is full"):
            reader.click_count()
    assert reader.click_count() == 0


def test_revive_does_nothing_while_all_is_well(connections):
    connections.revive()
    assert connections.generation == 1
