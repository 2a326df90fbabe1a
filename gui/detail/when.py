"""When people click: hour by weekday, how clicks add up after the send, and how soon people click first."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple
from zoneinfo import ZoneInfo

import msgspec
from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from gui.charts.bars import BarPlot
from gui.charts.curve import CurvePlot
from gui.charts.curve_data import CurveData, Line, cumulated, since_send
from gui.charts.data import Bar, BarData
from gui.charts.heatmap import HeatMap
from gui.charts.map_data import HeatData
from gui.charts.panel import ChartPanel
from gui.detail.chart_tables import bin_table, curve_table, week_table
from gui.detail.lazy import LazyTab
from gui.theme import tokens as size
from services.domain.click_filter import RECIPIENT_ZONE
from services.domain.timing import FIRST_BINS, Decay, SinceSend, WeekMap

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from gui.detail.data import DetailData
    from gui.detail.reasons import Reasons
    from gui.formatting import Formats
    from gui.theme import Theme
    from services.domain.rows import Selection
    from services.qt.app import AppServices
    from services.store.reader import Reader

ACCOUNT, RECIPIENT, UTC_ZONE = "account", "recipient", "utc"
STEPS = (600, 3600, 21_600, 86_400)
"""Widths of a curve's step; the first that gives at most `MOST_STEPS` is taken."""
MOST_STEPS = 400
TWO_COLUMNS_FROM = 760


class Question(NamedTuple):
    """What is asked of the workspace."""

    selection: Selection
    zone: str


class Answer(NamedTuple):
    """What it says."""

    week: WeekMap
    decay: Decay | None
    since: list[SinceSend]


def _any_hour(selection: Selection) -> Selection:
    anyhow = msgspec.structs.replace(selection.clicks, hours=())
    return msgspec.structs.replace(selection, clicks=anyhow)


class WhenTab(LazyTab):
    """The heat map, the curve and the histogram.

    Signals:
        hour_picked: An hour of the week: weekday, hour, and the zone it is in.
    """

    hour_picked = Signal(int, int, str)

    def __init__(
        self, services: AppServices, theme: Theme, reasons: Reasons, formats: Formats, zone: str
    ) -> None:
        super().__init__(services, theme)
        self._theme = theme
        self._reasons = reasons
        self._formats = formats
        self._local = zone
        self._choice = ACCOUNT
        self.heat = ChartPanel(lambda: self._heat_map(theme), theme, self)
        self.curve = ChartPanel(lambda: CurvePlot(theme, formats), theme, self)
        self.first = ChartPanel(lambda: BarPlot(theme, formats), theme, self)
        self.zones = self.heat.add_choice(
            (
                (ACCOUNT, self.tr("In the &account's zone")),
                (RECIPIENT, self.tr("In the zone of the &recipient's country")),
                (UTC_ZONE, self.tr("In &UTC")),
            ),
            self.tr("Time zone of the hours"),
        )
        self.heat.chosen.connect(self._on_zone)
        self.facts = QLabel(self)
        self.facts.setWordWrap(True)
        self.facts.setMinimumWidth(1)
        self._body = QWidget(self)
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(0, size.HALF, 0, 0)
        self._grid.setHorizontalSpacing(3 * size.GRID)
        self._columns = 0
        self._arrange(2)
        self.room.addWidget(self._body, 1)

    def _heat_map(self, theme: Theme) -> HeatMap:
        made = HeatMap(theme, self._formats)
        made.picked.connect(self._on_hour)
        return made

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        self._grid.addWidget(self.facts, 0, 0, 1, columns)
        self._grid.addWidget(self.heat, 1, 0, 1, columns)
        self._grid.addWidget(self.curve, 2, 0)
        self._grid.addWidget(self.first, 2 if columns == 2 else 3, 1 if columns == 2 else 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if columns == 2 else 0)
        self.heat.setMinimumHeight(self._theme.px(230))
        self.curve.setMinimumHeight(self._theme.px(220))
        self._grid.setRowStretch(4, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._arrange(2 if event.size().width() >= TWO_COLUMNS_FROM else 1)

    @property
    def _several(self) -> bool:
        return self.data is not None and len(self.data.campaigns) > 1

    @property
    def zone(self) -> str:
        """The zone of the hours: an IANA name, or that of each recipient's country."""
        if self._choice == RECIPIENT:
            return RECIPIENT_ZONE
        if self._choice == UTC_ZONE:
            return "UTC"
        zones = self._account_zones()
        return zones[0] if len(zones) == 1 else self._local

    def _account_zones(self) -> list[str]:
        """The known zones of the accounts shown."""
        accounts = {row.account_id for row in self.data.campaigns} if self.data else set()
        shown = [a for a in self._services.accounts if a.account_id in accounts]
        return sorted({a.time_zone for a in shown if a.time_zone})

    @Slot(str)
    def _on_zone(self, choice: str) -> None:
        self._choice = choice
        self.ask()

    @Slot(int, int)
    def _on_hour(self, weekday: int, hour: int) -> None:
        self.hour_picked.emit(weekday, hour, self.zone)

    def question(self, data: DetailData) -> Question:
        """The clicks, and the zone of the hours."""
        return Question(data.selection, self.zone)

    @staticmethod
    def read(reader: Reader, question: Any) -> Answer:
        """Read the three charts' figures."""
        asked: Question = question
        decay = reader.decay(asked.selection, datetime.now(UTC))
        last = (decay.t90 or 0) * 4 if decay else 0
        step = next((s for s in STEPS if last / s <= MOST_STEPS / 2), STEPS[-1])
        return Answer(
            # The map keeps the hours that are not picked.
            reader.hours_of_week(_any_hour(asked.selection), zone=asked.zone),
            decay,
            reader.since_send(asked.selection, step_seconds=step) if decay else [],
        )

    def show_answer(self, data: DetailData, answer: Answer) -> None:
        """Draw the charts, or say why there are none."""
        self._show_week(data, answer.week)
        if answer.decay is None:
            reason = self._reasons.times(data)
            self.facts.clear()
            self.curve.show_reason(self.tr("Clicks since the send"), reason)
            self.first.show_reason(self.tr("Time to the first click"), reason)
            return
        self.facts.setText(self._words(answer.decay))
        self._show_curve(answer.since, answer.decay)
        self._show_first(answer.decay)

    def _show_week(self, data: DetailData, week: WeekMap) -> None:
        title = self.tr("Clicks by weekday and hour")
        if data.lenses.human:
            title = self.tr("Clicks by weekday and hour, human")
        if not week.total:
            why = self._why_no_hours(data, week)
            self.heat.show_reason(title, why, choose=bool(week.unplaced))
            return
        zone = self.zone
        here = "UTC" if zone == RECIPIENT_ZONE else zone
        now = datetime.now(ZoneInfo(here))
        heat = HeatData(
            title,
            week.cells,
            self.tr("clicks"),
            self._zone_words(zone),
            self._week_note(data, week, zone),
            self.tr("click"),
            None if zone == RECIPIENT_ZONE else (now.weekday(), now.hour),
        )
        headers = (self.tr("Weekday"), self.tr("Hour"), self.tr("Clicks"))
        self.heat.show_chart(heat, headers, self._week_rows(week), week_table(heat))
        plot = self.heat.plot
        if isinstance(plot, HeatMap):
            plot.marked = data.picked.hours if data.picked.zone == zone else ()

    def _why_no_hours(self, data: DetailData, week: WeekMap) -> str:
        if week.unplaced and self._choice == RECIPIENT:
            return self.tr(
                "None of these clicks tells a country, so nobody's local hour is known. "
                "Choose another time zone."
            )
        return self._reasons.times(data)

    def _zone_words(self, zone: str) -> str:
        return self.tr("each recipient's country") if zone == RECIPIENT_ZONE else zone

    def _week_note(self, data: DetailData, week: WeekMap, zone: str) -> str:
        notes = [self._reasons.grain_note(data.campaigns)]
        if week.unplaced:
            number = self._formats.count(week.unplaced)
            what = (
                self.tr("{n} clicks without a time or country are left out.")
                if zone == RECIPIENT_ZONE
                else self.tr("{n} clicks without a time are left out.")
            )
            notes.append(what.format(n=number))
        if zone == RECIPIENT_ZONE:
            notes.append(
                self.tr("Countries with several zones are taken at the one with most people.")
            )
        if self._choice == ACCOUNT and len(self._account_zones()) != 1:
            why = (
                self.tr("These accounts are in several time zones; this computer's is taken.")
                if self._account_zones()
                else self.tr("The account's time zone is not known; this computer's is taken.")
            )
            notes.append(why)
        return " ".join(note for note in notes if note)

    def _week_rows(self, week: WeekMap) -> list[tuple[str, ...]]:
        locale, count = self._formats.locale, self._formats.count
        return [
            (
                locale.standaloneDayName(day + 1, QLocale.FormatType.LongFormat),
                f"{hour:02d}:00",
                count(clicks),
            )
            for day, hours in enumerate(week.cells)
            for hour, clicks in enumerate(hours)
        ]

    def _words(self, decay: Decay) -> str:
        """The figures of the decay in one line each."""
        lines = []
        if decay.t50 is None or decay.t90 is None:
            lines.append(self.tr("The send time is not known, so clicks are not counted from it."))
        else:
            words = self.tr("Half of the clicks came within {t50}, 90 % within {t90}.")
            lines.append(words.format(t50=since_send(decay.t50), t90=since_send(decay.t90)))
            lines.append(self._half_life(decay.half_life))
        if decay.first_click is not None:
            low, median, high = map(since_send, decay.first_click)
            words = self.tr(
                "A person's first click came after {median} (middle half: {low} to {high}, "
                "{n} people)."
            )
            if decay.people == 1:
                words = self.tr("The only person who clicked did so after {median}.")
            elif self._several:
                words = self.tr(
                    "A person's first click in a campaign came after {median} (middle half: {low} to "
                    "{high}, {n} first clicks)."
                )
            lines.append(
                words.format(median=median, low=low, high=high, n=self._formats.count(decay.people))
            )
        if decay.provisional:
            lines.append(
                self.tr("Provisional: the clicks were read less than seven days after the send.")
            )
        return " ".join(lines)

    def _half_life(self, seconds: float | None) -> str:
        if seconds is None:
            return self.tr("No half-life: no click came after the busiest ten minutes.")
        words = self.tr("Half-life after the busiest ten minutes: {half}.")
        return words.format(half=since_send(seconds))

    def _show_curve(self, since: list[SinceSend], decay: Decay) -> None:
        step = since[0].step_seconds if since else 3600
        longest = max((len(one.counts) for one in since), default=0)
        counts = [0] * min(longest, MOST_STEPS)
        cut = 0
        for one in since:
            for n, clicks in enumerate(one.counts):
                if n < len(counts):
                    counts[n] += clicks
                else:
                    cut += clicks
        line = Line(self.tr("Clicks"), cumulated(tuple(counts)), decay.provisional)
        note = (
            self.tr("{n} clicks that came later are not drawn.").format(n=self._formats.count(cut))
            if cut
            else ""
        )
        title = self.tr("Clicks since the send, added up")
        data = CurveData(title, (line,), step, self.tr("clicks"), note=note, one=self.tr("click"))
        rows = [
            (since_send((n + 1) * step), self._formats.count(round(value)))
            for n, value in enumerate(line.values)
        ]
        headers = (self.tr("Since the send"), self.tr("Clicks"))
        self.curve.show_chart(data, headers, rows, curve_table(data))

    def _show_first(self, decay: Decay) -> None:
        # Somebody who clicked in several campaigns is there once for each: people are never added.
        title = self.tr("Time to the first click, people")
        base, of, header = self.tr("people"), "people", self.tr("People")
        if self._several:
            title = self.tr("Time to a person's first click in a campaign")
            base, of, header = self.tr("first clicks"), "first_clicks", self.tr("First clicks")
        if not decay.people:
            self.first.show_reason(title, self.tr("These clicks name no person."))
            return
        bars = tuple(
            Bar(label, count)
            for label, count in zip(self._bin_names(), decay.first_bins, strict=True)
        )
        data = BarData(title, bars, base, decay.people, "", of)
        rows = [(bar.label, self._formats.count(bar.count)) for bar in bars]
        headers = (self.tr("Since the send"), header)
        self.first.show_chart(data, headers, rows, bin_table(data))

    def _bin_names(self) -> list[str]:
        ends = [since_send(end) for end in FIRST_BINS]
        first = self.tr("within {end}").format(end=ends[0])
        between = [f"{low} - {high}" for low, high in pairwise(ends)]
        return [first, *between, self.tr("later")]
