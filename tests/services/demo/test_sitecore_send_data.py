"""The invented Sitecore Send account: counters that follow from rows, and the same every time."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime

import pytest

from services.demo.sitecore_send import invented
from services.demo.sitecore_send_data import Rows
from services.domain.times import from_dotnet

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def server():
    return invented(21, 50, 4000, NOW)


def sent(server):
    return [row for row in server.campaigns if row["ID"] in server.activity]


def test_the_size_asked_for(server):
    assert len(server.campaigns) == 50
    clicks = sum(len(server.activity[row["ID"]]["LinkClicked"]) for row in sent(server))
    assert 3900 <= clicks <= 4100
    assert len({row["ID"] for row in server.campaigns}) == 50


def test_counters_follow_from_the_rows(server):
    for row in sent(server):
        rows = server.activity[row["ID"]]
        clicks = Counter(one["Context"] for one in rows["LinkClicked"])
        assert row["TotalLinkClicks"] == clicks.total()
        assert row["UniqueLinkClicks"] == len(clicks)
        assert row["TotalOpens"] == len(rows["Opened"]) >= row["UniqueOpens"]
        assert row["UniqueOpens"] >= row["UniqueLinkClicks"]
        assert row["TotalBounces"] == len(rows["Bounced"])
        assert row["TotalUnsubscribes"] == len(rows["Unsubscribed"])
        assert row["TotalSent"] > row["UniqueOpens"] + row["TotalBounces"]
        links = server.links[row["ID"]]
        assert sum(link["TotalCount"] for link in links) == clicks.total()
        countries = server.countries[row["ID"]]
        assert sum(one["TotalCount"] for one in countries) == row["TotalOpens"]
        assert sum(one["UniqueCount"] for one in countries) == row["UniqueOpens"]


def test_nothing_happens_before_the_send_or_after_now(server):
    for row in sent(server):
        delivered = from_dotnet(row["DeliveredOn"]).utc
        for rows in server.activity[row["ID"]].values():
            times = [from_dotnet(one["Timestamp"]).utc for one in rows]
            assert all(delivered <= at <= NOW for at in times)


def test_every_state_and_quirk_is_there(server):
    states = Counter(row["Status"] for row in server.campaigns)
    assert {0, 1, 3, 4, 5, 7, 12} <= set(states)
    assert server.ab
    for campaign_id, versions in server.ab.items():
        row = next(one for one in server.campaigns if one["ID"] == campaign_id)
        assert versions["A"]["Sent"] + versions["B"]["Sent"] == row["TotalSent"]
    assert any(row["MailingLists"] is None for row in server.campaigns)
    assert any("TotalForwards" not in row for row in server.campaigns)
    assert any(
        row["CreatedOn"].endswith(")/") and "+" not in row["CreatedOn"] for row in server.campaigns
    )
    assert any(one["Context"] == "  " for rows in server.countries.values() for one in rows)


def test_the_same_arguments_give_the_same_rows(server):
    again = invented(21, 50, 4000, NOW)
    assert again.campaigns == server.campaigns
    assert again.links == server.links
    assert invented(22, 50, 4000, NOW).campaigns != server.campaigns


def test_rows_are_made_when_looked_at():
    made = []
    rows = Rows([4, 5, 6], lambda person: made.append(person) or {"n": person})
    assert len(rows) == 3
    assert made == []
    assert rows[1:] == [{"n": 5}, {"n": 6}]
    assert rows[0] == {"n": 4}


def test_a_handful_is_enough():
    small = invented(1, 1, 10, NOW)
    assert len(small.campaigns) >= 1
