"""A workspace is looked into from outside, and reports are compared."""

from __future__ import annotations

import duckdb
import pytest

from build_scripts.installers.fresh_machine import workspace
from build_scripts.installers.fresh_machine.steps import Failed
from services.store import schema

REPORT = "name,sends,clicks,opens\nA,10,3,\nB,5,,x\n"


@pytest.fixture
def file(tmp_path):
    """A workspace with two accounts, one of them refreshed; open as a window has it."""
    place = tmp_path / "data" / "demo.duckdb"
    place.parent.mkdir()
    connection = duckdb.connect(str(place))
    connection.execute("CREATE TABLE accounts (account_no INTEGER, removed_at TIMESTAMP)")
    connection.execute("INSERT INTO accounts VALUES (1, NULL), (2, NULL), (3, '2026-01-01')")
    connection.execute("CREATE TABLE campaigns (campaign_no BIGINT)")
    connection.execute(
        "CREATE TABLE refreshes (account_no BIGINT, cancelled BOOLEAN, error_code VARCHAR)"
    )
    connection.execute("INSERT INTO refreshes VALUES (1, false, NULL), (2, true, NULL)")
    yield place, connection
    connection.close()


def test_an_open_workspace_tells_how_far_its_refresh_is(file, tmp_path):
    place, connection = file
    assert workspace.refreshed(place, tmp_path / "aside") == (1, 2)
    connection.execute("INSERT INTO refreshes VALUES (2, false, NULL)")
    assert workspace.refreshed(place, tmp_path / "aside") == (2, 2)


def test_the_real_workspace_has_these_tables():
    text = " ".join(str(part) for part in vars(schema).values())
    for words in ("CREATE TABLE refreshes", "cancelled BOOLEAN", "error_code", "removed_at"):
        assert words in text


def test_a_torn_copy_tells_nothing(tmp_path):
    torn = tmp_path / "demo.duckdb"
    torn.write_bytes(b"half")
    assert workspace.refreshed(torn, tmp_path / "aside") == (0, 0)


def test_the_demo_is_found_by_its_name_without_its_journal(tmp_path):
    assert workspace.demo_file(tmp_path) is None
    (tmp_path / "demo.duckdb.wal").touch()
    (tmp_path / "demo.duckdb").touch()
    assert workspace.demo_file(tmp_path) == tmp_path / "demo.duckdb"


def test_sums_are_of_what_is_known():
    assert workspace.totals(REPORT) == {"campaigns": 2, "sends": 15, "clicks": 3, "opens": 0}
    with pytest.raises(Failed, match="no rows"):
        workspace.totals("name\n")


def test_reports_are_the_same_to_the_letter():
    assert workspace.same(REPORT, REPORT, "before").endswith(
        "15 sends, 3 clicks, 0 opens, as before"
    )
    with pytest.raises(Failed, match="line 2 differs from before: 'A,10,3,', not 'A,10,4,'"):
        workspace.same(REPORT, REPORT.replace("3", "4"), "before")
    with pytest.raises(Failed, match="3 lines, before has 4"):
        workspace.same(REPORT, REPORT + "C,,,\n", "before")
