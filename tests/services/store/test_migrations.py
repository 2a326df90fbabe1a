"""From version to version, with a copy of the file before anything is changed."""

from __future__ import annotations

import stat
import sys

import duckdb
import pytest

from services.domain.errors import StoreFailed
from services.store import opening
from services.store.migrations import MIGRATIONS, Migration, identity, newest
from services.store.workspace import Workspace
from tests.services.store.samples import account, sent
from tests.services.store.test_opening import picture


def _add_scratch(con):
    con.execute("CREATE TABLE scratch (text VARCHAR)")


def _add_colour(con):
    con.execute("ALTER TABLE scratch ADD COLUMN colour VARCHAR")


def _fail(con):
    con.execute("CREATE TABLE half (x INTEGER)")
    con.execute("SELECT * FROM nowhere")


NOW = newest(MIGRATIONS)
NEXT = (*MIGRATIONS, Migration(NOW + 1, "scratch", _add_scratch))
LATER = (*NEXT, Migration(NOW + 2, "colour", _add_colour))
BROKEN = (*NEXT, Migration(NOW + 2, "broken", _fail))


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
    workspace = Workspace.open(old, migrations=LATER)
    assert (workspace.version, workspace.workspace_id) == (NOW + 2, first.workspace_id)
    assert [a.name for a in workspace.accounts()] == ["Shop"]
    workspace.close()
    version, tables, records = stored(old)
    assert version.version == NOW + 2
    assert "scratch" in tables
    assert records == [f"migration.{step.version}.{step.name}" for step in LATER]
    copy = opening.backup_path(old, NOW)
    assert copy.name == f"{old.name}.v{NOW}.backup"
    assert copy.read_bytes() == content
    assert stat.S_IMODE(copy.stat().st_mode) == stat.S_IMODE(old.stat().st_mode)
    assert "scratch" not in stored(copy)[1]


def test_a_new_workspace_needs_no_copy(path):
    Workspace.open(path, migrations=LATER).close()
    assert stored(path)[0].version == NOW + 2
    assert [p.name for p in path.parent.iterdir()] == [path.name]


def test_a_workspace_of_this_version_needs_no_copy(old):
    Workspace.open(old).close()
    assert not opening.backup_path(old, NOW).exists()


def test_a_failing_step_is_undone_and_those_before_it_stay(old):
    with pytest.raises(StoreFailed):
        Workspace.open(old, migrations=BROKEN)
    version, tables, _ = stored(old)
    assert version.version == NOW + 1
    assert "half" not in tables
    assert stored(opening.backup_path(old, NOW))[0].version == NOW
    workspace = Workspace.open(old, migrations=LATER)
    reader = workspace.reader()
    assert [row.name for row in reader.campaigns()] == ["Campaign 1"]
    workspace.close()


def test_an_older_program_refuses_the_newer_workspace(old):
    Workspace.open(old, migrations=LATER).close()
    before = picture(old.parent)
    with pytest.raises(StoreFailed, match="newer version"):
        Workspace.open(old, migrations=NEXT)
    assert picture(old.parent) == before


@pytest.mark.skipif(sys.platform == "win32", reason="an open workspace cannot be read there")
def test_a_log_that_a_crash_left_is_copied_with_its_file(old):
    log = old.with_name(old.name + ".wal")
    held = Workspace.open(old)
    held.save_account(account("a2", "Second"))
    file, tail = old.read_bytes(), log.read_bytes()
    held.close()
    old.write_bytes(file)
    log.write_bytes(tail)
    Workspace.open(old, migrations=NEXT).close()
    copy = opening.backup_path(old, NOW)
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
        Workspace.open(old, migrations=NEXT)
    assert picture(old.parent) == before


def test_a_first_version_keeps_its_clicks_and_has_them_judged(path):
    con = duckdb.connect(str(path))
    for step in MIGRATIONS[:1]:
        step.run(con)
    con.execute("UPDATE meta SET value = '1' WHERE key = 'version'")
    con.execute(
        "INSERT INTO accounts (account_no, account_id, provider, name, api_url, settings, "
        "keep_personal, state) VALUES (1, 'a1', 'copernica', 'Shop', '', '{}', FALSE, 'new')"
    )
    con.execute(
        "INSERT INTO campaigns (campaign_no, account_no, product, campaign_id, listed, status, "
        "created_assumed, scheduled_assumed, sent_assumed, tags, transactional, signature) "
        "VALUES (16777216, 1, 'email', '1', TRUE, 'sent', FALSE, FALSE, FALSE, '[]', FALSE, '')"
    )
    con.execute(
        "INSERT INTO clicks (campaign_no, identity, zone_assumed, amount, grain, keyed_by, device) "
        "VALUES (16777216, 1, FALSE, 3, 'click', '', 'Bot'), "
        "(16777216, 2, FALSE, 4, 'click', '', 'Mobile')"
    )
    con.close()
    workspace = Workspace.open(path)
    try:
        reader = workspace.reader()
        assert reader.campaigns()[0].human_clicks is None
        assert workspace.settle() == 1
        row = reader.campaigns()[0]
        assert (row.logged_clicks, row.automatic_clicks, row.human_clicks) == (7, 3, 4)
    finally:
        workspace.close()
