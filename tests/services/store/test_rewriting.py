"""A file that was written anew holds the same rows and nothing of what was deleted."""

from __future__ import annotations

import sys

import pytest

from services.domain.errors import StoreFailed
from services.domain.records import Batch, Person
from services.store.rewriting import rewrite
from services.store.workspace import Workspace
from tests.services.store.samples import account, campaign, click, dump, many_clicks

WORDS = ("Ottoline.Morrell", "garsington", "192.0.2.231")
OTTOLINE = Person("id-garsington", "ottoline.morrell@garsington.example", "Ottoline.Morrell")


def schema(workspace):
    return sorted(workspace._session.ask("SELECT table_name, sql FROM duckdb_tables()"))


def left(path):
    content = path.read_bytes().lower()
    return [word for word in WORDS if word.lower().encode() in content]


def write_anew(workspace):
    with workspace._writer.transaction() as con:
        rewrite(con)


def test_rows_order_and_tables_stay(workspace):
    workspace.apply("a1", Batch(campaigns=(campaign(),), clicks=many_clicks(3000)))
    workspace.settle()
    ask = workspace._session.ask
    before = dump(workspace), schema(workspace), ask("SELECT * FROM clicks")
    write_anew(workspace)
    assert (dump(workspace), schema(workspace), ask("SELECT * FROM clicks")) == before
    assert workspace.apply("a1", Batch(clicks=many_clicks(3000))).changed is False


def test_required_columns_stay_required(workspace):
    write_anew(workspace)
    with pytest.raises(StoreFailed), workspace._writer.transaction() as con:
        con.execute("INSERT INTO stars VALUES (NULL)")


@pytest.mark.parametrize("others", [1, 10, 3000])
def test_deleted_rows_leave_no_byte(workspace, path, others):
    workspace.save_account(account(keep_personal=True))
    gone = click("gone", person=OTTOLINE, ip="192.0.2.231")
    workspace.apply("a1", Batch(clicks=(*many_clicks(others), gone)))
    workspace._writer.checkpoint()
    with workspace._writer.transaction() as con:
        con.execute("DELETE FROM clicks WHERE click_id = 'gone'")
    workspace._writer.checkpoint()
    if sys.platform != "win32":  # an open workspace cannot be read there
        assert left(path)  # deleting alone is not enough
    write_anew(workspace)
    assert sys.platform == "win32" or left(path) == []
    workspace.close()
    assert left(path) == []


def test_the_file_does_not_grow_each_time(workspace, path):
    workspace.apply("a1", Batch(clicks=many_clicks(3000)))
    sizes = []
    for _ in range(6):
        write_anew(workspace)
        sizes.append(path.stat().st_size)
    assert max(sizes) <= 2 * sizes[0]


def test_an_error_leaves_the_file_as_it_was(workspace, path):
    workspace.apply("a1", Batch(campaigns=(campaign(),), clicks=many_clicks(50)))
    before = dump(workspace), schema(workspace)
    with workspace._writer.transaction() as con:
        con.execute("CREATE VIEW clicks__old AS SELECT 1 AS n")
    with pytest.raises(StoreFailed):
        write_anew(workspace)
    with workspace._writer.transaction() as con:
        con.execute("DROP VIEW clicks__old")
    assert (dump(workspace), schema(workspace)) == before
    workspace.close()
    opened = Workspace.open(path)
    assert (dump(opened), schema(opened)) == before
    opened.close()


def test_what_an_interrupted_one_left_goes(workspace):
    before = schema(workspace)
    with workspace._writer.transaction() as con:
        con.execute("CREATE TABLE __filler AS SELECT 1 AS n")
    write_anew(workspace)
    assert schema(workspace) == before
