"""Writing campaigns: numbers, snapshots, details read."""

from __future__ import annotations

from decimal import Decimal

from services.domain.kinds import CampaignStatus
from services.domain.parse import signature
from services.domain.plan import RefreshOptions
from services.domain.records import Batch, CampaignRef, Counters, DetailDone
from services.domain.rows import CampaignKey
from services.store.ingest_campaigns import Numbers, Tally
from services.store.schema import number_range
from tests.services.store.samples import NOW, REF, account, campaign, click, sent

KEY = CampaignKey("a1", "email", "1")


def known(workspace, ref=REF):
    return workspace.plan("a1", NOW, RefreshOptions()).known[ref]


def test_a_snapshot_only_where_counters_changed(workspace, reader):
    for sends in (5, 5, 6, 6, 5):
        workspace.apply("a1", sent(sends=sends))
    growth = reader.growth(KEY)
    assert [g.sends for g in growth] == [5, 6, 5]
    assert growth == sorted(growth, key=lambda g: g.read_at)


def test_a_field_that_is_not_reported_this_time_is_no_change(workspace, reader):
    workspace.apply("a1", sent(sends=5, clicks=2))
    workspace.apply("a1", sent(sends=5))
    workspace.apply("a1", Batch(campaigns=(campaign(),)))
    assert [(g.sends, g.clicks) for g in reader.growth(KEY)] == [(5, 2)]
    assert reader.campaigns()[0].clicks == 2


def test_counters_of_which_none_is_known_make_no_snapshot(workspace, reader):
    workspace.apply("a1", sent())
    assert reader.growth(KEY) == []
    assert reader.campaigns()[0].read_at is not None


def test_one_snapshot_for_a_campaign_that_a_batch_holds_twice(workspace, reader):
    twice = (campaign(counters=Counters(sends=5)), campaign(counters=Counters(sends=6)))
    assert workspace.apply("a1", Batch(campaigns=twice)).rows_new == 1
    assert [g.sends for g in reader.growth(KEY)] == [6]


def test_money_with_other_zeros_is_no_change(workspace, reader):
    workspace.apply("a1", sent(cost=Decimal("0.0350"), currency="EUR"))
    workspace.apply("a1", sent(cost=Decimal("0.035"), currency="EUR"))
    assert len(reader.growth(KEY)) == 1
    assert reader.campaigns()[0].cost == Decimal("0.035")
    assert known(workspace).counters_signature == signature(
        Counters(cost=Decimal("0.035"), currency="EUR")
    )


def test_ids_that_collide_are_told_apart_by_product_and_account(workspace, reader):
    workspace.save_account(account("a2", "Two"))
    for account_id in ("a1", "a2"):
        for product in ("email", "sms"):
            workspace.apply(account_id, sent(CampaignRef(product, "1"), sends=1))
    assert len({row.key for row in reader.campaigns()}) == 4


def test_a_campaign_that_is_only_mentioned_is_not_listed(workspace, reader):
    assert workspace.apply("a1", Batch(clicks=(click(),))).rows_new == 1
    assert reader.campaigns() == []
    assert workspace.plan("a1", NOW, RefreshOptions()).known == {}
    assert reader.click_count() == 1
    assert workspace.apply("a1", sent(sends=5)).rows_new == 1
    assert [row.click_rows for row in reader.campaigns()] == [1]


def test_details_are_read_under_the_counters_that_are_stored_then(workspace):
    workspace.apply("a1", sent(sends=5))
    assert known(workspace).signature is None
    assert known(workspace).counters_signature == signature(Counters(sends=5))
    workspace.apply(
        "a1",
        Batch(campaigns=(campaign(counters=Counters(clicks=1)),), details_done=(DetailDone(REF),)),
    )
    after = known(workspace)
    assert after.signature == after.counters_signature == signature(Counters(sends=5, clicks=1))
    assert after.details_at is not None
    workspace.apply("a1", Batch(details_done=(DetailDone(REF, "mine"),)))
    assert known(workspace).signature == "mine"


def test_counters_that_were_never_told_have_a_signature_too(workspace):
    workspace.apply("a1", Batch(campaigns=(campaign(),), details_done=(DetailDone(REF),)))
    assert (
        known(workspace).signature == known(workspace).counters_signature == signature(Counters())
    )


def test_numbers_go_on_where_they_ended(workspace):
    with workspace._writer.transaction() as con:
        numbers = Numbers(con, 1)
        first = numbers.of(REF)
        assert (first, numbers.of(REF)) == (number_range(1)[0], first)
        assert numbers.of(CampaignRef("sms", "1")) == first + 1
    workspace.apply("a1", sent(REF, CampaignRef("sms", "1")))
    with workspace._writer.transaction() as con:
        assert Numbers(con, 1).of(CampaignRef("sms", "2")) == first + 2


def test_tallies_add_up():
    tally = Tally(1, 2)
    tally.add(Tally(3, 4))
    assert tally == Tally(4, 6)


def test_many_campaigns_in_one_batch(workspace, reader):
    refs = [CampaignRef("email", str(i)) for i in range(1500)]
    assert workspace.apply("a1", sent(*refs, sends=1)).rows_new == 1500
    again = workspace.apply(
        "a1", Batch(campaigns=tuple(campaign(ref, status=CampaignStatus.ARCHIVED) for ref in refs))
    )
    assert (again.rows_new, again.rows_changed) == (0, 1500)
    assert len(reader.campaigns()) == 1500
