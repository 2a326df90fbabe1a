"""Selections: each part alone and together, with parameters only."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from services.domain.errors import StoreFailed
from services.domain.kinds import CampaignStatus, Channel
from services.domain.plan import Period
from services.domain.records import Batch, CampaignRef, Stamp
from services.domain.rows import CampaignKey, Selection
from services.store.selections import narrows_campaigns, of_campaigns, of_clicks, of_numbers
from tests.services.store.samples import account, campaign, click


@pytest.fixture(scope="module")
def told(shared):
    """Ids of the campaigns and clicks that a selection finds among four campaigns."""
    workspace, reader = shared, shared.reader()
    workspace.save_account(account("a2", "Zürich Bakery", provider="clicksend"))

    def add(account_id, number, day, **fields):
        ref = CampaignRef("email", number)
        at = datetime(2026, 11, day, 23, 59, 59, tzinfo=UTC) if day else None
        workspace.apply(
            account_id,
            Batch(
                campaigns=(campaign(ref, sent=Stamp(at), **fields),),
                clicks=(
                    click(number, ref, at=Stamp(datetime(2026, 11, 20, int(number), tzinfo=UTC))),
                ),
            ),
        )

    add("a1", "1", 1, name="Spring sale", subject="20% off; DROP TABLE clicks")
    add("a1", "2", 2, name="Winter sale")
    add("a2", "3", 3, name="Brötchen", channel=Channel.SMS)
    add("a2", "4", None, name="Draft", status=CampaignStatus.DRAFT)

    def tell(**fields):
        selection = Selection(**fields)
        campaigns = "".join(sorted(row.campaign_id for row in reader.campaigns(selection)))
        clicks = "".join(
            sorted(row.campaign_id for part in reader.iter_clicks(selection) for row in part)
        )
        assert len(clicks) == reader.click_count(selection)
        return campaigns, clicks

    return tell


@pytest.mark.parametrize(
    ("zone", "first", "last", "campaigns", "clicks"),
    [
        # All are sent a second before midnight of UTC, and clicked at 01 to 04 o'clock of the 20th.
        ("UTC", 2, 3, "23", ""),
        ("Europe/Amsterdam", 2, 3, "12", ""),
        ("America/Los_Angeles", 2, 3, "23", ""),
        ("America/Los_Angeles", 19, 19, "", "1234"),
        ("Etc/GMT+3", 20, 20, "", "34"),
        ("Asia/Kathmandu", 20, 20, "", "1234"),
    ],
)
def test_days_are_those_of_the_zone(told, zone, first, last, campaigns, clicks):
    period = Period(date(2026, 11, first), date(2026, 11, last))
    assert told(period=period, zone=zone) == (campaigns, clicks)


def test_a_zone_that_is_not_known_is_told(told):
    assert told(zone="Mars/One") == ("1234", "1234")
    with pytest.raises(StoreFailed, match="Mars/One is not known"):
        told(zone="Mars/One", period=Period(date(2026, 11, 2), None))


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, "1234"),
        ({"accounts": ("a1",)}, "12"),
        ({"accounts": ("a1", "a2")}, "1234"),
        ({"accounts": ("nobody",)}, ""),
        ({"providers": ("clicksend",)}, "34"),
        ({"channels": ("sms",)}, "3"),
        ({"statuses": ("sent",)}, "123"),
        ({"search": "SALE"}, "12"),
        ({"search": " sale   winter "}, "2"),
        ({"search": "zürich"}, "34"),
        ({"search": "BRÖTCHEN"}, "3"),
        ({"search": "drop table"}, "1"),
        ({"search": "20%"}, "1"),
        ({"search": "%"}, "1"),
        ({"search": "'"}, ""),
        ({"search": "4"}, "4"),
        ({"search": "   "}, "1234"),
        ({"campaigns": (CampaignKey("a1", "email", "1"), CampaignKey("a2", "email", "3"))}, "13"),
        ({"campaigns": (CampaignKey("a2", "email", "1"),)}, ""),
        (
            {
                "accounts": ("a1",),
                "search": "sale",
                "statuses": ("sent",),
                "campaigns": (CampaignKey("a1", "email", "2"),),
            },
            "2",
        ),
    ],
)
def test_each_part_of_a_selection(told, fields, expected):
    assert told(**fields) == (expected, expected)


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [(1, 3, "123"), (2, 2, "2"), (None, 2, "12"), (3, None, "3"), (4, 9, "")],
)
def test_the_period_of_campaigns_goes_by_the_send_time(told, first, last, expected):
    days = [None if day is None else date(2026, 11, day) for day in (first, last)]
    assert told(period=Period(*days))[0] == expected


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2026, 11, 20), date(2026, 11, 20), "1234"),
        (date(2026, 11, 21), None, ""),
        (None, date.max, "1234"),
        (date.min, None, "1234"),
    ],
)
def test_the_period_of_clicks_goes_by_the_click(told, first, last, expected):
    assert told(period=Period(first, last))[1] == expected


def test_clicks_without_a_time_lie_in_no_period(workspace, reader):
    workspace.apply("a1", Batch(campaigns=(campaign(),), clicks=(click("1", at=Stamp()),)))
    assert reader.click_count() == 1
    for period in (Period(date.min), Period(None, date.max)):
        assert reader.click_count(Selection(period=period)) == 0


def test_values_never_stand_in_the_text():
    where = of_campaigns(
        Selection(
            accounts=("a'1",),
            search="it's",
            channels=("x",),
            campaigns=(CampaignKey("q'", "r", "s"),),
        )
    )
    assert "'1" not in where.sql
    assert "it's" not in where.sql
    assert where.sql.count("?") == len(where.values)


def test_few_and_many_numbers():
    assert of_numbers("n", None) == ("TRUE", [])
    assert of_numbers("n", []).sql == "FALSE"
    assert of_numbers("n", [3, 4]) == ("n IN (?, ?)", [3, 4])
    many = of_numbers("n", list(range(100)))
    assert many.sql.startswith("n BETWEEN ? AND ? AND n IN (SELECT")
    assert many.values[:2] == [0, 99]
    assert of_clicks([1], Period(date(2026, 1, 1))).values == [1, datetime(2026, 1, 1)]


def test_hundreds_of_single_campaigns(workspace, reader):
    refs = [CampaignRef("email", str(i)) for i in range(300)]
    workspace.apply(
        "a1",
        Batch(campaigns=tuple(map(campaign, refs)), clicks=tuple(click("1", ref) for ref in refs)),
    )
    keys = tuple(CampaignKey("a1", "email", str(i)) for i in range(0, 300, 2))
    chosen = Selection(campaigns=keys)
    assert (
        len(reader.campaigns(chosen))
        == reader.click_count(chosen)
        == len(reader.links(chosen))
        == 150
    )


def test_what_narrows():
    assert not narrows_campaigns(Selection(), by_send_time=True)
    assert not narrows_campaigns(Selection(search="  "), by_send_time=True)
    bounded = Selection(period=Period(date(2026, 1, 1)))
    assert narrows_campaigns(bounded, by_send_time=True)
    assert not narrows_campaigns(bounded, by_send_time=False)
