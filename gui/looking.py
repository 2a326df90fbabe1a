"""What the window looks at, and how: the filters and the lenses in force, told to every part that shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gui.filters import Filters
from gui.period import Preset
from services.domain.lenses import PLAIN, Base, Lenses
from services.domain.periods import canonical

if TYPE_CHECKING:
    from gui.main_window import MainWindow

_SETTING = "window/lenses"


class Looking(QObject):
    """Holds filters and lenses for one window; every change goes through here.

    Args:
        window: The window, whose parts are made.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.filters = Filters()
        self.lenses = PLAIN
        for source in (window.tools, window.chips, window.campaigns):
            source.filters_wanted.connect(self.set_filters)
        window.tools.lenses_wanted.connect(self.look_through)
        window.accounts.chosen.connect(self._on_chosen)
        window.commands.clear_filters.triggered.connect(self.clear)

    def recall(self) -> None:
        """Take the lenses of the last time."""
        base, _, clicks = self._window.settings.text(_SETTING).partition(" ")
        lenses = Lenses(Base(base) if base in set(Base) else Base.DELIVERED, clicks == "human")
        if lenses != PLAIN:
            self.look_through(lenses)

    @Slot(object)
    def set_filters(self, filters: Filters) -> None:
        """Show what other filters let pass."""
        self.filters = filters
        whole = filters.providers if not filters.accounts else ()
        self._window.accounts.select(filters.accounts, whole)
        self._show()

    @Slot()
    def clear(self) -> None:
        """Let everything pass."""
        self.set_filters(Filters())

    @Slot(object)
    def look_through(self, lenses: Lenses) -> None:
        """Show every figure of the window through other lenses."""
        self.lenses = lenses
        window = self._window
        window.settings.set_text(_SETTING, f"{lenses.base} {'human' if lenses.human else 'all'}")
        parts = (window.campaigns, window.status, window.detail, window.goal_watch)
        for part in (*parts, window.tool_commands):
            part.look_through(lenses)
        window.tools.show_lenses(lenses)
        self.renew_views()

    @Slot(object, object)
    def _on_chosen(self, accounts: tuple[str, ...], providers: tuple[str, ...]) -> None:
        if accounts and providers:
            known = self._window.services.accounts
            inside = tuple(a.account_id for a in known if a.provider in providers)
            accounts, providers = tuple(sorted({*accounts, *inside})), ()
        wanted = self.filters.with_accounts(accounts, providers)
        if wanted != self.filters:
            self.filters = wanted
            self._show()

    def _show(self) -> None:
        self._window.tools.show_filters(self.filters)
        self.show_chips()
        self._window.campaigns.show_filters(self.filters)
        self.renew_views()

    def show_chips(self) -> None:
        """Show the filters as chips, with the accounts' present names."""
        services = self._window.services
        names = {account.account_id: account.name for account in services.accounts}
        providers = {info.key: info.name for info in services.providers}
        self._window.chips.show_filters(
            self.filters, lambda key: names.get(key, key), lambda key: providers.get(key, key)
        )

    @Slot()
    def look_again(self) -> None:
        """Read everything that is shown anew."""
        self._window.campaigns.reload()
        self.renew_views()

    def renew_views(self) -> None:
        """Let the views beside the campaign list follow."""
        window, period = self._window, self.filters.period.preset
        name = None if period in {Preset.ALL, Preset.CUSTOM} else canonical(str(period))
        window.views.look_at(window.campaigns.selection, self.lenses, name)
