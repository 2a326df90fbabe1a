"""Columns of rates, and why a campaign lacks one."""

from __future__ import annotations

import msgspec
import pytest

from services.domain.lenses import Base, Lenses
from services.reports.rates import human_gap, missing_words, rate_columns, rates_under


@pytest.mark.parametrize("base", Base)
@pytest.mark.parametrize("human", [False, True])
def test_every_rate_has_a_column_and_the_click_rate_an_interval(base, human):
    lenses = Lenses(base, human)
    keys = [column.key for column in rate_columns(lenses)]
    click = rates_under(lenses)[0].key
    assert keys[:3] == [click, f"{click}_low", f"{click}_high"]
    assert keys[3:] == [one.key for one in rates_under(lenses)[1:]]


def test_reasons_are_short_and_each_is_said_once(market):
    rows = {row.campaign_id: row for row in market.campaigns()}
    rates = rates_under(Lenses(human=True))
    words = missing_words(rows["8"], rates)
    assert len(set(words)) == len(words)
    assert "no click log" in words
    assert missing_words(rows["1"], rates) == []


def test_more_clickers_than_delivered_is_a_rate_without_an_interval(market):
    row = next(row for row in market.campaigns() if row.campaign_id == "1")
    odd = msgspec.structs.replace(row, unique_clicks=1000)
    values = {column.key: column.value(odd) for column in rate_columns(Lenses())}
    assert values["click_rate_delivered"] > 1
    assert values["click_rate_delivered_low"] is None


def test_a_log_that_is_not_judged_yet_is_not_a_missing_one(market):
    row = next(row for row in market.campaigns() if row.campaign_id == "1")
    fresh = msgspec.structs.replace(row, logged_clicks=None, human_clicks=None)
    assert human_gap(fresh) == "clicks not checked yet"
    assert human_gap(row) == ""
