"""The invented ClickSend data: it agrees with itself, and with what the provider reads of it."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from services.demo.clicksend import invented
from services.domain.kinds import CampaignStatus
from services.domain.plan import RefreshPlan
from tests.services.providers.clicksend_case import known, read

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)


def test_same_arguments_same_rows():
    one, two, other = (
        invented(5, 20, 500, NOW),
        invented(5, 20, 500, NOW),
        invented(6, 20, 500, NOW),
    )
    assert msgspec.json.encode(one.sms_campaigns) == msgspec.json.encode(two.sms_campaigns)
    assert one.link_rows == two.link_rows
    assert one.sms_campaigns != other.sms_campaigns


def test_scale_and_oddities():
    server = invented(20, 50, 4000, NOW)
    clicks = sum(row["open_count"] for rows in server.link_rows.values() for row in rows)
    mails = sum(row["click_count"] for rows in server.email_history.values() for row in rows)
    assert 3600 < clicks < 4200
    assert 300 < mails < 500
    assert 50 <= len(server.sms_campaigns) + len(server.email_campaigns) <= 60
    assert {type(row["date_added"]) for row in server.sms_campaigns} == {int, str}
    assert any(row["schedule"] == "2024--02-01" for row in server.sms_campaigns)
    assert any(row["senders"] is None and "_list_name" not in row for row in server.sms_campaigns)
    shared = {r["sms_campaign_id"] for r in server.sms_campaigns} & {
        r["email_campaign_id"] for r in server.email_campaigns
    }
    assert shared


def test_the_provider_reads_it_whole():
    server = invented(20, 30, 1500, NOW)
    server.pace = 1000.0
    plan = RefreshPlan(now=NOW)
    with server:
        found = read(server, lambda one: one.totals(plan))
        sent = [c for c in found.campaigns.values() if c.status is CampaignStatus.SENT]
        assert found.error is None
        assert all(c.sent.utc and c.sent.utc <= NOW for c in sent)
        read_all = read(
            server,
            lambda one: one.totals(plan),
            *[
                (lambda one, c=c: one.details(known(c.ref.product, c.ref.campaign_id), plan))
                for c in sent
            ],
            lambda one: one.figures(plan),
        )
    assert read_all.error is None
    expected = sum(row["open_count"] for rows in server.link_rows.values() for row in rows)
    assert sum(click.count for click in read_all.clicks) == expected
    for campaign in sent:
        if campaign.ref.product == "sms":
            rows = server.link_rows[campaign.ref.campaign_id]
            got = read_all.campaigns["sms", campaign.ref.campaign_id].counters
            assert got.unique_clicks == sum(1 for row in rows if row["open_count"])
            assert got.unique_clicks <= got.sends
    assert any(b.estimates for b in read_all.batches)
