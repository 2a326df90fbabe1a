"""How several rates differ from one of them, and whether chance alone would hardly do that."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from services.domain.proportions import p_value
from services.domain.uncertainty import LEVEL, Interval, holm, newcombe, shaky

if TYPE_CHECKING:
    from collections.abc import Sequence

Counts = tuple[int, int]
"""Hits and the base they are of; a base above 0 with no more hits than it has."""
_LIMIT = 1 - LEVEL


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """A rate less the one it is compared with.

    `points` are percentage points, `interval` is Newcombe's for them. `p` is adjusted for how many rates are
    compared (Holm), so that eight campaigns do not make one of them stand out by chance. `sure` says that
    chance alone would hardly do that; `small` that one of the two rates stands on a small sample.
    """

    points: float
    interval: Interval
    p: float
    sure: bool
    small: bool


def differences(rates: Sequence[Counts | None], base: int) -> list[Difference | None]:
    """The difference of each rate to one of them.

    Args:
        rates: The counts of each; None where they make no rate.
        base: The place of the one that the others are compared with.

    Returns:
        As many as there are rates; None for the base, and where either has no rate.
    """
    found: list[Difference | None] = [None] * len(rates)
    theirs = rates[base]
    if theirs is None:
        return found
    tested = [
        (place, mine, between.scaled(100))
        for place, mine in enumerate(rates)
        if place != base and mine is not None and (between := newcombe(*theirs, *mine))
    ]
    adjusted = holm([p_value(*theirs, *mine) for _, mine, _ in tested])
    for (place, mine, interval), p in zip(tested, adjusted, strict=True):
        found[place] = Difference(
            points=(mine[0] / mine[1] - theirs[0] / theirs[1]) * 100,
            interval=interval,
            p=p,
            sure=0.0 not in interval and p < _LIMIT,
            small=shaky(*mine) or shaky(*theirs),
        )
    return found
