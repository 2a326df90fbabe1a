"""Campaigns put together by tag, name and utm_campaign: sums, rates as sum over sum, what is left out."""

from __future__ import annotations

import pytest

from services.domain.errors import NotOffered
from services.domain.lenses import Lenses
from services.reports.promotions import patterns_of


def groups(rows):
    return {row["group"]: row for row in rows}


def test_tags_are_one_whatever_their_case_and_untagged_campaigns_come_last(market, table):
    rows = table(market, "promotions", group="tag")
    assert [(row["group"] or "").lower() for row in rows] == ["garden", "text", ""]
    assert [row["campaigns"] for row in rows] == [2, 1, 2]


def test_counts_are_added_and_people_are_not(market, table):
    row = table(market, "promotions", group="tag")[0]
    assert row["sends"] == 200 + 500
    assert row["clicks"] == 5
    assert row["channels"] == "email, sms"
    assert row["unique_clicks"] is None
    assert row["unique_opens"] is None


def test_a_rate_is_sum_over_sum_and_names_what_it_leaves_out(market, table):
    row = groups(table(market, "promotions", group="utm_campaign"))["Spring \N{TULIP}"]
    assert row["click_rate_delivered"] == pytest.approx((4 + 2) / (180 + 100))
    assert row["click_rate_delivered_numerator"] == 6
    assert row["click_rate_delivered_denominator"] == 280
    assert row["click_rate_delivered_left_out"] == 0
    assert row["left_out"] is None
    mixed = table(market, "promotions", group="tag")[0]
    assert mixed["click_rate_delivered"] == pytest.approx(4 / 180)
    assert mixed["click_rate_delivered_left_out"] == 1
    assert "Click rate (delivered): Summer text" in mixed["left_out"]


def test_the_human_lens_changes_the_rate(market, table):
    row = groups(table(market, "promotions", group="utm_campaign", lenses=Lenses(human=True)))[
        "Spring \N{TULIP}"
    ]
    assert row["click_rate_delivered_human"] == pytest.approx((3 + 1) / 280)
    assert row["human_clicks"] + row["automatic_clicks"] == row["clicks"]


def test_names_go_by_patterns_with_stars(market, table):
    rows = table(market, "promotions", group="name", pattern="spring*; *SUMMER*;nothing")
    assert [(row["group"], row["campaigns"]) for row in rows] == [("*SUMMER*", 2), ("spring*", 2)]


def test_signs_of_regular_expressions_mean_themselves(market, table):
    rows = table(market, "promotions", group="name", pattern="Spring.text;[s]*;Spring text")
    assert [row["group"] for row in rows] == ["Spring text", None]


@pytest.mark.parametrize("pattern", ["", " ; ;"])
def test_groups_by_name_need_a_pattern(pattern):
    with pytest.raises(NotOffered, match="which names belong together"):
        patterns_of(pattern)


def test_a_group_without_any_base_has_no_rate(market, table):
    rest = table(market, "promotions", group="utm_campaign")[-1]
    assert rest["group"] is None
    assert rest["sends"] == 0
    assert rest["click_rate_delivered"] is None
    assert rest["clicks"] is None
