"""The advanced part of the account form: API address with presets, login address."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from gui.theme import tokens as size
from services.domain.kinds import Capability

if TYPE_CHECKING:
    from gui.theme import Theme
    from services.domain.accounts import Account, ProviderInfo

REDIRECT = "redirect_uri"
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


class AdvancedPart(QWidget):
    """Folded until opened, or until an address differs from the vendor's.

    Signals:
        changed: An address changed.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        info: ProviderInfo,
        account: Account | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._info = info
        self.toggle = QToolButton(self)
        self.toggle.setText(self.tr("Advanced"))
        self.toggle.setProperty("kind", "flat")
        self.toggle.setCheckable(True)
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._body = QWidget(self)
        self.api = self._make_api(account.api_url if account else info.api_url)
        self.login: QLineEdit | None = None
        if info.login_url:
            self.login = QLineEdit((account.login_url if account else None) or info.login_url, self)
            self.login.setAccessibleName(self.tr("Login address"))
            self.login.textChanged.connect(self.changed)
        self.redirect: QLineEdit | None = None
        if Capability.BROWSER_SIGN_IN in info.capabilities:
            stored = account.settings.get(REDIRECT) if account else None
            self.redirect = QLineEdit(stored or info.redirect_uri, self)
            self.redirect.setAccessibleName(self.tr("Redirect address"))
            self.redirect.textChanged.connect(self.changed)
        self._lay_out()
        self.toggle.toggled.connect(self._on_toggle)
        changed = account is not None and (
            account.api_url != info.api_url
            or (account.login_url or None) != info.login_url
            or bool(account.settings.get(REDIRECT))
        )
        self.toggle.setChecked(changed)
        self._on_toggle(changed)

    def _make_api(self, value: str) -> QComboBox:
        box = QComboBox(self)
        box.setEditable(True)
        box.setAccessibleName(self.tr("API address"))
        presets = self._info.api_urls or ((self._info.name, self._info.api_url),)
        for label, address in presets:
            box.addItem(address)
            box.setItemData(box.count() - 1, label, Qt.ItemDataRole.ToolTipRole)
        box.setCurrentText(value)
        box.editTextChanged.connect(self.changed)
        return box

    def _lay_out(self) -> None:
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(size.HALF)
        body.addWidget(self._label(self.tr("API address"), self.api))
        body.addWidget(self.api)
        for text, field in (
            (self.tr("Login address"), self.login),
            (self.tr("Redirect address"), self.redirect),
        ):
            if field is not None:
                body.addSpacing(size.GRID)
                body.addWidget(self._label(text, field))
                body.addWidget(field)
        hint = QLabel(self.tr("The vendor's own address fits nearly everybody."), self._body)
        hint.setProperty("role", "secondary")
        body.addWidget(hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(size.HALF)
        layout.addWidget(self.toggle)
        layout.addWidget(self._body)

    def _label(self, text: str, buddy: QWidget) -> QLabel:
        label = QLabel(text, self._body)
        label.setProperty("role", "heading")
        label.setBuddy(buddy)
        return label

    @Slot(bool)
    def _on_toggle(self, shown: bool) -> None:
        self._body.setVisible(shown)
        self._theme.bind_icon(self.toggle, "chevron-down" if shown else "chevron-right")

    def api_url(self) -> str:
        """The API address; the vendor's where none is given."""
        return self.api.currentText().strip() or self._info.api_url

    def login_url(self) -> str | None:
        """The login address; None where the provider has none."""
        if self.login is None:
            return None
        return self.login.text().strip() or self._info.login_url

    def redirect_uri(self) -> str:
        """The redirect address that the browser sign-in uses; "" where there is none."""
        if self.redirect is None:
            return ""
        return self.redirect.text().strip() or self._info.redirect_uri

    def settings(self) -> dict[str, str]:
        """Settings of the account that were changed here: a redirect address of the user's own."""
        own = self.redirect_uri()
        return {REDIRECT: own} if own and own != self._info.redirect_uri else {}

    def problem(self) -> str:
        """What is wrong with an address; "" for nothing."""
        for address in (self.api_url(), self.login_url()):
            if address and not _usable(address):
                return self.tr(
                    "Addresses start with https://. Only addresses of this computer may "
                    "start with http://."
                )
        return ""


def _usable(address: str) -> bool:
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return False
    if parts.scheme == "http":
        return host in _LOOPBACK or host.startswith("127.")
    return parts.scheme == "https" and bool(host)
