"""What the pane shows of a selection, read in one go off the GUI thread and turned into chart data."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import msgspec

from gui.charts.data import BarData, TimeData, TimePoint, sorted_bars
from services.domain.rows import (
    BreakdownRow,
    CampaignRow,
    EstimateRow,
    LinkRow,
    Selection,
    SeriesPoint,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from services.store.reader import Reader

HOURS_UP_TO_DAYS = 4
"""Clicks within so many days are shown by the hour, longer stretches by the day."""
MOST_STEPS = 2000
PREFERRED = ("clicks", "clickers", "opens", "unique_opens")
PEOPLE = frozenset({"clickers", "unique_opens"})
UNIT = {"clicks": "clicks", "clickers": "clickers", "opens": "opens", "unique_opens": "openers"}


class DetailData(msgspec.Struct, frozen=True):
    """Everything below the campaign list for one selection."""

    campaigns: tuple[CampaignRow, ...]
    links: tuple[LinkRow, ...] = ()
    breakdowns: tuple[BreakdownRow, ...] = ()
    series: tuple[SeriesPoint, ...] = ()
    hourly: bool = False
    clicks: int = 0
    estimates: tuple[EstimateRow, ...] = ()


def read_detail(reader: Reader, campaigns: tuple[CampaignRow, ...], zone: str) -> DetailData:
    """Read what the pane shows; runs in a reading thread."""
    selection = Selection(campaigns=tuple(row.key for row in campaigns))
    days = reader.series(selection, step="day", zone=zone)
    hourly = bool(days) and days[-1].start - days[0].start <= timedelta(days=HOURS_UP_TO_DAYS)
    return DetailData(
        campaigns=campaigns,
        links=tuple(reader.links(selection)),
        breakdowns=tuple(reader.breakdowns(selection)),
        hourly=hourly,
        series=tuple(reader.series(selection, step="hour", zone=zone) if hourly else days),
        clicks=reader.click_count(selection),
        estimates=tuple(reader.estimates(selection)),
    )


def time_data(data: DetailData, title: str, unit: str, zone: str) -> TimeData | None:
    """The series with its empty steps drawn as zero: between two stored clicks nothing was clicked.

    None where no click has a time. Very long stretches keep their newest part; the note says so.
    """
    if not data.series:
        return None
    counts = {point.start: point.clicks for point in data.series}
    first, last = min(counts), max(counts)
    step = timedelta(hours=1) if data.hourly else timedelta(days=1)
    points: list[TimePoint] = []
    local = first.astimezone(ZoneInfo(zone))
    moment = first
    while moment <= last and len(points) < MOST_STEPS:
        points.append(TimePoint(moment, counts.get(moment, 0)))
        if data.hourly:
            moment += step
        else:
            # The zone's own midnights: a day is 23 or 25 hours long where clocks change.
            local += step
            moment = local.astimezone(UTC)
    note = "" if moment > last else f"Only the first {MOST_STEPS} days are drawn."
    return TimeData(title, tuple(points), int(step.total_seconds()), zone, unit, note)


class Split(msgspec.Struct, frozen=True):
    """One dimension ready to draw: bars, or the reason why there are none."""

    bars: BarData | None
    reason: str = ""


def split_by(data: DetailData, dimension: str, title: str) -> Split:
    """One dimension's bars over the selection.

    Clicks are preferred to people and to opens. People of several campaigns are never added.
    """
    rows = [row for row in data.breakdowns if row.dimension == dimension]
    if not rows:
        return Split(None, "")
    several = len(data.campaigns) > 1
    for of in PREFERRED:
        found = [row for row in rows if row.of == of]
        campaigns = {(row.account_id, row.product, row.campaign_id) for row in found}
        if not found or (of in PEOPLE and len(campaigns) > 1):
            continue
        return Split(_bars(found, of, title, len(campaigns), len(data.campaigns) if several else 1))
    return Split(
        None,
        "These figures count people, and people of several campaigns cannot be added. "
        "Select one campaign to see them.",
    )


def _bars(rows: Sequence[BreakdownRow], of: str, title: str, told: int, asked: int) -> BarData:
    counts = _merged(rows)
    notes = []
    if told < asked:
        notes.append(f"{told} of {asked} campaigns report this.")
    if any(row.source == "derived" for row in rows):
        notes.append("Counted from the click log.")
    return BarData(
        f"{title}, {UNIT[of]}",
        sorted_bars(counts),
        UNIT[of],
        sum(counts.values()) or None,
        " ".join(notes),
    )


def _merged(rows: Iterable[BreakdownRow]) -> dict[str, int]:
    """Counts by label; spellings that differ only in case are one label, in its most frequent spelling."""
    by_fold: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for row in rows:
        by_fold[row.label.casefold()][row.label] += row.count
    return {
        max(spellings, key=lambda s: (spellings[s], s)): sum(spellings.values())
        for spellings in by_fold.values()
    }


def link_share(
    row: LinkRow,
    links: Sequence[LinkRow],
    campaigns: Sequence[CampaignRow],
) -> tuple[int, int, str] | None:
    """A link's share as (count, whole, base): of all clicks of its campaign, else of its campaign's clickers."""
    own = [
        link
        for link in links
        if (link.account_id, link.product, link.campaign_id)
        == (row.account_id, row.product, row.campaign_id)
    ]
    clicks = [link.clicks for link in own]
    if row.clicks is not None and None not in clicks:
        whole = sum(count for count in clicks if count is not None)
        return (row.clicks, whole, "clicks") if whole else None
    clickers = next(
        (
            c.unique_clicks
            for c in campaigns
            if (c.account_id, c.product, c.campaign_id)
            == (row.account_id, row.product, row.campaign_id)
        ),
        None,
    )
    if row.unique_clicks is not None and clickers:
        return row.unique_clicks, clickers, "clickers"
    return None
