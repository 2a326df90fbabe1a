from __future__ import annotations

import pytest

from services.domain.plan import RefreshOptions


@pytest.fixture
def window(filled, make_window):
    return make_window()


def test_add_and_refresh(qtbot, window, services):
    window.commands.add_account.trigger()
    wizard = window.account_commands.dialog
    wizard.next.click()
    wizard.fields.fields["username"].widget.setText("me")
    wizard.fields.fields["api_key"].widget.set_text("k")
    wizard.next.click()
    qtbot.waitUntil(lambda: wizard.next.isEnabled())
    wizard.next.click()
    qtbot.waitUntil(lambda: bool(services.refreshes))
    account = services.saved[0][1]
    assert services.refreshes == [RefreshOptions(accounts=(account.account_id,))]
    assert window.accounts.model.find(account.account_id).isValid()
    assert window.account_commands.dialog is None
    services.finish_refresh()


def test_edit_and_remove_are_about_the_current_account(window):
    window.accounts.tree.setCurrentIndex(window.accounts.model.index(0, 0))
    assert not window.commands.edit_account.isEnabled()
    window.accounts.tree.setCurrentIndex(window.accounts.model.find("a-sms"))
    window.commands.edit_account.trigger()
    dialog = window.account_commands.dialog
    assert dialog.fields.name.text() == "Northwind SMS"
    dialog.reject()
    window.commands.remove_account.trigger()
    assert "Northwind SMS" in window.account_commands.dialog.title.text()
    window.account_commands.dialog.reject()


def test_removing_takes_account_and_campaigns_out(qtbot, window, services):
    window.accounts.tree.setCurrentIndex(window.accounts.model.find("a-sms"))
    window.commands.remove_account.trigger()
    dialog = window.account_commands.dialog
    qtbot.waitUntil(lambda: dialog._campaigns == 24)
    dialog.confirm.click()
    qtbot.waitUntil(lambda: window.campaigns.view.model.rowCount() == 48)
    assert window.status.job.text() == "✓ Removed “Northwind SMS”"
    assert not window.accounts.model.find("a-sms").isValid()


def test_an_unknown_account_opens_nothing(window):
    window.account_commands.edit_by_id("nobody")
    assert window.account_commands.dialog is None
