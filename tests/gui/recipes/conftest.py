"""The real services over a filled workspace, with folders of the test's own and a scheduler without a system."""

from __future__ import annotations

import shutil

import pytest

from services import settings as places
from services.qt.app import AppConfig, AppServices
from services.qt.schedule_service import ScheduleService
from services.schedule.running import Answer
from services.schedule.systemd import Systemd
from tests.gui.export.conftest import export_file

__all__ = ("export_file",)
LONG = 30_000


@pytest.fixture
def home(tmp_path, monkeypatch):
    """Recipes and reports lie below the test's own folder."""
    monkeypatch.setenv(places.HOME, str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "home"


def says_yes(_):
    return Answer(0, b"", b"")


@pytest.fixture
def real(qtbot, tmp_path, export_file, home):
    """Opened services; their scheduler writes files below the test's folder and asks no system."""
    file = tmp_path / "desk.sendsight"
    shutil.copy(export_file, file)
    made = AppServices(AppConfig(file))
    made.schedules = ScheduleService(
        made.config, made._start_files_work, made, scheduler=lambda: Systemd(says_yes)
    )
    with qtbot.waitSignal(made.opened, timeout=LONG):
        made.start()
    yield made
    assert made.close()
    made.deleteLater()


@pytest.fixture
def wait(qtbot):
    """Waits for a job's result or Failure."""

    def result(job):
        found = []
        job.done.connect(found.append)
        job.failed.connect(found.append)
        qtbot.waitUntil(lambda: bool(found), timeout=LONG)
        return found[0]

    return result
