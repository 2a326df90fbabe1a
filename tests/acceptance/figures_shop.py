"""The invented click log put into a workspace, beside what the figures have to be."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from services.domain.accounts import Account
from services.domain.kinds import CampaignStatus, Channel, ClickGrain, EventKind
from services.domain.records import (
    Batch,
    Campaign,
    CampaignRef,
    Click,
    Counters,
    Event,
    Link,
    LinkSet,
    Person,
    Stamp,
)
from services.store.workspace import Workspace
from tests.acceptance import figures_truth as truth
from tests.acceptance.figures_log import invented

SENT = datetime(2026, 3, 2, 9, tzinfo=UTC)
AGENTS = {
    "win": "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/141.0.0.0 Safari/537.36",
    "phone": "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
    "mac": "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko) Version/18.5 Safari/605.1.15",
    "robot": "Barracuda Sentinel (EE)",
    "odd": "Quux/1.0",
    None: None,
}


def at(ms):
    return Stamp() if ms is None else Stamp(SENT + timedelta(milliseconds=ms))


def batch(mailing: truth.Mailing) -> Batch:
    ref = CampaignRef("email", mailing.name)
    return Batch(
        campaigns=(
            Campaign(
                ref=ref,
                channel=Channel.SMS if mailing.sms else Channel.EMAIL,
                name=mailing.name,
                status=CampaignStatus.SENT,
                sent=Stamp(SENT) if mailing.sent else Stamp(),
                counters=Counters(**mailing.counters),
            ),
        ),
        links=(LinkSet(ref, tuple(Link(*link) for link in mailing.links)),)
        if mailing.links
        else (),
        events=tuple(
            Event(
                ref=ref, kind=EventKind.DELIVERY, key=who, at=at(ms), person=Person(public_id=who)
            )
            for who, ms in mailing.deliveries.items()
        ),
        clicks=tuple(
            Click(
                ref=ref,
                key=hit.key,
                click_id=hit.key,
                at=at(hit.ms),
                url=hit.url,
                person=Person(public_id=hit.who),
                source=hit.address,
                user_agent=AGENTS[hit.agent],
                device=hit.label,
                count=hit.count,
                grain=ClickGrain.CLICK if hit.single else ClickGrain.RECIPIENT,
            )
            for hit in mailing.hits
        ),
    )


class Shop:
    """A workspace filled with the invented log, and every figure worked out."""

    def __init__(self, home, seed):
        self.mailings = {one.name: one for one in invented(seed)}
        self.verdicts = {}
        for mailing in self.mailings.values():
            self.verdicts |= truth.verdicts(mailing)
        self.truth = {name: truth.figures(one) for name, one in self.mailings.items()}
        self.path = home / "shop.sendsight"
        workspace = Workspace.open(self.path)
        workspace.save_account(
            Account(
                account_id="a1", provider="copernica", name="Shop", api_url="https://api.example"
            )
        )
        for mailing in self.mailings.values():
            workspace.apply("a1", batch(mailing))
        workspace.settle()
        workspace.close()
