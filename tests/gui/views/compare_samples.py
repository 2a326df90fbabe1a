"""Campaigns with known clicks, in rows for tests without a workspace and in a real one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from gui.views.compare_read import COARSE, FINE, Answer
from services.domain.accounts import Account
from services.domain.kinds import CampaignStatus, Channel
from services.domain.records import (
    Batch,
    Campaign,
    CampaignRef,
    Click,
    Counters,
    Person,
    Stamp,
    Variant,
)
from services.domain.rows import CampaignKey
from tests.gui.detail.samples import mail

NOW = datetime(2026, 11, 21, 8, tzinfo=UTC)
PRODUCT = "draganddrop"
ACCOUNT = Account("c", "copernica", "Benelux", "https://api.copernica.com/v4", state="fresh")


def sent(number, *, days, clicks=(), **values):
    """A campaign sent so many days before NOW, read up to NOW."""
    fields = {
        "name": number,
        "sent_at": NOW - timedelta(days=days),
        "read_at": NOW,
        "details_at": NOW,
        "click_rows": len(clicks),
        "clicks": len(clicks),
        "unique_clicks": len(clicks),
        "delivered_derived": 1000,
        "sends": 1100,
    }
    return mail(number, **{**fields, **values})


def answer(found, *, people=False, variants=()):
    """What the workspace would say of campaigns with clicks so many seconds after their sends."""
    return Answer(
        tuple(row for row, _ in found),
        {row.key: steps(clicks, FINE) for row, clicks in found if clicks},
        {row.key: steps(clicks, COARSE) for row, clicks in found if clicks},
        {row.key: tuple(sorted(clicks)) for row, clicks in found} if people else None,
        tuple(variants),
        NOW,
    )


def steps(clicks, width):
    counts = [0] * (int(max(clicks) // width) + 1)
    for seconds in clicks:
        counts[int(seconds // width)] += 1
    return tuple(counts)


def key(campaign_id):
    return CampaignKey("c", PRODUCT, campaign_id)


def store(workspace, *campaigns, account=ACCOUNT, versions=()):
    """Put campaigns into the workspace: id, send time, click times, counters."""
    workspace.save_account(account)
    made, clicks = [], []
    for campaign_id, sent_at, times, counters in campaigns:
        ref = CampaignRef(PRODUCT, campaign_id)
        made.append(
            Campaign(
                ref=ref,
                channel=Channel.EMAIL,
                name=f"Campaign {campaign_id}",
                status=CampaignStatus.SENT,
                sent=Stamp(sent_at),
                counters=Counters(**counters),
            )
        )
        clicks += [
            Click(
                ref=ref,
                key=f"{campaign_id}-{n}",
                at=Stamp(at),
                person=Person(public_id=f"p{n}"),
            )
            for n, at in enumerate(times)
        ]
    arms = tuple(
        Variant(CampaignRef(PRODUCT, campaign_id), label, counters=Counters(**counters))
        for campaign_id, label, counters in versions
    )
    batch = Batch(campaigns=tuple(made), clicks=tuple(clicks), variants=arms)
    workspace.apply(account.account_id, batch)
    workspace.settle()


def after(sent_at, *minutes):
    return [sent_at + timedelta(minutes=m) for m in minutes]
