"""ClickSend's single rows, with every oddity of the fact sheet."""

from __future__ import annotations

import json
from collections import Counter
from hashlib import md5

import pytest

from services.domain.kinds import CampaignStatus, ClickGrain, Dimension
from services.domain.records import CampaignRef
from services.providers.clicksend_rows import (
    LinkHope,
    Troubles,
    address_of_link,
    contact_key,
    email_campaign,
    history_events,
    recipient_click,
    slices_of,
    sms_row,
)
from tests.services.providers.clicksend_case import FIXTURES, email, recipient, sms, stamp

REF = CampaignRef("sms", "5")


def example(name):
    return json.loads((FIXTURES / name).read_text(encoding="utf-8"))["data"]


@pytest.mark.parametrize("name", ["view_one", "send", "update"])
def test_published_campaign(name):
    troubles = Troubles()
    found = sms_row(example(f"sms_campaign_{name}.json"), troubles)
    campaign = found.campaign
    assert troubles.sentences() == ()
    assert (campaign.ref.campaign_id, campaign.status) == ("7", CampaignStatus.QUEUED)
    assert campaign.scheduled.utc.timestamp() == 1444821615
    assert campaign.created.utc.timestamp() == 1444962630
    assert campaign.sent.utc is None
    assert (campaign.counters.recipients, campaign.counters.sends) == (10, None)
    assert campaign.sender == "+61353787448"
    assert found.list_id == "428"


def test_published_cancelled_campaign_has_no_planned_time():
    campaign = sms_row(example("sms_campaign_cancel.json"), Troubles()).campaign
    assert campaign.scheduled.utc is None  # int32's maximum
    assert campaign.status is CampaignStatus.SCHEDULED
    assert campaign.target_url == "https://developers.clicksend.com/docs/"
    assert "👍" in campaign.body


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("Sent", "sent"),
        ("sent ", "sent"),
        ("Draft", "draft"),
        ("Queued", "queued"),
        ("Approved", "queued"),
        ("WaitApproval", "queued"),
        ("Sending", "sending"),
        ("Scheduled", "scheduled"),
        ("Failed", "failed"),
        ("Cancelled", "cancelled"),
        ("Paused", "unknown"),
    ],
)
def test_states(word, status):
    campaign = sms_row(sms(1, status=word), Troubles()).campaign
    assert (campaign.status.value, campaign.status_raw) == (status, word.strip())
    assert (
        (campaign.counters.sends is not None)
        == (campaign.sent.utc is not None)
        == (status == "sent")
    )


@pytest.mark.parametrize(
    ("schedule", "added", "sent"),
    [
        ("1767258000", 1, 1767258000),
        (1767258000, 1, 1767258000),
        ("", "1767254400", 1767254400),
        (None, 1767254400, 1767254400),
        (2147483647, 1767254400, 1767254400),
        (0, 1767254400, 1767254400),
        ("soon", 1767254400, 1767254400),
        (10**400, 1767254400, 1767254400),
        ("", "", None),
    ],
)
def test_send_time(schedule, added, sent):
    found = sms_row(sms(1, schedule=schedule, date_added=added), Troubles()).campaign.sent.utc
    assert (None if found is None else int(found.timestamp())) == sent


def test_unreadable_times_keep_their_text():
    troubles = Troubles()
    campaign = sms_row(sms(1, schedule="2024--02-01", date_added=[]), troubles).campaign
    assert (campaign.sent.utc, campaign.sent.raw) == (None, "2024--02-01")
    assert len(troubles.sentences()) == 2


def test_a_bare_row_is_a_campaign():
    troubles = Troubles()
    found = sms_row({"sms_campaign_id": "12"}, troubles)
    assert found.campaign.counters.recipients is None
    assert found.campaign.status is CampaignStatus.UNKNOWN
    assert found.link is LinkHope.MAYBE
    assert troubles.sentences() == ()


@pytest.mark.parametrize(
    ("fields", "hope"),
    [
        ({}, LinkHope.YES),
        ({"url_to_shorten": ""}, LinkHope.YES),
        ({"url_to_shorten": "", "body": "Visit http://smsg.io/xxxxx"}, LinkHope.YES),
        ({"url_to_shorten": "", "body": "Reply STOP"}, LinkHope.NO),
        ({"url_to_shorten": None, "body": "See you at 8.30, St. John"}, LinkHope.NO),
        ({"url_to_shorten": "", "body": "StopMsg.me/xxxxx"}, LinkHope.MAYBE),
        ({"url_to_shorten": "", "body": ""}, LinkHope.MAYBE),
    ],
)
def test_whether_a_campaign_can_have_a_link(fields, hope):
    assert sms_row(sms(1, **fields), Troubles()).link is hope


def test_draft_email_keeps_its_zeros_and_unknown_stays_unknown():
    row = email(1, status="Draft", send_count=0, open_count=5, soft_bounce_count=None)
    del row["abuse_count"]
    campaign = email_campaign(row, Troubles())
    counters = campaign.counters
    assert (counters.sends, counters.opens, counters.complaints) == (0, 5, None)
    assert (counters.bounced, counters.hard_bounces) == (None, 2)
    assert campaign.sent.utc is None
    assert email_campaign({"name": "no id"}, Troubles()) is None


def test_published_statistics_add_up_to_the_openers():
    data = example("link_statistics.json")
    found = slices_of(data, Troubles())
    sums = Counter()
    for piece in found:
        sums[piece.dimension] += piece.count
    assert set(sums.values()) == {data["links"]["opened"]} == {108}
    assert {(p.label, p.count) for p in found if p.dimension is Dimension.OS} == {
        ("IOS", 10),
        ("OS X", 98),
    }
    assert ("Other", 15) in {(p.label, p.count) for p in found if p.dimension is Dimension.COUNTRY}


def test_spellings_of_one_label_are_one():
    data = {
        "os": [
            {"label": "IOS", "count": 2},
            {"label": "iOS", "count": 7},
            {"label": "ios", "count": 1},
        ]
    }
    assert [(p.label, p.count) for p in slices_of(data, Troubles())] == [("iOS", 10)]


def test_odd_breakdowns():
    troubles = Troubles()
    data = {
        "os": "none",
        "device": None,
        "browser": [{"label": "Chrome", "count": "x"}, 5, None],
        "region": [{"label": "wa", "count": "3"}],
    }
    assert [(p.dimension, p.count) for p in slices_of(data, troubles)] == [(Dimension.REGION, 3)]
    assert len(troubles.sentences()) == 2


def test_address_of_a_newer_link():
    url = "https://example.com/a"
    link_id = "sms_campaign-GUID-5-" + md5(url.encode()).hexdigest()
    assert address_of_link(link_id, url, alone=False) == url
    assert address_of_link("other", url, alone=False) == "other"
    assert address_of_link("other", url, alone=True) == url
    assert address_of_link("other", None, alone=True) == "other"


def test_recipient_row():
    click = recipient_click(recipient(3, 4), REF, Troubles(), url="https://example.com")
    assert (click.count, click.grain, click.key) == (4, ClickGrain.RECIPIENT, "5|c:3")
    assert click.at.utc.timestamp() == stamp(hours=5) + 3
    assert (click.person.public_id, click.person.address) == (None, "+447700900003")
    assert (click.device, click.os, click.browser, click.country) == (
        "Mobile",
        "iOS",
        "Safari",
        "GB",
    )
    assert click.region is None
    assert click.person.name == "Ada L"


@pytest.mark.parametrize("count", [0, None, "", "0"])
def test_who_never_opened_is_no_row(count):
    assert recipient_click(recipient(3, 0, open_count=count), REF, Troubles(), url=None) is None


@pytest.mark.parametrize(
    ("contact", "expected"),
    [
        ({"contact_id": "9", "phone_number": "+1"}, "c:9"),
        ({"contact_id": 0, "phone_number": "+1"}, "p:+1"),
        ({"contact_id": None, "phone_number": 4477}, "p:4477"),
        ({}, None),
        (None, None),
        ("x", None),
    ],
)
def test_who_a_row_is_about(contact, expected):
    assert contact_key({"contact": contact}) == expected


def test_rows_without_a_contact_all_count():
    nameless = Counter()
    row = recipient(1, 2, contact=None)
    clicks = [recipient_click(row, REF, Troubles(), url=None, nameless=nameless) for _ in range(2)]
    assert clicks[0].key == clicks[1].key
    assert [c.occurrence for c in clicks] == [1, 2]


def test_unreadable_opening_counts_and_times():
    troubles = Troubles()
    assert recipient_click(recipient(1, 1, open_count="lots"), REF, troubles, url=None) is None
    click = recipient_click(recipient(1, 1, date_opened="yesterday"), REF, troubles, url=None)
    assert (click.at.utc, click.at.raw) == (None, "yesterday")
    assert len(troubles.sentences()) == 2


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"open_count": 3, "click_count": 2}, [("open", "opens 3, clicks 2")]),
        ({"open_count": "2"}, [("open", "opens 2, clicks 0")]),
        ({"hard_bounce_count": 1, "soft_bounce_count": 1}, [("bounce", "hard")]),
        ({"soft_bounce_count": 1}, [("bounce", "soft")]),
        ({"status": "SpamReport"}, [("complaint", "SpamReport")]),
        ({"status": "Sent", "open_count": 0}, []),
    ],
)
def test_email_history_row(fields, expected):
    row = {"message_id": "A1", "contact_id": 3, "to_address": "a@example.org", **fields}
    events = history_events(row, CampaignRef("email", "5"), Troubles())
    assert [(e.kind.value, e.detail) for e in events] == expected
    assert {(e.key, e.person.address, e.at.utc) for e in events} <= {
        ("5|m:A1", "a@example.org", None)
    }


def test_email_history_row_without_anybody():
    troubles = Troubles()
    assert history_events({"open_count": 1}, CampaignRef("email", "5"), troubles) == []
    assert len(troubles.sentences()) == 1
