"""Schedules at the command line, with the schedulers' own programs in small."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from services import settings
from services.cli.schedule import program
from tests.services.schedule.conftest import programs

__all__ = ["programs"]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the texts are systemd's")


@pytest.fixture
def weekly(tmp_path):
    path = tmp_path / "Weekly numbers.toml"
    path.write_text('name = "Weekly"\n')
    return path


def units(home):
    folder = home / ".config" / "systemd" / "user"
    return (
        sorted(path.name for path in folder.iterdir() if path.is_file()) if folder.exists() else []
    )


def test_a_schedule_is_shown_written_listed_and_removed(cli, programs, weekly, own_folders):
    ran = cli("schedule", "add", weekly, "--weekly", "mon,Thursday", "07:30")
    assert ran.code == 0, ran.err
    assert "OnCalendar=Mon,Thu *-*-* 07:30:00" in ran.out
    assert "every Monday and Thursday at 07:30" in ran.err
    assert "signed in" in ran.err
    assert "that window writes the report" in ran.err
    names = units(own_folders)
    assert len(names) == 2
    for name in names:
        assert name in ran.out
        text = (own_folders / ".config/systemd/user" / name).read_text(encoding="utf-8")
        assert text.rstrip() in ran.out
    listed = cli("schedule", "list")
    assert (listed.code, "every Monday and Thursday" in listed.out) == (0, True)
    assert " on " in listed.out
    assert cli("schedule", "remove", weekly).code == 0
    assert units(own_folders) == []
    assert "No recipe runs by itself" in cli("schedule", "list").err


def test_an_entry_is_removed_by_its_name_too_and_once_only(cli, programs, weekly):
    cli("schedule", "add", weekly, "--daily", "7:05")
    name = cli("schedule", "list").out.splitlines()[-1].split()[0]
    assert cli("schedule", "remove", f"sendsight-{name}").code == 0
    ran = cli("schedule", "remove", name)
    assert ran.code == 2
    assert "does not run by itself" in ran.err


def test_a_recipe_that_is_gone_can_be_removed(cli, programs, weekly, own_folders):
    cli("schedule", "add", weekly, "--monthly", "1", "07:30")
    weekly.unlink()
    assert cli("schedule", "remove", weekly).code == 0
    assert units(own_folders) == []


def test_a_dry_run_writes_nothing(cli, programs, weekly, own_folders):
    ran = cli("schedule", "add", weekly, "--daily", "07:30", "--dry-run")
    assert ran.code == 0
    assert "OnCalendar=*-*-* 07:30:00" in ran.out
    assert "Not written" in ran.err
    assert units(own_folders) == []


def test_the_entry_runs_this_program_on_this_workspace(
    cli, programs, weekly, tmp_path, own_folders
):
    assert Path(program()[0]).is_absolute()
    ran = cli("--workspace", tmp_path / "w.sendsight", "schedule", "add", weekly, "--daily", "1:00")
    line = next(line for line in ran.out.splitlines() if line.startswith("ExecStart="))
    assert str(tmp_path / "w.sendsight") in line
    assert line.endswith(f'"report" "run" "{weekly}" "--wait" "600"')
    assert f'"--home" "{own_folders}"' in line
    ran = cli("--demo", "schedule", "add", weekly, "--daily", "1:00", "--dry-run")
    assert "--demo" in ran.out


def test_without_a_folder_of_its_own_only_the_workspace_is_named(
    cli, programs, weekly, monkeypatch
):
    monkeypatch.delenv("SENDSIGHT_HOME")
    ran = cli("schedule", "add", weekly, "--daily", "1:00", "--dry-run")
    assert ran.code == 0
    line = next(line for line in ran.out.splitlines() if line.startswith("ExecStart="))
    assert "--home" not in line
    assert f'"--workspace" "{settings.workspace_file()}"' in line


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--daily", "25:00"], "There is no time 25:00"),
        (["--daily", "7.30"], "no time of day"),
        (["--weekly", "mon,xyz", "07:30"], "xyz is no day of the week"),
        (["--weekly", "m", "07:30"], "m is no day"),
        (["--weekly", "", "07:30"], "is no day"),
        (["--monthly", "29", "07:30"], "1 to 28"),
        (["--monthly", "x", "07:30"], "1 to 28"),
        (["--daily", "7:30", "--monthly", "1", "7:30"], "not allowed"),
        ([], "--daily"),
    ],
)
def test_wrong_times(cli, programs, weekly, own_folders, words, said):
    ran = cli("schedule", "add", weekly, *words)
    assert ran.code == 2
    assert said in ran.err
    assert units(own_folders) == []


def test_a_recipe_that_cannot_be_read_is_not_scheduled(cli, programs, weekly, own_folders):
    weekly.write_text("version = 2\n")
    ran = cli("schedule", "add", weekly, "--daily", "7:30")
    assert (ran.code, units(own_folders)) == (3, [])
    assert cli("schedule", "add", weekly.with_name("none.toml"), "--daily", "7:30").code == 3


def test_a_scheduler_that_refuses(cli, programs, weekly, own_folders):
    programs.fail("enable")
    ran = cli("schedule", "add", weekly, "--daily", "7:30")
    assert ran.code == 3
    assert "refused" in ran.err
    assert units(own_folders) == []
