"""One campaign's details: what is asked for, in which order, and what is not asked for again."""

from __future__ import annotations

import asyncio
from contextlib import aclosing

import pytest

from services.demo.server import Fault, Reply
from services.demo.sitecore_send import failure, summary_of
from services.domain.errors import CredentialsRejected, UnexpectedAnswer, Unreachable
from services.domain.kinds import CampaignStatus, CountOf
from services.domain.records import DetailDone
from services.providers.sitecore_send_details import MOST_LOST
from tests.services.providers.sitecore_case import (
    before,
    clicked,
    details,
    filled,
    fixture,
    known,
    listed,
    one_campaign,
    plan,
    provider,
    stats_row,
)

READ = known(signature="x", status=CampaignStatus.SENT)


def asked(server):
    """The calls below a campaign, by their last part."""
    return [
        r.path.rsplit("/", 1)[1].removesuffix(".json")
        for r in server.requests
        if "/campaigns/c" in r.path
    ]


def test_what_is_worth_most_comes_first():
    with one_campaign(clicked(1), clicked(2)) as server:
        server.senders = [{"Name": "Shop", "Email": "a@b.example"}]
        found = details(server)
        assert asked(server) == ["view_summary", "view", "links", "LinkClicked", "countries"]
    assert [(x.url, x.clicks, x.unique_clicks) for x in found.links] == [
        ("https://shop.example/a", 5, 4)
    ]
    assert [(p.of, p.label, p.count) for p in found.slices] == [
        (CountOf.OPENS, "NL", 30),
        (CountOf.UNIQUE_OPENS, "NL", 20),
    ]
    assert len(found.clicks) == 2
    assert found.batches[-1].details_done == (DetailDone(known().ref),)
    assert found.campaigns["c1"].sender == "Shop"
    assert "a@b.example" not in repr(found.batches)


def test_the_seeds_answer_end_to_end():
    with one_campaign() as server:
        server.faults = [Fault("stats/links", Reply(fixture("links")))]
        found = details(server)
    assert {(x.url, x.clicks, x.unique_clicks) for x in found.links} == {
        ("http://someUrl.com/", 1, 1),
        ("http://someUrl.com/product1/", 1, 1),
        ("http://someUrl.com/product2/", 1, 1),
        ("https://twitter.com/myCompany", 1, 1),
    }


def test_the_summary_has_the_newest_counters():
    with one_campaign(clicked(1)) as server:
        server.summaries["c1"] = {"TotalOpens": 55, "UniqueOpens": None}
        found = details(server)
    campaign = found.campaigns["c1"]
    assert (campaign.counters.opens, campaign.counters.unique_opens) == (55, None)
    assert (campaign.counters.sends, campaign.counters.recipients) == (100, None)
    assert campaign.as_of is not None
    # The answer says nothing about the rest, which stays as it is.
    assert (campaign.status, campaign.status_raw, campaign.name) == ("unknown", None, None)


def test_without_the_deprecated_counters_they_stay_unknown():
    with one_campaign(clicked(1)) as server:
        server.without_counts = True
        found = details(server)
    assert [(x.clicks, x.unique_clicks) for x in found.links] == [(None, None)]
    assert found.slices == []
    assert len(found.clicks) == 1


def test_only_what_changed_is_asked_for_again():
    with one_campaign(clicked(1)) as server:
        marks = details(server).marks
        server.requests.clear()
        nothing = details(server, READ, marks=marks)
        assert asked(server) == ["view_summary"]
        assert nothing.done == ["c1"]
        server.requests.clear()
        server.campaigns[0]["TotalOpens"] += 1
        more = details(server, READ, marks=marks)
        assert asked(server) == ["view_summary", "countries"]
        server.requests.clear()
        server.campaigns[0]["UniqueLinkClicks"] += 1
        details(server, READ, marks=marks | more.marks)
        assert asked(server) == ["view_summary", "links", "LinkClicked"]
        for again in (known(signature="x", rekeyed=True), READ):
            server.requests.clear()
            details(server, again, marks={} if again is READ else marks | more.marks)
            assert asked(server) == ["view_summary", "links", "LinkClicked", "countries"]


def test_totals_that_are_not_reported_prove_nothing():
    with one_campaign(clicked(1), TotalOpens=None) as server:
        marks = details(server).marks
        server.requests.clear()
        details(server, READ, marks=marks)
        assert asked(server) == ["view_summary", "countries"]


def test_nothing_is_asked_for_where_the_totals_are_zero():
    with one_campaign(TotalOpens=0, UniqueOpens=0, UniqueLinkClicks=0) as server:
        found = details(server)
        assert asked(server) == ["view_summary", "view", "links"]
    assert found.done == ["c1"]


def test_both_versions_of_an_ab_test():
    with one_campaign(clicked(1), ABCampaignType=2, ABWinner=1) as server:
        row = server.campaigns[0]
        server.ab["c1"] = {
            "Campaign": "c1",
            "A": summary_of(row) | {"ABVersion": 0, "Sent": 40},
            "B": summary_of(row) | {"ABVersion": 1, "Sent": 60},
        }
        found = details(server)
        assert "view_ab_summary" in asked(server)
        variants = [v for b in found.batches for v in b.variants]
        assert [(v.label, v.counters.sends, v.winner) for v in variants] == [
            ("A", 40, False),
            ("B", 60, True),
        ]
        assert set(found.campaigns) == {"c1"}
        server.ab.clear()
        assert details(server).done == ["c1"]


@pytest.mark.parametrize("part", ["links", "LinkClicked", "countries"])
@pytest.mark.parametrize(
    "reply",
    [
        Reply("<html>busy</html>"),
        Reply('{"Code": 0, "Context": {"An'),
        failure(77, "STRANGE"),
        Reply({"Code": 0, "Context": {"Analytics": 7}}),
    ],
)
def test_a_faulty_part_does_not_keep_the_others_away(part, reply):
    with one_campaign(clicked(1)) as server:
        server.faults = [Fault(f"stats/{part}", reply)]
        found = details(server)
        assert asked(server)[2:] == ["links", "LinkClicked", "countries"]
        assert isinstance(found.error, UnexpectedAnswer)
        assert found.done == []
        server.faults.clear()
        server.requests.clear()
        again = details(server, marks=found.marks)
        assert asked(server)[2:] == [part]
    assert again.done == ["c1"]


def test_a_part_that_is_not_offered_is_told_and_not_asked_for_forever():
    with one_campaign(clicked(1)) as server:
        server.faults = [Fault("stats/countries", failure(1, "STATISTICS_NOT_FOUND"))]
        found = details(server)
    assert found.error is None
    assert found.warnings == ["Sitecore Send does not know a campaign, or no longer reports on it."]
    assert found.done == ["c1"]


@pytest.mark.parametrize(
    ("reply", "kind"), [(Reply(status=503), Unreachable), (Reply(status=401), CredentialsRejected)]
)
def test_what_ends_the_campaign_at_once(reply, kind):
    with one_campaign(clicked(1)) as server:
        server.faults = [Fault("LinkClicked", reply)]
        found = details(server)
    assert isinstance(found.error, kind)
    assert len(found.links) == 1
    assert found.slices == []


def test_a_summary_that_cannot_be_had_costs_nothing():
    with one_campaign(clicked(1)) as server:
        server.faults = [Fault("view", failure(5, "NO_SUMMARY_YET"))]
        found = details(server)
    assert found.done == ["c1"]
    assert found.campaigns["c1"].counters is None
    with one_campaign(clicked(1)) as server:
        server.faults = [Fault("view_summary", Reply("<html>busy</html>"))]
        found = details(server)
    assert isinstance(found.error, UnexpectedAnswer)
    assert len(found.clicks) == 1
    assert found.done == []


@pytest.mark.parametrize("fails", [False, True])
def test_an_archive_without_details_is_asked_once(fails):
    with one_campaign(clicked(1), Status=12) as server:
        server.archive_fails = fails
        archived = known(status=CampaignStatus.ARCHIVED, sent_at=before(days=200))
        found = details(server, archived)
        assert asked(server) == ["view_summary", "view", "links"]
    assert (found.error, found.warnings, found.done) == (None, [], ["c1"])
    assert found.links == found.slices == found.clicks == []
    assert not [b for b in found.batches if b.links or b.breakdowns]


def test_an_archive_that_still_has_details_is_read():
    with one_campaign(clicked(1)) as server:
        server.summaries["c1"] = {"CampaignIsArchived": True}
        found = details(server)
        assert len(found.clicks) == len(found.links) == 1
        server.requests.clear()
        again = details(server, READ)
        assert asked(server) == ["view_summary"]
    assert again.done == ["c1"]


def test_an_old_campaign_may_have_lost_its_details():
    old = known(sent_at=before(days=120), created_at=before(days=121))
    with one_campaign(clicked(1)) as server:
        server.faults = [Fault("stats/", failure(5, "NO_LONGER_AVAILABLE"))]
        found = details(server, old)
        assert (found.error, found.done) == (None, ["c1"])
        server.faults = [Fault("stats/", Reply("<html>busy</html>"))]
        assert isinstance(details(server, old).error, UnexpectedAnswer)


def test_after_some_lost_ones_no_more_of_the_archive_is_asked_for():
    rows = [listed(f"c{n}", days=200 + n, Status=12) for n in range(9)]

    async def work(server):
        one = provider(server)
        done = []
        for row in rows:
            archived = known(row["ID"], status=CampaignStatus.ARCHIVED, sent_at=before(days=200))
            async with aclosing(one.details(archived, plan())) as batches:
                async for batch in batches:
                    done += batch.details_done
        await one.aclose()
        return done

    with filled(*rows) as server:
        done = asyncio.run(work(server))
        assert len(server.seen("stats/links")) == len(done) == MOST_LOST


def test_links_without_rows_replace_nothing():
    with one_campaign(clicked(1)) as server:
        server.links["c1"] = []
        server.countries["c1"] = []
        found = details(server)
    assert not [b for b in found.batches if b.links or b.breakdowns]
    assert found.done == ["c1"]


def test_a_campaign_whose_id_needs_quoting():
    row = listed("c/1 ä")
    with filled(row) as server:
        server.links["c%2F1%20%C3%A4"] = [stats_row("https://x.example/", 1, 1)]
        row["ID"] = "c%2F1%20%C3%A4"  # the server compares paths as they arrive
        found = details(server, known("c/1 ä"))
    assert len(found.links) == 1
