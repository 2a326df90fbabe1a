"""The world map's data: its conversion, and what lies in resources."""

from __future__ import annotations

import json

import pytest

import resources
from build_scripts import country_codes as codes
from build_scripts import fetch_world
from build_scripts.fetch_world import WIDTH, convert, licence, part_code, steps
from build_scripts.npm_package import PackageError


def square(left, low, side):
    """Deltas of a closed square in whole degrees, from -180 and -90."""
    return [[left + 180, low + 90], [side, 0], [0, side], [-side, 0], [0, -side]]


def shape(name, number, *arcs):
    rings = [[[arc]] for arc in arcs]
    geometry = {"type": "MultiPolygon", "arcs": rings, "properties": {"name": name}}
    return {**geometry, "id": number} if number else geometry


@pytest.fixture(scope="module")
def small():
    """Two countries, one with a far part, a land without a code and Antarctica."""
    return {
        "transform": {"scale": [1, 1], "translate": [-180, -90]},
        "arcs": [
            square(0, 44, 6),
            square(-55, 2, 3),
            square(40, 10, 8),
            square(-20, -80, 9),
            square(75, 35, 2),
        ],
        "objects": {
            "countries": {
                "geometries": [
                    shape("France", "250", 0, 1),
                    shape("Somaliland", None, 2),
                    shape("Antarctica", "010", 3),
                    shape("Siachen Glacier", None, 4),
                ]
            }
        },
    }


def test_lands_get_the_code_that_iso_3166_gives_them(small):
    world = convert(small)
    assert set(world["countries"]) == {"", "FR", "GF", "SO", *codes.POINTS}
    assert world["countries"]["FR"]["rings"] == [[0]]
    assert world["countries"]["GF"]["rings"] == [[1]]


def test_a_part_is_found_in_its_box_only_for_its_owner():
    assert part_code("FR", (-53.0, 4.0)) == "GF"
    assert part_code("BR", (-53.0, 4.0)) == "BR"
    assert part_code("RU", (34.0, 45.2)) == "UA"


def test_the_map_begins_at_zero_and_y_grows_downwards(small):
    world = convert(small)
    starts = [(arc[0], arc[1]) for arc in world["arcs"]]
    assert min(x for x, _ in starts) == 0
    assert all(0 <= x <= world["width"] and 0 <= y <= world["height"] for x, y in starts)
    france, guiana = world["countries"]["FR"]["point"], world["countries"]["GF"]["point"]
    assert france[1] < guiana[1]
    assert guiana[0] < france[0]


def test_steps_leave_out_what_does_not_move():
    assert steps([(10.2, 5.0), (10.4, 5.1), (12.0, 4.0)], 10, 0) == [0, 5, 2, -1]


def test_small_lands_keep_their_largest_ring(small):
    tiny = json.loads(json.dumps(small))
    tiny["transform"]["scale"] = [0.01, 0.01]
    world = convert(tiny)
    assert len(world["countries"]["SO"]["rings"]) == 1


def test_the_licence_note_names_source_version_and_both_licences():
    note = licence("Copyright someone\n")
    for word in ("Natural Earth", "public domain", "ISC", "2.0.2", "Copyright someone"):
        assert word in note


def test_a_package_that_cannot_be_had_writes_nothing(monkeypatch, tmp_path):
    class Missing:
        def files(self):
            raise PackageError("no such package")

    monkeypatch.setattr(fetch_world, "PACKAGE", Missing())
    monkeypatch.setattr(fetch_world, "FOLDER", tmp_path)
    with pytest.raises(SystemExit, match="no such package"):
        fetch_world.main()
    assert not list(tmp_path.iterdir())


def test_the_resource_is_small_and_covers_iso_3166():
    path = resources.path("geo/world.json")
    assert path.stat().st_size < 300_000
    world = json.loads(path.read_text("utf-8"))
    assert WIDTH * 0.9 < world["width"] < WIDTH
    expected = {*codes.NUMERIC.values(), *codes.UNNUMBERED.values(), *codes.POINTS}
    expected |= {part.code for part in codes.PARTS}
    assert set(world["countries"]) == (expected | {""}) - codes.LEFT_OUT
    note = resources.text("geo/WORLD-LICENSE")
    assert "public domain" in note
    assert fetch_world.PACKAGE.integrity in note
