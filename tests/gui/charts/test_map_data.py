from __future__ import annotations

import pytest

from gui.charts.map_data import HeatData, MapData, country_name
from services.wording import speak

EMPTY_DAY = (0,) * 24


def test_countries_are_ordered_by_count_then_code():
    data = MapData("T", (("nl", 5), ("DE", 9), ("BE", 5), ("FR", 0)))
    assert data.ordered() == (("DE", 9), ("BE", 5), ("NL", 5))


def test_a_code_in_two_spellings_is_one_country():
    assert MapData("T", (("de", 2), ("DE", 3))).ordered() == (("DE", 5),)


@pytest.mark.parametrize(
    "cells",
    [(EMPTY_DAY,) * 6, (EMPTY_DAY,) * 8, (*(EMPTY_DAY,) * 6, EMPTY_DAY[:23]), ()],
    ids=["six days", "eight days", "23 hours", "nothing"],
)
def test_a_week_of_another_shape_is_refused(cells):
    with pytest.raises(ValueError, match="7 x 24"):
        HeatData("T", cells)


def test_unknown_hours_are_no_zeros():
    half = (None,) * 12 + (4,) * 12
    assert HeatData("T", (*(EMPTY_DAY,) * 6, half)).known() == [0] * 144 + [4] * 12


@pytest.mark.parametrize(
    ("code", "name"),
    [("DE", "Germany"), ("sg", "Singapore"), ("XK", "Kosovo"), ("Other", "Other"), ("QQ", "QQ")],
)
def test_codes_are_named_and_other_labels_stay(code, name):
    assert country_name(code) == name


@pytest.mark.parametrize(
    ("spoken", "name"),
    [("de", "Niederlande"), ("nl", "Nederland"), ("fr", "Pays-Bas"), ("es", "Países Bajos")],
)
def test_countries_are_named_in_the_programs_language(spoken, name):
    speak(lambda text, comment: text, spoken)
    try:
        assert country_name("nl") == name
        assert country_name("Other") == "Other"
    finally:
        speak(None)
    assert country_name("nl") == "Netherlands"
