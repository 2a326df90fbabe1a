"""Keeps the detail pane with what is selected, and with its newest figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from gui.campaigns.pane import CampaignPane
    from gui.campaigns.query import CampaignList
    from gui.detail.pane import DetailPane
    from gui.status import StatusBar
    from gui.views.host import ViewHost
    from services.domain.click_filter import ClickFilter
    from services.domain.rows import CampaignRow
    from services.qt.app import AppServices

RELOAD_MS = 250
"""Changes that arrive within this time are shown together."""


class Following(QObject):
    """Between the services' changes, the views' selection and the detail pane.

    Signals:
        reload_due: Something has changed in the workspace: the list is to be read again.
    """

    reload_due = Signal()

    def __init__(
        self,
        services: AppServices,
        views: ViewHost,
        campaigns: CampaignPane,
        detail: DetailPane,
        status: StatusBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._views = views
        self._detail = detail
        self._status = status
        self._renew = False
        self._reload = QTimer(self)
        self._reload.setSingleShot(True)
        self._reload.setInterval(RELOAD_MS)
        self._reload.timeout.connect(self.reload_due)
        services.data_changed.connect(self._on_data)
        views.rows_selected.connect(self._on_rows)
        views.picked.connect(self._on_picked)
        campaigns.shown.connect(self._on_shown)

    @property
    def pending(self) -> bool:
        """Whether the list is about to be read again."""
        return self._reload.isActive()

    @Slot(object)
    def _on_data(self, changed: frozenset[str]) -> None:
        rows = self._detail.campaigns
        self._renew = self._renew or any(row.account_id in changed for row in rows)
        self._reload.start()

    @Slot(object)
    def _on_rows(self, rows: tuple[CampaignRow, ...]) -> None:
        self._status.show_selection(rows)
        self._renew = False
        if rows:
            self._detail.show_campaigns(rows)
        else:
            self._detail.show_nothing(self._views.hint)

    @Slot(object, object)
    def _on_picked(self, rows: tuple[CampaignRow, ...], picked: ClickFilter) -> None:
        """Show some clicks of the campaigns behind what is selected in a view."""
        self._on_rows(rows)
        if rows:
            self._detail.pick(picked)

    @Slot(object)
    def _on_shown(self, found: CampaignList) -> None:
        self._status.show_list(found if self._services.accounts else None)
        if self._renew and self._detail.campaigns:
            self._renew = False
            self._detail.show_campaigns(self._renewed(found))

    def _renewed(self, found: CampaignList) -> tuple[CampaignRow, ...]:
        """The campaigns of the detail pane with their newest figures; those that are gone stay."""
        newest = {row.key: row for row in found.rows}
        return tuple(newest.get(row.key, row) for row in self._detail.campaigns)
