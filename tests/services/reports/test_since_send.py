"""How soon clicks came, held against ages computed from the list of clicks."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from statistics import quantiles

import msgspec
import pytest

from services.domain.lenses import Lenses
from services.domain.plan import Period
from services.domain.rows import Selection
from services.domain.timing import Decay
from services.reports.since_send import DecayRow, _note
from tests.services.reports.market import CLICKS, NOW, SENT, SPRING, SUMMER_SENT


def ages(ref=SPRING, *, human=False):
    return [one[1] * 60 for one in CLICKS if one[0] == ref and not (human and one[4])]


@pytest.mark.parametrize("human", [False, True])
def test_the_curve_counts_every_hour_up_to_the_last_click(market, table, human):
    rows = [
        row
        for row in table(market, "since_send", lenses=Lenses(human=human))
        if row["campaign_id"] == "1"
    ]
    key = "human_clicks" if human else "clicks"
    expected = Counter(age // 3600 for age in ages(human=human))
    assert [row["hours_since_send"] for row in rows] == list(range(max(expected) + 1))
    assert {row["hours_since_send"]: row[key] for row in rows if row[key]} == expected
    total = sum(expected.values())
    so_far = 0
    for row in rows:
        so_far += row[key]
        assert row["cumulative"] == so_far
        assert row["share"] == pytest.approx(so_far / total)
    assert rows[-1]["share"] == 1


def test_a_period_goes_by_the_sending(market, table):
    day = Selection(period=Period(SUMMER_SENT.date(), SUMMER_SENT.date()))
    for name in ("since_send", "decay"):
        assert {row["campaign_id"] for row in table(market, name, day)} == {"2"}
    nobody = Selection(period=Period(None, (SENT - timedelta(days=9)).date()))
    for name in ("since_send", "decay"):
        assert table(market, name, nobody) == []


def test_decay_tells_when_half_and_most_had_come(market, table):
    row = {row["campaign_id"]: row for row in table(market, "decay")}["1"]
    known = sorted(ages())
    assert row["clicks"] == len(known)
    # To ten seconds, the end of the step.
    assert row["t50_seconds"] == known[2] + 10
    assert row["t90_seconds"] == known[4] + 10
    firsts = {}
    for ref, minutes, person, _, _ in CLICKS:
        if ref == SPRING:
            firsts[person] = min(firsts.get(person, 10**9), minutes * 60)
    assert row["people"] == len(firsts)
    expected = quantiles(firsts.values(), n=4, method="inclusive")
    found = [row[f"first_click_{name}_seconds"] for name in ("q1", "median", "q3")]
    assert found == pytest.approx(expected)


def test_a_young_campaign_is_provisional(market, table):
    late = {row["campaign_id"]: row["provisional"] for row in table(market, "decay")}
    assert late == {"1": False, "2": False}
    early = table(market, "decay", now=SENT + timedelta(days=6))
    assert {row["campaign_id"]: row["provisional"] for row in early} == {"1": True, "2": True}
    between = table(market, "decay", now=SENT + timedelta(days=8))
    assert {row["campaign_id"]: row["provisional"] for row in between} == {"1": False, "2": True}


def test_one_click_has_no_half_life_and_the_note_says_so(market, table):
    rows = table(market, "decay", lenses=Lenses(human=True), now=NOW)
    row = {row["campaign_id"]: row for row in rows}["2"]
    assert row["human_clicks"] == 1
    assert row["half_life_seconds"] is None
    assert "busiest ten minutes" in row["note"]


def test_without_a_send_time_the_note_says_why_no_share_of_the_clicks_is_timed():
    timed = Decay(5, 60.0, 90.0, None, 2, (1.0, 2.0, 3.0), (2,), provisional=False)
    untimed = msgspec.structs.replace(timed, clicks=0, t50=None, t90=None)
    assert "busiest" in _note(DecayRow(None, timed))
    assert _note(DecayRow(None, untimed)) == "the send time is not known"
