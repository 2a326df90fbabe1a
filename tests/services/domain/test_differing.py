"""Differences of several rates to one of them."""

from __future__ import annotations

import pytest

from services.domain.differing import differences
from services.domain.proportions import p_value


def test_two_rates_as_in_the_books():
    """Newcombe 0.32 to 1.49 points and p 0.00245: the test vector of the product document."""
    none, one = differences([(1554, 18500), (1665, 17900)], 0)
    assert none is None
    assert one.points == pytest.approx((1665 / 17900 - 1554 / 18500) * 100)
    assert (round(one.interval.low, 2), round(one.interval.high, 2)) == (0.32, 1.49)
    assert round(one.p, 5) == 0.00245
    assert (one.sure, one.small) == (True, False)


def test_several_are_held_against_more_than_one_alone():
    base, other = (50, 1000), (72, 1000)
    alone = differences([base, other], 0)[1]
    several = differences([base, other, (51, 1000), (52, 1000), (49, 1000)], 0)
    assert alone.p == pytest.approx(p_value(*base, *other))
    assert several[1].p == pytest.approx(min(1, 4 * alone.p))
    assert (alone.sure, several[1].sure) == (True, False)


def test_the_base_may_stand_anywhere_and_rates_may_be_missing():
    found = differences([(5, 100), None, (10, 100)], 2)
    assert found[1:] == [None, None]
    assert found[0].points == pytest.approx(-5)
    assert differences([None, (5, 100)], 0) == [None, None]
    assert differences([(5, 100)], 0) == [None]


def test_small_samples_are_told():
    assert differences([(3, 40), (8, 40)], 0)[1].small
    assert not differences([(3, 40), (8, 40)], 0)[1].sure
