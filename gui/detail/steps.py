"""Clicks over time in steps of an hour, a day or a week: the one that fits, or the one that was chosen."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import msgspec

from gui.charts.data import DAY, HOUR, WEEK, TimeData, TimePoint
from gui.detail.words import unit
from services.domain.rows import SeriesPoint
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from gui.detail.data import DetailData

MOST_STEPS = 2000
"""Of one chart."""
FAR, FAR_SHARE = timedelta(days=730), 0.05
"""A blank of two years before or after which there are at most so many of the clicks."""


class Step(StrEnum):
    """Width of a bar of clicks over time."""

    AUTO = "auto"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"


def by_step(data: DetailData, step: Step, zone: str) -> DetailData:
    """The same with its series in a chosen step; where that is not there, as it suits."""
    replace = msgspec.structs.replace
    if step == Step.WEEK and data.days:
        return replace(data, series=by_week(data.days, zone), hourly=False, weekly=True)
    if step == Step.DAY and data.days:
        return replace(data, series=data.days, hourly=False, weekly=False)
    if step == Step.HOUR and data.hours:
        return replace(data, series=data.hours, hourly=True, weekly=False)
    return data


def by_week(days: Iterable[SeriesPoint], zone: str) -> tuple[SeriesPoint, ...]:
    """Days of a zone added up by weeks from Monday."""
    place = ZoneInfo(zone)
    counts: Counter[date] = Counter()
    for point in days:
        day = point.start.astimezone(place).date()
        counts[day - timedelta(days=day.weekday())] += point.clicks
    return tuple(SeriesPoint(_midnight(day, place), n) for day, n in sorted(counts.items()))


def without_far(days: Sequence[SeriesPoint]) -> tuple[tuple[SeriesPoint, ...], int]:
    """Days without few clicks years away from all others, and how many those are.

    A provider's broken stamp ("1970") would press all others into one bar. A stretch that is merely long
    stays whole.
    """
    allowed = FAR_SHARE * sum(point.clicks for point in days)
    first, last, left = 0, len(days), 0
    for gap, place in sorted(_gaps(days), reverse=True):
        if gap < FAR or not first < place < last:
            continue
        before = sum(point.clicks for point in days[first:place])
        after = sum(point.clicks for point in days[place:last])
        if left + before <= allowed:
            first, left = place, left + before
        elif left + after <= allowed:
            last, left = place, left + after
    return tuple(days[first:last]), left


def _gaps(days: Sequence[SeriesPoint]) -> list[tuple[timedelta, int]]:
    """The blanks between days with clicks, each with the place of the day after it."""
    return [(b.start - a.start, n) for n, (a, b) in enumerate(pairwise(days), start=1)]


def time_data(data: DetailData, title: str, note: str, zone: str) -> TimeData | None:
    """The series with its empty steps drawn as zero: between two stored clicks nothing was clicked.

    None where no click has a time. Very long stretches keep the end with more clicks; the note says so.
    """
    if not data.series:
        return None
    counts = {point.start: point.clicks for point in data.series}
    step = HOUR if data.hourly else WEEK if data.weekly else DAY
    starts = _hours(counts) if data.hourly else _days(counts, ZoneInfo(zone), step // DAY)
    kept = max(
        (starts[:MOST_STEPS], starts[-MOST_STEPS:]),
        key=lambda part: sum(counts.get(start, 0) for start in part),
    )
    notes = [note] if note else []
    if data.far:
        words = tr("Not drawn, since years away from the others: {k} clicks.")
        notes.append(words.format(k=data.far))
    if len(kept) < len(starts):
        left = sum(counts.values()) - sum(counts.get(start, 0) for start in kept)
        words = tr("Only {n} steps are drawn; {k} clicks lie far away from them.")
        notes.append(words.format(n=MOST_STEPS, k=left))
    points = tuple(TimePoint(start, counts.get(start, 0)) for start in kept)
    return TimeData(title, points, step, zone, unit("clicks"), " ".join(notes), tr("click"))


def _hours(counts: Iterable[datetime]) -> list[datetime]:
    known = sorted(counts)
    number = int((known[-1] - known[0]).total_seconds() // HOUR) + 1
    starts = {known[0] + timedelta(hours=n) for n in range(number)}
    # A zone may change by half an hour: its hours then begin at other minutes.
    return sorted(starts | set(known))


def _days(counts: Iterable[datetime], zone: ZoneInfo, width: int) -> list[datetime]:
    """The zone's own midnights: a day is 23 or 25 hours long where clocks change."""
    known = sorted(counts)
    first, last = (moment.astimezone(zone).date() for moment in (known[0], known[-1]))
    number = (last - first).days // width + 1
    return [_midnight(first + timedelta(days=n * width), zone) for n in range(number)]


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time.min, tzinfo=zone).astimezone(UTC)


def picked_steps(series: TimeData, first: datetime | None, last: datetime | None) -> Sequence[int]:
    """The steps that lie within a picked stretch."""
    if first is None or last is None:
        return ()
    return [
        n for n, point in enumerate(series.points) if first <= point.start and series.end(n) <= last
    ]
