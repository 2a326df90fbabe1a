"""The demo's job without a window."""

from __future__ import annotations

import csv
import io

import pytest

from services.cli.demo_run import run_demo, write_tables
from services.cli.output import Output
from services.domain.errors import ExportFailed
from services.reports.columns import COLUMNS, keys
from services.settings import demo_workspace_file, workspace_file
from services.sync.session import open_session


def read(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_the_four_tables_of_a_workspace(filled, tmp_path):
    folder = tmp_path / "new" / "tables"
    with open_session(workspace_file()) as session:
        results = write_tables(session, folder)
        again = write_tables(session, folder)
    assert [r.sha256 for r in results] == [r.sha256 for r in again]
    assert sorted(path.name for path in folder.iterdir()) == sorted(f"{n}.csv" for n in COLUMNS)
    for result in results:
        header, *rows = read(result.path)
        assert header == keys(COLUMNS[result.path.stem])
        assert len(rows) == result.rows > 0


def test_a_folder_that_cannot_be_made(filled, tmp_path):
    (tmp_path / "file").touch()
    with (
        open_session(workspace_file()) as session,
        pytest.raises(ExportFailed, match="cannot be created"),
    ):
        write_tables(session, tmp_path / "file" / "tables")


def test_the_whole_demo(tmp_path, own_folders, small_demo):
    output = Output(io.StringIO(), io.StringIO())
    code = run_demo(tmp_path / "demo", demo_clicks=2_000, pace=10_000, output=output)
    assert code == 0, output.err.getvalue()
    assert demo_workspace_file().exists()
    assert not workspace_file().exists()
    _, *campaigns = read(tmp_path / "demo" / "campaigns.csv")
    assert {row[0] for row in campaigns} == {
        "clicksend",
        "sitecore_send",
        "constant_contact",
        "copernica",
    }
    shown = output.out.getvalue()
    assert "Northwind Benelux" in shown
    assert "clicks.csv" in shown
    assert "4 tables in" in shown
