"""Recipes at the command line: run, listed, shown, checked; from a real workspace into real files."""

from __future__ import annotations

import csv
import json
import sys
from datetime import UTC, date, datetime
from io import StringIO
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from services.cli.output import Output
from services.cli.recipes import find_recipe, moment_of, tell_run
from services.domain.own_marks import Goal
from services.recipes.elsewhere import WindowRun
from services.recipes.folder import default_folder
from services.settings import workspace_file
from services.store.workspace import Workspace
from tests.services.cli.conftest import PACE

PLAIN = '[format]\npreset = "programs"\ntitles = false\n'


@pytest.fixture
def weekly(tmp_path):
    path = tmp_path / "weekly.toml"

    def write(text=PLAIN):
        path.write_text(text, encoding="utf-8")
        return path

    write()
    return write


@pytest.mark.parametrize(
    ("run", "code", "out", "told"),
    [
        (WindowRun(files=(b"a.csv", b"b.csv")), 0, "a.csv\nb.csv\n", "Written by"),
        (WindowRun(files=(b"a.csv",), notes=("Low.",), missed=True), 4, "a.csv\n", "Low.\n"),
        (WindowRun(files=(b"a",), missed=True, accounts_failed=True), 1, "a\n", "Written"),
        (WindowRun(problem="The disk is full."), 3, "", "The disk is full.\n"),
    ],
)
def test_what_a_window_made_of_a_recipe_is_told_like_a_run(run, code, out, told):
    output = Output(StringIO(), StringIO())
    assert tell_run(run, output) == code
    assert output.out.getvalue() == out
    assert told in output.err.getvalue()


def save_goals(*goals):
    opened = Workspace.open(workspace_file(), create=False)
    opened.own.save_goals(goals)
    opened.close()


def test_a_recipe_writes_what_the_report_tells(cli, filled, weekly, own_folders):
    ran = cli("report", "run", weekly())
    assert ran.code == 0, ran.err
    path = own_folders / "reports" / "weekly.csv"
    assert ran.out == f"{path}\n"
    assert "Wrote " in ran.err
    with path.open(newline="") as file:
        rows = list(csv.DictReader(file))
    told = json.loads(cli("report", "campaigns", "--format", "json").out)
    assert f"Writing {len(rows):,} rows\n" in ran.err
    assert [row["campaign_id"] for row in rows] == [row["campaign_id"] for row in told]
    opened = Workspace.open(workspace_file(), create=False)
    assert [record.path for record in opened.own.exports()] == [str(path)]
    opened.close()


def test_a_file_that_gives_way_is_told_of(cli, filled, weekly, tmp_path):
    path = tmp_path / "a.csv"
    words = "to a.csv, in place of the file that was there\n"
    assert words not in cli("report", "run", weekly(), "--out", path).err
    assert words in cli("report", "run", weekly(), "--out", path).err
    # A number goes behind the name where the recipe keeps earlier files: nothing is replaced.
    keeping = weekly(f'{PLAIN}[destination]\noverwrite = "number"\n')
    for _ in range(2):
        ran = cli("report", "run", keeping, "--out", tmp_path)
        assert ran.code == 0, ran.err
        assert "in place of" not in ran.err


def test_each_replaced_file_of_a_report_of_several_is_told_of(cli, filled, weekly, tmp_path):
    recipe = weekly(f'report = "overview"\n{PLAIN}')
    assert cli("report", "run", recipe, "--out", tmp_path / "a.csv").code == 0
    files = sorted(tmp_path.glob("a_*.csv"))
    files[0].unlink()
    told = cli("report", "run", recipe, "--out", tmp_path / "a.csv").err
    assert told.count(", in place of the file that was there\n") == len(files) - 1
    assert f"to {files[0].name}\n" in told


def test_out_and_today(cli, filled, weekly, tmp_path):
    path = weekly(f'{PLAIN}[filters]\nperiod = "last-week"\n')
    ran = cli("report", "run", path, "--out", tmp_path, "--today", "2020-01-08")
    assert ran.code == 0
    assert (tmp_path / "weekly_2019-12-30_2020-01-05.csv").exists()
    assert "no rows" in ran.err
    assert cli("report", "run", path, "--out", tmp_path / "x.json").code == 0
    assert json.loads((tmp_path / "x.json").read_bytes()) is not None


def test_refresh_before(cli, filled, weekly, tmp_path):
    for words, text in ((["--refresh"], PLAIN), ([], f"{PLAIN}[refresh]\nbefore = true\n")):
        ran = cli("--pace", PACE, "report", "run", weekly(text), "--out", tmp_path, *words)
        assert ran.code == 0, ran.err


def test_an_account_that_fails_before_is_told_and_the_report_is_written(
    cli, filled, weekly, tmp_path, memory_keyring
):
    memory_keyring.entries.clear()
    ran = cli("--pace", PACE, "report", "run", weekly(), "--out", tmp_path, "--refresh")
    assert ran.code == 1
    assert "North SMS: " in ran.err
    assert (tmp_path / "weekly.csv").exists()


def test_a_missed_goal_is_told_by_the_exit_code(cli, filled, weekly, tmp_path):
    save_goals(Goal("g", "Sends", "sends", 1e9, each=False, days=9999))
    checked = weekly(f"{PLAIN}[goals]\ncheck = true\n")
    ran = cli("report", "run", checked, "--out", tmp_path)
    assert ran.code == 4
    assert "Missed: Sends." in ran.err
    assert (tmp_path / "weekly.csv").exists()
    assert cli("report", "run", weekly(), "--out", tmp_path).code == 0


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["report", "run"], 2, "Missing: FILE"),
        (["report", "run", "none.toml"], 3, "There is no recipe none.toml"),
        (["report", "run", "none"], 3, "There is no recipe none"),
        (["report", "run", "x.toml", "--today", "yesterday"], 2, "no day"),
        (["report", "run", "x.toml", "--format", "csv"], 2, "--format: the recipe says"),
        (["report", "run", "x.toml", "--account", "A"], 2, "--account: the recipe says"),
        (["report", "run", "x.toml", "--from", "2026-01-01"], 2, "--from: the recipe says"),
        (["report", "campaigns", "x.toml"], 2, "FILE: only"),
        (["report", "campaigns", "--refresh"], 2, "--refresh: only"),
        (["recipes"], 2, "action"),
        (["recipes", "show", "none.toml"], 3, "no recipe"),
    ],
)
def test_wrong_words(cli, filled, words, code, said):
    ran = cli(*words)
    assert ran.code == code
    assert said.casefold() in ran.err.casefold()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("version = 2\n", "version 2"),
        ("name = 3\n", "name (line 1)"),
        ("name = \n", "line 1"),
        ('report = "moon"\n', "no report called moon"),
        ('[destination]\nfolder = "none/deeper"\n', "does not exist"),
        ('[filters]\naccounts = ["Moon"]\n', "no account called Moon"),
        ('[destination]\nname = "{moon}"\n', "{moon}"),
    ],
)
def test_recipes_that_cannot_be_run_write_nothing(cli, filled, weekly, tmp_path, text, said):
    ran = cli("report", "run", weekly(text))
    assert (ran.code, ran.out) == (3, "")
    assert said in ran.err
    assert [path.name for path in tmp_path.iterdir()] == ["weekly.toml"]


@pytest.mark.skipif(sys.platform != "linux", reason="uses a device of Linux")
def test_a_full_disk(cli, filled, weekly):
    ran = cli("report", "run", weekly("[format]\nsidecar = false\n"), "--out", "/dev/full")
    assert ran.code == 3
    assert "disk is full" in ran.err


def test_no_workspace(cli, weekly):
    for words in ([], ["--refresh"]):
        ran = cli("report", "run", weekly(), *words)
        assert ran.code == 3
        assert "no workspace" in ran.err


def test_an_empty_workspace(cli, weekly, own_folders):
    Workspace.open(workspace_file()).close()
    ran = cli("report", "run", weekly())
    assert ran.code == 0
    assert "no rows" in ran.err


def test_a_hostile_recipe_cannot_write_to_the_terminal_or_elsewhere(
    cli, filled, weekly, own_folders
):
    path = weekly('name = "\\u001b[31m../../x"\nabout = "\\u0007"\n"\\u001b]0;x" = 1\n' + PLAIN)
    for words in (["report", "run", path], ["recipes", "show", path], ["recipes", "check", path]):
        ran = cli(*words)
        assert ran.code == 0, ran.err
        assert "\x1b" not in ran.out + ran.err
        assert "\x07" not in ran.out + ran.err
    assert [p.suffix for p in (own_folders / "reports").iterdir()].count(".csv") == 1


def test_saved_views_are_listed_and_found_by_name(cli, filled, tmp_path):
    folder = default_folder()
    assert "no saved views" in cli("recipes", "list").err
    folder.mkdir(parents=True)
    (folder / "a.toml").write_text('name = "Every Week"\n[filters]\nperiod = "last-week"\n')
    (folder / "b.sendsight").write_text("version = 7\n")
    ran = cli("recipes", "list")
    assert ran.code == 0
    assert "Every Week" in ran.out
    assert "Last week" in ran.out
    assert "b.sendsight: This recipe is of version 7" in ran.err
    assert find_recipe(Path("every week")) == find_recipe(Path("A")) == folder / "a.toml"
    assert cli("report", "run", "every week", "--out", tmp_path).code == 0


def test_show_tells_what_a_recipe_does(cli, weekly, own_folders):
    ran = cli("recipes", "show", weekly('report = "links"\n[lenses]\nzone = "Asia/Tokyo"\n'))
    assert ran.code == 0
    for line in (
        "Name: weekly",
        "Report: links",
        "Period: All time",
        "Time zone: Asia/Tokyo",
        "Personal data: no",
        f"File: {own_folders / 'reports' / 'weekly.csv'}",
    ):
        assert line in ran.out.splitlines()


def test_check_tells_what_means_nothing(cli, weekly):
    assert cli("recipes", "check", weekly()).out == "weekly is in order.\n"
    ran = cli("recipes", "check", weekly('mood = 1\n[columns]\nshown = ["name", "gone"]\n'))
    assert (ran.code, ran.out) == (0, "weekly can be run; 2 notes.\n")
    assert "mood (line 1)" in ran.err
    assert "no column gone" in ran.err
    assert cli("recipes", "check", weekly('report = "moon"\n')).code == 3


def test_a_given_day_is_a_whole_one():
    day, now = moment_of(date(2020, 1, 8), "UTC")
    assert (day, now.date(), now.hour) == (date(2020, 1, 8), date(2020, 1, 8), 23)
    today, now = moment_of(None, "UTC")
    assert (today, now.date()) == (now.date(), datetime.now(UTC).date())
    day, now = moment_of(date(2020, 1, 8), "Australia/Sydney")
    assert (day, now) == (date(2020, 1, 8), datetime(2020, 1, 8, 12, 59, 59, 999999, tzinfo=UTC))
    assert moment_of(date.max, "UTC")[0] == date.max


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Etc/GMT+12"])
def test_today_is_that_of_the_zone(zone):
    today, now = moment_of(None, zone)
    assert today == now.astimezone(ZoneInfo(zone)).date()


def test_a_path_is_never_taken_for_a_name(tmp_path):
    default_folder().mkdir(parents=True)
    (default_folder() / "x.toml").write_text("")
    assert find_recipe(Path("x")) == default_folder() / "x.toml"
    for path in (tmp_path / "x", Path("x.toml"), Path("folder/x")):
        assert find_recipe(path) == path
