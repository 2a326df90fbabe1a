"""How a newer answer about a campaign is merged into the stored one."""

from __future__ import annotations

from decimal import Decimal

import pytest

from services.domain.kinds import CampaignStatus
from services.domain.parse import signature
from services.domain.records import CampaignRef, Counters, Stamp
from services.store.campaign_record import (
    CampaignRecord,
    from_row,
    merged,
    merged_counters,
    tidy_amount,
)
from services.store.schema import CAMPAIGN_COLUMNS
from tests.services.store.samples import NOW, REF, SENT, campaign

EMPTY = CampaignRecord(campaign_no=1, account_no=1, product="email", campaign_id="1")


def test_the_first_answer_fills_the_record():
    record = merged(
        EMPTY,
        campaign(
            subject="Hi",
            counters=Counters(sends=5),
            tags=("a", "b"),
            variant_of=CampaignRef("email", "0"),
            variant="B",
            transactional=True,
            as_of=SENT,
        ),
        NOW,
    )
    assert (record.listed, record.ref, record.channel, record.status) == (
        True,
        REF,
        "email",
        "sent",
    )
    assert (record.subject, record.tags, record.sent_at) == ("Hi", '["a","b"]', SENT)
    assert (record.variant_of_product, record.variant_of_id, record.variant) == ("email", "0", "B")
    assert (record.read_at, record.as_of, record.transactional) == (NOW, SENT, True)
    assert record.signature == signature(Counters(sends=5))


def test_rows_and_records_are_the_same_thing():
    record = merged(EMPTY, campaign(counters=Counters(sends=5, cost=Decimal("1.50"))), NOW)
    row = record.row()
    assert len(row) == len(CAMPAIGN_COLUMNS)
    naive = [v.replace(tzinfo=None) if hasattr(v, "tzinfo") else v for v in row]
    assert from_row(tuple(naive)) == record


def test_an_unknown_value_leaves_the_stored_one():
    full = merged(
        EMPTY,
        campaign(
            subject="Hi",
            sender="Shop",
            list_name="All",
            body="b",
            target_url="https://x",
            created=Stamp(SENT),
        ),
        NOW,
    )
    after = merged(full, campaign(name=None), NOW)
    for field in ("name", "subject", "sender", "list_name", "body", "target_url", "created_at"):
        assert getattr(after, field) == getattr(full, field)


def test_counters_are_replaced_by_field():
    old = Counters(sends=5, clicks=2)
    assert merged_counters(old, None) == old
    assert merged_counters(old, Counters(clicks=0, opens=3)) == Counters(sends=5, clicks=0, opens=3)


def test_an_answer_without_counters_leaves_them_and_their_time():
    full = merged(EMPTY, campaign(counters=Counters(sends=5)), NOW)
    after = merged(full, campaign(), NOW.replace(hour=13))
    assert (after.counters, after.read_at) == (Counters(sends=5), NOW)


def test_status_and_send_time_are_replaced():
    full = merged(EMPTY, campaign(), NOW)
    after = merged(full, campaign(status=CampaignStatus.CANCELLED, status_raw="Cancelled"), NOW)
    assert (after.status, after.status_raw, after.sent_at) == ("cancelled", "Cancelled", None)


def test_an_answer_that_says_nothing_about_the_status_leaves_it():
    full = merged(EMPTY, campaign(), NOW)
    silent = merged(full, campaign(status=CampaignStatus.UNKNOWN), NOW)
    assert (silent.status, silent.sent_at) == ("sent", SENT)
    odd = merged(full, campaign(status=CampaignStatus.UNKNOWN, status_raw="7"), NOW)
    assert (odd.status, odd.status_raw, odd.sent_at) == ("unknown", "7", None)


def test_a_time_that_cannot_be_read_keeps_its_text():
    record = merged(EMPTY, campaign(sent=Stamp(raw="2024--02-01", zone_assumed=True)), NOW)
    assert (record.sent_at, record.sent_raw, record.sent_assumed) == (None, "2024--02-01", True)


def test_only_what_is_shown_counts_as_a_change():
    one = merged(EMPTY, campaign(counters=Counters(sends=5), as_of=SENT), NOW)
    other = merged(one, campaign(counters=Counters(sends=5), as_of=NOW), NOW.replace(hour=13))
    assert one != other
    assert one.shown() == other.shown()


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        (None, None),
        (Decimal("0.0350"), "0.035"),
        (Decimal("100"), "100"),
        (Decimal("1E+2"), "100"),
        (Decimal("0.00"), "0"),
        (Decimal("-0.10"), "-0.1"),
        (Decimal("0.12345649"), "0.123456"),
        (Decimal("1e30"), None),
        (Decimal("NaN"), None),
    ],
)
def test_amounts_have_one_form(amount, expected):
    assert (None if expected is None else Decimal(expected)) == tidy_amount(amount)
    if expected is not None:
        assert str(tidy_amount(amount)) == expected
