"""The list of campaigns, and what belongs to it."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from services.domain.kinds import CampaignStatus
from services.domain.records import Batch, CampaignRef, Counters, Estimate, Stamp
from services.domain.rows import CampaignKey, Selection
from services.store import query_campaigns
from tests.services.store.samples import REF, SENT, account, campaign, many_clicks, sent


def test_newest_sent_first_and_never_sent_last(workspace, reader):
    def one(number, **fields):
        return campaign(CampaignRef("email", number), **fields)

    draft = {"status": CampaignStatus.DRAFT}
    workspace.apply(
        "a1",
        Batch(
            campaigns=(
                one("d1", created=Stamp(SENT), name="b", **draft),
                one("d2", name="z", **draft),
                one("d3", name="a", **draft),
                one("d4", created=Stamp(SENT + timedelta(1)), **draft),
                one("s1", sent=Stamp(SENT)),
                one("s2", sent=Stamp(SENT + timedelta(days=1))),
            )
        ),
    )
    assert [row.campaign_id for row in reader.campaigns()] == ["s2", "s1", "d4", "d1", "d3", "d2"]


def test_all_fields_are_told(workspace, reader):
    workspace.apply(
        "a1",
        Batch(
            campaigns=(
                campaign(
                    subject="Hi",
                    status_raw="Sent",
                    sender="Shop",
                    list_name="All",
                    body="b",
                    target_url="https://x",
                    scheduled=Stamp(SENT),
                    sent=Stamp(SENT, "09:00", zone_assumed=True),
                    transactional=True,
                    counters=Counters(*range(1, 15), cost=Decimal("2.5"), currency="EUR"),
                ),
            ),
            clicks=many_clicks(4),
        ),
    )
    (row,) = reader.campaigns()
    assert row.key == CampaignKey("a1", "email", "1")
    assert (row.provider, row.account, row.channel, row.status, row.status_raw) == (
        "copernica",
        "Shop",
        "email",
        "sent",
        "Sent",
    )
    assert (row.sent_at, row.sent_at_raw, row.zone_assumed) == (SENT, "09:00", True)
    told = [getattr(row, name) for name in Counters.__struct_fields__]
    assert told == [*range(1, 15), Decimal("2.5"), "EUR"]
    assert (row.click_rows, row.last_click_at) == (4, many_clicks(4)[-1].at.utc)
    assert row.read_at is not None
    assert row.details_at is None


DELIVERED = (
    ({"delivered": 7, "sends": 10, "bounced": 1}, 7),
    ({"sends": 10, "bounced": 1}, 9),
    ({"sends": 10, "bounced": 10}, 0),
    ({"sends": 1, "bounced": 3}, None),
    ({"sends": 10}, None),
    ({"bounced": 1}, None),
    ({}, None),
    ({"delivered": 0}, 0),
)


def test_delivered_is_derived_only_from_two_reported_figures(workspace, reader):
    workspace.apply(
        "a1",
        Batch(
            campaigns=tuple(
                campaign(CampaignRef("email", str(i)), counters=Counters(**counters))
                for i, (counters, _) in enumerate(DELIVERED)
            )
        ),
    )
    told = {row.campaign_id: (row.delivered, row.delivered_derived) for row in reader.campaigns()}
    assert told == {
        str(i): (counters.get("delivered"), expected)
        for i, (counters, expected) in enumerate(DELIVERED)
    }


def test_what_is_not_reported_is_none(workspace, reader):
    workspace.apply("a1", Batch(campaigns=(campaign(name=None),)))
    (row,) = reader.campaigns()
    assert row.name is None
    assert all(getattr(row, name) is None for name in Counters.__struct_fields__)
    assert (row.click_rows, row.last_click_at, row.read_at) == (0, None, None)


def test_growth_of_a_campaign_that_nobody_knows(reader):
    assert reader.growth(CampaignKey("a1", "email", "99")) == []


def test_estimates_come_in_the_order_of_campaigns(workspace, reader):
    other = CampaignRef("email", "2")
    workspace.apply(
        "a1",
        Batch(
            campaigns=(campaign(), campaign(other, sent=Stamp(SENT + timedelta(days=1)))),
            estimates=(
                Estimate(REF, "cost", Decimal(1), "m"),
                Estimate(other, "cost", Decimal(2), "m"),
            ),
        ),
    )
    assert [(e.campaign_id, e.value) for e in reader.estimates()] == [
        ("2", Decimal(2)),
        ("1", Decimal(1)),
    ]
    only = Selection(campaigns=(CampaignKey("a1", "email", "1"),))
    assert [e.campaign_id for e in reader.estimates(only)] == ["1"]


def test_numbers_are_none_where_nothing_is_left_out(workspace, reader):
    workspace.save_account(account("a2", "Two"))
    workspace.apply("a1", sent())
    ask = workspace._session.ask
    assert query_campaigns.numbers(ask, Selection(), by_send_time=True) is None
    assert query_campaigns.numbers(ask, Selection(accounts=("a2",)), by_send_time=True) == []
    assert len(query_campaigns.numbers(ask, Selection(accounts=("a1",)), by_send_time=True)) == 1
    assert query_campaigns.number_of(ask, CampaignKey("a1", "email", "1")) is not None
