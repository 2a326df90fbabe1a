"""Linux: the texts of the units, and the steps with a systemctl of our own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from services.domain.errors import ExportFailed, NotOffered
from services.schedule.entry import make_entry
from services.schedule.running import Answer
from services.schedule.systemd import Systemd, calendar, exec_line
from services.schedule.timing import Timing

ODD = (
    "a b",
    "50%",
    "%h",
    "$HOME",
    "${HOME}",
    'q"q',
    "b\\s",
    "it's",
    ";",
    "äß週",
    "",
    "-x",
    "#",
    "a\\",
)


@pytest.fixture
def programs(programs):
    """The programs, where the files that go with them can be."""
    if sys.platform == "win32":
        pytest.skip("systemd and its folders are of Linux")
    return programs


@pytest.fixture
def units(programs, own_folders):
    """The folder of the user's units."""
    return own_folders / ".config" / "systemd" / "user"


def verbs(programs):
    """What systemctl was told to do, questions left out."""
    found = [call[1] for call in programs.calls]
    return [verb for verb in found if verb not in {"show", "show-environment"}]


@pytest.mark.parametrize(
    ("timing", "expression"),
    [
        (Timing.daily(7, 30), "*-*-* 07:30:00"),
        (Timing.weekly([6, 0], 0, 5), "Mon,Sun *-*-* 00:05:00"),
        (Timing.monthly(3, 23), "*-*-03 23:00:00"),
    ],
)
def test_a_timing_becomes_a_calendar_expression(timing, expression):
    assert calendar(timing) == expression


def test_every_word_of_a_command_is_quoted():
    assert exec_line(("/my prog%/a$b", "50% $x", 'a"\\')) == (
        '"/my prog%%/a$b" "50%% $$x" "a\\"\\\\"'
    )


def test_the_files_are_shown_as_they_will_be(units, entry):
    service, timer = Systemd().files(entry)
    assert service.path == units / f"{entry.name}.service"
    assert timer.path == units / f"{entry.name}.timer"
    assert "OnCalendar=Mon *-*-* 07:30:00\nPersistent=true\n" in timer.text
    assert 'ExecStart="/opt/my programs/sendsight-cli" "report" "run" "' in service.text
    assert '50%% \\"Be$$t\\" --Liste' in service.text
    assert not units.exists()
    Systemd().install(entry)
    assert [file.path.read_text() for file in (service, timer)] == [service.text, timer.text]


def test_a_run_writes_numbers_as_this_session_does(units, entry, monkeypatch):
    for name in ("LANGUAGE", "LC_ALL", "LC_NUMERIC", "LC_TIME", "LC_PAPER", "TZ"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "nl_NL.UTF-8")
    monkeypatch.setenv("LC_NUMERIC", 'odd "50%" $x')
    monkeypatch.setenv("LC_TIME", "two\nlines")
    text = Systemd().files(entry)[0].text
    words = [line for line in text.splitlines() if line.startswith("Environment=")]
    assert words == [
        'Environment="LANG=nl_NL.UTF-8"',
        r'Environment="LC_NUMERIC=odd \"50%%\" $x"',
    ]


def test_the_users_own_configuration_folder_is_respected(programs, entry, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "own"))
    Systemd().install(entry)
    assert (tmp_path / "own/systemd/user" / f"{entry.name}.timer").exists()
    monkeypatch.setenv("XDG_CONFIG_HOME", "relative")
    assert Systemd().files(entry)[0].path.is_relative_to(Path.home() / ".config")


def test_an_installed_entry_is_listed_with_its_next_run(programs, units, entry, monkeypatch):
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    try:
        Systemd().install(entry)
        (found,) = Systemd().installed()
    finally:
        monkeypatch.undo()
        time.tzset()
    assert found.entry == entry
    assert found.active is True
    assert found.next_run == datetime(2026, 11, 23, 6, 30, tzinfo=UTC)
    assert not found.changed
    assert found.files == tuple(units / f"{entry.name}.{end}" for end in ("service", "timer"))
    assert verbs(programs) == ["daemon-reload", "stop", "enable", "restart"]


def test_what_systemd_does_not_tell_is_unknown(programs, entry):
    Systemd().install(entry)
    programs.fail("show")
    (found,) = Systemd().installed()
    assert (found.active, found.next_run) == (None, None)
    programs.fail()
    Systemd()._systemctl("stop", f"{entry.name}.timer")
    (found,) = Systemd().installed()
    assert (found.active, found.next_run) == (False, None)


def test_nothing_is_asked_where_nothing_is_installed(programs):
    assert Systemd().installed() == ()
    assert programs.calls == []


def test_the_same_recipe_is_scheduled_once(units, entry, recipe):
    Systemd().install(entry)
    Systemd().install(make_entry(recipe, Timing.daily(9), entry.command))
    assert [found.entry.timing for found in Systemd().installed()] == [Timing.daily(9)]


def test_an_old_note_of_a_last_run_does_not_start_the_report_at_once(units, own_folders, entry):
    stamp = own_folders / f".local/share/systemd/timers/stamp-{entry.name}.timer"
    stamp.parent.mkdir(parents=True)
    stamp.touch()
    Systemd().install(entry)
    assert not stamp.exists()
    stamp.touch()
    Systemd().remove(entry.identifier)
    assert not stamp.exists()


@pytest.mark.parametrize("verb", ["daemon-reload", "enable", "restart", "restarted"])
def test_an_installation_that_fails_half_way_leaves_nothing(programs, units, entry, verb):
    programs.fail(verb)
    with pytest.raises(ExportFailed) as failure:
        Systemd().install(entry)
    assert f"Failed to {verb}: no such luck" in failure.value.detail
    assert [path for path in units.rglob("*") if not path.is_dir()] == []
    assert list((programs.folder / "running").iterdir()) == []
    assert verbs(programs)[-1] == "daemon-reload"


def test_a_change_that_fails_leaves_the_earlier_entry_running(programs, units, entry, recipe):
    Systemd().install(entry)
    before = [path.read_bytes() for path in sorted(units.glob("sendsight-*"))]
    programs.fail("restart")
    with pytest.raises(ExportFailed):
        Systemd().install(make_entry(recipe, Timing.daily(9), entry.command))
    assert [path.read_bytes() for path in sorted(units.glob("sendsight-*"))] == before
    programs.fail()
    (found,) = Systemd().installed()
    assert found.entry == entry
    assert found.active is True


def test_removing_leaves_nothing(programs, units, entry):
    Systemd().install(entry)
    programs.forget()
    assert Systemd().remove(entry.identifier) == ()
    assert [path for path in units.rglob("*") if not path.is_dir()] == []
    assert ["--user", "disable", "--now", f"{entry.name}.timer"] in programs.calls
    assert verbs(programs)[-1] == "daemon-reload"
    with pytest.raises(ExportFailed, match="no schedule"):
        Systemd().remove(entry.identifier)


def test_an_entry_that_systemd_does_not_let_go_stays(programs, units, entry):
    Systemd().install(entry)
    programs.fail("disable")
    with pytest.raises(ExportFailed) as failure:
        Systemd().remove(entry.identifier)
    assert "no such luck" in failure.value.detail
    assert len(Systemd().installed()) == 1


def test_an_entry_can_be_removed_without_a_session(programs, units, entry):
    Systemd().install(entry)
    programs.fail("show-environment", "disable", "daemon-reload")
    Systemd().remove(entry.identifier)
    assert [path for path in units.rglob("*") if not path.is_dir() or path.is_symlink()] == []


def test_another_ones_units_are_neither_listed_nor_touched(programs, units, entry):
    units.mkdir(parents=True)
    timer = units / f"{entry.name}.timer"
    timer.write_text("[Timer]\nOnCalendar=daily\n")
    assert Systemd().installed() == ()
    for act in (lambda: Systemd().install(entry), lambda: Systemd().remove(entry.identifier)):
        with pytest.raises(ExportFailed, match="not written by Sendsight"):
            act()
    assert timer.read_text() == "[Timer]\nOnCalendar=daily\n"
    assert not (units / f"{entry.name}.service").exists()
    assert verbs(programs) == []


@pytest.mark.parametrize("end", ["service", "timer"])
def test_a_unit_changed_by_hand_is_seen_and_kept(programs, units, entry, end):
    Systemd().install(entry)
    unit = units / f"{entry.name}.{end}"
    mine = unit.read_text() + "Nice=19\n"
    unit.write_text(mine)
    assert Systemd().installed()[0].changed
    (kept,) = Systemd().install(entry)
    assert kept.read_text() == mine
    assert not Systemd().installed()[0].changed
    unit.write_text(mine)
    (again,) = Systemd().remove(entry.identifier)
    assert again != kept
    assert again.read_text() == mine
    assert Systemd().installed() == ()


def test_a_copy_of_a_unit_under_another_name_is_not_ours(programs, units, entry):
    Systemd().install(entry)
    shutil.copy(units / f"{entry.name}.timer", units / "sendsight-copy.timer")
    assert len(Systemd().installed()) == 1


def test_a_system_without_a_session_is_a_problem_with_a_way_out(programs, units, entry):
    assert Systemd().problem() is None
    programs.fail("show-environment")
    assert "loginctl enable-linger" in (Systemd().problem() or "")
    with pytest.raises(NotOffered, match="no systemd session"):
        Systemd().install(entry)
    assert not units.exists()


def test_a_system_without_systemd_is_a_problem_with_a_way_out():
    assert "cron" in (Systemd(lambda command: Answer(None)).problem() or "")


analyze = pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="no systemd here")


@analyze
def test_systemd_itself_finds_no_fault_and_reads_the_same_words(programs, units, tmp_path):
    program = tmp_path / "my %h pro$gram" / "run it"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    recipe = tmp_path / "100% 'odd' \\ name.toml"
    entry = make_entry(recipe, Timing.monthly(28, 7), (str(program), *ODD, str(recipe)))
    Systemd().install(entry)
    command = ["systemd-analyze", "verify", "--user", *map(str, units.glob("sendsight-*"))]
    environment = dict(os.environ, XDG_RUNTIME_DIR=str(tmp_path))
    plain = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert (plain.returncode, plain.stderr) == (0, "")
    # Its dump comes after specifiers and before variables; printed so that a shell reads it.
    environment["SYSTEMD_LOG_LEVEL"] = "debug"
    command = [*command[:3], str(units / f"{entry.name}.service")]
    dump = subprocess.run(command, env=environment, capture_output=True, text=True).stdout
    lines = [line for line in dump.splitlines() if "Command Line: " in line]
    if not lines:
        pytest.skip("this systemd does not tell how it reads a command")
    told = lines[0].partition("Command Line: ")[2].replace(" # ", " '#' ")
    shell = f"printf '%s\\n' {told}"
    read = subprocess.run(["sh", "-c", shell], capture_output=True, text=True).stdout
    first, *words = read.splitlines()
    assert first == str(program)
    assert [word.replace("$$", "$") for word in words] == [*ODD, str(recipe)]


@analyze
@pytest.mark.parametrize(
    "timing",
    [Timing.daily(7, 30), Timing.weekly([2, 6], 0, 5), Timing.monthly(28, 23, 59)],
    ids=["daily", "weekly", "monthly"],
)
def test_systemd_itself_finds_the_same_next_run(timing):
    base = datetime(2027, 1, 29, 12, 0, 30)
    told = subprocess.run(
        ["systemd-analyze", "calendar", f"--base-time={base:%F %T}", calendar(timing)],
        env=dict(os.environ, TZ="UTC"),
        capture_output=True,
        text=True,
    )
    if "base-time" in told.stderr:
        pytest.skip("this systemd is too old to ask")
    assert f"{timing.next_after(base):%Y-%m-%d %H:%M:%S}" in told.stdout
