"""macOS: the property list, and the steps with a launchctl of our own."""

from __future__ import annotations

import os
import plistlib
import sys
from pathlib import Path

import pytest

from services.domain.errors import ExportFailed, NotOffered
from services.schedule.entry import make_entry
from services.schedule.launchd import Launchd, calendar, plist_text
from services.schedule.running import Answer
from services.schedule.timing import Timing

HERE = f"gui/{os.getuid()}" if hasattr(os, "getuid") else "gui/0"


@pytest.fixture
def programs(programs):
    """The programs, where the files that go with them can be."""
    if sys.platform == "win32":
        pytest.skip("launchd and its users' numbers are of Unix")
    return programs


@pytest.fixture
def pauses():
    """The pauses that were made."""
    return []


@pytest.fixture
def mac(programs, pauses):
    """The backend, without real pauses."""
    return Launchd(pause=pauses.append)


@pytest.fixture
def agents(programs, own_folders):
    """The folder of the user's agents."""
    return own_folders / "Library" / "LaunchAgents"


def loaded(programs):
    """What launchd has loaded, by label."""
    folder = programs.folder / "loaded"
    return {path.name: plistlib.loads(path.read_bytes()) for path in folder.iterdir()}


@pytest.mark.parametrize(
    ("timing", "said"),
    [
        (Timing.daily(7, 30), {"Hour": 7, "Minute": 30}),
        (
            Timing.weekly([0, 5, 6], 7),
            [
                {"Weekday": 1, "Hour": 7, "Minute": 0},
                {"Weekday": 6, "Hour": 7, "Minute": 0},
                {"Weekday": 0, "Hour": 7, "Minute": 0},
            ],
        ),
        (Timing.monthly(28, 0, 5), {"Day": 28, "Hour": 0, "Minute": 5}),
    ],
    ids=["daily", "weekly", "monthly"],
)
def test_a_timing_becomes_calendar_intervals(timing, said):
    assert calendar(timing) == said


def test_the_list_carries_the_command_word_by_word(recipe, tmp_path):
    program = str(Path("/opt/a b/cli").absolute())
    command = (program, "<&>", "--", "$HOME", "%h", '"', "ü週", "", str(recipe))
    entry = make_entry(recipe, Timing.daily(7), command, log=tmp_path / "log & more" / "run.txt")
    said = plistlib.loads(plist_text(entry).encode())
    assert said == {
        "Label": entry.name,
        "ProgramArguments": list(command),
        "StartCalendarInterval": {"Hour": 7, "Minute": 0},
        "ProcessType": "Background",
        "StandardOutPath": entry.log,
        "StandardErrorPath": entry.log,
    }


def test_the_file_is_shown_as_it_will_be_and_then_loaded(mac, programs, agents, entry):
    (planned,) = mac.files(entry)
    assert planned.path == agents / f"{entry.name}.plist"
    assert not agents.exists()
    assert mac.install(entry) == ()
    assert planned.path.read_text() == planned.text
    assert loaded(programs)[entry.name]["ProgramArguments"] == list(entry.command)
    assert programs.calls[-1] == ["bootstrap", HERE, str(planned.path)]
    assert ["enable", f"{HERE}/{entry.name}"] in programs.calls


def test_an_installed_entry_is_listed_without_a_next_run(mac, agents, entry):
    assert mac.installed() == ()
    mac.install(entry)
    (found,) = mac.installed()
    assert found.entry == entry
    assert (found.active, found.next_run, found.changed) == (True, None, False)
    assert found.files == (agents / f"{entry.name}.plist",)


def test_the_folder_of_the_log_is_made(mac, recipe, entry, tmp_path):
    log = tmp_path / "log" / "deep" / "run.txt"
    mac.install(make_entry(recipe, entry.timing, entry.command, log=log))
    assert log.parent.is_dir()
    (tmp_path / "file").touch()
    with pytest.raises(ExportFailed, match="for the log"):
        mac.install(make_entry(recipe, entry.timing, entry.command, log=tmp_path / "file/x/y.txt"))


def test_launchd_is_given_time_to_let_go(mac, programs, pauses, entry, recipe):
    mac.install(entry)
    programs.fail("bootstrap 2")
    mac.install(make_entry(recipe, Timing.daily(9), entry.command))
    assert len(pauses) == 2
    assert loaded(programs)[entry.name]["StartCalendarInterval"] == {"Hour": 9, "Minute": 0}


def test_an_installation_that_fails_leaves_nothing(mac, programs, agents, entry):
    programs.fail("bootstrap")
    with pytest.raises(ExportFailed) as failure:
        mac.install(entry)
    assert "Bootstrap failed: 5: Input/output error" in failure.value.detail
    assert list(agents.iterdir()) == []
    assert loaded(programs) == {}


def test_a_change_that_fails_leaves_the_earlier_entry_loaded(mac, programs, entry, recipe):
    mac.install(entry)
    before = loaded(programs)
    programs.fail("bootstrap 5")
    with pytest.raises(ExportFailed):
        mac.install(make_entry(recipe, Timing.daily(9), entry.command))
    assert loaded(programs) == before
    (found,) = mac.installed()
    assert found.entry == entry


def test_removing_leaves_nothing(mac, programs, agents, entry):
    mac.install(entry)
    assert mac.remove(entry.identifier) == ()
    assert list(agents.iterdir()) == []
    assert loaded(programs) == {}
    with pytest.raises(ExportFailed, match="no schedule"):
        mac.remove(entry.identifier)


def test_an_agent_that_launchd_does_not_let_go_stays(mac, programs, pauses, entry):
    mac.install(entry)
    programs.fail("bootout")
    with pytest.raises(ExportFailed) as failure:
        mac.remove(entry.identifier)
    assert "in progress" in failure.value.detail
    assert pauses
    assert len(mac.installed()) == 1


def test_an_agent_that_goes_a_little_later_is_gone(programs, agents, entry):
    def later(seconds):
        (programs.folder / "loaded" / entry.name).unlink()

    Launchd().install(entry)
    programs.fail("bootout")
    Launchd(pause=later).remove(entry.identifier)
    assert list(agents.iterdir()) == []


def test_another_ones_agent_is_neither_listed_nor_touched(mac, programs, agents, entry):
    agents.mkdir(parents=True)
    path = agents / f"{entry.name}.plist"
    content = plistlib.dumps({"Label": entry.name})
    path.write_bytes(content)
    assert mac.installed() == ()
    for act in (lambda: mac.install(entry), lambda: mac.remove(entry.identifier)):
        with pytest.raises(ExportFailed, match="not written by Sendsight"):
            act()
    assert path.read_bytes() == content


def test_an_agent_changed_by_hand_is_seen_and_kept(mac, agents, entry):
    mac.install(entry)
    path = agents / f"{entry.name}.plist"
    mine = path.read_text().replace("<integer>30</integer>", "<integer>45</integer>")
    path.write_text(mine)
    assert mac.installed()[0].changed
    (kept,) = mac.install(entry)
    assert kept.read_text() == mine
    assert kept.suffix != ".plist"
    assert not mac.installed()[0].changed


def test_a_user_without_a_screen_is_a_problem_with_a_way_out(mac, programs, agents, entry):
    assert mac.problem() is None
    mac.install(entry)
    programs.fail("session")
    assert "Sign in" in (mac.problem() or "")
    assert mac.installed()[0].active is None
    with pytest.raises(NotOffered, match="not signed in"):
        mac.install(entry)


@pytest.mark.skipif(sys.platform == "win32", reason="asks for a user's number")
def test_a_launchctl_that_does_not_answer_is_a_problem():
    assert "launchctl" in (Launchd(lambda command: Answer(None)).problem() or "")
