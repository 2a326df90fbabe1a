"""Makes `resources/geo/world.json` and its licence note from the npm package `world-atlas`.

    python3 build_scripts/fetch_world.py        fetches, converts, writes; the same bytes each time

The file holds what the world map draws, on the flat map and in whole numbers, y downwards:

    width, height   of the map
    arcs            x, y of the first point, then the steps to the next ones, shared by neighbours
    countries       by ISO 3166-1 alpha-2 code: `rings` (numbers of arcs; ~n is arc n backwards) and
                    `point`, the middle of its largest land; "" holds land that has no code
"""

from __future__ import annotations

import json
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from build_scripts import country_codes as codes  # noqa: E402 - after the path
from build_scripts.npm_package import NpmPackage, PackageError  # noqa: E402
from build_scripts.topology import (  # noqa: E402
    Arc,
    Point,
    area,
    centre,
    decode,
    east,
    equal_earth,
    project,
    ring_points,
    simplify,
)

PACKAGE = NpmPackage(
    "world-atlas",
    "2.0.2",
    "sha512-IXfV0qwlKXpckz1FhwXVwKRjiIhOnWttOskm5CtxMsjgE/MXAYRHWJqgXOpM8IkcPBoXnyTU5lFHcYa5ChG0LQ==",
)
SOURCE = "countries-50m.json"
FOLDER = ROOT / "resources" / "geo"
WIDTH = 10_000
"""Of the map in its own units: a fifth of a pixel where the map is 2,000 pixels wide."""
LEAST_TRIANGLE = 20.0
LEAST_ISLAND = 60.0
"""In square units: about half a pixel where the map is 1,100 pixels wide."""

Polygon = list[list[int]]
Shapes = dict[str, list[Polygon]]


def main() -> None:
    """Fetch, convert, write."""
    try:
        files = PACKAGE.files()
    except PackageError as error:
        sys.exit(str(error))
    world = convert(json.loads(files[SOURCE]))
    content = json.dumps(world, ensure_ascii=False, separators=(",", ":")) + "\n"
    (FOLDER / "world.json").write_text(content, encoding="utf-8", newline="\n")
    note = licence(files["LICENSE"].decode())
    (FOLDER / "WORLD-LICENSE").write_text(note, encoding="utf-8", newline="\n")
    print(f"{len(world['countries'])} countries, {len(content):,} bytes")


def convert(topology: dict[str, Any]) -> dict[str, Any]:
    """What the chart draws, from the atlas's TopoJSON."""
    degrees = decode(topology)
    shapes = by_code(topology["objects"]["countries"]["geometries"], degrees)
    scale = WIDTH / (2 * equal_earth(180, 0)[0])
    flat = [[(x * scale, -y * scale) for x, y in project(arc)] for arc in degrees]
    kept = {code: large_rings(polygons, flat) for code, polygons in shapes.items()}
    points = {code: middle(polygons, flat) for code, polygons in shapes.items()}
    for code, (longitude, latitude) in codes.POINTS.items():
        x, y = equal_earth(east(longitude), latitude)
        kept[code], points[code] = [], (x * scale, -y * scale)
    return pack(kept, points, flat)


def by_code(geometries: list[dict[str, Any]], degrees: list[Arc]) -> Shapes:
    """The polygons of each code, as lists of rings of arc numbers."""
    shapes: Shapes = {}
    for geometry in geometries:
        name = geometry["properties"]["name"]
        number = geometry.get("id")
        owner = codes.NUMERIC[number] if number else codes.UNNUMBERED.get(name, "")
        several = geometry["type"] == "MultiPolygon"
        for polygon in geometry["arcs"] if several else [geometry["arcs"]]:
            code = part_code(owner, centre(ring_points(polygon[0], degrees)))
            if code not in codes.LEFT_OUT:
                shapes.setdefault(code, []).append(polygon)
    return dict(sorted(shapes.items()))


def part_code(owner: str, place: Point) -> str:
    """The code of a polygon of a country, by where it lies in degrees."""
    for part in codes.PARTS:
        west, south, east_, north = part.box
        inside = west <= place[0] <= east_ and south <= place[1] <= north
        if part.owner == owner and inside:
            return part.code
    return owner


def large_rings(polygons: list[Polygon], flat: list[Arc]) -> list[list[int]]:
    """The rings worth drawing: no specks, but of each country at least its largest land."""
    rings = [ring for polygon in polygons for ring in polygon]
    sizes = [area(ring_points(ring, flat)) for ring in rings]
    largest = max(sizes)
    return [
        ring
        for ring, size in zip(rings, sizes, strict=True)
        if size >= LEAST_ISLAND or size == largest
    ]


def middle(polygons: list[Polygon], flat: list[Arc]) -> Point:
    """The middle of a country's largest land."""
    rings = [ring_points(polygon[0], flat) for polygon in polygons]
    return centre(max(rings, key=area))


def pack(
    rings: dict[str, list[list[int]]], points: dict[str, Point], flat: list[Arc]
) -> dict[str, Any]:
    """Simplify what is drawn, number its arcs anew and put the map's upper left corner at zero."""
    used = sorted({n if n >= 0 else ~n for lists in rings.values() for ring in lists for n in ring})
    number = {old: new for new, old in enumerate(used)}
    arcs = [simplify(flat[old], LEAST_TRIANGLE) for old in used]
    left = min(x for arc in arcs for x, _ in arc)
    top = min(y for arc in arcs for _, y in arc)
    right = max(x for arc in arcs for x, _ in arc)
    bottom = max(y for arc in arcs for _, y in arc)
    countries = {
        code: {
            "point": [round(points[code][0] - left), round(points[code][1] - top)],
            "rings": [[number[n] if n >= 0 else ~number[~n] for n in ring] for ring in lists],
        }
        for code, lists in sorted(rings.items())
    }
    return {
        "source": f"{PACKAGE.name} {PACKAGE.version}, {SOURCE}",
        "width": round(right - left),
        "height": round(bottom - top),
        "arcs": [steps(arc, left, top) for arc in arcs],
        "countries": countries,
    }


def steps(arc: Arc, left: float, top: float) -> list[int]:
    """An arc's first point and the steps from point to point, in whole units."""
    whole = [(round(x - left), round(y - top)) for x, y in arc]
    found = [*whole[0]]
    for (x, y), (next_x, next_y) in pairwise(whole):
        if (x, y) != (next_x, next_y):
            found += [next_x - x, next_y - y]
    return found


def licence(text: str) -> str:
    """The note that lies beside the file, with the package's licence word for word."""
    return f"""world.json is made by build_scripts/fetch_world.py from the file {SOURCE} of the npm package
{PACKAGE.name}, version {PACKAGE.version} ({PACKAGE.integrity}).

The shapes are those of Natural Earth (naturalearthdata.com, 1:50m), which is in the public domain.
They were projected (Equal Earth), simplified and rounded; specks and Antarctica were left out, and some
lands were given the code that ISO 3166-1 gives them (build_scripts/country_codes.py). Lines and names
are no statement on any border.

The package that carries them is under the ISC licence:

{text.strip()}
"""


if __name__ == "__main__":
    main()
