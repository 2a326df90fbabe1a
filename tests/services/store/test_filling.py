"""Templates filled with a selection's conditions: values stay parameters, wherever they stand."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from services.domain.click_filter import ClickFilter
from services.domain.plan import Period
from services.domain.records import Batch, CampaignRef, Stamp
from services.domain.rows import CampaignKey, Selection
from services.store.filling import OWNER, filled, named
from tests.services.store.samples import REF, SENT, campaign, click

OTHER = CampaignRef("email", "2")
ODD = "it's {owner} $k0 ? 100%; DROP TABLE clicks --"


def test_values_get_names_in_their_order():
    into = {"kept": 0}
    assert named("a = ? AND b IN (?, ?)", [1, 2, 3], "k", into) == "a = $k0 AND b IN ($k1, $k2)"
    assert into == {"kept": 0, "k0": 1, "k1": 2, "k2": 3}
    assert named("TRUE", [], "k", into) == "TRUE"


def test_missing_or_spare_values_are_a_mistake():
    for values in ([], [1, 2]):
        with pytest.raises(ValueError):
            named("a = ?", values, "k", {})


@pytest.fixture
def told(workspace, reader):
    later = campaign(OTHER, name=ODD, sent=Stamp(SENT + timedelta(days=5)))
    workspace.apply(
        "a1",
        Batch(
            campaigns=(campaign(), later),
            clicks=(
                click("1", url="a"),
                click("2", url=ODD),
                click("3", OTHER, SENT + timedelta(days=9), url="a"),
            ),
        ),
    )

    def tell(selection, **how):
        """Campaigns with the clicks that pass; the conditions stand twice."""
        template = (
            "SELECT {owner}, n.clicks, (SELECT count(*) FROM clicks k WHERE {clicks}) "
            "FROM (SELECT k.campaign_no, count(*) AS clicks FROM clicks k WHERE {clicks} GROUP BY ALL) n "
            "JOIN campaigns c ON c.campaign_no = n.campaign_no "
            "JOIN accounts a ON a.account_no = c.account_no "
            "WHERE {campaigns} AND n.clicks > $least ORDER BY {order}"
        )
        values = {"least": 0}
        statement = filled(template, reader._ask, selection, values, **how)
        assert ODD not in statement
        return [tuple(row) for row in reader._ask(statement, values)]

    return tell


FIRST = ("a1", "copernica", "Shop", "email", "1", "Campaign 1")
SECOND = ("a1", "copernica", "Shop", "email", "2", ODD)


def test_newest_campaigns_come_first(told):
    assert told(Selection()) == [(*SECOND, 1, 3), (*FIRST, 2, 3)]
    assert len(OWNER.split(",")) == len(FIRST)


def test_the_period_goes_by_the_send_time_not_the_click(told):
    day = SENT.date()
    assert told(Selection(period=Period(day, day))) == [(*FIRST, 2, 2)]
    assert told(Selection(period=Period(date(2026, 11, 10)))) == []


def test_odd_texts_are_only_values(told):
    assert told(Selection(search=ODD)) == [(*SECOND, 1, 1)]
    assert told(Selection(clicks=ClickFilter(urls=(ODD,)))) == [(*FIRST, 1, 1)]
    odd_id = Selection(campaigns=(CampaignKey("a1", "email", ODD),))
    assert told(odd_id) == []


def test_the_click_filter_applies_unless_it_is_left_out(told):
    picked = Selection(clicks=ClickFilter(urls=("a",)))
    assert told(picked) == [(*SECOND, 1, 2), (*FIRST, 1, 2)]
    assert told(picked, lens=False) == [(*SECOND, 1, 3), (*FIRST, 2, 3)]


def test_another_owner(told):
    chosen = Selection(campaigns=(CampaignKey("a1", REF.product, REF.campaign_id),))
    assert told(chosen, owner="c.campaign_id") == [("1", 2, 2)]
