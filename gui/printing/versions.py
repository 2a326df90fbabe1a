"""The versions of an A/B test: a table, and what may be said about who did better."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.printing.blocks import Block, Column, Heading, Row, Table, Text
from gui.printing.telling import shortened, tidy
from services.domain.lenses import Lenses
from services.domain.metric_list import count_definition, rate_under
from services.domain.metrics import rate, reported_count
from services.reports.ab_report import verdict_on
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.printing.content import ReportContent
    from gui.printing.telling import Teller
    from services.domain.rows import CampaignRow, VariantRow

SUBJECT = 90


def version_blocks(content: ReportContent, teller: Teller) -> tuple[Block, ...]:
    """Table and verdict of each campaign with versions; nothing where there is none."""
    found: dict[tuple[str, str, str], list[VariantRow]] = {}
    for one in content.detail.variants:
        found.setdefault((one.account_id, one.product, one.campaign_id), []).append(one)
    blocks: list[Block] = []
    for row in content.campaigns:
        key = row.account_id, row.product, row.campaign_id
        if key in found:
            if content.one is None:
                blocks.append(Heading(tidy(row.name or row.campaign_id), small=True))
            blocks += _of_campaign(content, teller, row, found[key])
    if blocks and content.options.lenses.human:
        words = tr("Versions are told with all clicks: automatic ones are not known by version.")
        blocks.append(Text(words, small=True))
    return tuple(blocks)


def _of_campaign(
    content: ReportContent, teller: Teller, row: CampaignRow, variants: Sequence[VariantRow]
) -> list[Block]:
    options = content.options
    sentence, more = verdict_on(row, variants, options.lenses.base, options.now, teller.number)
    blocks: list[Block] = [_table(content, teller, variants), Text(sentence, strong=True)]
    if more:
        blocks.append(Text(more, small=True))
    return blocks


def _table(content: ReportContent, teller: Teller, variants: Sequence[VariantRow]) -> Table:
    definition = rate_under("click_rate", Lenses(content.options.lenses.base))
    keys = (definition.denominator, definition.numerator, "clicks")
    columns = (
        Column(tr("Version", "of an A/B test"), number=False),
        *(Column(tr(count_definition(key).title)) for key in keys),
        Column(tr(definition.title)),
    )
    rows = []
    for one in variants:
        n, k, clicks = (reported_count(one.counters, key) for key in keys)
        share, span = teller.rate(rate(k, n), definition), teller.interval(k, n, definition)
        subject = shortened(one.subject or "", SUBJECT)
        version = tr("Version {label}").format(label=one.label)
        name = f"{version}\n{subject}".strip()
        counts = (teller.count(number) for number in (n, k, clicks))
        rows.append(Row((name, *counts, f"{share}\n{span}".strip())))
    return Table(columns, tuple(rows))
