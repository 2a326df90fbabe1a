"""The verdict on two or more versions of one message: who did better, and may that be chance.

`judge` always returns a verdict to read, whatever the counts are; a verdict that says nothing about a
winner says why. More hits must be better: clickers and openers, not opt-outs. The words are in
`services.domain.ab_words`, the formulas in `proportions` and `uncertainty`.

All pairs are compared, not only the rest with the best: the best was picked by looking, and its p-values
alone would promise too much. With several versions the p-values are adjusted by Holm's method; a version
wins when it beats each of the others.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Literal

import msgspec

from services.domain.ab_words import FormatNumber, Words, english, version_names
from services.domain.proportions import (
    TestName,
    chance_b_beats_a,
    expected_loss,
    p_value,
    which_test,
)
from services.domain.uncertainty import (
    LEVEL,
    Interval,
    flaw,
    holm,
    newcombe,
    sample_size,
)
from services.wording import noop, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

Reason = Literal[
    "one_arm", "unknown", "zero", "negative", "above_base", "not_randomised", "too_early"
]
"""Why there is no verdict: fewer than two versions, counts that make no rate (see `uncertainty.Flaw`),
no random groups, or the time set for the test is not over."""

NEEDED_MOST = 10_000_000
"""A test that takes more is none that anybody could make; its size says nothing."""
Count = tuple[int, int]


class Arm(msgspec.Struct, frozen=True):
    """A version: `k` of `n` did it; None where that is not reported. The label is any text."""

    label: str
    k: int | None
    n: int | None


class Evidence(msgspec.Struct, frozen=True):
    """What speaks for a difference between versions A and B being real.

    `p` is two-sided, `adjusted` the same after Holm over all pairs (equal to `p` for two versions).
    `chance` is that of B's true rate being above A's, from even priors; `p` is not that chance.
    `loss_a` and `loss_b` are what choosing A or B costs on average, in points.
    """

    test: TestName
    p: float
    adjusted: float
    chance: float
    loss_a: float
    loss_b: float


class Comparison(msgspec.Struct, frozen=True):
    """Two versions, by their places in the list that was judged; `a` comes before `b`.

    `points` is B's rate less A's in percentage points, `interval` Newcombe's for it at the level asked
    for. `evidence` is None where no test is allowed: no random groups, or too early.
    `decided` means: the adjusted p-value is below 1 - level and 0 lies outside of the interval.
    """

    a: int
    b: int
    points: float
    interval: Interval
    evidence: Evidence | None = None
    decided: bool = False

    def other(self, place: int) -> int:
        """The place of the version that `place` is compared with."""
        return self.a if place == self.b else self.b

    def seen_from(self, place: int) -> tuple[float, Interval]:
        """The difference and its interval as what the version at `place` has more."""
        if place == self.b:
            return self.points, self.interval
        return -self.points, self.interval.negated()


class Verdict(msgspec.Struct, frozen=True):
    """What can be said about the versions.

    `sentence` is the finding and `more` what stands beside it ("" where nothing does). `winner` is the
    winner's label and `winner_place` its place; None without one. `shown` is the comparison that the
    sentence is about: the leader's least certain one. `needed` is the size per version that would
    show it with 80 % power, rounded up to three digits; None where it is decided or the hint would not help.
    `reason` says why there is no verdict; None where there is one, also "could be chance".
    """

    sentence: str
    more: str = ""
    decided: bool = False
    winner: str | None = None
    winner_place: int | None = None
    comparisons: tuple[Comparison, ...] = ()
    shown: Comparison | None = None
    needed: int | None = None
    reason: Reason | None = None


def judge(
    arms: Sequence[Arm],
    *,
    randomised: bool = True,
    horizon_over: bool = True,
    base_word: str = noop("delivered"),
    level: float = LEVEL,
    format_number: FormatNumber = english,
) -> Verdict:
    """Compare the versions of a message.

    Args:
        arms: The versions, in the order in which they are shown.
        randomised: Whether chance decided who got which version. If not, the difference is shown
            without a verdict.
        horizon_over: Whether the time set for the test is over. Looking earlier repeats the test.
        base_word: What `n` counts: "1,000 delivered"; in English, marked with `noop`.
        level: The level of the intervals; 1 - level is the limit of the p-values.
        format_number: Writes a number with so many decimals, for the user's locale.

    Raises:
        ValueError: The level is not between 0 and 1.
    """
    words = Words(
        names=version_names([arm.label for arm in arms]),
        base=tr(base_word),
        level=level,
        number=format_number,
    )
    bad = _unusable(arms, words)
    if bad:
        return bad
    counts = [(arm.k or 0, arm.n or 0) for arm in arms]
    leader = max(range(len(counts)), key=lambda place: _rate(counts[place]))
    differences = _differences(counts, level)
    if not (randomised and horizon_over):
        return _without_test(leader, differences, randomised, words)
    verdict = _verdict(leader, _tested(differences, counts, level), counts, words)
    return (
        msgspec.structs.replace(verdict, winner=arms[leader].label) if verdict.decided else verdict
    )


def _unusable(arms: Sequence[Arm], words: Words) -> Verdict | None:
    if len(arms) < 2:
        return Verdict(words.too_few(len(arms)), reason="one_arm")
    for place, arm in enumerate(arms):
        why = flaw(arm.k, arm.n)
        if why:
            return Verdict(words.unusable(place, why, arm.k, arm.n), reason=why)
    return None


def _rate(count: tuple[int, int]) -> float:
    return count[0] / count[1]


def _differences(counts: Sequence[Count], level: float) -> tuple[Comparison, ...]:
    """Every pair with its difference, not tested yet."""
    found = []
    for a, b in combinations(range(len(counts)), 2):
        interval = newcombe(*counts[a], *counts[b], level)
        if interval is not None:
            points = (_rate(counts[b]) - _rate(counts[a])) * 100
            found.append(Comparison(a, b, points, interval.scaled(100)))
    return tuple(found)


def _tested(
    differences: Sequence[Comparison], counts: Sequence[Count], level: float
) -> tuple[Comparison, ...]:
    tables = [(*counts[one.a], *counts[one.b]) for one in differences]
    p_values = [p_value(*table) for table in tables]
    found = []
    for one, table, p, adjusted in zip(differences, tables, p_values, holm(p_values), strict=True):
        evidence = Evidence(
            test=which_test(*table),
            p=p,
            adjusted=adjusted,
            chance=chance_b_beats_a(*table),
            loss_a=expected_loss(*table[2:], *table[:2]) * 100,
            loss_b=expected_loss(*table) * 100,
        )
        # Test and interval are two methods and may differ by a hair: nobody should read
        # "unlikely to be chance" beside an interval that holds 0.
        decided = adjusted < 1 - level and 0.0 not in one.interval
        found.append(msgspec.structs.replace(one, evidence=evidence, decided=decided))
    return tuple(found)


def _shown(leader: int, comparisons: Sequence[Comparison]) -> Comparison:
    """The leader's least certain comparison; of equally certain ones that with the closest rate."""

    def doubt(one: Comparison) -> tuple[bool, float, float]:
        adjusted = one.evidence.adjusted if one.evidence else 1.0
        return not one.decided, adjusted, -abs(one.points)

    return max((one for one in comparisons if leader in (one.a, one.b)), key=doubt)


def _without_test(
    leader: int, comparisons: tuple[Comparison, ...], randomised: bool, words: Words
) -> Verdict:
    shown = _shown(leader, comparisons)
    found = words.difference(leader, shown.other(leader), *shown.seen_from(leader))
    return Verdict(
        words.too_early(found) if randomised else words.not_random(found),
        comparisons=comparisons,
        shown=shown,
        reason="too_early" if randomised else "not_randomised",
    )


def _verdict(
    leader: int, comparisons: tuple[Comparison, ...], counts: Sequence[Count], words: Words
) -> Verdict:
    shown = _shown(leader, comparisons)
    rival = shown.other(leader)
    needed = None if shown.decided else _needed(shown, counts, words.level, len(comparisons))
    behind = [one.other(leader) for one in comparisons if one.decided and leader in (one.a, one.b)]
    sentences = [_chance_words(leader, shown, words)]
    if len(counts) > 2:
        sentences.append(words.behind(leader, [] if shown.decided else behind))
        sentences.append(words.several(len(comparisons)))
    if needed is not None:
        sentences.append(words.hint(needed))
    return Verdict(
        words.finding(leader, rival, *shown.seen_from(leader), shown.decided),
        " ".join(filter(None, sentences)),
        decided=shown.decided,
        winner_place=leader if shown.decided else None,
        comparisons=comparisons,
        shown=shown,
        needed=needed,
    )


def _chance_words(leader: int, shown: Comparison, words: Words) -> str:
    evidence = shown.evidence
    if evidence is None:
        return ""
    is_b = leader == shown.b
    chance = evidence.chance if is_b else 1 - evidence.chance
    loss = evidence.loss_b if is_b else evidence.loss_a
    return words.chance(leader, shown.other(leader), chance, loss)


def _needed(
    shown: Comparison, counts: Sequence[Count], level: float, comparisons: int
) -> int | None:
    """The size per version that would show this difference; None where both have that many already.

    For several comparisons the limit is divided by their number (Bonferroni), the first step of Holm.
    """
    first, second = counts[shown.a], counts[shown.b]
    if _rate(first) == _rate(second):
        return None
    limit = (1 - level) / comparisons
    size = sample_size(_rate(first), _rate(second), level=1 - limit)
    return _rounded_up(size) if min(first[1], second[1]) < size <= NEEDED_MOST else None


def _rounded_up(size: int) -> int:
    """To three digits: 8,158 becomes 8,160."""
    unit: int = 10 ** max(0, len(str(size)) - 3)
    return -(-size // unit) * unit
