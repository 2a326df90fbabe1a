"""A click filter as conditions on `clicks k`: fixed text with parameters, never values."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from services.domain.click_filter import RECIPIENT_ZONE, UNKNOWN
from services.store.columns import INTEGERS, TEXTS, listed, naive
from services.store.country_zones import zone_of_country
from services.store.local_time import QUARTER, find_zone

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from zoneinfo import ZoneInfo

    from services.domain.click_filter import ClickFilter
    from services.store.columns import Ask
    from services.store.selections import Where

# Not as NOT EXISTS, for which the database first looks for the distinct rows of the big table (measured with
# 10 million clicks: 2.9 s of processor time against 0.2 s).
_HUMAN = (
    "(k.campaign_no, k.identity) NOT IN "
    "(SELECT campaign_no, identity FROM verdicts WHERE automatic)"
)
_QUARTER_OF = f"epoch_us(k.clicked_at) // {QUARTER * 10**6}"
_PAIRS = f"(SELECT {TEXTS}, unnest(from_json(?, '[\"BIGINT\"]')))"
_BY_AGENT = {"devices": "device", "systems": "os", "browsers": "browser"}

Condition = tuple[str, list[object]]


def conditions(ask: Ask, wanted: ClickFilter, within: Where | None = None) -> list[Condition]:
    """The filter's conditions, to be joined by AND; none where it lets all pass.

    Args:
        ask: Answers what the conditions need to know of the clicks.
        wanted: The filter.
        within: Conditions on `clicks k` that stand beside these: clicks that they leave out need not be
            looked at. None where there are none.
    """
    found: list[Condition] = []
    if wanted.human:
        found.append((_HUMAN, []))
    if wanted.countries:
        found.append(_labels("k.country", wanted.countries))
    for field, column in _BY_AGENT.items():
        labels = getattr(wanted, field)
        if labels:
            found.append(_of_agent(ask, column, labels))
    for column, texts in (("k.url", wanted.urls), ("k.recipient", wanted.recipients)):
        if texts:
            found.append((f"{column} IN (SELECT {TEXTS})", [listed(texts)]))
    if wanted.first is not None:
        found.append(("k.clicked_at >= ?", [naive(wanted.first)]))
    if wanted.last is not None:
        found.append(("k.clicked_at < ?", [naive(wanted.last)]))
    if wanted.hours:
        found.append(_in_hours(ask, wanted, within))
    return found


def _labels(expression: str, labels: Sequence[str]) -> Condition:
    """Any of these labels, without case; rows without one are `UNKNOWN`."""
    folded = f"lower(coalesce(nullif(trim({expression}), ''), '{UNKNOWN}'))"
    # Lowered by the database too: Python lowers some letters in another way ("İ", a final "Σ").
    return f"{folded} IN (SELECT lower({TEXTS}))", [listed(labels)]


def _of_agent(ask: Ask, column: str, labels: Sequence[str]) -> Condition:
    """The row's own label, else that of its user agent.

    The few user agents are looked at first: a question for each click costs seconds with millions of them.
    """
    own, values = _labels(f"k.{column}", labels)
    matches, _ = _labels(f"g.{column}", labels)
    found = ask(
        f"SELECT g.agent_no, {matches} FROM agents g "  # noqa: S608
        f"UNION ALL SELECT NULL, {matches} FROM (SELECT NULL AS {column}) g",
        [*values, *values],
    )
    unknown = any(fits for number, fits in found if number is None)
    # Rows without an agent are unknown: where those are wanted, the agents that do not fit are named.
    named = [number for number, fits in found if number is not None and fits != unknown]
    among = f"k.agent_no {'NOT IN' if unknown else 'IN'} {INTEGERS}"
    return (
        f"CASE WHEN k.{column} IS NOT NULL THEN {own} ELSE coalesce({among}, {unknown}) END",
        [*values, listed(named)],
    )


def _in_hours(ask: Ask, wanted: ClickFilter, within: Where | None) -> Condition:
    """Hours of the week in a zone, by the quarters of an hour that occur and lie in them.

    Every zone's offset is a multiple of a quarter, and the zone data is that of the heat map. Pairs of
    country and quarter are looked up once per click (measured with 10 million clicks of six countries:
    0.3 s, against 1.6 s with a condition for each zone).
    """
    hours = frozenset(wanted.hours)
    own = wanted.zone == RECIPIENT_ZONE
    zone = None if own else find_zone(wanted.zone)
    quarters = _occurring(ask, _QUARTER_OF, within)
    if zone is not None:
        return f"{_QUARTER_OF} IN {INTEGERS}", [listed(_quarters(quarters, hours, zone))]
    countries: list[str] = []
    found: list[int] = []
    for name, members in _zones(_occurring(ask, "k.country", within)).items():
        inside = _quarters(quarters, hours, find_zone(name))
        for country in members:
            countries += [country] * len(inside)
            found += inside
    return f"(k.country, {_QUARTER_OF}) IN {_PAIRS}", [listed(countries), listed(found)]


def _occurring(ask: Ask, expression: str, within: Where | None) -> list[Any]:
    """The values that occur among the clicks, in no order."""
    sql, values = ("TRUE", []) if within is None else within
    rows = ask(
        f"SELECT DISTINCT {expression} AS one FROM clicks k WHERE {sql} AND one IS NOT NULL",  # noqa: S608
        values,
    )
    return [row[0] for row in rows]


def _zones(countries: Iterable[str]) -> dict[str, list[str]]:
    """The zones of these countries, each with its countries."""
    zones: dict[str, list[str]] = {}
    for country in countries:
        zone = zone_of_country(country)
        if zone is not None:
            zones.setdefault(zone, []).append(country)
    return zones


def _quarters(
    quarters: Iterable[int], hours: frozenset[tuple[int, int]], zone: ZoneInfo
) -> list[int]:
    """Those that lie in the hours; a time at the calendar's end may lie in no year of the zone's."""
    found = []
    for quarter in quarters:
        try:
            local = (_EPOCH + timedelta(seconds=quarter * QUARTER)).astimezone(zone)
        except OverflowError:
            continue
        if (local.weekday(), local.hour) in hours:
            found.append(quarter)
    return found


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
