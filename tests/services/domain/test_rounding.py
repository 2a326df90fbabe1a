from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from services.domain.rounding import fixed, spoken
from services.wording import speak


@pytest.mark.parametrize(
    ("value", "places", "expected"),
    [
        (33 / 400 * 100, 1, "8.3"),
        (-8.25, 1, "-8.3"),
        (0.125, 2, "0.13"),
        (2.675, 2, "2.67"),  # 2.67499999... in binary fractions
        (1_234_567.5, 0, "1,234,568"),
        (7, 2, "7.00"),
        (Decimal("0.35"), 1, "0.4"),
    ],
)
def test_halves_go_up(value, places, expected):
    assert fixed(value, places) == expected


def test_thousands_are_parted_where_that_is_wanted():
    assert fixed(12_345.67, 1) == "12,345.7"
    assert fixed(12_345.67, 1, grouped=False) == "12345.7"


@given(st.integers(1, 5_000), st.integers(0, 5_000), st.sampled_from([0, 1, 2, 4]))
@settings(deadline=None)
def test_the_window_writes_the_same(n, k, places):
    value = k / n * 100
    assert fixed(value, places) == QLocale("en_US").toString(value, "f", places)


def test_a_number_in_a_sentence_has_the_signs_of_the_language():
    german = {",": ".", ".": ","}
    assert (spoken(1234.56, 1), spoken(1234), spoken(12)) == ("1,234.6", "1,234", "12")
    speak(lambda text, comment: german[text])
    try:
        assert (spoken(1234.56, 1), spoken(-1234), spoken(12)) == ("1.234,6", "-1.234", "12")
    finally:
        speak(None)
