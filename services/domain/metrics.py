"""Computing metrics: which counts add up, how a rate is made, and what may never be added.

The metrics themselves are in `metric_list`. This is the one place where a rate is computed, so that a
table cell, a card, a totals row and an export agree.

Counts of messages add up over campaigns. People (unique openers, unique clickers, recipients) never
do: one person may be in several campaigns. A rate over several campaigns is the sum of its
numerators over the sum of its denominators, over those campaigns that have both; it is never a mean
of rates.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Literal

import msgspec

from services.domain.metric_list import (
    COUNTS,
    RATES,
    CountDefinition,
    RateDefinition,
    count_definition,
    rate_definition,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from services.domain.records import Counters
    from services.domain.rows import CampaignRow

__all__ = [
    "COUNTS",
    "RATES",
    "CountDefinition",
    "RateDefinition",
    "count_definition",
    "rate_definition",
]

Gap = Literal["numerator", "denominator", "zero"]
"""Why a rate has no value: one of its counts is unknown, or its base is 0."""


class Total(msgspec.Struct, frozen=True):
    """A sum over campaigns: `value` over the `included` ones that report it; None if none does."""

    value: int | None
    included: int
    excluded: int


class MoneyTotal(msgspec.Struct, frozen=True):
    """Sums of money by currency code ("" where none is named), and how many report one."""

    amounts: tuple[tuple[str, Decimal], ...]
    included: int
    excluded: int


class RollUp(msgspec.Struct, frozen=True):
    """A rate over several campaigns, with how many of them lack one of the two counts."""

    numerator: int
    denominator: int
    included: int
    excluded: int

    @property
    def value(self) -> float | None:
        """The rate, None where no campaign has both counts or their base is 0."""
        return rate(self.numerator, self.denominator) if self.included else None


def rate(numerator: int | None, denominator: int | None) -> float | None:
    """Numerator / denominator; None if either is unknown or the base is 0 ("no base", not 0 %)."""
    if numerator is None or not denominator:
        return None
    return numerator / denominator


def count_of(row: CampaignRow, key: str) -> int | None:
    """A counter of a campaign by its key; None where it is not reported."""
    value = getattr(row, key)
    return value if isinstance(value, int) else None


def reported_count(counters: Counters, key: str) -> int | None:
    """A counter of what has no row of its own, such as a version of an A/B test; None where it is not known.

    Deliveries that are not reported are what was sent less what bounced, as for campaigns.
    """
    if key != "delivered_derived":
        value = getattr(counters, key)
        return value if isinstance(value, int) else None
    known = counters
    if known.delivered is not None or known.sends is None or known.bounced is None:
        return known.delivered
    return known.sends - known.bounced if known.sends >= known.bounced else None


def rate_of(row: CampaignRow, definition: RateDefinition) -> float | None:
    """A campaign's rate; None where it has none, see `gap`."""
    return rate(count_of(row, definition.numerator), count_of(row, definition.denominator))


def gap(row: CampaignRow, definition: RateDefinition) -> Gap | None:
    """Why a campaign has no such rate; None where it has one."""
    denominator = count_of(row, definition.denominator)
    if count_of(row, definition.numerator) is None:
        return "numerator"
    if denominator is None:
        return "denominator"
    return "zero" if denominator == 0 else None


def add_up(rows: Iterable[CampaignRow], definition: CountDefinition) -> Total:
    """A counter's sum over the campaigns that report it.

    For a counter of people the value is always None: they are never added.
    """
    values = [count_of(row, definition.key) for row in rows]
    known = [value for value in values if value is not None]
    value = sum(known) if known and definition.adds_up else None
    return Total(value, len(known), len(values) - len(known))


def add_money(rows: Iterable[CampaignRow]) -> MoneyTotal:
    """Reported costs by currency; amounts of different currencies are never added."""
    amounts: dict[str, Decimal] = {}
    included = excluded = 0
    for row in rows:
        if row.cost is None:
            excluded += 1
            continue
        included += 1
        currency = row.currency or ""
        amounts[currency] = amounts.get(currency, Decimal(0)) + row.cost
    return MoneyTotal(tuple(sorted(amounts.items())), included, excluded)


def roll_up(rows: Iterable[CampaignRow], definition: RateDefinition) -> RollUp:
    """A rate over several campaigns: sum over sum, of those that have both counts."""
    numerator = denominator = included = excluded = 0
    for row in rows:
        above, below = count_of(row, definition.numerator), count_of(row, definition.denominator)
        if above is None or below is None:
            excluded += 1
            continue
        included += 1
        numerator += above
        denominator += below
    return RollUp(numerator, denominator, included, excluded)


def lacking(rows: Iterable[CampaignRow], definition: RateDefinition) -> list[CampaignRow]:
    """The campaigns that a rate over all of them leaves out, since they lack one of its counts."""
    return [row for row in rows if gap(row, definition) in ("numerator", "denominator")]
