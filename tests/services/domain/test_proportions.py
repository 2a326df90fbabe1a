from __future__ import annotations

import math
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.domain import proportions
from services.domain.proportions import (
    chance_b_beats_a,
    expected_loss,
    fisher,
    p_value,
    which_test,
    z_test,
)


@st.composite
def tables(draw, largest=10_000_000, smallest=1):
    na, nb = draw(st.integers(smallest, largest)), draw(st.integers(smallest, largest))
    return draw(st.integers(0, na)), na, draw(st.integers(0, nb)), nb


SMALL = tables(largest=12, smallest=0)


def turned(table):
    ka, na, kb, nb = table
    return kb, nb, ka, na


def exact_fisher(ka, na, kb, nb):
    drawn = ka + kb

    def ways(x):
        return math.comb(na, x) * math.comb(nb, drawn - x)

    every = [ways(x) for x in range(max(0, drawn - nb), min(na, drawn) + 1)]
    return Fraction(sum(w for w in every if w <= ways(ka)), sum(every))


def beta(a, b):
    return Fraction(math.factorial(a - 1) * math.factorial(b - 1), math.factorial(a + b - 1))


def exact_chance(ka, na, kb, nb):
    """Cook's sum over the beta function, which our code does not use."""
    a, b, c, d = ka + 1, na - ka + 1, kb + 1, nb - kb + 1
    return sum(beta(a + i, b + d) / ((d + i) * beta(1 + i, d) * beta(a, b)) for i in range(c))


def exact_loss(ka, na, kb, nb):
    """The integral of P(A > t) P(B < t), term by term of the two binomial sums."""
    return sum(
        math.comb(na + 1, i) * math.comb(nb + 1, j) * beta(i + j + 1, na + nb + 2 - i - j + 1)
        for i in range(ka + 1)
        for j in range(kb + 1, nb + 2)
    )


def by_grid(ka, na, kb, nb):
    """Chance and loss by adding up the two densities on a fine grid."""
    spread = max(math.sqrt(k * (n - k) / n) / n for k, n in ((ka, na), (kb, nb)))
    low, high = min(ka / na, kb / nb) - 9 * spread, max(ka / na, kb / nb) + 9 * spread
    step = (high - low) / 20_000
    grid = [low + step * i for i in range(20_001)]

    def density(k, n):
        top = k * math.log(k / n) + (n - k) * math.log1p(-k / n)
        values = [math.exp(k * math.log(t) + (n - k) * math.log1p(-t) - top) for t in grid]
        total = math.fsum(values)
        return [value / total for value in values]

    chance = loss = a_below = a_mean = 0.0
    mean_a = math.fsum(t * w for t, w in zip(grid, density(ka, na), strict=True))
    for t, in_a, in_b in zip(grid, density(ka, na), density(kb, nb), strict=True):
        a_below += in_a / 2
        a_mean += t * in_a / 2
        chance += in_b * a_below
        loss += in_b * ((mean_a - a_mean) - t * (1 - a_below))
        a_below += in_a / 2
        a_mean += t * in_a / 2
    return chance, loss


@pytest.mark.parametrize(
    ("table", "z", "p"),
    [
        ((1554, 18500, 1665, 17900), 3.0291, 0.00245),
        ((50, 1000, 70, 1000), 1.8831, 0.0597),
        ((10, 10057, 8, 10003), -0.4602, 0.6454),
    ],
)
def test_the_z_test_gives_the_digits_of_the_product_paper(table, z, p):
    tested = z_test(*table)
    assert round(tested.z, 4) == z
    assert round(tested.p, 4 if p > 0.01 else 5) == p
    assert which_test(*table) == "z"
    assert p_value(*table) == tested.p


def test_the_z_test_keeps_its_digits_far_out():
    assert 0 < z_test(1000, 10_000, 3000, 10_000).p < 1e-200


def test_the_z_test_has_no_answer_for_a_zero_base_and_sees_no_difference_where_all_are_alike():
    assert z_test(0, 0, 1, 2) is None
    assert z_test(1, 2, 0, 0) is None
    assert z_test(0, 10, 0, 20).p == 1
    assert z_test(10, 10, 20, 20).p == 1


def test_fisher_gives_the_digits_of_the_product_paper():
    assert round(fisher(3, 40, 8, 40), 5) == 0.19266


@pytest.mark.parametrize(
    ("table", "expected"),
    [((3, 4, 1, 4), 0.4857), ((1, 10, 11, 14), 0.002759), ((0, 5, 4, 5), 0.047619)],
)
def test_fisher_gives_known_values(table, expected):
    assert fisher(*table) == pytest.approx(expected, rel=1e-3)


@pytest.mark.parametrize("table", [(5, 6, 2, 11), (2, 7, 9, 10), (5, 7, 4, 14)])
def test_rounding_does_not_part_equally_likely_tables(table):
    assert fisher(*table) == pytest.approx(float(exact_fisher(*table)), rel=1e-12)


@given(SMALL)
@settings(deadline=None)
def test_fisher_agrees_with_whole_numbers(table):
    assert fisher(*table) == pytest.approx(float(exact_fisher(*table)), rel=1e-12)


@pytest.mark.parametrize("table", [(100, 1000, 131, 1100), (0, 700, 9, 800), (3, 2000, 1900, 2000)])
def test_fisher_agrees_with_whole_numbers_in_larger_tables(table):
    assert fisher(*table) == pytest.approx(float(exact_fisher(*table)), rel=1e-11, abs=1e-55)


def test_fisher_counts_equally_likely_tables_of_both_sides_at_ten_million():
    # Two equal bases: the mirrored table is exactly as likely, so the p-value is twice one side's.
    assert fisher(4, 10**7, 6, 10**7) == pytest.approx(0.75390625, abs=1e-6)
    assert fisher(5_000_000, 10**7, 5_000_001, 10**7) == pytest.approx(1, abs=1e-12)


def test_fisher_says_1_where_there_is_nothing_to_compare():
    assert fisher(0, 0, 3, 5) == 1
    assert fisher(0, 10, 0, 10) == 1
    assert fisher(0, 0, 0, 0) == 1


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ((5, 50, 5, 50), "z"),
        ((4, 50, 5, 50), "fisher"),
        ((45, 50, 45, 50), "z"),
        ((46, 50, 45, 50), "fisher"),
        ((3, 40, 8, 40), "z"),
        ((1, 10, 90, 1000), "fisher"),
        ((0, 0, 0, 0), "fisher"),
    ],
)
def test_z_is_used_where_all_four_expected_counts_are_at_least_5(table, expected):
    assert which_test(*table) == expected
    assert p_value(*table) == (z_test(*table).p if expected == "z" else fisher(*table))


@pytest.mark.parametrize(
    ("table", "expected"),
    [((50, 1000, 70, 1000), 0.96985), ((3, 40, 8, 40), 0.94217)],
)
def test_the_chance_gives_the_digits_of_the_product_paper(table, expected):
    assert round(chance_b_beats_a(*table), 5) == expected


def test_without_any_count_the_chance_is_one_half():
    assert chance_b_beats_a(0, 0, 0, 0) == 0.5
    assert chance_b_beats_a(1, 1, 0, 0) == pytest.approx(1 / 3)
    # The mean of max(A - B, 0) of two even random numbers.
    assert expected_loss(0, 0, 0, 0) == pytest.approx(1 / 6)


@given(SMALL)
@settings(deadline=None)
def test_chance_and_loss_agree_with_exact_sums(table):
    assert chance_b_beats_a(*table) == pytest.approx(float(exact_chance(*table)), rel=1e-12)
    assert expected_loss(*table) == pytest.approx(float(exact_loss(*table)), abs=1e-14)


@pytest.mark.parametrize(
    "table", [(20, 300, 31, 300), (0, 300, 2, 900), (400, 400, 395, 400), (30, 60, 700, 900)]
)
def test_chance_and_loss_agree_with_exact_sums_in_larger_tables(table):
    assert chance_b_beats_a(*table) == pytest.approx(float(exact_chance(*table)), abs=1e-12)
    assert expected_loss(*table) == pytest.approx(float(exact_loss(*table)), abs=1e-13)


@pytest.mark.parametrize(
    "table",
    [
        (5_000_000, 10**7, 5_001_000, 10**7),
        (500_000, 10**7, 499_500, 10**7),
        (300_000, 10**7, 30_100, 10**6),
        (200, 10**7, 220, 10**7),
    ],
)
def test_chance_and_loss_agree_with_a_fine_grid_at_ten_million(table):
    chance, loss = by_grid(*table)
    assert chance_b_beats_a(*table) == pytest.approx(chance, abs=1e-6)
    assert expected_loss(*table) == pytest.approx(loss, rel=1e-4)


@given(tables(largest=300_000))
@settings(max_examples=60, deadline=None)
def test_turning_the_versions_turns_the_answers(table):
    other = turned(table)
    assert z_test(*table).z == pytest.approx(-z_test(*other).z, abs=1e-9)
    assert p_value(*table) == pytest.approx(p_value(*other), rel=1e-9)
    assert chance_b_beats_a(*table) + chance_b_beats_a(*other) == pytest.approx(1, abs=1e-11)
    ka, na, kb, nb = table
    means = (ka + 1) / (na + 2) - (kb + 1) / (nb + 2)
    assert expected_loss(*table) - expected_loss(*other) == pytest.approx(means, abs=1e-11)


@given(tables(largest=3000))
@settings(max_examples=60, deadline=None)
def test_all_answers_lie_within_0_and_1(table):
    for answer in (z_test(*table).p, fisher(*table), chance_b_beats_a(*table)):
        assert 0 <= answer <= 1
    assert 0 <= expected_loss(*table) <= 1


@given(tables(largest=3000))
@settings(max_examples=60, deadline=None)
def test_one_more_hit_of_b_makes_b_likelier_and_cheaper(table):
    ka, na, kb, nb = table
    if kb < nb:
        more = (ka, na, kb + 1, nb)
        assert chance_b_beats_a(*more) >= chance_b_beats_a(*table)
        assert expected_loss(*more) <= expected_loss(*table) + 1e-15
        assert z_test(*more).z >= z_test(*table).z


@pytest.mark.parametrize("function", [z_test, fisher, p_value, chance_b_beats_a, expected_loss])
@pytest.mark.parametrize("table", [(3, 2, 1, 2), (1, 2, 3, 2), (-1, 2, 1, 2), (1, 2, 0, -1)])
def test_impossible_counts_are_refused(function, table):
    with pytest.raises(ValueError):
        function(*table)


def test_a_nonsensical_count_holds_nobody_up():
    table = (10**15, 10**17, 10**16, 10**18)
    assert chance_b_beats_a(*table) == pytest.approx(0.5, abs=1e-6)
    assert expected_loss(*table) == pytest.approx(1.3165e-10, rel=1e-3)
    assert fisher(*table) == pytest.approx(1, abs=1e-4)


def test_the_normal_stand_in_is_close_where_it_takes_over(monkeypatch):
    table = (2_000_000, 40_000_000, 1_001_000, 20_000_000)
    exact = chance_b_beats_a(*table), expected_loss(*table), fisher(*table)
    monkeypatch.setattr(proportions, "_WIDEST", 10.0)
    near = chance_b_beats_a(*table), expected_loss(*table), fisher(*table)
    assert exact != near
    assert near[0] == pytest.approx(exact[0], abs=1e-4)
    assert near[1] == pytest.approx(exact[1], rel=1e-3)
    assert near[2] == pytest.approx(exact[2], abs=2e-3)
