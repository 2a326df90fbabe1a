"""What a cell tells when it is pointed at: the counts behind it, how sure they are, why there are none."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from gui.campaigns.reasons import Reasons
from gui.campaigns.tips import (
    MOST_NAMED,
    Tips,
    counts_behind,
    is_shaky,
    left_out,
    name_tip,
    shown_name,
    told_rate,
)
from services.domain.metric_list import count_definition, rate_definition
from tests.gui.invented import INFOS
from tests.gui.rows import row

RATE = rate_definition("click_rate_delivered")
PLAIN = rate_definition("clicks_per_clicker")
SMALL = "A small sample: the rate may as well be anywhere in between."


@pytest.fixture
def tips(formats):
    reasons = Reasons()
    reasons.learn(INFOS)
    return Tips(formats, reasons)


def test_a_reported_count_needs_no_words(tips):
    assert tips.count(row(sends=1020), count_definition("sends")) == ""


def test_a_count_that_is_missing_says_why(tips):
    told = tips.count(row(sends=None, status="sent"), count_definition("sends"))
    assert told == "ClickSend did not report this for the campaign."


def test_a_derived_count_says_of_what(tips):
    derived = count_definition("delivered_derived")
    some = row(sends=1020, bounced=20, delivered_derived=1000)
    assert tips.count(some, derived) == "Derived: 1,020 sends minus 20 bounced"
    reported = row(sends=1020, bounced=20, delivered=1000, delivered_derived=1000)
    assert tips.count(reported, derived) == ""


@pytest.mark.parametrize(
    ("clicks", "suspect", "told"),
    [
        (120, 0, "5 likely automatic left out"),
        (120, 4, "5 likely automatic left out\n4 suspect ones still counted"),
        (
            125,
            0,
            "5 likely automatic left out\n"
            "5 reported clicks are not in the click log and could not be checked",
        ),
    ],
)
def test_human_clicks_say_what_was_left_out_and_what_was_not_seen(tips, clicks, suspect, told):
    some = row(
        clicks=clicks,
        logged_clicks=120,
        automatic_clicks=5,
        suspect_clicks=suspect,
        human_clicks=115,
    )
    assert tips.count(some, count_definition("human_clicks")) == told


def test_a_rate_tells_its_counts_and_interval(tips):
    some = row(unique_clicks=83, delivered=1000, delivered_derived=1000)
    assert tips.rate(some, RATE) == "83 clickers of 1,000 delivered, 95 %: 6.7-10.2"
    assert not is_shaky(some, RATE)


def test_a_rate_without_a_base_says_so_and_shows_no_zero(tips):
    for some in (row(unique_clicks=83), row(unique_clicks=0, delivered_derived=0)):
        told = tips.rate(some, RATE)
        assert told
        assert "%" not in told
        assert not is_shaky(some, RATE)


def test_a_small_sample_is_told(formats):
    told = told_rate(formats, RATE, 3, 20)
    assert told.splitlines()[1:] == [SMALL]
    assert SMALL not in told_rate(formats, RATE, 300, 2000)
    assert is_shaky(row(unique_clicks=3, delivered_derived=20), RATE)


def test_a_plain_ratio_has_no_interval(formats):
    assert told_rate(formats, PLAIN, 120, 83) == "120 clicks by 83 clickers"
    assert counts_behind(formats, RATE, 1, 1000) == "1 clickers of 1,000 delivered"


SENT = datetime(2026, 11, 1, 9, 0, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"sent_at": None}, "Not sent, or the provider does not say when."),
        (
            {"sent_at": None, "sent_at_raw": "soon"},
            "ClickSend wrote “soon”, which cannot be read as a time.",
        ),
    ],
)
def test_a_send_time_that_is_not_known_says_why(tips, values, told):
    assert tips.sent(row(**values)) == told


def test_an_assumed_zone_is_told_beside_the_exact_time(tips, formats):
    exact = formats.exact(SENT)
    assert tips.sent(row(sent_at=SENT)) == exact
    told = tips.sent(row(sent_at=SENT, zone_assumed=True))
    assert told.splitlines() == [
        exact,
        "The provider names no time zone; the account's zone is assumed.",
    ]


def test_the_provider_s_own_word_for_the_state(tips):
    assert tips.status(row(status_raw="COMPLETE")) == "ClickSend says “COMPLETE”"
    assert tips.status(row(status_raw=None)) == ""


def test_campaigns_that_a_sum_leaves_out_are_named_but_not_without_end(formats):
    assert left_out((), formats) == ""
    few = left_out((row(name="Spring"), row("7", subject="Only today")), formats)
    assert few.splitlines()[1:] == ["  Spring", "  Only today"]
    many = [row(str(n), name=f"No {n}") for n in range(MOST_NAMED + 1234)]
    lines = left_out(many, formats).splitlines()
    assert len(lines) == 1 + MOST_NAMED + 1
    assert lines[-1] == "  and 1,234 more"


@pytest.mark.parametrize(
    ("values", "name", "tip"),
    [
        ({"name": "Spring", "subject": "Only today"}, "Spring", "Spring\nOnly today"),
        ({"name": "Spring", "subject": "Spring"}, "Spring", "Spring"),
        ({"subject": "Only today"}, "Only today", "Only today"),
        ({}, "1", "1"),
    ],
)
def test_what_stands_for_a_campaign(values, name, tip):
    assert (shown_name(row(**values)), name_tip(row(**values))) == (name, tip)
