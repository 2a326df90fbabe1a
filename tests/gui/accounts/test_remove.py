from __future__ import annotations

import pytest

from gui.accounts.remove import RemoveDialog
from services.qt.jobs import Failure


@pytest.fixture
def dialog(qtbot, filled, theme, formats):
    made = RemoveDialog(filled, filled.accounts[0], formats)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made._campaigns is not None)
    return made


def test_it_names_what_goes(dialog):
    assert dialog.title.text() == "Remove “Northwind SMS”?"
    assert dialog.confirm.text() == "Remove account and its 24 campaigns"
    dialog.keep_data.click()
    assert dialog.confirm.text() == "Remove account, keep its data"


def test_with_its_data(qtbot, dialog, filled):
    with qtbot.waitSignal(dialog.removed) as removed:
        dialog.confirm.click()
    assert removed.args == ["Northwind SMS"]
    assert filled.removed == [("a-sms", True)]
    assert not dialog.isVisible()


def test_its_data_can_stay(qtbot, dialog, filled):
    dialog.keep_data.click()
    with qtbot.waitSignal(dialog.removed):
        dialog.confirm.click()
    assert filled.removed == [("a-sms", False)]


def test_cancel_removes_nothing(dialog, filled):
    dialog.reject()
    assert filled.removed == []


def test_a_failure_stays_open(qtbot, dialog, filled, monkeypatch):
    failure = Failure("keyring", "The keyring did not answer.", "Unlock it.")
    monkeypatch.setattr(filled, "remove_account", lambda *_, **__: filled._answer(failure))
    dialog.confirm.click()
    qtbot.waitUntil(dialog.error.isVisible)
    assert dialog.error.text() == "The keyring did not answer. Unlock it."
    assert dialog.confirm.isEnabled()
