"""From version to version, with a copy of the file before anything is changed."""

from __future__ import annotations

import stat

import duckdb
import pytest

from services.domain.errors import StoreFailed
from services.store import opening
from services.store.migrations import MIGRATIONS, Migration, identity, newest
from services.store.workspace import Workspace
from tests.services.store.samples import account, sent
from tests.services.store.test_opening import picture


def _add_notes(con):
    con.execute("CREATE TABLE notes (text VARCHAR)")


def _add_colour(con):
    con.execute("ALTER TABLE notes ADD COLUMN colour VARCHAR")


def _fail(con):
    con.execute("CREATE TABLE half (x INTEGER)")
    con.execute("SELECT * FROM nowhere")


TWO = (*MIGRATIONS, Migration(2, "notes", _add_notes))
THREE = (*TWO, Migration(3, "colour", _add_colour))
BROKEN = (*TWO, Migration(3, "broken", _fail))


def stored(path):
    con = duckdb.connect(str(path), read_only=True)
    try:
        tables = {
            row[0] for row in con.execute("SELECT table_name FROM duckdb_tables()").fetchall()
        }
        keys = [row[0] for row in con.execute("SELECT key FROM meta ORDER BY key").fetchall()]
        return identity(con), tables, [key for key in keys if key.startswith("migration")]
    finally:
        con.close()


@pytest.fixture
def old(path):
    workspace = Workspace.open(path)
    workspace.save_account(account())
    workspace.apply("a1", sent())
    workspace.close()
    return path


def test_versions_are_numbered_from_one_without_gaps():
    assert [step.version for step in MIGRATIONS] == list(range(1, newest(MIGRATIONS) + 1))


def test_an_old_workspace_is_copied_and_brought_up_to_date(old):
    first = stored(old)[0]
    content = old.read_bytes()
    workspace = Workspace.open(old, migrations=THREE)
    assert (workspace.version, workspace.workspace_id) == (3, first.workspace_id)
    assert [a.name for a in workspace.accounts()] == ["Shop"]
    workspace.close()
    version, tables, records = stored(old)
    assert version.version == 3
    assert "notes" in tables
    assert records == ["migration.1.first schema", "migration.2.notes", "migration.3.colour"]
    copy = opening.backup_path(old, 1)
    assert copy.name == f"{old.name}.v1.backup"
    assert copy.read_bytes() == content
    assert stat.S_IMODE(copy.stat().st_mode) == stat.S_IMODE(old.stat().st_mode)
    assert "notes" not in stored(copy)[1]


def test_a_new_workspace_needs_no_copy(path):
    Workspace.open(path, migrations=THREE).close()
    assert stored(path)[0].version == 3
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_workspace_of_this_version_needs_no_copy(old):
    Workspace.open(old).close()
    assert not opening.backup_path(old, 1).exists()


def test_a_failing_step_is_undone_and_those_before_it_stay(old):
    with pytest.raises(StoreFailed):
        Workspace.open(old, migrations=BROKEN)
    version, tables, _ = stored(old)
    assert version.version == 2
    assert "half" not in tables
    assert stored(opening.backup_path(old, 1))[0].version == 1
    workspace = Workspace.open(old, migrations=THREE)
    reader = workspace.reader()
    assert [row.name for row in reader.campaigns()] == ["Campaign 1"]
    workspace.close()


def test_an_older_program_refuses_the_newer_workspace(old):
    Workspace.open(old, migrations=THREE).close()
    before = picture(old.parent)
    with pytest.raises(StoreFailed, match="newer version"):
        Workspace.open(old, migrations=TWO)
    assert picture(old.parent) == before


def test_a_log_that_a_crash_left_is_copied_with_its_file(old):
    log = old.with_name(old.name + ".wal")
    held = Workspace.open(old)
    held.save_account(account("a2", "Second"))
    file, tail = old.read_bytes(), log.read_bytes()
    held.close()
    old.write_bytes(file)
    log.write_bytes(tail)
    Workspace.open(old, migrations=TWO).close()
    copy = opening.backup_path(old, 1)
    con = duckdb.connect(str(copy), read_only=True)
    names = con.execute("SELECT name FROM accounts ORDER BY account_no").fetchall()
    con.close()
    assert names == [("Shop",), ("Second",)]


def test_no_room_for_a_copy_stops_before_anything_is_changed(old, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("services.store.opening.shutil.copy2", full)
    before = picture(old.parent)
    with pytest.raises(StoreFailed, match="no copy could be made"):
        Workspace.open(old, migrations=TWO)
    assert picture(old.parent) == before
