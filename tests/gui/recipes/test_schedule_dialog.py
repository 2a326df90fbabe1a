from __future__ import annotations

import shlex
import subprocess
import sys

import pytest
from PySide6.QtGui import QGuiApplication

from gui.recipes.schedule_dialog import ScheduleDialog
from services.recipes.folder import saved_views
from services.recipes.recipe import Recipe
from services.schedule.unsupported import Unsupported
from tests.gui.recipes.conftest import LONG
from tests.gui.recipes.keys import doubled_keys


@pytest.fixture
def view(real, wait):
    wait(real.recipes.save(Recipe(name="Weekly")))
    return saved_views()[0]


@pytest.fixture
def make(real, theme, formats, view, qtbot):
    def made():
        dialog = ScheduleDialog(real, theme, formats, view)
        qtbot.addWidget(dialog)
        dialog.open()
        qtbot.waitUntil(
            lambda: dialog._planned is not None or dialog.problem.isVisible(), timeout=LONG
        )
        return dialog

    return made


def ready(qtbot, dialog):
    qtbot.waitUntil(lambda: dialog._planned is not None, timeout=LONG)


def test_all_that_is_written_is_shown_before(make, qtbot, tmp_path):
    dialog = make()
    planned = dialog._planned
    shown = dialog.files.toPlainText()
    for file in planned.files:
        assert str(file.path) in shown
        assert file.text.strip() in shown
        assert not file.path.exists()
    assert "every Monday at 07:30" in dialog.summary.text()
    assert dialog.summary.text().endswith("Weekly.csv")


def test_the_plan_follows_the_choice(make, qtbot):
    dialog = make()
    dialog.form.kinds["monthly"].click()
    assert not dialog.install.isEnabled()
    ready(qtbot, dialog)
    assert "on day 1 of every month" in dialog.summary.text()
    dialog.form.kinds["weekly"].click()
    dialog.form.days[0].click()
    qtbot.waitUntil(lambda: "at least one day" in dialog.summary.text(), timeout=LONG)
    assert not dialog.install.isEnabled()


def test_scheduled_listed_changed_and_removed(make, qtbot):
    dialog = make()
    with qtbot.waitSignal(dialog.done_with, timeout=LONG) as caught:
        dialog.install.click()
    assert caught.args[0] == "“Weekly” runs every Monday at 07:30."
    assert all(file.path.is_file() for file in dialog._planned.files)
    qtbot.waitUntil(lambda: dialog.entries.topLevelItemCount() == 1, timeout=LONG)
    item = dialog.entries.topLevelItem(0)
    assert item.text(0) == "weekly"
    assert item.text(1) == "every Monday at 07:30"
    assert item.text(2).endswith("07:30")
    assert dialog.install.text() == "Change &schedule"
    again = make()
    qtbot.waitUntil(lambda: again.entries.topLevelItemCount() == 1, timeout=LONG)
    with qtbot.waitSignal(again.done_with, timeout=LONG):
        again.remove.click()
    qtbot.waitUntil(lambda: again.entries.topLevelItemCount() == 0, timeout=LONG)
    assert again.none.isVisible()


def test_a_scheduled_view_shows_its_own_time(make, qtbot, real, view, wait):
    from services.schedule.timing import Timing

    wait(real.schedules.install(view.path, Timing.monthly(12, 6, 15)))
    dialog = make()
    qtbot.waitUntil(lambda: dialog.form.timing() == Timing.monthly(12, 6, 15), timeout=LONG)


def test_where_the_system_cannot_the_command_is_offered(make, real, view, qtbot):
    real.schedules._scheduler = Unsupported
    dialog = make()
    qtbot.waitUntil(dialog.problem.isVisible, timeout=LONG)
    assert "scheduler" in dialog.problem.text()
    assert not dialog.install.isVisible()
    assert not dialog.offer.isVisible()
    dialog.copy.click()
    text, command = QGuiApplication.clipboard().text(), real.schedules.command(view.path)
    if sys.platform == "win32":
        assert text == subprocess.list2cmdline(command)
    else:
        assert tuple(shlex.split(text)) == command


def test_a_refusal_is_told(make, real, qtbot):
    from services.schedule.running import Answer
    from services.schedule.systemd import Systemd

    dialog = make()
    real.schedules._scheduler = lambda: Systemd(lambda _: Answer(1, b"", b"no"))
    dialog.install.click()
    qtbot.waitUntil(dialog.notice.isVisible, timeout=LONG)
    assert dialog.notice.property("role") == "bad"
    assert not any(file.path.exists() for file in dialog._planned.files)


def test_every_key_stands_for_one_thing(make):
    assert doubled_keys(make()) == []
