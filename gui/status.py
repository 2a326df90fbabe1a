"""The status bar: rows shown, sums of the selection, what a refresh does, when the last one was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar, QWidget

from gui import words
from gui.progress import RefreshTracker
from services.domain.lenses import PLAIN
from services.domain.metric_list import count_definition, count_under, rate_under
from services.domain.metrics import add_up, roll_up
from services.wording import noop, tr

if TYPE_CHECKING:
    from datetime import datetime

    from gui.campaigns.query import CampaignList
    from gui.formatting import Formats
    from services.domain.accounts import Account
    from services.domain.lenses import Lenses
    from services.domain.plan import Progress
    from services.domain.rows import CampaignRow

_TICK_MS = 1000
_RENEW_MS = 30_000
_TOAST_MS = 6000
_SUMS = ("sends", "delivered_derived", "clicks")
"""Counters whose sums are shown, as the lens counts them."""
_SUM_WORDS = {
    "sends": noop("{n} sends"),
    "delivered_derived": noop("{n} delivered"),
    "clicks": noop("{n} clicks"),
    "human_clicks": noop("{n} clicks, human"),
}


class StatusBar(QStatusBar):
    """The window's status bar."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._lenses = PLAIN
        self._selected: tuple[CampaignRow, ...] = ()
        self._refreshed: datetime | None = None
        self.tracker = RefreshTracker(formats)
        self.setSizeGripEnabled(False)
        self.rows = self._label(self.tr("Campaigns shown"))
        self.sums = self._label(self.tr("Sums of the selection"))
        self.job = self._label(self.tr("Refresh"))
        self.last = self._label(self.tr("Last refresh"))
        self.addWidget(self.rows)
        self.addWidget(self.sums, 1)
        self.addPermanentWidget(self.job)
        self.addPermanentWidget(self.last)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._show_job)
        self._renew = QTimer(self)
        self._renew.setInterval(_RENEW_MS)
        self._renew.timeout.connect(self._show_last)
        self._renew.start()
        self._toast = QTimer(self)
        self._toast.setSingleShot(True)
        self._toast.setInterval(_TOAST_MS)
        self._toast.timeout.connect(self._end_toast)

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setAccessibleName(name)
        label.setContentsMargins(8, 0, 8, 0)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setSizePolicy(
            QSizePolicy.Policy.Ignored
            if name == self.tr("Sums of the selection")
            else QSizePolicy.Policy.Preferred,
            QSizePolicy.Policy.Preferred,
        )
        return label

    def show_list(self, found: CampaignList | None) -> None:
        """Show how many rows are on screen; None where there is no list."""
        if found is None:
            self.rows.clear()
            return
        shown, total = len(found.rows), found.total
        campaigns = words.campaigns(total, self._formats.count(total))
        self.rows.setText(
            campaigns
            if shown == total
            else self.tr("{shown} of {campaigns}").format(
                shown=self._formats.count(shown), campaigns=campaigns
            )
        )

    def show_selection(self, rows: tuple[CampaignRow, ...]) -> None:
        """Show sums of the selected rows, and their click rate over summed counts."""
        self._selected = rows
        if len(rows) < 2:
            self.sums.clear()
            self.sums.setToolTip("")
            return
        parts = [self.tr("{n} selected").format(n=self._formats.count(len(rows)))]
        for key in _SUMS:
            definition = count_under(key, self._lenses)
            told = tr(_SUM_WORDS[definition.key])
            if definition.key == "clicks":
                definition = count_definition("all_clicks")
            total = add_up(rows, definition)
            if total.value is not None:
                parts.append(told.format(n=self._formats.count(total.value)))
        lensed = rate_under("click_rate", self._lenses)
        rate = roll_up(rows, lensed)
        if rate.value is not None:
            parts.append(
                self.tr("click rate {rate} of {base}").format(
                    rate=self._formats.percent(rate.value), base=tr(lensed.base)
                )
            )
        self.sums.setText("  ·  ".join(parts))
        self.sums.setToolTip(self.tr("Sums over the campaigns that report each figure"))

    def look_through(self, lenses: Lenses) -> None:
        """Show the sums as the lenses show them."""
        self._lenses = lenses
        self.show_selection(self._selected)

    def begin_refresh(self, *, totals_only: bool = False) -> None:
        """A refresh began."""
        self._toast.stop()
        self.tracker.begin(totals_only=totals_only)
        self._tick.start()
        self._show_job()

    def take(self, progress: Progress) -> None:
        """Show a step of the refresh."""
        self.tracker.take(progress)
        self._show_job()

    def end_refresh(self) -> None:
        """No refresh runs any more."""
        self._tick.stop()
        self.job.clear()
        self.job.setToolTip("")

    def show_accounts(self, accounts: tuple[Account, ...]) -> None:
        """Show when the newest refresh was."""
        times = [account.refreshed_at for account in accounts if account.refreshed_at is not None]
        self._refreshed = max(times, default=None)
        self._show_last()

    def toast(self, text: str) -> None:
        """Say for a few seconds that something succeeded."""
        self.job.setText(f"✓ {text}")
        self._toast.start()

    @Slot()
    def _end_toast(self) -> None:
        if not self._tick.isActive():
            self.job.clear()

    @Slot()
    def _show_job(self) -> None:
        waits = "  ·  ".join(self.tracker.waits())
        self.job.setText(waits if self.tracker.all_wait else self.tracker.line())
        self.job.setToolTip(self.tracker.summary())

    @Slot()
    def _show_last(self) -> None:
        if self._refreshed is None:
            self.last.clear()
            return
        self.last.setText(self.tr("Refreshed {ago}").format(ago=self._formats.ago(self._refreshed)))
        self.last.setToolTip(self._formats.exact(self._refreshed))
