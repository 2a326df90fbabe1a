"""Reading a report's figures from the workspace, in a reading thread."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import msgspec

from gui.detail.data import HOURS_MOST_DAYS, HOURS_UP_TO_DAYS, DetailData
from gui.detail.splits import merged_splits
from gui.printing.content import Part, ReportContent, ReportKind
from services.domain.comparing import Comparison, previous
from services.domain.local_days import day_of, zone_called
from services.domain.rows import Selection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.printing.content import ReportOptions
    from services.domain.own_marks import Note
    from services.domain.rows import CampaignRow, SeriesPoint
    from services.store.reader import Reader

SINCE_STEP = 1800
"""Seconds of a step of the curve since the send."""


def read_content(reader: Reader, selection: Selection, options: ReportOptions) -> ReportContent:
    """Read a report's figures.

    A period's report is about the campaigns that were sent in it, with all their clicks, so that
    charts and key figures tell of the same.

    Args:
        reader: Reads the workspace; only used in this call.
        selection: Which campaigns.
        options: What to put in.

    Raises:
        StoreFailed: The workspace could not be read.
    """
    campaigns = tuple(reader.campaigns(selection))
    content = ReportContent(
        options=options, detail=DetailData(campaigns=campaigns), period=selection.period
    )
    if campaigns:
        content = _with_clicks(reader, _under_lens(selection, campaigns, options), content)
    if options.kind == ReportKind.PERIOD:
        content = _with_before(reader, selection, content)
    read = [row.read_at for row in campaigns if row.read_at is not None]
    return msgspec.structs.replace(
        content,
        read_first=min(read, default=None),
        read_last=max(read, default=None),
        notes=_notes(content),
    )


def _under_lens(
    selection: Selection, campaigns: Sequence[CampaignRow], options: ReportOptions
) -> Selection:
    """The campaigns by name, so that a period does not cut off later clicks."""
    clicks = msgspec.structs.replace(selection.clicks, human=options.lenses.human)
    return Selection(campaigns=tuple(row.key for row in campaigns), clicks=clicks)


def _with_clicks(reader: Reader, chosen: Selection, content: ReportContent) -> ReportContent:
    options = content.options
    wants = content.wants
    week = reader.hours_of_week(chosen, zone=options.zone) if wants(Part.WEEK) else None
    timed = wants(Part.TIME)
    return msgspec.structs.replace(
        content,
        detail=_detail(reader, chosen, content),
        week=week,
        decay=reader.decay(chosen, options.now) if timed else None,
        since=tuple(reader.since_send(chosen, step_seconds=SINCE_STEP)) if timed else (),
    )


def _detail(reader: Reader, chosen: Selection, content: ReportContent) -> DetailData:
    zone, wants = content.options.zone, content.wants
    days: tuple[SeriesPoint, ...] = ()
    if wants(Part.TIME) or wants(Part.TABLES):
        days = tuple(reader.series(chosen, step="day", zone=zone))
    stretch = days[-1].start - days[0].start if days else timedelta.max
    hourly = stretch <= timedelta(days=HOURS_UP_TO_DAYS)
    hours: tuple[SeriesPoint, ...] = ()
    if stretch <= timedelta(days=HOURS_MOST_DAYS):
        hours = tuple(reader.series(chosen, step="hour", zone=zone))
    broken = wants(Part.AUDIENCE) or wants(Part.TABLES)
    breakdowns = tuple(reader.breakdowns(chosen)) if broken else ()
    return DetailData(
        campaigns=content.campaigns,
        links=tuple(reader.links(chosen)) if wants(Part.LINKS) else (),
        breakdowns=breakdowns,
        merged=merged_splits(breakdowns),
        series=hours if hourly else days,
        hourly=hourly,
        clicks=reader.click_count(chosen),
        variants=tuple(reader.variants(chosen)) if wants(Part.VERSIONS) else (),
        days=days,
        hours=hours,
    )


def _with_before(reader: Reader, selection: Selection, content: ReportContent) -> ReportContent:
    """The campaigns of the period before, as far into it as the present one is known."""
    options = content.options
    now = options.now.astimezone(UTC)
    known = min(options.known_until or now, now)
    zone = zone_called(selection.zone)
    found = previous(
        selection.period,
        day_of(now, zone),
        name=options.period_name or None,
        at=known,
        zone=zone,
    )
    if found is None:
        return content
    earlier = msgspec.structs.replace(selection, period=found.before)
    before = tuple(row for row in reader.campaigns(earlier) if _came(row, found))
    return msgspec.structs.replace(content, comparison=found, before=before)


def _came(row: CampaignRow, found: Comparison) -> bool:
    """Whether a campaign was sent before the instant up to which the last day counts."""
    until = found.before_until
    return until is None or row.sent_at is None or row.sent_at < until


def _notes(content: ReportContent) -> tuple[Note, ...]:
    """Notes on these campaigns, and those on all campaigns within the time that is told of."""
    keys = {row.key for row in content.campaigns}
    first, last = _stretch(content)
    found = [
        note
        for note in content.options.notes
        if (note.campaign in keys)
        or (note.campaign is None and first is not None and first <= note.at <= last)
    ]
    return tuple(sorted(found, key=lambda note: (note.at, note.note_id)))


def _stretch(content: ReportContent) -> tuple[datetime | None, datetime]:
    """From the first send to the last click; without any, to a week after the last send."""
    sent = [row.sent_at for row in content.campaigns if row.sent_at is not None]
    days, now = content.detail.days, content.options.now
    if days:
        return min(sent, default=None), days[-1].start + timedelta(days=1)
    return min(sent, default=None), min(max(sent, default=now) + timedelta(days=7), now)
