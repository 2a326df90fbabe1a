from __future__ import annotations

import pytest

from gui.accounts.tree import LINE
from services.domain.plan import AccountOutcome, Progress, RefreshOptions, RefreshOutcome
from tests.gui import invented


@pytest.fixture
def window(filled, make_window):
    return make_window()


def failed(account_id="a-news", **values) -> AccountOutcome:
    values = {
        "error_code": "unreachable",
        "error": "Constant Contact cannot be reached.",
        "remedy": "Check the connection.",
        "detail": "DNS",
    } | values
    return AccountOutcome(account_id, "Northwind newsletter", "constant_contact", **values)


def test_refresh_and_stop(window, services):
    window.commands.refresh.trigger()
    assert services.refreshes == [RefreshOptions()]
    assert not window.commands.refresh.isEnabled()
    assert window.commands.stop.isEnabled()
    assert not window.tools.stop.isHidden()
    window.commands.stop.trigger()
    assert not services.refreshing
    assert window.commands.refresh.isEnabled()
    assert not window.commands.stop.isEnabled()
    assert window.status.job.text() == "✓ Stopped. What had arrived is kept."


def test_kinds_of_refresh(window, services):
    for action, options in (
        (window.commands.refresh_totals, RefreshOptions(totals_only=True)),
        (window.commands.refresh_full, RefreshOptions(full=True)),
        (window.accounts.full, None),
    ):
        if options is None:
            window.accounts.tree.setCurrentIndex(window.accounts.model.find("a-sms"))
            options = RefreshOptions(accounts=("a-sms",), full=True)
        action.trigger()
        assert services.refreshes[-1] == options
        services.finish_refresh()


def test_selected_accounts(window, services, qtbot):
    window.accounts.select(("a-sms",), ("copernica",))
    window.commands.refresh_selected.trigger()
    assert set(services.refreshes[-1].accounts) == {"a-sms", "a-benelux"}
    services.finish_refresh()
    window.accounts.select((), ())
    window.commands.refresh_selected.trigger()
    assert services.refreshes[-1].accounts is None
    services.finish_refresh()


def test_progress_reaches_status_line_and_list(window, services):
    window.commands.refresh.trigger()
    services.refresh_progress.emit(Progress("a-sms", "Northwind SMS", "details", "links", 37, 214))
    assert window.status.job.text() == "Campaign 37 of 214, links"
    assert 0.5 < window.line._share < 0.7
    assert window.accounts.model.find("a-sms").data(LINE) == "Refreshing 37 of 214"
    services.finish_refresh()
    assert not window.line._active


def test_one_failure_names_what_happened_what_holds_and_what_to_do(window, services):
    window.commands.refresh.trigger()
    services.finish_refresh(failed())
    text = window.messages.bars["a-news"].text.text()
    assert text.startswith("Northwind newsletter: Constant Contact cannot be reached. The data of ")
    assert text.endswith("is still shown. Check the connection.")
    assert list(window.messages.bars["a-news"].buttons) == ["retry", "edit", "details"]
    assert window.campaigns.view.model.rowCount() == 72


def test_retry_refreshes_that_account_and_takes_the_message_away(window, services):
    window.commands.refresh.trigger()
    services.finish_refresh(failed(), failed("a-sms"))
    window.messages.bars["a-news"].buttons["retry"].click()
    assert services.refreshes[-1] == RefreshOptions(accounts=("a-news",))
    assert list(window.messages.bars) == ["a-sms"]
    services.finish_refresh()
    window.commands.refresh.trigger()
    assert window.messages.bars == {}
    services.finish_refresh()


def test_a_sign_in_that_ended_offers_to_sign_in_again(window, services):
    window.commands.refresh.trigger()
    services.finish_refresh(failed(error_code="needs_sign_in"))
    button = window.messages.bars["a-news"].buttons["edit"]
    assert button.text() == "Sign in again..."
    button.click()
    assert window.account_commands.dialog.windowTitle() == "Edit account"
    window.account_commands.dialog.reject()


def test_a_failure_of_no_account(window, services):
    window.commands.refresh.trigger()
    services.finish_refresh(
        AccountOutcome(
            "", "", "", error_code="store_failed", error="The disk is full.", remedy="Make room."
        )
    )
    bar = window.messages.bars[""]
    assert bar.text.text() == "The disk is full. Make room."
    assert list(bar.buttons) == ["retry"]
    bar.buttons["retry"].click()
    assert services.refreshes[-1] == RefreshOptions()
    services.finish_refresh()


def test_success_is_told_quietly(window, services):
    window.commands.refresh.trigger()
    services.finish_refresh()
    assert window.status.job.text() == "✓ Refreshed"
    assert window.messages.bars == {}


def test_an_account_asked_for_in_a_refresh_comes_next(window, services):
    window.commands.refresh.trigger()
    window.refreshing.refresh_account("a-sms")
    assert len(services.refreshes) == 1
    services.finish_refresh()
    assert services.refreshes[1] == RefreshOptions(accounts=("a-sms",))
    window.refreshing.refresh_account("a-news")
    window.commands.stop.trigger()
    assert len(services.refreshes) == 2


def test_nothing_to_refresh(services, make_window):
    services.fill(())
    services.workspace.accounts()
    window = make_window()
    assert not window.commands.refresh.isEnabled()
    window.refreshing.refresh_all()
    assert services.refreshes == []


def test_the_first_refresh_says_so_in_the_empty_list(services, make_window, qtbot):
    services.fill((invented.Account("n", "clicksend", "New", "https://rest.clicksend.com/v3"),))
    window = make_window()
    window.campaigns.empty.buttons["refresh"].click()
    assert window.campaigns.empty.sentence.text() == "The first refresh is running"
    services.finish_refresh()
    assert window.campaigns.empty.sentence.text() == "No campaigns yet"


def test_of_a_removed_account_nothing_is_left(window, services):
    window.commands.refresh.trigger()
    services.finish_refresh(failed("a-sms"), failed("a-news"))
    window.commands.refresh.trigger()
    window.refreshing.refresh_account("a-sms", full=True)
    services.finish_refresh(failed("a-sms"), failed("a-news"))
    # The waiting one runs now.
    assert services.refreshes[-1] == RefreshOptions(accounts=("a-sms",), full=True)
    window.refreshing.refresh_account("a-news")
    count = len(services.refreshes)
    services.remove_account("a-news", with_data=True)
    assert "a-news" not in window.messages.bars
    services.finish_refresh()
    assert len(services.refreshes) == count
    assert not services.refreshing


def test_a_failure_of_an_account_that_was_removed_meanwhile_is_not_told(window, services):
    window.commands.refresh.trigger()
    services.remove_account("a-news", with_data=True)
    services.finish_refresh(failed("a-news"), failed("a-sms"))
    assert set(window.messages.bars) == {"a-sms"}


def test_one_that_was_removed_meanwhile_is_not_missed(window, services):
    window.commands.refresh.trigger()
    before = services.accounts
    services.remove_account("a-news", with_data=True)
    gone = AccountOutcome("a-news", "Northwind newsletter", "constant_contact", cancelled=True)
    rest = [
        AccountOutcome(a.account_id, a.name, a.provider) for a in before if a.account_id != "a-news"
    ]
    services._refreshing = False
    services.refresh_finished.emit(RefreshOutcome((gone, *rest)))
    assert window.status.job.text() == "✓ Refreshed"
