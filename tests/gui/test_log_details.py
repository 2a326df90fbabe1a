from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices

from gui.log_details import LogDetailsDialog
from services.settings import log_folder


@pytest.fixture
def dialog(qtbot):
    made = LogDetailsDialog("It happened.", "Text")
    qtbot.addWidget(made)
    return made


def test_the_log_folder_is_shown(dialog, monkeypatch):
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url) or True)
    dialog.log_button.click()
    assert shown == []
    assert dialog.told.text() == f"Nothing has been logged yet. The folder will be {log_folder()}."
    log_folder().mkdir(parents=True)
    dialog.log_button.click()
    assert [Path(url.toLocalFile()) for url in shown] == [log_folder()]


def test_where_no_folder_can_be_opened_its_place_is_told(dialog, monkeypatch):
    log_folder().mkdir(parents=True)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    dialog.log_button.click()
    assert dialog.told.text() == f"The folder could not be opened. It is {log_folder()}."
