"""A period against an earlier one: the rule in words, clicks per day of both, and every metric."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.charts.panel import ChartPanel
from gui.dates import weekday_and_day
from gui.loader import Loader
from gui.scope import Subject
from gui.theme import tokens as size
from gui.views.compare_period_columns import PeriodColumns, day_table, listed, period_table, told
from gui.views.compare_period_plot import PairData, PairPlot
from gui.views.compare_period_read import PeriodAnswer, read
from gui.views.compare_period_words import notes
from gui.views.compare_table import PageTable
from gui.widgets import BusyLine, EmptyState
from services.domain.errors import NotOffered
from services.domain.lenses import PLAIN, Lenses
from services.domain.plan import Period
from services.domain.rows import Selection
from services.reports.options import Against, ReportOptions
from services.reports.period_report import as_read, comparison_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.formatting import Formats
    from gui.scope import ChartTable
    from gui.settings import WindowSettings
    from gui.theme import Theme
    from services.domain.comparing import Comparison
    from services.qt.app import AppServices
    from services.reports.period_report import PeriodRow

CHART_HEIGHT = 230
SETTING = "compare_against"


class PeriodsPage(QWidget):
    """The comparison of two periods.

    Signals:
        failed: The workspace could not be read: a Failure.
        copied: Something was copied or saved: a sentence.
        export_wanted: The user wants to export: subject, ChartTable, whether only what is selected.
        loaded: What was asked for is on screen.
    """

    failed = Signal(object)
    copied = Signal(str)
    export_wanted = Signal(str, object, bool)
    loaded = Signal()

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
        self._settings = settings
        self._theme = theme
        self._selection = Selection()
        self._options = ReportOptions(lenses=PLAIN)
        self._lenses = PLAIN
        self.period_name: str | None = None
        self._answer: PeriodAnswer | None = None
        self._stale = True
        self.busy = BusyLine(theme, self)
        self.against = QComboBox(self)
        self.against.addItem(self.tr("The period before"), "previous")
        self.against.addItem(self.tr("The same weeks of last year"), "last-year")
        self.against.setCurrentIndex(max(self.against.findData(settings.text(SETTING)), 0))
        self.against.setAccessibleName(self.tr("Compare with"))
        self.rule = self._label("")
        self.panel = ChartPanel(lambda: PairPlot(theme, formats), theme, self)
        self._size()
        self.table = PageTable(
            PeriodColumns(formats).make(),
            lambda row: row.key,
            theme,
            formats,
            settings,
            "compare_period_columns",
        )
        self.table.setAccessibleName(self.tr("Both periods"))
        self.words = self._label("secondary")
        self.empty = EmptyState(theme, self)
        self._loader = Loader(services, self)
        self._lay_out()
        self._connect()

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setMinimumWidth(1)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(2 * size.GRID, size.HALF, 2 * size.GRID, size.HALF)
        head.setSpacing(size.GRID)
        label = QLabel(self.tr("Compared with"), self)
        label.setBuddy(self.against)
        head.addWidget(label)
        head.addWidget(self.against)
        head.addStretch(1)
        below = QVBoxLayout()
        below.setContentsMargins(2 * size.GRID, 0, 2 * size.GRID, size.HALF)
        below.addWidget(self.rule)
        content = QWidget(self)
        content.setProperty("surface", True)
        content.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(2 * size.GRID, 0, 2 * size.GRID, size.GRID)
        inner.setSpacing(size.GRID)
        for part in (self.panel, self.table, self.words):
            inner.addWidget(part)
        inner.addStretch(1)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(content)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.area)
        self.stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.busy)
        layout.addLayout(head)
        layout.addLayout(below)
        layout.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self._loader.loaded.connect(self._on_loaded)
        self._loader.failed.connect(self._on_failed)
        self.against.activated.connect(self._on_against)
        self._theme.changed.connect(self._size)
        self.panel.copied.connect(self.copied)
        self.panel.export_wanted.connect(self._on_chart_export)
        self.table.copied.connect(self.copied)
        self.table.export_wanted.connect(self._on_table_export)

    @Slot()
    def _size(self) -> None:
        self.panel.setMinimumHeight(self._theme.px(CHART_HEIGHT))

    @property
    def waiting(self) -> bool:
        """Whether an answer is on its way."""
        return self._loader.waiting

    def show_selection(self, selection: Selection, lenses: Lenses) -> None:
        """Show another selection or look through other lenses."""
        self._selection, self._lenses = selection, lenses
        self.renew()

    def renew(self) -> None:
        """Read again, now or when somebody looks."""
        self._stale = True
        if self.isVisible():
            self.wake()

    def wake(self) -> None:
        """Read, if what is shown is not what was asked for."""
        if not self._stale:
            return
        self._stale = False
        selection, options = self._selection, self._make_options()
        try:
            comparison = comparison_of(selection, options)
        except NotOffered as refused:
            self._loader.drop()
            self.busy.stop()
            self._answer = None
            self.rule.clear()
            self.empty.show_state("calendar-range", refused.sentence, refused.remedy)
            self.stack.setCurrentWidget(self.empty)
            return
        self._options = options
        self.rule.setText(self._rule(comparison))
        self.busy.show_share(None)
        self._loader.load(lambda reader: read(reader, selection, options, comparison))

    def _make_options(self) -> ReportOptions:
        against: Against = "last-year" if self.against.currentData() == "last-year" else "previous"
        options = ReportOptions(
            lenses=self._lenses,
            comparison=against,
            period_name=self.period_name,
            zone=self._selection.zone,
        )
        return as_read(options, self._services.accounts, self._selection)

    def _rule(self, comparison: Comparison) -> str:
        if self._selection.period == Period():
            words = self.tr("No period is chosen, so these are the last 30 days. {rule}")
            return words.format(rule=comparison.rule)
        return comparison.rule

    @Slot(int)
    def _on_against(self, _index: int) -> None:
        self._settings.set_text(SETTING, self.against.currentData())
        self.renew()

    @Slot(object)
    def _on_failed(self, failure: object) -> None:
        self.busy.stop()
        self.failed.emit(failure)

    @Slot(object)
    def _on_loaded(self, answer: PeriodAnswer) -> None:
        self.busy.stop()
        self._answer = answer
        rows = listed(answer.rows, self._lenses)
        clicked = any(pair.now or pair.before for pair in answer.days)
        if not rows and not clicked:
            self.empty.show_state(
                "calendar-range",
                self.tr("Nothing was sent in either period"),
                self.tr("Choose another period above, or clear the filters."),
            )
            self.stack.setCurrentWidget(self.empty)
        else:
            self._show_days(answer, clicked=clicked)
            self.table.setVisible(bool(rows))
            self.table.show_rows(rows)
            lines = notes(answer, self._services.accounts, self._selection, self._formats)
            self.words.setText("\n".join(lines))
            self.stack.setCurrentWidget(self.area)
        self.loaded.emit()

    def _show_days(self, answer: PeriodAnswer, *, clicked: bool) -> None:
        title = self.tr("Clicks per day, both periods")
        if self._lenses.human:
            title = self.tr("Clicks per day, both periods, human")
        if not clicked:
            self.panel.show_reason(title, self.tr("No click with a time is stored of these days."))
            return
        comparison = answer.comparison
        note = self.tr(
            "Clicks made on these days ({zone}), whenever their campaign was sent. "
            "Each day stands beside the same weekday of the other period."
        ).format(zone=self._selection.zone)
        if comparison.until is not None:
            words = self.tr("The last day is not over; both sides count up to {time}.")
            note += " " + words.format(time=f"{comparison.until:%H:%M}")
        data = PairData(
            title,
            answer.days,
            self._span(comparison.now),
            self._span(comparison.before),
            comparison.until is not None,
            note,
            self._selection.zone,
        )
        headers = (
            self.tr("Day"),
            self.tr("Clicks"),
            self.tr("Day before"),
            self.tr("Clicks before"),
        )
        count, formats = self._formats.count, self._formats
        rows = [
            (
                weekday_and_day(pair.day, formats),
                count(pair.now),
                weekday_and_day(pair.day_before, formats),
                count(pair.before),
            )
            for pair in answer.days
        ]
        self.panel.show_chart(data, headers, rows, day_table(data))

    def _span(self, period: Period) -> str:
        ends = [weekday_and_day(day, self._formats) for day in (period.first, period.last) if day]
        years = {day.year for day in (period.first, period.last) if day}
        tail = f" {max(years)}" if years else ""
        return (ends[0] if period.first == period.last else " – ".join(ends)) + tail

    @Slot(object)
    def _on_chart_export(self, table: object) -> None:
        self.export_wanted.emit(str(Subject.CHART), table, False)

    @Slot(bool)
    def _on_table_export(self, only_selected: bool) -> None:
        found = self.table.selected_rows() if only_selected else told(self._rows())
        self.export_wanted.emit(str(Subject.CHART), self._table_of(found), False)

    def figures(self) -> ChartTable | None:
        """All metrics that some campaign reports, for Export; None where there is no comparison."""
        found = told(self._rows())
        return self._table_of(found) if found and self.stack.currentWidget() is self.area else None

    def _rows(self) -> Sequence[PeriodRow]:
        return self._answer.rows if self._answer is not None else ()

    def _table_of(self, found: Sequence[PeriodRow]) -> ChartTable:
        return period_table(self.tr("Both periods"), tuple(found), self._options)
