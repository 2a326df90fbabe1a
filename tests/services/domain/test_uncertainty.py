from __future__ import annotations

import math
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.domain.proportions import z_test
from services.domain.uncertainty import (
    Interval,
    critical,
    flaw,
    holm,
    newcombe,
    rate_interval,
    sample_size,
    shaky,
    wilson,
)


@st.composite
def counts(draw, largest=10_000_000):
    n = draw(st.integers(1, largest))
    return draw(st.integers(0, n)), n


def percent(interval, digits=2):
    return round(interval.low * 100, digits), round(interval.high * 100, digits)


@pytest.mark.parametrize(
    ("k", "n", "expected"),
    [
        (0, 20, (0, 16.11)),
        (1, 30, (0.59, 16.67)),
        (3, 40, (2.58, 19.86)),
        (12, 60, (11.83, 31.78)),
        (50, 60, (71.97, 90.69)),
        (60, 60, (93.98, 100)),
        (285, 9500, (2.68, 3.36)),
    ],
)
def test_wilson_gives_the_digits_of_the_product_paper(k, n, expected):
    assert percent(wilson(k, n)) == expected


def test_a_higher_level_makes_a_wider_interval():
    usual, wide = wilson(12, 60), wilson(12, 60, level=0.99)
    assert wide.low < usual.low
    assert wide.high > usual.high


@given(counts(largest=100_000), st.sampled_from([0.8, 0.95, 0.99]))
@settings(deadline=None)
def test_a_bound_is_the_rate_that_is_so_many_standard_errors_away(count, level):
    k, n = count
    z = critical(level)
    for bound in (wilson(k, n, level).low, wilson(k, n, level).high):
        error = math.sqrt(bound * (1 - bound) / n)
        assert abs(k / n - bound) == pytest.approx(z * error, rel=1e-6, abs=1e-9)


@pytest.mark.parametrize(("k", "n"), [(None, 10), (5, None), (None, None), (0, 0)])
def test_an_unknown_count_or_a_zero_base_has_no_interval(k, n):
    assert wilson(k, n) is None
    assert rate_interval(k, n) is None


@pytest.mark.parametrize(
    ("k", "n", "expected"),
    [
        (5, 10, None),
        (0, 10, None),
        (10, 10, None),
        (None, 10, "unknown"),
        (5, None, "unknown"),
        (0, 0, "zero"),
        (1, 0, "above_base"),
        (11, 10, "above_base"),
        (-1, 10, "negative"),
        (-2, -1, "negative"),
    ],
)
def test_reported_counts_that_make_no_rate_have_a_reason_and_do_not_raise(k, n, expected):
    assert flaw(k, n) == expected
    assert (rate_interval(k, n) is None) == (expected is not None)


@pytest.mark.parametrize(("k", "n"), [(11, 10), (-1, 10), (0, -1)])
def test_a_caller_who_did_not_look_is_told(k, n):
    with pytest.raises(ValueError):
        wilson(k, n)
    with pytest.raises(ValueError):
        newcombe(k, n, 1, 2)
    with pytest.raises(ValueError):
        newcombe(1, 2, k, n)


@pytest.mark.parametrize("level", [0, 1, -0.1, 95, math.nan])
def test_a_level_lies_between_0_and_1(level):
    with pytest.raises(ValueError):
        wilson(1, 2, level)


def test_the_critical_value_of_95_percent():
    assert critical(0.95) == pytest.approx(1.959964, abs=1e-6)


@given(counts())
@settings(deadline=None)
def test_an_interval_holds_its_rate_and_stays_within_0_and_1(count):
    interval = wilson(*count)
    assert count[0] / count[1] in interval
    assert 0 <= interval.low < interval.high <= 1


@given(counts())
@settings(deadline=None)
def test_hits_and_misses_have_mirrored_intervals(count):
    k, n = count
    hits, misses = wilson(k, n), wilson(n - k, n)
    assert hits.low == pytest.approx(1 - misses.high, abs=1e-12)
    assert hits.high == pytest.approx(1 - misses.low, abs=1e-12)


@given(counts(largest=100_000))
@settings(deadline=None)
def test_one_more_hit_moves_both_bounds_up(count):
    k, n = count
    if k < n:
        before, after = wilson(k, n), wilson(k + 1, n)
        assert before.low < after.low
        assert before.high < after.high


@given(counts(largest=100_000), st.integers(2, 50))
@settings(deadline=None)
def test_the_same_rate_of_more_messages_is_surer(count, factor):
    k, n = count
    assert wilson(k * factor, n * factor).width < wilson(k, n).width


@pytest.mark.parametrize(
    ("k", "n", "expected"),
    [
        (5, 100, False),
        (4, 100, True),
        (50, 99, True),
        (5, 99, True),
        (0, 0, True),
        (None, 50, False),
        (5, None, False),
    ],
)
def test_fewer_than_100_or_fewer_than_5_hits_are_shaky(k, n, expected):
    assert shaky(k, n) is expected


@pytest.mark.parametrize(
    ("b", "a", "expected"),
    [
        # Newcombe 1998, table II, method 10: the paper's difference is first less second.
        ((56, 70), (48, 80), (0.0524, 0.3339)),
        ((9, 10), (3, 10), (0.1705, 0.8090)),
        ((6, 7), (2, 7), (0.0582, 0.8062)),
        ((5, 56), (0, 29), (-0.0381, 0.1926)),
        ((0, 10), (0, 20), (-0.1611, 0.2775)),
        ((10, 10), (0, 20), (0.6791, 1.0)),
    ],
)
def test_newcombe_gives_the_digits_of_his_paper(a, b, expected):
    interval = newcombe(*a, *b)
    assert (round(interval.low, 4), round(interval.high, 4)) == expected


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ((1554, 18500, 1665, 17900), (0.32, 1.49)),
        ((50, 1000, 70, 1000), (-0.09, 4.12)),
    ],
)
def test_newcombe_gives_the_digits_of_the_product_paper(table, expected):
    assert percent(newcombe(*table)) == expected


def test_a_zero_base_has_no_difference():
    assert newcombe(0, 0, 1, 2) is None
    assert newcombe(1, 2, 0, 0) is None


@given(counts(), counts())
@settings(deadline=None)
def test_a_difference_lies_in_its_interval_and_turns_with_the_versions(a, b):
    interval, turned = newcombe(*a, *b), newcombe(*b, *a)
    assert b[0] / b[1] - a[0] / a[1] in interval
    assert -1 <= interval.low <= interval.high <= 1
    assert turned.negated().low == pytest.approx(interval.low, abs=1e-12)
    assert turned.negated().high == pytest.approx(interval.high, abs=1e-12)


def test_an_interval_is_scaled_and_turned():
    interval = Interval(-0.25, 0.5)
    assert interval.scaled(100) == Interval(-25, 50)
    assert interval.negated() == Interval(-0.5, 0.25)
    assert interval.width == 0.75
    assert 0.5 in interval
    assert 0.51 not in interval


def test_from_5_to_6_percent_takes_about_8160_per_version():
    assert sample_size(0.05, 0.06) == 8158
    assert sample_size(0.06, 0.05) == 8158


def test_more_power_or_a_higher_level_or_a_smaller_difference_takes_more():
    usual = sample_size(0.05, 0.06)
    assert sample_size(0.05, 0.06, power=0.9) > usual
    assert sample_size(0.05, 0.06, level=0.99) > usual
    assert sample_size(0.05, 0.055) > 3 * usual
    assert sample_size(0, 1) >= 1


def test_a_test_of_the_planned_size_has_the_planned_power():
    n = sample_size(0.2, 0.4)

    def likely(k, share):
        return math.comb(n, k) * share**k * (1 - share) ** (n - k)

    found = sum(
        likely(ka, 0.2) * likely(kb, 0.4)
        for ka, kb in product(range(n + 1), repeat=2)
        if z_test(ka, n, kb, n).p < 0.05
    )
    assert found == pytest.approx(0.8, abs=0.02)


@pytest.mark.parametrize(
    "arguments",
    [(0.05, 0.05), (-0.1, 0.5), (0.5, 1.1), (0.1, 0.2, 0), (0.1, 0.2, 1), (0.1, 0.2, 0.8, 1)],
)
def test_an_impossible_plan_is_refused(arguments):
    with pytest.raises(ValueError):
        sample_size(*arguments)


def test_holm_multiplies_by_how_many_are_left_and_never_falls():
    assert holm([0.01, 0.04, 0.03, 0.005]) == pytest.approx((0.03, 0.06, 0.06, 0.02))
    assert holm([0.6, 0.5]) == (1.0, 1.0)
    assert holm([0.04]) == (0.04,)
    assert holm([]) == ()


@pytest.mark.parametrize("p", [-0.1, 1.1, math.nan])
def test_holm_refuses_what_is_no_p_value(p):
    with pytest.raises(ValueError):
        holm([0.5, p])


@given(st.lists(st.floats(0, 1), max_size=12))
@settings(deadline=None)
def test_holm_keeps_the_order_and_lies_between_p_and_bonferroni(p_values):
    adjusted = holm(p_values)
    for p, q in zip(p_values, adjusted, strict=True):
        assert p <= q <= min(1, p * len(p_values))
    in_order = [q for _, q in sorted(zip(p_values, adjusted, strict=True))]
    assert in_order == sorted(in_order)
