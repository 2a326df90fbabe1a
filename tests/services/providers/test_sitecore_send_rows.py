"""Sitecore Send's rows as records: every field may be missing, null, or of another kind."""

from __future__ import annotations

import pytest

from services.domain.kinds import CampaignStatus, CountOf, Dimension
from services.domain.records import Counters
from services.providers.sitecore_send_api import Troubles
from services.providers.sitecore_send_rows import (
    countries_of,
    links_of,
    listed_of,
    ref_of,
    sender_of,
    status_of,
    summary_of,
    variants_of,
)
from tests.services.providers.sitecore_case import fixture, listed, stats_row

REF = ref_of("c1")


def row_of(raw):
    troubles = Troubles()
    found = listed_of(raw, troubles)
    return found, troubles.sentences()


def test_the_published_example():
    found, troubles = row_of(fixture("campaign"))
    campaign = found.campaign
    assert troubles == ()
    assert campaign.ref.campaign_id == "5d0c8e6e-0000-4000-8000-000000000001"
    assert (campaign.name, campaign.subject) == ("October news", "What is new")
    assert (campaign.status, campaign.status_raw) == (CampaignStatus.SENT, "Sent")
    # The suffix +0100 only tells how to show the instant.
    assert campaign.sent.utc.timestamp() == 1790003600
    assert campaign.created.utc.timestamp() == 1790000000
    assert campaign.counters == Counters(
        recipients=2554,
        sends=2550,
        bounced=4,
        opens=1340,
        unique_opens=780,
        clicks=976,
        unique_clicks=711,
        opt_outs=7,
        complaints=0,
        forwards=0,
    )
    assert campaign.counters.delivered is None
    assert (found.site, found.is_ab, campaign.transactional) == ("acme", False, False)
    assert "ops@example.com" not in repr(campaign)


def test_missing_and_strange_values_are_unknown():
    raw = {
        "id": "NOT-A-GUID-{1}",
        "Status": 3,
        "TotalSent": "many",
        "TotalOpens": None,
        "DeliveredOn": "2026--02-30",
        "MailingLists": None,
    }
    found, troubles = row_of(raw)
    campaign = found.campaign
    assert campaign.ref.campaign_id == "NOT-A-GUID-{1}"
    assert campaign.counters == Counters()
    assert (campaign.sent.utc, campaign.sent.raw) == (None, "2026--02-30")
    assert campaign.name is campaign.list_name is None
    assert len(troubles) == 2
    assert row_of({"Name": "no id"})[0] is None
    assert row_of({"ID": 12})[0].campaign.ref.campaign_id == "12"


@pytest.mark.parametrize(
    ("number", "status", "words"),
    [
        (0, "draft", "Draft"),
        (1, "queued", "Queued"),
        (3, "sent", "Sent"),
        (4, "failed", "Not enough credits"),
        (5, "scheduled", "Awaiting delivery"),
        (6, "sending", "Sending"),
        (10, "deleted", "Deleted"),
        (11, "sending", "Selecting the winner"),
        (12, "archived", "Archived"),
        (13, "failed", "Subscription expired"),
        (14, "failed", "Subscription limits exceeded"),
        (2, "unknown", "2"),
        (7, "unknown", "7"),
        ("3", "sent", "Sent"),
        (None, "unknown", None),
        ("Weird", "unknown", "Weird"),
    ],
)
def test_statuses(number, status, words):
    assert status_of(number) == (CampaignStatus(status), words)


def test_times_in_all_spellings():
    raw = listed(
        "x",
        ScheduledFor=None,
        ScheduleFor="/Date(1790000000000)/",
        DeliveredOn="\\/Date(-1790003600000-0300)\\/",
        CreatedOn="2026-09-21T13:33:20Z",
    )
    campaign = row_of(raw)[0].campaign
    assert campaign.scheduled.utc.timestamp() == 1790000000
    assert campaign.created.utc.timestamp() == 1789997600
    assert campaign.sent.utc is None  # 1913: the regular expression holds, the year does not


def test_only_what_was_sent_has_a_send_time():
    assert row_of(listed("x", Status=0))[0].campaign.sent.utc is None
    assert row_of(listed("x", Status=5))[0].campaign.sent.utc is None
    assert row_of(listed("x", Status=12))[0].campaign.sent.utc is not None
    assert row_of(listed("x", Status=99))[0].campaign.sent.utc is not None


def test_mailing_lists_nested_flat_and_absent():
    nested = [
        {"Campaign": None, "MailingList": {"Name": "Members"}, "Segment": None},
        {"MailingList": {"Name": "Stores"}},
        {"MailingList": {"Name": "Members"}},
    ]
    assert row_of(listed("x", MailingLists=nested))[0].campaign.list_name == "Members, Stores"
    flat = [{"MailingListID": "a", "SegmentID": 0}]
    for value in (flat, None, [], "x", [None, 5]):
        assert row_of(listed("x", MailingLists=value))[0].campaign.list_name is None


def test_transactional_and_ab():
    found = row_of(listed("x", IsTransactional=True, ABCampaignType=0, ABWinner=1))[0]
    assert (found.campaign.transactional, found.is_ab, found.winner) == (True, True, 1)
    assert row_of(listed("x", CampaignType="Transactional"))[0].campaign.transactional


def test_summary_example():
    troubles = Troubles()
    context = fixture("summary")["Context"]
    found = summary_of(context, context["CampaignID"].upper(), troubles)
    assert found.counters == Counters(
        sends=2550,
        bounced=4,
        opens=1340,
        unique_opens=780,
        clicks=976,
        unique_clicks=711,
        opt_outs=7,
        complaints=0,
        forwards=0,
    )
    assert found.as_of.utc.timestamp() == 1790600000
    assert not found.archived
    assert troubles.sentences() == ()


@pytest.mark.parametrize(
    "changes", [{"ABVersion": 0}, {"CampaignID": "another"}, {"Sent": 0}, {"Sent": None}]
)
def test_a_summary_of_something_else_replaces_nothing(changes):
    context = fixture("summary")["Context"]
    found = summary_of({**context, **changes}, context["CampaignID"], Troubles())
    assert found.counters is None
    assert summary_of(None, "x", Troubles()).counters is None
    assert summary_of({"CampaignIsArchived": True}, "x", Troubles()).archived


def test_versions_of_a_test():
    context = {
        "Campaign": "c1",
        "A": {"ABVersion": 0, "CampaignSubject": "One", "Sent": 40, "UniqueLinkClicks": 3},
        "b": {"Sent": 60, "CampaignSubject": "Two"},
    }
    one, two = variants_of(context, REF, 1, Troubles())
    assert (one.label, one.subject, one.counters.sends, one.winner) == ("A", "One", 40, False)
    assert (two.label, two.counters.unique_clicks, two.winner) == ("B", None, True)
    assert variants_of({"A": None, "B": None}, REF, None, Troubles()) == ()
    assert variants_of({"A": {"Sent": 1}}, REF, None, Troubles())[0].winner is None


def test_sender_is_a_name_only():
    assert sender_of({"Sender": {"Name": "Shop", "Email": "a@b.example"}}) == "Shop"
    assert sender_of({"Sender": None}) is None
    assert sender_of(None) is None


def test_links_of_the_seeds_example():
    found = links_of(fixture("links")["Context"]["Analytics"], REF, Troubles())
    assert [(link.url, link.clicks, link.unique_clicks) for link in found.links] == [
        ("http://someUrl.com/", 1, 1),
        ("http://someUrl.com/product1/", 1, 1),
        ("http://someUrl.com/product2/", 1, 1),
        ("https://twitter.com/myCompany", 1, 1),
    ]


def test_links_are_added_up_by_exact_address():
    troubles = Troubles()
    rows = [
        stats_row("https://x.example/a", 3, 2),
        stats_row("https://x.example/A", 1, 1),
        stats_row("https://x.example/a", 4, 1),
        stats_row("https://x.example/b", None, None),
        stats_row("https://x.example/c", 5, None),
        {"Context": "https://x.example/d"},
        stats_row("https://x.example/c", None, 2),
        stats_row("", 5, 5),
        stats_row("https://x.example/e", -4, "7"),
        {"Context": 5},
    ]
    found = {
        link.url[-1]: (link.clicks, link.unique_clicks)
        for link in links_of(rows, REF, troubles).links
    }
    assert found == {
        "a": (7, 3),
        "A": (1, 1),
        "b": (None, None),
        "c": (5, 2),
        "d": (None, None),
        "e": (None, 7),
    }
    assert [text.split(" from")[0] for text in troubles.sentences()] == [
        "Some link addresses",
        "Some counts",
    ]


def test_countries_in_any_case_and_blank():
    rows = [
        stats_row("nl", 5, 3),
        stats_row(" NL", 2, 1),
        stats_row("  ", 4, 4),
        {**stats_row("x", 1, None), "Context": None},
        stats_row("de", None, None),
    ]
    found = countries_of(rows, REF, Troubles()).slices
    assert {piece.dimension for piece in found} == {Dimension.COUNTRY}
    assert [(p.of, p.label, p.count) for p in found] == [
        (CountOf.OPENS, "NL", 7),
        (CountOf.OPENS, "unknown", 5),
        (CountOf.UNIQUE_OPENS, "NL", 4),
        (CountOf.UNIQUE_OPENS, "unknown", 4),
    ]
