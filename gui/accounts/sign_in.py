"""Signing in from the account form: with the browser, or with a code typed on any device."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.theme import tokens as size
from gui.widgets import restyle
from services.domain.kinds import Capability

if TYPE_CHECKING:
    from collections.abc import Callable

    from services.domain.accounts import Account, ProviderInfo
    from services.qt.app import AppServices
    from services.qt.jobs import Failure, Job
    from services.sync.signin import SignInStep


class SignInPanel(QFrame):
    """Starts a sign-in, leads through it, and keeps the secrets that it brings.

    Signals:
        changed: Signed in, or a sign-in began or ended.
    """

    changed = Signal()

    def __init__(
        self,
        services: AppServices,
        info: ProviderInfo,
        draft: Callable[[], Account | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._services = services
        self._draft = draft
        self._job: Job | None = None
        self._url = ""
        self.secrets: dict[str, str] = {}
        self.browser = QPushButton(self.tr("&Sign in with your browser"), self)
        self.browser.setProperty("kind", "primary")
        self.browser.setAutoDefault(False)
        self.browser.setVisible(Capability.BROWSER_SIGN_IN in info.capabilities)
        self.device = QPushButton(self.tr("Sign in with a &code"), self)
        self.device.setAutoDefault(False)
        self.device.setVisible(Capability.DEVICE_SIGN_IN in info.capabilities)
        self.device.setToolTip(self.tr("Type a short code on any device, a phone for example"))
        self.cancel = QPushButton(self.tr("Cancel sign-in"), self)
        self.redirect = QLabel(self)
        self.redirect.setProperty("role", "secondary")
        self.redirect.setWordWrap(True)
        self.redirect.setTextInteractionFlags(_selectable())
        self.redirect.setVisible(Capability.BROWSER_SIGN_IN in info.capabilities)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.code = QLabel(self)
        self.code.setProperty("role", "code")
        self.code.setTextInteractionFlags(_selectable())
        self.copy_url = QPushButton(self.tr("Copy address"), self)
        self.open_url = QPushButton(self.tr("Open page"), self)
        self.copy_code = QPushButton(self.tr("Copy code"), self)
        self.paste = QLineEdit(self)
        self.paste.setPlaceholderText(self.tr("Or paste the address that the browser ended on"))
        self.paste.setAccessibleName(self.tr("Address that the browser ended on"))
        self._lay_out()
        self._connect()
        self.show_redirect(info.redirect_uri)
        self._rest()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(size.GRID)
        for button in (
            self.browser,
            self.device,
            self.open_url,
            self.copy_url,
            self.copy_code,
            self.cancel,
        ):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(size.GRID)
        layout.addWidget(self.words)
        layout.addWidget(self.code)
        layout.addWidget(self.paste)
        layout.addLayout(row)
        layout.addWidget(self.redirect)

    def _connect(self) -> None:
        self.browser.clicked.connect(self._on_browser)
        self.device.clicked.connect(self._on_device)
        self.cancel.clicked.connect(self.stop)
        self.copy_url.clicked.connect(self._on_copy_url)
        self.copy_code.clicked.connect(self._on_copy_code)
        self.open_url.clicked.connect(self._on_open_url)
        self.paste.textChanged.connect(self._on_paste)

    def show_redirect(self, address: str) -> None:
        """Name the redirect address that has to be registered at the provider."""
        self.redirect.setText(
            self.tr("Register this redirect address with your application: {address}").format(
                address=address
            )
        )

    @property
    def running(self) -> bool:
        """Whether a sign-in waits for the user."""
        return self._job is not None

    def _rest(self, words: str = "", role: str = "muted") -> None:
        """Show the panel as it is while no sign-in runs."""
        signed = bool(self.secrets)
        if not words:
            words = (
                self.tr("✓ Signed in. Go on to test the account.")
                if signed
                else self.tr(
                    "You sign in on the provider's own page; Sendsight never sees your password."
                )
            )
            role = "good" if signed else "muted"
        self._say(words, role)
        for widget in (
            self.code,
            self.paste,
            self.copy_url,
            self.open_url,
            self.copy_code,
            self.cancel,
        ):
            widget.hide()
        self.browser.setEnabled(True)
        self.device.setEnabled(True)

    def _say(self, words: str, role: str) -> None:
        self.words.setText(words)
        restyle(self.words, "role", role)

    @Slot()
    def _on_browser(self) -> None:
        self._begin("browser")

    @Slot()
    def _on_device(self) -> None:
        self._begin("device")

    def _begin(self, method: str) -> None:
        draft = self._draft()
        if draft is None:
            return
        self.stop()
        self._say(self.tr("Preparing the sign-in."), "muted")
        self.browser.setEnabled(False)
        self.device.setEnabled(False)
        self.cancel.show()
        self._job = self._services.sign_in(draft, method=method)
        self._job.progress.connect(self._on_step)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """End a sign-in that runs."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self._rest()
            self.changed.emit()

    @Slot(object)
    def _on_step(self, step: SignInStep) -> None:
        if step.kind == "open_browser":
            self._url = step.url
            note = getattr(step, "note", "")
            self._say(
                note
                or self.tr(
                    "The sign-in page is open in your browser. If nothing opened, copy its address."
                ),
                "muted",
            )
            self.paste.clear()
            self.paste.show()
            self.copy_url.show()
            QDesktopServices.openUrl(QUrl(step.url))
        elif step.kind == "wrong_paste":
            self._say(step.note, "bad")
            self.paste.selectAll()
        elif step.kind == "device_code":
            self._url = getattr(step, "full_url", "") or step.url
            words = self.tr("Open {page} on any device and type this code:")
            self._say(words.format(page=step.url), "muted")
            self.code.setText(step.code)
            for widget in (self.code, self.open_url, self.copy_code):
                widget.show()

    @Slot(object)
    def _on_done(self, secrets: dict[str, str]) -> None:
        self._job = None
        self.secrets = dict(secrets)
        self._rest()
        self.changed.emit()

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._job = None
        self._rest(f"{failure.sentence} {failure.remedy}".strip(), "bad")
        self.changed.emit()

    @Slot(str)
    def _on_paste(self, text: str) -> None:
        if any(sign in text for sign in ("code=", "error=", "://")):
            self._services.paste_redirect(text.strip())

    @Slot()
    def _on_copy_url(self) -> None:
        QGuiApplication.clipboard().setText(self._url)

    @Slot()
    def _on_copy_code(self) -> None:
        QGuiApplication.clipboard().setText(self.code.text())

    @Slot()
    def _on_open_url(self) -> None:
        QDesktopServices.openUrl(QUrl(self._url))


def _selectable() -> Qt.TextInteractionFlag:
    flag = Qt.TextInteractionFlag
    return flag.TextSelectableByMouse | flag.TextSelectableByKeyboard
