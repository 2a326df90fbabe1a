"""What the pane shows of a selection, read in one go off the GUI thread and turned into chart data."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import msgspec

from gui.detail.splits import Merged, merged_splits
from gui.detail.steps import by_week, without_far
from services.domain.ab_words import english
from services.domain.click_filter import ALL_CLICKS, ClickFilter
from services.domain.lenses import PLAIN, Lenses
from services.domain.own_marks import Note
from services.domain.rows import (
    BreakdownRow,
    CampaignRow,
    EstimateRow,
    Growth,
    LinkRow,
    Selection,
    SeriesPoint,
    VariantRow,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from services.domain.ab_words import FormatNumber
    from services.store.reader import Reader

HOURS_UP_TO_DAYS = 4
"""Clicks within so many days are shown by the hour, longer stretches by the day."""
HOURS_MOST_DAYS = 62
"""Longer stretches are never shown by the hour: bars would be narrower than a pixel."""
DAYS_MOST_DAYS = 400
"""Longer stretches are shown by the week, unless days are asked for."""
FIELD_OF = {"country": "countries", "device": "devices", "os": "systems", "browser": "browsers"}
"""The filter's field of each dimension that a bar may be picked of."""


class DetailData(msgspec.Struct, frozen=True):
    """Everything below the campaign list for one selection.

    `series` goes by the step that suits the stretch, `hourly` or `weekly` or else by the day; `days` and
    `hours` are there to be chosen instead, `hours` only where they are not too many. A chart in which
    something was picked keeps what was not: time steps are not narrowed to a picked stretch, nor
    `breakdowns` of a dimension to its picked labels.
    """

    campaigns: tuple[CampaignRow, ...]
    links: tuple[LinkRow, ...] = ()
    breakdowns: tuple[BreakdownRow, ...] = ()
    series: tuple[SeriesPoint, ...] = ()
    hourly: bool = False
    weekly: bool = False
    clicks: int = 0
    counted: int = 0
    """Clicks that are shown; `clicks` are the rows of the log, which may stand for several."""
    counted_of: int = 0
    """The same before anything was picked."""
    estimates: tuple[EstimateRow, ...] = ()
    variants: tuple[VariantRow, ...] = ()
    days: tuple[SeriesPoint, ...] = ()
    hours: tuple[SeriesPoint, ...] = ()
    far: int = 0
    """Clicks with a time so far from all others that it is likely wrong; not among the steps."""
    lenses: Lenses = PLAIN
    picked: ClickFilter = ALL_CLICKS
    verdict: tuple[str, str] = ("", "")
    """What can be said of an A/B test's versions, and what stands beside it."""
    growth: tuple[Growth, ...] = ()
    """One campaign's counters at each reading at which they had changed."""
    notes: tuple[Note, ...] = ()
    merged: dict[str, Merged | None] | None = None
    """`breakdowns` added up as charts show them, by dimension; None = that is not done yet."""

    @property
    def selection(self) -> Selection:
        """The clicks that are shown, as a question to the workspace."""
        return selection_of(self.campaigns, self.lenses, self.picked)


def selection_of(
    campaigns: Iterable[CampaignRow], lenses: Lenses, picked: ClickFilter
) -> Selection:
    """The clicks of some campaigns through the lenses, narrowed to what is picked."""
    return Selection(
        campaigns=tuple(row.key for row in campaigns),
        clicks=msgspec.structs.replace(picked, human=lenses.human),
    )


def read_detail(
    reader: Reader,
    campaigns: tuple[CampaignRow, ...],
    zone: str,
    lenses: Lenses = PLAIN,
    picked: ClickFilter = ALL_CLICKS,
    format_number: FormatNumber = english,
) -> DetailData:
    """Read what the pane shows; runs in a reading thread. `format_number` writes a verdict's numbers."""
    selection = selection_of(campaigns, lenses, picked)
    anytime = msgspec.structs.replace(picked, first=None, last=None)
    timed = selection_of(campaigns, lenses, anytime)
    days, far = without_far(tuple(reader.series(timed, step="day", zone=zone)))
    stretch = days[-1].start - days[0].start if days else timedelta.max
    hourly = stretch <= timedelta(days=HOURS_UP_TO_DAYS)
    weekly = bool(days) and stretch > timedelta(days=DAYS_MOST_DAYS)
    hours: tuple[SeriesPoint, ...] = ()
    if stretch <= timedelta(days=HOURS_MOST_DAYS):
        by_hour = reader.series(timed, step="hour", zone=zone)
        first, last = days[0].start, days[-1].start + timedelta(days=2)
        hours = tuple(point for point in by_hour if not far or first <= point.start < last)
    variants = tuple(reader.variants(selection))
    breakdowns = _breakdowns(reader, selection)
    counted = reader.click_sum(selection)
    return DetailData(
        campaigns=campaigns,
        links=tuple(reader.links(selection)),
        breakdowns=breakdowns,
        hourly=hourly,
        weekly=weekly,
        series=hours if hourly else by_week(days, zone) if weekly else days,
        clicks=reader.click_count(selection),
        counted=counted,
        counted_of=counted
        if not picked.narrows
        else reader.click_sum(selection_of(campaigns, lenses, ALL_CLICKS)),
        estimates=tuple(reader.estimates(selection)),
        variants=variants,
        days=days,
        hours=hours,
        far=far,
        lenses=lenses,
        picked=picked,
        verdict=_verdict(campaigns, variants, lenses, format_number),
        growth=tuple(reader.growth(campaigns[0].key)) if len(campaigns) == 1 else (),
        notes=notes_of(reader.notes(), campaigns),
        # Of all campaigns these are a hundred thousand rows: too many for the GUI thread.
        merged=merged_splits(breakdowns),
    )


def _breakdowns(reader: Reader, selection: Selection) -> tuple[BreakdownRow, ...]:
    """The breakdowns, each over what is picked in the other dimensions' charts and elsewhere.

    The chart in which something is picked counts the log too, as all do then: its bars say how many clicks
    one more of them would bring. Where there is no log, it stays as it is reported.
    """
    found = reader.breakdowns(selection)
    for dimension, field in FIELD_OF.items():
        if getattr(selection.clicks, field):
            without = msgspec.structs.replace(selection.clicks, **{field: ()})
            wider = msgspec.structs.replace(selection, clicks=without)
            own = _of(dimension, reader.breakdowns(wider, counted=True))
            found = [row for row in found if row.dimension != dimension]
            found += own or _of(dimension, reader.breakdowns(wider))
    return tuple(found)


def _of(dimension: str, rows: Iterable[BreakdownRow]) -> list[BreakdownRow]:
    return [row for row in rows if row.dimension == dimension]


def _verdict(
    campaigns: Sequence[CampaignRow],
    variants: Sequence[VariantRow],
    lenses: Lenses,
    format_number: FormatNumber,
) -> tuple[str, str]:
    """The judgement over one campaign's versions; large counts take a while, so not in the GUI thread."""
    if len(campaigns) != 1 or not variants:
        return "", ""
    from services.reports.ab_report import verdict_on

    return verdict_on(campaigns[0], variants, lenses.base, datetime.now(UTC), format_number)


def notes_of(notes: Iterable[Note], campaigns: Iterable[CampaignRow]) -> tuple[Note, ...]:
    """The notes of these campaigns, and those that belong to all."""
    keys = {row.key for row in campaigns}
    return tuple(note for note in notes if note.campaign is None or note.campaign in keys)
