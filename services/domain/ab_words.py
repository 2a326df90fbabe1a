"""The sentences of a verdict on versions, in plain words; see `services.domain.ab_test`.

Labels are put in as they are and may hold anything: whoever shows a sentence shows it as plain text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import msgspec

from services.domain.rounding import fixed
from services.domain.uncertainty import POWER, Interval

if TYPE_CHECKING:
    from services.domain.uncertainty import Flaw

FormatNumber = Callable[[float, int], str]
"""Writes a number with so many decimals: (1234.5, 1) is "1,234.5" in English."""

_MOST_PLACES = 4


def english(value: float, places: int) -> str:
    """A number with group separators and so many decimals."""
    return fixed(value, places)


def version_names(labels: Sequence[str]) -> tuple[str, ...]:
    """What the versions are called: their labels, with a number where a label is empty or not the only one."""
    seen = Counter(labels)
    found = []
    for number, label in enumerate(labels, start=1):
        if not label.strip():
            found.append(f"Version {number}")
        else:
            found.append(label if seen[label] == 1 else f"{label} (version {number})")
    return tuple(found)


def places_for(interval: Interval, decided: bool = False) -> int:
    """How many decimals a difference takes, so that its interval has two digits of width.

    One for a width of a point or more. More where a decided difference would print a bound as 0.
    """
    places = 1
    while places < _MOST_PLACES and interval.width < 10 ** (1 - places):
        places += 1
    nearest = min(abs(interval.low), abs(interval.high))
    while decided and places < _MOST_PLACES and round(nearest, places) == 0:
        places += 1
    return places


class Words(msgspec.Struct, frozen=True):
    """Makes the sentences of one comparison. Versions are given by their place, differences in points.

    `base` and `what` are the words for the base and the deed ("delivered", "clicked"), `level` is that
    of the intervals, and `number` writes numbers.
    """

    names: tuple[str, ...]
    base: str
    what: str
    level: float
    number: FormatNumber

    def finding(
        self, leader: int, rival: int, points: float, interval: Interval, decided: bool
    ) -> str:
        """The difference and whether chance may explain it."""
        found = self.difference(leader, rival, points, interval, decided)
        if points == 0:
            return found
        return f"{found} {'Unlikely to be chance.' if decided else 'Could be chance.'}"

    def difference(
        self, leader: int, rival: int, points: float, interval: Interval, decided: bool = False
    ) -> str:
        """What the leader has more, with the interval; "about as often" where that prints as 0."""
        places = places_for(interval, decided)
        low, high = self._rounded(interval.low, places), self._rounded(interval.high, places)
        bounds = f"{self._share(self.level)}: {low} to {high}"
        name, other = self.names[leader], self.names[rival]
        if round(points, places) == 0:
            about = "" if points == 0 else "about "
            return f"{name} and {other} {self.what} {about}equally often ({bounds} points apart)."
        than = f" than {other}" if len(self.names) > 2 else ""
        return f"{name} {self.what} {self._rounded(points, places)} points more{than} ({bounds})."

    def chance(self, leader: int, rival: int, chance: float, loss: float) -> str:
        """How likely the leader is the better one, and what picking it costs on average."""
        name = self.names[leader]
        several, other = len(self.names) > 2, self.names[rival]
        than, over = (f" than {other}", f" over {other}") if several else ("", "")
        return (
            f"Chance that {name} is better{than}: {self._chance(chance)}. "
            f"Risk in picking {name}{over}: {self._loss(loss)} points on average."
        )

    def hint(self, needed: int) -> str:
        """How many it takes to see such a difference."""
        return (
            f"To see a difference this small with {self._share(POWER)} certainty takes about "
            f"{self.number(needed, 0)} {self.base} per version."
        )

    def behind(self, leader: int, places: Sequence[int]) -> str:
        """Which versions are out of the race although the first place is open; "" for none."""
        names = ", ".join(self.names[place] for place in places)
        return f"Clearly behind {self.names[leader]}: {names}." if places else ""

    def several(self, comparisons: int) -> str:
        """That several comparisons were made, and that this was taken into account."""
        return f"This allows for {self.number(comparisons, 0)} comparisons made at once."

    def too_early(self, found: str) -> str:
        """That the time set is not over, with the difference so far."""
        return f"Too early for a verdict. So far: {found}"

    def not_random(self, found: str) -> str:
        """The difference, and that it is not one of the versions alone."""
        return f"{found} No verdict: the versions did not go to random groups."

    def too_few(self, count: int) -> str:
        """That there is nothing to compare."""
        there = "there is only one" if count else "there is none"
        return f"No verdict: a comparison takes two versions, and {there}."

    def unusable(self, place: int, why: Flaw, k: int | None, n: int | None) -> str:
        """Which version has counts that make no rate, and why."""
        name = self.names[place]
        if why == "unknown":
            missing = self.base if n is None else self.what
            return f"No verdict: it is not known how many {missing} for {name}."
        if why == "zero":
            return f"No verdict: {name} has {self.number(0, 0)} {self.base}."
        if why == "negative":
            return f"No verdict: the provider reports a number below 0 for {name}."
        return (
            f"No verdict: the provider reports more {self.what} ({self.number(k or 0, 0)}) than "
            f"{self.base} ({self.number(n or 0, 0)}) for {name}."
        )

    def _rounded(self, value: float, places: int) -> str:
        # Adding 0 makes 0 of a rounded -0.04, which would print as "-0.0".
        return self.number(float(fixed(value, places, grouped=False)) + 0.0, places)

    def _share(self, share: float) -> str:
        percent = round(share * 100, 2)
        places = next((n for n in (0, 1) if percent == round(percent, n)), 2)
        return f"{self.number(percent, places)} %"

    def _chance(self, chance: float) -> str:
        """Whole percent, near 0 and 100 a decimal; never "100 %" for what is not certain."""
        if chance > 0.999:
            return f"more than {self.number(99.9, 1)} %"
        if chance < 0.001:
            return f"less than {self.number(0.1, 1)} %"
        return f"{self.number(chance * 100, 0 if 0.01 < chance < 0.99 else 1)} %"

    def _loss(self, loss: float) -> str:
        """Two digits' worth of decimals, at most four; "less than 0.0001" below that."""
        places = 2
        while places < _MOST_PLACES and loss < 10 ** (1 - places):
            places += 1
        least = 10.0**-places
        if loss < least:
            return f"less than {self.number(least, places)}"
        return self.number(loss, places)
