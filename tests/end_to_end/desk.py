"""What a person does with the window, in a few words each; every wait has an end."""

from __future__ import annotations

import threading
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import httpx
from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from gui.main_window import MainWindow
from services.qt.app import AppConfig, AppServices

if TYPE_CHECKING:
    from pathlib import Path

    from services.demo.hub import DemoHub

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
LONG = 60_000
PROVIDERS = ("clicksend", "sitecore_send", "constant_contact", "copernica")
PACE = 1_000.0


class Browser(QObject):
    """Stands in for the system's browser: goes where the program sends it, over real HTTP."""

    def __init__(self) -> None:
        super().__init__()
        self.visited: list[str] = []
        self.answers: list[int] = []
        self._visits: list[threading.Thread] = []

    @Slot(QUrl)
    def visit(self, url: QUrl) -> None:
        """Follow an address to where it leads."""
        self.visited.append(url.toString())
        visit = threading.Thread(target=self._go, args=(url.toString(),))
        self._visits.append(visit)
        visit.start()

    def _go(self, url: str) -> None:
        with httpx.Client(follow_redirects=True, timeout=20, trust_env=False) as client:
            self.answers.append(client.get(url).status_code)

    def __enter__(self) -> Browser:
        QDesktopServices.setUrlHandler("http", self, "visit")
        return self

    def __exit__(self, *_: object) -> None:
        QDesktopServices.unsetUrlHandler("http")
        for visit in self._visits:
            visit.join(20)


class Desk:
    """Windows over one workspace file, and the usual steps in them."""

    def __init__(self, qtbot, qapp, theme, settings, formats, folder: Path, hub: DemoHub) -> None:
        self.qtbot, self.app, self.theme = qtbot, qapp, theme
        self.settings, self.formats, self.hub = settings, formats, hub
        self.workspace = folder / "own.sendsight"
        self._windows: list[MainWindow] = []

    def open(self) -> MainWindow:
        """Start the program's window and wait until its workspace is open."""
        services = AppServices(AppConfig(self.workspace, pace=PACE))
        window = MainWindow(services, self.theme, self.settings, self.formats)
        services.setParent(window)
        self.qtbot.addWidget(window)
        self._windows.append(window)
        window.show()
        with self.qtbot.waitSignal(services.opened, timeout=LONG):
            services.start()
        return window

    @property
    def window(self) -> MainWindow:
        """The window opened last."""
        return self._windows[-1]

    def close(self) -> None:
        """Close all windows; each must end all that it started."""
        for window in self._windows:
            window.close()
            timers = window.findChildren(QTimer)
            left = [one for one in timers if one.isActive() and not one.isSingleShot()]
            assert not left, f"timers that still run in a closed window: {left}"

    def until(self, ready) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(ready, timeout=LONG)

    # Accounts

    def begin_account(self, window: MainWindow, provider: str, name: str):
        """Open the account dialog at a provider's form, addresses set to the demo's servers."""
        window.commands.add_account.trigger()
        wizard = window.account_commands.dialog
        keys = [info.key for info in window.services.providers]
        wizard.providers.list.setCurrentRow(keys.index(provider))
        wizard.next.click()
        wizard.fields.name.setText(name)
        server = getattr(self.hub, provider)
        advanced = wizard.fields.advanced
        advanced.toggle.setChecked(True)
        advanced.api.setCurrentText(server.url)
        if advanced.login is not None:
            advanced.login.setText(server.login.url)
        return wizard

    def fill(self, wizard, provider: str) -> None:
        """Enter what the provider's form asks for."""
        fields = wizard.fields.fields
        if provider == "clicksend":
            fields["username"].widget.setText(self.hub.clicksend.username)
            fields["api_key"].widget.set_text(self.hub.clicksend.api_key)
        elif provider == "sitecore_send":
            fields["api_key"].widget.set_text(self.hub.sitecore_send.api_key)
        elif provider == "copernica":
            fields["api_token"].widget.set_text(self.hub.copernica.api_token)
        else:
            fields["client_id"].widget.setText(self.hub.constant_contact.login.client_id)

    def sign_in(self, wizard, port: int) -> None:
        """Sign in with the browser; the login host sends it back to a port of this machine."""
        redirect = f"http://localhost:{port}/callback"
        self.hub.constant_contact.login.redirects.add(redirect)
        wizard.fields.advanced.redirect.setText(redirect)
        wizard.fields.sign_in.browser.click()
        self.until(lambda: not wizard.fields.sign_in.running)
        assert wizard.fields.sign_in.secrets, wizard.fields.sign_in.words.text()

    def test_and_save(self, wizard, *, refresh: bool = False) -> None:
        """Test the account, see that it works, save it."""
        assert wizard.fields.problem() == ""
        wizard.next.click()
        self.until(lambda: wizard.check.result is not None or wizard.check.failure is not None)
        assert wizard.check.failure is None, wizard.check.answer.text()
        wizard.check.refresh_now.setChecked(refresh)
        name = wizard.fields.name.text()
        with self.qtbot.waitSignal(wizard.saved, timeout=LONG):
            wizard.next.click()
        self.until(lambda: name in [account.name for account in self.window.services.accounts])

    def add(self, window: MainWindow, provider: str, name: str, port: int) -> None:
        """Add an account of a provider, from the menu to the list."""
        wizard = self.begin_account(window, provider, name)
        self.fill(wizard, provider)
        if wizard.fields.sign_in is not None:
            with Browser() as browser:
                self.sign_in(wizard, port)
            assert browser.answers == [200]
        self.test_and_save(wizard)

    # Work

    def refresh(self, window: MainWindow):
        """Press Refresh and wait for its end."""
        with self.qtbot.waitSignal(window.services.refresh_finished, timeout=LONG) as ended:
            window.commands.refresh.trigger()
        self.until(lambda: window.settled and bool(window.campaigns.view.model.rows))
        return ended.args[0]

    def export(self, window: MainWindow, target: Path) -> str:
        """Press Export, take the first choices, save as `target`; the file's text without its mark."""
        window.commands.export.trigger()
        dialog = window.exporting.dialog
        self.until(dialog.save_button.isEnabled)
        dialog.save_button.click()
        files = dialog.run.saver.files
        files.selectFile(str(target))
        with self.qtbot.waitSignal(dialog.run.saver.saved, timeout=LONG):
            files.accept()
        dialog.close()
        return target.read_bytes().decode("utf-8-sig")

    def select(self, window: MainWindow, number: int):
        """Select a row of the campaign list and wait for its details."""
        with self.qtbot.waitSignal(window.detail.loaded, timeout=LONG):
            window.campaigns.view.table.select_number(number)
        return window.detail.data


def tables(workspace: Path) -> dict[str, list[tuple[str, ...]]]:
    """The four reports of a closed workspace, rows sorted; what two workspaces are compared by."""
    from services.domain.rows import Selection
    from services.reports.report import REPORTS, Report
    from services.store.workspace import Workspace

    with closing(Workspace.open(workspace)) as opened:
        reader = opened.reader()
        try:
            return {
                name: sorted(
                    tuple(map(str, row))
                    for chunk in Report(name, reader, Selection()).chunks()
                    for row in chunk
                )
                for name in REPORTS
            }
        finally:
            reader.close()
