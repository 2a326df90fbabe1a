"""The real window over the real services, against a ClickSend server on the loopback address."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from gui.main_window import MainWindow
from services.demo.clicksend import API_KEY, USERNAME, invented
from services.demo.server import Fault, Reply
from services.qt.app import AppConfig, AppServices

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
LONG = 30_000


@pytest.fixture
def server():
    with invented(5, 12, 300, NOW) as made:
        yield made


@pytest.fixture
def open_window(qtbot, theme, settings, formats, tmp_path):
    made = []

    def make() -> MainWindow:
        services = AppServices(AppConfig(tmp_path / "real.sendsight", pace=1000.0))
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


def add_account(qtbot, window, server, key=API_KEY, *, save=True):
    window.commands.add_account.trigger()
    wizard = window.account_commands.dialog
    wizard.next.click()
    wizard.fields.name.setText("Shop")
    wizard.fields.fields["username"].widget.setText(USERNAME)
    wizard.fields.fields["api_key"].widget.set_text(key)
    wizard.fields.advanced.toggle.click()
    wizard.fields.advanced.api.setCurrentText(server.url)
    assert wizard.fields.problem() == ""
    wizard.next.click()
    qtbot.waitUntil(
        lambda: wizard.check.result is not None or wizard.check.failure is not None, timeout=LONG
    )
    if save:
        wizard.next.click()
    return wizard


def wait_for_refresh(qtbot, window):
    qtbot.waitUntil(lambda: not window.services.refreshing, timeout=LONG)
    qtbot.waitUntil(lambda: bool(window.campaigns.view.model.rows), timeout=LONG)


def test_first_run_add_refresh_look_and_start_again(qtbot, open_window, server):
    window = open_window()
    assert window.stack.currentWidget() is window.welcome
    with qtbot.waitSignal(window.services.refresh_finished, timeout=LONG):
        add_account(qtbot, window, server)
    wait_for_refresh(qtbot, window)
    qtbot.waitUntil(lambda: window.services.accounts[0].state == "fresh", timeout=LONG)
    assert window.messages.bars == {}
    rows = window.campaigns.view.model.rows
    assert len(rows) >= 10
    with qtbot.waitSignal(window.detail.loaded, timeout=LONG):
        window.campaigns.view.table.select_number(0)
    shown = [row.key for row in rows]
    window.close()
    server.stop()
    again = open_window()
    qtbot.waitUntil(lambda: bool(again.campaigns.view.model.rows), timeout=LONG)
    assert [row.key for row in again.campaigns.view.model.rows] == shown


def test_a_wrong_key_is_told_in_the_form(qtbot, open_window, server):
    window = open_window()
    wizard = add_account(qtbot, window, server, "WRONG-KEY-000", save=False)
    assert wizard.check.failure.code == "needs_sign_in"
    assert not wizard.next.isEnabled()
    assert "WRONG-KEY-000" not in wizard.check.answer.text() + wizard.check.failure.detail
    wizard.reject()
    assert window.stack.currentWidget() is window.welcome


def test_a_provider_that_fails_keeps_the_list(qtbot, open_window, server):
    window = open_window()
    with qtbot.waitSignal(window.services.refresh_finished, timeout=LONG):
        add_account(qtbot, window, server)
    wait_for_refresh(qtbot, window)
    before = len(window.campaigns.view.model.rows)
    server.faults.append(Fault("sms-campaigns", Reply("<html>no</html>", content_type="text/html")))
    with qtbot.waitSignal(window.services.refresh_finished, timeout=LONG):
        window.commands.refresh.trigger()
    account = window.services.accounts[0].account_id
    bar = window.messages.bars[account]
    assert "Shop" in bar.text.text() or "ClickSend" in bar.text.text()
    assert "is still shown" in bar.text.text()
    qtbot.wait(300)
    assert len(window.campaigns.view.model.rows) == before
    server.faults.clear()
    with qtbot.waitSignal(window.services.refresh_finished, timeout=LONG):
        bar.buttons["retry"].click()
    assert window.messages.bars == {}


def test_stop_keeps_the_window_alive(qtbot, open_window, server):
    server.faults.append(Fault("link-statistics", lambda _: Reply(status=503, delay=0.5)))
    window = open_window()
    add_account(qtbot, window, server)
    qtbot.waitUntil(lambda: window.services.refreshing, timeout=LONG)
    with qtbot.waitSignal(window.services.refresh_finished, timeout=LONG):
        window.commands.stop.trigger()
    assert not window.services.refreshing
    assert window.commands.refresh.isEnabled()


def test_quitting_in_a_refresh_ends_all_threads(qtbot, open_window, server):
    server.faults.append(Fault("sms-campaigns", lambda _: Reply(status=503, delay=0.5)))
    window = open_window()
    add_account(qtbot, window, server)
    qtbot.waitUntil(lambda: window.services.refreshing, timeout=LONG)
    window.close()
    assert window.services.close()
