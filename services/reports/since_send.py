"""How soon clicks come after the send: the curve hour by hour, and how long until most of them had come."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

import msgspec

from services.domain.measures import measure_definition
from services.domain.metrics import rate
from services.domain.rows import CampaignRow
from services.domain.timing import Decay
from services.reports.column import ReportColumn, count, flag, number, share, text, time, within
from services.reports.options import by_sending, clicks_of
from services.reports.report_kind import parts
from services.reports.timing_reports import campaign_columns, clicked_campaigns, clicks_column
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from services.domain.rows import Selection
    from services.reports.column import Getter
    from services.reports.options import ReportOptions
    from services.store.reader import Reader

_HOUR_SECONDS = 3600


class HourSince(msgspec.Struct, frozen=True):
    """Clicks of a campaign in hour `hours` after its send (0 = the first), and all clicks up to its end."""

    campaign: CampaignRow
    hours: int
    clicks: int
    cumulative: int
    total: int


class DecayRow(msgspec.Struct, frozen=True):
    """How soon a campaign's clicks came."""

    campaign: CampaignRow
    decay: Decay


def _sent_at() -> ReportColumn:
    return within(time("sent_at", tr("Sent at"), brief=False), "campaign")


def since_columns(options: ReportOptions) -> tuple[ReportColumn, ...]:
    """Campaign, hours since the send, clicks, clicks so far, and their share of all."""
    return (
        *campaign_columns(),
        _sent_at(),
        count("hours_since_send", tr("Hours since the send"), lambda row: row.hours, adds_up=False),
        clicks_column(options),
        count("cumulative", tr("Clicks so far"), adds_up=False),
        share("share", tr("Share"), lambda row: rate(row.cumulative, row.total)),
    )


def since_rows(
    reader: Reader, selection: Selection, options: ReportOptions
) -> Iterator[Sequence[HourSince]]:
    """Each campaign's hours from the send to its last click, newest sent first."""
    return parts(_hours(reader, selection, options))


def _hours(reader: Reader, selection: Selection, options: ReportOptions) -> Iterator[HourSince]:
    chosen = clicks_of(by_sending(reader, selection), options)
    curves = {
        curve.key: curve.counts for curve in reader.since_send(chosen, step_seconds=_HOUR_SECONDS)
    }
    for campaign in reader.campaigns(selection):
        counts = curves.get(campaign.key, ())
        total = sum(counts)
        for hour, (clicks, so_far) in enumerate(zip(counts, accumulate(counts), strict=True)):
            yield HourSince(campaign, hour, clicks, so_far, total)


def decay_columns(options: ReportOptions) -> tuple[ReportColumn, ...]:
    """Campaign, clicks, times in seconds, people, and whether it may still change."""
    return (
        *campaign_columns(),
        _sent_at(),
        msgspec.structs.replace(clicks_column(options), value=lambda row: row.decay.clicks),
        _seconds("t50_seconds", lambda row: row.decay.t50),
        _seconds("t90_seconds", lambda row: row.decay.t90),
        _seconds("half_life_seconds", lambda row: row.decay.half_life),
        _seconds("first_click_q1_seconds", _quartile(0), brief=False),
        _seconds("first_click_median_seconds", _quartile(1)),
        _seconds("first_click_q3_seconds", _quartile(2), brief=False),
        count("people", tr("People"), lambda row: row.decay.people, adds_up=False),
        flag("provisional", tr("Provisional"), lambda row: row.decay.provisional),
        text("note", tr("Note"), _note, brief=False),
    )


def _seconds(key: str, value: Getter, *, brief: bool = True) -> ReportColumn:
    return number(key, tr(measure_definition(key).title), value, brief=brief)


def _quartile(place: int) -> Getter:
    def value(row: DecayRow) -> float | None:
        return None if row.decay.first_click is None else row.decay.first_click[place]

    return value


def _note(row: DecayRow) -> str | None:
    found = []
    if not row.decay.people:
        found.append(tr("clicks name no people"))
    if not row.decay.clicks:
        found.append(tr("the send time is not known"))
    elif row.decay.half_life is None:
        found.append(tr("no clicks after the busiest ten minutes"))
    return "; ".join(found) or None


def decay_rows(
    reader: Reader, selection: Selection, options: ReportOptions
) -> Iterator[Sequence[DecayRow]]:
    """A row a campaign whose clicks and send, or delivery, have times, newest sent first."""
    return parts(_decays(reader, selection, options), 100)


def _decays(reader: Reader, selection: Selection, options: ReportOptions) -> Iterator[DecayRow]:
    sent = by_sending(reader, selection)
    for campaign in clicked_campaigns(reader, sent):
        own = msgspec.structs.replace(sent, campaigns=(campaign.key,))
        found = reader.decay(clicks_of(own, options), options.now)
        if found is not None:
            yield DecayRow(campaign, found)
