"""What the comparison of two periods is made of, read in one go in a reading thread."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

import msgspec

from services.domain.click_filter import ClickFilter
from services.domain.local_days import day_of, zone_called
from services.domain.plan import Period
from services.domain.timing import FINAL_AFTER_DAYS
from services.reports.period_report import PeriodRow, compared

if TYPE_CHECKING:
    from collections.abc import Sequence

    from services.domain.comparing import Comparison
    from services.domain.rows import CampaignRow, Selection
    from services.reports.options import ReportOptions
    from services.store.reader import Reader


class DayPair(msgspec.Struct, frozen=True):
    """A day, the day it is compared with, and the clicks made on each."""

    day: date
    day_before: date
    now: int
    before: int


class PeriodAnswer(msgspec.Struct, frozen=True):
    """Both periods.

    Args:
        comparison: Which days are compared.
        rows: The metrics of the campaigns sent in them.
        days: Clicks made on the days, whenever their campaign was sent.
        campaigns: Those sent in the later period.
        young: How many of these are younger than seven days.
        untimed: How many campaigns of both periods have clicks, but none with a time.
        first_sent: When the first campaign of the selection was sent, whatever the period.
    """

    comparison: Comparison
    rows: tuple[PeriodRow, ...]
    days: tuple[DayPair, ...]
    campaigns: tuple[CampaignRow, ...]
    young: int
    untimed: int
    first_sent: datetime | None


def read(
    reader: Reader, selection: Selection, options: ReportOptions, comparison: Comparison
) -> PeriodAnswer:
    """Read it; runs in a reading thread."""
    zone = zone_called(selection.zone)
    everything = reader.campaigns(msgspec.structs.replace(selection, period=Period()))
    now = [row for row in everything if sent_in(row, comparison.now, comparison.until, zone)]
    before = [
        row for row in everything if sent_in(row, comparison.before, comparison.before_until, zone)
    ]
    final = options.now - timedelta(days=FINAL_AFTER_DAYS)
    sent = [row.sent_at for row in everything if row.sent_at is not None]
    return PeriodAnswer(
        comparison,
        tuple(compared(reader, selection, options)),
        _days(reader, selection, options, comparison),
        tuple(now),
        sum(1 for row in now if row.sent_at is not None and row.sent_at > final),
        sum(
            1 for row in (*now, *before) if not row.click_rows and (row.clicks or row.unique_clicks)
        ),
        min(sent, default=None),
    )


def sent_in(row: CampaignRow, period: Period, until: datetime | None, zone: tzinfo = UTC) -> bool:
    """Whether a campaign was sent in a period, before an instant where its last day is not over."""
    if row.sent_at is None or not period.holds(row.sent_at, zone):
        return False
    return until is None or row.sent_at < until


def _days(
    reader: Reader, selection: Selection, options: ReportOptions, comparison: Comparison
) -> tuple[DayPair, ...]:
    now = _counts(reader, selection, options, comparison.now, comparison.until)
    before = _counts(reader, selection, options, comparison.before, comparison.before_until)
    first, first_before = comparison.now.first, comparison.before.first
    if first is None or first_before is None:
        return ()
    return tuple(
        DayPair(first + timedelta(days=n), first_before + timedelta(days=n), later, earlier)
        for n, (later, earlier) in enumerate(zip(now, before, strict=True))
    )


def _counts(
    reader: Reader,
    selection: Selection,
    options: ReportOptions,
    period: Period,
    until: datetime | None,
) -> Sequence[int]:
    """Clicks on each day of a period, of the last one only those before the instant."""
    clicks = ClickFilter(human=options.human, last=until)
    chosen = msgspec.structs.replace(selection, period=period, clicks=clicks)
    found = {
        day_of(point.start, zone_called(selection.zone)): point.clicks
        for point in reader.series(chosen, step="day", zone=selection.zone)
    }
    first, last = period.first or date.min, period.last or date.min
    return [found.get(first + timedelta(days=n), 0) for n in range((last - first).days + 1)]
