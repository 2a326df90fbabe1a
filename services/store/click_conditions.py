"""A click filter as conditions on `clicks k`: fixed text with parameters, never values."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from services.domain.click_filter import RECIPIENT_ZONE, UNKNOWN
from services.store.columns import INTEGERS, TEXTS, listed, naive
from services.store.country_zones import zone_of_country
from services.store.local_time import QUARTER, find_zone

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from zoneinfo import ZoneInfo

    from services.domain.click_filter import ClickFilter
    from services.store.columns import Ask

_HUMAN = (
    "NOT EXISTS (SELECT 1 FROM verdicts v WHERE v.campaign_no = k.campaign_no "
    "AND v.identity = k.identity AND v.automatic)"
)
_QUARTER_OF = f"epoch_us(k.clicked_at) // {QUARTER * 10**6}"
_BY_AGENT = {"devices": "device", "systems": "os", "browsers": "browser"}

Condition = tuple[str, list[object]]


def conditions(ask: Ask, wanted: ClickFilter) -> list[Condition]:
    """The filter's conditions, to be joined by AND; none where it lets all pass."""
    found: list[Condition] = []
    if wanted.human:
        found.append((_HUMAN, []))
    if wanted.countries:
        found.append(_labels("k.country", wanted.countries))
    for field, column in _BY_AGENT.items():
        labels = getattr(wanted, field)
        if labels:
            found.append(_of_agent(column, labels))
    for column, texts in (("k.url", wanted.urls), ("k.recipient", wanted.recipients)):
        if texts:
            found.append((f"{column} IN (SELECT {TEXTS})", [listed(texts)]))
    if wanted.first is not None:
        found.append(("k.clicked_at >= ?", [naive(wanted.first)]))
    if wanted.last is not None:
        found.append(("k.clicked_at < ?", [naive(wanted.last)]))
    if wanted.hours:
        found.append(_in_hours(ask, wanted))
    return found


def _labels(expression: str, labels: Sequence[str]) -> Condition:
    """Any of these labels, without case; rows without one are `UNKNOWN`."""
    folded = f"lower(coalesce(nullif(trim({expression}), ''), '{UNKNOWN}'))"
    return f"{folded} IN (SELECT {TEXTS})", [listed([label.lower() for label in labels])]


def _of_agent(column: str, labels: Sequence[str]) -> Condition:
    """The row's own label, else that of its user agent."""
    told = f"SELECT g.{column} FROM agents g WHERE g.agent_no = k.agent_no"  # noqa: S608
    own = f"coalesce(k.{column}, ({told}))"
    return _labels(own, labels)


def _in_hours(ask: Ask, wanted: ClickFilter) -> Condition:
    """Hours of the week in a zone, by the quarters of an hour that lie in them.

    Every zone's offset is a multiple of a quarter, and the zone data is that of the heat map.
    """
    span = ask(
        f"SELECT min({_QUARTER_OF}), max({_QUARTER_OF}) FROM clicks k",  # noqa: S608
        [],
    )[0]
    if span[0] is None:
        return "FALSE", []
    quarters, hours = range(span[0], span[1] + 1), frozenset(wanted.hours)
    if wanted.zone != RECIPIENT_ZONE:
        found = _quarters(quarters, hours, find_zone(wanted.zone))
        return f"{_QUARTER_OF} IN {INTEGERS}", [listed(found)]
    parts: list[str] = []
    values: list[object] = []
    for zone, countries in _zones(ask).items():
        parts.append(f"(upper(k.country) IN (SELECT {TEXTS}) AND {_QUARTER_OF} IN {INTEGERS})")
        values += [listed(countries), listed(_quarters(quarters, hours, find_zone(zone)))]
    if not parts:
        return "FALSE", []
    return f"({' OR '.join(parts)})", values


def _zones(ask: Ask) -> dict[str, list[str]]:
    """The zones of the countries that occur, each with its countries."""
    zones: dict[str, list[str]] = {}
    for (country,) in ask(
        "SELECT DISTINCT upper(country) FROM clicks WHERE country IS NOT NULL", []
    ):
        zone = zone_of_country(country)
        if zone is not None:
            zones.setdefault(zone, []).append(country)
    return zones


def _quarters(
    quarters: Iterable[int], hours: frozenset[tuple[int, int]], zone: ZoneInfo
) -> list[int]:
    found = []
    for quarter in quarters:
        local = (_EPOCH + timedelta(seconds=quarter * QUARTER)).astimezone(zone)
        if (local.weekday(), local.hour) in hours:
            found.append(quarter)
    return found


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
