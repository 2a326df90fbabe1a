"""Comparing two rates: tests of "no difference", the chance that B is better, and what a wrong choice costs.

`ka` of `na` did it in version A, `kb` of `nb` in B. Everything but the z test is exact and rests on
one table: the hypergeometric distribution, walked outwards from its most likely value by the ratio of
neighbours. That takes no logarithms of factorials, whose rounding (3e-8 at ten million) would blur
the ties of Fisher's test, and no more steps than have weight: about 40,000 at ten million. Only where
the table spreads over more than `_WIDEST`, above a billion in each version, the normal distribution
takes over (off by less than 1e-4), so that a nonsensical count cannot hold anybody up.

The chance that B is better comes from even priors, Beta(1,1). Its closed form as a hypergeometric
tail: P. M. E. Altham, Exact Bayesian analysis of a 2x2 contingency table, and Fisher's "exact"
significance test, Journal of the Royal Statistical Society B 31 (1969) 261-269.
"""

from __future__ import annotations

import math
from statistics import NormalDist
from typing import Literal

import msgspec

from services.domain.uncertainty import check_counts

TestName = Literal["z", "fisher"]

ENOUGH_EXPECTED = 5
"""The z test is used where every expected count of the 2x2 table is at least this."""

_TIE = 1e-7
_NO_WEIGHT = 1e-60
_WIDEST = 20_000.0


class ZTest(msgspec.Struct, frozen=True):
    """`z` is above 0 where B's rate is above A's; `p` is two-sided."""

    z: float
    p: float


class _Weights(msgspec.Struct, frozen=True):
    """`values[i]` is the weight of `first + i`; the most likely value weighs 1."""

    first: int
    values: list[float]

    def at(self, x: int) -> float:
        """The weight of a value; 0 where it is too unlikely to be listed."""
        place = x - self.first
        return self.values[place] if 0 <= place < len(self.values) else 0.0


def z_test(ka: int, na: int, kb: int, nb: int) -> ZTest | None:
    """The pooled two-proportion z test, two-sided, without correction; None where a base is 0.

    Where nobody or everybody did it in both versions, z is 0 and p is 1.

    Source: J. L. Fleiss, Statistical Methods for Rates and Proportions, 2nd edition (1981), section 2.3.

    Raises:
        ValueError: The counts cannot be: one is below 0, or more hits than the base has.
    """
    check_counts(ka, na)
    check_counts(kb, nb)
    if na == 0 or nb == 0:
        return None
    pooled = (ka + kb) / (na + nb)
    spread = math.sqrt(pooled * (1 - pooled) * (1 / na + 1 / nb))
    z = (kb / nb - ka / na) / spread if spread else 0.0
    # erfc keeps its digits far out, where 1 - cdf(z) is 0.
    return ZTest(z, math.erfc(abs(z) / math.sqrt(2)))


def fisher(ka: int, na: int, kb: int, nb: int) -> float:
    """Fisher's exact p-value, two-sided: the sum of all tables no likelier than the observed one.

    Tables whose probabilities differ by less than one part in ten million count as equally likely.
    1 where a base is 0; 0.0 where the table is less likely than 1e-60 of the likeliest.

    Source: R. A. Fisher, Statistical Methods for Research Workers, 5th edition (1934), section 21.02.

    Raises:
        ValueError: The counts cannot be: one is below 0, or more hits than the base has.
    """
    check_counts(ka, na)
    check_counts(kb, nb)
    tested = z_test(ka, na, kb, nb) if _spread(na + nb, na, ka + kb) > _WIDEST else None
    if tested:
        return tested.p
    weights = _weights(population=na + nb, marked=na, drawn=ka + kb)
    limit = weights.at(ka) * (1 + _TIE)
    chosen = sum(weight for weight in weights.values if weight <= limit)
    return min(1.0, chosen / sum(weights.values))


def which_test(ka: int, na: int, kb: int, nb: int) -> TestName:
    """The z test where all four expected counts are at least 5, else Fisher's."""
    total = na + nb
    hits = ka + kb
    least = min(na, nb) * min(hits, total - hits)
    return "z" if total and least >= ENOUGH_EXPECTED * total else "fisher"


def p_value(ka: int, na: int, kb: int, nb: int) -> float:
    """The two-sided p-value by the test that `which_test` names.

    Raises:
        ValueError: The counts cannot be: one is below 0, or more hits than the base has.
    """
    tested = z_test(ka, na, kb, nb) if which_test(ka, na, kb, nb) == "z" else None
    return tested.p if tested else fisher(ka, na, kb, nb)


def chance_b_beats_a(ka: int, na: int, kb: int, nb: int) -> float:
    """The chance that B's true rate is above A's, from even priors and these counts.

    A's rate is then like the (ka+1)th smallest of na+1 random numbers, B's likewise. Mixed, A comes
    first exactly if at least ka+1 of the ka+kb+1 smallest are A's: a hypergeometric tail (Altham 1969).

    Raises:
        ValueError: The counts cannot be: one is below 0, or more hits than the base has.
    """
    check_counts(ka, na)
    check_counts(kb, nb)
    if _too_wide(ka, na, kb, nb):
        return _by_normal(ka, na, kb, nb)[0]
    return _chance(_mixed(ka, na, kb, nb), ka)


def expected_loss(ka: int, na: int, kb: int, nb: int) -> float:
    """What choosing B costs on average, as a share: the mean of max(A's rate - B's rate, 0).

    With the chance P(A > B) and h = B(a+c, b+d) / (B(a, b) B(c, d)) for A ~ Beta(a, b), B ~ Beta(c, d):
    raising a by 1 adds h/a to the chance, raising c takes h/c away (J. D. Cook, Exact calculation of
    beta inequalities, 2005). The mean is then (mean A - mean B) P(A > B) + h/(a+b) + h/(c+d).

    Raises:
        ValueError: The counts cannot be: one is below 0, or more hits than the base has.
    """
    check_counts(ka, na)
    check_counts(kb, nb)
    if _too_wide(ka, na, kb, nb):
        return _by_normal(ka, na, kb, nb)[1]
    weights = _mixed(ka, na, kb, nb)
    worse = 1.0 - _chance(weights, ka)
    difference = (ka + 1) / (na + 2) - (kb + 1) / (nb + 2)
    share = weights.at(ka + 1) / sum(weights.values)
    h = share * (ka + 1) * (nb - kb + 1) / (na + nb + 3)
    return max(0.0, difference * worse + h / (na + 2) + h / (nb + 2))


def _too_wide(ka: int, na: int, kb: int, nb: int) -> bool:
    return _spread(na + nb + 2, na + 1, ka + kb + 1) > _WIDEST


def _spread(population: int, marked: int, drawn: int) -> float:
    """The standard deviation of how many marked ones are among `drawn`."""
    if population < 2:
        return 0.0
    share = marked / population
    left = (population - drawn) / (population - 1)
    return math.sqrt(drawn * share * (1 - share) * left)


def _by_normal(ka: int, na: int, kb: int, nb: int) -> tuple[float, float]:
    """The chance that B beats A, and what choosing B costs, if B - A is normal with the true moments."""
    a, b = (ka + 1) / (na + 2), (kb + 1) / (nb + 2)
    normal = NormalDist(b - a, math.sqrt(a * (1 - a) / (na + 3) + b * (1 - b) / (nb + 3)))
    worse = normal.cdf(0)
    return 1 - worse, max(0.0, normal.variance * normal.pdf(0) - normal.mean * worse)


def _mixed(ka: int, na: int, kb: int, nb: int) -> _Weights:
    """How many of the ka+kb+1 smallest of na+1 and nb+1 mixed random numbers are A's."""
    return _weights(population=na + nb + 2, marked=na + 1, drawn=ka + kb + 1)


def _chance(weights: _Weights, ka: int) -> float:
    split = max(0, ka + 1 - weights.first)
    below, above = sum(weights.values[:split]), sum(weights.values[split:])
    return above / (below + above)


def _weights(population: int, marked: int, drawn: int) -> _Weights:
    """How likely each number of marked ones is among `drawn`, in parts of the most likely number.

    Values below 1e-60 of the likeliest are left out.
    """
    unmarked = population - marked
    lowest, highest = max(0, drawn - unmarked), min(marked, drawn)
    mode = min(highest, max(lowest, (marked + 1) * (drawn + 1) // (population + 2)))
    upwards = []
    x, weight = mode, 1.0
    while x < highest and weight > _NO_WEIGHT:
        weight *= (marked - x) * (drawn - x) / ((x + 1) * (unmarked - drawn + x + 1))
        x += 1
        upwards.append(weight)
    downwards = []
    x, weight = mode, 1.0
    while x > lowest and weight > _NO_WEIGHT:
        weight *= x * (unmarked - drawn + x) / ((marked - x + 1) * (drawn - x + 1))
        x -= 1
        downwards.append(weight)
    downwards.reverse()
    return _Weights(x, [*downwards, 1.0, *upwards])
