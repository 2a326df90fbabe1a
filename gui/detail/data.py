"""What the pane shows of a selection, read in one go off the GUI thread and turned into chart data."""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import msgspec

from gui.charts.data import BarData, TimeData, TimePoint, sorted_bars
from gui.charts.map_data import MapData
from gui.detail.words import tr, unit
from services.domain.click_filter import ALL_CLICKS, UNKNOWN, ClickFilter
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

    from services.store.reader import Reader

HOURS_UP_TO_DAYS = 4
"""Clicks within so many days are shown by the hour, longer stretches by the day."""
HOURS_MOST_DAYS = 62
"""Longer stretches are never shown by the hour: bars would be narrower than a pixel."""
MOST_STEPS = 2000
PREFERRED = ("clicks", "clickers", "opens", "unique_opens")
PEOPLE = frozenset({"clickers", "unique_opens"})


class Step(StrEnum):
    """Width of a bar of clicks over time."""

    AUTO = "auto"
    HOUR = "hour"
    DAY = "day"


_Campaign = tuple[str, str, str]


class DetailData(msgspec.Struct, frozen=True):
    """Everything below the campaign list for one selection.

    `series` goes by the step that suits the stretch; `days` and `hours` are there to be chosen
    instead, `hours` only where they are not too many.
    """

    campaigns: tuple[CampaignRow, ...]
    links: tuple[LinkRow, ...] = ()
    breakdowns: tuple[BreakdownRow, ...] = ()
    series: tuple[SeriesPoint, ...] = ()
    hourly: bool = False
    clicks: int = 0
    estimates: tuple[EstimateRow, ...] = ()
    variants: tuple[VariantRow, ...] = ()
    days: tuple[SeriesPoint, ...] = ()
    hours: tuple[SeriesPoint, ...] = ()
    lenses: Lenses = PLAIN
    picked: ClickFilter = ALL_CLICKS
    verdict: tuple[str, str] = ("", "")
    """What can be said of an A/B test's versions, and what stands beside it."""
    growth: tuple[Growth, ...] = ()
    """One campaign's counters at each reading at which they had changed."""
    notes: tuple[Note, ...] = ()

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
) -> DetailData:
    """Read what the pane shows; runs in a reading thread."""
    selection = selection_of(campaigns, lenses, picked)
    days = tuple(reader.series(selection, step="day", zone=zone))
    stretch = days[-1].start - days[0].start if days else timedelta.max
    hourly = stretch <= timedelta(days=HOURS_UP_TO_DAYS)
    hours: tuple[SeriesPoint, ...] = ()
    if stretch <= timedelta(days=HOURS_MOST_DAYS):
        hours = tuple(reader.series(selection, step="hour", zone=zone))
    variants = tuple(reader.variants(selection))
    return DetailData(
        campaigns=campaigns,
        links=tuple(reader.links(selection)),
        breakdowns=tuple(reader.breakdowns(selection)),
        hourly=hourly,
        series=hours if hourly else days,
        clicks=reader.click_count(selection),
        estimates=tuple(reader.estimates(selection)),
        variants=variants,
        days=days,
        hours=hours,
        lenses=lenses,
        picked=picked,
        verdict=_verdict(campaigns, variants, lenses),
        growth=tuple(reader.growth(campaigns[0].key)) if len(campaigns) == 1 else (),
        notes=notes_of(reader.notes(), campaigns),
    )


def _verdict(
    campaigns: Sequence[CampaignRow], variants: Sequence[VariantRow], lenses: Lenses
) -> tuple[str, str]:
    """The judgement over one campaign's versions; large counts take a while, so not in the GUI thread."""
    if len(campaigns) != 1 or not variants:
        return "", ""
    from services.reports.ab_report import verdict_on

    return verdict_on(campaigns[0], variants, lenses.base, datetime.now(UTC))


def notes_of(notes: Iterable[Note], campaigns: Iterable[CampaignRow]) -> tuple[Note, ...]:
    """The notes of these campaigns, and those that belong to all."""
    keys = {row.key for row in campaigns}
    return tuple(note for note in notes if note.campaign is None or note.campaign in keys)


def by_step(data: DetailData, step: Step) -> DetailData:
    """The same with its series in a chosen step; where that is not there, as it suits."""
    if step == Step.DAY and data.days:
        return msgspec.structs.replace(data, series=data.days, hourly=False)
    if step == Step.HOUR and data.hours:
        return msgspec.structs.replace(data, series=data.hours, hourly=True)
    return data


def time_data(data: DetailData, title: str, note: str, zone: str) -> TimeData | None:
    """The series with its empty steps drawn as zero: between two stored clicks nothing was clicked.

    None where no click has a time. Very long stretches keep their first part; the note says so.
    """
    if not data.series:
        return None
    counts = {point.start: point.clicks for point in data.series}
    starts = _hours(counts) if data.hourly else _days(counts, ZoneInfo(zone))
    notes = [note] if note else []
    if len(starts) > MOST_STEPS:
        notes.append(tr("Only the first {n} days are drawn.").format(n=MOST_STEPS))
    return TimeData(
        title,
        tuple(TimePoint(start, counts.get(start, 0)) for start in starts[:MOST_STEPS]),
        3600 if data.hourly else 86_400,
        zone,
        unit("clicks"),
        " ".join(notes),
        tr("click"),
    )


def _hours(counts: Iterable[datetime]) -> list[datetime]:
    known = sorted(counts)
    number = int((known[-1] - known[0]).total_seconds() // 3600) + 1
    starts = {known[0] + timedelta(hours=n) for n in range(min(number, MOST_STEPS))}
    # A zone may change by half an hour: its hours then begin at other minutes.
    return sorted(starts | set(known))


def _days(counts: Iterable[datetime], zone: ZoneInfo) -> list[datetime]:
    """The zone's own midnights: a day is 23 or 25 hours long where clocks change."""
    known = sorted(counts)
    first, last = (moment.astimezone(zone).date() for moment in (known[0], known[-1]))
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    return [datetime.combine(day, time.min, tzinfo=zone).astimezone(UTC) for day in days]


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
        tr(
            "These figures count people, and people of several campaigns cannot be added. "
            "Select one campaign to see them."
        ),
    )


def _bars(rows: Sequence[BreakdownRow], of: str, title: str, told: int, asked: int) -> BarData:
    counts = _merged(rows)
    notes = []
    if told < asked:
        notes.append(tr("{k} of {n} campaigns report this.").format(k=told, n=asked))
    if any(row.source == "derived" for row in rows):
        notes.append(tr("Counted from the click log."))
    return BarData(
        f"{title}, {unit(of)}",
        sorted_bars(counts),
        unit(of),
        sum(counts.values()) or None,
        " ".join(notes),
        of,
    )


def map_data(data: DetailData, bars: BarData) -> MapData:
    """The countries of the bars, all of them, as the map draws them.

    `bars` say what is counted and of which whole.
    """
    rows = [row for row in data.breakdowns if row.dimension == "country" and row.of == bars.of]
    counts = _merged(rows)
    known = {code: n for code, n in counts.items() if len(code) == 2 and code.isalpha()}
    vague = {code.casefold(): n for code, n in counts.items() if code not in known}
    unknown = vague.pop(UNKNOWN, 0)
    return MapData(
        bars.title,
        tuple(known.items()),
        unknown=unknown,
        base=bars.base,
        whole=bars.whole,
        other=sum(vague.values()),
        note=bars.note,
        of=bars.of,
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


class Shares:
    """What each link's share is of; sums are made once for all links of a selection."""

    def __init__(self, links: Sequence[LinkRow], campaigns: Sequence[CampaignRow]) -> None:
        self._clicks: dict[_Campaign, int | None] = {}
        for link in links:
            key = _campaign(link)
            known = self._clicks.get(key, 0)
            whole = None if known is None or link.clicks is None else known + link.clicks
            self._clicks[key] = whole
        self._clickers = {_campaign(row): row.unique_clicks for row in campaigns}

    def of(self, row: LinkRow) -> tuple[int, int, str] | None:
        """A link's share as (count, whole, base): of its campaign's clicks, else of its clickers."""
        key = _campaign(row)
        whole = self._clicks.get(key)
        if row.clicks is not None and whole is not None:
            return (row.clicks, whole, unit("clicks")) if whole else None
        clickers = self._clickers.get(key)
        if row.unique_clicks is not None and clickers:
            return row.unique_clicks, clickers, unit("clickers")
        return None


def link_share(
    row: LinkRow, links: Sequence[LinkRow], campaigns: Sequence[CampaignRow]
) -> tuple[int, int, str] | None:
    """One link's share, see `Shares`."""
    return Shares(links, campaigns).of(row)


def _campaign(row: LinkRow | CampaignRow) -> _Campaign:
    return row.account_id, row.product, row.campaign_id
