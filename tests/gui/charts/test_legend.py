"""A legend's parts find room in every width and never touch."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from gui.charts.legend import Key, Legend, LegendData, Look, paint_cell
from gui.charts.ramp import Ramp
from gui.theme.tokens import LIGHT

KEYS = (Key(Look.FILL, "#E3E6EB", "none counted"), Key(Look.HATCH, "", "not known"))
CLASSES = LegendData(
    tuple(Ramp(LIGHT).steps(5)),
    ((0, "1"), (0.2, "10"), (0.4, "100"), (0.6, "1,000"), (0.8, "10,000"), (1.0, "80,213")),
    KEYS,
    "Country unknown: 1,204 clicks. Other countries together: 83 clicks.",
)


@pytest.fixture
def legend(theme, qapp):
    made = Legend(theme)
    made.data = CLASSES
    return made


def painted(width, height, paint):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(LIGHT.surface)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def inked(image):
    blank = image.pixel(image.width() - 1, image.height() - 1)
    places = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixel(x, y) != blank
    ]
    return max(x for x, _ in places), max(y for _, y in places)


def test_without_anything_to_tell_it_takes_no_room(theme, qapp):
    assert Legend(theme).height(500) == 0


@pytest.mark.parametrize("width", [200, 240, 312, 500, 892])
@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_all_of_it_lies_within_the_room_it_asked_for(legend, theme, width, zoom):
    theme.set_zoom(zoom)
    high = legend.height(width)
    area = QRectF(0, 0, width, high)
    image = painted(width + 60, high + 60, lambda p: legend.paint(p, area, LIGHT))
    right, bottom = inked(image)
    assert right <= width
    assert bottom <= high


@pytest.mark.parametrize("width", [200, 312, 892])
def test_numbers_never_touch_and_first_and_last_always_stand(legend, width):
    strip = legend.layout(width).strip
    shown = legend.shown_marks(strip)
    metrics = legend._metrics
    ends = [left + metrics.horizontalAdvance(text) for left, text in shown]
    assert all(end < left for end, (left, _) in zip(ends, shown[1:], strict=False))
    assert (shown[0][1], shown[-1][1]) == ("1", "80,213")
    assert width < 312 or len(shown) == 6


def test_in_more_width_it_is_less_high(legend):
    heights = [legend.height(width) for width in (200, 312, 500, 1200)]
    assert all(a >= b for a, b in pairwise(heights))
    assert heights[0] > heights[-1]


def test_keys_and_words_stand_beside_the_strip_where_they_fit(legend):
    wide = legend.layout(1200)
    assert all(x > wide.strip and y == 0 for x, y in wide.keys)
    assert wide.words is not None
    assert wide.words[0] > wide.keys[-1][0]
    narrow = legend.layout(200)
    assert narrow.words is not None
    assert narrow.words[1] > narrow.keys[-1][1] > 0


def test_words_alone_have_room(theme, qapp):
    legend = Legend(theme)
    legend.data = LegendData(words="Hours in Europe/Amsterdam")
    assert legend.height(300) > legend._metrics.height()


def test_centred_numbers_stand_in_the_middle_of_their_places(legend):
    legend.data = LegendData(("#000000", "#FFFFFF"), ((0.5, "20"), (1.0, "40")), centred=True)
    strip = legend.layout(400).strip
    left, text = legend.shown_marks(strip)[0]
    assert left + legend._metrics.horizontalAdvance(text) / 2 == pytest.approx(strip / 2)


@pytest.mark.parametrize("look", list(Look), ids=str)
def test_each_look_is_drawn_within_its_box_and_unlike_the_others(look):
    def paint(which):
        box = QRectF(10, 10, 20, 16)
        return painted(40, 40, lambda p: paint_cell(p, box, which, "#2459C9", LIGHT))

    image = paint(look)
    right, bottom = inked(image)
    assert right <= 30
    assert bottom <= 26
    assert all(paint(other) != image for other in Look if other != look)
