"""How sure a rate is: its interval, the interval of a difference, and how many messages a test takes.

Rates and bounds are shares of 1, not percent. The counts of one rate are `k` (how many did it) of
`n` (how many could). What a provider reports may be impossible (more clickers than delivered):
`rate_interval` and `flaw` take anything, the others raise `ValueError` since a caller has to look
first. The tests that compare two rates are in `services.domain.proportions`.
"""

from __future__ import annotations

import math
from statistics import NormalDist
from typing import TYPE_CHECKING, Literal

import msgspec

if TYPE_CHECKING:
    from collections.abc import Sequence

LEVEL = 0.95
"""How often an interval of this kind holds the true value."""

POWER = 0.8
"""How often a test of the planned size finds a difference that is really there."""

SMALL_BASE = 100
SMALL_COUNT = 5
"""A rate of fewer than `SMALL_BASE`, or with fewer than `SMALL_COUNT` hits, is mostly noise."""

Flaw = Literal["unknown", "zero", "negative", "above_base"]
"""Why two counts make no rate with an interval: one is not reported, the base is 0, one is below 0,
or there are more hits than the base has."""

_NORMAL = NormalDist()


class Interval(msgspec.Struct, frozen=True):
    """From `low` to `high`, both included, in the unit of what it belongs to."""

    low: float
    high: float

    def __contains__(self, value: float) -> bool:
        return self.low <= value <= self.high

    @property
    def width(self) -> float:
        """`high` less `low`."""
        return self.high - self.low

    def scaled(self, factor: float) -> Interval:
        """Both bounds times a factor above 0: 100 makes percent of shares."""
        return Interval(self.low * factor, self.high * factor)

    def negated(self) -> Interval:
        """The interval of the same difference seen from the other side."""
        return Interval(-self.high, -self.low)


def flaw(k: int | None, n: int | None) -> Flaw | None:
    """Why two reported counts make no rate with an interval; None where they do."""
    if k is None or n is None:
        return "unknown"
    if k < 0 or n < 0:
        return "negative"
    if k > n:
        return "above_base"
    return "zero" if n == 0 else None


def check_counts(k: int, n: int) -> None:
    """Refuse counts that cannot be.

    Raises:
        ValueError: A count is below 0, or `k` is above `n`.
    """
    if k < 0 or n < 0:
        raise ValueError(f"A count is below 0: {k} of {n}")
    if k > n:
        raise ValueError(f"More hits than the base has: {k} of {n}")


def critical(level: float) -> float:
    """The two-sided critical value of the normal distribution: 1.96 for 0.95.

    Raises:
        ValueError: The level is not between 0 and 1.
    """
    if not 0 < level < 1:
        raise ValueError(f"A level lies between 0 and 1, not at {level}")
    return _NORMAL.inv_cdf((1 + level) / 2)


def wilson(k: int | None, n: int | None, level: float = LEVEL) -> Interval | None:
    """Wilson's score interval of a rate; None where a count is unknown or the base is 0.

    Unlike the plain normal interval it stays within 0 and 1 and holds for few hits.

    Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference,
    JASA 22 (1927) 209-212.

    Raises:
        ValueError: The counts cannot be, see `check_counts`, or the level is not between 0 and 1.
    """
    z = critical(level)
    if k is None or n is None:
        return None
    check_counts(k, n)
    if n == 0:
        return None
    share = k / n
    middle = (k + z * z / 2) / (n + z * z)
    half = z * math.sqrt(k * (1 - share) + z * z / 4) / (n + z * z)
    # At 0 and n the bound is exact; rounding must not put the rate outside of its own interval.
    low = 0.0 if k == 0 else min(middle - half, share)
    high = 1.0 if k == n else max(middle + half, share)
    return Interval(low, high)


def rate_interval(k: int | None, n: int | None, level: float = LEVEL) -> Interval | None:
    """Wilson's interval of reported counts; None where they make none (`flaw` says why)."""
    return None if flaw(k, n) else wilson(k, n, level)


def shaky(k: int | None, n: int | None) -> bool:
    """Whether a rate rests on too little to be read: a base below 100 or fewer than 5 hits.

    False where a count is unknown: there is no rate then.
    """
    if k is None or n is None:
        return False
    return n < SMALL_BASE or k < SMALL_COUNT


def newcombe(ka: int, na: int, kb: int, nb: int, level: float = LEVEL) -> Interval | None:
    """Interval of the difference of two rates, B less A; None where a base is 0.

    Source: R. G. Newcombe, Interval estimation for the difference between independent proportions,
    Statistics in Medicine 17 (1998) 873-890, method 10 (hybrid score, without correction).

    Raises:
        ValueError: The counts cannot be, see `check_counts`, or the level is not between 0 and 1.
    """
    of_a, of_b = wilson(ka, na, level), wilson(kb, nb, level)
    if of_a is None or of_b is None:
        return None
    a, b = ka / na, kb / nb
    below = math.hypot(b - of_b.low, of_a.high - a)
    above = math.hypot(of_b.high - b, a - of_a.low)
    return Interval(max(-1.0, b - a - below), min(1.0, b - a + above))


def sample_size(
    base_rate: float, wanted_rate: float, power: float = POWER, level: float = LEVEL
) -> int:
    """How many each version needs, so that the z test finds the difference with this power.

    From 5 % to 6 % it takes 8,158 per version.

    Source: J. L. Fleiss, Statistical Methods for Rates and Proportions, 2nd edition (1981), section
    3.2: the normal formula with the pooled rate under "no difference", without correction.

    Raises:
        ValueError: A rate is not within 0 and 1, the two are the same, or the power or level is not
            between 0 and 1.
    """
    for share in (base_rate, wanted_rate):
        if not 0 <= share <= 1:
            raise ValueError(f"A rate lies within 0 and 1, not at {share}")
    if base_rate == wanted_rate:
        raise ValueError("No size of test tells two equal rates apart")
    if not 0 < power < 1:
        raise ValueError(f"A power lies between 0 and 1, not at {power}")
    pooled = (base_rate + wanted_rate) / 2
    own = base_rate * (1 - base_rate) + wanted_rate * (1 - wanted_rate)
    if_equal = critical(level) * math.sqrt(2 * pooled * (1 - pooled))
    if_different = _NORMAL.inv_cdf(power) * math.sqrt(own)
    # A power below one half has a negative quantile, which may outweigh the first term.
    total = max(0.0, if_equal + if_different)
    return max(1, math.ceil((total / (wanted_rate - base_rate)) ** 2))


def holm(p_values: Sequence[float]) -> tuple[float, ...]:
    """p-values adjusted for being several, in the order given.

    Each may then be held against the usual limit; the chance of even one false alarm stays below it.

    Source: S. Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal of
    Statistics 6 (1979) 65-70.

    Raises:
        ValueError: A value is not within 0 and 1.
    """
    adjusted = [0.0] * len(p_values)
    largest = 0.0
    for rank, place in enumerate(sorted(range(len(p_values)), key=lambda i: p_values[i])):
        p = p_values[place]
        if not 0 <= p <= 1:
            raise ValueError(f"A p-value lies within 0 and 1, not at {p}")
        largest = max(largest, min(1.0, p * (len(p_values) - rank)))
        adjusted[place] = largest
    return tuple(adjusted)
