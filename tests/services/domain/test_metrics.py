from __future__ import annotations

from decimal import Decimal

import pytest

from services.domain.metrics import (
    COUNTS,
    RATES,
    add_money,
    add_up,
    count_definition,
    gap,
    rate,
    rate_definition,
    rate_of,
    reported_count,
    roll_up,
)
from services.domain.records import Counters
from tests.gui.rows import row

CLICK_RATE = rate_definition("click_rate_delivered")


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        (83, 1000, 0.083),
        (0, 10, 0.0),
        (5, 0, None),
        (None, 10, None),
        (5, None, None),
        (None, None, None),
        (12, 10, 1.2),
    ],
)
def test_rate(above, below, expected):
    assert rate(above, below) == expected


def test_every_rate_is_made_of_known_counts_and_names_its_base():
    for definition in RATES:
        assert count_definition(definition.numerator)
        assert count_definition(definition.denominator)
        if definition.percent:
            assert f"({definition.base})" in definition.title


def test_keys_are_unique_and_unknown_ones_are_refused():
    keys = [d.key for d in COUNTS] + [d.key for d in RATES]
    assert len(set(keys)) == len(keys)
    with pytest.raises(KeyError):
        rate_definition("nonsense")


@pytest.mark.parametrize(
    ("clicked", "delivered", "expected"),
    [
        (5, 100, None),
        (None, 100, "numerator"),
        (5, None, "denominator"),
        (None, None, "numerator"),
        (0, 0, "zero"),
    ],
)
def test_gap_says_why_there_is_no_rate(clicked, delivered, expected):
    campaign = row(unique_clicks=clicked, delivered_derived=delivered)
    assert gap(campaign, CLICK_RATE) == expected
    assert (rate_of(campaign, CLICK_RATE) is None) == (expected is not None)


@pytest.mark.parametrize(
    ("counters", "expected"),
    [
        (Counters(sends=10, delivered=9, bounced=3), 9),
        (Counters(sends=10, delivered=0, bounced=3), 0),
        (Counters(sends=10, bounced=3), 7),
        (Counters(sends=10, bounced=10), 0),
        (Counters(sends=10, bounced=11), None),
        (Counters(sends=10), None),
        (Counters(bounced=1), None),
        (Counters(), None),
    ],
)
def test_deliveries_that_are_not_reported_are_sends_less_bounces(counters, expected):
    assert reported_count(counters, "delivered_derived") == expected


def test_other_counters_are_as_reported():
    counters = Counters(sends=10, clicks=0)
    assert [reported_count(counters, key) for key in ("sends", "clicks", "opens")] == [10, 0, None]


def test_sums_leave_out_what_is_not_reported_and_say_so():
    rows = [row(sends=100), row(sends=None), row(sends=0)]
    total = add_up(rows, count_definition("sends"))
    assert (total.value, total.included, total.excluded) == (100, 2, 1)


def test_a_sum_of_nothing_is_unknown_not_zero():
    assert add_up([row(), row()], count_definition("sends")).value is None
    assert add_up([], count_definition("sends")).value is None


@pytest.mark.parametrize("key", ["unique_clicks", "unique_opens", "recipients"])
def test_people_are_never_added(key):
    total = add_up([row(**{key: 5}), row(**{key: 6})], count_definition(key))
    assert total.value is None
    assert total.included == 2


def test_roll_up_is_sum_over_sum_of_campaigns_with_both_counts():
    rows = [
        row(unique_clicks=1, delivered_derived=10),
        row(unique_clicks=50, delivered_derived=90),
        row(unique_clicks=7),
        row(delivered_derived=1000),
    ]
    total = roll_up(rows, CLICK_RATE)
    assert (total.numerator, total.denominator) == (51, 100)
    assert (total.included, total.excluded) == (2, 2)
    assert total.value == pytest.approx(0.51)


def test_roll_up_without_a_base_has_no_value():
    assert roll_up([row(unique_clicks=0, delivered_derived=0)], CLICK_RATE).value is None
    assert roll_up([row()], CLICK_RATE).value is None


def test_money_of_different_currencies_is_kept_apart():
    rows = [
        row(cost=Decimal("1.20"), currency="EUR"),
        row(cost=Decimal("0.30"), currency="EUR"),
        row(cost=Decimal(2), currency="AUD"),
        row(),
    ]
    total = add_money(rows)
    assert total.amounts == (("AUD", Decimal(2)), ("EUR", Decimal("1.50")))
    assert (total.included, total.excluded) == (3, 1)
