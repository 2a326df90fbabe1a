"""The detail pane of the selected campaigns: head, key figures, and tabs for what lies behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from gui.detail.head import Head
from gui.detail.pages import DetailPages
from gui.detail.picking import PickBar
from gui.detail.reasons import Reasons
from gui.formatting import local_zone
from gui.scope import view_of
from gui.theme import tokens as size
from gui.widgets import BusyLine, EmptyState
from services.domain.click_filter import ALL_CLICKS, ClickFilter
from services.domain.lenses import PLAIN

if TYPE_CHECKING:
    from gui.detail.audience import Audience
    from gui.detail.data import DetailData
    from gui.detail.log_view import LogTable
    from gui.detail.overview import OverviewTab
    from gui.detail.tabs import ClicksTab, LinksTab
    from gui.formatting import Formats
    from gui.scope import ChartTable, Subject, TableView
    from gui.tables.view import DataTable
    from gui.theme import Theme
    from services.domain.lenses import Lenses
    from services.domain.rows import CampaignRow
    from services.qt.app import AppServices
    from services.qt.jobs import Failure, Job

WAIT_MS = 250
"""So long another campaign's links stay on screen before words stand in their place."""


class DetailPane(QWidget):
    """Shows one or several campaigns. Its data is read in the background; older answers are dropped.

    Signals:
        failed: The workspace could not be read: a Failure.
        loaded: The data of the newest selection is shown.
        export_wanted: The user wants to export: subject, its ChartTable, whether only what is selected.
        copied: Something was copied or saved: a sentence.
        refused: Too much was to be copied: a sentence, and what to do.
        note_wanted: The user wants to write a note: its instant.
    """

    failed = Signal(object)
    loaded = Signal()
    export_wanted = Signal(str, object, bool)
    copied = Signal(str)
    refused = Signal(str, str)
    note_wanted = Signal(object)

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
        self._lenses = PLAIN
        self._picked = ALL_CLICKS
        self._head = Head(formats, self._reasons)
        self.pages = DetailPages(services, theme, formats, self._reasons, self._zone)
        self.picks = PickBar(theme, formats, self)
        self.busy = BusyLine(theme, self)
        self.empty = EmptyState(theme, self)
        self.empty.paint_surface()
        self.instead = QLabel()
        self._timer = QTimer(self)
        self._timer.setInterval(WAIT_MS)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._say_waiting)
        self._lay_out()
        self._connect()
        self.show_nothing(self.tr("Select a campaign to see its links and clicks."))

    def _lay_out(self) -> None:
        self.instead.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.instead.setWordWrap(True)
        self.instead.setProperty("role", "muted")
        self.instead.setMinimumHeight(self._theme.px(120))
        self.instead.hide()
        body = QWidget()
        body.setProperty("surface", True)
        inner = QVBoxLayout(body)
        inner.setContentsMargins(2 * size.GRID, size.GRID, 2 * size.GRID, size.HALF)
        inner.setSpacing(size.GRID)
        for part, stretch in ((self._head, 0), (self.picks, 0), (self.pages, 1), (self.instead, 1)):
            inner.addWidget(part, stretch)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(body)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(scroll)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.busy)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.pages.failed.connect(self.failed)
        self.pages.export_wanted.connect(self.export_wanted)
        self.pages.copied.connect(self.copied)
        self.pages.refused.connect(self.refused)
        self.pages.picked.connect(self.pick)
        self.pages.note_wanted.connect(self.note_wanted)
        self.picks.picked.connect(self.pick)
        self.picks.emptied.connect(self.pages.take_focus)

    @property
    def campaigns(self) -> tuple[CampaignRow, ...]:
        """The campaigns shown."""
        return self._campaigns

    @property
    def data(self) -> DetailData | None:
        """The data shown; None while it is being read."""
        return self._data

    @property
    def head(self) -> Head:
        """Name, facts and key figures."""
        return self._head

    @property
    def overview(self) -> OverviewTab:
        """The tab of clicks over time."""
        return self.pages.overview

    @property
    def links(self) -> LinksTab:
        """The tab of the links table."""
        return self.pages.links

    @property
    def audience(self) -> Audience:
        """The tab of the breakdowns."""
        return self.pages.audience

    @property
    def clicks(self) -> ClicksTab:
        """The tab of the click log."""
        return self.pages.clicks

    def current_table(self) -> DataTable | None:
        """The table in front, for Copy and Export; None where there is none."""
        return self.pages.current_table() if self._campaigns else None

    def tables(self) -> tuple[DataTable, LogTable] | None:
        """The links and the click log, for Export; None before anything was shown."""
        return self.pages.tables()

    def people_view(self) -> TableView | None:
        """The table of who clicked as it stands; None before it was opened."""
        table = self.pages.people_table()
        return view_of(table, with_rows=False) if table is not None else None

    def export_subject(self) -> tuple[Subject, ChartTable | None]:
        """What Export means here: the table of the tab in front, or the chart with the focus."""
        return self.pages.export_subject()

    def show_tab(self, number: int) -> None:
        """Bring a tab to the front."""
        self.pages.setCurrentIndex(number)

    def show_nothing(self, reason: str) -> None:
        """Say why nothing is shown."""
        self._cancel()
        self._campaigns = ()
        self._data = None
        self.pages.forget()
        self.empty.show_state("chart-column", reason)
        self._stack.setCurrentIndex(0)

    def show_campaigns(self, rows: tuple[CampaignRow, ...]) -> None:
        """Show other campaigns, or the same ones with newer figures."""
        if not rows:
            self.show_nothing(self.tr("Select a campaign to see its links and clicks."))
            return
        same = tuple(r.key for r in rows) == tuple(r.key for r in self._campaigns)
        self._campaigns = rows
        self._head.show_campaigns(rows)
        self._cancel()
        if not same:
            # What was picked in one campaign's charts says nothing of another's.
            self._picked = ALL_CLICKS
            self.picks.show_filter(ALL_CLICKS)
            self._data = None
            self.pages.forget()
            self._timer.start()
        self._stack.setCurrentIndex(1)
        self._load()

    def look_through(self, lenses: Lenses) -> None:
        """Show figures as the lenses show them."""
        human = lenses.human != self._lenses.human
        self._lenses = lenses
        self._head.look_through(lenses)
        if self._campaigns and human:
            self._cancel()
            self._load()

    @Slot()
    def reload(self) -> None:
        """Read the same campaigns' details again (a note was written)."""
        if self._campaigns:
            self._cancel()
            self._load()

    @Slot(object)
    def pick(self, picked: ClickFilter) -> None:
        """Show only clicks that were picked in a chart; all of them with ALL_CLICKS."""
        self._picked = picked
        self.picks.show_filter(picked)
        if self._campaigns:
            self._cancel()
            self._load()

    @property
    def picked(self) -> ClickFilter:
        """What is picked in charts."""
        return self._picked

    def _load(self) -> None:
        from gui.detail.data import read_detail

        self.busy.show_share(None)
        rows, zone, lenses, picked = self._campaigns, self._zone, self._lenses, self._picked
        number = self._formats.number
        self._job = self._services.query(
            lambda reader: read_detail(reader, rows, zone, lenses, picked, number)
        )
        self._job.done.connect(self._on_data)
        self._job.failed.connect(self._on_failed)

    def _cancel(self) -> None:
        self._timer.stop()
        self.busy.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    @Slot()
    def _say_waiting(self) -> None:
        """Another campaign's links must not stand under this one's name for long."""
        self._say_instead(self.tr("Reading links and clicks..."))

    def _say_instead(self, text: str) -> None:
        self.instead.setText(text)
        self.instead.setVisible(bool(text))
        self.pages.setVisible(not text)

    @Slot(object)
    def _on_data(self, data: DetailData) -> None:
        wanted = (self._campaigns, self._lenses.human, self._picked)
        if (data.campaigns, data.lenses.human, data.picked) != wanted:
            return
        self._timer.stop()
        self.busy.stop()
        self._job = None
        self._data = data
        self._say_instead("")
        self.picks.show_count(data.counted, data.counted_of)
        self.pages.show_data(data)
        self.loaded.emit()

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self._timer.stop()
        self.busy.stop()
        self._job = None
        if self._data is None:
            self._say_instead(f"{failure.sentence}\n{failure.remedy}".strip())
        self.failed.emit(failure)
