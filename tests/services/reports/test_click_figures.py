"""Click rows with their verdicts, and breakdowns that say which clicks they count."""

from __future__ import annotations

from services.domain.bots import BotRules
from services.domain.lenses import Lenses
from tests.services.reports.market import CLICKS


def test_each_click_has_score_verdict_and_rules(market, table):
    rows = table(market, "clicks", lenses=Lenses())
    assert len(rows) == len(CLICKS)
    robots = {f"k{n}" for n, one in enumerate(CLICKS) if one[4]}
    for row in rows:
        robot = row["click_id"] in robots
        assert (row["verdict"] == "automatic") == robot
        assert ("B1" in (row["rules"] or "")) == robot
        assert (row["score"] >= 70) == robot


def test_the_human_lens_leaves_automatic_clicks_out(market, table):
    rows = table(market, "clicks", lenses=Lenses(human=True))
    assert {row["click_id"] for row in rows} == {
        f"k{n}" for n, one in enumerate(CLICKS) if not one[4]
    }


def test_the_verdict_is_that_of_the_rules_in_force(market, table):
    def verdicts(**fields):
        rows = table(market, "clicks", lenses=Lenses(), rules=BotRules(**fields))
        return {row["verdict"] for row in rows if row["score"]}

    scores = {row["score"] for row in table(market, "clicks", lenses=Lenses()) if row["score"]}
    assert scores == {100}
    assert verdicts() == {"automatic"}
    assert verdicts(likely=101, suspect=40) == {"suspect"}
    assert verdicts(likely=101, suspect=101) == {"human"}


def test_breakdowns_say_which_clicks_they_count(market, table):
    everything = table(market, "breakdowns", lenses=Lenses())
    human = table(market, "breakdowns", lenses=Lenses(human=True))
    assert {row["clicks_counted"] for row in everything} == {"all"}
    assert {row["clicks_counted"] for row in human} == {"human"}

    def countries(rows):
        return sum(row["count"] for row in rows if row["dimension"] == "country")

    assert countries(everything) == len(CLICKS)
    assert countries(human) == sum(1 for one in CLICKS if not one[4])
