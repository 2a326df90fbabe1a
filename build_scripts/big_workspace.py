"""A workspace of millions of invented clicks, written by the program's own ingest, to measure by.

    nice .venv/bin/python -m build_scripts.big_workspace FILE [--clicks 10000000]
    nice .venv/bin/python -m build_scripts.big_times FILE

Six accounts of all four providers; one campaign has three tenths of all clicks, another one in seven of
all links; people, agents, countries and hashed sources as real logs have them, with bursts of scanners.
Two runs with the same size agree.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate, islice
from pathlib import Path
from typing import TYPE_CHECKING

from services.demo.invent import (
    BROWSER_AGENTS,
    BROWSER_WEIGHTS,
    PAGES,
    PROMOTIONS,
    SCANNER_AGENTS,
    page_url,
    send_times,
)
from services.domain.accounts import Account
from services.domain.kinds import (
    CampaignStatus,
    Channel,
    ClickGrain,
    CountOf,
    Dimension,
    EventKind,
)
from services.domain.records import (
    Batch,
    BreakdownSet,
    Campaign,
    CampaignRef,
    Click,
    Counters,
    Event,
    Link,
    LinkSet,
    Person,
    Slice,
    Stamp,
)
from services.store.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Sequence

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
CLICKS = 10_000_000
KEY = "measured"
_BATCH = 50_000
_GIANT_SHARE = 0.3
_BURSTS = 0.004
_AGAIN = 0.2
_PLACES = tuple(
    "GB NL DE US FR AU ES BE IT SE DK NO PL AT CH IE CA NZ JP BR IN ZA PT FI CZ GR HU RO MX SG".split()  # noqa: SIM905
)
_WEIGHTS = [30 / (n + 1) ** 0.9 for n in range(len(_PLACES))]
_MASK, _SPREAD = 2**64 - 1, 0x9E3779B97F4A7C15


@dataclass(frozen=True)
class Owner:
    """An account and how its provider's rows look."""

    account: Account
    product: str
    channel: Channel = Channel.EMAIL
    reports_links: bool = False
    deliveries: bool = False


@dataclass
class Plan:
    """A campaign to be invented."""

    owner: Owner
    ref: CampaignRef
    name: str
    sent: datetime
    clicks: int
    recipients: int
    links: list[str]


def _owner(key: str, provider: str, name: str, product: str, **more: bool) -> Owner:
    account = Account(
        account_id=f"big-{key}",
        provider=provider,
        name=name,
        api_url="https://api.example/v1",
        keep_personal=more.pop("personal", False),
        time_zone="Europe/Amsterdam",
    )
    channel = Channel.SMS if product == "sms" else Channel.EMAIL
    return Owner(account, product, channel, **more)


OWNERS = (
    _owner("copernica-1", "copernica", "Northwind shop", "draganddrop"),
    _owner("copernica-2", "copernica", "Northwind outlet", "html"),
    _owner("sitecore-1", "sitecore_send", "Members", "email", personal=True, reports_links=True),
    _owner("sitecore-2", "sitecore_send", "Newsletter", "email", reports_links=True),
    _owner("constant-1", "constant_contact", "Stores", "email", reports_links=True),
    _owner("clicksend-1", "clicksend", "Texts", "sms", deliveries=True),
)


def plans(clicks: int, dice: random.Random) -> list[Plan]:
    """About 2,000 campaigns for 10 million clicks: the giant first, then the one with most links."""
    count = max(len(OWNERS) * 2, min(2_000, clicks // 500))
    weights = [1 / (n + 20) ** 0.8 for n in range(count - 1)]
    rest = clicks - int(clicks * _GIANT_SHARE)
    scale = rest / sum(weights)
    sizes = [int(clicks * _GIANT_SHARE), *(max(1, int(one * scale)) for one in weights)]
    pool = max(50, clicks // 8)
    times = send_times(dice, count, NOW)
    dice.shuffle(times)
    found = []
    for n, (size, sent) in enumerate(zip(sizes, times, strict=True)):
        owner = OWNERS[0] if n == 0 else OWNERS[2] if n == 1 else OWNERS[n % len(OWNERS)]
        name = f"{PROMOTIONS[n % len(PROMOTIONS)]} {n}"
        links = max(4, count * 3 // 2) if n == 1 else 40 if n == 0 else 4 + n % 10
        medium = "sms" if owner.channel is Channel.SMS else "email"
        pages = [f"{PAGES[i % len(PAGES)]}/{i}" if i else "unsubscribe" for i in range(links)]
        found.append(
            Plan(
                owner=owner,
                ref=CampaignRef(owner.product, str(10_000 + n)),
                name=name,
                sent=sent if n else NOW - timedelta(days=20, hours=3),
                clicks=size,
                recipients=min(pool, max(20, size * 4)),
                links=[page_url(page, name, medium) for page in pages[1:] + pages[:1]],
            )
        )
    return found


def agents() -> list[str]:
    """Some 1,000 user agents, the most frequent first."""
    found = list(BROWSER_AGENTS)
    for step in range(1, 140):
        found += [
            text.replace("141.0", f"{140 - step % 40}.{step // 40}")
            .replace("18_5", f"{17 - step % 3}_{step % 7}")
            .replace("143.0", f"{142 - step}.0")
            for text in BROWSER_AGENTS
        ]
    return list(dict.fromkeys(found))


class Inventor:
    """Invents click rows campaign by campaign."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.agents = agents()
        tail = [0.6 / (n + 1) for n in range(len(self.agents) - len(BROWSER_AGENTS))]
        self._agent_weights = list(accumulate([*map(float, BROWSER_WEIGHTS), *tail]))
        self._place_weights = list(accumulate(_WEIGHTS))

    def clicks(self, plan: Plan) -> Iterator[Click]:
        """Rows of one campaign, in no order; some people are scanners that try all links."""
        dice, links, made = self.dice, plan.links, 0
        people: list[int] = []
        while made < plan.clicks:
            if people and dice.random() < _AGAIN:
                person = people[dice.randrange(len(people))]
            else:
                person = dice.randrange(plan.recipients)
                people.append(person)
            if not plan.owner.deliveries and dice.random() < _BURSTS:
                start, place = dice.uniform(2, 240), dice.randrange(9)
                agent = dice.choice((*SCANNER_AGENTS, BROWSER_AGENTS[2]))
                for n, url in enumerate(links[:40]):
                    yield _row(plan, made, person, start + n * 0.3, url, agent, "US", place)
                    made += 1
                continue
            country = dice.choices(_PLACES, cum_weights=self._place_weights)[0]
            delay = min(dice.lognormvariate(9.0, 1.7), 15 * 86_400.0)
            agent = dice.choices(self.agents, cum_weights=self._agent_weights)[0]
            url = links[min(int(dice.expovariate(4 / len(links))), len(links) - 1)]
            yield _row(plan, made, person, delay, url, agent, country, person * 7 % 400_000)
            made += 1


def _row(
    plan: Plan, made: int, person: int, delay: float, url: str, agent: str, country: str, place: int
) -> Click:
    key = f"{plan.ref.campaign_id}-{made}"
    told, counter = made % 31 != 0, plan.owner.deliveries
    number = (place * 31 + sum(map(ord, country))) * _SPREAD & _MASK
    return Click(
        plan.ref,
        key,
        Stamp(plan.sent + timedelta(seconds=int(delay)) if made % 1009 else None),
        click_id=key,
        url=url,
        person=who(plan, person),
        user_agent=agent if told else None,
        country=country if told else None,
        count=1 + made % 3 if counter else 1,
        grain=ClickGrain.RECIPIENT if counter else ClickGrain.CLICK,
        source=f"{number:016x}" if told else None,
    )


def who(plan: Plan, person: int) -> Person:
    """A person of the account's, with an address where the account keeps those."""
    number = (person + len(plan.name) * 1_000) & 0xFFFFFF
    hidden = f"{(number * _SPREAD + 7) & _MASK:020x}"
    address = f"person{number}@mail.example" if plan.owner.account.keep_personal else None
    return Person(hidden, address)


def totals(plan: Plan, share: float) -> Campaign:
    """The campaign with its counters when a share of its clicks had come."""
    sends = plan.recipients * 5
    clicks = int(plan.clicks * share * (1.5 if plan.owner.deliveries else 1))
    sms = plan.owner.channel is Channel.SMS
    return Campaign(
        ref=plan.ref,
        channel=plan.owner.channel,
        name=plan.name,
        subject=None if sms else f"{plan.name}: see what is new",
        status=CampaignStatus.SENT,
        created=Stamp(plan.sent - timedelta(days=2)),
        sent=Stamp(plan.sent),
        counters=Counters(
            recipients=sends,
            sends=sends,
            delivered=sends - sends // 80,
            bounced=sends // 80,
            opens=None if sms else clicks * 6,
            unique_opens=None if sms else min(sends, clicks * 3),
            clicks=clicks,
            unique_clicks=min(plan.recipients, int(clicks * 0.8)),
            opt_outs=sends // 900,
        ),
    )


def details(plan: Plan) -> Batch:
    """What providers report beside single clicks."""
    if not plan.owner.reports_links:
        return Batch()
    weights = [1 / (n + 1) for n in range(len(plan.links))]
    scale = plan.clicks / sum(weights)
    counts = [int(one * scale) for one in weights]
    return Batch(
        links=(
            LinkSet(
                plan.ref,
                tuple(Link(url, n, n * 4 // 5) for url, n in zip(plan.links, counts, strict=True)),
            ),
        ),
        breakdowns=(
            BreakdownSet(
                plan.ref,
                tuple(
                    Slice(Dimension.DEVICE, CountOf.OPENS, label, plan.clicks * n)
                    for label, n in (("Mobile", 3), ("Desktop", 2), ("Tablet", 1))
                ),
            ),
        ),
    )


def deliveries(plan: Plan) -> Iterator[Event]:
    """A receipt for one recipient in two."""
    for person in range(0, plan.recipients, 2):
        at = plan.sent + timedelta(seconds=person % 600)
        yield Event(plan.ref, EventKind.DELIVERY, f"d{person}", Stamp(at), person=who(plan, person))


def fill(workspace: Workspace, clicks: int, *, tell: bool = False) -> int:
    """Write everything and judge it; how many click rows there are then."""
    inventor, written, begun = Inventor(7), 0, time.monotonic()
    made = plans(clicks, random.Random(3))
    for owner in OWNERS:
        workspace.save_account(owner.account)
        own = [plan for plan in made if plan.owner is owner]
        for share in (0.4, 0.8, 1.0):
            workspace.apply(
                owner.account.account_id, Batch(campaigns=tuple(totals(p, share) for p in own))
            )
        rows = (click for plan in own for click in inventor.clicks(plan))
        for plan in own:
            workspace.apply(owner.account.account_id, details(plan), keyed_by=KEY)
        while batch := tuple(islice(rows, _BATCH)):
            workspace.apply(owner.account.account_id, Batch(clicks=batch), keyed_by=KEY)
            written += len(batch)
            if tell:
                print(f"{written:,} clicks, {time.monotonic() - begun:.0f} s", flush=True)
        if owner.deliveries:
            receipts = (event for plan in own for event in deliveries(plan))
            while events := tuple(islice(receipts, _BATCH)):
                workspace.apply(owner.account.account_id, Batch(events=events), keyed_by=KEY)
    workspace.settle()
    return written


def main(arguments: Sequence[str] | None = None) -> int:
    """Make a workspace; what is there already is left alone."""
    parser = argparse.ArgumentParser(description="Make a workspace of millions of clicks.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--clicks", type=int, default=CLICKS)
    options = parser.parse_args(arguments)
    if options.file.exists():
        print(f"{options.file} exists already.", file=sys.stderr)
        return 2
    workspace = Workspace.open(options.file)
    try:
        begun = time.monotonic()
        written = fill(workspace, options.clicks, tell=True)
        print(f"{written:,} clicks in {time.monotonic() - begun:.0f} s, judged")
    finally:
        workspace.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
