"""Statements about links and breakdowns: reported ones, and where none are, counts of clicks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from services.domain.kinds import ClickGrain, CountOf, Dimension, Origin
from services.domain.rows import BreakdownRow, LinkRow
from services.store.columns import aware
from services.store.ingest_reports import UNKNOWN_LABEL
from services.store.query_campaigns import ORDER, numbers
from services.store.selections import of_campaigns, of_numbers

if TYPE_CHECKING:
    from services.domain.rows import Selection
    from services.store.columns import Ask

_OWNER = "a.account_id, a.provider, a.name, c.product, c.campaign_id, c.name"
_DERIVED_DIMENSIONS = (Dimension.BROWSER, Dimension.OS, Dimension.DEVICE, Dimension.COUNTRY)
_DIMENSION_ORDER = [dimension.value for dimension in Dimension]

_LINKS = """
WITH last_clicks AS (
    SELECT k.campaign_no, k.url, max(k.clicked_at) AS last_click_at
    FROM clicks k SEMI JOIN links l ON l.campaign_no = k.campaign_no
    WHERE {clicks} AND k.url IS NOT NULL
    GROUP BY k.campaign_no, k.url
), derived AS (
    SELECT k.campaign_no, 0 AS position, k.url, CAST(sum(k.amount) AS BIGINT) AS clicks,
           CASE WHEN count(k.recipient) = count(*)
                THEN count(DISTINCT k.recipient) END AS unique_clicks,
           max(k.clicked_at) AS last_click_at, $derived AS origin
    FROM clicks k ANTI JOIN links l ON l.campaign_no = k.campaign_no
    WHERE {clicks} AND k.url IS NOT NULL
    GROUP BY k.campaign_no, k.url
), found AS (
    SELECT l.campaign_no, l.position, l.url, l.clicks, l.unique_clicks, t.last_click_at,
           $reported AS origin
    FROM links l LEFT JOIN last_clicks t ON t.campaign_no = l.campaign_no AND t.url = l.url
    UNION ALL SELECT * FROM derived
)
SELECT {owner}, f.url, f.clicks, f.unique_clicks, f.last_click_at, f.origin
FROM found f
JOIN campaigns c ON c.campaign_no = f.campaign_no
JOIN accounts a ON a.account_no = c.account_no
WHERE {campaigns}
ORDER BY {order}, f.clicks DESC NULLS LAST, f.unique_clicks DESC NULLS LAST, f.position, f.url"""

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
    FROM pieces p
    ANTI JOIN breakdowns b ON b.campaign_no = p.campaign_no AND b.dimension = p.dimension
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
    FROM breakdowns
    UNION ALL SELECT *, $derived FROM derived
)
SELECT {owner}, f.dimension, f.counted, f.source, f.label, f.amount
FROM found f
JOIN campaigns c ON c.campaign_no = f.campaign_no
JOIN accounts a ON a.account_no = c.account_no
WHERE {campaigns}
ORDER BY {order}, list_position($dimensions, f.dimension), f.counted, f.amount DESC, f.position,
         f.label"""


def _named(sql: str, values: list[object], prefix: str, into: dict[str, object]) -> str:
    """Conditions with named parameters, so that they may stand in several places."""
    parts = sql.split("?")
    names = [f"{prefix}{i}" for i in range(len(values))]
    into.update(zip(names, values, strict=True))
    return parts[0] + "".join(f"${name}{part}" for name, part in zip(names, parts[1:], strict=True))


def links(ask: Ask, selection: Selection) -> list[LinkRow]:
    """Reported links; for campaigns without any, addresses counted over click rows."""
    values: dict[str, object] = {"derived": Origin.DERIVED.value, "reported": Origin.REPORTED.value}
    statement = _filled(_LINKS, ask, selection, values)
    return [
        LinkRow(
            account_id=row[0],
            provider=row[1],
            account=row[2],
            product=row[3],
            campaign_id=row[4],
            campaign=row[5],
            url=row[6],
            clicks=row[7],
            unique_clicks=row[8],
            last_click_at=aware(row[9]),
            origin=row[10],
        )
        for row in ask(statement, values)
    ]


def breakdowns(ask: Ask, selection: Selection) -> list[BreakdownRow]:
    """Reported slices; for a campaign's dimension without any, counts over click rows."""
    pieces = " UNION ALL ".join(
        f"SELECT campaign_no, '{d.value}' AS dimension, counted, {d.value} AS label, "  # noqa: S608
        "amount FROM labelled"
        for d in _DERIVED_DIMENSIONS
    )
    values: dict[str, object] = {
        "derived": Origin.DERIVED.value,
        "reported": Origin.REPORTED.value,
        "unknown": UNKNOWN_LABEL,
        "recipient": ClickGrain.RECIPIENT.value,
        "clickers": CountOf.CLICKERS.value,
        "clicks": CountOf.CLICKS.value,
        "dimensions": _DIMENSION_ORDER,
    }
    template = _BREAKDOWNS.replace("{derived}", _DERIVED.replace("{pieces}", pieces))
    statement = _filled(template, ask, selection, values)
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


def _filled(template: str, ask: Ask, selection: Selection, values: dict[str, object]) -> str:
    clicks = of_numbers("k.campaign_no", numbers(ask, selection, by_send_time=True))
    campaigns = of_campaigns(selection)
    return template.format(
        owner=_OWNER,
        order=ORDER,
        clicks=_named(clicks.sql, clicks.values, "k", values),
        campaigns=_named(campaigns.sql, campaigns.values, "c", values),
    )
