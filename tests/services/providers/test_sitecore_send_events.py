"""Who unsubscribed, bounced, complained, opened: only where the totals tell of somebody."""

from __future__ import annotations

from datetime import date

from services.demo.server import Fault, Reply
from services.demo.sitecore_send import failure
from services.domain.errors import Unreachable
from services.domain.kinds import EventKind
from services.domain.plan import Period
from services.providers.sitecore_send_activity import act_of
from services.providers.sitecore_send_events import event_of
from services.providers.sitecore_send_rows import ref_of
from tests.services.providers.sitecore_case import (
    activity_row,
    before,
    clicked,
    dotnet,
    events,
    filled,
    listed,
    totals,
)

COUNTS = {"TotalUnsubscribes": 1, "TotalBounces": 2, "TotalComplaints": 0, "TotalOpens": 3}


def serving():
    server = filled(
        listed("new", days=2, **COUNTS),
        listed("old", days=30, **COUNTS),
        listed("older", days=90, **COUNTS),
        listed("draft", Status=0, **COUNTS),
        listed("archived", days=60, Status=12, **COUNTS),
    )
    for name in ("new", "old", "older"):
        server.activity[name] = {
            "Unsubscribed": [clicked(1)],
            "Bounced": [clicked(2), clicked(2)],
            "Complained": [clicked(3)],
            "Opened": [clicked(4), clicked(5), clicked(4)],
        }
    return server


def asked(server):
    return [tuple(r.path.removesuffix(".json").split("/")[3::2]) for r in server.seen("stats/")]


def test_newest_first_and_only_what_the_totals_promise():
    with serving() as server:
        found = events(server)
        assert asked(server) == [
            ("new", "Unsubscribed"),
            ("new", "Bounced"),
            ("old", "Unsubscribed"),
            ("old", "Bounced"),
        ]
    assert [(e.kind, e.ref.campaign_id) for e in found.events] == [
        (EventKind.OPT_OUT, "new"),
        (EventKind.BOUNCE, "new"),
        (EventKind.BOUNCE, "new"),
        (EventKind.OPT_OUT, "old"),
        (EventKind.BOUNCE, "old"),
        (EventKind.BOUNCE, "old"),
    ]
    assert {(e.key, e.occurrence) for e in found.events[1:3]} == {
        (found.events[1].key, 1),
        (found.events[1].key, 2),
    }
    assert found.events[0].person.address == "p1@example.org"
    assert found.batches[-1].total == 4


def test_opens_only_where_the_account_asks_for_them_and_last():
    with serving() as server:
        found = events(server, {"read_opens": "yes"})
        assert asked(server)[-2:] == [("new", "Opened"), ("old", "Opened")]
    assert sum(e.kind is EventKind.OPEN for e in found.events) == 6


def test_what_did_not_change_is_not_asked_for_again():
    with serving() as server:
        marks = events(server).marks
        server.requests.clear()
        assert events(server, marks=marks).events == []
        server.campaigns[0]["TotalBounces"] += 1
        server.requests.clear()
        again = events(server, marks=marks)
        assert asked(server) == [("new", "Bounced")]
        assert len(again.events) == 2
        server.requests.clear()
        events(server, marks={"events:new": "{", "events:old": '{"Bounced": "x"}'})
        assert len(asked(server)) == 4


def test_only_campaigns_of_the_period():
    with serving() as server:
        events(server, period=Period(first=date(2026, 11, 1)))
        assert {campaign for campaign, _ in asked(server)} == {"new"}
        server.requests.clear()
        events(server, totals_only=True)
        assert asked(server) == []


def test_one_kind_that_cannot_be_read_is_a_warning():
    with serving() as server:
        server.faults = [
            Fault("new/stats/Bounced", failure(9, "STRANGE")),
            Fault("new/stats/Unsub", Reply("<html>busy</html>")),
        ]
        found = events(server)
        assert found.error is None
        assert len(found.warnings) == 2
        assert "events:new" not in found.marks
        server.faults = [Fault("new/stats/", Reply(status=500))]
        assert isinstance(events(server).error, Unreachable)


def test_times_and_notes():
    ref, at = ref_of("c"), before(hours=9)

    def one(kind, **fields):
        return event_of(act_of(activity_row("a@x.example", None, **fields), kind), 1, ref, kind)

    unsubscribed = one("Unsubscribed", ContextDescription=dotnet(at))
    assert (unsubscribed.at.utc, unsubscribed.detail) == (at, None)
    assert one("Unsubscribed", ContextDescription="No longer interested").detail == (
        "No longer interested"
    )
    assert one("Bounced", ContextDescription="Mailbox full").detail == "Mailbox full"
    assert one("Bounced", ContextDescription="550 a@x.example unknown").detail is None
    timed = one("Unsubscribed", Timestamp=dotnet(at), ContextDescription="2026-01-01T10:00:00Z")
    assert (timed.at.utc, timed.detail) == (at, None)


def test_events_are_no_part_of_the_totals():
    with serving() as server:
        assert totals(server).events == []
        assert asked(server) == []
