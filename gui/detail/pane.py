"""The detail pane of the selected campaigns: head, key figures, and tabs for what lies behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimeZone, Signal, Slot
from PySide6.QtWidgets import (
    QLabel,
    QScrollArea,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from gui import words
from gui.detail.cards import CardRow, key_figures
from gui.detail.menus import TableMenu
from gui.detail.reasons import Reasons
from gui.detail.tabs import ClicksTab, LinksTab, OverviewTab
from gui.scope import Subject
from gui.theme import tokens as size

if TYPE_CHECKING:
    from gui.detail.data import DetailData
    from gui.detail.log_view import LogTable
    from gui.formatting import Formats
    from gui.scope import ChartTable
    from gui.tables.view import DataTable
    from gui.theme import Theme
    from services.domain.rows import CampaignRow
    from services.qt.app import AppServices
    from services.qt.jobs import Failure, Job


class DetailPane(QWidget):
    """Shows one or several campaigns. Its data is read in the background; older answers are dropped.

    Signals:
        failed: The workspace could not be read: a Failure.
        loaded: The data of the newest selection is shown.
        export_wanted: The user wants to export: subject, its ChartTable, whether only what is selected.
        copied: Something is on the clipboard: a sentence.
        refused: Too much was to be copied: a sentence, and what to do.
    """

    failed = Signal(object)
    loaded = Signal()
    export_wanted = Signal(str, object, bool)
    copied = Signal(str)
    refused = Signal(str, str)

    def __init__(
        self, services: AppServices, theme: Theme, formats: Formats, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Campaign details"))
        self._services = services
        self._theme = theme
        self._formats = formats
        self._job: Job | None = None
        self._campaigns: tuple[CampaignRow, ...] = ()
        self._zone = local_zone()
        self._reasons = Reasons(lambda: services.providers)
        self._data: DetailData | None = None
        self._make_head()
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._loaded_charts = False
        self._empty = QLabel()
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "muted")
        self._lay_out()
        self.show_nothing(self.tr("Select a campaign to see its links and clicks."))

    def _make_head(self) -> None:
        self._title = QLabel()
        self._title.setProperty("role", "pane-title")
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._meta = QLabel()
        self._meta.setProperty("role", "secondary")
        self._meta.setWordWrap(True)
        for label in (self._title, self._meta):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._cards = CardRow()

    def _lay_out(self) -> None:
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(2 * size.GRID, size.GRID + size.HALF, 2 * size.GRID, size.GRID)
        inner.setSpacing(size.GRID)
        inner.addWidget(self._title)
        inner.addWidget(self._meta)
        inner.addWidget(self._cards)
        inner.addWidget(self._tabs, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(body)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(scroll)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _ensure_tabs(self) -> None:
        """Make the tabs when they are first needed: charts import slowly and must not delay the first paint."""
        if self._loaded_charts:
            return
        self._loaded_charts = True
        from gui.detail.audience import Audience

        self.overview = OverviewTab(self._theme, self._reasons, self._formats, self._zone)
        self.links = LinksTab(self._theme, self._reasons, self._formats)
        self.audience = Audience(self._theme, self._reasons)
        self.clicks = ClicksTab(self._services, self._theme, self._reasons, self._formats)
        self.clicks.failed.connect(self.failed)
        self._tabs.addTab(self.overview, self.tr("Overview"))
        self._tabs.addTab(self.links, self.tr("Links"))
        self._tabs.addTab(self.audience, self.tr("Audience"))
        self._tabs.addTab(self.clicks, self.tr("Click log"))
        self._tabs.currentChanged.connect(self._on_tab)
        self._connect_tables()

    def _connect_tables(self) -> None:
        for menu, slot in (
            (TableMenu(self.links.table), self._export_links),
            (TableMenu(self.clicks.table), self._export_clicks),
        ):
            menu.export_wanted.connect(slot)
        for panel in (self.overview.panel, *self.audience.panels.values()):
            panel.export_wanted.connect(self._export_chart)
            panel.copied.connect(self.copied)
        for table in (self.links.table, self.clicks.table):
            table.copied.connect(self.copied)
        self.clicks.table.refused.connect(self.refused)

    @property
    def campaigns(self) -> tuple[CampaignRow, ...]:
        """The campaigns shown."""
        return self._campaigns

    @property
    def data(self) -> DetailData | None:
        """The data shown; None while it is being read."""
        return self._data

    def current_table(self) -> DataTable | None:
        """The table in front, for Copy and Export; None where there is none."""
        if self._stack.currentIndex() == 0 or not self._loaded_charts:
            return None
        tab = self._tabs.currentWidget()
        return tab.table if isinstance(tab, LinksTab | ClicksTab) else None

    def tables(self) -> tuple[DataTable, LogTable] | None:
        """The links and the click log, for Export; None before anything was shown."""
        return (self.links.table, self.clicks.table) if self._loaded_charts else None

    def export_subject(self) -> tuple[Subject, ChartTable | None]:
        """What Export means here: the table of the tab in front, or the chart with the focus."""
        tab = self._tabs.currentWidget()
        if tab is self.links:
            return Subject.LINKS, None
        if tab is self.clicks:
            return Subject.CLICKS, None
        panels = (self.overview.panel, *self.audience.panels.values())
        here = (self.overview.panel,) if tab is self.overview else panels[1:]
        chart = next((p.values for p in here if p.values and p.focused), None)
        if chart is None and tab is self.overview:
            chart = self.overview.panel.values
        return (Subject.CHART, chart) if chart else (Subject.BREAKDOWNS, None)

    @Slot(bool)
    def _export_links(self, only_selected: bool) -> None:
        self.export_wanted.emit(str(Subject.LINKS), None, only_selected)

    @Slot(bool)
    def _export_clicks(self, only_selected: bool) -> None:
        self.export_wanted.emit(str(Subject.CLICKS), None, only_selected)

    @Slot(object)
    def _export_chart(self, chart: ChartTable) -> None:
        self.export_wanted.emit(str(Subject.CHART), chart, False)

    def show_tab(self, number: int) -> None:
        """Bring a tab to the front."""
        self._ensure_tabs()
        self._tabs.setCurrentIndex(number)

    def show_nothing(self, reason: str) -> None:
        """Say why nothing is shown."""
        self._cancel()
        self._campaigns = ()
        self._data = None
        self._empty.setText(reason)
        self._stack.setCurrentIndex(0)

    def show_campaigns(self, rows: tuple[CampaignRow, ...]) -> None:
        """Show other campaigns, or the same ones with newer figures."""
        if not rows:
            self.show_nothing(self.tr("Select a campaign to see its links and clicks."))
            return
        self._ensure_tabs()
        same = tuple(r.key for r in rows) == tuple(r.key for r in self._campaigns)
        self._campaigns = rows
        self._show_head()
        if not same:
            self._data = None
        self._stack.setCurrentIndex(1)
        self._load()

    def _load(self) -> None:
        from gui.detail.data import read_detail

        self._cancel()
        rows, zone = self._campaigns, self._zone
        self._job = self._services.query(lambda reader: read_detail(reader, rows, zone))
        self._job.done.connect(self._on_data)
        self._job.failed.connect(self._on_failed)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @Slot(object)
    def _on_data(self, data: DetailData) -> None:
        if data.campaigns != self._campaigns:
            return
        self._job = None
        self._data = data
        self.overview.show_data(data)
        self.links.show_data(data)
        self.audience.show_data(data)
        self.clicks.show_data(data)
        self.loaded.emit()

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._job = None
        self.failed.emit(failure)

    @Slot(int)
    def _on_tab(self, _: int) -> None:
        tab = self._tabs.currentWidget()
        if isinstance(tab, ClicksTab):
            tab.wake()

    def _show_head(self) -> None:
        rows = self._campaigns
        first = rows[0]
        if len(rows) == 1:
            self._title.setText(one_line(first.name or first.subject or first.campaign_id))
            self._meta.setText(self._facts(first))
        else:
            self._title.setText(words.campaigns(len(rows), self._formats.count(len(rows))))
            names = sorted({row.account for row in rows})
            self._meta.setText(", ".join(names[:4]) + (" ..." if len(names) > 4 else ""))
        self._cards.show_figures(key_figures(rows, self._formats))

    def _facts(self, row: CampaignRow) -> str:
        parts = [row.account, words.channel_word(row.channel), words.status_word(row.status)]
        if row.sent_at is not None:
            parts.append(self.tr("sent {time}").format(time=self._formats.exact(row.sent_at)))
        elif row.sent_at_raw:
            parts.append(self.tr('sent "{raw}"').format(raw=row.sent_at_raw))
        if row.list_name:
            parts.append(self.tr("to {list}").format(list=one_line(row.list_name)))
        if row.read_at is not None:
            parts.append(self.tr("read {ago}").format(ago=self._formats.ago(row.read_at)))
        text = "  ·  ".join(parts)
        body = row.subject if row.subject and row.subject != row.name else row.body
        return f"{text}\n{one_line(body)[:200]}" if body else text


def one_line(text: str) -> str:
    """A text from outside on one line."""
    return " ".join(text.split())


def local_zone() -> str:
    """The computer's time zone as an IANA name; UTC where it has none."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"
    return name if QTimeZone.isTimeZoneIdAvailable(name.encode()) else "UTC"
