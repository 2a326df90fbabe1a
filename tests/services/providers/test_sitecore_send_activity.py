"""Rows without ids: equal ones all count, those that a shift shows twice do not."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import timedelta

import pytest

from services.demo.server import Fault, Reply
from services.demo.sitecore_send import paging
from services.domain.errors import UnexpectedAnswer
from services.providers.sitecore_send_activity import LINK_CLICKED, ActivityList, act_of
from tests.services.providers.sitecore_case import (
    before,
    clicked,
    dotnet,
    fixture,
    one_campaign,
    provider,
)


class Read:
    """One list's reading: what was handed over, and how it ended."""

    def __init__(self, server):
        self.acts = []
        self.pages = []
        self.error = None
        asyncio.run(self._work(server))

    async def _work(self, server):
        one = provider(server)
        self.list = ActivityList(one._asks, "c1", LINK_CLICKED)
        try:
            async for acts in self.list.read():
                self.pages.append(len(acts))
                self.acts += acts
        except UnexpectedAnswer as error:
            self.error = error
        await one.aclose()
        numbered = [(act.key, number) for act, number in self.acts]
        assert len(set(numbered)) == len(numbered)

    @property
    def people(self):
        return Counter(act.address for act, _ in self.acts)


def people(rows):
    return Counter(row["Context"] for row in rows)


def test_the_published_example():
    rows = fixture("activity")["Context"]["Analytics"]
    acts = [act_of(row, LINK_CLICKED) for row in rows]
    assert [(a.address, a.name, a.times, a.url) for a in acts] == [
        ("a@example.com", None, 1, None),
        ("b@example.com", "Bo", 1, None),
    ]
    assert [a.at.utc.timestamp() for a in acts] == [1790007200, 1790007300]


def test_rows_that_name_address_and_link():
    act = act_of(
        {
            "Context": "https://x.example/a",
            "Email": "A@x.example",
            "IpAddress": "8.8.8.8",
            "MemberId": "m1",
            "Timestamp": dotnet(before(hours=1)),
        },
        LINK_CLICKED,
    )
    assert (act.address, act.url, act.ip) == ("A@x.example", "https://x.example/a", "8.8.8.8")
    opened = act_of({"Context": "nl", "Email": "a@x.example"}, "Opened")
    assert (opened.url, opened.address) == (None, "a@x.example")
    nameless = act_of({"MemberId": "m1", "Url": "https://x.example/b"}, LINK_CLICKED)
    assert (nameless.address, nameless.member, nameless.url) == (None, "m1", "https://x.example/b")


def test_what_makes_rows_equal():
    at = before(hours=1)
    one = act_of(clicked(1, Timestamp=dotnet(at)), LINK_CLICKED)
    # The suffix and the address's case may differ from answer to answer.
    same = {"Context": "P1@Example.org ", "Timestamp": dotnet(at, "-0500")}
    assert act_of(same, LINK_CLICKED).key == one.key
    assert act_of({**same, "Timestamp": dotnet(at, "")}, LINK_CLICKED).key == one.key
    later = {**same, "Timestamp": dotnet(at + timedelta(milliseconds=1))}
    assert act_of(later, LINK_CLICKED).key != one.key
    assert act_of(same, "Opened").key != one.key


@pytest.mark.parametrize(
    ("value", "times"), [(None, 1), (0, 1), (1, 1), (3, 3), ("4", 4), (-2, 1), ("x", 1), (10**9, 1)]
)
def test_how_often(value, times):
    assert act_of({"Context": "a", "TotalCount": value}, "Opened").times == times


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
@pytest.mark.parametrize("zeros", [False, True])
def test_pages_of_any_size(size, zeros):
    rows = [clicked(n % 5, hours=n) for n in range(20)]
    with one_campaign(*rows) as server:
        server.most_rows, server.zero_paging = size, zeros
        found = Read(server)
        assert server.requests[0].first("PageSize") == "1000"
    assert found.people == people(rows)
    assert found.list.steady
    assert found.list.page_size == (None if zeros else size)


def test_equal_rows_all_count_within_and_across_pages():
    rows = [clicked(1), clicked(1), clicked(2), clicked(1), clicked(3), clicked(2), clicked(1)]
    with one_campaign(*rows) as server:
        server.most_rows = 3
        found = Read(server)
        assert len(server.requests) == 3
    assert found.people == people(rows)
    assert sum(found.list.times_by_day.values()) == 7


def test_old_rows_carry_a_count_and_no_time():
    rows = [clicked(1, Timestamp=None, TotalCount=5), clicked(2, Timestamp=None, TotalCount=1)]
    with one_campaign(*rows) as server:
        found = Read(server)
    assert found.people == {"p1@example.org": 5, "p2@example.org": 1}
    assert found.list.timeless
    assert {act.at.utc for act, _ in found.acts} == {None}
    assert {number for act, number in found.acts if act.times == 5} == {1, 2, 3, 4, 5}


def test_without_the_deprecated_counters_each_row_is_one():
    with one_campaign(clicked(1), clicked(1), clicked(2)) as server:
        server.without_counts = True
        assert Read(server).people == {"p1@example.org": 2, "p2@example.org": 1}


def inserting(server, number, *, at=0):
    """A click arrives before a page is answered."""

    def insert(request):
        if request.first("Page") == str(number):
            server.activity["c1"]["LinkClicked"].insert(at, clicked(99, hours=0))
            server.faults.clear()

    server.faults = [Fault("LinkClicked", insert)]


def test_a_row_that_a_shift_shows_twice_counts_once():
    rows = [clicked(n, hours=n) for n in range(1, 11)]
    with one_campaign(*rows) as server:
        server.most_rows = 4
        inserting(server, 2)
        found = Read(server)
        assert len(server.requests) == 6  # read again
    assert found.people == people([*rows, clicked(99)])
    assert found.list.steady


def test_rows_added_at_the_end_need_no_second_reading():
    rows = [clicked(n, hours=20 - n) for n in range(1, 11)]
    with one_campaign(*rows) as server:
        server.most_rows = 4
        inserting(server, 2, at=10)
        found = Read(server)
        assert len(server.requests) == 3
    assert found.people == people([*rows, clicked(99)])


def test_a_row_that_slips_away_is_found_by_reading_again():
    rows = [clicked(n, hours=n) for n in range(1, 11)]
    with one_campaign(*rows) as server:
        server.most_rows = 4

        def remove(request):
            if request.first("Page") == "2":
                server.activity["c1"]["LinkClicked"].pop(0)
                server.faults.clear()

        server.faults = [Fault("LinkClicked", remove)]
        found = Read(server)
    assert found.people == people(rows)


def overlapping(request):
    """Page 2 begins with the last row of page 1, while the total is right."""
    rows = [clicked(n, hours=n) for n in range(1, 6)]
    shown = rows[:3] if request.first("Page") == "1" else rows[2:]
    return Reply({"Code": 0, "Context": {"Paging": paging(3, 1, 5, 2), "Analytics": shown}})


def test_pages_that_always_overlap():
    with one_campaign() as server:
        server.faults = [Fault("LinkClicked", overlapping)]
        found = Read(server)
        assert len(server.requests) == 2
    assert found.people == {f"p{n}@example.org": 1 for n in range(1, 6)}
    assert found.list.steady
    assert sum(found.list.times_by_day.values()) == 5


def test_a_list_that_never_holds_still_is_given_up():
    rows = [clicked(n, hours=n) for n in range(1, 11)]
    with one_campaign(*rows) as server:
        server.most_rows = 4

        def insert(request):
            server.activity["c1"]["LinkClicked"].insert(0, clicked(50 + len(server.requests)))

        server.faults = [Fault("LinkClicked", insert)]
        found = Read(server)
    assert not found.list.steady
    assert all(count == 1 for count in found.people.values())
    assert set(people(rows)) <= set(found.people)


def test_pages_are_handed_over_as_they_arrive_and_an_error_keeps_them():
    rows = [clicked(n, hours=n) for n in range(1, 11)]
    with one_campaign(*rows) as server:
        server.most_rows = 4
        server.faults = [Fault("LinkClicked", Reply("<html>oops</html>"), skip=2)]
        found = Read(server)
    assert found.pages == [4, 4]
    assert isinstance(found.error, UnexpectedAnswer)


def test_endless_pages_end():
    def more(request):
        number = request.number("Page", 1)
        return Reply(
            {
                "Code": 0,
                "Context": {
                    "Paging": paging(1, number, 0, number + 1),
                    "Analytics": [clicked(number)],
                },
            }
        )

    with one_campaign() as server:
        server.faults = [Fault("LinkClicked", more)]
        found = Read(server)
        assert len(server.requests) < 30
    assert isinstance(found.error, UnexpectedAnswer)
    assert found.acts


def test_a_server_that_ignores_the_page_number_is_not_counted_twice():
    rows = [clicked(1), clicked(1), clicked(2)]
    body = {"Code": 0, "Context": {"Paging": paging(0, 1, 0, 0), "Analytics": rows}}
    with one_campaign() as server:
        server.faults = [Fault("LinkClicked", Reply(body))]
        found = Read(server)
        assert len(server.requests) == 2
    assert found.people == people(rows)


def test_the_other_shape_of_rows_is_preferred():
    activity = [
        {
            "Context": "https://x.example/a",
            "Email": "a@x.example",
            "IpAddress": "8.8.8.8",
            "Timestamp": dotnet(before(hours=1)),
        }
    ]
    body = {
        "Code": 0,
        "Context": {
            "Paging": paging(9, 1, 1, 1),
            "Analytics": [clicked(1)],
            "CampaignActivity": activity,
        },
    }
    with one_campaign() as server:
        server.faults = [Fault("LinkClicked", Reply(body))]
        found = Read(server)
    assert [(a.address, a.url) for a, _ in found.acts] == [("a@x.example", "https://x.example/a")]
