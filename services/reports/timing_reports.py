"""When clicks came: by day and hour of each campaign, and by hour of the week."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Literal

import msgspec

from services.domain.click_filter import RECIPIENT_ZONE
from services.domain.errors import NotOffered
from services.domain.metric_list import count_under
from services.domain.plan import Period
from services.domain.timing import WEEKDAYS
from services.reports.cells import find_zone
from services.reports.column import ReportColumn, count, day, owner, spoken, text, time, within
from services.reports.options import clicks_of
from services.reports.report_kind import parts
from services.wording import noop, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from zoneinfo import ZoneInfo

    from services.domain.rows import CampaignRow, Selection, SeriesPoint
    from services.reports.options import ReportOptions
    from services.store.reader import Reader

_HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)
UNPLACED = noop("No time or zone")
"""In place of a weekday: clicks whose time, or whose recipient's zone, is not known."""


class StepRow(msgspec.Struct, frozen=True):
    """Clicks of a campaign in one day or hour; `start` is its beginning, `local` the same in the zone."""

    campaign: CampaignRow
    start: datetime
    local: datetime
    clicks: int


class HourRow(msgspec.Struct, frozen=True):
    """Clicks in one hour of the week; `weekday` 1 is Monday, None those without a place."""

    weekday: int | None
    hour: int | None
    clicks: int


def clicks_column(options: ReportOptions) -> ReportColumn:
    """The clicks of a step, named after what was counted: `clicks`, or `human_clicks` under that lens."""
    definition = count_under("clicks", options.seen_by)
    return count(definition.key, tr(definition.title), lambda row: row.clicks)


def campaign_columns() -> tuple[ReportColumn, ...]:
    """Whose step it is."""
    own = (*spoken(owner(brief=False)), text("name", tr("Campaign")))
    return tuple(within(column, "campaign") for column in own)


def day_columns(options: ReportOptions) -> tuple[ReportColumn, ...]:
    """Campaign, day, clicks, zone."""
    return (
        *campaign_columns(),
        day("day", tr("Day"), lambda row: row.local.date()),
        clicks_column(options),
        text("zone", tr("Zone"), lambda _: options.zone, brief=False),
    )


def hour_columns(options: ReportOptions) -> tuple[ReportColumn, ...]:
    """Campaign, beginning of the hour as an instant and in the zone, clicks, zone."""
    return (
        *campaign_columns(),
        time("start", tr("Hour"), brief=False),
        day("day", tr("Day"), lambda row: row.local.date()),
        text("hour", tr("From"), lambda row: f"{row.local:%H:%M}"),
        clicks_column(options),
        text("zone", tr("Zone"), lambda _: options.zone, brief=False),
    )


def day_rows(
    reader: Reader, selection: Selection, options: ReportOptions
) -> Iterator[Sequence[StepRow]]:
    """Each campaign's clicks day by day; the days without clicks between its first and last are there."""
    return parts(_steps(reader, selection, options, "day"))


def hour_rows(
    reader: Reader, selection: Selection, options: ReportOptions
) -> Iterator[Sequence[StepRow]]:
    """Each campaign's clicks hour by hour; the hours without clicks between its first and last are there."""
    return parts(_steps(reader, selection, options, "hour"))


def _steps(
    reader: Reader, selection: Selection, options: ReportOptions, step: Literal["day", "hour"]
) -> Iterator[StepRow]:
    zone = zone_of(options)
    for campaign in clicked_campaigns(reader, selection):
        own = msgspec.structs.replace(selection, campaigns=(campaign.key,))
        points = reader.series(clicks_of(own, options), step=step, zone=options.zone)
        fill = _days if step == "day" else _hours
        for start, clicks in fill(points, zone):
            yield StepRow(campaign, start, start.astimezone(zone), clicks)


def clicked_campaigns(reader: Reader, selection: Selection) -> list[CampaignRow]:
    """The selected campaigns that have click rows at all; the period goes by the clicks, not by the sending."""
    anytime = msgspec.structs.replace(selection, period=Period())
    return [row for row in reader.campaigns(anytime) if row.click_rows]


def zone_of(options: ReportOptions) -> ZoneInfo:
    """The zone of days and hours.

    Raises:
        NotOffered: It is that of each recipient, in which no day of a campaign can be told.
        ExportFailed: It is not known.
    """
    if options.zone == RECIPIENT_ZONE:
        raise NotOffered(
            tr("Days and hours in each recipient's own zone are there for the week only."),
            tr("Choose one time zone."),
        )
    return find_zone(options.zone)


def _hours(points: Sequence[SeriesPoint], zone: ZoneInfo) -> Iterator[tuple[datetime, int]]:
    """Every hour from the first to the last. A zone may shift its clock by half an hour in between."""
    known = {point.start: point.clicks for point in points}
    if not known:
        return
    start, last = min(known), max(known)
    while start <= last:
        yield start, known.get(start, 0)
        following = start + _HOUR
        local = following.astimezone(zone)
        start = following - timedelta(minutes=local.minute, seconds=local.second)


def _days(points: Sequence[SeriesPoint], zone: ZoneInfo) -> Iterator[tuple[datetime, int]]:
    """Every day of the zone from the first to the last."""
    known = {point.start.astimezone(zone).date(): point.clicks for point in points}
    if not known:
        return
    day, last = min(known), max(known)
    while day <= last:
        yield _midnight(day, zone), known.get(day, 0)
        day += _DAY


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)


def week_columns(options: ReportOptions) -> tuple[ReportColumn, ...]:
    """Weekday by number and name, hour, clicks, zone."""
    return (
        count("weekday", tr("Weekday (1 = Monday)"), adds_up=False, brief=False),
        text("weekday_name", tr("Weekday"), _weekday_name),
        count("hour", tr("Hour"), adds_up=False),
        clicks_column(options),
        text("zone", tr("Zone"), lambda _: options.zone, brief=False),
    )


def week_rows(
    reader: Reader, selection: Selection, options: ReportOptions
) -> Iterator[Sequence[HourRow]]:
    """All hours of the week, Monday first, and a last row for clicks without a place; none without clicks."""
    if options.zone != RECIPIENT_ZONE:
        find_zone(options.zone)
    week = reader.hours_of_week(clicks_of(selection, options), zone=options.zone)
    found = [
        HourRow(day, hour, clicks)
        for day, hours in enumerate(week.cells, start=1)
        for hour, clicks in enumerate(hours)
    ]
    if not week.total:
        found = []
    if week.unplaced:
        found.append(HourRow(None, None, week.unplaced))
    return parts(found)


def _weekday_name(row: HourRow) -> str:
    return tr(UNPLACED if row.weekday is None else WEEKDAYS[row.weekday - 1])
