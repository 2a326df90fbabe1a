"""The notice in a real window over the real services; the server counts what it is asked."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from gui.main_window import MainWindow
from gui.settings_dialog import SettingsDialog
from gui.updates.watch import KEY
from services import VERSION
from services.demo.server import Reply
from services.qt.app import AppConfig, AppServices
from services.updates import asking
from tests.support.news import NewsServer

LONG = 30_000


@pytest.fixture
def server(monkeypatch):
    with NewsServer() as made:
        made.tell("9.1")
        monkeypatch.setattr(asking, "ADDRESS", made.address)
        yield made


@pytest.fixture
def open_window(qtbot, theme, settings, formats, tmp_path, filled_file, server):
    made = []

    def make(name="w.duckdb", *, filled=True) -> MainWindow:
        if filled and not (tmp_path / name).exists():
            shutil.copy(filled_file, tmp_path / name)
        services = AppServices(AppConfig(tmp_path / name))
        window = MainWindow(services, theme, settings, formats)
        services.setParent(window)
        qtbot.addWidget(window)
        made.append(window)
        window.show()
        with qtbot.waitSignal(services.opened, timeout=LONG):
            services.start()
        return window

    yield make
    for window in made:
        window.close()


def asked(qtbot, window):
    """Wait until the question that is under way is answered."""
    qtbot.waitUntil(lambda: window.updates._job is None, timeout=LONG)


def test_off_nothing_is_asked_and_on_it_is_asked_once_a_day(qtbot, open_window, server):
    window = open_window()
    window.updates._hourly.timeout.emit()
    assert window.updates._job is None
    window.commands.settings.trigger()
    dialog = window.findChild(SettingsDialog)
    assert not dialog.notice_box.isChecked()
    assert server.requests == []
    dialog.notice_box.click()
    dialog.close()
    asked(qtbot, window)
    assert window.messages.bars[KEY].sentence == f"Sendsight 9.1 is out. You have {VERSION}."
    window.close()
    again = open_window("other.duckdb")
    again.updates._hourly.timeout.emit()
    assert again.updates._job is None
    assert KEY not in again.messages.bars
    assert len(server.requests) == 1
    again.updates.choice.note_asked(datetime.now(UTC) - timedelta(days=2))
    again.updates._hourly.timeout.emit()
    asked(qtbot, again)
    assert len(server.requests) == 2


def test_the_page_is_opened_or_the_version_skipped(qtbot, open_window, server, monkeypatch):
    opened = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True
    )
    window = open_window()
    window.updates.choice.want(wanted=True)
    window.updates.ask_if_due()
    asked(qtbot, window)
    window.messages.bars[KEY].buttons["page"].click()
    assert opened == [f"{server.url}/news"]
    window.updates._tell_newer(window.updates._newest)
    window.messages.bars[KEY].buttons["skip"].click()
    window.updates.choice.note_asked(datetime.now(UTC) - timedelta(days=2))
    window.updates.ask_if_due()
    asked(qtbot, window)
    assert KEY not in window.messages.bars
    window.commands.check_version.trigger()  # whoever asks is told all the same
    asked(qtbot, window)
    assert KEY in window.messages.bars


def test_failures_are_silent_unless_the_user_asked(qtbot, open_window, server):
    server.reply = Reply("nonsense")
    window = open_window()
    window.updates.choice.want(wanted=True)
    window.updates.ask_if_due()
    asked(qtbot, window)
    assert KEY not in window.messages.bars
    window.commands.check_version.trigger()
    asked(qtbot, window)
    assert "was not understood" in window.messages.bars[KEY].sentence
    server.tell(VERSION)
    window.commands.check_version.trigger()
    asked(qtbot, window)
    assert KEY not in window.messages.bars
    assert window.status.job.text() == f"✓ This is the newest version: {VERSION}"


def test_without_accounts_a_box_tells(qtbot, open_window, server):
    window = open_window("new.duckdb", filled=False)
    window.commands.check_version.trigger()
    asked(qtbot, window)
    box = window.findChild(QMessageBox)
    assert box.text() == f"Sendsight 9.1 is out. You have {VERSION}."
    assert [button.text().replace("&", "") for button in box.buttons()] == ["Open page", "Close"]
    box.close()
    assert VERSION in box.text()
