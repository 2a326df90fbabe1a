"""The campaigns report: what was read, and under lenses human clicks, rates, own marks and what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.domain.metrics import gap
from services.reports.column import ReportColumn, count, flag, spoken, text
from services.reports.columns import CAMPAIGNS
from services.reports.rates import count_title, human_gap, missing_words, rate_columns, rates_under
from services.reports.report_kind import parts
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from services.domain.metric_list import RateDefinition
    from services.domain.rows import CampaignRow, Selection
    from services.reports.options import ReportOptions
    from services.store.reader import Reader


def columns(options: ReportOptions) -> tuple[ReportColumn, ...]:
    """Without lenses those of the campaign table; with them more at the end."""
    if options.lenses is None:
        return spoken(CAMPAIGNS)
    definitions = rates_under(options.lenses)
    return (
        *spoken(CAMPAIGNS),
        count("all_clicks", count_title("all_clicks"), brief=False),
        count("human_clicks", count_title("human_clicks")),
        count("human_clickers", count_title("human_clickers"), adds_up=False),
        count("automatic_clicks", count_title("automatic_clicks")),
        count("suspect_clicks", count_title("suspect_clicks"), brief=False),
        *rate_columns(options.lenses),
        text("tags", tr("Tags"), lambda row: ", ".join(row.tags) or None, brief=False),
        flag("starred", tr("Starred"), brief=False),
        text("note", tr("Note"), lambda row: note_of(row, definitions) or None, brief=False),
    )


def rows(
    reader: Reader, selection: Selection, options: ReportOptions
) -> Iterator[Sequence[CampaignRow]]:
    """Campaigns, newest sent first."""
    return parts(reader.campaigns(selection))


def note_of(row: CampaignRow, definitions: Sequence[RateDefinition]) -> str:
    """Why figures of a campaign are missing: "no click log; openers not reported".

    The rates that a text message cannot have (openers) and those without a base are named like all others.
    """
    found = missing_words(row, [one for one in definitions if gap(row, one)])
    unchecked = human_gap(row)
    if unchecked and unchecked not in found:
        found.insert(0, unchecked)
    return "; ".join(found)
