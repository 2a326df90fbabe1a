"""From TopoJSON in degrees to few whole numbers on a flat map.

Arcs stay shared between neighbours from first to last, so that simplified borders still meet.
"""

from __future__ import annotations

import heapq
import math
from typing import Any

Point = tuple[float, float]
Arc = list[Point]

MIDDLE = 11.0
"""Central meridian: the map's edge at 169 degrees west then cuts no land but islands off Alaska."""
OFF_ALASKA = ((161, 50, 180, 56), (174, 50, 180, 64))
"""Degrees east of the middle and north, as boxes: these islands go with Alaska, beyond the left edge."""
_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796


def decode(topology: dict[str, Any]) -> list[Arc]:
    """Longitude and latitude of each arc's points (TopoJSON 1.0, sections 2.1.2 and 2.1.3)."""
    (wide, high), (left, low) = (
        topology["transform"]["scale"],
        topology["transform"]["translate"],
    )
    arcs = []
    for deltas in topology["arcs"]:
        x = y = 0
        arc = []
        for dx, dy in deltas:
            x, y = x + dx, y + dy
            arc.append((x * wide + left, y * high + low))
        arcs.append(arc)
    return arcs


def equal_earth(longitude: float, latitude: float) -> Point:
    """A place on the flat map, y upwards, unit: the globe's radius.

    The Equal Earth projection: areas keep their proportions. Formula: B. Šavrič, T. Patterson,
    B. Jenny, "The Equal Earth map projection", International Journal of Geographical Information
    Science 33 (2019), pages 454-465.

    Args:
        longitude: Degrees east of the central meridian.
        latitude: Degrees north.
    """
    theta = math.asin(math.sqrt(3) / 2 * math.sin(math.radians(latitude)))
    y = _A1 * theta + _A2 * theta**3 + _A3 * theta**7 + _A4 * theta**9
    slope = _A1 + 3 * _A2 * theta**2 + 7 * _A3 * theta**6 + 9 * _A4 * theta**8
    x = 2 * math.sqrt(3) * math.radians(longitude) * math.cos(theta) / (3 * slope)
    return x, y


def project(arc: Arc) -> Arc:
    """An arc on the flat map; one that crosses the map's edge goes on beyond it instead of jumping."""
    projected = []
    before = start(*arc[0])
    for longitude, latitude in arc:
        here = east(longitude)
        before = here + 360 * round((before - here) / 360)
        projected.append(equal_earth(before, latitude))
    return projected


def start(longitude: float, latitude: float) -> float:
    """Degrees east of the central meridian of a place where an arc begins."""
    x = east(longitude)
    boxes = OFF_ALASKA
    aside = any(west <= x <= end and low <= latitude <= high for west, low, end, high in boxes)
    return x - 360 if aside else x


def east(longitude: float) -> float:
    """Degrees east of the central meridian, from -180 to below 180."""
    return (longitude - MIDDLE + 180) % 360 - 180


def simplify(arc: list[Point], least: float) -> list[Point]:
    """Leave out the points that matter least.

    Visvalingam and Whyatt, "Line generalisation by repeated elimination of points", The
    Cartographic Journal 30 (1993): the point whose triangle with its neighbours is smallest goes
    first, until each triangle has at least the area `least`. The ends stay; so do four points of a ring.
    """
    last = len(arc) - 1
    keep = 4 if arc[0] == arc[-1] else 2
    before, after = list(range(-1, last)), list(range(1, last + 2))
    areas = [math.inf] * len(arc)
    heap = []
    for n in range(1, last):
        areas[n] = _triangle(arc[n - 1], arc[n], arc[n + 1])
        heap.append((areas[n], n))
    heapq.heapify(heap)
    gone = [False] * len(arc)
    left = len(arc)
    while heap and left > keep:
        area, n = heapq.heappop(heap)
        if gone[n] or area != areas[n]:
            continue
        if area >= least:
            break
        gone[n] = True
        left -= 1
        a, b = before[n], after[n]
        after[a], before[b] = b, a
        for each in (a, b):
            if 0 < each < last:
                fresh = _triangle(arc[before[each]], arc[each], arc[after[each]])
                # Never below what went already: points go in the order of what they matter.
                areas[each] = max(fresh, area)
                heapq.heappush(heap, (areas[each], each))
    return [point for point, out in zip(arc, gone, strict=True) if not out]


def _triangle(a: Point, b: Point, c: Point) -> float:
    return abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2


def ring_points(ring: list[int], arcs: list[Arc]) -> Arc:
    """A ring's points; `~n` in a ring is arc n read backwards (TopoJSON 1.0, section 2.1.4)."""
    points: Arc = []
    for number in ring:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points.extend(arc if not points else arc[1:])
    return points


def area(ring: Arc) -> float:
    """The area of a closed ring, whichever way it turns."""
    pairs = zip(ring, ring[1:] + ring[:1], strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)) / 2


def centre(ring: Arc) -> Point:
    """The middle of a ring's box."""
    xs, ys = [p[0] for p in ring], [p[1] for p in ring]
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
