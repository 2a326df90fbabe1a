"""The tabs that hold a table or the timeline: overview, links, click log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from gui.detail.chart_tables import time_table
from gui.detail.data import time_data
from gui.detail.links import link_columns
from gui.detail.log_model import LogModel, log_columns
from gui.detail.log_view import LogTable
from gui.tables.model import SortBy, TableModel
from gui.tables.totals import TotalledTable
from gui.tables.view import DataTable
from gui.theme import tokens as size
from services.domain.rows import Selection

if TYPE_CHECKING:
    from gui.detail.data import DetailData
    from gui.detail.reasons import Reasons
    from gui.formatting import Formats
    from gui.theme import Theme
    from services.domain.rows import LinkRow
    from services.qt.app import AppServices


LINKS_ORDER = (SortBy("clicks", descending=True), SortBy("unique_clicks", descending=True))


class OverviewTab(QWidget):
    """Clicks over time and the estimates that belong to the selection."""

    def __init__(self, theme: Theme, reasons: Reasons, formats: Formats, zone: str) -> None:
        super().__init__()
        from gui.charts.panel import ChartPanel
        from gui.charts.timeline import TimelinePlot

        self._reasons = reasons
        self._formats = formats
        self._zone = zone
        self.plot = TimelinePlot(theme, zone)
        self.panel = ChartPanel(self.plot, theme, self)
        self.panel.setMinimumHeight(theme.px(200))
        self._estimates = QLabel()
        self._estimates.setProperty("role", "secondary")
        self._estimates.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, size.GRID, 0, 0)
        layout.addWidget(self.panel, 1)
        layout.addWidget(self._estimates)

    def show_data(self, data: DetailData) -> None:
        """Draw another selection."""
        grains = {row.provider for row in data.campaigns}
        title = self.tr("Clicks per hour") if data.hourly else self.tr("Clicks per day")
        if grains == {"clicksend"}:
            title = (
                self.tr("First clicks per hour") if data.hourly else self.tr("First clicks per day")
            )
        series = time_data(data, title, self.tr("clicks"), self._zone)
        if series is None:
            self.panel.show_reason(self.tr("Clicks over time"), self._reasons.times(data))
        else:
            self.plot.show_data(series)
            rows = [(self.plot.span(p.start), QLocale().toString(p.count)) for p in series.points]
            self.panel.show_chart(
                title,
                (self.tr("Time"), self.tr("Clicks")),
                rows,
                series.note,
                time_table(series),
            )
        self._show_estimates(data)

    def _show_estimates(self, data: DetailData) -> None:
        lines = []
        if len(data.campaigns) == 1:
            for estimate in data.estimates:
                amount = (
                    self._formats.money(estimate.value, estimate.currency)
                    if estimate.metric == "cost"
                    else self._formats.count(int(estimate.value))
                )
                lines.append(
                    self.tr("Estimated {metric}: {value}. {method}").format(
                        metric=estimate.metric, value=amount, method=estimate.method
                    )
                )
        self._estimates.setText("\n".join(lines))
        self._estimates.setVisible(bool(lines))


class _TableTab(QWidget):
    """A table, or in its place the reason why it is empty."""

    def __init__(self) -> None:
        super().__init__()
        self._reason = QLabel()
        self._reason.setProperty("role", "muted")
        self._reason.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._reason.setWordWrap(True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._reason)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setMinimumHeight(180)

    def _hold(self, widget: QWidget) -> None:
        self._stack.addWidget(widget)

    def _show(self, reason: str) -> None:
        self._reason.setText(reason)
        self._stack.setCurrentIndex(0 if reason else 1)

    @property
    def reason(self) -> str:
        """Why the table is empty; "" where it is not."""
        return self._reason.text() if self._stack.currentIndex() == 0 else ""


class LinksTab(_TableTab):
    """The links table with its totals row."""

    def __init__(self, theme: Theme, reasons: Reasons, formats: Formats) -> None:
        super().__init__()
        self._reasons = reasons
        self._data: DetailData | None = None
        columns = link_columns(formats, lambda: self._data)
        self.model: TableModel[LinkRow] = TableModel(columns, _link_key, formats, self)
        self.table = DataTable(self.model, theme)
        self.table.setAccessibleName(self.tr("Links"))
        self.table.sort(LINKS_ORDER)
        self._totalled = TotalledTable(self.table, theme)
        self._hold(self._totalled)

    def show_data(self, data: DetailData) -> None:
        """Show the links of another selection."""
        self._data = data
        self.table.show_rows(data.links)
        self._totalled.totals_model.show(data.links)
        self.table.set_column_shown("campaign", len(data.campaigns) > 1)
        self._show("" if data.links else self._reasons.links(data))


class ClicksTab(_TableTab):
    """The click log. It opens its table in the workspace only when it is looked at.

    Signals:
        failed: The workspace could not be read: a Failure.
    """

    failed = Signal(object)

    def __init__(
        self, services: AppServices, theme: Theme, reasons: Reasons, formats: Formats
    ) -> None:
        super().__init__()
        self._reasons = reasons
        self._data: DetailData | None = None
        self._waiting = False
        self.model = LogModel(services, log_columns(formats), formats, self)
        self.model.failed.connect(self.failed)
        self.table = LogTable(self.model, services, theme)
        self.table.setAccessibleName(self.tr("Click log"))
        self._hold(self.table)

    def show_data(self, data: DetailData) -> None:
        """Show the clicks of another selection, now or when the tab is looked at."""
        self._data = data
        self._waiting = True
        self._show("" if data.clicks else self._reasons.clicks(data))
        if self.isVisible():
            self.wake()

    @property
    def current(self) -> bool:
        """Whether the log is that of the selection."""
        return not self._waiting

    @Slot()
    def wake(self) -> None:
        """Open the log if it is not that of the selection."""
        if not self._waiting or self._data is None:
            return
        self._waiting = False
        several = len(self._data.campaigns) > 1
        self.table.set_column_shown("campaign", several)
        keys = tuple(row.key for row in self._data.campaigns)
        self.model.show_selection(Selection(campaigns=keys) if self._data.clicks else None)


def _link_key(row: LinkRow) -> tuple[str, str, str, str]:
    return row.account_id, row.product, row.campaign_id, row.url
