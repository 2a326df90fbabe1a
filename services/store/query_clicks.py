"""Statements about click rows: how many, in which order, and how many in each step of time."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from services.domain.bots import rules_of
from services.domain.rows import ClickRow, SeriesPoint
from services.store.click_conditions import conditions
from services.store.local_time import QUARTER, find_zone
from services.store.query_campaigns import numbers
from services.store.selections import of_clicks

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from services.domain.rows import Selection
    from services.store.columns import Ask
    from services.store.selections import Where

Step = Literal["hour", "day"]

ALWAYS = ("campaign_no", "identity", "clicked_at", "zone_assumed", "amount", "grain")
SOMETIMES = (
    "click_id",
    "clicked_raw",
    "url",
    "recipient",
    "address",
    "person_name",
    "ip",
    "agent_no",
    "device",
    "os",
    "browser",
    "country",
    "region",
)
"""Columns of a sorted copy of click rows: those always known, and those that may be empty."""

ROWS = """
SELECT a.account_id, a.provider, a.name, c.product, c.campaign_id, c.name, k.click_id,
       k.clicked_at, k.clicked_raw, k.zone_assumed, k.url, k.recipient, k.address, k.person_name,
       k.ip, g.user_agent, coalesce(k.device, g.device), coalesce(k.os, g.os),
       coalesce(k.browser, g.browser), k.country, k.region, k.amount, k.grain, {verdict}
FROM {source} k
JOIN campaigns c ON c.campaign_no = k.campaign_no
JOIN accounts a ON a.account_no = c.account_no
LEFT JOIN agents g ON g.agent_no = k.agent_no"""
VERDICTS = " LEFT JOIN verdicts v ON v.campaign_no = k.campaign_no AND v.identity = k.identity"

_PLAIN = {
    name: f"k.{name}"
    for name in (
        "clicked_at",
        "url",
        "recipient",
        "address",
        "person_name",
        "ip",
        "click_id",
        "country",
        "region",
        "grain",
        "zone_assumed",
    )
}
_SORTS: dict[str, str] = {
    **_PLAIN,
    "clicked_at_raw": "k.clicked_raw",
    "count": "k.amount",
    "user_agent": "g.user_agent",
    "device": "coalesce(k.device, g.device)",
    "os": "coalesce(k.os, g.os)",
    "browser": "coalesce(k.browser, g.browser)",
    "product": "c.product",
    "campaign_id": "c.campaign_id",
    "campaign": "lower(c.name)",
    "account": "lower(a.name)",
    "provider": "a.provider",
    "account_id": "a.account_id",
    "score": "v.score",
    "rules": "v.rules",
}


def where_of(ask: Ask, selection: Selection) -> Where:
    """The selection as conditions on `clicks k`; the period goes by the time of the click."""
    chosen = numbers(ask, selection, by_send_time=False)
    period, zone = selection.period, selection.zone
    picked = conditions(ask, selection.clicks, of_clicks(chosen, period, zone=zone))
    return of_clicks(chosen, period, picked, zone=zone)


def sorted_source(sort: str, *, descending: bool) -> tuple[str, str]:
    """The tables and the complete order of a sorted copy; rows that lack the value come last.

    Raises:
        ValueError: There is no such column.
    """
    expression = _SORTS.get(sort)
    if expression is None:
        raise ValueError(f"click rows cannot be sorted by {sort}")
    source = "clicks k"
    if "g." in expression:
        source += " LEFT JOIN agents g ON g.agent_no = k.agent_no"
    if expression.startswith("v."):
        source += VERDICTS
    if expression.startswith(("c.", "a.", "lower(")):
        source += (
            " JOIN campaigns c ON c.campaign_no = k.campaign_no"
            " JOIN accounts a ON a.account_no = c.account_no"
        )
    direction = "DESC" if descending else "ASC"
    ties = "" if sort == "clicked_at" else "k.clicked_at DESC NULLS LAST, "
    return source, f"{expression} {direction} NULLS LAST, {ties}k.campaign_no, k.identity"


def click_row(row: tuple[Any, ...]) -> ClickRow:
    """A row from the columns of ROWS."""
    at = row[7]
    return ClickRow(
        account_id=row[0],
        provider=row[1],
        account=row[2],
        product=row[3],
        campaign_id=row[4],
        campaign=row[5],
        click_id=row[6],
        clicked_at=None if at is None else at.replace(tzinfo=UTC),
        clicked_at_raw=row[8],
        zone_assumed=row[9],
        url=row[10],
        recipient=row[11],
        address=row[12],
        person_name=row[13],
        ip=row[14],
        user_agent=row[15],
        device=row[16],
        os=row[17],
        browser=row[18],
        country=row[19],
        region=row[20],
        count=row[21],
        grain=row[22],
        score=row[23] or 0,
        rules=_rules(row[24] or 0),
    )


@cache
def _rules(bits: int) -> tuple[str, ...]:
    return tuple(map(str, rules_of(bits)))


def series(ask: Ask, selection: Selection, step: Step, zone_name: str) -> list[SeriesPoint]:
    """Clicks in each hour or day of a zone; steps without clicks are left out.

    Counted by quarters of an hour first: every zone's offset is a multiple of that, and only few
    are left to be placed in local hours and days.

    Raises:
        StoreFailed: The zone is unknown.
    """
    zone = find_zone(zone_name)
    where = where_of(ask, selection)
    rows = ask(
        f"SELECT epoch_us(k.clicked_at) // {QUARTER * 10**6} AS quarter, "  # noqa: S608
        "CAST(sum(k.amount) AS BIGINT) FROM clicks k "
        f"WHERE k.clicked_at IS NOT NULL AND {where.sql} GROUP BY quarter ORDER BY quarter",
        where.values,
    )
    counts: dict[datetime, int] = {}
    for quarter, clicks in rows:
        start = _start(datetime.fromtimestamp(quarter * QUARTER, UTC), step, zone)
        counts[start] = counts.get(start, 0) + clicks
    return [SeriesPoint(start, clicks) for start, clicks in sorted(counts.items())]


def _start(instant: datetime, step: Step, zone: ZoneInfo) -> datetime:
    local = instant.astimezone(zone)
    if step == "hour":
        # Counted back from the instant, so that the hour that autumn repeats stays two hours.
        return instant - timedelta(minutes=local.minute, seconds=local.second)
    return datetime.combine(local.date(), time.min, tzinfo=zone).astimezone(UTC)
