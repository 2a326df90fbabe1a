"""The left pane: the accounts with their states. Selecting some narrows the list to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from gui.accounts.tree import ACCOUNT, KEY, KIND, PROVIDER, AccountDelegate, AccountModel
from gui.theme import tokens as size

if TYPE_CHECKING:
    from gui.formatting import Formats
    from gui.theme import Theme
    from services.domain.accounts import Account, ProviderInfo
    from services.domain.plan import Progress

_RENEW_MS = 30_000
"""How often "12 min ago" is written anew."""


class AccountsPane(QWidget):
    """The account list.

    Signals:
        chosen: Account ids and provider keys to narrow the list to, two tuples; both empty = all.
        add_wanted: The user wants to add an account.
        edit_wanted: Edit an Account.
        remove_wanted: Remove an Account.
        refresh_wanted: Refresh: account id, and whether everything is to be read again.
    """

    chosen = Signal(object, object)
    add_wanted = Signal()
    edit_wanted = Signal(object)
    remove_wanted = Signal(object)
    refresh_wanted = Signal(str, bool)

    def __init__(self, theme: Theme, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._running: dict[str, Progress] = {}
        self._quiet = False
        self.model = AccountModel(formats, self)
        self.tree = QTreeView(self)
        self._set_up_tree()
        self._make_head()
        self._make_actions()
        self._timer = QTimer(self)
        self._timer.setInterval(_RENEW_MS)
        self._timer.timeout.connect(self._renew_states)
        self._timer.start()
        theme.changed.connect(self._renew_sizes)
        self._renew_sizes()

    def _set_up_tree(self) -> None:
        self.tree.setModel(self.model)
        self.tree.setItemDelegate(AccountDelegate(self._theme, self.tree))
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setIndentation(0)
        self.tree.setProperty("sidebar", True)
        self.tree.setMouseTracking(True)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._show_menu)
        self.setFocusProxy(self.tree)
        self.tree.setAccessibleName(self.tr("Accounts"))
        self.tree.selectionModel().selectionChanged.connect(self._on_selection)

    def _make_head(self) -> None:
        title = QLabel(self.tr("Accounts"), self)
        title.setProperty("role", "pane-title")
        self.add_button = QToolButton(self)
        self.add_button.setProperty("kind", "flat")
        self.add_button.setToolTip(self.tr("Add account..."))
        self.add_button.setAccessibleName(self.tr("Add account"))
        self._theme.bind_icon(self.add_button, "plus")
        self.add_button.clicked.connect(self.add_wanted)
        head = QHBoxLayout()
        head.setContentsMargins(2 * size.GRID, size.GRID, size.GRID, size.HALF)
        head.addWidget(title, 1)
        head.addWidget(self.add_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.tree, 1)

    def _make_actions(self) -> None:
        self.refresh = self._action(self.tr("&Refresh"), self._on_refresh)
        self.full = self._action(self.tr("Read e&verything again"), self._on_full)
        self.edit = self._action(self.tr("&Edit account..."), self._on_edit)
        self.remove = self._action(self.tr("Re&move account..."), self._on_remove)
        self.add = self._action(self.tr("&Add account..."), self.add_wanted)

    def _action(self, text: str, target: object) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(target)
        return action

    def show_accounts(self, accounts: tuple[Account, ...], infos: tuple[ProviderInfo, ...]) -> None:
        """Show other accounts; the selection stays where it can."""
        chosen = self.selection()
        names = {info.key: info.name for info in infos}
        self._quiet = True
        self.model.show_accounts(accounts, names, tuple(info.key for info in infos), self._running)
        self.tree.expandAll()
        self._quiet = False
        self.select(*chosen)
        if self.selection() != chosen:
            self._on_selection()

    def show_progress(self, progress: Progress) -> None:
        """Show a step of an account's refresh."""
        self._running[progress.account_id] = progress
        self._renew_states()

    def clear_progress(self) -> None:
        """No refresh runs any more."""
        self._running.clear()
        self._renew_states()

    def selection(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Selected account ids and provider keys; both empty when all are shown."""
        accounts, providers = [], []
        for index in self.tree.selectionModel().selectedIndexes():
            if index.data(KIND) == ACCOUNT:
                accounts.append(str(index.data(KEY)))
            elif index.data(KIND) == PROVIDER:
                providers.append(str(index.data(KEY)))
            else:
                return (), ()
        return tuple(sorted(accounts)), tuple(sorted(providers))

    def select(self, accounts: tuple[str, ...], providers: tuple[str, ...]) -> None:
        """Select accounts and providers without telling."""
        selection = QItemSelection()
        for row in range(self.model.rowCount()):
            head = self.model.index(row, 0)
            wanted = head.data(KEY) in providers if row else not (accounts or providers)
            if wanted:
                selection.select(head, head)
            for child in range(self.model.rowCount(head)):
                index = self.model.index(child, 0, head)
                if index.data(KEY) in accounts:
                    selection.select(index, index)
        if selection.isEmpty() and self.model.rowCount():
            selection.select(self.model.index(0, 0), self.model.index(0, 0))
        self._quiet = True
        self.tree.selectionModel().select(
            selection, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self._quiet = False

    def current_account(self) -> Account | None:
        """The account that menu commands are about."""
        return self.model.account(self.tree.currentIndex())

    @Slot()
    def _on_selection(self) -> None:
        if not self._quiet:
            self.chosen.emit(*self.selection())

    @Slot()
    def _renew_states(self) -> None:
        self.model.renew_states(self._running)

    @Slot()
    def _renew_sizes(self) -> None:
        self.setMinimumWidth(size.ACCOUNTS_MIN)
        self.setMaximumWidth(self._theme.px(size.ACCOUNTS_MAX) + size.ACCOUNTS_MIN)
        self.tree.doItemsLayout()

    def context_menu(self) -> QMenu:
        """The menu of the current row."""
        menu = QMenu(self)
        if self.current_account() is not None:
            menu.addActions([self.refresh, self.full])
            menu.addSeparator()
            menu.addAction(self.edit)
            menu.addSeparator()
            menu.addAction(self.add)
            menu.addSeparator()
            menu.addAction(self.remove)
        else:
            menu.addAction(self.add)
        return menu

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        menu = self.context_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.tree.viewport().mapToGlobal(place))

    @Slot()
    def _on_refresh(self) -> None:
        self._ask_refresh(everything=False)

    @Slot()
    def _on_full(self) -> None:
        self._ask_refresh(everything=True)

    def _ask_refresh(self, *, everything: bool) -> None:
        account = self.current_account()
        if account is not None:
            self.refresh_wanted.emit(account.account_id, everything)

    @Slot()
    def _on_edit(self) -> None:
        account = self.current_account()
        if account is not None:
            self.edit_wanted.emit(account)

    @Slot()
    def _on_remove(self) -> None:
        account = self.current_account()
        if account is not None:
            self.remove_wanted.emit(account)
