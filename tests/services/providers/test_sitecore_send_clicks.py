"""Single clicks: whole at first, then the newest days, and the proof that none is missing."""

from __future__ import annotations

from services.demo.server import Fault
from services.domain.errors import UnexpectedAnswer
from services.domain.records import Mark
from services.providers.sitecore_send_clicks import Remembered, remembered
from tests.services.providers.sitecore_case import (
    before,
    clicked,
    details,
    dotnet,
    known,
    one_campaign,
    plan,
)


def many(days=9, a_day=4):
    """Clicks of nine days, newest first, some of them equal."""
    return [
        clicked(n % 3, hours=24 * day + n // 2) for day in range(1, days + 1) for n in range(a_day)
    ]


def grown(server, *rows):
    """More clicks arrive, and the totals tell it."""
    server.activity["c1"]["LinkClicked"][:0] = rows
    server.campaigns[0]["TotalLinkClicks"] += len(rows)
    server.requests.clear()


def windows(server):
    return [
        (r.first("From"), r.first("To"))
        for r in server.seen("LinkClicked")
        if r.first("Page") == "1"
    ]


def serving(*rows):
    server = one_campaign(
        *rows, CreatedOn=dotnet(before(days=12)), DeliveredOn=dotnet(before(days=10))
    )
    server.most_rows = 10
    return server


def stored(**fields):
    return known(created_at=before(days=12), sent_at=before(days=10), **fields)


def test_everything_is_read_at_first_wider_than_needed():
    with serving(*many()) as server:
        found = details(server, stored())
        assert windows(server) == [("07-11-2026", "22-11-2026")]
    assert len(found.clicks) == len(found.identities) == 36
    assert found.done == ["c1"]
    click = found.clicks[0]
    assert (click.person.address, click.person.public_id) == ("p0@example.org", None)
    assert (click.count, click.url, click.click_id, click.at.raw) == (1, None, None, None)
    assert {c.count for c in found.clicks} == {1}


def test_later_only_the_newest_days():
    with serving(*many()) as server:
        first = details(server, stored())
        grown(server, clicked(7, hours=3), clicked(7, hours=3), clicked(0, hours=24))
        second = details(server, stored(signature="x"), marks=first.marks)
        # The newest click was on the 19th; from the 17th on, a day wider.
        assert windows(server) == [("16-11-2026", "22-11-2026")]
    assert len(second.identities - first.identities) == 3
    assert len(second.clicks) < 36
    assert second.done == ["c1"]
    with serving(*many()) as server:
        server.activity["c1"]["LinkClicked"][:0] = [
            clicked(7, hours=3),
            clicked(7, hours=3),
            clicked(0, hours=24),
        ]
        server.campaigns[0]["TotalLinkClicks"] += 3
        assert details(server, stored()).identities == first.identities | second.identities


def test_a_third_time_counts_from_the_second():
    with serving(*many()) as server:
        marks = details(server, stored()).marks
        for hours in (5, 3, 1):
            grown(server, clicked(8, hours=hours))
            found = details(server, stored(signature="x"), marks=marks)
            assert len(windows(server)) == 1
            marks = found.marks
        memory = remembered(stored(), plan(marks=marks))
    assert (memory.short, str(memory.day), memory.page_size) == (0, "2026-11-18", 10)
    assert memory.before == 28  # nine days of four, without the 19th and 18th


def test_a_click_that_was_reported_late_is_found():
    with serving(*many()) as server:
        first = details(server, stored())
        grown(server, clicked(9, hours=24 * 8))
        second = details(server, stored(signature="x"), marks=first.marks)
        assert len(windows(server)) == 2
    assert len(second.identities - first.identities) == 1
    assert len(second.identities) == 37


def test_rows_that_are_always_missing_are_missed_once():
    rows = many()
    with serving(*rows) as server:
        server.campaigns[0]["TotalLinkClicks"] += 5
        first = details(server, stored())
        grown(server, clicked(7, hours=3))
        second = details(server, stored(signature="x"), marks=first.marks)
        assert len(windows(server)) == 1
    assert len(second.identities - first.identities) == 1


def test_what_fits_on_a_page_is_read_whole():
    with serving(*many(days=2)) as server:
        first = details(server, stored())
        grown(server, clicked(7, hours=3))
        second = details(server, stored(signature="x"), marks=first.marks)
        assert windows(server) == [("07-11-2026", "22-11-2026")]
    assert len(second.identities) == 9


def test_rows_without_a_time_are_read_whole_every_time():
    rows = [clicked(n, Timestamp=None, TotalCount=2) for n in range(11)]
    with serving(*rows) as server:
        first = details(server, stored())
        assert len(first.identities) == 22
        rows = server.activity["c1"]["LinkClicked"]
        rows[0] = {**rows[0], "TotalCount": 4}
        server.campaigns[0]["TotalLinkClicks"] += 2
        server.requests.clear()
        second = details(server, stored(signature="x"), marks=first.marks)
        assert len(windows(server)) == 1
    assert len(second.identities - first.identities) == 2


def test_rows_that_lose_their_time_are_read_whole_after_all():
    with serving(*many()) as server:
        first = details(server, stored())
        grown(server, clicked(7, Timestamp=None, _at=dotnet(before(hours=2)), TotalCount=3))
        server.campaigns[0]["TotalLinkClicks"] += 2
        second = details(server, stored(signature="x"), marks=first.marks)
        assert len(windows(server)) == 2
    assert len(second.identities) == 39


def test_a_list_that_never_holds_still_is_not_marked_as_read():
    with serving(*many()) as server:

        def insert(_):
            server.activity["c1"]["LinkClicked"].insert(0, clicked(60 + len(server.requests)))

        server.faults = [Fault("LinkClicked", insert)]
        found = details(server, stored())
    assert isinstance(found.error, UnexpectedAnswer)
    assert "changed while it was read" in str(found.error)
    assert len(found.clicks) >= 36
    assert found.done == []
    assert not remembered(stored(), plan(marks=found.marks)).clicks


def test_without_times_of_the_campaign_no_window_is_asked_for():
    with serving(*many(days=1)) as server:
        details(server, known(sent_at=None, created_at=None))
        assert windows(server) == [("", "")]


def test_the_page_size_that_was_granted_is_remembered():
    rows = [clicked(n, hours=24 * 8 + n) for n in range(12)]
    with serving(*rows) as server:
        server.most_rows = 1000
        marks = details(server, stored()).marks
        grown(server, clicked(7, hours=3))
        details(server, stored(signature="x"), marks=marks)
        assert len(server.seen("LinkClicked")) == 1
        assert windows(server) == [("07-11-2026", "22-11-2026")]


def test_marks_that_cannot_be_read_are_none():
    ref = stored().ref
    mark = Remembered(links="1/1", before=4).mark(ref)
    assert mark == Mark("details:c1", '{"links":"1/1","before":4}')
    assert remembered(stored(), plan(marks={"details:c1": mark.value})).before == 4
    assert remembered(stored(), plan(marks={"details:c1": "{"})) == Remembered()
    assert remembered(stored(rekeyed=True), plan(marks={"details:c1": mark.value})) == Remembered()
