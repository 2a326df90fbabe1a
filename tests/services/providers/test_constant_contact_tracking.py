"""Constant Contact's lists without row ids: true repeats count, pushed rows do not."""

from __future__ import annotations

import pytest

from services.demo.server import Fault, Reply
from services.domain.errors import UnexpectedAnswer
from services.providers.constant_contact_tracking import row_key
from tests.services.providers.constant_contact_case import (
    click,
    details,
    email,
    filled,
    known,
    running,
)


def served(rows, cap=3, **fields):
    server = filled(email("c", **fields), clicks={"c-a": rows})
    server.cap = cap
    return server


def people(found):
    return [c.person.public_id.removeprefix("contact-") for c in found.clicks]


def test_equal_rows_all_count_and_a_second_reading_gives_the_same():
    rows = [click(1), click(1), click(2), click(2), click(2), click(3)]
    with running(served(rows, cap=500)) as server:
        found, again = details(server, known("c")), details(server, known("c"))
    assert [n for _, n in found.identities] == [1, 2, 1, 2, 3, 1]
    assert found.identities == again.identities


def test_rows_that_differ_in_one_field_are_different_rows():
    rows = [click(1), click(1, url_id="12"), click(1, contact_id="x"), click(1, minutes=9)]
    with running(served(rows, cap=500)) as server:
        found = details(server, known("c"))
    assert [n for _, n in found.identities] == [1, 1, 1, 1]
    assert len({k for k, _ in found.identities}) == 4


@pytest.mark.parametrize("cap", [2, 3, 4, 5])
def test_equal_rows_over_a_pages_end_count_too(cap):
    rows = [click(n) for n in (1, 2, 3, 3, 3, 4, 4, 5)]
    with running(served(rows, cap)) as server:
        found = details(server, known("c"))
    assert sorted(people(found)) == ["1", "2", "3", "3", "3", "4", "4", "5"]
    assert len(set(found.identities)) == 8


@pytest.mark.parametrize("arrivals", [1, 2, 3, 5])
@pytest.mark.parametrize("before_page", [2, 3])
def test_clicks_that_arrive_meanwhile_double_nothing(arrivals, before_page):
    server = served([click(n) for n in range(10, 21)])
    rows = server.mailings["c-a"].tracking["clicks"]

    def arrive(_):
        for number in range(9, 9 - arrivals, -1):
            rows.insert(0, click(number))

    with running(server):
        server.faults = [Fault("/clicks", arrive, skip=before_page - 1, times=1)]
        found = details(server, known("c"))
    assert found.error is None
    # As many as fit on the first page are found now, the others by the next refresh.
    newer = range(10 - min(arrivals, 3) if arrivals <= 3 else 5, 10)
    assert set(people(found)) >= {str(n) for n in range(10, 21)}
    assert len(people(found)) == len(set(people(found)))
    assert arrivals > 3 or set(people(found)) == {str(n) for n in (*newer, *range(10, 21))}


def test_arrivals_and_true_repeats_together():
    server = served([click(n) for n in (10, 11, 12, 12, 13, 13, 13, 14)])
    rows = server.mailings["c-a"].tracking["clicks"]
    with running(server):
        server.faults = [Fault("/clicks", lambda _: rows.insert(0, click(9)), skip=1, times=1)]
        found = details(server, known("c"))
    assert sorted(people(found)) == sorted(str(r["contact_id"])[8:] for r in rows)


def test_a_row_that_vanishes_from_the_head_invents_none():
    server = served([click(n) for n in range(10, 18)])
    rows = server.mailings["c-a"].tracking["clicks"]
    with running(server):
        server.faults = [Fault("/clicks", lambda _: rows.pop(0), skip=3, times=1)]
        found = details(server, known("c"))
    assert sorted(people(found)) == [str(n) for n in range(10, 18)]


@pytest.mark.parametrize(("total", "expected"), [(None, 5), (4, 4), (5, 5), (9, 5)])
def test_counters_tell_whether_a_row_on_two_pages_is_one(total, expected):
    """Where a server always shows a row twice, the counter has no room for it."""
    pages = [[click(1), click(2)], [click(2), click(3)], [click(4)]]

    def page(request):
        number = int(request.first("next", "0"))
        links = {"next": {"href": f"{request.path}?next={number + 1}"}} if number < 2 else {}
        return Reply({"tracking_activities": pages[number], "_links": links})

    with running(served([])) as server:
        server.faults = [Fault("/clicks", page)]
        found = details(server, known("c", clicks=total))
    assert len(found.clicks) == expected


def test_rows_of_an_older_page_are_no_repeats():
    """The list goes by time: a row that stood well before the page's end cannot come again."""
    pages = [[click(1), click(2), click(3)], [click(1), click(4), click(5)]]

    def page(request):
        number = int(request.first("next", "0"))
        links = {"next": {"href": f"{request.path}?next=1"}} if number == 0 else {}
        return Reply({"tracking_activities": pages[number], "_links": links})

    with running(served([])) as server:
        server.faults = [Fault("/clicks", page)]
        found = details(server, known("c"))
    assert people(found) == ["1", "2", "3", "4", "5"]


def test_pages_that_go_in_circles_end_and_double_nothing():
    pages, count = [[click(1), click(2)], [click(3), click(4)]], iter(range(10**6))

    def page(request):
        number = next(count)
        which = 0 if not request.query.get("next") else number % 2
        return Reply(
            {
                "tracking_activities": pages[which],
                "_links": {"next": {"href": f"{request.path}?next={number}"}},
            }
        )

    with running(served([])) as server:
        server.faults = [Fault("/clicks", page)]
        found = details(server, known("c"))
        assert len(server.seen("/clicks")) < 20
    assert isinstance(found.error, UnexpectedAnswer)
    assert len(found.identities) == len(set(found.identities)) <= 4
    assert found.done == []


def test_a_row_without_a_link_id_is_known_by_its_address():
    row = {"contact_id": 7, "created_time": "t", "link_url": "https://a.example"}
    assert row_key("a", row) == "a|7|t|https://a.example"
    assert row_key("a", {}) == "a|||"
