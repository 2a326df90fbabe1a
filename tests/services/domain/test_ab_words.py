from __future__ import annotations

import pytest

from services.domain.ab_words import Words, english, places_for, version_names
from services.domain.uncertainty import Interval

WORDS = Words(("A", "B"), "delivered", 0.95, english)
THREE = Words(("A", "B", "C"), "delivered", 0.95, english)


def test_a_difference_is_rounded_as_in_the_window():
    assert "B clicked 0.3 points more" in WORDS.difference(1, 0, 0.25, Interval(-1.25, 2.25))
    assert "(95 %: -1.3 to 2.3)" in WORDS.difference(1, 0, 0.25, Interval(-1.25, 2.25))


def test_numbers_are_written_in_english():
    assert english(1234567, 0) == "1,234,567"
    assert english(-0.06, 1) == "-0.1"


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (["A", "B"], ("A", "B")),
        (["News", "News"], ("News (version 1)", "News (version 2)")),
        (["", "  ", "C"], ("Version 1", "Version 2", "C")),
        ([], ()),
    ],
    ids=["plain", "alike", "empty", "none"],
)
def test_every_version_has_a_name_of_its_own(labels, expected):
    assert version_names(labels) == expected


@pytest.mark.parametrize(
    ("low", "high", "decided", "expected"),
    [
        (-0.09, 4.12, False, 1),
        (0.3, 1.5, True, 1),
        (-0.07, 0.11, False, 2),
        (0.0017, 0.0064, False, 4),
        (0.00001, 0.00002, True, 4),
        (0.03, 4.1, False, 1),
        (0.03, 4.1, True, 2),
        (-4.1, -0.004, True, 3),
    ],
)
def test_a_narrow_interval_takes_more_decimals_and_a_decided_one_never_touches_0(
    low, high, decided, expected
):
    assert places_for(Interval(low, high), decided) == expected


def test_a_small_bound_is_not_written_as_minus_0():
    assert ": 0.0 to 3.0)" in WORDS.difference(1, 0, 1.5, Interval(-0.04, 3.0))


def test_what_rounds_to_0_is_called_about_equal():
    found = WORDS.finding(1, 0, 0.02, Interval(-2.1, 2.14), decided=False)
    assert found == (
        "B and A clicked about equally often (95 %: -2.1 to 2.1 points apart). Could be chance."
    )


def test_the_other_version_is_named_where_there_are_several():
    assert WORDS.difference(1, 0, 2.0, Interval(-1, 5)).startswith("B clicked 2.0 points more (")
    assert THREE.difference(1, 2, 2.0, Interval(-1, 5)).startswith(
        "B clicked 2.0 points more than C ("
    )
    assert THREE.chance(1, 2, 0.7, 0.5) == (
        "Chance that B is better than C: 70 %. Risk in picking B over C: 0.50 points on average."
    )


@pytest.mark.parametrize(
    ("chance", "expected"),
    [
        (0.5, "50 %"),
        (0.96985, "97 %"),
        (0.9877, "99 %"),
        (0.9951, "99.5 %"),
        (0.99877, "99.9 %"),
        (0.9996, "more than 99.9 %"),
        (1.0, "more than 99.9 %"),
        (0.004, "0.4 %"),
        (0.0, "less than 0.1 %"),
    ],
)
def test_no_chance_is_written_as_certain(chance, expected):
    assert f"better: {expected}." in WORDS.chance(1, 0, chance, 1.0)


@pytest.mark.parametrize(
    ("loss", "expected"),
    [
        (12.345, "12.35"),
        (0.2, "0.20"),
        (0.0125, "0.013"),
        (0.00123, "0.0012"),
        (0.00001, "less than 0.0001"),
        (0.0, "less than 0.0001"),
    ],
)
def test_a_small_risk_is_not_written_as_none(loss, expected):
    assert f"picking B: {expected} points" in WORDS.chance(1, 0, 0.9, loss)


def test_versions_out_of_the_race_are_listed():
    assert THREE.behind(2, [0, 1]) == "Clearly behind C: A, B."
    assert THREE.behind(2, []) == ""
