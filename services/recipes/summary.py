"""The figures over all campaigns of a recipe, each with its counts and with how many campaigns lack it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.domain.metric_list import count_under, rate_under
from services.domain.metrics import add_up, roll_up
from services.recipes.table import Table
from services.reports.request import ExportColumn, Kind
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from services.domain.lenses import Lenses
    from services.domain.rows import CampaignRow
    from services.recipes.selecting import Chosen
    from services.reports.request import Chunks, Row
    from services.store.reader import Reader

COUNTS = ("sends", "delivered_derived", "bounced", "opens", "clicks", "opt_outs", "complaints")
RATES = (
    "delivery_rate",
    "bounce_rate",
    "click_rate",
    "open_rate",
    "opt_out_rate",
    "complaint_rate",
)


def columns() -> tuple[ExportColumn, ...]:
    """What the table has, with titles in the program's language."""
    return (
        ExportColumn("metric", tr("Metric")),
        ExportColumn("title", tr("Figure")),
        ExportColumn("count", tr("Count"), Kind.COUNT),
        ExportColumn("rate", tr("Rate"), Kind.RATE),
        ExportColumn("numerator", tr("Numerator"), Kind.COUNT),
        ExportColumn("denominator", tr("Denominator"), Kind.COUNT),
        ExportColumn("campaigns", tr("Campaigns with it"), Kind.COUNT),
        ExportColumn("left_out", tr("Campaigns without it"), Kind.COUNT),
    )


def summary_table(reader: Reader, chosen: Chosen) -> Table:
    """The table of figures over all selected campaigns together."""

    def rows() -> Chunks:
        yield summary_rows(reader.campaigns(chosen.selection), chosen.lenses)

    return Table(name="summary", title=tr("Summary"), columns=columns(), rows=rows)


def summary_rows(campaigns: Sequence[CampaignRow], lenses: Lenses) -> list[Row]:
    """The number of campaigns, then counts, then rates; rates are sum over sum, people are not added."""
    rows: list[Row] = [
        ("campaigns", tr("Campaigns"), len(campaigns), None, None, None, len(campaigns), 0)
    ]
    for key in COUNTS:
        count = count_under(key, lenses)
        total = add_up(campaigns, count)
        known = (total.value, None, None, None, total.included, total.excluded)
        rows.append((count.key, tr(count.title), *known))
    for kind in RATES:
        rate = rate_under(kind, lenses)
        found = roll_up(campaigns, rate)
        above, below = (found.numerator, found.denominator) if found.included else (None, None)
        rows.append(
            (
                rate.key,
                tr(rate.title),
                None,
                found.value,
                above,
                below,
                found.included,
                found.excluded,
            )
        )
    return rows
