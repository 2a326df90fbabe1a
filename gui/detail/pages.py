"""The pane's tabs. Each is made, and filled with a selection, only when it is looked at.

Charts import slowly and tables cost some milliseconds each: what nobody sees must not delay the
answer to a press on a campaign.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QTabWidget, QVBoxLayout, QWidget

from gui.detail.menus import TableMenu
from gui.detail.picking import toggled, with_hour, with_stretch
from gui.detail.tabs import ClicksTab, LinksTab
from gui.scope import Subject
from services.domain.click_filter import ALL_CLICKS, ClickFilter

if TYPE_CHECKING:
    from datetime import datetime

    from gui.charts.panel import ChartPanel
    from gui.detail.audience import Audience
    from gui.detail.data import DetailData
    from gui.detail.log_view import LogTable
    from gui.detail.overview import OverviewTab
    from gui.detail.quality import QualityTab
    from gui.detail.reasons import Reasons
    from gui.detail.when import WhenTab
    from gui.detail.who import WhoTab
    from gui.formatting import Formats
    from gui.scope import ChartTable
    from gui.tables.view import DataTable
    from gui.theme import Theme
    from services.qt.app import AppServices

OVERVIEW, LINKS, AUDIENCE, WHEN, WHO, CLICKS, QUALITY = range(7)
_POLICY = QSizePolicy.Policy


class DetailPages(QTabWidget):
    """Overview, links, audience, times, people, click log and its quality.

    Signals:
        failed: The workspace could not be read: a Failure.
        export_wanted: The user wants to export: subject, its ChartTable, whether only what is selected.
        copied: Something was copied or saved: a sentence.
        refused: Too much was to be copied: a sentence, and what to do.
        picked: Something was picked in a chart: the ClickFilter from now on.
        note_wanted: The user wants to write a note: its instant.
    """

    failed = Signal(object)
    export_wanted = Signal(str, object, bool)
    copied = Signal(str)
    refused = Signal(str, str)
    picked = Signal(object)
    note_wanted = Signal(object)

    def __init__(
        self, services: AppServices, theme: Theme, formats: Formats, reasons: Reasons, zone: str
    ) -> None:
        super().__init__()
        self._services = services
        self._theme = theme
        self._formats = formats
        self._reasons = reasons
        self._zone = zone
        self._data: DetailData | None = None
        self._made: dict[int, QWidget] = {}
        self._stale: set[int] = set()
        self.setDocumentMode(True)
        titles = (
            self.tr("Overview"),
            self.tr("Links"),
            self.tr("Audience"),
            self.tr("When"),
            self.tr("Who clicked"),
            self.tr("Click log"),
            self.tr("Quality"),
        )
        self._places = [QWidget() for _ in titles]
        self._rooms = [QVBoxLayout(place) for place in self._places]
        self.setUsesScrollButtons(True)
        for place, room, title in zip(self._places, self._rooms, titles, strict=True):
            room.setContentsMargins(0, 0, 0, 0)
            self.addTab(place, title)
        self.currentChanged.connect(self._bring)
        self._give_room()

    def hasHeightForWidth(self) -> bool:
        """Notes wrap in a narrow pane."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What the tab in front needs; the others are as if they were not there."""
        room = self._rooms[self.currentIndex()]
        wanted = (
            room.totalHeightForWidth(width)
            if room.hasHeightForWidth()
            else room.totalSizeHint().height()
        )
        return int(self.tabBar().sizeHint().height()) + wanted + 1

    def show_data(self, data: DetailData) -> None:
        """Show another selection; the other tabs follow when they are looked at."""
        self._data = data
        self._stale = set(self._made)
        self._bring(self.currentIndex())

    def forget(self) -> None:
        """What was shown belongs to no selection any more."""
        self._data = None
        self._stale = set(self._made)

    @Slot()
    def take_focus(self) -> None:
        """Take the keyboard's focus at the names of the tabs."""
        self.tabBar().setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def opened(self) -> bool:
        """Whether a selection was ever shown."""
        return bool(self._made)

    @property
    def overview(self) -> OverviewTab:
        """The first tab."""
        return cast("OverviewTab", self._fresh(OVERVIEW))

    @property
    def links(self) -> LinksTab:
        """The tab of the links table."""
        return cast("LinksTab", self._fresh(LINKS))

    @property
    def audience(self) -> Audience:
        """The tab of the breakdowns."""
        return cast("Audience", self._fresh(AUDIENCE))

    @property
    def clicks(self) -> ClicksTab:
        """The tab of the click log."""
        return cast("ClicksTab", self._fresh(CLICKS))

    @property
    def when(self) -> WhenTab:
        """The tab of hours and of the time since the send."""
        return cast("WhenTab", self._fresh(WHEN))

    @property
    def who(self) -> WhoTab:
        """The tab of people."""
        return cast("WhoTab", self._fresh(WHO))

    @property
    def quality(self) -> QualityTab:
        """The tab of the log's quality."""
        return cast("QualityTab", self._fresh(QUALITY))

    def tables(self) -> tuple[DataTable, LogTable] | None:
        """The links and the click log, for Export; None before anything was shown."""
        return (self.links.table, self.clicks.table) if self.opened else None

    def people_table(self) -> LogTable | None:
        """The table of who clicked, once it was looked at."""
        return self.who.table if WHO in self._made else None

    def current_table(self) -> DataTable | None:
        """The table in front, for Copy and Export; None where there is none."""
        place = self.currentIndex()
        if place == LINKS:
            return self.links.table
        if place == WHO:
            return self.who.table
        return self.clicks.table if place == CLICKS else None

    def export_subject(self) -> tuple[Subject, ChartTable | None]:
        """What Export means here: the table of the tab in front, or the chart with the focus."""
        place = self.currentIndex()
        if place == LINKS:
            return Subject.LINKS, None
        if place == CLICKS:
            return Subject.CLICKS, None
        if place == WHO:
            return Subject.PEOPLE, None
        if place == OVERVIEW:
            chart = self.overview.panel.values
        else:
            panels = [p for p in self._panels(place) if p.values]
            first = panels[0].values if panels and place != AUDIENCE else None
            chart = next((p.values for p in panels if p.focused), first)
        return (Subject.CHART, chart) if chart else (Subject.BREAKDOWNS, None)

    def _panels(self, place: int) -> list[ChartPanel]:
        if place == WHEN:
            return [self.when.heat, self.when.curve, self.when.first]
        if place == QUALITY:
            return [self.quality.rules]
        return [self.audience.map, *self.audience.panels.values()]

    def _fresh(self, number: int) -> QWidget:
        """A tab's content, made and filled if it is not yet."""
        content = self._made.get(number)
        if content is None:
            makers = (
                self._make_overview,
                self._make_links,
                self._make_audience,
                self._make_when,
                self._make_who,
                self._make_clicks,
                self._make_quality,
            )
            content = self._made[number] = makers[number]()
            self._rooms[number].addWidget(content)
            # Qt would show it one round of events later, and the pane would be laid out twice.
            content.show()
            self._stale.add(number)
        if number in self._stale and self._data is not None:
            self._stale.discard(number)
            cast("LinksTab", content).show_data(self._data)
        return content

    @Slot(int)
    def _bring(self, number: int) -> None:
        """Fill the tab in front, and give it the room that it needs and no other tab's."""
        if self._data is not None or number in self._made:
            content = self._fresh(number)
            wake = getattr(content, "wake", None)
            if wake is not None:
                wake()
        self._give_room()

    def _give_room(self) -> None:
        for number, place in enumerate(self._places):
            front = number == self.currentIndex()
            vertical = _POLICY.Expanding if front else _POLICY.Ignored
            place.setSizePolicy(_POLICY.Expanding if front else _POLICY.Ignored, vertical)

    def _make_overview(self) -> QWidget:
        from gui.detail.overview import OverviewTab

        made = OverviewTab(self._theme, self._reasons, self._formats, self._zone)
        for panel in (made.panel, made.arms, made.growth):
            self._connect_panel(panel)
        made.stretch_picked.connect(self._on_stretch)
        made.note_wanted.connect(self.note_wanted)
        return made

    def _make_audience(self) -> QWidget:
        from gui.detail.audience import Audience

        made = Audience(self._theme, self._reasons, self._formats)
        for panel in (made.map, *made.panels.values()):
            self._connect_panel(panel)
        made.label_picked.connect(self._on_label)
        return made

    def _make_when(self) -> QWidget:
        from gui.detail.when import WhenTab

        made = WhenTab(self._services, self._theme, self._reasons, self._formats, self._zone)
        made.failed.connect(self.failed)
        for panel in (made.heat, made.curve, made.first):
            self._connect_panel(panel)
        made.hour_picked.connect(self._on_hour)
        return made

    def _make_who(self) -> QWidget:
        from gui.detail.who import WhoTab

        made = WhoTab(self._services, self._theme, self._reasons, self._formats)
        made.failed.connect(self.failed)
        made.table.copied.connect(self.copied)
        made.table.refused.connect(self.refused)
        TableMenu(made.table).export_wanted.connect(self._export_people)
        return made

    def _make_quality(self) -> QWidget:
        from gui.detail.quality import QualityTab

        made = QualityTab(self._services, self._theme, self._reasons, self._formats)
        made.failed.connect(self.failed)
        self._connect_panel(made.rules)
        return made

    @property
    def _picked(self) -> ClickFilter:
        return self._data.picked if self._data is not None else ALL_CLICKS

    @Slot(str, str)
    def _on_label(self, dimension: str, label: str) -> None:
        from gui.detail.data import FIELD_OF

        self.picked.emit(toggled(self._picked, FIELD_OF[dimension], label))

    @Slot(object, object)
    def _on_stretch(self, first: datetime, last: datetime) -> None:
        self.picked.emit(with_stretch(self._picked, first, last))

    @Slot(int, int, str)
    def _on_hour(self, weekday: int, hour: int, zone: str) -> None:
        self.picked.emit(with_hour(self._picked, (weekday, hour), zone))

    @Slot(bool)
    def _export_people(self, only_selected: bool) -> None:
        self.export_wanted.emit(str(Subject.PEOPLE), None, only_selected)

    def _make_links(self) -> QWidget:
        made = LinksTab(self._theme, self._reasons, self._formats)
        made.table.copied.connect(self.copied)
        TableMenu(made.table).export_wanted.connect(self._export_links)
        return made

    def _make_clicks(self) -> QWidget:
        made = ClicksTab(self._services, self._theme, self._reasons, self._formats)
        made.failed.connect(self.failed)
        made.table.copied.connect(self.copied)
        made.table.refused.connect(self.refused)
        TableMenu(made.table).export_wanted.connect(self._export_clicks)
        return made

    def _connect_panel(self, panel: ChartPanel) -> None:
        panel.export_wanted.connect(self._export_chart)
        panel.copied.connect(self.copied)

    @Slot(bool)
    def _export_links(self, only_selected: bool) -> None:
        self.export_wanted.emit(str(Subject.LINKS), None, only_selected)

    @Slot(bool)
    def _export_clicks(self, only_selected: bool) -> None:
        self.export_wanted.emit(str(Subject.CLICKS), None, only_selected)

    @Slot(object)
    def _export_chart(self, chart: ChartTable) -> None:
        self.export_wanted.emit(str(Subject.CHART), chart, False)
