from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from gui.printing.curve import CurveData, CurveLine, CurvePainter, apart, count_ticks
from gui.printing.telling import Teller
from gui.theme.tokens import LIGHT


@pytest.mark.parametrize(
    ("top", "most", "ticks"),
    [
        (0, 4, [0, 1, 2, 3, 4]),
        (3, 4, [0, 1, 2, 3, 4]),
        (10, 5, [0, 2, 4, 6, 8, 10]),
        (11, 5, [0, 5, 10, 15]),
        (1_234, 3, [0, 500, 1_000, 1_500]),
    ],
)
def test_counts_have_whole_ticks_that_hold_the_largest(top, most, ticks):
    assert count_ticks(top, most)[: len(ticks)] == ticks
    assert count_ticks(top, most)[-1] >= top


@pytest.mark.parametrize("top", [1, 7, 99, 100, 101, 12_345, 10**9])
def test_there_are_never_too_many_ticks(top):
    assert len(count_ticks(top, 5)) <= 7


def test_names_keep_apart_and_below_the_top():
    assert apart([10, 11, 50], 20, 30) == [30, 50, 70]
    assert apart([10, 100], 20, 0) == [10, 100]


def drawn(paper, formats, data):
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(LIGHT.surface)
    painter = QPainter(image)
    CurvePainter(data, paper, formats, Teller(formats, "UTC")).paint(
        painter, QRectF(0, 0, 400, 200)
    )
    painter.end()
    return {image.pixelColor(x, y).name() for x in range(400) for y in range(200)}


def test_every_line_has_a_colour_of_its_own(paper, formats):
    lines = tuple(CurveLine(f"Campaign {n}", (n, 5 * n + 3, 9 * n + 5)) for n in range(8))
    colours = drawn(paper, formats, CurveData("", lines, 1800, ((900.0, "50 %"), (9e9, "90 %"))))
    assert {colour.lower() for colour in LIGHT.series} <= colours


def test_a_line_of_zeros_is_drawn(paper, formats):
    colours = drawn(paper, formats, CurveData("", (CurveLine("", (0,)),), 1800))
    assert LIGHT.series[0].lower() in colours
