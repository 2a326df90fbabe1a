"""Second step of adding an account: its fields, made from the provider's declaration."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

import msgspec
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from gui.accounts.advanced import REDIRECT, AdvancedPart
from gui.accounts.field_widgets import FieldWidget, Form, make_field
from gui.accounts.sign_in import SignInPanel
from services.domain.accounts import SYSTEM_KEYRING, Account
from services.domain.kinds import Capability

if TYPE_CHECKING:
    from gui.theme import Theme
    from services.domain.accounts import ProviderInfo
    from services.qt.app import AppServices

_SIGN_INS = (Capability.BROWSER_SIGN_IN, Capability.DEVICE_SIGN_IN)


class FieldsPage(QWidget):
    """The account form.

    Args:
        services: For the sign-in and the keyring's name.
        theme: The look.
        info: The provider's declaration.
        account: The account to edit; None for a new one.
        parent: Owner.

    Signals:
        changed: Something was entered.
    """

    changed = Signal()

    def __init__(
        self,
        services: AppServices,
        theme: Theme,
        info: ProviderInfo,
        account: Account | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._theme = theme
        self.info = info
        self.account = account
        self._account_id = account.account_id if account else uuid4().hex
        self._signs_in = any(capability in info.capabilities for capability in _SIGN_INS)
        self.fields: dict[str, FieldWidget] = {}
        self.sign_in: SignInPanel | None = None
        self._body = QWidget()
        self._form = Form(self._body)
        self._build()
        self._scroll = scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._body)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.verticalScrollBar().rangeChanged.connect(self._show_advanced)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def _build(self) -> None:
        self.name = QLineEdit(self.account.name if self.account else self._free_name())
        self.name.setAccessibleName(self.tr("Name"))
        self.name.textChanged.connect(self.changed)
        self._form.add(
            self.tr("&Name"),
            self.name,
            self.tr("Your own name for this account, shown in lists and exports."),
        )
        for field in self.info.fields:
            if not (self._signs_in and field.secret):
                self._add_field(field.key)
        if self._signs_in:
            self._add_sign_in()
        self._add_switches()
        self.advanced = AdvancedPart(self._theme, self.info, self.account, self._body)
        self.advanced.changed.connect(self._on_advanced)
        self._on_advanced()
        self._form.add_wide(self.advanced)
        self._form.finish()

    def _add_field(self, key: str) -> None:
        field = next(field for field in self.info.fields if field.key == key)
        stored = self.account.settings.get(key) if self.account else None
        widget = make_field(self._theme, field, stored, editing=self.account is not None)
        widget.changed.connect(self.changed)
        self.fields[key] = widget
        if widget.titled:
            self._form.add(field.label, widget.widget, widget.help)
        else:
            self._form.add_wide(widget.widget, widget.help)

    def _add_sign_in(self) -> None:
        self.sign_in = SignInPanel(self._services, self.info, self.draft_for_sign_in, self._body)
        self.sign_in.changed.connect(self.changed)
        self._form.add_wide(self.sign_in)
        secrets = [field for field in self.info.fields if field.secret]
        if not secrets:
            return
        self.ready_made = QCheckBox(self.tr("I already have &tokens"), self._body)
        self.ready_made.toggled.connect(self._on_ready_made)
        self._form.add_wide(self.ready_made)
        for field in secrets:
            self._add_field(field.key)
        self._on_ready_made(shown=False)

    @Slot(bool)
    def _on_ready_made(self, shown: bool) -> None:
        for field in self.info.fields:
            if field.secret:
                self._form.set_shown(self.fields[field.key].widget, shown=shown)
        self.changed.emit()

    def _add_switches(self) -> None:
        self.personal = QCheckBox(self.tr("Keep &personal data"), self._body)
        self.personal.setChecked(bool(self.account and self.account.keep_personal))
        self._form.add_wide(
            self.personal,
            self.tr(
                "Stores e-mail addresses, phone numbers, names and IP addresses of recipients on this "
                "computer. Without it only a code per person and the country are kept, and no report "
                "can name anybody."
            ),
        )
        keyring = self._services.keyring_name()
        self.run_only = QCheckBox(self.tr("Keep the key for this &run only"), self._body)
        self.keyring_note = QLabel(self._body)
        self.keyring_note.setWordWrap(True)
        if keyring:
            words = (
                self.tr(
                    "The key is stored in the system keyring, never in the workspace or a file."
                )
                if keyring == SYSTEM_KEYRING
                else self.tr("The key is stored in {keyring}, never in the workspace or a file.")
            )
            self.keyring_note.setText(words.format(keyring=keyring))
            self.keyring_note.setProperty("role", "muted")
        else:
            self.keyring_note.setText(
                self.tr(
                    "No keyring was found on this computer, so the key cannot be stored safely. It can "
                    "be kept for this run only: you enter it again after the next start."
                )
            )
            self.keyring_note.setProperty("role", "warn")
            self.run_only.setChecked(True)
        self._form.add_wide(self.keyring_note)
        self._form.add_wide(self.run_only)
        self.run_only.toggled.connect(self.changed)

    @Slot()
    def _show_advanced(self) -> None:
        """What was just unfolded comes into sight."""
        if self.advanced.toggle.hasFocus() and self.advanced.toggle.isChecked():
            self._scroll.ensureWidgetVisible(self.advanced)

    @Slot()
    def _on_advanced(self) -> None:
        if self.sign_in is not None:
            self.sign_in.show_redirect(self.advanced.redirect_uri())
        self.changed.emit()

    def _free_name(self) -> str:
        taken = {account.name.casefold() for account in self._services.accounts}
        name, number = self.info.name, 2
        while name.casefold() in taken:
            name = f"{self.info.name} {number}"
            number += 1
        return name

    # What was entered

    def problem(self) -> str:
        """What is still wrong, in one sentence; "" where the account can be tested."""
        name = self.name.text().strip()
        if not name:
            return self.tr("Give the account a name.")
        others = {
            a.name.casefold() for a in self._services.accounts if a.account_id != self._account_id
        }
        if name.casefold() in others:
            return self.tr("Another account has this name already.")
        if not self._services.keyring_name() and not self.run_only.isChecked():
            return self.tr("The key cannot be stored. Keep it for this run only.")
        return self._missing() or self.advanced.problem()

    def _missing(self) -> str:
        secrets = self.secrets()
        for field in self.info.fields:
            entered = secrets.get(field.key) if field.secret else self.fields[field.key].value()
            optional = field.secret and (self._signs_in or self.account is not None)
            if field.required and not entered and not optional:
                return self.tr("{field} is missing.").format(field=field.label)
        if self._signs_in and not secrets and self.account is None:
            return self.tr("Sign in first.")
        return ""

    def draft(self) -> Account:
        """The account as entered, without secrets."""
        settings = dict(self.account.settings) if self.account else {}
        settings.pop(REDIRECT, None)
        settings |= {
            field.key: self.fields[field.key].value()
            for field in self.info.fields
            if not field.secret
        } | self.advanced.settings()
        base = self.account or Account(
            account_id=self._account_id, provider=self.info.key, name="", api_url=self.info.api_url
        )
        return msgspec.structs.replace(
            base,
            name=self.name.text().strip(),
            api_url=self.advanced.api_url(),
            login_url=self.advanced.login_url(),
            settings=settings,
            keep_personal=self.personal.isChecked(),
        )

    def draft_for_sign_in(self) -> Account | None:
        """The account for a sign-in; None, with the reason shown, while a field is missing."""
        for field in self.info.fields:
            if field.required and not field.secret and not self.fields[field.key].value():
                self.fields[field.key].widget.setFocus(Qt.FocusReason.OtherFocusReason)
                self.changed.emit()
                return None
        return self.draft()

    def secrets(self) -> dict[str, str]:
        """New or changed secrets."""
        found = dict(self.sign_in.secrets) if self.sign_in else {}
        use_fields = not self._signs_in or self.ready_made.isChecked()
        if use_fields:
            typed = {
                field.key: self.fields[field.key].value()
                for field in self.info.fields
                if field.secret
            }
            found |= {key: value for key, value in typed.items() if value}
        return found
