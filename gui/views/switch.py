"""The tab bar above the middle pane: campaigns, destinations, promotions, compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTabBar, QWidget

from services.wording import tr

if TYPE_CHECKING:
    from gui.settings import WindowSettings

CAMPAIGNS, DESTINATIONS, PROMOTIONS, COMPARE = VIEWS = (
    "campaigns",
    "destinations",
    "promotions",
    "compare",
)
_SETTING = "views/current"


class ViewSwitch(QTabBar):
    """Chooses what the middle pane shows, and remembers it.

    The arrow keys, Home and End move between the names; Ctrl+Tab and Ctrl+Shift+Tab go round, here
    and in the pane given to `listen_in`.

    Signals:
        chosen: Another view: one of `VIEWS`.
    """

    chosen = Signal(str)

    def __init__(self, settings: WindowSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setUsesScrollButtons(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("View"))
        for key, (name, tip) in zip(VIEWS, _texts(), strict=True):
            place = self.addTab(name)
            self.setTabData(place, key)
            self.setTabToolTip(place, tip)
            self.setAccessibleTabName(place, name)
        remembered = settings.text(_SETTING, CAMPAIGNS)
        if remembered in VIEWS:
            self.setCurrentIndex(VIEWS.index(remembered))
        self.currentChanged.connect(self._on_changed)

    @property
    def view(self) -> str:
        """The chosen view, one of `VIEWS`."""
        return str(self.tabData(self.currentIndex()))

    def choose(self, view: str) -> None:
        """Choose a view.

        Raises:
            ValueError: There is no such view.
        """
        self.setCurrentIndex(VIEWS.index(view))

    def listen_in(self, pane: QWidget) -> None:
        """Let Ctrl+Tab and Ctrl+Shift+Tab go round wherever the focus is within a pane."""
        for keys, slot in (("Ctrl+Tab", self.go_on), ("Ctrl+Shift+Tab", self.go_back)):
            shortcut = QShortcut(QKeySequence(keys), pane)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    @Slot()
    def go_on(self) -> None:
        """Choose the next view, after the last one the first."""
        self._step(1)

    @Slot()
    def go_back(self) -> None:
        """Choose the view before."""
        self._step(-1)

    def _step(self, step: int) -> None:
        self.setCurrentIndex((self.currentIndex() + step) % self.count())

    def event(self, event: QEvent) -> bool:
        """Take Ctrl+Tab before it moves the focus."""
        if event.type() == QEvent.Type.KeyPress and _is_round(event):
            back = event.key() == Qt.Key.Key_Backtab  # type: ignore[attr-defined]
            self._step(-1 if back else 1)
            event.accept()
            return True
        return super().event(event)

    @Slot(int)
    def _on_changed(self, _place: int) -> None:
        self._settings.set_text(_SETTING, self.view)
        self.chosen.emit(self.view)


def _is_round(event: QEvent) -> bool:
    control = event.modifiers() & Qt.KeyboardModifier.ControlModifier  # type: ignore[attr-defined]
    return bool(control) and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)  # type: ignore[attr-defined]


def _texts() -> tuple[tuple[str, str], ...]:
    return (
        (tr("Campaigns"), tr("Every campaign with its figures")),
        (tr("Destinations"), tr("Where links lead: pages and domains over all campaigns")),
        (tr("Promotions"), tr("Campaigns put together by tag, name or utm_campaign")),
        (tr("Compare"), tr("Campaigns side by side")),
    )
