"""Adding and editing an account: choose the provider, enter the fields, test, save."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.accounts.check_page import CheckPage
from gui.accounts.fields_page import FieldsPage
from gui.accounts.provider_page import ProviderPage
from gui.theme import tokens as size
from gui.widgets import Rule

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from gui.theme import Theme
    from services.domain.accounts import Account, ProviderInfo
    from services.qt.app import AppServices
    from services.qt.jobs import Failure, Job

_PROVIDER, _FIELDS, _CHECK = range(3)


class AccountWizard(QDialog):
    """The account dialog. Open it with `open()`.

    Args:
        services: Tests, signs in and saves.
        theme: The look.
        account: The account to edit; None adds one.
        parent: The window.

    Signals:
        saved: The stored Account, and whether it is to be refreshed now.
    """

    saved = Signal(object, bool)

    def __init__(
        self,
        services: AppServices,
        theme: Theme,
        account: Account | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._theme = theme
        self._account = account
        self._saving: Job | None = None
        self.setWindowTitle(self.tr("Edit account") if account else self.tr("Add account"))
        self.resize(theme.px(680), theme.px(560))
        self.setMinimumSize(560, 440)
        self._make_parts()
        self._lay_out()
        self._connect()
        if account is not None:
            self._make_fields(self._info_of(account))
            self._go(_FIELDS)
        else:
            self._go(_PROVIDER)

    def _make_parts(self) -> None:
        services, theme = self._services, self._theme
        self.title = QLabel(self)
        self.title.setProperty("role", "title")
        self.step = QLabel(self)
        self.step.setProperty("role", "muted")
        self.pages = QStackedWidget(self)
        self.providers = ProviderPage(services.providers, theme, self)
        self.check = CheckPage(services, theme, self)
        self.fields: FieldsPage | None = None
        self._blank = QWidget(self)
        for page in (self.providers, self._blank, self.check):
            self.pages.addWidget(page)
        self.problem = QLabel(self)
        self.problem.setProperty("role", "muted")
        self.problem.setWordWrap(True)
        self.back = QPushButton(self.tr("&Back"), self)
        self.next = QPushButton(self.tr("&Next"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)

    def _info_of(self, account: Account) -> ProviderInfo:
        return next(info for info in self._services.providers if info.key == account.provider)

    def _lay_out(self) -> None:
        for button in (self.back, self.cancel):
            button.setAutoDefault(False)
        self.next.setDefault(True)
        self.next.setMinimumWidth(self._theme.px(110))
        head = QVBoxLayout()
        head.setContentsMargins(24, 20, 24, 12)
        head.setSpacing(size.HALF)
        head.addWidget(self.title)
        head.addWidget(self.step)
        body = QVBoxLayout()
        body.setContentsMargins(24, 0, 24, 12)
        body.addWidget(self.pages, 1)
        row = QHBoxLayout()
        row.setContentsMargins(24, 12, 24, 16)
        row.setSpacing(size.GRID)
        row.addWidget(self.problem, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.back)
        row.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(body, 1)
        layout.addWidget(Rule(self))
        layout.addLayout(row)

    def _connect(self) -> None:
        self.back.clicked.connect(self._on_back)
        self.next.clicked.connect(self._on_next)
        self.cancel.clicked.connect(self.reject)
        self.providers.chosen.connect(self._on_next)
        self.providers.list.currentRowChanged.connect(self._steer)
        self.check.changed.connect(self._steer)

    def _make_fields(self, info: ProviderInfo) -> None:
        if self.fields is not None and self.fields.info.key == info.key:
            return
        old = self.pages.widget(_FIELDS)
        self.fields = FieldsPage(self._services, self._theme, info, self._account, self)
        self.fields.changed.connect(self._steer)
        if old is not None:
            self.pages.removeWidget(old)
            old.deleteLater()
        self.pages.insertWidget(_FIELDS, self.fields)

    @property
    def place(self) -> int:
        """The step on screen: 0, 1 or 2."""
        return self.pages.currentIndex()

    def _go(self, place: int) -> None:
        self.pages.setCurrentIndex(place)
        self._steer()
        if place == _PROVIDER:
            self.providers.list.setFocus()
        elif place == _FIELDS and self.fields is not None:
            self.fields.name.setFocus()

    @Slot()
    def _steer(self) -> None:
        """Titles and buttons follow the step and what was entered."""
        place = self.place
        first = _FIELDS if self._account else _PROVIDER
        self.title.setText(self._titles()[place])
        self.step.setText(self.tr("Step {n} of {all}").format(n=place - first + 1, all=3 - first))
        self.back.setVisible(place > first)
        self.back.setEnabled(self._saving is None)
        self.problem.clear()
        if place == _PROVIDER:
            self.next.setText(self.tr("&Next"))
            self.next.setEnabled(bool(self._services.providers))
        elif place == _FIELDS and self.fields is not None:
            problem = self.fields.problem()
            self.next.setText(self.tr("&Test"))
            self.next.setEnabled(not problem)
            self.problem.setText(problem)
        elif place == _CHECK:
            untested = self.check.failure is not None and self.check.may_save
            words = self.tr("&Save untested") if untested else self.tr("&Save account")
            self.next.setText(words)
            self.next.setEnabled(self.check.may_save and self._saving is None)
            if self.next.isEnabled():
                self.next.setFocus()

    def _titles(self) -> tuple[str, str, str]:
        name = self.fields.info.name if self.fields is not None else ""
        fields = self.tr("{provider} account").format(provider=name)
        return self.tr("Choose a provider"), fields, self.tr("Test and save")

    @Slot()
    def _on_back(self) -> None:
        self.check.stop()
        self._go(self.place - 1)

    @Slot()
    def _on_next(self) -> None:
        if self.place == _PROVIDER:
            self._make_fields(self.providers.info())
            self._go(_FIELDS)
        elif self.place == _FIELDS and self.fields is not None and not self.fields.problem():
            self._go(_CHECK)
            self.check.start(self.fields.draft(), self.fields.secrets())
        elif self.place == _CHECK and self.check.may_save:
            self._save()

    def _save(self) -> None:
        if self.fields is None or self._saving is not None:
            return
        draft, secrets = self.fields.draft(), self.fields.secrets()
        run_only = self.fields.run_only.isChecked()
        store = self._services.update_account if self._account else self._services.add_account
        self._saving = store(draft, secrets, run_only=run_only)
        self._saving.done.connect(self._on_saved)
        self._saving.failed.connect(self._on_save_failed)
        self._steer()

    @Slot(object)
    def _on_saved(self, account: Account) -> None:
        self._saving = None
        refresh = self.check.refresh_now.isChecked() and not self.check.untested
        self.saved.emit(account, refresh)
        self.accept()

    @Slot(object)
    def _on_save_failed(self, failure: Failure) -> None:
        self._saving = None
        self.check.result = None
        self.check.show_failure(failure)

    def reject(self) -> None:
        """Close without saving; a test or sign-in that runs ends."""
        self._stop_all()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The same by the window's button."""
        self._stop_all()
        super().closeEvent(event)

    def _stop_all(self) -> None:
        self.check.stop()
        if self.fields is not None and self.fields.sign_in is not None:
            self.fields.sign_in.stop()


def open_wizard(
    services: AppServices, theme: Theme, account: Account | None, parent: QWidget
) -> AccountWizard:
    """Make and open the account dialog."""
    wizard = AccountWizard(services, theme, account, parent)
    wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    wizard.open()
    return wizard
