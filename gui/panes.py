"""The three panes and their splitters: accounts, campaigns, detail below or right, remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from gui.theme import tokens as size

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from gui.settings import WindowSettings

AUTO, BELOW, RIGHT = "auto", "below", "right"
_WIDE = 1.6
"""Only a window this much wider than high has room for the detail beside the list."""
_LOW = 640
"""Below this height the detail needs more than half, or its charts are out of sight."""


class Panes(QWidget):
    """Arranges the panes.

    Args:
        accounts: Left.
        campaigns: Middle or top.
        detail: Right or bottom.
        settings: Where splitters are remembered.
        parent: The window.
    """

    def __init__(
        self,
        accounts: QWidget,
        campaigns: QWidget,
        detail: QWidget,
        settings: WindowSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._position = AUTO
        self._maximised = False
        self._accounts_shown = True
        self._own = {
            place: not settings.state(f"panes/inner_{place}").isEmpty() for place in (BELOW, RIGHT)
        }
        self._sized = {BELOW: False, RIGHT: False}
        self.accounts, self.campaigns, self.detail = accounts, campaigns, detail
        self.outer = QSplitter(Qt.Orientation.Horizontal, self)
        self.inner = _Splitter(Qt.Orientation.Vertical, self)
        for splitter in (self.outer, self.inner):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(5)
        self.outer.addWidget(accounts)
        self.outer.addWidget(self.inner)
        self.inner.addWidget(campaigns)
        self.inner.addWidget(detail)
        self.outer.setStretchFactor(1, 1)
        self.inner.setStretchFactor(0, 1)
        self.inner.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.outer)
        self.outer.setSizes([size.ACCOUNTS_MIN + 20, size.WINDOW[0]])
        self.inner.splitterMoved.connect(self._on_moved)
        self.inner.resized.connect(self._share_out)
        self._recall()

    @property
    def position(self) -> str:
        """What the user chose for the detail pane: AUTO, BELOW or RIGHT."""
        return self._position

    @property
    def placed(self) -> str:
        """Where the detail pane is: BELOW or RIGHT."""
        return RIGHT if self.inner.orientation() == Qt.Orientation.Horizontal else BELOW

    @property
    def maximised(self) -> bool:
        """Whether the detail pane has all the room."""
        return self._maximised

    def set_position(self, position: str) -> None:
        """Put the detail pane below, to the right, or where the window's shape suggests."""
        self._position = position if position in (AUTO, BELOW, RIGHT) else AUTO
        self._settings.set_text("panes/position", self._position)
        self._arrange()

    def set_maximised(self, maximised: bool) -> None:
        """Give the detail pane all the room, or put the others back."""
        self._maximised = maximised
        self.campaigns.setVisible(not maximised)
        self.accounts.setVisible(self._accounts_shown and not maximised)

    def set_alone(self, alone: bool) -> None:
        """Give the middle pane the detail's room, too: a view that is about several campaigns at once."""
        self.detail.setVisible(not alone)

    def set_accounts_shown(self, shown: bool) -> None:
        """Show or hide the account list."""
        self._accounts_shown = shown
        self.accounts.setVisible(shown and not self._maximised)

    def remember(self) -> None:
        """Keep the splitters for the next start."""
        self._settings.set_state("panes/outer", self.outer.saveState())
        self._remember_inner()
        self._settings.set_text("panes/accounts", "shown" if self._accounts_shown else "hidden")

    def _remember_inner(self) -> None:
        if self._own[self.placed]:
            self._settings.set_state(f"panes/inner_{self.placed}", self.inner.saveState())

    def _recall(self) -> None:
        outer = self._settings.state("panes/outer")
        if not outer.isEmpty():
            self.outer.restoreState(outer)
            self.outer.setHandleWidth(5)
        self._position = self._settings.text("panes/position", AUTO)
        if self._settings.text("panes/accounts") == "hidden":
            self.set_accounts_shown(shown=False)

    @property
    def accounts_shown(self) -> bool:
        """Whether the account list is wanted."""
        return self._accounts_shown

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window's shape."""
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        wanted = self._position
        if wanted == AUTO:
            wide = self.width() >= size.SIDE_BY_SIDE_FROM and self.width() >= self.height() * _WIDE
            wanted = RIGHT if wide else BELOW
        if wanted != self.placed:
            self._remember_inner()
            self.inner.setOrientation(
                Qt.Orientation.Horizontal if wanted == RIGHT else Qt.Orientation.Vertical
            )
        elif self._sized[wanted]:
            return
        self._sized[wanted] = True
        self._size_inner(wanted)

    def _size_inner(self, placed: str) -> None:
        state = self._settings.state(f"panes/inner_{placed}")
        if not state.isEmpty():
            orientation = self.inner.orientation()
            self.inner.restoreState(state)
            self.inner.setOrientation(orientation)
            self.inner.setHandleWidth(5)
            return
        self._share_out()

    @Slot()
    def _on_moved(self) -> None:
        self._own[self.placed] = True

    @Slot()
    def _share_out(self) -> None:
        """Share the room as is best for its size, until the user moves the handle."""
        placed = self.placed
        if self._own[placed]:
            return
        room = self.inner.width() if placed == RIGHT else self.inner.height()
        share = 0.58 if placed == RIGHT else 0.38 if room < _LOW else 0.44
        self.inner.setSizes([round(room * share), round(room * (1 - share))])


class _Splitter(QSplitter):
    """Tells when its own room changed."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()
