"""Campaigns against one of them: each click rate, its difference in points, and whether it may be chance."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from services.domain.differing import Counts, Difference, differences
from services.domain.metric_list import RateDefinition, rate_under
from services.domain.metrics import count_of, rate
from services.domain.rows import CampaignRow
from services.domain.uncertainty import flaw, rate_interval
from services.reports.column import (
    ReportColumn,
    count,
    counted_title,
    from_title,
    number,
    share,
    text,
    time,
    to_title,
    within,
)
from services.reports.rates import count_title, missing_words
from services.reports.report_kind import parts
from services.reports.timing_reports import campaign_columns
from services.wording import noop, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from services.domain.rows import Selection
    from services.reports.column import Getter
    from services.reports.options import ReportOptions
    from services.store.reader import Reader


class ComparedRow(msgspec.Struct, frozen=True, kw_only=True):
    """One campaign; `reference` is the one compared with, None where no campaign has a rate."""

    campaign: CampaignRow
    reference: CampaignRow | None
    counts: Counts | None
    difference: Difference | None
    why: str | None

    @property
    def reading(self) -> str | None:
        """The difference in English words; None where there is none to speak of."""
        if self.campaign is self.reference:
            return _ITSELF
        if self.difference is None:
            return None
        return _SURE if self.difference.sure else _CHANCE


_ITSELF = noop("compared with")
_SURE = noop("hardly chance")
_CHANCE = noop("could be chance")


def columns(options: ReportOptions) -> tuple[ReportColumn, ...]:
    """Campaign, its click rate with counts and interval, the difference with its interval, in words."""
    definition = rate_under("click_rate", options.seen_by)
    key, title = definition.key, tr(definition.title)
    return (
        *campaign_columns(),
        text("channel", tr("Channel"), lambda row: row.campaign.channel, brief=False),
        time("sent_at", tr("Sent at"), lambda row: row.campaign.sent_at),
        *(
            count(
                f"{key}_{name}",
                counted_title(title, tr(word)),
                _count(place),
                adds_up=False,
                brief=False,
            )
            for place, (name, word) in enumerate(
                (("numerator", definition.what), ("denominator", definition.base))
            )
        ),
        share(key, title, lambda row: rate(*row.counts) if row.counts else None),
        share(f"{key}_low", from_title(title), _end("low"), brief=False),
        share(f"{key}_high", to_title(title), _end("high"), brief=False),
        within(
            count("all_clicks", count_title("all_clicks"), adds_up=False, brief=False), "campaign"
        ),
        text("compared_with", tr("Compared with"), _reference, brief=False),
        number("difference_points", tr("Difference (points)"), _of("points")),
        number("difference_low", tr("Difference, from (95 %)"), _bound("low")),
        number("difference_high", tr("Difference, to (95 %)"), _bound("high")),
        number("p_adjusted", tr("p, adjusted for several (Holm)"), _of("p"), brief=False),
        text("in_words", tr("In words"), lambda row: tr(row.reading or "") or None),
        text("note", tr("Note"), lambda row: row.why, brief=False),
    )


def rows(
    reader: Reader, selection: Selection, options: ReportOptions
) -> Iterator[Sequence[ComparedRow]]:
    """The selected campaigns, newest sent first, against the first of them that has a click rate."""
    return parts(compared(reader.campaigns(selection), rate_under("click_rate", options.seen_by)))


def compared(campaigns: Sequence[CampaignRow], definition: RateDefinition) -> Iterator[ComparedRow]:
    """Each campaign against the first that has such a rate."""
    counts = [counts_of(row, definition) for row in campaigns]
    base = next((place for place, pair in enumerate(counts) if pair is not None), None)
    found = differences(counts, base) if base is not None else [None] * len(counts)
    for row, pair, difference in zip(campaigns, counts, found, strict=True):
        yield ComparedRow(
            campaign=row,
            reference=campaigns[base] if base is not None else None,
            counts=pair,
            difference=difference,
            why=None if pair else "; ".join(missing_words(row, [definition])) or _above(definition),
        )


def counts_of(row: CampaignRow, definition: RateDefinition) -> Counts | None:
    """The counts of a campaign's rate; None where they make none that can be compared."""
    above, below = count_of(row, definition.numerator), count_of(row, definition.denominator)
    if above is None or below is None or flaw(above, below):
        return None
    return above, below


def _above(definition: RateDefinition) -> str:
    return tr("more {what} than {base}").format(what=tr(definition.what), base=tr(definition.base))


def _count(place: int) -> Getter:
    return lambda row: row.counts[place] if row.counts else None


def _end(name: str) -> Getter:
    def found(row: ComparedRow) -> float | None:
        interval = rate_interval(*row.counts) if row.counts else None
        return None if interval is None else float(getattr(interval, name))

    return found


def _of(name: str) -> Getter:
    return lambda row: getattr(row.difference, name, None)


def _bound(name: str) -> Getter:
    return lambda row: getattr(row.difference.interval, name) if row.difference else None


def _reference(row: ComparedRow) -> str | None:
    one = row.reference
    return None if one is None or one is row.campaign else one.name or one.campaign_id
