from __future__ import annotations

import pytest

from gui.settings_dialog import SettingsDialog
from gui.updates.choice import UpdateChoice
from services.updates.address import host


@pytest.fixture
def dialog(qtbot, theme, settings):
    made = SettingsDialog(UpdateChoice(settings), theme)
    qtbot.addWidget(made)
    return made


def test_the_notice_is_off_and_a_press_takes_effect_at_once(qtbot, dialog, settings):
    choice = UpdateChoice(settings)
    assert not dialog.notice_box.isChecked()
    with qtbot.waitSignal(dialog.wanted):
        dialog.notice_box.click()
    assert choice.wanted
    with qtbot.assertNotEmitted(dialog.wanted):
        dialog.notice_box.click()
    assert not choice.wanted


def test_it_says_whom_it_asks_and_how_often(dialog):
    said = dialog.notice_box.accessibleDescription()
    assert host() in said
    assert "once a day" in said
