"""A selection as conditions of a statement: fixed text with parameters, never values."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from services.domain.local_days import begins
from services.domain.plan import Period
from services.store.columns import INTEGERS, TEXTS, listed, naive
from services.store.local_time import find_zone

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from services.domain.rows import CampaignKey, Selection
    from services.store.click_conditions import Condition

_FEW = 64


class Where(NamedTuple):
    """Conditions joined by AND, and their parameters in order."""

    sql: str
    values: list[object]


class _Builder:
    def __init__(self) -> None:
        self._parts: list[str] = []
        self._values: list[object] = []

    def add(self, condition: str, *values: object) -> None:
        self._parts.append(condition)
        self._values.extend(values)

    def among(self, expression: str, values: Sequence[str]) -> None:
        if values:
            self.add(f"{expression} IN (SELECT {TEXTS})", listed(values))

    def within(self, expression: str, period: Period, zone: str) -> None:
        """Both days included, as a zone's wall clock counts them; an unknown time lies in no bounded period."""
        if period == Period():
            return
        place = find_zone(zone)
        if period.first is not None:
            self.add(f"{expression} >= ?", naive(begins(period.first, place)))
        if period.last is not None and period.last < date.max:
            self.add(f"{expression} < ?", naive(begins(period.last + timedelta(days=1), place)))
        elif period.last is not None:
            self.add(f"{expression} IS NOT NULL")

    def where(self) -> Where:
        return Where(" AND ".join(self._parts) or "TRUE", self._values)


def narrows_campaigns(selection: Selection, *, by_send_time: bool) -> bool:
    """Whether the selection leaves out any campaign."""
    period = selection.period if by_send_time else Period()
    return bool(
        selection.accounts
        or selection.providers
        or selection.channels
        or selection.statuses
        or selection.search.split()
        or selection.campaigns
        or selection.tags
        or selection.starred
        or period != Period()
    )


def of_campaigns(selection: Selection, *, by_send_time: bool = True) -> Where:
    """Conditions on `campaigns c` and `accounts a`.

    Args:
        selection: What is wanted.
        by_send_time: Whether the period goes by the send time; for click rows it goes by the click.

    Raises:
        StoreFailed: The zone of its days is not known.
    """
    build = _Builder()
    build.among("a.account_id", selection.accounts)
    build.among("a.provider", selection.providers)
    build.among("c.channel", selection.channels)
    build.among("c.status", selection.statuses)
    if by_send_time:
        build.within("c.sent_at", selection.period, selection.zone)
    for word in selection.search.split():
        build.add(
            "contains(lower(concat_ws(chr(10), c.name, c.subject, a.name, c.campaign_id)), "
            "lower(?))",
            word,
        )
    if selection.campaigns:
        _single_campaigns(build, selection.campaigns)
    if selection.tags:
        build.add(
            "c.campaign_no IN (SELECT campaign_no FROM own_tags WHERE lower(tag) IN "  # noqa: S608
            f"(SELECT {TEXTS}))",
            listed([tag.lower() for tag in selection.tags]),
        )
    if selection.starred:
        build.add("c.campaign_no IN (SELECT campaign_no FROM stars)")
    return build.where()


def _single_campaigns(build: _Builder, keys: Sequence[CampaignKey]) -> None:
    build.add(
        f"(a.account_id, c.product, c.campaign_id) IN (SELECT {TEXTS}, {TEXTS}, {TEXTS})",
        listed([key.account_id for key in keys]),
        listed([key.product for key in keys]),
        listed([key.campaign_id for key in keys]),
    )


def of_numbers(expression: str, numbers: Sequence[int] | None) -> Where:
    """A condition on a campaign number; None means all campaigns.

    Few numbers stand as single parameters and many between their ends, so that most of a big table
    is skipped.
    """
    build = _Builder()
    if numbers is None:
        return build.where()
    if not numbers:
        build.add("FALSE")
    elif len(numbers) <= _FEW:
        build.add(f"{expression} IN ({', '.join('?' * len(numbers))})", *numbers)
    else:
        build.add(f"{expression} BETWEEN ? AND ?", min(numbers), max(numbers))
        build.add(f"{expression} IN {INTEGERS}", listed(numbers))
    return build.where()


def of_clicks(
    numbers: Sequence[int] | None,
    period: Period,
    conditions: Iterable[Condition] = (),
    *,
    zone: str = "UTC",
) -> Where:
    """Conditions on `clicks k`: its campaign, the time of the click, and those of a click filter.

    Args:
        numbers: The campaigns; None = all.
        period: Days of the click.
        conditions: Of the click filter.
        zone: IANA name of the zone of these days.

    Raises:
        StoreFailed: The zone is not known.
    """
    build = _Builder()
    chosen = of_numbers("k.campaign_no", numbers)
    if numbers is not None:
        build.add(chosen.sql, *chosen.values)
    build.within("k.clicked_at", period, zone)
    for condition, values in conditions:
        build.add(condition, *values)
    return build.where()
