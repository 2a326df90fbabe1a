"""Views in the system's scheduler: shown before, installed, listed, removed; over a scheduler's real folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from services import settings
from services.qt.schedule_service import ScheduleService
from services.recipes.recipe import Recipe
from services.schedule.base import Backend
from services.schedule.running import Answer
from services.schedule.systemd import Systemd
from services.schedule.timing import Timing
from services.schedule.unsupported import Unsupported


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv(settings.HOME, str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "home"


@pytest.fixture
def services(bench, home):
    made = bench.open()
    bench.add(made, "clicksend")
    return made


def the(bench, job):
    return bench.wait(job)


def over(services, backend: Backend) -> ScheduleService:
    """A service with that scheduler."""
    return ScheduleService(
        services.config, services._start_files_work, services, scheduler=lambda: backend
    )


def says_yes(_: tuple[str, ...]) -> Answer:
    """As systemctl does; the files it is told of are real."""
    return Answer(0, b"", b"")


def test_a_schedule_is_shown_installed_listed_and_removed(bench, services, qtbot, home):
    schedules = over(services, Systemd(says_yes))
    path = the(bench, services.recipes.save(Recipe(name="Weekly")))
    timing = Timing.weekly([0, 3], 7, 30)
    planned = the(bench, schedules.plan(path, timing))
    assert planned.files
    assert not any(file.path.exists() for file in planned.files)
    assert Path(planned.target).name == "Weekly.csv"
    with qtbot.waitSignal(schedules.changed):
        assert the(bench, schedules.install(path, timing)) == ()
    for file in planned.files:
        assert file.path.read_text() == file.text
    listed = the(bench, schedules.read())
    assert listed.problem == ""
    assert [one.entry.timing for one in listed.installed] == [timing]
    the(bench, schedules.remove(listed.installed[0].entry.identifier))
    assert the(bench, schedules.read()).installed == ()


def test_the_command_names_this_workspace_and_the_view(bench, services, tmp_path):
    words = services.schedules.command(tmp_path / "weekly.toml")
    assert Path(words[0]).is_absolute()
    assert words[-5:] == (
        "--workspace",
        str(bench.path),
        "report",
        "run",
        str(tmp_path / "weekly.toml"),
    )


def test_a_system_without_scheduler_says_so(bench, services):
    schedules = over(services, Unsupported())
    listed = the(bench, schedules.read())
    assert "scheduler" in listed.problem
    assert listed.installed == ()
