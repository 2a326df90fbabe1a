"""Campaigns against one of them: which it is, differences and intervals, what cannot be compared."""

from __future__ import annotations

import pytest

from services.domain.lenses import Base, Lenses
from services.domain.rows import Selection


def by_name(rows):
    return {row["name"]: row for row in rows}


def test_each_campaign_against_the_newest_that_has_a_rate(market, table):
    rows = table(market, "compare")
    assert [row["in_words"] for row in rows].count("compared with") == 1
    first = next(row for row in rows if row["click_rate_delivered"] is not None)
    assert first["in_words"] == "compared with"
    assert first["difference_points"] is None
    assert {row["compared_with"] for row in rows} == {first["name"], None}
    spring = by_name(rows)["Spring sale \N{TULIP}"]
    assert (
        spring["click_rate_delivered_numerator"],
        spring["click_rate_delivered_denominator"],
    ) == (
        4,
        180,
    )
    assert spring["difference_points"] == pytest.approx((4 / 180 - 2 / 100) * 100)
    assert spring["difference_low"] < 0 < spring["difference_high"]
    assert spring["in_words"] == "could be chance"


def test_what_has_no_rate_says_why(market, table):
    rows = by_name(table(market, "compare"))
    assert (rows["Summer text"]["in_words"], rows["Summer text"]["difference_points"]) == (
        None,
        None,
    )
    assert rows["Summer text"]["note"] == "delivered not reported"
    assert rows["Spring text"]["note"] == "no delivered"


def test_the_lenses_change_the_rate(market, table):
    rows = by_name(table(market, "compare", lenses=Lenses(Base.SENT, human=True)))
    spring = rows["Spring sale \N{TULIP}"]
    assert spring["click_rate_sent_human"] == pytest.approx(3 / 200)


def test_without_any_rate_nothing_is_compared(market, table):
    rows = table(market, "compare", Selection(accounts=("a3",)))
    assert [(row["in_words"], row["compared_with"]) for row in rows] == [(None, None)]
    assert table(market, "compare", Selection(accounts=("nobody",))) == []
