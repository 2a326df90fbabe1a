"""The rules for automatic clicks: their settings, limits and words."""

from __future__ import annotations

import re

import msgspec
import pytest

from services.domain.bots import (
    HIGHEST,
    LIMITS,
    NAMES,
    TITLES,
    BotRules,
    Rule,
    Verdict,
    checked,
    explained,
    from_text,
    policy,
    rules_of,
    to_text,
)
from services.domain.errors import NotOffered
from services.wording import speak

SETTINGS = BotRules.__struct_fields__


def test_the_first_weights_and_limits_are_those_of_the_definitions():
    rules = BotRules()
    assert {rule.value: rules.weight(rule) for rule in Rule} == {
        "B1": 100,
        "B2": 80,
        "B3": 70,
        "B4": 30,
        "B5": 50,
        "B6": 40,
        "B7": 60,
    }
    assert (rules.burst_links, rules.burst_seconds) == (3, 2)
    assert (rules.sweep_links, rules.sweep_share, rules.sweep_seconds) == (4, 0.9, 60)
    assert (rules.early_email_seconds, rules.early_sms_seconds) == (2, 1)
    assert (rules.shared_recipients, rules.shared_minutes, rules.shared_sms_factor) == (10, 10, 0.5)
    assert (rules.second_seconds, rules.hidden_seconds) == (15, 1)


def test_bits_are_stored_and_never_change():
    assert [rule.bit for rule in Rule] == [1, 2, 4, 8, 16, 32, 64]


def test_rules_come_back_from_their_bits():
    assert rules_of(0) == ()
    assert rules_of(Rule.BURST.bit | Rule.HIDDEN.bit) == (Rule.BURST, Rule.HIDDEN)
    for bits in range(128):
        assert sum(rule.bit for rule in rules_of(bits)) == bits


@pytest.mark.parametrize(
    ("score", "verdict"),
    [
        (0, Verdict.HUMAN),
        (39, Verdict.HUMAN),
        (40, Verdict.SUSPECT),
        (69, Verdict.SUSPECT),
        (70, Verdict.AUTOMATIC),
        (100, Verdict.AUTOMATIC),
    ],
)
def test_what_a_score_says(score, verdict):
    assert BotRules().verdict(score) is verdict


def test_equal_limits_leave_no_suspects():
    rules = checked(BotRules(likely=50, suspect=50))
    assert {rules.verdict(score) for score in range(HIGHEST + 1)} == {
        Verdict.HUMAN,
        Verdict.AUTOMATIC,
    }


def test_every_setting_has_limits_in_which_its_first_value_lies():
    assert set(LIMITS) == set(SETTINGS)
    for name, limits in LIMITS.items():
        assert limits.lowest < limits.highest, name
        assert limits.lowest <= getattr(BotRules(), name) <= limits.highest, name


@pytest.mark.parametrize("name", SETTINGS)
def test_a_setting_may_reach_its_limits_and_not_pass_them(name):
    limits = LIMITS[name]
    step = 0.01 if isinstance(getattr(BotRules(), name), float) else 1
    for inside in (limits.lowest, limits.highest):
        others = {"likely": HIGHEST} if name == "suspect" else {"suspect": 1}
        rules = msgspec.structs.replace(BotRules(), **{**others, name: inside})
        assert checked(rules) is rules
    for outside in (limits.lowest - step, limits.highest + step):
        with pytest.raises(NotOffered) as caught:
            checked(msgspec.structs.replace(BotRules(), **{name: outside}))
        assert caught.value.sentence == f"{NAMES[name]} cannot be {outside:g}."
        assert f"from {limits.lowest:g} to {limits.highest:g}" in str(caught.value.remedy)


def test_every_setting_has_a_name_that_a_person_reads():
    assert set(NAMES) == set(SETTINGS)
    assert len(set(NAMES.values())) == len(SETTINGS)
    for name, words in NAMES.items():
        assert words[0].isupper()
        assert not re.search(r"\b[Ss]ms\b|_", words), name
    for rule, title in TITLES.items():
        own = [words for name, words in NAMES.items() if name.startswith(rule.name.lower() + "_")]
        assert all(words.startswith(f"{title}: ") for words in own)


def test_what_is_wrong_with_a_setting_is_said_in_plain_words():
    with pytest.raises(NotOffered) as caught:
        checked(BotRules(early_sms_seconds=99))
    assert caught.value.sentence == "Right after delivery: the seconds for SMS cannot be 99."
    assert caught.value.remedy == "Choose a number from 1 to 60."


def test_suspects_may_not_lie_above_automatic_clicks():
    with pytest.raises(NotOffered, match="suspect clicks is above"):
        checked(BotRules(likely=40, suspect=41))


@pytest.mark.parametrize("rule", Rule)
def test_every_rule_has_a_title_and_words_without_a_gap(rule):
    assert TITLES[rule]
    assert len(set(TITLES.values())) == len(Rule)
    assert re.fullmatch(r"[A-Z][^{}]*\.", explained(rule, BotRules()))


@pytest.mark.parametrize(
    ("rule", "names"),
    [
        (Rule.BURST, ("burst_links", "burst_seconds")),
        (Rule.SWEEP, ("sweep_links", "sweep_seconds")),
        (Rule.EARLY, ("early_email_seconds", "early_sms_seconds")),
        (Rule.SHARED, ("shared_recipients", "shared_minutes")),
        (Rule.SECOND, ("second_seconds",)),
        (Rule.HIDDEN, ("hidden_seconds",)),
    ],
)
def test_the_words_tell_the_limits_in_force(rule, names):
    changed = {name: 8 + n for n, name in enumerate(names)}
    words = explained(rule, BotRules(**changed))
    for value in changed.values():
        assert re.search(rf"\b{value}\b", words)


def test_a_share_is_told_in_percent():
    assert "85 %" in explained(Rule.SWEEP, BotRules(sweep_share=0.85))
    assert "57 %" in explained(Rule.SWEEP, BotRules(sweep_share=0.57))


def test_rules_are_kept_as_text_and_come_back():
    rules = BotRules(burst_weight=0, sweep_share=0.75, likely=80, suspect=20)
    assert from_text(to_text(rules)) == rules


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "{",
        "[]",
        "null",
        '{"likely": "70"}',
        '{"likely": 101}',
        '{"likely": 10}',
        '{"burst_links": 2.5}',
        '{"burst_seconds": 0}',
    ],
)
def test_what_cannot_be_read_or_used_gives_the_defaults(text):
    assert from_text(text) == BotRules()


def test_settings_of_another_version_are_read_as_far_as_they_are_known():
    assert from_text('{"burst_links": 5, "of_tomorrow": true}') == BotRules(burst_links=5)


def test_a_file_can_tell_which_clicks_count_and_by_which_rules():
    assert policy(BotRules(), human=False) == "all clicks, none filtered"
    shipped = policy(BotRules(), human=True)
    assert shipped == "likely automatic clicks left out (score 70 or more; rules as shipped)"
    own = policy(BotRules(likely=80, burst_seconds=5, sweep_share=0.8), human=True)
    assert own == (
        "likely automatic clicks left out (score 80 or more; own settings: "
        "several links at once: the seconds 5; nearly all links in a row: the share of the links 0.8; "
        "the score of likely automatic clicks 80)"
    )


def test_own_settings_begin_small_in_english_only():
    own = BotRules(burst_links=5)
    assert "own settings: several links at once: the number of links 5" in policy(own, human=True)
    speak(lambda text, comment: text.replace("Several", "Mehrere"))
    try:
        assert "own settings: Mehrere links at once" in policy(own, human=True)
    finally:
        speak(None)
