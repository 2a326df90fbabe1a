"""A known truth for Copernica, and the four tables that follow from it.

Written from the provider's fact sheet and the issue alone: nothing of `services` is imported, so
that what is expected here is a second opinion on every cell.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

WINDOWS = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/126.0.0.0 Safari/537.36"
)
IPHONE = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 "
    "(KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1"
)
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:126.0) Gecko/20100101 Firefox/126.0"
AGENTS = {
    WINDOWS: ("Desktop", "Windows", "Chrome"),
    IPHONE: ("Mobile", "iOS", "Mobile Safari"),
    FIREFOX: ("Desktop", "Linux", "Firefox"),
    None: ("", "", ""),
}
COUNTRIES = {
    "145.97.1.1": "NL",
    "8.8.8.8": "US",
    "2a03:e280:0:1::1": "NL",
    "0.0.0.0": "",
    "10.1.2.3": "",
    None: "",
}
KINDS = ("clicks", "impressions", "deliveries", "errors", "abuses", "unsubscribes")
BY_EVENTS = ("deliveries", "errors", "abuses", "unsubscribes", "impressions")


@dataclass
class Click:
    """One click as it happened; `at` is the provider's own text in the account's zone."""

    mailing: str
    at: str
    destination: str | None
    url: str | None
    ip: str | None = "145.97.1.1"
    agent: str | None = WINDOWS
    id: str | None = None


@dataclass
class Mailing:
    """One mailing; `counts` holds (total, unique) of everything that is not a click."""

    product: str
    id: str
    subject: str | None
    at: str | None
    destinations: int | None
    counts: dict[str, tuple[int, int]] = field(default_factory=dict)
    name: str | None = None
    quirks: dict[str, Any] = field(default_factory=dict)
    clicks: list[Click] = field(default_factory=list)

    def click_counts(self) -> tuple[int, int]:
        """All clicks and the people who clicked."""
        return len(self.clicks), len({click.destination for click in self.clicks})


@dataclass
class World:
    """All that the account holds."""

    mailings: list[Mailing] = field(default_factory=list)
    zone: str = "Europe/Amsterdam"
    next_ids: dict[str, int] = field(default_factory=dict)

    def add(self, *args: Any, **more: Any) -> Mailing:
        """A new mailing."""
        self.mailings.append(Mailing(*args, **more))
        return self.mailings[-1]

    def click(self, mailing: Mailing, at: str, destination: str | None, url: str | None,
              *args: Any, numbered: bool = True) -> Click:  # fmt: skip
        """A new click; without a number where the provider sends none."""
        # The products count on their own, so that ids collide between them.
        number = self.next_ids[mailing.product] = self.next_ids.get(mailing.product, 1000) + 1
        made = Click(mailing.id, at, destination, url, *args)
        made.id = str(number) if numbered else None
        mailing.clicks.append(made)
        return made

    def find(self, product: str, key: str) -> Mailing:
        """A mailing by product and id."""
        return next(m for m in self.mailings if (m.product, m.id) == (product, key))

    def utc(self, text: str | None) -> str:
        """A local text as the tables write it; "" where it says nothing readable."""
        if not text or text.startswith("0000"):
            return ""
        try:
            local = datetime.fromisoformat(text.replace("--", "-"))
        except ValueError:
            return ""
        instant = local.replace(tzinfo=ZoneInfo(self.zone)).astimezone(UTC)
        return instant.strftime("%Y-%m-%dT%H:%M:%SZ")


def cell(value: object) -> str:
    """A value as it stands in a CSV cell."""
    return "" if value is None else str(value)


def expected(world: World, account: str, *, personal: bool) -> dict[str, list[dict[str, str]]]:
    """All four tables; `personal`: IP addresses were kept and are asked for."""
    return {
        "campaigns": expected_campaigns(world, account),
        "links": expected_links(world, account),
        "breakdowns": expected_breakdowns(world, account),
        "clicks": expected_clicks(world, account, personal=personal),
    }


def expected_campaigns(world: World, account: str) -> list[dict[str, str]]:
    """The campaigns table."""
    rows = []
    for m in world.mailings:
        if m.quirks.get("hidden"):
            continue
        rows.append(
            {
                "provider": "copernica",
                "account": account,
                "product": m.product,
                "campaign_id": m.id,
                "name": cell(m.subject or m.name),
                "channel": "sms" if m.product == "sms" else "email",
                "status": m.quirks.get("status", "sent"),
                "sent_at": world.utc(m.at),
                **_counters(m),
                "cost": "",
                "currency": "",
            }
        )
    return rows


def _counters(m: Mailing) -> dict[str, str]:
    sends, bounced, delivered = m.destinations, None, None
    opens = unique_opens = clicks = unique_clicks = opt_outs = complaints = None
    if m.product == "sms":
        delivered, bounced = m.counts["successes"][0], m.counts["errors"][0]
    elif m.quirks.get("no_statistics"):
        # The HTML list has flat counters of its own; who did it, it does not tell.
        opens, clicks = m.counts.get("impressions", (0, 0))[0], len(m.clicks)
    else:
        found = {kind: m.counts.get(kind, (0, 0)) for kind in BY_EVENTS}
        clicks, unique_clicks = m.click_counts()
        bounced, opt_outs = found["errors"][1], found["unsubscribes"][1]
        complaints, (opens, unique_opens) = found["abuses"][1], found["impressions"]
        if m.product == "draganddrop":
            delivered = found["deliveries"][0]
    derived = delivered
    if derived is None and sends is not None and bounced is not None and sends >= bounced:
        derived = sends - bounced
    named = {
        "sends": sends,
        "delivered": delivered,
        "delivered_derived": derived,
        "bounced": bounced,
        "opens": opens,
        "unique_opens": unique_opens,
        "clicks": clicks,
        "unique_clicks": unique_clicks,
        "opt_outs": opt_outs,
        "complaints": complaints,
    }
    return {name: cell(value) for name, value in named.items()}


def expected_clicks(world: World, account: str, *, personal: bool) -> list[dict[str, str]]:
    """The clicks table; IP addresses only where they were kept and are asked for."""
    rows = []
    for m in world.mailings:
        for click in m.clicks:
            device, system, browser = AGENTS[click.agent]
            rows.append(
                {
                    "provider": "copernica",
                    "account": account,
                    "product": m.product,
                    "campaign_id": m.id,
                    "click_id": cell(click.id),
                    "clicked_at": world.utc(click.at),
                    "url": cell(click.url),
                    "recipient": cell(click.destination),
                    "ip": cell(click.ip) if personal else "",
                    "user_agent": cell(click.agent),
                    "device": device,
                    "os": system,
                    "browser": browser,
                    "country": COUNTRIES[click.ip],
                    "count": "1",
                }
            )
    return rows


def expected_links(world: World, account: str) -> list[dict[str, str]]:
    """The links table: what was clicked, how often, by how many destinations."""
    rows = []
    for m in world.mailings:
        for url in sorted({click.url for click in m.clicks if click.url}):
            of_url = [click for click in m.clicks if click.url == url]
            people = {click.destination for click in of_url}
            rows.append(
                {
                    "provider": "copernica",
                    "account": account,
                    "product": m.product,
                    "campaign_id": m.id,
                    "url": url,
                    "clicks": str(len(of_url)),
                    "unique_clicks": "" if None in people else str(len(people)),
                }
            )
    return rows


def expected_breakdowns(world: World, account: str) -> list[dict[str, str]]:
    """The breakdowns table: clicks by what their user agents and addresses tell."""
    rows = []
    for m in world.mailings:
        for place, dimension in enumerate(("device", "os", "browser", "country")):
            counts = Counter(
                (*AGENTS[click.agent], COUNTRIES[click.ip])[place] or "unknown"
                for click in m.clicks
            )
            if set(counts) <= {"unknown"}:
                continue
            rows += [
                {
                    "provider": "copernica",
                    "account": account,
                    "product": m.product,
                    "campaign_id": m.id,
                    "dimension": dimension,
                    "of": "clicks",
                    "source": "derived",
                    "label": label,
                    "count": str(count),
                }
                for label, count in counts.items()
            ]
    return rows
