"""How far the click log can be trusted: which rules flagged how much, what is missing, what cannot be checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLabel

from gui.charts.bars import BarPlot
from gui.charts.data import Bar, BarData
from gui.charts.panel import ChartPanel
from gui.detail.chart_tables import bin_table
from gui.detail.lazy import LazyTab
from gui.theme import tokens as size
from services.domain.bots import TITLES
from services.domain.click_filter import ALL_CLICKS
from services.domain.quality import EARLY_SHARE, Quality
from services.wording import tr

if TYPE_CHECKING:
    from gui.detail.data import DetailData
    from gui.detail.reasons import Reasons
    from gui.formatting import Formats
    from gui.theme import Theme
    from services.domain.rows import CampaignRow
    from services.qt.app import AppServices
    from services.store.reader import Reader


class QualityTab(LazyTab):
    """Sentences about the log, and the rules as bars."""

    def __init__(
        self, services: AppServices, theme: Theme, reasons: Reasons, formats: Formats
    ) -> None:
        super().__init__(services, theme)
        self._reasons = reasons
        self._formats = formats
        self.facts = QLabel(self)
        self.facts.setWordWrap(True)
        self.facts.setMinimumWidth(1)
        self.facts.setContentsMargins(0, size.GRID, 0, 0)
        self.rules = ChartPanel(lambda: BarPlot(theme, formats), theme, self)
        self.room.addWidget(self.facts)
        self.room.addWidget(self.rules)
        self.room.addStretch(1)

    @staticmethod
    def read(reader: Reader, question: Any) -> Quality:
        """Read the log's quality, or that of the picked part of it."""
        return reader.quality(question.selection)

    def show_answer(self, data: DetailData, answer: Quality) -> None:
        """Show the sentences and the bars."""
        title = self.tr("Clicks by rule")
        picked = data.picked != ALL_CLICKS
        if not answer.clicks:
            self.facts.setText("")
            reason = self.tr("No click is picked.") if picked else self._reasons.clicks(data)
            self.rules.show_reason(title, reason)
            return
        lines = log_lines(answer, self._formats, picked=picked)
        if not picked:
            lines += agreement_lines(data.campaigns, self._formats)
        self.facts.setText("\n".join(lines))
        bars = tuple(
            Bar(f"{one.rule} {tr(TITLES[one.rule])}", one.clicks)
            for one in answer.rules
            if one.clicks
        )
        if not bars:
            self.rules.show_reason(title, self.tr("No rule flagged a click."))
            return
        note = self.tr("A click may be flagged by several rules; the score decides.")
        chart = BarData(title, bars, self.tr("clicks"), answer.clicks, note, "clicks")
        rows = [(bar.label, self._formats.count(bar.count)) for bar in bars]
        self.rules.show_chart(chart, (self.tr("Rule"), self.tr("Clicks")), rows, bin_table(chart))


def log_lines(found: Quality, formats: Formats, *, picked: bool = False) -> list[str]:
    """What can be said of the click log, or of the clicks picked from it, a sentence each."""
    count, percent = formats.count, formats.percent
    first = tr("{n} clicks in the log: {a} likely automatic ({share}), {s} suspect.")
    if picked:
        first = tr("{n} clicks picked: {a} likely automatic ({share}), {s} suspect.")
    if found.clicks == 1:
        first = tr("{n} click in the log: {a} likely automatic ({share}), {s} suspect.")
        if picked:
            first = tr("{n} click picked: {a} likely automatic ({share}), {s} suspect.")
    lines = [
        first.format(
            n=count(found.clicks),
            a=count(found.automatic),
            share=percent(found.automatic / found.clicks),
            s=count(found.suspect),
        )
    ]
    if found.early_share is not None and found.early_share > EARLY_SHARE:
        lines.append(
            tr(
                "{share} of the clicks came within five seconds of the delivery or send: "
                "scanners are likely at work."
            ).format(share=percent(found.early_share))
        )
    told = (
        (found.without_time, tr("1 click has no time."), tr("{n} clicks have no time.")),
        (
            found.without_url,
            tr("1 click does not tell which link."),
            tr("{n} clicks do not tell which link."),
        ),
        (found.without_person, tr("1 click names no person."), tr("{n} clicks name no person.")),
        (found.without_country, tr("1 click has no country."), tr("{n} clicks have no country.")),
        (
            found.unchecked,
            tr("1 campaign has new clicks that are not checked yet."),
            tr("{n} campaigns have new clicks that are not checked yet."),
        ),
        (
            found.without_log,
            tr("1 campaign cannot be checked: its provider gives totals only."),
            tr("{n} campaigns cannot be checked: their providers give totals only."),
        ),
    )
    lines += [one if n == 1 else many.format(n=count(n)) for n, one, many in told if n]
    return lines


def agreement_lines(campaigns: tuple[CampaignRow, ...], formats: Formats) -> list[str]:
    """The provider's figure against the log's, where one campaign is shown."""
    if len(campaigns) != 1:
        return []
    row = campaigns[0]
    if row.clicks is None or row.logged_clicks is None:
        return []
    if row.clicks == row.logged_clicks:
        return [tr("The provider's total and the log agree.")]
    words = tr("The provider reports {n} clicks, the log holds {k}.")
    if row.clicks == 1:
        words = tr("The provider reports {n} click, the log holds {k}.")
    return [words.format(n=formats.count(row.clicks), k=formats.count(row.logged_clicks))]
