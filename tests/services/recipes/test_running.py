"""Recipes run over a real workspace into real files: what is asked for, told and noted, and what cannot be."""

from __future__ import annotations

import csv
import io
import json
import os
import sys
from datetime import date, timedelta
from pathlib import Path
from zipfile import ZipFile

import duckdb
import openpyxl
import pytest

from services.domain.errors import ExportFailed, NotOffered
from services.domain.own_marks import Goal
from services.recipes.recipe import RecipeFailed
from services.recipes.running import count_rows, run_recipe
from services.reports.watch import ExportStopped
from tests.services.recipes.samples import NOW, TODAY, recipe
from tests.services.store.samples import SENT


def run(made, workspace, **fields):
    return run_recipe(made, workspace, **{"today": TODAY, "now": NOW, **fields})


def to(folder, **fields):
    return {"folder": str(folder), **fields}


def rows_of(path, delimiter=","):
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))


PROGRAMS = {"preset": "programs", "titles": False}


def test_a_plain_recipe_writes_its_file_with_facts_and_notes_it(workspace, tmp_path):
    found = run(
        recipe(
            filters={"period": "this-month"},
            lenses={"zone": "Europe/Amsterdam"},
            format=PROGRAMS,
            destination=to(tmp_path),
        ),
        workspace,
    )
    (file,) = found.files
    assert found.warnings == ()
    assert file.path == tmp_path / "Weekly_2026-11-01_2026-11-20.csv"
    assert (file.rows, len(rows_of(file.path)), file.bytes) == (3, 3, file.path.stat().st_size)
    facts = json.loads(file.sidecar.read_text(encoding="utf-8"))
    assert (facts["recipe"], facts["sha256"]) == ("Weekly", file.sha256)
    assert facts["lenses"] == "Rates are of delivered messages; clicks: all of them."
    assert (facts["from"], facts["to"], facts["period"]) == (
        "2026-11-01",
        "2026-11-20",
        "This month",
    )
    (record,) = workspace.own.exports()
    assert (record.path, record.title, record.rows) == (str(file.path), "Weekly", 3)
    assert (record.sha256, record.personal) == (file.sha256, False)


@pytest.mark.parametrize("kind", ["csv", "json", "xlsx", "parquet", "zip"])
def test_every_kind_of_file_has_the_same_rows(workspace, tmp_path, kind):
    made = recipe(
        columns={"shown": ["campaign_id", "sends"], "sort": "sends", "descending": True},
        format={**PROGRAMS, "kind": kind},
        destination=to(tmp_path),
    )
    (file,) = run(made, workspace).files
    assert file.path.suffix == f".{kind}"
    assert file.rows == 3
    read = {
        "csv": lambda: [(r["campaign_id"], int(r["sends"])) for r in rows_of(file.path)],
        "json": lambda: [tuple(r.values()) for r in json.loads(file.path.read_bytes())],
        "xlsx": lambda: list(openpyxl.load_workbook(file.path).worksheets[0].values)[1:],
        "parquet": lambda: duckdb.sql(f"SELECT * FROM '{file.path}'").fetchall(),
        "zip": lambda: [
            tuple(line.split(","))
            for line in ZipFile(file.path).read("campaigns.csv").decode().split()[1:]
        ],
    }[kind]()
    assert [(str(key), int(sends)) for key, sends in read] == [("1", 1000), ("2", 500), ("3", 10)]


def test_an_overview_is_a_workbook_of_several_sheets(workspace, tmp_path):
    made = recipe(report="overview", format={"kind": "xlsx"}, destination=to(tmp_path))
    told = []
    (file,) = run(made, workspace, on_counted=told.append).files
    book = openpyxl.load_workbook(file.path)
    (counts,) = told
    assert [table.title for table in counts][:2] == ["Summary", "Campaigns"]
    assert [table.rows for table in counts] == [sheet.max_row - 1 for sheet in book][:-1]
    assert count_rows(made, workspace, today=TODAY, now=NOW) == counts
    assert book.sheetnames == [
        "Summary",
        "Campaigns",
        "Links",
        "Daily",
        "Breakdowns",
        "About",
    ]
    summary = {row[0]: row for row in book["Summary"].values}
    rate = summary["click_rate_delivered"]
    assert rate[3:] == (68 / 1400, 68, 1400, 2, 1)
    assert "Weekly" in {row[1] for row in book["About"].values}
    assert run(recipe(report="campaign-report", destination=to(tmp_path)), workspace).files[1].rows


def test_a_progress_knows_how_many_rows_there_will_be(workspace, tmp_path):
    steps = []
    for kind in ("csv", "xlsx", "zip"):
        made = recipe(report="overview", format={"kind": kind}, destination=to(tmp_path))
        run(made, workspace, on_progress=steps.append)
        assert all(step.total for step in steps)
        assert steps[-1].rows == steps[-1].total
    with pytest.raises(ExportStopped):
        count_rows(made, workspace, today=TODAY, now=NOW, cancelled=lambda: True)


def test_several_tables_as_csv_are_several_files(workspace, tmp_path):
    files = run(recipe(report="overview", destination=to(tmp_path)), workspace).files
    names = [file.path.name for file in files]
    assert names == [
        f"Weekly_{part}.csv" for part in ("summary", "campaigns", "links", "daily", "breakdowns")
    ]
    assert len(workspace.own.exports()) == 5


def test_an_overview_as_zip(workspace, tmp_path):
    made = recipe(report="overview", format={"kind": "zip"}, destination=to(tmp_path))
    with ZipFile(run(made, workspace).files[0].path) as archive:
        assert archive.testzip() is None
        assert {"summary.csv", "links.csv", "ABOUT.json"} <= set(archive.namelist())
        assert json.loads(archive.read("ABOUT.json"))["recipe"] == "Weekly"


def test_filters_and_the_period_choose_the_rows(workspace, tmp_path):
    def ids(**filters):
        made = recipe(filters=filters, format=PROGRAMS, destination=to(tmp_path))
        return {row["campaign_id"] for row in rows_of(run(made, workspace).files[0].path)}

    assert ids(accounts=["shop"]) == {"1", "2"}
    assert ids(accounts=["a2"]) == {"3"}
    assert ids(channels=["sms"]) == {"3"}
    assert ids(search="=2+3") == {"2"}
    assert ids(campaigns=[("a1", "email", "2")]) == {"2"}
    assert ids(period="2026-11-01..2026-11-01") == {"1", "2", "3"}
    assert ids(starred=True) == ids(tags=["x"]) == set()


def test_the_same_recipe_counts_from_another_day(workspace, tmp_path):
    made = recipe(filters={"period": "last-week"}, destination=to(tmp_path))
    day = SENT.date() + timedelta(days=3)
    assert run(made, workspace, today=day).files[0].rows == 3
    later = run(made, workspace, today=date(2027, 1, 1))
    assert later.files[0].rows == 0
    assert any("no rows" in sentence for sentence in later.warnings)


def test_a_stale_column_does_not_void_the_rest(workspace, tmp_path):
    made = recipe(
        columns={"shown": ["name", "gone\x1b", "sends"], "sort": "lost"},
        format=PROGRAMS,
        destination=to(tmp_path),
    )
    found = run(made, workspace)
    assert list(rows_of(found.files[0].path)[0]) == ["name", "sends"]
    assert [w for w in found.warnings if "no column" in w] == [
        "The report campaigns has no column gone ; it is left out.",
        "The report campaigns has no column lost; it is left out.",
    ]


def test_an_account_that_is_gone_is_told_and_never_widens_the_report(workspace, tmp_path):
    made = recipe(filters={"accounts": ["Shop", "Old"]}, destination=to(tmp_path))
    found = run(made, workspace)
    assert found.files[0].rows == 2
    assert found.warnings == ("This workspace has no account called Old; it is left out.",)
    with pytest.raises(RecipeFailed, match="no account called Old"):
        run(recipe(filters={"accounts": ["Old"]}, destination=to(tmp_path / "x")), workspace)


def test_the_data_of_a_removed_account_is_found_by_its_name(workspace, tmp_path):
    workspace.remove_account("a2", with_data=False)
    made = recipe(filters={"accounts": ["north sms"]}, destination=to(tmp_path))
    assert run(made, workspace).files[0].rows == 1


def test_an_existing_file_is_kept_or_replaced_as_the_recipe_says(workspace, tmp_path):
    first = run(recipe(destination=to(tmp_path)), workspace).files[0].path
    second = run(recipe(destination=to(tmp_path)), workspace).files[0].path
    assert (first.name, second.name) == ("Weekly.csv", "Weekly (2).csv")
    third = run(recipe(destination=to(tmp_path, overwrite="replace")), workspace).files[0].path
    assert third == first


def test_out_is_a_folder_or_a_file_whose_ending_chooses_the_kind(workspace, tmp_path):
    made = recipe(destination=to(tmp_path / "not-there"))
    assert run(made, workspace, out=tmp_path).files[0].path == tmp_path / "Weekly.csv"
    for name, start in (
        ("a.json", b"["),
        ("a.xlsx", b"PK"),
        ("a.tsv", b"Prov"),
        ("a.txt", b"\xef"),
    ):
        (tmp_path / name).write_text("old")
        (file,) = run(made, workspace, out=tmp_path / name).files
        assert file.path == tmp_path / name
        assert file.path.read_bytes().startswith(start)


def test_a_relative_folder_is_taken_from_the_recipes_own(workspace, tmp_path):
    (tmp_path / "out").mkdir()
    made = recipe(destination=to("out"))
    assert run(made, workspace, beside=tmp_path).files[0].path == tmp_path / "out" / "Weekly.csv"


def test_an_empty_workspace_gives_an_empty_table_and_says_so(empty, tmp_path):
    for report in ("campaigns", "overview"):
        found = run(recipe(report=report, destination=to(tmp_path)), empty)
        assert found.files
    assert rows_of(run(recipe(destination=to(tmp_path)), empty).files[0].path) == []


def test_hostile_texts_are_written_as_texts(workspace, tmp_path):
    made = recipe(
        name='=1+1\n../"<x>\x1b',
        about="=cmd|' /C calc'!A0",
        destination=to(tmp_path, name="../{recipe}"),
    )
    (file,) = run(made, workspace).files
    assert file.path.parent == tmp_path
    assert file.path.name.isprintable()
    assert "'=2+3" in file.path.read_text(encoding="utf-8-sig")


def test_personal_data_only_where_asked_for(workspace, tmp_path):
    def facts(**form):
        made = recipe(report="clicks", format=form, destination=to(tmp_path))
        return json.loads(run(made, workspace).files[0].sidecar.read_bytes())

    assert facts()["personal_data"] is False
    assert facts(personal=True)["personal_data"] is True
    assert workspace.own.exports()[0].personal


def test_a_missing_folder(workspace, tmp_path):
    with pytest.raises(ExportFailed, match="does not exist"):
        run(recipe(destination=to(tmp_path / "none")), workspace)
    assert workspace.own.exports() == ()


@pytest.mark.skipif(sys.platform != "linux", reason="uses a device of Linux")
@pytest.mark.parametrize("kind", ["csv", "xlsx", "zip"])
def test_a_full_disk(workspace, kind):
    made = recipe(report="clicks", format={"kind": kind, "sidecar": False})
    with pytest.raises(ExportFailed, match="disk is full"):
        run(made, workspace, out=Path("/dev/full"))
    assert workspace.own.exports() == ()


@pytest.mark.skipif(sys.platform == "win32" or os.getuid() == 0, reason="rights do not bind here")
def test_a_read_only_file_and_folder(workspace, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("old")
    path.chmod(0o400)
    with pytest.raises(ExportFailed, match="read-only"):
        run(recipe(), workspace, out=path)
    assert path.read_text() == "old"
    (tmp_path / "locked").mkdir(mode=0o500)
    with pytest.raises(ExportFailed, match="does not allow"):
        run(recipe(destination=to(tmp_path / "locked")), workspace)


def test_a_report_that_is_not_there(workspace, tmp_path):
    with pytest.raises(NotOffered, match="no report called moon"):
        run(recipe(report="moon", destination=to(tmp_path)), workspace)
    assert list(tmp_path.glob("*.csv")) == []


def test_a_cancelled_run_leaves_nothing(workspace, tmp_path):
    made = recipe(report="clicks", destination=to(tmp_path / "out"))
    (tmp_path / "out").mkdir()
    with pytest.raises(ExportStopped):
        run(made, workspace, cancelled=lambda: True)
    assert list((tmp_path / "out").iterdir()) == []
    assert workspace.own.exports() == ()


def test_progress_is_told(workspace, tmp_path):
    seen = []
    run(recipe(report="clicks", destination=to(tmp_path)), workspace, on_progress=seen.append)
    assert seen[-1].rows == 30


def test_goals_are_checked_as_the_recipe_says(workspace, tmp_path):
    workspace.own.save_goals(
        [
            Goal("g1", "Clicks", "click_rate", 0.05),
            Goal("g2", "Sends", "sends", 1, each=False),
            Goal("g3", "Spam", "complaint_rate", 0.001, at_least=False),
        ]
    )

    def goals(check):
        found = run(recipe(goals={"check": check}, destination=to(tmp_path)), workspace)
        return found, {outcome.goal.goal_id: outcome.met for outcome in found.goals}

    assert goals(False)[1] == {}
    assert goals(True)[1] == {"g1": False, "g2": True, "g3": None}
    found, outcomes = goals(["clicks", "Moon"])
    assert outcomes == {"g1": False}
    assert [outcome.goal.name for outcome in found.missed] == ["Clicks"]
    assert "There is no goal called Moon; it is not checked." in found.warnings


def test_a_list_of_exports_that_cannot_be_written_does_not_void_the_file(workspace, tmp_path):
    with workspace._writer.transaction() as con:
        con.execute("DROP TABLE exports")
    found = run(recipe(destination=to(tmp_path)), workspace)
    assert found.files[0].path.exists()
    assert any("not in the list of exports" in sentence for sentence in found.warnings)


def test_the_human_lens_reaches_rows_and_facts(workspace, tmp_path):
    made = recipe(report="links", lenses={"clicks": "human"}, destination=to(tmp_path))
    facts = json.loads(run(made, workspace).files[0].sidecar.read_bytes())
    assert facts["bots"] == (
        "likely automatic clicks left out (score 70 or more; rules as shipped)"
    )
    assert "without likely automatic ones" in facts["lenses"]
