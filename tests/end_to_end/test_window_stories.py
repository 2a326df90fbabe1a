"""The window's main stories over all four providers: real window, threads, HTTP, workspace file."""

from __future__ import annotations

import csv
import io
import socket

import pytest
from PySide6.QtCore import Qt

from services.demo.server import Fault, Reply
from tests.end_to_end.desk import PROVIDERS, tables

NAMES = {
    "clicksend": "Shop texts",
    "sitecore_send": "Shop newsletter",
    "constant_contact": "Stores",
    "copernica": "Benelux",
}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def add_all(desk, window):
    for provider in PROVIDERS:
        desk.add(window, provider, NAMES[provider], free_port())


@pytest.fixture
def refreshed(desk):
    """A window whose four accounts have been read."""
    window = desk.open()
    add_all(desk, window)
    outcome = desk.refresh(window)
    assert [account.error_code for account in outcome.accounts] == [None] * 4
    return window


def test_first_run_to_links_and_clicks_of_every_provider(desk, refreshed):
    window = refreshed
    assert {row.provider for row in window.campaigns.view.model.rows} == set(PROVIDERS)
    assert window.messages.bars == {}
    desk.until(lambda: {a.state for a in window.services.accounts} == {"fresh"})
    for provider in PROVIDERS:
        rows = window.campaigns.view.model.rows
        busiest = max(
            (n for n, row in enumerate(rows) if row.provider == provider),
            key=lambda n: rows[n].click_rows,
        )
        data = desk.select(window, busiest)
        assert data.links, provider
        assert rows[busiest].click_rows > 0, provider
    for tab in range(4):
        window.detail.show_tab(tab)
        desk.qtbot.wait(20)


def test_the_next_start_without_a_network_shows_everything(desk, refreshed):
    shown = [row.key for row in refreshed.campaigns.view.model.rows]
    refreshed.close()
    for server in desk.hub.servers:
        server.stop()
    window = desk.open()
    desk.until(lambda: bool(window.campaigns.view.model.rows))
    assert [row.key for row in window.campaigns.view.model.rows] == shown
    outcome = desk.refresh(window)
    assert {account.error_code for account in outcome.accounts} == {"unreachable"}
    assert len(window.messages.bars) == 4
    for bar in window.messages.bars.values():
        assert "is still shown" in bar.text.text()
    assert [row.key for row in window.campaigns.view.model.rows] == shown
    assert desk.select(window, 0) is not None


def test_the_export_offline_is_what_is_on_screen(desk, refreshed, tmp_path):
    window = refreshed
    for server in desk.hub.servers:
        server.stop()
    everything = len(window.campaigns.view.model.rows)
    word = window.campaigns.view.model.rows[0].name.split()[0]
    desk.qtbot.keyClicks(window.tools.search, word)
    table = window.campaigns.view.table
    desk.until(lambda: window.settled and 0 < len(window.campaigns.view.model.rows) < everything)
    model = table.model()
    shown = [column for column in range(model.columnCount()) if not table.isColumnHidden(column)]
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in shown]
    names = [model.index(row, 0).data() for row in range(model.rowCount())]
    text = desk.export(window, tmp_path / "campaigns.csv")
    mark = text.splitlines()[0].removeprefix("sep=")[:1] if text.startswith("sep=") else ","
    rows = list(csv.reader(io.StringIO(text), delimiter=mark))
    head, body = rows[0], rows[1:]
    # A file has room for the whole of a title that the list shortens.
    whole = {"Automatic": "Automatic clicks"}
    assert head == [*(whole.get(title, title) for title in titles), "Time zone"]
    assert [row[0] for row in body] == names
    sends = titles.index("Sends")
    place = shown[sends]
    for number, row in enumerate(body):
        seen = model.index(number, place).data().replace(",", "")
        assert row[sends] == ("" if seen == "–" else seen)


@pytest.mark.parametrize("hub", [12], indirect=True)
def test_stopping_in_the_middle_of_paging_and_going_on(desk, refreshed, tmp_path):
    """What had arrived is kept, and the next refresh ends where an undisturbed one does."""
    refreshed.close()
    undisturbed = tables(desk.workspace)
    desk.workspace.rename(tmp_path / "undisturbed.sendsight")
    for path in tmp_path.glob("own.sendsight*"):
        path.unlink()
    window = desk.open()
    add_all(desk, window)
    pages = []
    slow = Fault("stats/LinkClicked", lambda request: pages.append(request) or _late())
    desk.hub.sitecore_send.faults.append(slow)
    window.commands.refresh.trigger()
    desk.until(lambda: len(pages) >= 2)
    with desk.qtbot.waitSignal(window.services.refresh_finished, timeout=20_000) as ended:
        window.commands.stop.trigger()
    assert any(account.cancelled for account in ended.args[0].accounts)
    assert window.messages.bars == {}
    desk.until(lambda: bool(window.campaigns.view.model.rows))
    desk.hub.sitecore_send.faults.clear()
    outcome = desk.refresh(window)
    assert not outcome.failed
    window.close()
    after = tables(desk.workspace)
    assert {name: len(rows) for name, rows in after.items()} == {
        name: len(rows) for name, rows in undisturbed.items()
    }


def _late() -> None:
    import time

    time.sleep(0.3)  # The server is slow; no test waits on this.


def test_a_wrong_key_is_told_and_put_right(desk):
    window = desk.open()
    wizard = desk.begin_account(window, "sitecore_send", "Newsletter")
    wizard.fields.fields["api_key"].widget.set_text("not-the-key-000")
    wizard.next.click()
    desk.until(lambda: wizard.check.failure is not None)
    assert wizard.check.failure.code == "needs_sign_in"
    assert not wizard.check.may_save
    assert "not-the-key-000" not in wizard.check.answer.text() + wizard.check.remedy.text()
    wizard.back.click()
    desk.fill(wizard, "sitecore_send")
    desk.test_and_save(wizard)
    assert not desk.refresh(window).failed


def test_a_revoked_sign_in_is_told_and_the_others_are_read(desk, refreshed):
    window = refreshed
    desk.hub.constant_contact.login.revoke()
    outcome = desk.refresh(window)
    states = {account.provider: account.error_code for account in outcome.accounts}
    assert states == dict.fromkeys(PROVIDERS) | {"constant_contact": "needs_sign_in"}
    (bar,) = window.messages.bars.values()
    assert "Stores" in bar.text.text()
    bar.buttons["edit"].click()
    wizard = window.account_commands.dialog
    port = free_port()
    from tests.end_to_end.desk import Browser

    with Browser():
        desk.sign_in(wizard, port)
    desk.test_and_save(wizard)
    assert not desk.refresh(window).failed
    assert window.messages.bars == {}


@pytest.mark.parametrize("after", [1, 12, 40])
def test_quitting_during_a_refresh_and_coming_back(desk, after):
    """Nothing is lost or doubled by closing the window at any moment of a refresh."""
    window = desk.open()
    desk.add(window, "copernica", "Benelux", 0)
    seen = []
    slow = Fault("", lambda request: seen.append(request) or Reply(status=503, delay=0.2))
    slow_from = Fault("", lambda request: seen.append(request))
    desk.hub.copernica.faults.append(slow_from)
    window.commands.refresh.trigger()
    desk.until(lambda: len(seen) >= after or not window.services.refreshing)
    desk.hub.copernica.faults[:] = [slow]
    window.close()
    desk.hub.copernica.faults.clear()
    again = desk.open()
    assert not desk.refresh(again).failed
    again.close()
    broken_off = tables(desk.workspace)
    desk.workspace.unlink()
    fresh = desk.open()
    desk.add(fresh, "copernica", "Benelux", 0)
    assert not desk.refresh(fresh).failed
    fresh.close()
    assert tables(desk.workspace) == broken_off


def test_removing_an_account_removes_its_secrets_and_data(desk, refreshed, memory_keyring):
    window = refreshed
    account = next(a for a in window.services.accounts if a.provider == "clicksend")
    kept = set(memory_keyring.entries)
    window.account_commands.remove(account)
    dialog = window.account_commands.dialog
    dialog.with_data.setChecked(True)
    with desk.qtbot.waitSignal(window.services.accounts_changed, timeout=20_000):
        dialog.confirm.click()
    desk.until(lambda: all(row.provider != "clicksend" for row in window.campaigns.view.model.rows))
    gone = kept - set(memory_keyring.entries)
    assert gone
    assert not any(account.account_id in str(entry) for entry in memory_keyring.entries)


def test_no_secret_is_in_any_file(desk, refreshed, own_folders, tmp_path):
    refreshed.close()
    hub = desk.hub
    secrets = [
        hub.clicksend.api_key,
        hub.sitecore_send.api_key,
        hub.copernica.api_token,
        *(grant.refresh_token for grant in hub.constant_contact.login.grants),
        *(token for grant in hub.constant_contact.login.grants for token in grant.access),
    ]
    files = [p for folder in (own_folders, tmp_path) for p in folder.rglob("*") if p.is_file()]
    assert desk.workspace in files
    for path in files:
        content = path.read_bytes()
        for secret in secrets:
            assert secret.encode() not in content, path.name
