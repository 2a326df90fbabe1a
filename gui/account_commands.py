"""Add, edit and remove accounts: opens the dialogs and passes on what they did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from gui.accounts.pane import AccountsPane
    from gui.actions import Actions
    from gui.formatting import Formats
    from gui.theme import Theme
    from services.domain.accounts import Account
    from services.qt.app import AppServices


class AccountCommands(QObject):
    """The account dialogs of a window.

    Signals:
        done: Something was done: words for the status bar.
        refresh_wanted: Refresh the account of this id.
    """

    done = Signal(str)
    refresh_wanted = Signal(str)

    def __init__(
        self,
        services: AppServices,
        theme: Theme,
        formats: Formats,
        accounts: AccountsPane,
        actions: Actions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._services = services
        self._theme = theme
        self._formats = formats
        self._accounts = accounts
        self._actions = actions
        self._window = window
        self.dialog: QDialog | None = None
        actions.add_account.triggered.connect(self.add)
        actions.edit_account.triggered.connect(self._edit_current)
        actions.remove_account.triggered.connect(self._remove_current)
        accounts.add_wanted.connect(self.add)
        accounts.edit_wanted.connect(self.edit)
        accounts.remove_wanted.connect(self.remove)
        accounts.tree.selectionModel().currentChanged.connect(self.steer)

    @Slot()
    def steer(self) -> None:
        """Enable what can be done now."""
        one = self._current() is not None
        self._actions.edit_account.setEnabled(one)
        self._actions.remove_account.setEnabled(one)
        self._actions.add_account.setEnabled(bool(self._services.providers))

    def _current(self) -> Account | None:
        found = self._accounts.current_account()
        if found is None and len(self._services.accounts) == 1:
            return self._services.accounts[0]
        return found

    @Slot()
    def add(self) -> None:
        """Open the dialog that adds an account."""
        self._open_wizard(None)

    @Slot(object)
    def edit(self, account: Account) -> None:
        """Open the dialog that edits an account."""
        self._open_wizard(account)

    @Slot(str)
    def edit_by_id(self, account_id: str) -> None:
        """The same by the account's id."""
        for account in self._services.accounts:
            if account.account_id == account_id:
                self._open_wizard(account)

    def _open_wizard(self, account: Account | None) -> None:
        from gui.accounts.wizard import open_wizard

        if not self._services.providers:
            return
        wizard = open_wizard(self._services, self._theme, account, self._window)
        wizard.saved.connect(self._on_saved)
        wizard.finished.connect(self._on_closed)
        self.dialog = wizard

    @Slot(object, bool)
    def _on_saved(self, account: Account, refresh: bool) -> None:
        self.done.emit(self.tr("Saved “{name}”").format(name=account.name))
        if refresh:
            self.refresh_wanted.emit(account.account_id)

    @Slot()
    def _on_closed(self) -> None:
        self.dialog = None

    @Slot()
    def _edit_current(self) -> None:
        account = self._current()
        if account is not None:
            self.edit(account)

    @Slot()
    def _remove_current(self) -> None:
        account = self._current()
        if account is not None:
            self.remove(account)

    @Slot(object)
    def remove(self, account: Account) -> None:
        """Open the dialog that removes an account."""
        from gui.accounts.remove import RemoveDialog

        dialog = RemoveDialog(self._services, account, self._formats, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.removed.connect(self._on_removed)
        dialog.finished.connect(self._on_closed)
        self.dialog = dialog
        dialog.open()

    @Slot(str)
    def _on_removed(self, name: str) -> None:
        self.done.emit(self.tr("Removed “{name}”").format(name=name))
