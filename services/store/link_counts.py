"""How often each link was clicked and by how many people: counted once when clicks are judged, then kept.

Counting people over millions of clicks takes seconds, and most of what the window shows begins with links.
So `link_counts` holds one row a campaign and address, with the numbers that `LOGS` finds. They stand as
long as the campaign's verdicts do: until the campaign is noted in `unchecked`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from services.store.columns import INTEGERS, listed

if TYPE_CHECKING:
    from collections.abc import Collection

    import duckdb

LOGS = """
flagged AS (
    SELECT k.campaign_no, k.url, k.recipient, k.amount
    FROM clicks k
    JOIN verdicts v ON v.campaign_no = k.campaign_no AND v.identity = k.identity
    WHERE v.automatic AND {clicks} AND k.url IS NOT NULL
), robots AS (
    SELECT campaign_no, url, CAST(sum(amount) AS BIGINT) AS automatic FROM flagged GROUP BY ALL
), doubtful AS (
    SELECT DISTINCT campaign_no, url, recipient FROM flagged WHERE recipient IS NOT NULL
), machines AS (
    SELECT d.campaign_no, d.url, count(*) AS people
    FROM doubtful d ANTI JOIN (
        SELECT k.campaign_no, k.url, k.recipient
        FROM clicks k
        SEMI JOIN doubtful p ON p.campaign_no = k.campaign_no AND p.url = k.url
            AND p.recipient = k.recipient
        ANTI JOIN (SELECT campaign_no, identity FROM verdicts WHERE automatic) v
            ON v.campaign_no = k.campaign_no AND v.identity = k.identity
        WHERE {clicks}
    ) h ON h.campaign_no = d.campaign_no AND h.url = d.url AND h.recipient = d.recipient
    GROUP BY ALL
), counted AS (
    SELECT k.campaign_no, k.url, CAST(sum(k.amount) AS BIGINT) AS logged,
           CASE WHEN count(k.recipient) = count(*) THEN count(DISTINCT k.recipient) END AS people,
           max(k.clicked_at) AS last_click_at
    FROM clicks k WHERE {clicks} AND k.url IS NOT NULL
    GROUP BY k.campaign_no, k.url
), live AS (
    SELECT n.campaign_no, n.url, n.logged, n.people, n.last_click_at,
           coalesce(r.automatic, 0) AS automatic, n.people - coalesce(m.people, 0) AS human_people
    FROM counted n
    LEFT JOIN robots r ON r.campaign_no = n.campaign_no AND r.url = n.url
    LEFT JOIN machines m ON m.campaign_no = n.campaign_no AND m.url = n.url
)"""
"""Common tables of a statement that end in `live`: links counted over click rows `k` as they are."""

KEPT = """
SELECT k.campaign_no, k.url, k.logged, k.people, k.last_click_at, k.automatic, k.human_people
FROM link_counts k"""
"""The same from what is kept."""
VALID = "k.campaign_no NOT IN (SELECT campaign_no FROM unchecked)"
"""What is kept of campaigns that need not be judged anew."""
WAITING = "k.campaign_no IN (SELECT campaign_no FROM unchecked)"
"""The click rows of which nothing is kept."""

_GONE_TEXTS = """
SELECT DISTINCT n.campaign_no FROM link_counts n
WHERE n.campaign_no BETWEEN ? AND ? AND (n.campaign_no, n.url) NOT IN (
    SELECT campaign_no, url FROM clicks WHERE campaign_no BETWEEN ? AND ? AND url IS NOT NULL)"""


def keep_counts(con: duckdb.DuckDBPyConnection, campaigns: Collection[int]) -> None:
    """Count the links of campaigns over their click rows and verdicts, and keep that."""
    if not campaigns:
        return
    numbers = listed(campaigns)
    con.execute(f"DELETE FROM link_counts WHERE campaign_no IN {INTEGERS}", [numbers])  # noqa: S608
    among = INTEGERS.replace("?", "$numbers")
    logs = LOGS.format(clicks=f"k.campaign_no BETWEEN $low AND $high AND k.campaign_no IN {among}")
    con.execute(
        f"INSERT INTO link_counts BY NAME WITH {logs} SELECT * FROM live",  # noqa: S608
        {"numbers": numbers, "low": min(campaigns), "high": max(campaigns)},
    )


def count_changed_texts(con: duckdb.DuckDBPyConnection, first: int, last: int) -> None:
    """Count anew where the addresses of click rows were changed without being read or judged again."""
    rows = con.execute(_GONE_TEXTS, [first, last, first, last]).fetchall()
    keep_counts(con, [row[0] for row in rows])
