"""Windows: the steps with a schtasks of our own, which answers in a console's code page."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from services import settings
from services.domain.errors import ExportFailed, NotOffered
from services.schedule.entry import make_entry
from services.schedule.task_scheduler import TaskScheduler, local_now
from services.schedule.timing import Timing

NOW = datetime(2026, 11, 20, 12, 0)


@pytest.fixture
def windows(programs):
    """The backend, on a Friday at noon."""
    return TaskScheduler(now=lambda: NOW)


@pytest.fixture
def tasks(programs):
    """The folder where our schtasks keeps tasks."""
    return programs.folder / "tasks"


def left_behind():
    """Files of ours after all is done."""
    folder = settings.config_folder() / "schedule"
    return list(folder.iterdir()) if folder.exists() else []


def test_a_task_is_handed_over_as_it_was_shown_and_no_file_stays(windows, programs, tasks, entry):
    (planned,) = windows.files(entry)
    assert windows.install(entry) == ()
    assert (tasks / entry.name).read_text(encoding="utf-16") == planned.text
    assert programs.calls[-1] == ["/Create", "/TN", entry.name, "/XML", str(planned.path), "/F"]
    assert left_behind() == []


def test_an_installed_entry_is_listed_exactly_though_the_console_loses_letters(windows, recipe):
    odd = recipe.with_name("週報 Ü.toml")
    program = str(Path("/opt/cli").absolute())  # with a drive on Windows
    entry = make_entry(odd, Timing.daily(7), (program, "run", str(odd)))
    assert windows.installed() == ()
    windows.install(entry)
    (found,) = windows.installed()
    assert found.entry == entry
    assert (found.active, found.next_run, found.changed) == (True, None, False)
    assert found.files == ()


def test_the_same_recipe_is_scheduled_once(windows, entry, recipe):
    windows.install(entry)
    windows.install(make_entry(recipe, Timing.monthly(1, 9), entry.command))
    assert [found.entry.timing for found in windows.installed()] == [Timing.monthly(1, 9)]


def test_a_task_that_is_refused_leaves_all_as_it_was(windows, programs, tasks, entry, recipe):
    programs.fail("/Create")
    with pytest.raises(ExportFailed) as failure:
        windows.install(entry)
    assert "Zugriff verweigert: ü" in failure.value.detail
    assert list(tasks.iterdir()) == []
    programs.fail()
    windows.install(entry)
    programs.fail("/Create")
    with pytest.raises(ExportFailed):
        windows.install(make_entry(recipe, Timing.daily(9), entry.command))
    assert [found.entry for found in windows.installed()] == [entry]
    assert left_behind() == []


def test_removing_takes_the_task_out(windows, programs, tasks, entry):
    windows.install(entry)
    programs.fail("/Delete")
    with pytest.raises(ExportFailed) as failure:
        windows.remove(entry.identifier)
    assert "no such luck" in failure.value.detail
    programs.fail()
    assert windows.remove(entry.identifier) == ()
    assert list(tasks.iterdir()) == []
    with pytest.raises(ExportFailed, match="no schedule"):
        windows.remove(entry.identifier)


def test_another_ones_task_is_neither_listed_nor_touched(windows, tasks, entry):
    windows.problem()
    (tasks / entry.name).write_text("<Task/>", encoding="utf-16")
    assert windows.installed() == ()
    for act in (lambda: windows.install(entry), lambda: windows.remove(entry.identifier)):
        with pytest.raises(ExportFailed, match="not made by Sendsight"):
            act()
    assert (tasks / entry.name).read_text(encoding="utf-16") == "<Task/>"


def test_a_task_changed_by_hand_is_seen_and_kept(windows, tasks, entry):
    windows.install(entry)
    task = tasks / entry.name
    mine = task.read_text(encoding="utf-16").replace("T07:30", "T08:30")
    task.write_text(mine, encoding="utf-16")
    assert windows.installed()[0].changed
    (kept,) = windows.install(entry)
    assert "T08:30" in kept.read_text(encoding="utf-16")
    assert not windows.installed()[0].changed
    task.write_text(mine, encoding="utf-16")
    (again,) = windows.remove(entry.identifier)
    assert again != kept
    assert windows.installed() == ()


def test_a_scheduler_that_is_closed_is_a_problem_with_a_way_out(windows, programs, entry):
    assert windows.problem() is None
    programs.fail("list")
    assert "Ask whoever" in (windows.problem() or "")
    with pytest.raises(NotOffered, match="does not answer"):
        windows.install(entry)


def test_the_clock_is_the_computers_own():
    assert abs((local_now() - datetime.now()).total_seconds()) < 60
