"""Constant Contact's details: activities, links, clicks, events, increments, faults."""

from __future__ import annotations

from datetime import timedelta

import pytest

from services.demo.constant_contact import problem
from services.demo.constant_contact_data import EmailCampaign
from services.demo.server import Fault, Reply
from services.domain.errors import PermissionMissing, UnexpectedAnswer, Unreachable
from services.domain.kinds import CampaignStatus, ClickGrain, EventKind
from tests.services.providers.constant_contact_case import (
    NOW,
    ago,
    click,
    details,
    email,
    filled,
    known,
    plan,
    plan_after,
    read,
    running,
)


def link(number: int, url: str, people: int) -> dict[str, object]:
    return {"url_id": str(number), "link_url": url, "unique_clicks": people}


def test_a_text_message_has_no_details():
    with running(filled()) as server:
        found = details(server, known("t", product="sms"))
        assert server.requests == []
    assert found.done == ["t"]


def test_everything_of_a_campaign():
    clicks = [
        click(1),
        click(2, device_type="computer"),
        click(3, device_type="none"),
        click(4, device_type=None),
        click(5, device_type="tablet", last_name=None),
    ]
    server = filled(
        email("c"),
        clicks={"c-a": clicks},
        links={
            "c-a": [
                link(11, "https://shop.example/sale", 4),
                link(12, "https://shop.example/new", 0),
            ]
        },
    )
    server.mailings["c-a"].tracking["optouts"] = [
        click(7, opt_out_reason="Too many", tracking_activity_type="em_optouts")
    ]
    server.mailings["c-a"].tracking["bounces"] = [click(8, bounce_code="V")]
    with running(server):
        found = details(server, known("c"))
        paths = [r.path.removeprefix("/v3/") for r in server.requests]
    assert found.error is None
    assert found.done == ["c"]
    assert found.warnings == []
    one = found.campaigns["email", "c"]
    assert (one.subject, one.sender, one.name) == ("Subject c-a", "Shop", "News c")
    assert (one.status, one.status_raw, one.counters) == (CampaignStatus.UNKNOWN, None, None)
    assert {u: (x.clicks, x.unique_clicks) for u, x in found.links.items()} == {
        "https://shop.example/sale": (None, 4),
        "https://shop.example/new": (None, 0),
    }
    assert [c.device for c in found.clicks] == ["Mobile", "Desktop", None, None, "Tablet"]
    first = found.clicks[0]
    assert (first.click_id, first.count, first.grain) == (None, 1, ClickGrain.CLICK)
    assert first.person.public_id == "contact-1"
    assert (first.person.address, first.person.name) == ("p1@mail.example", "Ada L1")
    assert first.at.utc == NOW - timedelta(minutes=1)
    assert first.key == f"c-a|contact-1|{ago(minutes=1)}|11"
    assert found.clicks[4].person.name == "Ada"
    assert [(e.kind, e.detail) for e in found.events] == [
        (EventKind.OPT_OUT, "Too many"),
        (EventKind.BOUNCE, "V"),
    ]
    assert "reports/email_reports/c-p/links" not in paths
    assert not [p for p in paths if p.endswith(("/opens", "/sends", "/forwards"))]


def test_counters_of_this_refresh_spare_empty_lists():
    campaign = email("c")
    campaign.stats["stats"] |= {"em_optouts": 0, "em_bounces": 0}
    with running(filled(campaign)) as server:
        read(server, lambda one: one.totals(plan()), lambda one: one.details(known("c"), plan()))
        kinds = [r.path.rsplit("/", 1)[1] for r in server.seen("/tracking/")]
    assert kinds == ["clicks"]


@pytest.mark.parametrize(
    ("setting", "kinds"), [("yes", {"sends", "opens", "forwards"}), ("no", set()), ("", set())]
)
def test_recipients_are_read_only_where_asked_for(setting, kinds):
    server = filled(email("c"))
    server.mailings["c-a"].tracking |= {
        "sends": [click(1)],
        "opens": [click(2)],
        "forwards": [click(3)],
    }
    with running(server):
        found = details(server, known("c"), settings={"read_recipients": setting})
        asked = {r.path.rsplit("/", 1)[1] for r in server.seen("/tracking/")}
    assert asked == {"clicks", "optouts", "bounces"} | kinds
    assert len(found.events) == len(kinds)


def test_the_subject_is_asked_for_once():
    with running(filled(email("c"))) as server:
        details(server, known("c", signature="s"))
        assert server.seen("emails/activities") == []
        details(server, known("c", signature="s"), plan(full=True))
        assert len(server.seen("emails/activities")) == 1


def test_a_resend_is_read_too_and_people_are_not_added():
    both, mine, other = (f"https://shop.example/{n}" for n in ("both", "mine", "other"))
    server = filled(
        email("c", resend=True),
        clicks={"c-a": [click(1)], "c-r": [click(1)]},
        links={
            "c-a": [link(1, both, 3), link(2, mine, 2), link(3, other, 0)],
            "c-r": [link(1, both, 4), link(2, mine, 0), link(3, other, 6)],
        },
    )
    with running(server):
        found = details(server, known("c"))
    assert {u: x.unique_clicks for u, x in found.links.items()} == {both: None, mine: 2, other: 6}
    assert len(found.warnings) == 1
    assert "resend" in found.warnings[0]
    assert len(set(found.identities)) == 2
    assert found.campaigns["email", "c"].subject == "Subject c-a"


def test_a_campaign_that_is_gone_is_done():
    gone = EmailCampaign("c", {}, removed=True)
    with running(filled(gone)) as server:
        found = details(server, known("c"))
    assert (found.error, found.done, found.clicks) == (None, ["c"], [])


def test_an_activity_that_is_gone_is_skipped():
    campaign = email("c", resend=True)
    server = filled(campaign, clicks={"c-a": [click(1)]})
    del server.mailings["c-r"]
    with running(server):
        found = details(server, known("c"))
    assert (found.error, found.done) == (None, ["c"])
    assert len(found.clicks) == 1


def test_odd_rows_are_counted_and_left_out():
    rows = [click(1), "junk", click(2, created_time="yesterday", contact_id=None)]
    odd = ["junk", {"link_url": None}, {"link_url": "https://a.example", "unique_clicks": "x"}]
    with running(filled(email("c"))) as server:
        server.faults = [
            Fault("/links", Reply({"link_click_counts": odd})),
            Fault("/clicks", Reply({"tracking_activities": rows})),
        ]
        found = details(server, known("c"))
    assert found.error is None
    assert found.links["https://a.example"].unique_clicks is None
    assert [c.at.raw for c in found.clicks] == [None, "yesterday"]
    text = " ".join(found.warnings)
    assert "links from Constant Contact cannot be read (2)" in text
    assert "counts from Constant Contact cannot be read (1)" in text
    assert "rows of clicks from Constant Contact cannot be read (1)" in text
    assert "times from Constant Contact cannot be read (1)" in text


def test_activities_of_wrong_types_are_none():
    with running(filled(email("c"))) as server:
        server.faults = [
            Fault(
                "emails/c",
                Reply(
                    {
                        "campaign_activities": [
                            7,
                            {"role": "primary_email"},
                            {"role": "PERMALINK", "campaign_activity_id": "x"},
                        ]
                    }
                ),
            )
        ]
        found = details(server, known("c"))
    assert (found.error, found.done, found.links) == (None, ["c"], {})


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (Reply([], status=503), Unreachable),
        (Reply("<!doctype html><html></html>", content_type="text/html"), UnexpectedAnswer),
        (Reply({"tracking_activities": {"a": 1}}), UnexpectedAnswer),
        (problem(403, "forbidden", "No."), PermissionMissing),
        (problem(404, "not_found", "No."), None),
    ],
)
def test_a_fault_on_a_later_page_keeps_what_came_and_is_not_done(reply, kind):
    server = filled(email("c"), clicks={"c-a": [click(n) for n in range(6)]})
    server.cap = 2
    with running(server):
        server.faults = [Fault("/clicks", reply, skip=1)]
        found = details(server, known("c"))
    assert isinstance(found.error, kind or Exception)
    assert len(found.clicks) == 2
    assert found.done == []
    assert found.marks == {}


def many(first: int, last: int) -> list[dict[str, object]]:
    """One click an hour."""
    return [click(n, minutes=60 * n) for n in range(first, last)]


def test_a_later_refresh_reads_until_a_day_before_the_newest_known():
    server = filled(email("c"), clicks={"c-a": many(10, 100)})
    server.cap = 10
    with running(server):
        first = details(server, known("c"))
        server.mailings["c-a"].tracking["clicks"] = many(5, 100)
        server.requests.clear()
        stored = known("c", signature="s", stored_clicks=90)
        second = details(server, stored, plan_after(first, stored))
        pages = len(server.seen("/clicks"))
    assert len(first.identities) == len(set(first.identities)) == 90
    assert first.marks == {"clicks:c-a": ago(hours=10).replace(".000", "")}
    # The first four pages (rows 5 to 44 hours old), and the first one again.
    assert pages == 5
    assert len(second.identities) == 40
    assert len(set(second.identities) - set(first.identities)) == 5
    assert second.done == ["c"]


def test_a_reading_that_broke_off_leaves_no_gap():
    """The newest stored click would be a wrong place to stop at: what is older was never read."""
    server = filled(email("c"), clicks={"c-a": many(0, 100)})
    server.cap = 10
    with running(server):
        server.faults = [Fault("/clicks", Reply([], status=500), skip=2)]
        broken = details(server, known("c"))
        server.faults = []
        stored = known("c", stored_clicks=20, newest_click_at=NOW)
        again = details(server, stored, plan_after(broken, stored))
    assert broken.error is not None
    assert len({*broken.identities, *again.identities}) == 100


def test_rows_that_were_removed_here_are_read_in_full():
    server = filled(email("c"), clicks={"c-a": many(0, 100)})
    server.cap = 10
    with running(server):
        first = details(server, known("c"))
        bare = known("c", signature="s", stored_clicks=0)
        again = details(server, bare, plan_after(first, bare))
    assert sorted(again.identities) == sorted(first.identities)


def test_a_short_list_needs_no_mark():
    with running(filled(email("c"), clicks={"c-a": many(0, 9)})) as server:
        assert details(server, known("c")).marks == {}
