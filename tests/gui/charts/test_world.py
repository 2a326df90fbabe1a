"""The countries' shapes: read once, whole, and where they belong."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from gui.charts.world import Lands, load_world


@pytest.fixture(scope="module")
def world():
    return load_world()


def at(world, code):
    return world.countries[code].point


def test_importing_the_chart_reads_nothing(own_folders):
    program = (
        "import gui.charts.worldmap, gui.charts.world as w; print(w.load_world.cache_info().misses)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.strip() == "0", done.stderr


def test_it_is_read_once(world):
    assert load_world() is world


def test_countries_lie_as_on_the_globe(world):
    assert at(world, "US").x() < at(world, "DE").x() < at(world, "CN").x()
    assert at(world, "NO").y() < at(world, "DE").y() < at(world, "ZA").y()
    assert world.countries["FR"].box.right() < world.countries["PL"].box.left()
    assert at(world, "GF").x() < at(world, "FR").x()


def test_everything_lies_on_the_map(world):
    room = world.box.adjusted(-1, -1, 1, 1)
    for code, country in world.countries.items():
        assert room.contains(country.point), code
        box = country.box
        assert country.path.isEmpty() or room.contains(box.topLeft()), code
        assert country.path.isEmpty() or room.contains(box.bottomRight()), code


def test_no_land_reaches_across_the_whole_map(world):
    half = world.box.width() / 2
    assert all(country.box.width() < half for country in world.countries.values())


def test_areas_are_in_proportion(world):
    """Millions of square kilometres: Australia without Tasmania 7.6, the 48 states 8.1, Greenland 2.1."""
    greenland = world.countries["GL"].area
    assert world.countries["AU"].area / greenland == pytest.approx(7.6 / 2.1, rel=0.06)
    assert world.countries["US"].area / greenland == pytest.approx(8.1 / 2.1, rel=0.06)


def test_a_country_within_another_is_not_part_of_it(world):
    lesotho = at(world, "LS")
    assert world.countries["LS"].contains(lesotho)
    assert not world.countries["ZA"].contains(lesotho)


def test_a_place_at_sea_lies_in_no_country(world):
    sea = QPointF(at(world, "FR").x() - 1200, at(world, "FR").y())
    assert not any(country.contains(sea) for country in world.countries.values())


def test_small_states_have_a_place_without_a_shape(world):
    assert world.countries["GI"].path.isEmpty()
    assert world.countries["GI"].area == 0
    assert world.countries["SG"].area < 100
    assert {"MT", "SG", "MC", "VA", "TV"} <= set(world.countries)


def test_no_border_runs_through_a_country(world):
    """Somaliland and Somalia are one code: their line is in the data, and not drawn."""
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    box = world.countries["SO"].box
    painter = QPainter(image)
    painter.scale(400 / box.width(), 400 / box.height())
    painter.translate(-box.topLeft())
    Lands(world, {"SO": "#FF0000"}, "#00FF00", "#0000FF").paint(painter)
    painter.end()
    inside = [
        QPointF(box.left() + box.width() * x / 40, box.top() + box.height() * y / 40)
        for x in range(1, 40)
        for y in range(1, 40)
    ]
    red = 0
    for place in inside:
        country = world.countries["SO"]
        margins = [QPointF(dx, dy) for dx in (-9, 9) for dy in (-9, 9)]
        if country.contains(place) and all(country.path.contains(place + m) for m in margins):
            x = int((place.x() - box.left()) * 400 / box.width())
            y = int((place.y() - box.top()) * 400 / box.height())
            assert image.pixelColor(x, y) == QColor("#FF0000"), (x, y)
            red += 1
    assert red > 100
