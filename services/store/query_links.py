"""Statements about links: reported ones, and where none are, counts of click rows; and what of them is human."""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.domain.kinds import Origin
from services.domain.rows import LinkRow
from services.store.columns import aware
from services.store.filling import OWNER, filled
from services.store.link_counts import KEPT, LOGS, VALID, WAITING

if TYPE_CHECKING:
    from services.domain.rows import Selection
    from services.store.columns import Ask

_PICKED = f"WITH {LOGS}, logs AS (SELECT * FROM live)"  # noqa: S608 - constants
_WAITING = LOGS.replace("{clicks}", f"{{clicks}} AND {WAITING}")
_SOME_WAIT = (
    f"WITH {_WAITING}, "  # noqa: S608 - constants
    f"logs AS ({KEPT} WHERE {{clicks}} AND {VALID} UNION ALL SELECT * FROM live)"
)
_NONE_WAITS = f"WITH logs AS ({KEPT} WHERE {{clicks}})"
_DERIVED = """, checked AS (
    SELECT campaign_no, automatic FROM checks ANTI JOIN unchecked USING (campaign_no)
), derived AS (
    SELECT n.campaign_no, 0 AS position, n.url, n.logged AS clicks, n.people AS unique_clicks,
           n.last_click_at, $derived AS origin,
           CASE WHEN h.campaign_no IS NOT NULL THEN n.logged - n.automatic END AS human_clicks,
           CASE WHEN h.campaign_no IS NOT NULL THEN n.human_people END AS human_unique,
           n.logged AS trusted
    FROM logs n LEFT JOIN checked h ON h.campaign_no = n.campaign_no
    {only_unreported}
)"""
# Of a link whose clicks are not reported, the log tells them, unless it lacks some of the reported clickers.
# Human clicks by the rule of `query_campaigns`.
_REPORTED = """, told AS (
    SELECT l.*, n.url AS seen, n.logged, n.automatic, n.people, n.human_people, n.last_click_at,
           CASE WHEN n.url IS NULL AND l.unique_clicks = 0 THEN 0
                WHEN coalesce(n.people, n.logged) >= coalesce(l.unique_clicks, 0) THEN n.logged END
               AS trusted, coalesce(l.clicks, trusted) AS all_clicks
    FROM links l LEFT JOIN logs n ON n.campaign_no = l.campaign_no AND n.url = l.url
), reported AS (
    SELECT t.campaign_no, t.position, t.url, t.clicks, t.unique_clicks, t.last_click_at,
           $reported AS origin,
           CASE WHEN t.all_clicks IS NULL THEN NULL WHEN t.all_clicks = 0 AND t.seen IS NULL THEN 0
                WHEN h.automatic = 0 THEN t.all_clicks
                WHEN h.automatic > 0 AND t.seen IS NOT NULL
                THEN least(t.all_clicks, greatest(t.all_clicks, t.logged) - t.automatic) END
               AS human_clicks,
           CASE WHEN t.unique_clicks IS NULL THEN NULL
                WHEN t.unique_clicks = 0 AND t.seen IS NULL THEN 0
                WHEN h.automatic = 0 THEN t.unique_clicks
                WHEN h.automatic > 0 AND t.people IS NOT NULL
                THEN least(t.unique_clicks,
                           greatest(t.unique_clicks, t.people) - t.people + t.human_people) END
               AS human_unique,
           t.trusted
    FROM told t
    LEFT JOIN checked h ON h.campaign_no = t.campaign_no
), found AS (SELECT * FROM reported UNION ALL SELECT * FROM derived)"""
_LOGGED = ", found AS (SELECT * FROM derived)"
_ROWS = """
SELECT {owner}, f.url, f.clicks, f.unique_clicks, f.last_click_at, f.origin, f.human_clicks,
       f.human_unique, f.trusted
FROM found f
JOIN campaigns c ON c.campaign_no = f.campaign_no
JOIN accounts a ON a.account_no = c.account_no
WHERE {campaigns}
ORDER BY {order}, f.clicks DESC NULLS LAST, f.unique_clicks DESC NULLS LAST, f.position, f.url"""


def links(ask: Ask, selection: Selection) -> list[LinkRow]:
    """Reported links; for campaigns without any, addresses counted over click rows.

    Where the selection picks out some clicks, all links are counted over those: what a provider
    reports cannot be filtered.
    """
    picked = selection.clicks.narrows
    anti = "" if picked else "ANTI JOIN links l ON l.campaign_no = n.campaign_no"
    template = (
        (_PICKED if picked else _counted(ask))
        + _DERIVED.replace("{only_unreported}", anti)
        + (_LOGGED if picked else _REPORTED)
        + _ROWS
    )
    values: dict[str, object] = {"derived": Origin.DERIVED.value}
    if not picked:
        values["reported"] = Origin.REPORTED.value
    statement = filled(template, ask, selection, values, owner=OWNER, lens=picked)
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
            human_clicks=row[11],
            human_unique_clicks=row[12],
            logged_clicks=row[13],
        )
        for row in ask(statement, values)
    ]


def _counted(ask: Ask) -> str:
    """Where links are counted: what is kept is enough where no clicks wait to be judged."""
    return _SOME_WAIT if ask("SELECT 1 FROM unchecked LIMIT 1", []) else _NONE_WAITS
