"""Refresh and Stop in the window: progress, states in the list, messages of failures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from services.domain.plan import RefreshOptions

if TYPE_CHECKING:
    from gui.accounts.pane import AccountsPane
    from gui.actions import Actions
    from gui.formatting import Formats
    from gui.messages import MessageStack
    from gui.status import StatusBar
    from gui.widgets import BusyLine
    from services.domain.accounts import Account
    from services.domain.plan import AccountOutcome, Progress, RefreshOutcome
    from services.qt.app import AppServices

_SIGN_IN = "needs_sign_in"
_WHOLE = ""
"""Key of a message that belongs to no account."""


class RefreshController(QObject):
    """Starts and stops refreshes and shows how they go.

    Signals:
        edit_wanted: The user wants to edit the account of this id.
        ended: A refresh ended: a RefreshOutcome.
    """

    edit_wanted = Signal(str)
    ended = Signal(object)

    def __init__(
        self,
        services: AppServices,
        actions: Actions,
        accounts: AccountsPane,
        status: StatusBar,
        messages: MessageStack,
        line: BusyLine,
        formats: Formats,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._actions = actions
        self._accounts = accounts
        self._status = status
        self._messages = messages
        self._line = line
        self._formats = formats
        self._pending: dict[str, bool] = {}
        self._known = {account.account_id for account in services.accounts}
        self._gone: set[str] = set()
        services.refresh_started.connect(self._on_started)
        services.refresh_progress.connect(self._on_progress)
        services.refresh_finished.connect(self._on_finished)
        services.accounts_changed.connect(self._on_accounts)
        messages.chosen.connect(self._on_message)
        accounts.refresh_wanted.connect(self.refresh_account)
        actions.refresh.triggered.connect(self.refresh_all)
        actions.refresh_selected.triggered.connect(self.refresh_selected)
        actions.refresh_totals.triggered.connect(self._refresh_totals)
        actions.refresh_full.triggered.connect(self._refresh_full)
        actions.stop.triggered.connect(self.stop)
        self.steer()

    @Slot()
    def refresh_all(self) -> None:
        """Read what is new from all accounts."""
        self._start(RefreshOptions())

    @Slot()
    def refresh_selected(self) -> None:
        """Read what is new from the accounts selected in the list."""
        chosen, providers = self._accounts.selection()
        ids = [
            account.account_id
            for account in self._services.accounts
            if account.account_id in chosen or account.provider in providers
        ]
        self._start(RefreshOptions(accounts=tuple(ids) or None))

    @Slot(str, bool)
    def refresh_account(self, account_id: str, full: bool = False) -> None:
        """Refresh one account; after the refresh that runs, where one does."""
        if self._services.refreshing:
            self._pending[account_id] = full
        else:
            self._services.refresh(RefreshOptions(accounts=(account_id,), full=full))

    @Slot()
    def _refresh_totals(self) -> None:
        self._start(RefreshOptions(totals_only=True))

    @Slot()
    def _refresh_full(self) -> None:
        self._start(RefreshOptions(full=True))

    def _start(self, options: RefreshOptions) -> None:
        if self._services.accounts and not self._services.refreshing:
            self._services.refresh(options)

    @Slot()
    def stop(self) -> None:
        """Stop; what has arrived is kept."""
        self._pending.clear()
        self._actions.stop.setEnabled(False)
        self._services.stop_refresh()

    def steer(self) -> None:
        """Enable what can be done now."""
        running = self._services.refreshing
        ready = bool(self._services.accounts) and not running
        for action in (
            self._actions.refresh,
            self._actions.refresh_selected,
            self._actions.refresh_totals,
            self._actions.refresh_full,
            self._accounts.refresh,
            self._accounts.full,
        ):
            action.setEnabled(ready)
        self._actions.stop.setEnabled(running)

    @Slot(object)
    def _on_started(self, options: RefreshOptions) -> None:
        everyone = tuple(account.account_id for account in self._services.accounts)
        for key in (_WHOLE, *(options.accounts or everyone)):
            self._messages.remove(key)
        self._status.begin_refresh(totals_only=options.totals_only)
        self._line.show_share(None)
        self._steer_started()

    def _steer_started(self) -> None:
        self.steer()
        self._actions.stop.setEnabled(True)

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        self._status.take(progress)
        self._line.show_share(self._status.tracker.share())
        self._accounts.show_progress(progress)

    @Slot(object)
    def _on_finished(self, outcome: RefreshOutcome) -> None:
        self._status.end_refresh()
        self._line.stop()
        self._accounts.clear_progress()
        self.steer()
        failed = [one for one in outcome.failed if one.account_id not in self._gone]
        for account in failed:
            self._show_failure(account)
        if not failed:
            self._status.toast(
                self.tr("Stopped. What had arrived is kept.")
                if self._was_stopped(outcome)
                else self.tr("Refreshed")
            )
        self.ended.emit(outcome)
        if self._pending:
            account_id, full = self._pending.popitem()
            self.refresh_account(account_id, full)

    def _was_stopped(self, outcome: RefreshOutcome) -> bool:
        """Whether accounts were left out; one that was removed meanwhile is not missed beside others."""
        ids = {account.account_id for account in self._services.accounts}
        here = [account for account in outcome.accounts if account.account_id in ids]
        return any(account.cancelled for account in here or outcome.accounts)

    @Slot(object)
    def _on_accounts(self, accounts: tuple[Account, ...]) -> None:
        """What was said of a removed account, or was to be done with it, is over."""
        now = {account.account_id for account in accounts}
        self._gone = (self._gone | self._known) - now
        for account_id in self._known - now:
            self._pending.pop(account_id, None)
            self._messages.remove(account_id)
        self._known = now

    def _show_failure(self, outcome: AccountOutcome) -> None:
        sentence = outcome.error or self.tr("The refresh failed.")
        if outcome.account and outcome.account not in sentence:
            sentence = self.tr("{account}: {sentence}").format(
                account=outcome.account, sentence=sentence
            )
        kept = self._kept(outcome.account_id)
        buttons = [("retry", self.tr("Retry"))]
        if outcome.account_id:
            words = (
                self.tr("Sign in again...")
                if self._signs_in(outcome)
                else self.tr("Edit account...")
            )
            buttons.append(("edit", words))
        self._messages.show_message(
            outcome.account_id,
            " ".join(filter(None, (sentence, kept))),
            outcome.remedy or "",
            buttons=tuple(buttons),
            detail=outcome.detail or "",
        )

    def _kept(self, account_id: str) -> str:
        """What still holds after a failure."""
        found = next((a for a in self._services.accounts if a.account_id == account_id), None)
        if found is None or found.refreshed_at is None:
            return ""
        return self.tr("The data of {time} is still shown.").format(
            time=self._formats.in_sentence(found.refreshed_at)
        )

    def _signs_in(self, outcome: AccountOutcome) -> bool:
        info = next((i for i in self._services.providers if i.key == outcome.provider), None)
        return (
            outcome.error_code == _SIGN_IN
            and info is not None
            and any(capability.endswith("sign_in") for capability in info.capabilities)
        )

    @Slot(str, str)
    def _on_message(self, key: str, name: str) -> None:
        if name == "retry":
            self._start(RefreshOptions(accounts=(key,) if key else None))
        elif name == "edit":
            self.edit_wanted.emit(key)
