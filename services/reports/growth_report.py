"""How campaigns grew: their counters each time they had changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from services.domain.metric_list import count_definition
from services.domain.rows import CampaignRow, Growth
from services.reports.column import ReportColumn, count, time, within
from services.reports.report_kind import parts
from services.reports.timing_reports import campaign_columns
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from services.domain.rows import Selection
    from services.reports.options import ReportOptions
    from services.store.reader import Reader

_COUNTS = Growth.__struct_fields__[1:]


class GrowthRow(msgspec.Struct, frozen=True):
    """A campaign's counters as they were read at one instant."""

    campaign: CampaignRow
    growth: Growth


def columns(options: ReportOptions) -> tuple[ReportColumn, ...]:
    """Campaign, instant, counters; nothing adds up, since each row holds all that came before."""
    own = (
        time("read_at", tr("Read at")),
        *(count(key, _title(key), adds_up=False) for key in _COUNTS),
    )
    return (*campaign_columns(), *(within(column, "growth") for column in own))


def rows(
    reader: Reader, selection: Selection, options: ReportOptions
) -> Iterator[Sequence[GrowthRow]]:
    """Campaigns, newest sent first, each oldest reading first."""
    return parts(
        GrowthRow(campaign, growth)
        for campaign in reader.campaigns(selection)
        for growth in reader.growth(campaign.key)
    )


def _title(key: str) -> str:
    if key == "delivered":
        return tr("Delivered (reported)")
    return tr(count_definition(key).title)
