"""Versions of A/B tests: counts, click rate and interval of each, and what can be said of the difference."""

from __future__ import annotations

from datetime import timedelta
from itertools import groupby
from typing import TYPE_CHECKING

import msgspec

from services.domain.ab_test import Arm, judge
from services.domain.ab_words import english
from services.domain.lenses import Base, Lenses
from services.domain.metric_list import RateDefinition, rate_under
from services.domain.metrics import rate, reported_count
from services.domain.rows import CampaignKey, CampaignRow, VariantRow
from services.domain.timing import FINAL_AFTER_DAYS
from services.domain.uncertainty import rate_interval
from services.reports.column import (
    ReportColumn,
    count,
    flag,
    from_title,
    share,
    text,
    to_title,
    within,
)
from services.reports.rates import count_title
from services.reports.report_kind import parts
from services.reports.timing_reports import campaign_columns
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import datetime

    from services.domain.ab_words import FormatNumber
    from services.domain.rows import Selection
    from services.reports.column import Getter
    from services.reports.options import ReportOptions
    from services.store.reader import Reader

_HORIZON = timedelta(days=FINAL_AFTER_DAYS)
_COUNTS = (
    "sends",
    "delivered_derived",
    "bounced",
    "opens",
    "unique_opens",
    "clicks",
    "unique_clicks",
    "opt_outs",
)


class VersionRow(msgspec.Struct, frozen=True, kw_only=True):
    """One version; `verdict` stands with a campaign's first version only."""

    campaign: CampaignRow
    version: VariantRow
    verdict: str | None = None
    more: str | None = None


def columns(options: ReportOptions) -> tuple[ReportColumn, ...]:
    """Campaign, version, counts, click rate with its interval, and the verdict.

    Versions have totals only, so automatic clicks cannot be told from people's: the rates are of all clickers.
    """
    rates = [rate_under(kind, Lenses(options.seen_by.base)) for kind in ("click_rate", "open_rate")]
    return (
        *campaign_columns(),
        text("version", tr("Version"), lambda row: row.version.label),
        text("subject", tr("Subject"), lambda row: row.version.subject, brief=False),
        flag("winner", tr("Winner (provider)"), lambda row: row.version.winner, brief=False),
        *(
            within(count(key, count_title(key), _count(key), adds_up=False), "version")
            for key in _COUNTS
        ),
        *(column for one in rates for column in _rate_columns(one)),
        text("verdict", tr("Verdict")),
        text("verdict_more", tr("What stands beside it"), lambda row: row.more, brief=False),
    )


def rows(
    reader: Reader, selection: Selection, options: ReportOptions
) -> Iterator[Sequence[VersionRow]]:
    """The versions of the selected campaigns, by campaign."""
    return parts(_versions(reader, selection, options))


def _versions(reader: Reader, selection: Selection, options: ReportOptions) -> Iterator[VersionRow]:
    found = reader.variants(selection)
    if not found:
        return
    campaigns = {row.key: row for row in reader.campaigns(selection)}
    for key, group in groupby(found, _key):
        campaign = campaigns.get(key)
        if campaign is None:  # No longer listed by its provider.
            continue
        versions = list(group)
        sentence, more = verdict_on(campaign, versions, options.seen_by.base, options.now)
        for number, version in enumerate(versions):
            first = number == 0
            yield VersionRow(
                campaign=campaign,
                version=version,
                verdict=sentence if first else None,
                more=(more or None) if first else None,
            )


def verdict_on(
    campaign: CampaignRow,
    versions: Sequence[VariantRow],
    base: Base,
    now: datetime,
    format_number: FormatNumber = english,
) -> tuple[str, str]:
    """What can be said of the versions' click rates: the finding and what stands beside it.

    A test is over seven days after the send; before, the difference is shown without a verdict.
    `format_number` writes the numbers as the reader is used to.
    """
    definition = rate_under("click_rate", Lenses(base))
    clickers, below = _count(definition.numerator), _count(definition.denominator)
    arms = [Arm(one.label, clickers(one), below(one)) for one in versions]
    over = campaign.sent_at is not None and now - campaign.sent_at >= _HORIZON
    verdict = judge(arms, horizon_over=over, base_word=definition.base, format_number=format_number)
    return verdict.sentence, verdict.more


def _key(row: VariantRow) -> CampaignKey:
    return CampaignKey(row.account_id, row.product, row.campaign_id)


def _count(key: str) -> Callable[[VariantRow], int | None]:
    """Reads a counter of a version."""
    return lambda row: reported_count(row.counters, key)


def _rate_columns(definition: RateDefinition) -> tuple[ReportColumn, ...]:
    above, below = _count(definition.numerator), _count(definition.denominator)

    def value(row: VariantRow) -> float | None:
        return rate(above(row), below(row))

    def end(name: str) -> Getter:
        def found(row: VariantRow) -> float | None:
            interval = rate_interval(above(row), below(row))
            return None if interval is None else float(getattr(interval, name))

        return found

    key, title = definition.key, tr(definition.title)
    own = (
        share(key, title, value),
        share(f"{key}_low", from_title(title), end("low"), brief=False),
        share(f"{key}_high", to_title(title), end("high"), brief=False),
    )
    return tuple(within(column, "version") for column in own)
