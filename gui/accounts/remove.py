"""Asks before an account is removed, names what goes, and lets its data stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QRadioButton, QVBoxLayout, QWidget

from gui.campaigns.query import count_campaigns
from gui.loader import Loader
from gui.theme import tokens as size
from gui.widgets import restyle

if TYPE_CHECKING:
    from gui.formatting import Formats
    from services.domain.accounts import Account
    from services.qt.app import AppServices
    from services.qt.jobs import Failure, Job


class RemoveDialog(QDialog):
    """Removes an account.

    Signals:
        removed: The account is gone: its name.
    """

    removed = Signal(str)

    def __init__(
        self,
        services: AppServices,
        account: Account,
        formats: Formats,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._account = account
        self._formats = formats
        self._campaigns: int | None = None
        self._job: Job | None = None
        self.setWindowTitle(self.tr("Remove account"))
        self.title = QLabel(self.tr("Remove “{name}”?").format(name=account.name), self)
        self.title.setProperty("role", "pane-title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        # Not the dialog's own width: that would keep it from growing with a longer button.
        self.title.setMinimumWidth(412)
        self._make_choice()
        self._make_buttons()
        self._lay_out()
        self._connect()
        self._write()
        self._loader.load(lambda reader: count_campaigns(reader, account.account_id))

    def _make_choice(self) -> None:
        self.with_data = QRadioButton(self)
        self.keep_data = QRadioButton(self.tr("Remove the account, &keep its data"), self)
        self.keep_hint = QLabel(
            self.tr("Its campaigns stay in lists and exports, but can no longer be refreshed."),
            self,
        )
        self.key_hint = QLabel(
            self.tr(
                "Its key is removed from this computer either way. Nothing changes at the provider."
            )
        )
        self.error = QLabel(self)
        self.error.setProperty("role", "bad")
        for label in (self.keep_hint, self.key_hint, self.error):
            label.setWordWrap(True)
        for label in (self.keep_hint, self.key_hint):
            label.setProperty("role", "secondary")
        self.with_data.setChecked(True)

    def _make_buttons(self) -> None:
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.confirm = self.buttons.addButton("", QDialogButtonBox.ButtonRole.DestructiveRole)
        restyle(self.confirm, "kind", "danger")
        self.confirm.setAutoDefault(False)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(size.GRID)
        layout.addWidget(self.title)
        layout.addSpacing(size.GRID)
        for widget in (self.with_data, self.keep_data, self.keep_hint):
            layout.addWidget(widget)
        layout.addSpacing(size.GRID)
        layout.addWidget(self.key_hint)
        layout.addWidget(self.error)
        layout.addSpacing(size.GRID)
        layout.addWidget(self.buttons)
        self.error.hide()

    def _connect(self) -> None:
        self._loader = Loader(self._services, self)
        self._loader.loaded.connect(self._on_counted)
        self.with_data.toggled.connect(self._write)
        self.confirm.clicked.connect(self._on_confirm)
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)

    @Slot(object)
    def _on_counted(self, number: int) -> None:
        self._campaigns = number
        self._write()

    @Slot()
    def _write(self) -> None:
        """Name what goes."""
        number = self._campaigns
        if number is None:
            whole = self.tr("Remove account and its campaigns")
        elif number == 1:
            whole = self.tr("Remove account and its 1 campaign")
        else:
            shown = self._formats.count(number)
            whole = self.tr("Remove account and its {n} campaigns").format(n=shown)
        self.with_data.setText(whole)
        self.confirm.setText(
            whole if self.with_data.isChecked() else self.tr("Remove account, keep its data")
        )

    @Slot()
    def _on_confirm(self) -> None:
        self.confirm.setEnabled(False)
        self.error.hide()
        self._job = self._services.remove_account(
            self._account.account_id, with_data=self.with_data.isChecked()
        )
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)

    @Slot(object)
    def _on_done(self, _: object) -> None:
        self._job = None
        self.removed.emit(self._account.name)
        self.accept()

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._job = None
        self.error.setText(f"{failure.sentence} {failure.remedy}".strip())
        self.error.show()
        self.confirm.setEnabled(True)

    def done(self, result: int) -> None:
        """Close; a count that still runs is dropped."""
        self._loader.drop()
        super().done(result)
