"""One ramp of colours for counts, from soft to strong, and the numbers that its legend names.

Steps of equal length look equally far apart: distances are measured in Oklab (B. Ottosson, "A
perceptual color space for image processing", 2020, bottosson.github.io/posts/oklab).
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import msgspec

from gui.theme.stylesheet import mix
from gui.theme.tokens import DARK, LIGHT

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gui.theme.tokens import Tokens

Lab = tuple[float, float, float]

_TO_CONE = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
_TO_LAB = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)
_FROM_LAB = (
    (1.0, 0.3963377774, 0.2158037573),
    (1.0, -0.1055613458, -0.0638541728),
    (1.0, -0.0894841775, -1.2914855480),
)
_FROM_CONE = (
    (4.0767416621, -3.3077115913, 0.2309699292),
    (-1.2684380046, 2.6097574011, -0.3413193965),
    (-0.0041960863, -0.7034186147, 1.7076147010),
)

INKS = (LIGHT.surface, DARK.shadow)
"""White and black."""
STRONG = 0.45
"""How much of the text's colour the strongest step has, beside the accent."""
QUANTILE = 0.95
SPIKE = 1.25
"""The largest count is cut off only if it is so many times the 95th percentile."""
LADDERS = ((1, 2, 5), (1, 3), (1,))
"""Steps within a power of ten, from close to wide."""
LINEAR_BELOW = 5
"""Counts whose largest is less than so many times the smallest get classes of equal width."""


class Ramp:
    """The colours of one theme from soft over the accent to strong, evenly spaced.

    Args:
        tokens: The theme's colours.
        start: Where on the way from soft to strong the ramp begins, 0 to 1: more where the softest
            step must not be taken for the background.
    """

    def __init__(self, tokens: Tokens, start: float = 0.0) -> None:
        strong = mix(tokens.accent, tokens.text, STRONG)
        self._stops = [to_lab(c) for c in (tokens.accent_soft, tokens.accent, strong)]
        self._lengths = [
            math.dist(a, b) for a, b in zip(self._stops, self._stops[1:], strict=False)
        ]
        self._start = start

    def at(self, share: float) -> str:
        """The colour at a share of the way, 0 (softest) to 1 (strongest), as `#RRGGBB`."""
        share = self._start + (1 - self._start) * min(1.0, max(0.0, share))
        way = share * sum(self._lengths)
        first, second = self._lengths
        if way <= first:
            return from_lab(_between(self._stops[0], self._stops[1], way / (first or 1.0)))
        return from_lab(_between(self._stops[1], self._stops[2], (way - first) / (second or 1.0)))

    def steps(self, count: int) -> list[str]:
        """Evenly spaced colours from softest to strongest; a single one is from the middle."""
        if count == 1:
            return [self.at(0.5)]
        return [self.at(n / (count - 1)) for n in range(count)]


def text_on(colour: str) -> str:
    """White or black, whichever is read better on a cell: one of them always has 4.5 to 1.

    The themes' own text colours fall short of that on the middle of the ramp.
    """
    return max(INKS, key=lambda each: contrast(each, colour))


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, 1 to 21 (WCAG 2.1, "contrast ratio")."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(colour: str) -> Lab:
    """Light of red, green and blue, 0 to 1 (IEC 61966-2-1)."""
    red, green, blue = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    return _brighten(red), _brighten(green), _brighten(blue)


def _brighten(value: float) -> float:
    return float(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)


def to_lab(colour: str) -> Lab:
    """A `#RRGGBB` colour as lightness and two hues in Oklab."""
    cone = _times(_TO_CONE, _linear(colour))
    return _times(_TO_LAB, (math.cbrt(cone[0]), math.cbrt(cone[1]), math.cbrt(cone[2])))


def from_lab(lab: Lab) -> str:
    """A colour of Oklab as `#RRGGBB`, brought back to what a screen can show."""
    cone = _times(_FROM_LAB, lab)
    light = _times(_FROM_CONE, (cone[0] ** 3, cone[1] ** 3, cone[2] ** 3))
    return "#" + "".join(f"{round(255 * _dim(each)):02X}" for each in light)


def _dim(light: float) -> float:
    light = min(1.0, max(0.0, light))
    return float(12.92 * light if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055)


def _times(rows: Sequence[Lab], values: Lab) -> Lab:
    first, second, third = (sum(a * b for a, b in zip(row, values, strict=True)) for row in rows)
    return first, second, third


def _between(one: Lab, other: Lab, share: float) -> Lab:
    first, second, third = (a + (b - a) * share for a, b in zip(one, other, strict=True))
    return first, second, third


class Top(msgspec.Struct, frozen=True):
    """Where a ramp is at its strongest; `cut` if there are counts above it."""

    count: int
    cut: bool


def clipped_top(counts: Iterable[int]) -> Top:
    """The count that gets the strongest colour: the largest, or where a spike would flatten the rest
    the 95th percentile of those above zero (nearest rank).
    """  # noqa: D205 - one sentence
    some = sorted(count for count in counts if count > 0)
    if not some:
        return Top(0, cut=False)
    quantile = some[math.ceil(QUANTILE * len(some)) - 1]
    cut = some[-1] > SPIKE * quantile
    return Top(quantile if cut else some[-1], cut=cut)


def class_limits(counts: Iterable[int], most: int = 5) -> tuple[int, ...]:
    """Lower limits of at most `most` classes, as numbers that are easy to say.

    Counts of like size get classes of equal width, counts that spread wide get limits that grow by
    1, 2, 5 or 1, 3 or 1 in each power of ten.
    """
    some = [count for count in counts if count > 0]
    if not some:
        return ()
    low, high = min(some), max(some)
    if low == high:
        return (low,)
    if high - low < most:
        return tuple(range(low, high + 1))
    if high < LINEAR_BELOW * low:
        step = nice_step((high - low) / (most - 1))
        # None is no class of its own: what is not counted has another colour.
        return tuple(max(1, limit) for limit in range(low - low % step, high + 1, step))
    return _growing(low, high, most)


def _growing(low: int, high: int, most: int) -> tuple[int, ...]:
    powers = range(len(str(high)))
    for ladder in LADDERS:
        rungs = [each * 10**power for power in powers for each in ladder]
        limits = _from(rungs, low, high)
        if len(limits) <= most:
            return limits
    decades = [10**power for power in powers]
    limits = _from(decades, low, high)
    return limits[:: math.ceil(len(limits) / most)]


def _from(rungs: list[int], low: int, high: int) -> tuple[int, ...]:
    """The rungs from the last one that is not above `low` up to `high`."""
    first = max(rung for rung in rungs if rung <= low)
    return tuple(rung for rung in rungs if first <= rung <= high)


def nice_step(rough: float) -> int:
    """The least of 1, 2, 5, 10, 20, ... that is not below `rough`."""
    power: int = 10 ** max(0, math.floor(math.log10(max(rough, 1.0))))
    return next(step for each in (1, 2, 5, 10) if (step := each * power) >= rough)


def even_marks(top: int, most: int = 4) -> tuple[int, ...]:
    """Numbers above zero for the legend of a ramp that ends at `top`: multiples of a nice step."""
    if top <= 0:
        return ()
    step = nice_step(top / most)
    return tuple(range(step, top + 1, step))
