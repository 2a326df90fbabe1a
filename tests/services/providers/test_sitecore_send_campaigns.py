"""The campaign list: every page, each campaign once, and what is no longer in it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from services.demo.server import Fault, Reply
from services.demo.sitecore_send import paging
from services.domain.errors import UnexpectedAnswer
from services.domain.kinds import CampaignStatus
from services.domain.plan import Period
from services.domain.records import CampaignRef
from tests.services.providers.sitecore_case import before, filled, known, listed, totals

MANY = [listed(f"c{n}", days=n) for n in range(1, 251)]


def stored(*ids, **fields):
    return {CampaignRef("email", one): known(one, **fields) for one in ids}


def test_all_pages_newest_first():
    with filled(*MANY) as server:
        found = totals(server)
        asked = [(r.path, r.first("SortBy"), r.first("SortMethod")) for r in server.requests]
    assert asked == [(f"/v3/campaigns/{n}/100.json", "CreatedOn", "DESC") for n in (1, 2, 3)]
    assert list(found.campaigns) == [f"c{n}" for n in range(1, 251)]
    assert [(b.done, b.total) for b in found.batches if b.campaigns] == [
        (100, 250),
        (200, 250),
        (250, 250),
    ]
    assert found.batches[0].facts.label == "Northwind Living"
    assert sum(b.facts is not None for b in found.batches) == 1


@pytest.mark.parametrize("size", [10, 50, 99])
def test_a_page_size_that_is_cut_down(size):
    with filled(*MANY) as server:
        server.most_campaigns = size
        assert len(totals(server).campaigns) == 250


def test_paging_objects_of_zeros():
    with filled(*MANY) as server:
        server.zero_paging = True
        found = totals(server, known=stored("c7", "gone"))
        assert len(server.requests) == 4
    assert len(found.campaigns) == 251
    assert found.campaigns["gone"].status is CampaignStatus.DELETED


def test_a_server_that_ignores_the_page_number():
    rows = MANY[:30]
    body = {"Code": 0, "Error": None, "Context": {"Paging": paging(0, 1, 0, 0), "Campaigns": rows}}
    with filled() as server:
        server.faults = [Fault("campaigns", Reply(body))]
        found = totals(server)
        assert len(server.requests) == 2
    assert found.error is None
    assert len(found.campaigns) == 30


def test_endless_paging_ends_and_keeps_what_arrived():
    made = []

    def more(request):
        number = int(request.path.split("/")[3])
        made.append(number)
        return Reply(
            {
                "Code": 0,
                "Context": {
                    "Paging": paging(100, number, 0, number + 5),
                    "Campaigns": [listed(f"c{number}")],
                },
            }
        )

    with filled() as server:
        server.faults = [Fault("campaigns", more)]
        found = totals(server, known=stored("old"))
    assert isinstance(found.error, UnexpectedAnswer)
    assert "does not come to an end" in str(found.error)
    assert 20 < len(found.campaigns) < 40
    assert "old" not in found.campaigns
    with filled() as server:
        same = {
            "Code": 0,
            "Context": {"Paging": paging(1, 1, 900, 900), "Campaigns": [listed("c")]},
        }
        server.faults = [Fault("campaigns", Reply(same))]
        assert isinstance(totals(server).error, UnexpectedAnswer)
        assert len(server.requests) < 10


def test_duplicates_across_pages_count_once():
    rows = MANY[:150]
    with filled(*rows) as server:

        def insert(_):
            server.campaigns.insert(0, listed("new", days=0.1))

        server.faults = [Fault("/campaigns/2/", insert, times=1)]
        found = totals(server, known=stored("c100"))
    listed_ids = [c.ref.campaign_id for b in found.batches for c in b.campaigns]
    # The list grew under the reading, so it was read again and the new campaign found.
    assert sorted(listed_ids) == sorted(["new", *(row["ID"] for row in rows)])
    assert found.error is None


def test_a_campaign_that_slips_between_pages_is_not_taken_for_deleted():
    with filled(*MANY) as server:

        def remove(_):
            server.campaigns.remove(MANY[4])

        server.faults = [Fault("/campaigns/2/", remove, times=1)]
        found = totals(server, known=stored("c5", "c101", "c102"))
    assert found.campaigns["c101"].status is CampaignStatus.SENT
    # c5 was on the first page of the first reading; the second one proves that it is gone.
    assert found.campaigns["c5"].status is CampaignStatus.DELETED
    assert len(found.campaigns) == 250


def test_missing_campaigns_are_deleted_after_a_complete_reading():
    sent = before(days=9)
    with filled(*MANY) as server:
        found = totals(
            server,
            known={
                **stored("gone", sent_at=sent),
                **stored("c3"),
                **stored("dead", status=CampaignStatus.DELETED),
            },
        )
    gone = found.campaigns["gone"]
    assert (gone.status, gone.sent.utc, gone.counters) == (CampaignStatus.DELETED, sent, None)
    assert found.campaigns["c3"].status is CampaignStatus.SENT
    assert "dead" not in found.campaigns


@pytest.mark.parametrize("case", ["period", "unreadable row", "no id", "empty"])
def test_nothing_is_deleted_where_the_reading_proves_nothing(case):
    rows = list(MANY[:5])
    fields = {}
    if case == "period":
        fields["period"] = Period(first=date(2026, 1, 1))
    if case == "unreadable row":
        rows.append(None)
    if case == "no id":
        rows.append({"Name": "x"})
    if case == "empty":
        rows = []
    body = {"Code": 0, "Context": {"Paging": paging(100, 1, len(rows), 1), "Campaigns": rows}}
    with filled() as server:
        server.faults = [Fault("campaigns", Reply(body))]
        found = totals(server, known=stored("gone"), **fields)
    assert "gone" not in found.campaigns
    assert found.error is None
    assert bool(found.warnings) is (case != "period")


def test_a_total_that_is_always_too_high_is_read_twice_and_believed():
    body = {"Code": 0, "Context": {"Paging": paging(100, 1, 9, 2), "Campaigns": MANY[:3]}}
    empty = {"Code": 0, "Context": {"Paging": paging(100, 2, 9, 2), "Campaigns": []}}
    with filled() as server:
        server.faults = [Fault("/campaigns/1/", Reply(body)), Fault("campaigns", Reply(empty))]
        found = totals(server, known=stored("gone"))
        assert len(server.requests) == 4
    assert found.campaigns["gone"].status is CampaignStatus.DELETED


def test_only_campaigns_of_the_period():
    day = before(days=10).date()
    draft = listed("draft", days=10, Status=0)
    with filled(*MANY, draft) as server:
        found = totals(server, period=Period(day, day + timedelta(days=2)))
    assert set(found.campaigns) == {"c8", "c9", "c10", "draft"}
    assert found.campaigns["draft"].sent.utc is None


def test_an_empty_account():
    with filled() as server:
        found = totals(server)
        assert len(server.requests) == 1
    assert (found.error, found.campaigns, found.warnings) == (None, {}, [])
