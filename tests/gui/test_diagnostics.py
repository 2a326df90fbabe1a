from __future__ import annotations

import threading
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from gui import diagnostics as module
from gui.diagnostics import DiagnosticsDialog, diagnostics
from services.qt.facts import ProgramFacts

FACTS = ProgramFacts(
    bytes=12_345_678,
    version=3,
    campaigns=72,
    links=9,
    clicks=200_000,
    database="1.5.5",
    countries=date(2026, 6, 17),
    scanners="list 1.0",
    system="Plan 9",
)


@pytest.fixture
def window(filled, make_window):
    return make_window()


@pytest.fixture
def dialog(qtbot, window):
    window.commands.diagnostics.trigger()
    found = window.findChild(DiagnosticsDialog)
    qtbot.waitUntil(lambda: "DuckDB" in found.text.toPlainText(), timeout=20_000)
    yield found
    found.reject()


def test_they_hold_no_names_no_addresses_and_no_paths_of_people(window, services, own_folders):
    text = diagnostics(services, FACTS)
    assert "Qt for Python" in text
    assert "System: Plan 9" in text
    assert "Campaigns: 72, links: 9, clicks: 200000" in text
    assert "Window system: offscreen" in text
    assert " at 100 %" in text
    assert "Language: en; " in text
    assert "time zone " in text
    assert "constant_contact: failed needs_sign_in" in text
    assert "Workspace: 12.3 MB, layout 3" in text
    assert "Country data: 2026-06-17" in text
    assert "Log folder: SENDSIGHT_HOME/log" in text
    for secret in (
        "Northwind",
        "northwind",
        "demo-client",
        "https://",
        str(own_folders),
        *(account.name for account in services.accounts),
        *(account.account_id for account in services.accounts),
    ):
        assert secret not in text


def test_the_home_folder_is_not_named(window, services, monkeypatch, tmp_path):
    monkeypatch.delenv("SENDSIGHT_HOME")
    monkeypatch.setattr(module, "log_folder", lambda: Path.home() / "logs")
    assert f"Log folder: {Path('~/logs')}" in diagnostics(services)


def test_what_must_be_read_comes_from_another_thread(qtbot, window, monkeypatch):
    threads = []

    def facts(_reader):
        threads.append(threading.current_thread())
        return FACTS

    monkeypatch.setattr(module, "program_facts", facts)
    dialog = DiagnosticsDialog(window.services, window)
    assert "Workspace: not read" in dialog.text.toPlainText()
    qtbot.waitUntil(lambda: "12.3 MB" in dialog.text.toPlainText())
    assert threads[0] is not threading.main_thread()
    dialog.close()


def test_the_real_facts_are_copied_whole(dialog, services):
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.endswith(dialog.text.toPlainText())
    assert "crawler-user-agents" in copied
    for account in services.accounts:
        assert account.name not in copied


def test_the_scale_that_was_set_is_told(services, monkeypatch):
    monkeypatch.setenv("QT_SCALE_FACTOR", "1.5")
    monkeypatch.setenv("XDG_SESSION_TYPE", "wayland")
    text = diagnostics(services)
    assert "QT_SCALE_FACTOR: 1.5" in text
    assert "Window system: offscreen wayland" in text
    assert "Workspace: not read" in text
