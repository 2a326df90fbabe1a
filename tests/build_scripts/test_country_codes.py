"""The codes of the map's shapes are real ones, each once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from build_scripts import country_codes as codes


def test_each_number_has_one_code_that_qt_knows():
    assert len(set(codes.NUMERIC.values())) == len(codes.NUMERIC) == 235
    for number, code in codes.NUMERIC.items():
        assert len(number) == 3
        assert QLocale.codeToTerritory(code) != QLocale.Country.AnyCountry, code


@pytest.mark.parametrize(
    ("number", "code"),
    [("276", "DE"), ("840", "US"), ("702", "SG"), ("470", "MT"), ("036", "AU"), ("728", "SS")],
)
def test_some_numbers_as_iso_3166_lists_them(number, code):
    assert codes.NUMERIC[number] == code


def test_parts_name_other_codes_in_boxes_the_right_way_round():
    for part in codes.PARTS:
        west, south, end, north = part.box
        assert west < end
        assert south < north
        assert part.owner != part.code


def test_points_are_lands_without_a_shape():
    shaped = {*codes.NUMERIC.values(), *(part.code for part in codes.PARTS)}
    assert not shaped & set(codes.POINTS)
