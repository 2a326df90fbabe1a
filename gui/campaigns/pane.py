"""The middle pane: shows the campaigns that the filters let pass, or says why there are none."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gui import words
from gui.campaigns.model import CampaignModel
from gui.campaigns.query import CampaignList, read_campaigns
from gui.campaigns.view import CampaignView
from gui.filters import Filters
from gui.formatting import local_zone
from gui.loader import Loader
from gui.period import month_of
from gui.widgets import BusyLine, EmptyState
from services.domain.lenses import PLAIN
from services.domain.local_days import today_in

if TYPE_CHECKING:
    from gui.formatting import Formats
    from gui.settings import WindowSettings
    from gui.theme import Theme
    from services.domain.lenses import Lenses
    from services.domain.rows import Selection
    from services.qt.app import AppServices
    from services.qt.jobs import Failure

_CALM_MS = 150
"""A load that ends within this time shows no progress line."""


class CampaignPane(QWidget):
    """The campaign list.

    Signals:
        rows_selected: Tuple of the selected CampaignRows.
        shown: A CampaignList has been put on screen.
        filters_wanted: The user wants other filters (clear, other month): a Filters.
        refresh_wanted: The user wants a refresh.
        details_wanted: The user wants the technical text of a Failure.
        opened: The user opened a campaign.
    """

    rows_selected = Signal(object)
    shown = Signal(object)
    filters_wanted = Signal(object)
    refresh_wanted = Signal()
    details_wanted = Signal(object)
    opened = Signal()

    def __init__(
        self,
        services: AppServices,
        theme: Theme,
        formats: Formats,
        settings: WindowSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._formats = formats
        self._filters = Filters()
        self.lenses = PLAIN
        self._found: CampaignList | None = None
        self._failure: Failure | None = None
        self.model = CampaignModel(formats, self)
        self.view = CampaignView(self.model, theme, settings, self)
        self.empty = EmptyState(theme, self)
        self.empty.paint_surface()
        self.busy = BusyLine(theme, self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.busy)
        layout.addWidget(self.stack, 1)
        self.setFocusProxy(self.view.table)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self._show_busy)
        self._loader = Loader(services, self)
        self._connect()

    def _connect(self) -> None:
        self._loader.loaded.connect(self._on_loaded)
        self._loader.failed.connect(self._on_failed)
        self._loader.busy.connect(self._on_busy)
        self.view.rows_selected.connect(self.rows_selected)
        self.view.opened.connect(self.opened)
        self.empty.chosen.connect(self._on_choice)

    @property
    def filters(self) -> Filters:
        """The filters in force."""
        return self._filters

    @property
    def selection(self) -> Selection:
        """What the list shows, as a question to the workspace."""
        zone = local_zone()
        return self._filters.selection(today_in(zone), zone)

    @property
    def waiting(self) -> bool:
        """Whether the list is being read."""
        return self._loader.waiting

    @property
    def found(self) -> CampaignList | None:
        """What is on screen; None before the first answer."""
        return self._found

    def learn(self) -> None:
        """Take the providers' declarations once the workspace is open."""
        self.model.learn(self._services.providers)

    def look_through(self, lenses: Lenses) -> None:
        """Show figures as the lenses show them; under the human lens all clicks stay beside them."""
        self.lenses = lenses
        self.model.look_through(lenses)
        self.view.show_both_totals(lenses.human)

    def show_filters(self, filters: Filters) -> None:
        """Show what other filters let pass."""
        self._filters = filters
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Ask the workspace again; what is on screen stays until the answer is there."""
        selection = self.selection
        self._loader.load(lambda reader: read_campaigns(reader, selection))

    @Slot(object)
    def _on_loaded(self, found: CampaignList) -> None:
        self._failure = None
        self._found = found
        self.view.show_rows(found.rows)
        if found.rows:
            self.stack.setCurrentWidget(self.view)
        else:
            self._explain(found)
            self.stack.setCurrentWidget(self.empty)
        self.shown.emit(found)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._failure = failure
        self.empty.show_state(
            "triangle-alert",
            failure.sentence,
            failure.remedy,
            (("again", self.tr("Try again")), ("details", self.tr("Details..."))),
        )
        self.stack.setCurrentWidget(self.empty)

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        if busy:
            self._calm.start()
        else:
            self._calm.stop()
            self.busy.stop()

    @Slot()
    def _show_busy(self) -> None:
        self.busy.show_share(None)

    def renew_empty(self) -> None:
        """Say anew why there is nothing (a refresh began or ended)."""
        if self._found is not None and not self._found.rows and self._failure is None:
            self._explain(self._found)

    def _explain(self, found: CampaignList) -> None:
        if found.total == 0:
            self._explain_nothing_yet()
        elif found.last_sent is not None:
            self._explain_period(found.last_sent)
        else:
            total = words.campaigns(found.total, self._formats.count(found.total))
            sentence = self.tr("0 of {campaigns} match").format(campaigns=total)
            self.empty.show_state(
                "funnel",
                sentence,
                self.tr("The filters leave nothing over."),
                (("clear", self.tr("Clear filters")),),
            )

    def _explain_nothing_yet(self) -> None:
        if self._services.refreshing:
            self.empty.show_state(
                "refresh-cw",
                self.tr("The first refresh is running"),
                self.tr("Campaigns appear here as they arrive."),
            )
        elif any(account.refreshed_at for account in self._services.accounts):
            self.empty.show_state(
                "inbox",
                self.tr("No campaigns yet"),
                self.tr(
                    "Your providers reported none. Campaigns appear here "
                    "after the next refresh that finds some."
                ),
                (("refresh", self.tr("Refresh")),),
            )
        else:
            self.empty.show_state(
                "inbox",
                self.tr("No campaigns yet"),
                self.tr("Refresh reads the campaigns of your accounts."),
                (("refresh", self.tr("Refresh")),),
            )

    def _explain_period(self, last: datetime) -> None:
        self.empty.show_state(
            "calendar-range",
            self.tr("Nothing was sent in this period"),
            self.tr("Last activity {day}").format(day=self._formats.long_date(last)),
            (("month", self.tr("Show that month")), ("clear", self.tr("Clear filters"))),
        )

    @Slot(str)
    def _on_choice(self, key: str) -> None:
        if key == "clear":
            self.filters_wanted.emit(Filters())
        elif key == "month" and self._found is not None and self._found.last_sent is not None:
            day = today_in(local_zone(), self._found.last_sent)
            self.filters_wanted.emit(self._filters.with_period(month_of(day)))
        elif key == "refresh":
            self.refresh_wanted.emit()
        elif key == "again":
            self.reload()
        elif key == "details" and self._failure is not None:
            self.details_wanted.emit(self._failure)
