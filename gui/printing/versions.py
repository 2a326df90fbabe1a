"""The versions of an A/B test: a table, and what may be said about who did better."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from gui.printing.blocks import Block, Column, Heading, Row, Table, Text
from gui.printing.telling import shortened, tidy, tr
from services.domain.ab_test import Arm, judge
from services.domain.lenses import Base
from services.domain.metric_list import rate_under
from services.domain.metrics import rate
from services.domain.timing import FINAL_AFTER_DAYS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.printing.content import ReportContent
    from gui.printing.telling import Teller
    from services.domain.records import Counters
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
    base = content.options.lenses.base
    number = teller.formats.decimal
    sent = row.sent_at
    over = sent is not None and content.options.now - sent >= timedelta(days=FINAL_AFTER_DAYS)
    base_word = {Base.SENT: tr("sent"), Base.OPENED: tr("openers")}.get(base, tr("delivered"))
    verdict = judge(
        [Arm(one.label, one.counters.unique_clicks, _base(one.counters, base)) for one in variants],
        horizon_over=over,
        base_word=base_word,
        format_number=number,
    )
    blocks: list[Block] = [_table(content, teller, variants), Text(verdict.sentence, strong=True)]
    if verdict.more:
        blocks.append(Text(verdict.more, small=True))
    return blocks


def _table(content: ReportContent, teller: Teller, variants: Sequence[VariantRow]) -> Table:
    lenses = content.options.lenses
    definition = rate_under("click_rate", type(lenses)(lenses.base))
    base_title = {Base.SENT: tr("Sends"), Base.OPENED: tr("Openers")}
    columns = (
        Column(tr("Version"), number=False),
        Column(base_title.get(lenses.base, tr("Delivered"))),
        Column(tr("Clickers")),
        Column(tr("Clicks")),
        Column(definition.title),
    )
    rows = []
    for one in variants:
        counters = one.counters
        n = _base(counters, lenses.base)
        share = teller.rate(rate(counters.unique_clicks, n), definition)
        span = teller.interval(counters.unique_clicks, n, definition)
        subject = shortened(one.subject or "", SUBJECT)
        name = f"{tr('Version {label}').format(label=one.label)}\n{subject}".strip()
        counts = (teller.count(k) for k in (n, counters.unique_clicks, counters.clicks))
        rows.append(Row((name, *counts, f"{share}\n{span}".strip())))
    return Table(columns, tuple(rows))


def _base(counters: Counters, base: Base) -> int | None:
    """What a version's rate is of, under the lens."""
    if base is Base.SENT:
        return counters.sends
    if base is Base.OPENED:
        return counters.unique_opens
    if counters.delivered is not None or counters.sends is None or counters.bounced is None:
        return counters.delivered
    return counters.sends - counters.bounced
