"""Statements about breakdowns: reported ones, and where none are, or clicks are filtered, counts of click rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from services.domain.click_filter import UNKNOWN
from services.domain.kinds import ClickGrain, CountOf, Dimension, Origin
from services.domain.rows import BreakdownRow
from services.store.filling import filled

if TYPE_CHECKING:
    from services.domain.rows import Selection
    from services.store.columns import Ask

_DERIVED_DIMENSIONS = (Dimension.BROWSER, Dimension.OS, Dimension.DEVICE, Dimension.COUNTRY)
_DIMENSION_ORDER = [dimension.value for dimension in Dimension]
_UNREPORTED = (
    "ANTI JOIN breakdowns b ON b.campaign_no = p.campaign_no AND b.dimension = p.dimension"
)
_WITHOUT_ROWS = "WHERE NOT EXISTS (SELECT 1 FROM clicks x WHERE x.campaign_no = b.campaign_no)"

# Counted over (campaign, agent, given labels) first, which leaves few rows to join and to split.
_DERIVED = """
WITH counted AS (
    SELECT k.campaign_no, k.grain, k.agent_no, k.browser, k.os, k.device, k.country,
           CAST(sum(CASE WHEN k.grain = $recipient THEN 1 ELSE k.amount END) AS BIGINT) AS amount
    FROM clicks k WHERE {clicks} GROUP BY ALL
), labelled AS (
    SELECT n.campaign_no, n.amount, n.country, coalesce(n.browser, g.browser) AS browser,
           coalesce(n.os, g.os) AS os, coalesce(n.device, g.device) AS device,
           CASE WHEN n.grain = $recipient THEN $clickers ELSE $clicks END AS counted
    FROM counted n LEFT JOIN agents g ON g.agent_no = n.agent_no
), pieces AS ({pieces}
), spelled AS (
    SELECT p.campaign_no, p.dimension, p.counted, sum(p.amount) AS amount,
           coalesce(nullif(trim(p.label), ''), $unknown) AS label
    FROM pieces p {unreported}
    GROUP BY ALL
), folded AS (
    SELECT campaign_no, dimension, counted, lower(label) AS folded,
           arg_max(label, (amount, label)) AS label, CAST(sum(amount) AS BIGINT) AS amount
    FROM spelled GROUP BY ALL
), derived AS (
    SELECT campaign_no, dimension, counted, 0 AS position, label, amount FROM folded
    QUALIFY bool_or(folded <> $unknown) OVER (PARTITION BY campaign_no, dimension, counted)
)"""
_BREAKDOWNS = """{derived}, found AS (
    SELECT campaign_no, dimension, counted, position, label, amount, $reported AS source
    FROM breakdowns b {kept}
    UNION ALL SELECT *, $derived FROM derived
)
SELECT {owner}, f.dimension, f.counted, f.source, f.label, f.amount
FROM found f
JOIN campaigns c ON c.campaign_no = f.campaign_no
JOIN accounts a ON a.account_no = c.account_no
WHERE {campaigns}
ORDER BY {order}, list_position($dimensions, f.dimension), f.counted, f.amount DESC, f.position,
         f.label"""


def breakdowns(ask: Ask, selection: Selection, *, counted: bool = False) -> list[BreakdownRow]:
    """Reported slices; for a campaign's dimension without any, counts over click rows.

    What is reported cannot be filtered: where the selection picks out some clicks, everything is
    counted over those; under the human lens, what is reported stays only for campaigns without click
    rows. With `counted` nothing is taken from the reports in any case: a slice can then be compared with
    what a selection of it leaves.
    """
    pieces = " UNION ALL ".join(
        f"SELECT campaign_no, '{d.value}' AS dimension, counted, {d.value} AS label, "  # noqa: S608
        "amount FROM labelled"
        for d in _DERIVED_DIMENSIONS
    )
    values: dict[str, object] = {
        "derived": Origin.DERIVED.value,
        "reported": Origin.REPORTED.value,
        "unknown": UNKNOWN,
        "recipient": ClickGrain.RECIPIENT.value,
        "clickers": CountOf.CLICKERS.value,
        "clicks": CountOf.CLICKS.value,
        "dimensions": _DIMENSION_ORDER,
    }
    template = _BREAKDOWNS.replace("{derived}", _DERIVED.replace("{pieces}", pieces))
    if counted:
        unreported, kept = "", "WHERE FALSE"
    elif selection.clicks.passes_all:
        unreported, kept = _UNREPORTED, ""
    else:
        unreported, kept = "", "WHERE FALSE" if selection.clicks.narrows else _WITHOUT_ROWS
    template = template.replace("{unreported}", unreported).replace("{kept}", kept)
    statement = filled(template, ask, selection, values)
    return [_breakdown(row) for row in ask(statement, values)]


def _breakdown(row: tuple[Any, ...]) -> BreakdownRow:
    return BreakdownRow(
        account_id=row[0],
        provider=row[1],
        account=row[2],
        product=row[3],
        campaign_id=row[4],
        campaign=row[5],
        dimension=row[6],
        of=row[7],
        source=row[8],
        label=row[9],
        count=row[10],
    )
