"""The campaigns report under lenses, held against the invented clicks."""

from __future__ import annotations

import math

import pytest

from services.domain.lenses import Base, Lenses
from tests.services.reports.market import CLICKS, SPRING, SUMMER


def wilson(k, n, z=1.959963984540054):
    middle = (k + z * z / 2) / (n + z * z)
    half = z * math.sqrt(k * (n - k) / n + z * z / 4) / (n + z * z)
    return middle - half, middle + half


@pytest.fixture
def figures(market, table):
    return lambda base=Base.DELIVERED, human=False: {
        (row["account"], row["campaign_id"]): row
        for row in table(market, "campaigns", lenses=Lenses(base, human))
    }


def test_human_and_automatic_clicks_are_all_clicks(figures):
    for ref in (SPRING, SUMMER):
        row = figures()["Garden mail", ref.campaign_id]
        robots = sum(1 for one in CLICKS if one[0] == ref and one[4])
        assert row["automatic_clicks"] == robots > 0
        assert row["human_clicks"] + row["automatic_clicks"] == row["clicks"]
        people = {one[2] for one in CLICKS if one[0] == ref and not one[4]}
        assert row["human_clickers"] == len(people)


@pytest.mark.parametrize(
    ("base", "key", "below"),
    [
        (Base.DELIVERED, "click_rate_delivered", 180),
        (Base.SENT, "click_rate_sent", 200),
        (Base.OPENED, "click_to_open_rate", 60),
    ],
)
def test_the_click_rate_and_its_interval_follow_the_base(figures, base, key, below):
    row = figures(base)["Garden mail", "1"]
    assert row[key] == pytest.approx(4 / below)
    assert (row[f"{key}_low"], row[f"{key}_high"]) == pytest.approx(wilson(4, below))
    human = figures(base, human=True)["Garden mail", "1"]
    assert human[f"{key}_human"] == pytest.approx(3 / below)
    assert (human[f"{key}_human_low"], human[f"{key}_human_high"]) == pytest.approx(
        wilson(3, below)
    )
    assert key not in human


def test_other_rates(figures):
    row = figures()["Garden mail", "1"]
    assert row["opt_out_rate"] == pytest.approx(2 / 180)
    assert row["complaint_rate"] == 0
    assert row["open_rate"] == pytest.approx(60 / 180)
    assert row["delivery_rate"] == pytest.approx(180 / 200)
    assert row["bounce_rate"] == pytest.approx(20 / 200)
    assert row["clicks_per_clicker"] == pytest.approx(5 / 4)


def test_a_zero_base_gives_no_rate_and_the_note_says_so(figures):
    row = figures()["Garden text", "7"]
    assert row["click_rate_delivered"] is None
    assert row["click_rate_delivered_low"] is None
    assert "no delivered" in row["note"]


def test_what_is_not_reported_is_empty_with_its_reason(figures):
    row = figures(human=True)["Garden SMS", "8"]
    assert row["human_clicks"] is None
    assert row["automatic_clicks"] is None
    assert row["click_rate_delivered_human"] is None
    assert "no click log" in row["note"]
    assert "openers not reported" in row["note"]


def test_a_campaign_of_which_all_is_known_has_no_note(figures):
    assert figures(human=True)["Garden mail", "1"]["note"] is None


def test_own_marks(figures):
    rows = figures()
    assert rows["Garden mail", "1"]["starred"] is True
    assert rows["Garden mail", "1"]["tags"] == "garden"
    assert rows["Garden SMS", "8"]["tags"] == "Garden, text"
    assert rows["Garden text", "7"]["tags"] is None
