"""The View menu's commands about panes: position of the detail, maximise, show, go to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from gui.actions import choose

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from gui.actions import Actions
    from gui.panes import Panes


class LayoutCommands(QObject):
    """Connects the commands with the panes."""

    def __init__(self, actions: Actions, panes: Panes, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._panes = panes
        choose(actions.positions, panes.position)
        actions.show_accounts.setChecked(panes.accounts_shown)
        actions.positions.triggered.connect(self._on_position)
        actions.maximise.toggled.connect(panes.set_maximised)
        actions.show_accounts.toggled.connect(panes.set_accounts_shown)
        actions.go_accounts.triggered.connect(self.go_accounts)
        actions.go_campaigns.triggered.connect(self.go_campaigns)
        actions.go_detail.triggered.connect(self.go_detail)

    @Slot(object)
    def _on_position(self, action: QAction) -> None:
        self._panes.set_position(str(action.data()))

    @Slot()
    def go_accounts(self) -> None:
        """Put the keyboard into the account list; show it where it is hidden."""
        self._actions.maximise.setChecked(False)
        self._actions.show_accounts.setChecked(True)
        _enter(self._panes.accounts)

    @Slot()
    def go_campaigns(self) -> None:
        """Put the keyboard into the campaign list."""
        self._actions.maximise.setChecked(False)
        _enter(self._panes.campaigns)

    @Slot()
    def go_detail(self) -> None:
        """Put the keyboard into the detail pane."""
        _enter(self._panes.detail)


def _enter(pane: QWidget) -> None:
    """Give the focus to a pane: to its first part that takes it."""
    reason = Qt.FocusReason.ShortcutFocusReason
    proxy = pane.focusProxy()
    if proxy is not None and proxy.isVisible():
        proxy.setFocus(reason)
        return
    widget = pane.nextInFocusChain()
    while widget is not None and widget is not pane:
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and widget.isVisible() and widget.isEnabled() and pane.isAncestorOf(widget):
            widget.setFocus(reason)
            return
        widget = widget.nextInFocusChain()
    pane.setFocus(reason)
