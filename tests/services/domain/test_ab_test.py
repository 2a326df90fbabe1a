from __future__ import annotations

import math
import random
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.domain.ab_test import Arm, Verdict, judge
from services.domain.proportions import chance_b_beats_a, expected_loss, fisher, z_test
from services.domain.uncertainty import holm, newcombe

A50, B70 = Arm("A", 50, 1000), Arm("B", 70, 1000)
UNKNOWN_OR_ANY = st.one_of(st.none(), st.integers(-3, 400))
ANY_ARM = st.builds(Arm, st.text(max_size=8), UNKNOWN_OR_ANY, UNKNOWN_OR_ANY)


def test_what_may_be_chance_says_so_in_the_words_of_the_product_paper():
    verdict = judge([A50, B70])
    assert verdict.sentence == "B clicked 2.0 points more (95 %: -0.1 to 4.1). Could be chance."
    assert verdict.more == (
        "Chance that B is better: 97 %. Risk in picking B: 0.013 points on average. "
        "To see a difference this small with 80 % certainty takes about 2,220 delivered per version."
    )
    assert not verdict.decided
    assert verdict.winner is None
    assert verdict.winner_place is None
    assert verdict.needed == 2220
    assert verdict.reason is None


def test_from_5_to_6_percent_the_hint_is_8160():
    verdict = judge([Arm("A", 50, 1000), Arm("B", 60, 1000)])
    assert verdict.needed == 8160
    assert verdict.more.endswith(
        "To see a difference this small with 80 % certainty takes about 8,160 delivered per version."
    )


def test_a_clear_difference_names_the_winner_and_needs_no_more():
    verdict = judge([Arm("Short", 1554, 18500), Arm("Long", 1665, 17900)])
    assert verdict.sentence == (
        "Long clicked 0.9 points more (95 %: 0.3 to 1.5). Unlikely to be chance."
    )
    assert verdict.more == (
        "Chance that Long is better: 99.9 %. Risk in picking Long: 0.0001 points on average."
    )
    assert verdict.decided
    assert (verdict.winner, verdict.winner_place, verdict.needed) == ("Long", 1, None)


def test_the_comparison_holds_the_numbers_of_the_formulas():
    (one,) = judge([A50, B70]).comparisons
    table = (50, 1000, 70, 1000)
    assert (one.a, one.b) == (0, 1)
    assert one.points == pytest.approx(2)
    assert one.interval == newcombe(*table).scaled(100)
    assert one.evidence.test == "z"
    assert one.evidence.p == one.evidence.adjusted == z_test(*table).p
    assert one.evidence.chance == chance_b_beats_a(*table)
    assert one.evidence.loss_b == pytest.approx(expected_loss(*table) * 100)
    assert one.evidence.loss_a == pytest.approx(expected_loss(70, 1000, 50, 1000) * 100)


def test_few_hits_are_judged_by_fisher():
    (one,) = judge([Arm("A", 1, 40), Arm("B", 6, 40)]).comparisons
    assert one.evidence.test == "fisher"
    assert one.evidence.p == fisher(1, 40, 6, 40)


def test_the_leader_is_the_subject_also_when_it_comes_first():
    there, back = judge([A50, B70]), judge([Arm("A", 70, 1000), Arm("B", 50, 1000)])
    assert back.sentence == there.sentence.replace("B clicked", "A clicked")
    assert back.more == there.more.replace("B is", "A is").replace("picking B", "picking A")
    assert back.comparisons[0].points == pytest.approx(-2)


@given(st.tuples(st.integers(0, 300), st.integers(0, 300)))
@settings(deadline=None)
def test_swapping_the_versions_changes_nothing_but_their_order(hits):
    one, other = Arm("one", hits[0], 300), Arm("other", hits[1], 300)
    there, back = judge([one, other]), judge([other, one])
    assert (there.decided, there.winner, there.needed) == (back.decided, back.winner, back.needed)
    if hits[0] != hits[1]:
        assert (there.sentence, there.more) == (back.sentence, back.more)


def test_without_random_groups_the_difference_is_shown_and_nothing_is_tested():
    verdict = judge([Arm("May", 500, 1000), Arm("June", 700, 1000)], randomised=False)
    assert verdict.sentence == (
        "June clicked 20.0 points more (95 %: 15.8 to 24.1). "
        "No verdict: the versions did not go to random groups."
    )
    assert verdict.reason == "not_randomised"
    assert_no_winner(verdict)
    assert verdict.comparisons[0].evidence is None


def test_before_the_horizon_it_is_too_early_however_clear_it_looks():
    verdict = judge([Arm("A", 500, 1000), Arm("B", 700, 1000)], horizon_over=False)
    assert verdict.sentence == (
        "Too early for a verdict. So far: B clicked 20.0 points more (95 %: 15.8 to 24.1)."
    )
    assert verdict.reason == "too_early"
    assert_no_winner(verdict)
    assert verdict.comparisons[0].evidence is None


def assert_no_winner(verdict: Verdict) -> None:
    assert not verdict.decided
    assert verdict.winner is None
    assert verdict.winner_place is None
    assert verdict.needed is None
    assert verdict.more == ""


@pytest.mark.parametrize(
    ("arm", "reason", "words"),
    [
        (Arm("B", None, 10), "unknown", "it is not known how many clicked for B."),
        (Arm("B", 3, None), "unknown", "it is not known how many delivered for B."),
        (Arm("B", 0, 0), "zero", "B has 0 delivered."),
        (Arm("B", -1, 10), "negative", "the provider reports a number below 0 for B."),
        (
            Arm("B", 1200, 1000),
            "above_base",
            "the provider reports more clicked (1,200) than delivered (1,000) for B.",
        ),
    ],
    ids=["no hits", "no base", "zero base", "below zero", "above base"],
)
def test_counts_that_make_no_rate_are_named(arm, reason, words):
    verdict = judge([A50, arm])
    assert verdict.sentence == f"No verdict: {words}"
    assert verdict.reason == reason
    assert verdict.comparisons == ()
    assert_no_winner(verdict)


@pytest.mark.parametrize("arms", [[], [A50]], ids=["none", "one"])
def test_it_takes_two_versions(arms):
    verdict = judge(arms)
    assert verdict.sentence.startswith("No verdict: a comparison takes two versions")
    assert verdict.reason == "one_arm"
    assert_no_winner(verdict)


def test_equal_rates_are_neither_better_nor_chance():
    verdict = judge([Arm("A", 50, 1000), Arm("B", 100, 2000)])
    assert verdict.sentence == "A and B clicked equally often (95 %: -1.6 to 1.8 points apart)."
    assert verdict.needed is None
    assert not verdict.decided
    assert "equally often" in judge([Arm("A", 0, 100), Arm("B", 0, 100)]).sentence


def test_the_best_of_three_wins_only_if_it_beats_both():
    open_race = judge([Arm("A", 50, 1000), Arm("B", 95, 1000), Arm("C", 100, 1000)])
    assert open_race.sentence.startswith("C clicked 0.5 points more than B (95 %: ")
    assert open_race.sentence.endswith("Could be chance.")
    assert "Clearly behind C: A." in open_race.more
    assert open_race.winner is None
    won = judge([Arm("A", 50, 1000), Arm("B", 60, 1000), Arm("C", 120, 1000)])
    assert won.winner == "C"
    assert won.sentence.startswith("C clicked 6.0 points more than B")
    assert "This allows for 3 comparisons made at once." in won.more


def test_several_versions_are_adjusted_over_all_pairs():
    # Alone, C would win against each; three looks are too many for that.
    hits = (50, 52, 75)
    verdict = judge([Arm(name, k, 1000) for name, k in zip("ABC", hits, strict=True)])
    plain = [one.evidence.p for one in verdict.comparisons]
    assert tuple(one.evidence.adjusted for one in verdict.comparisons) == holm(plain)
    assert judge([Arm("A", 50, 1000), Arm("C", 75, 1000)]).winner == "C"
    assert judge([Arm("B", 52, 1000), Arm("C", 75, 1000)]).winner == "C"
    assert verdict.winner is None


def test_the_hint_for_several_versions_asks_for_more():
    hits = (50, 52, 72)
    open_race = judge([Arm(name, k, 1000) for name, k in zip("ABC", hits, strict=True)])
    assert open_race.needed > judge([Arm("B", 52, 1000), Arm("C", 72, 1000)]).needed


def test_equal_versions_seldom_get_a_winner():
    """The exact chance of a false winner over all outcomes of two equal versions."""
    n, share = 30, 0.3
    likely = [math.comb(n, k) * share**k * (1 - share) ** (n - k) for k in range(n + 1)]
    wrong = sum(
        likely[a] * likely[b]
        for a, b in product(range(n + 1), repeat=2)
        if judge([Arm("A", a, n), Arm("B", b, n)]).decided
    )
    assert 0.01 < wrong < 0.055


def test_four_equal_versions_seldom_get_a_winner():
    rng = random.Random(4)
    runs = 400
    wrong = 0
    for _ in range(runs):
        hits = [sum(rng.random() < 0.2 for _ in range(150)) for _ in range(4)]
        wrong += judge([Arm("x", k, 150) for k in hits]).decided
    assert wrong / runs < 0.05


def test_a_p_value_just_below_the_limit_does_not_decide_against_its_interval():
    verdict = judge([Arm("A", 3, 100), Arm("B", 10, 100)])
    (one,) = verdict.comparisons
    assert one.evidence.p < 0.05
    assert one.interval.low < 0
    assert not verdict.decided


def test_among_equally_doubtful_ones_the_closest_rival_is_shown():
    verdict = judge([Arm("A", 50, 1000), Arm("B", 52, 1000), Arm("C", 55, 1000)])
    assert {one.evidence.adjusted for one in verdict.comparisons} == {1.0}
    assert verdict.sentence.startswith("C clicked 0.3 points more than B")
    assert (verdict.shown.a, verdict.shown.b) == (1, 2)


def test_the_hint_is_given_where_only_one_version_is_large_enough():
    uneven = judge([Arm("A", 1, 40), Arm("B", 1000, 10_000)])
    assert 40 < uneven.needed < 10_000


@pytest.mark.parametrize("hits", [(30, 44), (10, 23), (0, 6), (400, 412), (1, 2)], ids=str)
def test_a_winner_never_stands_beside_an_interval_with_0(hits):
    for b in range(hits[1], hits[1] + 40):
        verdict = judge([Arm("A", hits[0], 600), Arm("B", b, 600)])
        assert verdict.decided == (verdict.winner == "B")
        if verdict.decided:
            assert verdict.comparisons[0].interval.low > 0
            assert verdict.comparisons[0].evidence.p < 0.05


def test_a_stricter_level_is_printed_and_used():
    arms = [Arm("Short", 1554, 18500), Arm("Long", 1665, 17900)]
    assert judge(arms, level=0.99).decided
    strict = judge(arms, level=0.999)
    assert not strict.decided
    assert "(99.9 %: " in strict.sentence
    with pytest.raises(ValueError):
        judge(arms, level=95)


def test_another_base_and_another_way_to_write_numbers():
    def german(value: float, places: int) -> str:
        return f"{value:,.{places}f}".translate(str.maketrans(",.", ".,"))

    verdict = judge(
        [Arm("A", 50, 1000), Arm("B", 60, 1000)],
        base_word="sent",
        format_number=german,
    )
    assert verdict.sentence == "B clicked 1,0 points more (95 %: -1,0 to 3,0). Could be chance."
    assert verdict.more.endswith("takes about 8.160 sent per version.")


@pytest.mark.parametrize(
    "label", ["<b>{0}</b>", "%s %d", "a\x00b\u202e", "=HYPERLINK(1)"], ids=ascii
)
def test_a_hostile_label_is_just_contained(label):
    verdict = judge([A50, Arm(label, 200, 1000)])
    assert verdict.winner == label
    assert verdict.sentence.startswith(f"{label} clicked 15.0 points more")


@given(st.lists(ANY_ARM, max_size=4), st.booleans(), st.booleans())
@settings(deadline=None)
def test_whatever_the_counts_are_there_is_a_sentence(arms, randomised, over):
    verdict = judge(arms, randomised=randomised, horizon_over=over)
    assert verdict.sentence.endswith(".")
    assert verdict.decided == (verdict.winner is not None) == (verdict.winner_place is not None)
    if verdict.decided:
        best = arms[verdict.winner_place]
        assert all(best.k / best.n >= arm.k / arm.n for arm in arms)
    if verdict.reason is None:
        assert len(verdict.comparisons) == len(arms) * (len(arms) - 1) // 2
