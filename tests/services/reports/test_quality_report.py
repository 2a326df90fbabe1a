"""What is said of the click log, held against the list of clicks."""

from __future__ import annotations

from datetime import date

import pytest

from services.domain.bots import BotRules, Rule
from services.domain.plan import Period
from services.domain.rows import Selection
from tests.services.reports.market import CLICKS, SUMMER, SUMMER_SENT

ROBOTS = sum(1 for one in CLICKS if one[4])


def by_key(rows):
    return {row["key"]: row for row in rows}


def test_there_is_a_row_a_rule_and_facts(market, table):
    rows = by_key(table(market, "quality"))
    assert [key for key, row in rows.items() if row["kind"] == "rule"] == [str(r) for r in Rule]
    assert rows["clicks"]["count"] == len(CLICKS)
    assert rows["automatic"]["count"] == ROBOTS
    assert rows["automatic"]["share"] == pytest.approx(ROBOTS / len(CLICKS))
    assert (rows["B1"]["count"], rows["B1"]["automatic"]) == (ROBOTS, ROBOTS)
    assert rows["without_url"]["count"] == 0
    assert rows["early"]["of"] == len(CLICKS)


def test_a_rule_is_explained_with_the_limits_in_force(market, table):
    rows = by_key(table(market, "quality", rules=BotRules(burst_links=7)))
    assert "7 or more links" in rows["B2"]["about"]


def test_a_period_goes_by_the_sending(market, table):
    day = Selection(period=Period(SUMMER_SENT.date(), SUMMER_SENT.date()))
    rows = by_key(table(market, "quality", day))
    assert rows["clicks"]["count"] == sum(1 for one in CLICKS if one[0] == SUMMER)
    nobody = Selection(period=Period(None, date(2020, 1, 1)))
    assert table(market, "quality", nobody) == []


def test_an_account_without_a_log_has_no_rows_of_zeros(market, table):
    assert table(market, "quality", Selection(accounts=("a2",))) == []
