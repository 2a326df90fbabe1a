from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.accounts.wizard import AccountWizard, open_wizard
from services.qt.jobs import Failure
from tests.gui import invented


@pytest.fixture
def make(qtbot, services, theme):
    def made(account=None):
        services.workspace.accounts()
        services.providers = invented.INFOS
        wizard = AccountWizard(services, theme, account)
        qtbot.addWidget(wizard)
        wizard.show()
        return wizard

    return made


def fill_sms(wizard):
    wizard.next.click()
    wizard.fields.name.setText("My shop")
    wizard.fields.fields["username"].widget.setText("me")
    wizard.fields.fields["api_key"].widget.set_text("secret-key")


def test_an_account_is_added_in_three_steps(qtbot, make, services):
    wizard = make()
    assert (wizard.title.text(), wizard.step.text()) == ("Choose a provider", "Step 1 of 3")
    wizard.next.click()
    assert wizard.title.text() == "ClickSend account"
    assert not wizard.next.isEnabled()
    assert wizard.problem.text() == "API username is missing."
    wizard.back.click()
    fill_sms(wizard)
    assert wizard.next.text() == "&Test"
    wizard.next.click()
    qtbot.waitUntil(lambda: wizard.next.isEnabled())
    assert wizard.next.text() == "&Save account"
    with qtbot.waitSignal(wizard.saved) as saved:
        wizard.next.click()
    account, refresh = saved.args
    assert account.name == "My shop"
    assert refresh
    what, stored, secrets, run_only = services.saved[0]
    assert (what, stored.settings, secrets, run_only) == (
        "add",
        {"username": "me"},
        {"api_key": "secret-key"},
        False,
    )
    assert not wizard.isVisible()


def test_going_back_and_choosing_another_provider(make):
    wizard = make()
    wizard.next.click()
    wizard.back.click()
    wizard.providers.list.setCurrentRow(2)
    wizard.next.click()
    assert wizard.title.text() == "Copernica account"
    assert "api_token" in wizard.fields.fields


def test_what_was_entered_survives_a_look_back(make):
    wizard = make()
    fill_sms(wizard)
    wizard.back.click()
    wizard.next.click()
    assert wizard.fields.name.text() == "My shop"


def test_editing_starts_with_the_fields(qtbot, make, filled):
    wizard = make(filled.accounts[0])
    assert (wizard.windowTitle(), wizard.step.text()) == ("Edit account", "Step 1 of 2")
    assert not wizard.back.isVisible()
    wizard.fields.name.setText("Renamed")
    wizard.next.click()
    qtbot.waitUntil(lambda: wizard.next.isEnabled())
    with qtbot.waitSignal(wizard.saved):
        wizard.next.click()
    what, account, secrets, _ = filled.saved[0]
    assert (what, account.account_id, account.name, secrets) == ("update", "a-sms", "Renamed", {})


def test_a_refused_key_cannot_be_saved(qtbot, make, services):
    services.check = Failure("needs_sign_in", "ClickSend did not accept the key.")
    wizard = make()
    fill_sms(wizard)
    wizard.next.click()
    qtbot.waitUntil(lambda: wizard.check.failure is not None)
    assert not wizard.next.isEnabled()
    assert services.saved == []


def test_offline_saves_untested_without_a_refresh(qtbot, make, services):
    services.check = Failure("unreachable", "ClickSend cannot be reached.")
    wizard = make()
    fill_sms(wizard)
    wizard.next.click()
    qtbot.waitUntil(lambda: wizard.next.isEnabled())
    assert wizard.next.text() == "&Save untested"
    with qtbot.waitSignal(wizard.saved) as saved:
        wizard.next.click()
    assert saved.args[1] is False


def test_a_failed_save_stays_open_and_says_why(qtbot, make, services):
    services.save_failure = Failure("store_failed", "The disk is full.", "Make room.")
    wizard = make()
    fill_sms(wizard)
    wizard.next.click()
    qtbot.waitUntil(lambda: wizard.next.isEnabled())
    wizard.next.click()
    qtbot.waitUntil(lambda: wizard.check.answer.text() == "The disk is full.")
    assert wizard.isVisible()


def test_escape_ends_a_test_that_runs(qtbot, make, services):
    services.check = ...
    wizard = make()
    fill_sms(wizard)
    wizard.next.click()
    job = wizard.check._job
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    assert job.cancelled
    assert not wizard.isVisible()


def test_closing_ends_a_sign_in_that_runs(qtbot, make, services):
    wizard = make()
    wizard.providers.list.setCurrentRow(1)
    wizard.next.click()
    wizard.fields.fields["client_id"].widget.setText("id")
    wizard.fields.sign_in.browser.click()
    job = services.sign_in_job
    wizard.close()
    assert job.cancelled


def test_without_a_keyring_the_account_is_kept_for_the_run(qtbot, make, services):
    services.keyring = None
    wizard = make()
    fill_sms(wizard)
    wizard.next.click()
    qtbot.waitUntil(lambda: wizard.next.isEnabled())
    with qtbot.waitSignal(wizard.saved):
        wizard.next.click()
    assert services.saved[0][3] is True


def test_it_opens_over_a_window(qtbot, filled, theme, make_window):
    window = make_window()
    wizard = open_wizard(filled, theme, None, window)
    assert wizard.isVisible()
    assert wizard.windowModality() == Qt.WindowModality.WindowModal
    wizard.reject()
