"""Statements about when clicks come: hours of the week, and time since the send."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from services.domain.click_filter import RECIPIENT_ZONE
from services.domain.kinds import EventKind
from services.domain.rows import CampaignKey
from services.domain.timing import FINAL_AFTER_DAYS, FIRST_BINS, Decay, SinceSend, WeekMap
from services.store.columns import TEXTS, aware, listed, naive
from services.store.country_zones import zone_of_country
from services.store.filling import named
from services.store.local_time import QUARTER, QUARTERS, find_zone, offsets_of_day
from services.store.query_campaigns import numbers
from services.store.query_clicks import where_of
from services.store.selections import of_numbers

if TYPE_CHECKING:
    from collections.abc import Iterable
    from zoneinfo import ZoneInfo

    from services.domain.rows import Selection
    from services.store.columns import Ask

PEAK_SECONDS = 600
"""Width of the step in which the peak is looked for."""
MOST_STEPS = 5000
"""Steps of a curve since the send; later clicks are in the last one."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_WEEKS = 1_000_000
"""Added so that what is divided is positive."""
_INTEGERS = "unnest(from_json(?, '[\"BIGINT\"]'))"
_QUARTER_OF = f"epoch_us(k.clicked_at) // {QUARTER * 10**6}"


def _day_of(quarter: str) -> str:
    return f"(({quarter} + {_WEEKS * 7 * QUARTERS}) // {QUARTERS} - {_WEEKS * 7})"


# Placed by stretches of quarters in which a country's clock is as far from UTC, which are few: a country and
# quarter each would be a million rows to be placed one by one.
_WEEK = f"""
WITH stretches AS (
    SELECT {TEXTS} AS country, {_INTEGERS} AS first, {_INTEGERS} AS last, {_INTEGERS} AS ahead
), counted AS (
    SELECT {_QUARTER_OF} AS quarter, {{country}} AS country, sum(k.amount) AS clicks
    FROM clicks k WHERE {{where}} GROUP BY ALL
)
SELECT (n.quarter * {QUARTER} + s.ahead + {_WEEKS * 168 * 3600}) // 3600 % 168 AS hour,
       CAST(sum(n.clicks) AS BIGINT)
FROM counted n LEFT JOIN stretches s ON s.country = n.country AND {_day_of("n.quarter")} = {_day_of("s.first")}
    AND n.quarter BETWEEN s.first AND s.last
GROUP BY hour"""  # noqa: S608 - constants
# A click stamped before its send (clocks differ) counts as at once. Ages are whole microseconds: the
# database's // does not cut off what comes after the point. The curve is drawn from the campaign's send; a
# person's first click waited since the delivery to that person, where it is known.
_CURVE = """
SELECT greatest(0, epoch_us(k.clicked_at) - epoch_us(c.sent_at)) // 10_000_000 * 10 AS tens,
       CAST(sum(k.amount) AS BIGINT)
FROM clicks k JOIN campaigns c ON c.campaign_no = k.campaign_no
WHERE k.clicked_at IS NOT NULL AND c.sent_at IS NOT NULL AND {where} GROUP BY tens ORDER BY tens"""
_FIRST = f"""
WITH clicked AS (
    SELECT k.campaign_no, k.recipient, min(k.clicked_at) AS moment FROM clicks k
    WHERE k.recipient IS NOT NULL AND k.clicked_at IS NOT NULL AND {{where}} GROUP BY ALL
), deliveries AS (
    SELECT k.campaign_no, k.recipient, min(k.happened_at) AS moment FROM events k
    WHERE k.kind = '{EventKind.DELIVERY}' AND k.recipient IS NOT NULL AND {{campaigns}} GROUP BY ALL
), firsts AS (
    SELECT greatest(0, epoch_us(m.moment) - epoch_us(coalesce(d.moment, c.sent_at))) AS age
    FROM clicked m
    JOIN campaigns c ON c.campaign_no = m.campaign_no
    LEFT JOIN deliveries d ON d.campaign_no = m.campaign_no AND d.recipient = m.recipient
    WHERE coalesce(d.moment, c.sent_at) IS NOT NULL
)
SELECT count(*), quantile_cont(age / 1e6, [0.25, 0.5, 0.75]), {{bins}} FROM firsts"""  # noqa: S608 - constants
# Clicks are known up to the last reading of the details, or of counters that had not changed since.
_FRESH = f"""
SELECT coalesce(bool_or(least($now, coalesce(greatest(c.details_at,
           CASE WHEN c.signature = c.details_signature THEN c.read_at END), $now))
           < c.sent_at + INTERVAL {FINAL_AFTER_DAYS} DAY), FALSE)
FROM campaigns c SEMI JOIN (SELECT k.campaign_no FROM clicks k WHERE {{where}}) n
ON n.campaign_no = c.campaign_no"""  # noqa: S608 - constants


def hours_of_week(ask: Ask, selection: Selection, zone: str) -> WeekMap:
    """Clicks by weekday and hour; `RECIPIENT_ZONE` takes each click in its country's zone.

    Raises:
        StoreFailed: The zone is unknown.
    """
    own = zone == RECIPIENT_ZONE
    single = None if own else find_zone(zone)
    where = where_of(ask, selection)
    country = "coalesce(upper(k.country), '')" if own else "''"
    days = ask(
        f"SELECT DISTINCT {_day_of(_QUARTER_OF)}, {country} "  # noqa: S608
        f"FROM clicks k WHERE k.clicked_at IS NOT NULL AND {where.sql}",
        where.values,
    )
    stretches = [
        (name, *stretch)
        for day, name in days
        if (place := single or _zone_of(name)) is not None
        for stretch in offsets_of_day(day, place)
    ]
    columns = zip(*stretches, strict=True) if stretches else ((),) * 4
    rows = ask(
        _WEEK.format(where=where.sql, country=country), [*map(listed, columns), *where.values]
    )
    cells = [[0] * 24 for _ in range(7)]
    unplaced = 0
    for hour, clicks in rows:
        if hour is None:
            unplaced += clicks
        else:
            # 1970 began on a Thursday.
            cells[(hour // 24 + 3) % 7][hour % 24] += clicks
    return WeekMap(tuple(map(tuple, cells)), unplaced)


def _zone_of(country: str | None) -> ZoneInfo | None:
    name = zone_of_country(country)
    return find_zone(name) if name else None


def decay(ask: Ask, selection: Selection, now: datetime) -> Decay | None:
    """How soon the clicks came; None where no click has both its time and that of its send or delivery."""
    where = where_of(ask, selection)
    curve = ask(_CURVE.format(where=where.sql), where.values)
    edges = (*(f"{end * 10**6}" for end in FIRST_BINS), "'infinity'::DOUBLE")
    bins = ", ".join(
        f"count(*) FILTER (age >= {low} AND age < {high})" for low, high in pairwise(("0", *edges))
    )
    campaigns = of_numbers("k.campaign_no", numbers(ask, selection, by_send_time=False))
    people, quartiles, *counted = ask(
        _FIRST.format(where=where.sql, campaigns=campaigns.sql, bins=bins),
        [*where.values, *campaigns.values],
    )[0]
    if not curve and not people:
        return None
    values: dict[str, object] = {"now": naive(now)}
    chosen = named(where.sql, where.values, "k", values)
    fresh = ask(_FRESH.format(where=chosen), values)[0][0]
    return Decay(
        clicks=sum(clicks for _, clicks in curve),
        t50=_share_time(curve, 0.5),
        t90=_share_time(curve, 0.9),
        half_life=_half_life(curve),
        people=people,
        first_click=tuple(quartiles) if people else None,
        first_bins=tuple(counted),
        provisional=bool(fresh),
    )


def _share_time(curve: Iterable[tuple[int, int]], share: float) -> float | None:
    """The age by which a share of the clicks had come, to ten seconds (the end of that step)."""
    known = list(curve)
    if not known:
        return None
    wanted = share * sum(clicks for _, clicks in known)
    seen = 0
    for age, clicks in known:
        seen += clicks
        if seen >= wanted:
            return float(age + 10)
    return None


def _half_life(curve: list[tuple[int, int]]) -> float | None:
    """Time after the busiest step in which half of the clicks after it came; None where none did."""
    if not curve:
        return None
    steps: dict[int, int] = {}
    for age, clicks in curve:
        steps[age // PEAK_SECONDS] = steps.get(age // PEAK_SECONDS, 0) + clicks
    end = (max(steps, key=lambda step: (steps[step], -step)) + 1) * PEAK_SECONDS
    after = [(age, clicks) for age, clicks in curve if age >= end]
    found = _share_time(after, 0.5)
    return None if found is None else found - end


def since_send(ask: Ask, selection: Selection, step_seconds: int) -> list[SinceSend]:
    """Each campaign's clicks by steps since its send; campaigns without a send time are left out."""
    where = where_of(ask, selection)
    rows = ask(
        "SELECT a.account_id, c.product, c.campaign_id, c.sent_at, n.step, n.clicks FROM ("  # noqa: S608
        "SELECT k.campaign_no, least(?, greatest(0, epoch_us(k.clicked_at) - epoch_us(s.sent_at)) "
        "// ?) AS step, CAST(sum(k.amount) AS BIGINT) AS clicks "
        "FROM clicks k JOIN campaigns s ON s.campaign_no = k.campaign_no "
        f"WHERE k.clicked_at IS NOT NULL AND s.sent_at IS NOT NULL AND {where.sql} GROUP BY ALL) n "
        "JOIN campaigns c ON c.campaign_no = n.campaign_no "
        "JOIN accounts a ON a.account_no = c.account_no ORDER BY c.campaign_no, n.step",
        [MOST_STEPS - 1, step_seconds * 10**6, *where.values],
    )
    found: dict[CampaignKey, tuple[datetime, dict[int, int]]] = {}
    for account, product, campaign, sent_at, step, clicks in rows:
        key = CampaignKey(account, product, campaign)
        found.setdefault(key, (sent_at, {}))[1][step] = clicks
    return [
        SinceSend(
            key,
            aware(sent_at),  # type: ignore[arg-type]
            step_seconds,
            tuple(steps.get(n, 0) for n in range(max(steps) + 1)),
        )
        for key, (sent_at, steps) in found.items()
    ]


def first_clicks(ask: Ask, selection: Selection) -> dict[CampaignKey, tuple[float, ...]]:
    """Seconds from each campaign's send to each person's first click in it, the soonest first.

    Campaigns without a send time, and clicks that name no person or no time, are left out.
    """
    where = where_of(ask, selection)
    rows = ask(
        "SELECT a.account_id, c.product, c.campaign_id, n.waits FROM ("  # noqa: S608
        "SELECT campaign_no, list(wait ORDER BY wait) AS waits FROM ("
        "SELECT k.campaign_no, "
        "greatest(0, epoch_us(min(k.clicked_at)) - epoch_us(any_value(s.sent_at))) / 1e6 AS wait "
        "FROM clicks k JOIN campaigns s ON s.campaign_no = k.campaign_no "
        "WHERE k.recipient IS NOT NULL AND k.clicked_at IS NOT NULL AND s.sent_at IS NOT NULL "
        f"AND {where.sql} GROUP BY k.campaign_no, k.recipient) GROUP BY campaign_no) n "
        "JOIN campaigns c ON c.campaign_no = n.campaign_no "
        "JOIN accounts a ON a.account_no = c.account_no",
        where.values,
    )
    return {CampaignKey(*owner): tuple(waits) for *owner, waits in rows}
