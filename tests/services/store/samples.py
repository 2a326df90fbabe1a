"""Small records for the store's tests, and a dump of everything that a workspace tells."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import msgspec

from services.domain.accounts import Account, ProviderInfo
from services.domain.kinds import CampaignStatus, Channel
from services.domain.plan import RefreshOptions
from services.domain.records import Batch, Campaign, CampaignRef, Click, Counters, Person, Stamp

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
SENT = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
REF = CampaignRef("email", "1")
CHROME = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/141.0.0.0 Safari/537.36"
)
IPHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1"
)


def account(account_id="a1", name="Shop", provider="copernica", **fields):
    return Account(
        account_id=account_id,
        provider=provider,
        name=name,
        api_url="https://api.example/v4",
        **fields,
    )


def info(**fields):
    return ProviderInfo(
        key="copernica",
        name="Copernica",
        channels=(Channel.EMAIL,),
        products=("email",),
        api_url="https://api.example/v4",
        fields=(),
        capabilities=frozenset(),
        metrics={},
        **fields,
    )


def campaign(ref=REF, **fields):
    fields.setdefault("name", f"Campaign {ref.campaign_id}")
    fields.setdefault("status", CampaignStatus.SENT)
    if fields["status"] is CampaignStatus.SENT:
        fields.setdefault("sent", Stamp(SENT))
    return Campaign(ref=ref, channel=fields.pop("channel", Channel.EMAIL), **fields)


def click(key="1", ref=REF, at=SENT, who="p1", **fields):
    fields.setdefault("url", "https://shop.example/sale")
    fields.setdefault("person", Person(public_id=who))
    return Click(
        ref=ref,
        key=key,
        click_id=fields.pop("click_id", key),
        at=at if isinstance(at, Stamp) else Stamp(at),
        **fields,
    )


def many_clicks(count, ref=REF, first=0):
    return tuple(
        click(
            str(first + i),
            ref,
            SENT + timedelta(minutes=7 * i),
            f"p{i % 11}",
            url=f"https://shop.example/{i % 3}",
            user_agent=CHROME if i % 2 else IPHONE,
            country=("NL", "DE", None)[i % 3],
        )
        for i in range(count)
    )


def sent(*refs, **counters):
    return Batch(
        campaigns=tuple(campaign(ref, counters=Counters(**counters)) for ref in refs or (REF,))
    )


def dump(workspace):
    """Everything that panes and reports show, without the instants of reading."""
    reader = workspace.reader()
    try:
        calm = {"read_at": None, "details_at": None}
        accounts = [a.account_id for a in workspace.accounts()]
        return {
            "campaigns": [msgspec.structs.replace(row, **calm) for row in reader.campaigns()],
            "links": reader.links(),
            "breakdowns": reader.breakdowns(),
            "clicks": [row for part in reader.iter_clicks() for row in part],
            "estimates": reader.estimates(),
            "figures": [reader.figures(account_id) for account_id in accounts],
            "marks": [workspace.plan(a, NOW, RefreshOptions()).marks for a in accounts],
            "read": [
                {
                    ref: known.signature
                    for ref, known in workspace.plan(a, NOW, RefreshOptions()).known.items()
                }
                for a in accounts
            ],
        }
    finally:
        reader.close()
