"""The middle pane: the tab bar, and below it the campaign list or one of the other views."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gui.views.listing import ListingView
from gui.views.switch import CAMPAIGNS, COMPARE, DESTINATIONS, PROMOTIONS, ViewSwitch
from services.domain.lenses import PLAIN
from services.domain.rows import Selection

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from gui.campaigns.pane import CampaignPane
    from gui.formatting import Formats
    from gui.scope import ChartTable
    from gui.settings import WindowSettings
    from gui.tables.view import DataTable
    from gui.theme import Theme
    from services.domain.lenses import Lenses
    from services.domain.rows import CampaignRow
    from services.qt.app import AppServices


class ViewHost(QWidget):
    """Holds the views. Those beside the campaign list are made when they are first looked at.

    Signals:
        rows_selected: Tuple of CampaignRows behind what is selected in the view in front.
        picked: Tuple of CampaignRows, and the ClickFilter of what is selected.
        failed: The workspace could not be read: a Failure.
        copied: Something was copied: a sentence.
        export_wanted: Subject, its ChartTable, whether only what is selected.
        refused: Something cannot be done: a sentence, and what to do.
        alone: Whether the view in front has no use for the detail pane.
    """

    rows_selected = Signal(object)
    picked = Signal(object, object)
    failed = Signal(object)
    copied = Signal(str)
    export_wanted = Signal(str, object, bool)
    refused = Signal(str, str)
    alone = Signal(bool)

    def __init__(
        self,
        services: AppServices,
        theme: Theme,
        formats: Formats,
        settings: WindowSettings,
        campaigns: CampaignPane,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._theme = theme
        self._formats = formats
        self._settings = settings
        self.campaigns = campaigns
        self._selection = Selection()
        self._lenses = PLAIN
        self._period_name: str | None = None
        self._offered: tuple[QAction | QMenu, ...] = ()
        self._made: dict[str, Any] = {}
        self.switch = ViewSwitch(settings, self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(campaigns)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.switch)
        layout.addWidget(self.stack, 1)
        self.switch.listen_in(self)
        self.switch.chosen.connect(self.show_view)
        campaigns.rows_selected.connect(self._on_campaigns)
        self.setFocusProxy(campaigns)

    @property
    def view(self) -> str:
        """The view in front."""
        return self.switch.view

    @property
    def hint(self) -> str:
        """What to do in the view in front to see links and clicks."""
        return {
            DESTINATIONS: self.tr("Select a page or domain to see its clicks and campaigns."),
            PROMOTIONS: self.tr("Select a promotion to see its campaigns together."),
        }.get(self.view, self.tr("Select a campaign to see its links and clicks."))

    def look_at(self, selection: Selection, lenses: Lenses, period_name: str | None = None) -> None:
        """Show what other filters or lenses let pass; views that are not looked at follow later.

        Args:
            selection: The filters in force.
            lenses: How figures are looked at.
            period_name: The period's name where it has one (see `services.domain.periods`).
        """
        self._selection, self._lenses, self._period_name = selection, lenses, period_name
        front = self._made.get(self.view)
        if front is not None:
            self._tell(front)

    def _tell(self, view: Any) -> None:
        """Let a view follow filters and lenses."""
        if isinstance(view, ListingView):
            view.show_selection(self._selection, self._lenses)
        else:
            view.show_selection(self._selection, self._lenses, self._period_name)

    def offer(self, *entries: QAction | QMenu) -> None:
        """Put commands on campaigns into the menus of the views that list some."""
        self._offered = (*self._offered, *entries)
        for made in self._made.values():
            if isinstance(made, ListingView):
                made.offer(*entries)

    def selected_campaigns(self) -> tuple[CampaignRow, ...]:
        """The campaigns behind what is selected in the view in front: what commands on campaigns go to."""
        if self.view == CAMPAIGNS:
            rows: tuple[CampaignRow, ...] = self.campaigns.view.table.selected_rows()
            return rows
        made = self._made.get(self.view)
        found: tuple[CampaignRow, ...] = made.selected_campaigns() if made is not None else ()
        return found

    @Slot(str)
    def show_view(self, name: str) -> None:
        """Bring a view to the front."""
        self.alone.emit(name == COMPARE)
        if name == CAMPAIGNS:
            self.stack.setCurrentWidget(self.campaigns)
            self.rows_selected.emit(self.campaigns.view.table.selected_rows())
            return
        made = self._made.get(name)
        if made is None:
            made = self._made[name] = self._make(name)
            self.stack.addWidget(made)
        self._tell(made)
        self.stack.setCurrentWidget(made)
        # The detail pane belongs to the view in front: what is selected there, or nothing.
        table = made.current_table() if name != COMPARE else None
        if table is not None:
            table.rows_selected.emit(table.selected_rows())

    def restore(self) -> None:
        """Show the view that was in front when the window was last closed."""
        if self.view != CAMPAIGNS:
            self.show_view(self.view)

    def _make(self, name: str) -> Any:
        made: Any
        if name == DESTINATIONS:
            from gui.views.destinations import DestinationsView

            made = DestinationsView(self._services, self._theme, self._formats, self._settings)
        elif name == PROMOTIONS:
            from gui.views.promotions import PromotionsView

            made = PromotionsView(self._services, self._theme, self._formats, self._settings)
        else:
            from gui.views.compare import CompareView

            made = CompareView(self._services, self._theme, self._formats, self._settings)
            made.list_wanted.connect(self._go_to_list)
        for signal in ("rows_selected", "picked", "failed", "copied", "export_wanted", "refused"):
            if hasattr(made, signal):
                getattr(made, signal).connect(getattr(self, signal))
        if isinstance(made, ListingView):
            made.offer(*self._offered)
        return made

    @Slot(object)
    def _on_campaigns(self, rows: tuple[CampaignRow, ...]) -> None:
        if self.view == CAMPAIGNS:
            self.rows_selected.emit(rows)

    @Slot()
    def _go_to_list(self) -> None:
        self.switch.choose(CAMPAIGNS)
        self.campaigns.view.table.setFocus()

    def compare(self, rows: tuple[CampaignRow, ...]) -> None:
        """Add campaigns to the comparison, and show it."""
        self.switch.choose(COMPARE)
        self.show_view(COMPARE)
        self._made[COMPARE].add(rows)

    def chart_table(self) -> ChartTable | None:
        """The figures of the view in front, for Export; None where that is the campaign list."""
        made = self._made.get(self.view)
        if self.view == CAMPAIGNS or made is None:
            return None
        found: ChartTable | None = made.chart_table()
        return found

    def current_table(self) -> DataTable | None:
        """The table in front, for Copy; None where there is none."""
        if self.view == CAMPAIGNS:
            table: DataTable = self.campaigns.view.table
            return table
        made = self._made.get(self.view)
        found: DataTable | None = made.current_table() if made is not None else None
        return found
