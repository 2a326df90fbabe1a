"""The sentences of a verdict on versions, in plain words; see `services.domain.ab_test`.

Labels are put in as they are and may hold anything: whoever shows a sentence shows it as plain text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from services.domain.rounding import fixed, spoken
from services.domain.uncertainty import POWER, Interval
from services.wording import tr

if TYPE_CHECKING:
    from services.domain.uncertainty import Flaw

FormatNumber = Callable[[float, int], str]
"""Writes a number with so many decimals: (1234.5, 1) is "1,234.5" in English."""

_MOST_PLACES = 4


def english(value: float, places: int) -> str:
    """A number with group separators and so many decimals, as the program's language writes it."""
    return spoken(value, places)


def version_names(labels: Sequence[str]) -> tuple[str, ...]:
    """What the versions are called: their labels, with a number where a label is empty or not the only one."""
    seen = Counter(labels)
    found = []
    for number, label in enumerate(labels, start=1):
        if not label.strip():
            found.append(tr("Version {number}").format(number=number))
        elif seen[label] == 1:
            found.append(label)
        else:
            found.append(tr("{label} (version {number})").format(label=label, number=number))
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


# No Struct: lupdate would look for the texts of a class with a base under the class's name.
@dataclass(frozen=True, slots=True)
class Words:
    """Makes the sentences of one comparison. Versions are given by their place, differences in points.

    `base` is the word for the base ("delivered"), `level` is that of the intervals, and `number` writes
    numbers.
    """

    names: tuple[str, ...]
    base: str
    level: float
    number: FormatNumber

    def finding(
        self, leader: int, rival: int, points: float, interval: Interval, decided: bool
    ) -> str:
        """The difference and whether chance may explain it."""
        found = self.difference(leader, rival, points, interval, decided)
        if points == 0:
            return found
        chance = tr("Unlikely to be chance.") if decided else tr("Could be chance.")
        return f"{found} {chance}"

    def difference(
        self, leader: int, rival: int, points: float, interval: Interval, decided: bool = False
    ) -> str:
        """What the leader has more, with the interval; "about as often" where that prints as 0."""
        places = places_for(interval, decided)
        return self._difference_words(points, places).format(
            name=self.names[leader],
            other=self.names[rival],
            points=self._rounded(points, places),
            level=self._share(self.level),
            low=self._rounded(interval.low, places),
            high=self._rounded(interval.high, places),
        )

    def _difference_words(self, points: float, places: int) -> str:
        if points == 0:
            return tr(
                "{name} and {other} clicked equally often ({level}: {low} to {high} points apart)."
            )
        if round(points, places) == 0:
            return tr(
                "{name} and {other} clicked about equally often ({level}: {low} to {high} points apart)."
            )
        if len(self.names) > 2:
            return tr(
                "{name} clicked {points} points more than {other} ({level}: {low} to {high})."
            )
        return tr("{name} clicked {points} points more ({level}: {low} to {high}).")

    def chance(self, leader: int, rival: int, chance: float, loss: float) -> str:
        """How likely the leader is the better one, and what picking it costs on average."""
        words = (
            tr(
                "Chance that {name} is better than {other}: {chance}. "
                "Risk in picking {name} over {other}: {loss} points on average."
            )
            if len(self.names) > 2
            else tr(
                "Chance that {name} is better: {chance}. "
                "Risk in picking {name}: {loss} points on average."
            )
        )
        return words.format(
            name=self.names[leader],
            other=self.names[rival],
            chance=self._chance(chance),
            loss=self._loss(loss),
        )

    def hint(self, needed: int) -> str:
        """How many it takes to see such a difference."""
        return tr(
            "To see a difference this small with {share} certainty takes about "
            "{n} {base} per version."
        ).format(share=self._share(POWER), n=self.number(needed, 0), base=self.base)

    def behind(self, leader: int, places: Sequence[int]) -> str:
        """Which versions are out of the race although the first place is open; "" for none."""
        if not places:
            return ""
        names = ", ".join(self.names[place] for place in places)
        return tr("Clearly behind {leader}: {names}.").format(
            leader=self.names[leader], names=names
        )

    def several(self, comparisons: int) -> str:
        """That several comparisons were made, and that this was taken into account."""
        return tr("This allows for {n} comparisons made at once.").format(
            n=self.number(comparisons, 0)
        )

    def too_early(self, found: str) -> str:
        """That the time set is not over, with the difference so far."""
        return tr("Too early for a verdict. So far: {found}").format(found=found)

    def not_random(self, found: str) -> str:
        """The difference, and that it is not one of the versions alone."""
        why = tr("No verdict: the versions did not go to random groups.")
        return f"{found} {why}"

    def too_few(self, count: int) -> str:
        """That there is nothing to compare."""
        if count:
            return tr("No verdict: a comparison takes two versions, and there is only one.")
        return tr("No verdict: a comparison takes two versions, and there is none.")

    def unusable(self, place: int, why: Flaw, k: int | None, n: int | None) -> str:
        """Which version has counts that make no rate, and why."""
        name = self.names[place]
        if why == "unknown":
            if n is not None:
                words = tr("No verdict: it is not known how many clicked for {name}.")
                return words.format(name=name)
            return tr("No verdict: it is not known how many {base} for {name}.").format(
                base=self.base, name=name
            )
        if why == "zero":
            return tr("No verdict: {name} has {n} {base}.").format(
                name=name, n=self.number(0, 0), base=self.base
            )
        if why == "negative":
            return tr("No verdict: the provider reports a number below 0 for {name}.").format(
                name=name
            )
        return tr(
            "No verdict: the provider reports more clicked ({k}) than {base} ({n}) for {name}."
        ).format(
            k=self.number(k or 0, 0),
            base=self.base,
            n=self.number(n or 0, 0),
            name=name,
        )

    def _rounded(self, value: float, places: int) -> str:
        # Adding 0 makes 0 of a rounded -0.04, which would print as "-0.0".
        return self.number(float(fixed(value, places, grouped=False)) + 0.0, places)

    def _share(self, share: float) -> str:
        percent = round(share * 100, 2)
        places = next((n for n in (0, 1) if percent == round(percent, n)), 2)
        return tr("{n} %").format(n=self.number(percent, places))

    def _chance(self, chance: float) -> str:
        """Whole percent, near 0 and 100 a decimal; never "100 %" for what is not certain."""
        if chance > 0.999:
            return tr("more than {n} %").format(n=self.number(99.9, 1))
        if chance < 0.001:
            return tr("less than {n} %").format(n=self.number(0.1, 1))
        return tr("{n} %").format(n=self.number(chance * 100, 0 if 0.01 < chance < 0.99 else 1))

    def _loss(self, loss: float) -> str:
        """Two digits' worth of decimals, at most four; "less than 0.0001" below that."""
        places = 2
        while places < _MOST_PLACES and loss < 10 ** (1 - places):
            places += 1
        least = 10.0**-places
        if loss < least:
            return tr("less than {n}").format(n=self.number(least, places))
        return self.number(loss, places)
