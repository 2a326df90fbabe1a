"""The reports of click rows and of breakdowns, with what the rules say of the clicks under lenses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.domain.bots import BotRules
from services.domain.kinds import Origin
from services.reports.column import ReportColumn, count, spoken, text
from services.reports.columns import BREAKDOWNS, CLICKS
from services.reports.options import clicks_of
from services.reports.report_kind import CHUNK, parts
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from services.domain.rows import BreakdownRow, ClickRow, Selection
    from services.reports.column import Getter
    from services.reports.options import ReportOptions
    from services.store.reader import Reader


def click_columns(options: ReportOptions) -> tuple[ReportColumn, ...]:
    """Without lenses those of the click log; with them score, verdict, rules and the campaign's name at the end."""
    if options.lenses is None:
        return spoken(CLICKS)
    return (
        *spoken(CLICKS),
        count("score", tr("Score"), adds_up=False),
        text("verdict", tr("Verdict"), verdict_under(options.rules)),
        text("rules", tr("Rules"), rules_of),
        text("campaign", tr("Campaign"), brief=False),
    )


def rules_of(row: ClickRow) -> str | None:
    """The rules that speak against a click, as every file writes them; None where none does."""
    return ", ".join(row.rules) or None


def verdict_under(rules: BotRules) -> Getter:
    """Reads a click's verdict under the rules in force: human, suspect or automatic."""

    def verdict(row: ClickRow) -> str:
        return str(rules.verdict(row.score))

    return verdict


def click_rows(
    reader: Reader, selection: Selection, options: ReportOptions
) -> Iterator[Sequence[ClickRow]]:
    """Click rows by time; under the human lens without likely automatic ones."""
    return reader.iter_clicks(clicks_of(selection, options), chunk=CHUNK)


def click_count(reader: Reader, selection: Selection, options: ReportOptions) -> int:
    """How many click rows there are."""
    return reader.click_count(clicks_of(selection, options))


def breakdown_columns(options: ReportOptions) -> tuple[ReportColumn, ...]:
    """Without lenses those of the breakdowns; with them which clicks were counted, and the campaign's name."""
    if options.lenses is None:
        return spoken(BREAKDOWNS)

    def counted(row: BreakdownRow) -> str:
        derived = row.source == Origin.DERIVED
        return "human" if options.human and derived else "all"

    return (
        *spoken(BREAKDOWNS),
        text("clicks_counted", tr("Clicks counted"), counted),
        text("campaign", tr("Campaign"), brief=False),
    )


def breakdown_rows(
    reader: Reader, selection: Selection, options: ReportOptions
) -> Iterator[Sequence[BreakdownRow]]:
    """Breakdowns by campaign and dimension, largest first."""
    return parts(reader.breakdowns(clicks_of(selection, options)))
