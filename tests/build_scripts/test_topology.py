"""From TopoJSON in degrees to few whole numbers on a flat map."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest

from build_scripts.topology import (
    MIDDLE,
    area,
    centre,
    decode,
    east,
    equal_earth,
    project,
    ring_points,
    simplify,
)


def test_deltas_become_degrees():
    topology = {
        "transform": {"scale": [0.5, 2], "translate": [-180, -90]},
        "arcs": [[[2, 1], [2, 0], [0, -1]]],
    }
    assert decode(topology) == [[(-179, -88), (-178, -88), (-178, -90)]]


@pytest.mark.parametrize(
    ("place", "expected"),
    [((0, 0), (0, 0)), ((180, 0), (2.706630, 0)), ((0, 90), (0, 1.317363))],
    ids=["middle", "edge", "pole"],
)
def test_known_places_of_the_equal_earth_projection(place, expected):
    """Edge and pole as PROJ has them for `eqearth`: 17243959.06 m and 8392927.60 m on WGS 84,
    whose sphere of the same area has a radius of 6371007.18 m.
    """
    assert equal_earth(*place) == pytest.approx(expected, abs=1e-5)


def test_areas_keep_their_proportions():
    def cell(latitude):
        corners = [(10, latitude), (10.1, latitude), (10.1, latitude + 0.1), (10, latitude + 0.1)]
        return area([equal_earth(*corner) for corner in corners])

    def on_globe(latitude):
        low, high = math.radians(latitude), math.radians(latitude + 0.1)
        return math.radians(0.1) * (math.sin(high) - math.sin(low))

    for latitude in (0, 35, 60, 80):
        assert cell(latitude) == pytest.approx(on_globe(latitude), rel=1e-3)


def test_an_arc_across_the_date_line_does_not_jump():
    arc = project([(178.0, -17.0), (179.9, -17.0), (-179.9, -17.0), (-179.0, -16.5)])
    steps = [b[0] - a[0] for a, b in pairwise(arc)]
    assert all(0 < step < 0.1 for step in steps)


def test_an_arc_across_the_maps_edge_goes_on_beyond_it():
    edge = MIDDLE - 180
    arc = project([(edge + 1, 70.0), (edge - 1, 70.0)])
    assert arc[1][0] < arc[0][0] < 0


def test_the_islands_off_alaska_stay_beside_it():
    assert project([(173.0, 52.9), (172.6, 53.0)])[0][0] < project([(-160.0, 58.0)])[0][0]
    assert project([(170.3, 60.0)])[0][0] > 0


def test_degrees_east_of_the_middle_stay_on_the_map():
    assert [east(x) for x in (MIDDLE, 180, -180)] == [0, 180 - MIDDLE, 180 - MIDDLE]


def test_points_that_matter_little_go_first():
    line = [(0, 0), (5, 0.1), (10, 0), (15, 8), (20, 0)]
    assert simplify(line, 1.0) == [(0, 0), (10, 0), (15, 8), (20, 0)]
    assert simplify(line, 0.0) == line
    assert simplify(line, 1e9) == [(0, 0), (20, 0)]


def test_a_ring_keeps_an_area():
    ring = [(0, 0), (1, 0), (1, 1), (0.5, 1.01), (0, 1), (0, 0)]
    kept = simplify(ring, 1e9)
    assert len(kept) == 4
    assert kept[0] == kept[-1]
    assert area(kept) > 0


def test_neighbours_simplify_their_border_alike():
    border = [(0.0, 0.0), (1.0, 0.2), (2.0, -0.1), (3.0, 0.0)]
    assert simplify(border, 0.3) == simplify(border[::-1], 0.3)[::-1]


def test_a_ring_reads_arcs_backwards_where_it_says_so():
    arcs = [[(0, 0), (1, 0)], [(0, 0), (0, 1), (1, 0)]]
    ring = ring_points([0, ~1], arcs)
    assert ring == [(0, 0), (1, 0), (0, 1), (0, 0)]
    assert area(ring) == 0.5
    assert centre(ring) == (0.5, 0.5)
