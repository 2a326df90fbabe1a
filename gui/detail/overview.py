"""The first tab: clicks over time, versions of an A/B test, and what is estimated."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.charts.growth import GrowthPlot
from gui.charts.panel import ChartPanel
from gui.charts.rates import RatePlot, rate_rows
from gui.charts.timeline import TimelinePlot, span_text
from gui.detail import words
from gui.detail.chart_tables import growth_table, rate_table, time_table
from gui.detail.growth import growth_data, why_no_growth
from gui.detail.steps import Step, by_step, picked_steps, time_data
from gui.detail.versions import version_lines, version_rates
from gui.theme import tokens as size
from gui.words import as_heading

if TYPE_CHECKING:
    from gui.charts.data import TimeData
    from gui.detail.data import DetailData
    from gui.detail.reasons import Reasons
    from gui.formatting import Formats
    from gui.theme import Theme
    from services.domain.rows import EstimateRow

SHORT = 96
"""Height of a chart's place in which only a reason stands, above the growth."""
LOWEST, HIGHEST = 160, 320
"""Height of the chart: never too flat to be read, never so high that a glance does not hold it."""


class OverviewTab(QWidget):
    """The chart takes the room there is, between its least and its greatest height.

    Signals:
        stretch_picked: A bar was picked: the beginning and the end of its step.
        note_wanted: The user wants to write a note: its instant.
    """

    stretch_picked = Signal(object, object)
    note_wanted = Signal(object)

    def __init__(self, theme: Theme, reasons: Reasons, formats: Formats, zone: str) -> None:
        super().__init__()
        self._theme = theme
        self._reasons = reasons
        self._formats = formats
        self._zone = zone
        self.panel = ChartPanel(lambda: self._timeline(theme, zone), theme, self)
        self._series: TimeData | None = None
        self._data: DetailData | None = None
        self._step = Step.AUTO
        steps = (
            (Step.AUTO, self.tr("Steps as they &fit")),
            (Step.HOUR, self.tr("Per &hour")),
            (Step.DAY, self.tr("Per &day")),
            (Step.WEEK, self.tr("Per &week")),
        )
        self.steps = self.panel.add_choice(steps, self.tr("Width of a step"))
        self.panel.chosen.connect(self._on_step)
        self.panel.menu.addSeparator()
        self.add_note = self.panel.menu.addAction(self.tr("Add &note..."))
        self.add_note.triggered.connect(self._on_note)
        self.growth = ChartPanel(lambda: GrowthPlot(theme, formats, zone), theme, self)
        self.growth.setMinimumHeight(theme.px(LOWEST))
        self.no_growth = QLabel(self)
        self.no_growth.setProperty("role", "secondary")
        self.no_growth.setWordWrap(True)
        self.estimates = QLabel(self)
        self.estimates.setProperty("role", "secondary")
        self.estimates.setWordWrap(True)
        self.versions = QLabel(self)
        for label in (self.versions, self.estimates):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.versions.setWordWrap(True)
        self.arms = ChartPanel(lambda: RatePlot(theme, formats), theme, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, size.HALF, 0, 0)
        layout.setSpacing(size.HALF)
        layout.addWidget(self.panel, 100)
        layout.addWidget(self.versions)
        layout.addWidget(self.arms)
        layout.addWidget(self.estimates)
        layout.addWidget(self.growth, 40)
        layout.addWidget(self.no_growth)
        layout.addStretch(1)
        theme.changed.connect(self._renew)
        self._renew()

    def _timeline(self, theme: Theme, zone: str) -> TimelinePlot:
        made = TimelinePlot(theme, self._formats, zone)
        made.pickable = True
        made.chosen.connect(self._on_bar)
        return made

    @Slot(int)
    def _on_bar(self, index: int) -> None:
        if self._series is not None:
            self.stretch_picked.emit(self._series.points[index].start, self._series.end(index))

    @Slot()
    def _on_note(self) -> None:
        """A note for the step that was pointed at last, else for the busiest one."""
        series = self._series
        if series is None:
            return
        plot = self.panel.plot
        place = plot.last_pointed
        if not 0 <= place < len(series.points):
            place = max(range(len(series.points)), key=lambda n: series.points[n].count)
        self.note_wanted.emit(series.points[place].start)

    def _renew(self) -> None:
        self._give_room(drawn=self._series is not None)

    def _give_room(self, *, drawn: bool) -> None:
        """Beside a chart that only says why it is not there, the growth takes its room."""
        alone = not drawn and self._data is not None and len(self._data.growth) > 1
        highest = self._theme.px(SHORT if alone else HIGHEST)
        self.panel.setMinimumHeight(min(self._theme.px(LOWEST), highest))
        self.panel.setMaximumHeight(highest)
        self.growth.setMaximumHeight(self._theme.px(HIGHEST))

    def show_data(self, data: DetailData) -> None:
        """Draw another selection, in the step that was chosen."""
        self._data = data
        by_hour = next(a for a in self.steps.actions() if a.data() == Step.HOUR)
        by_hour.setEnabled(bool(data.hours))
        self._draw(by_step(data, self._step, self._zone))
        self._show_versions(data)
        self._show_estimates(data)
        self._show_growth(data)

    @Slot(str)
    def _on_step(self, step: str) -> None:
        self._step = Step(step)
        if self._data is not None:
            self._draw(by_step(self._data, self._step, self._zone))

    def _draw(self, data: DetailData) -> None:
        note = self._reasons.grain_note(data.campaigns)
        series = time_data(data, self._chart_title(data), note, self._zone)
        self._series = series
        self._give_room(drawn=series is not None)
        if series is None:
            self.panel.show_reason(self.tr("Clicks over time"), self._reasons.times(data))
        else:
            headers = (self.tr("Time"), self.tr("Clicks"))
            self.panel.show_chart(series, headers, self._rows(series), time_table(series))
            plot = self.panel.plot
            if isinstance(plot, TimelinePlot):
                plot.show_notes((note.at, note.text) for note in data.notes)
                plot.mark(picked_steps(series, data.picked.first, data.picked.last))

    def _chart_title(self, data: DetailData) -> str:
        title = self._all_title(data)
        return self.tr("{title}, human").format(title=title) if data.lenses.human else title

    def _all_title(self, data: DetailData) -> str:
        title = self.tr("Clicks per day")
        if data.hourly or data.weekly:
            title = self.tr("Clicks per hour") if data.hourly else self.tr("Clicks per week")
        if self._reasons.first_clicks_only(data.campaigns):
            return self.tr("{title}, by first click").format(title=title)
        return title

    def _rows(self, series: TimeData) -> list[tuple[str, ...]]:
        zone, formats = ZoneInfo(self._zone), self._formats
        return [
            (span_text(p.start, series.step_seconds, zone, formats), formats.count(p.count))
            for p in series.points
        ]

    def _show_versions(self, data: DetailData) -> None:
        lines = version_lines(data.variants, self._formats) if len(data.campaigns) == 1 else []
        title = self.tr("A/B test")
        verdict = [part for part in data.verdict if part]
        self.versions.setText("\n".join([title, *verdict, *lines]) if lines else "")
        self.versions.setVisible(bool(lines))
        self.arms.setVisible(bool(lines))
        if lines:
            rates = version_rates(data.variants, data.lenses)
            headers = (
                self.tr("Version", "of an A/B test"),
                rates.name,
                self.tr("From (95 %)"),
                self.tr("To (95 %)"),
                as_heading(rates.what),
                as_heading(rates.base),
            )
            self.arms.show_chart(
                rates, headers, list(rate_rows(rates, self._formats)), rate_table(rates)
            )

    def _show_growth(self, data: DetailData) -> None:
        """The kept readings, where they differ: the only time line of totals-only campaigns."""
        found = growth_data(data, self._zone)
        self.growth.setVisible(found is not None)
        self.no_growth.setVisible(found is None)
        if found is None:
            self.no_growth.setText(why_no_growth(data, self._formats))
            return
        headers = (self.tr("Read"), *(counter.label for counter in found.counters))
        rows = [
            (
                self._formats.in_sentence(at),
                *(
                    "–" if c.values[n] is None else self._formats.count(c.values[n] or 0)
                    for c in found.counters
                ),
            )
            for n, at in enumerate(found.times)
        ]
        self.growth.show_chart(found, headers, rows, growth_table(data.growth, found))

    def _show_estimates(self, data: DetailData) -> None:
        """An estimate stands apart from what is reported, with how it was made."""
        lines: dict[str, list[str]] = {}
        if len(data.campaigns) == 1:
            for estimate in data.estimates:
                lines.setdefault(estimate.method, []).append(self._estimated(estimate))
        self.estimates.setText(
            "\n".join(f"{', '.join(found)}. {method}" for method, found in lines.items())
        )
        self.estimates.setVisible(bool(lines))

    def _estimated(self, estimate: EstimateRow) -> str:
        amount = (
            self._formats.money(estimate.value, estimate.currency)
            if estimate.metric == "cost"
            else self._formats.count(int(estimate.value))
        )
        return self.tr("Estimated {metric}: {value}").format(
            metric=words.figure(estimate.metric), value=amount
        )
