"""Reports at the command line: formats, files, filters, privacy; offline and without a keyring."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import sys
from contextlib import closing
from datetime import datetime, timedelta

import pytest

from services.reports.columns import COLUMNS, keys
from services.settings import workspace_file
from services.store.workspace import Workspace


def rows_of(text, delimiter=","):
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))


@pytest.mark.parametrize("table", list(COLUMNS))
def test_csv_and_json_tell_the_same(cli, filled, table):
    found = cli("report", table, "--format", "csv")
    assert found.code == 0
    # Beside the rows it only says what providers cannot tell.
    assert all(
        " does not report " in line or " counts no " in line for line in found.err.splitlines()
    )
    assert found.out.splitlines()[0] == ",".join(keys(COLUMNS[table]))
    rows = rows_of(found.out)
    objects = json.loads(cli("report", table, "--format", "json").out)
    assert len(rows) == len(objects) > 0
    assert [list(row) for row in rows[:1]] == [list(objects[0])]
    for row, found in zip(rows, objects, strict=True):
        assert {k: "" if v is None else str(v) for k, v in found.items()} == row


@pytest.mark.parametrize("table", list(COLUMNS))
def test_a_table_for_people_has_a_line_for_each_row(cli, filled, table):
    count = len(json.loads(cli("report", table, "--format", "json").out))
    out = cli("report", table).out
    assert f"{count:,} " in out.splitlines()[-1] + out.splitlines()[-2]
    assert out.count("\n") >= count + 3


def test_the_format_follows_the_files_name_unless_it_is_said(cli, filled, tmp_path):
    for name, start in (
        ("a.csv", b"provider,"),
        ("a.tsv", b"provider\t"),
        ("a.json", b"[\n{"),
        ("a.txt", b"Account"),
    ):
        ran = cli("report", "links", "--out", tmp_path / name)
        assert (ran.code, ran.out) == (0, "")
        assert (tmp_path / name).read_bytes().startswith(start)
        assert "Wrote " in ran.err
    assert cli("report", "links", "--out", tmp_path / "b.csv", "--format", "json").code == 0
    assert json.loads((tmp_path / "b.csv").read_bytes())


def test_presets(cli, filled, tmp_path):
    path = tmp_path / "a.csv"
    ran = cli("report", "clicks", "--out", path, "--preset", "excel", "--zone", "Asia/Tokyo")
    assert ran.code == 0
    content = path.read_bytes().decode("utf-8")
    assert content.startswith("\ufeffprovider")
    assert content.splitlines()[1].endswith("Asia/Tokyo")
    assert cli("report", "links", "--preset", "tsv").out.startswith("provider\taccount")


@pytest.mark.parametrize(
    "words",
    [
        ["--preset", "excel", "--format", "json"],
        ["--zone", "Mars/X"],
        ["--sidecar"],
        ["--sidecar", "--out", "x.txt"],
    ],
)
def test_options_that_do_not_go_together(cli, filled, words):
    assert cli("report", "links", *words).code == 2


def test_an_existing_file_is_replaced(cli, filled, tmp_path):
    path = tmp_path / "a.csv"
    first = cli("report", "links", "--out", path)
    assert "in place of" not in first.err
    path.write_text("old")
    ran = cli("report", "links", "--out", path)
    assert ran.code == 0
    assert f"to {path}, in place of the file that was there\n" in ran.err
    assert path.read_text().startswith("provider,")


@pytest.mark.parametrize(
    ("table", "name"),
    [
        ("clicks", "a.csv"),
        ("clicks", "a.parquet"),
        ("campaigns", "a.xlsx"),
        ("campaigns", "a.json"),
        ("campaigns", "a.txt"),
    ],
)
def test_rows_are_told_before_and_after_and_the_file_is_noted(cli, filled, tmp_path, table, name):
    path = tmp_path / name
    ran = cli("report", table, "--out", path, "--personal")
    count = len(json.loads(cli("report", table, "--format", "json").out))
    before, after = [line for line in ran.err.splitlines() if " to " in line]
    word = "click rows" if table == "clicks" else "campaigns"
    assert before == f"Writing {count:,} {word} to {path}"
    assert after.startswith(f"Wrote {count:,} {word} to {path} (")
    with closing(Workspace.open(workspace_file())) as workspace:
        noted = workspace.own.exports()[0]
    assert (noted.path, noted.rows, noted.personal) == (str(path), count, True)
    assert noted.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_what_is_printed_is_no_file_and_not_noted(cli, filled):
    with closing(Workspace.open(workspace_file())) as workspace:
        before = workspace.own.exports()
    cli("report", "links", "--format", "csv")
    if sys.platform != "win32":  # where nothing that is not a file has a path
        assert cli("report", "links", "--format", "csv", "--out", "/dev/null").code == 0
    with closing(Workspace.open(workspace_file())) as workspace:
        assert workspace.own.exports() == before


def test_a_sidecar(cli, filled, tmp_path):
    ran = cli(
        "report",
        "links",
        "--out",
        tmp_path / "a.csv",
        "--sidecar",
        "--account",
        "Bénélux",
        "--from",
        "2020-01-01",
    )
    assert ran.code == 0
    facts = json.loads((tmp_path / "a.csv.meta.json").read_text(encoding="utf-8"))
    assert (facts["accounts"], facts["from"], facts["to"]) == (["Bénélux"], "2020-01-01", None)
    assert datetime.fromisoformat(facts["refreshed_at"]).utcoffset() == timedelta(0)


def test_a_file_that_cannot_be_written(cli, filled, tmp_path):
    ran = cli("report", "links", "--out", tmp_path / "none" / "a.csv")
    assert ran.code == 3
    assert "does not exist" in ran.err


def test_one_account(cli, filled):
    rows = rows_of(cli("report", "links", "--format", "csv", "--account", "bénélux").out)
    assert {row["account"] for row in rows} == {"Bénélux"}
    both = cli(
        "report", "links", "--format", "csv", "--account", "Bénélux", "--account", "North SMS"
    )
    assert {row["account"] for row in rows_of(both.out)} == {"Bénélux", "North SMS"}


def test_a_period(cli, filled):
    everything = rows_of(cli("report", "campaigns", "--format", "csv").out)
    days = sorted(row["sent_at"][:10] for row in everything if row["sent_at"])
    ran = cli("report", "campaigns", "--format", "csv", "--from", days[1], "--to", days[-2])
    found = sorted(row["sent_at"][:10] for row in rows_of(ran.out))
    assert found == [day for day in days if days[1] <= day <= days[-2]]


def test_personal_data_only_with_the_switch_and_where_it_is_kept(cli, filled):
    hidden = rows_of(cli("report", "clicks", "--format", "csv").out)
    shown = rows_of(cli("report", "clicks", "--format", "csv", "--personal").out)
    sms = [(h, s) for h, s in zip(hidden, shown, strict=True) if h["provider"] == "clicksend"]
    assert sms
    assert all(s["recipient"].startswith("+") for _, s in sms)
    assert not any(h["recipient"].startswith("+") for h, _ in sms)
    mail = [(h, s) for h, s in zip(hidden, shown, strict=True) if h["provider"] == "copernica"]
    assert all(h["recipient"] == s["recipient"] for h, s in mail)
    assert not any(h["ip"] for h in hidden)
    assert not any(s["ip"] for _, s in mail)


def test_where_nothing_personal_is_kept_it_is_said(cli, filled):
    ran = cli("report", "clicks", "--format", "csv", "--personal", "--account", "Bénélux")
    assert "No personal data is kept" in ran.err
    assert "No personal" not in cli("report", "clicks", "--format", "csv", "--personal").err


def test_reports_need_no_network_and_no_keyring(cli, filled, monkeypatch):
    monkeypatch.setitem(sys.modules, "keyring", None)
    monkeypatch.setitem(sys.modules, "httpx", None)
    assert cli("report", "campaigns").code == 0


def test_without_a_workspace_nothing_is_made(cli, own_folders):
    ran = cli("report", "links")
    assert ran.code == 3
    assert "no workspace" in ran.err
    assert not (own_folders / "data").exists()


def test_an_empty_selection(cli, filled):
    assert cli("report", "clicks", "--to", "2001-01-01", "--format", "json").out == "[]\n"
    assert cli("report", "clicks", "--to", "2001-01-01").out.endswith("0 click rows\n")
