"""What the Sitecore Send tests share: rows, a running server, reading phases of a refresh."""

from __future__ import annotations

import asyncio
import json
from contextlib import aclosing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from services.demo.sitecore_send import SitecoreSendServer
from services.demo.sitecore_send_data import activity_row, campaign_row, dotnet, stats_row
from services.domain.errors import ServiceError
from services.domain.kinds import CampaignStatus
from services.domain.plan import KnownCampaign, RefreshPlan
from services.domain.records import Batch, Campaign, CampaignRef, Click, Event, Link, Slice
from services.http.types import Answer
from tests.support.providers import make_provider

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable

    from services.providers.sitecore_send import SitecoreSend

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures" / "sitecore_send"
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
PACE = 20_000.0
Row = dict[str, Any]


def fixture(name: str) -> Any:
    """A published example."""
    return json.loads((FIXTURES / f"{name}.json").read_text())


def before(**ago: float) -> datetime:
    """Some time before NOW."""
    return NOW - timedelta(**ago)


def listed(campaign_id: str, *, days: float = 1, **fields: Any) -> Row:
    """A row of the list, sent `days` ago, with a few clicks unless fields say otherwise."""
    sent = before(days=days)
    values: Row = {
        "TotalSent": 100,
        "RecipientsCount": 102,
        "TotalBounces": 2,
        "TotalOpens": 40,
        "UniqueOpens": 30,
        "TotalLinkClicks": 9,
        "UniqueLinkClicks": 7,
    }
    return campaign_row(
        campaign_id,
        f"News {campaign_id}",
        status=3,
        sent=sent,
        created=sent - timedelta(hours=5),
        **{**values, **fields},
    )


def clicked(number: int, *, hours: float = 5, **fields: Any) -> Row:
    """A click of a person, `hours` ago."""
    return activity_row(f"p{number}@example.org", before(hours=hours), **fields)


def filled(*rows: Row) -> SitecoreSendServer:
    """A server with these campaigns, not started yet."""
    server = SitecoreSendServer()
    server.pace = PACE
    server.campaigns = list(rows)
    return server


def one_campaign(*clicks: Row, **fields: Any) -> SitecoreSendServer:
    """A server whose only campaign, `c1`, has links, countries and these clicks."""
    total = sum(row.get("TotalCount") or 1 for row in clicks)
    row = listed("c1", days=3, **{"TotalLinkClicks": total, **fields})
    server = filled(row)
    server.links["c1"] = [stats_row("https://shop.example/a", 5, 4)]
    server.countries["c1"] = [stats_row("nl", 30, 20)]
    server.activity["c1"] = {"LinkClicked": list(clicks)}
    return server


def known(campaign_id: str = "c1", **fields: Any) -> KnownCampaign:
    """A campaign as the workspace knows it."""
    values: Row = {
        "status": CampaignStatus.SENT,
        "sent_at": before(days=3),
        "created_at": before(days=3, hours=5),
        "signature": None,
        "details_at": None,
    }
    return KnownCampaign(ref=CampaignRef("email", campaign_id), **{**values, **fields})


def answer(
    body: object, status: int = 200, path: str = "/v3/campaigns/c/view.json", **headers: str
) -> Answer:
    """An answer as the client hands it to a provider."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(status, names, content, path, "Sitecore Send")


@dataclass
class Reading:
    """Everything that phases handed over, and how they ended."""

    batches: list[Batch] = field(default_factory=list)
    error: ServiceError | None = None
    waits: list[tuple[float, str]] = field(default_factory=list)

    @property
    def campaigns(self) -> dict[str, Campaign]:
        """The campaigns by id, later ones over earlier ones."""
        return {c.ref.campaign_id: c for b in self.batches for c in b.campaigns}

    @property
    def clicks(self) -> list[Click]:
        return [click for batch in self.batches for click in batch.clicks]

    @property
    def identities(self) -> set[tuple[str, int]]:
        return {(click.key, click.occurrence) for click in self.clicks}

    @property
    def events(self) -> list[Event]:
        return [event for batch in self.batches for event in batch.events]

    @property
    def links(self) -> list[Link]:
        return [link for b in self.batches for s in b.links for link in s.links]

    @property
    def slices(self) -> list[Slice]:
        return [piece for b in self.batches for s in b.breakdowns for piece in s.slices]

    @property
    def marks(self) -> dict[str, str]:
        return {mark.scope: mark.value for batch in self.batches for mark in batch.marks}

    @property
    def warnings(self) -> list[str]:
        return [text for batch in self.batches for text in batch.warnings]

    @property
    def done(self) -> list[str]:
        return [d.ref.campaign_id for b in self.batches for d in b.details_done]


def provider(server: Any, **kwargs: Any) -> SitecoreSend:
    """The real provider on the real client, with the server's key."""
    secret = getattr(server, "api_key", "wrong-key-0000")
    kwargs.setdefault("pace", PACE)
    made: SitecoreSend = make_provider("sitecore_send", server, {"api_key": secret}, **kwargs)
    return made


def plan(**fields: Any) -> RefreshPlan:
    """A refresh at NOW."""
    return RefreshPlan(**{"now": NOW, **fields})


def read(
    server: Any, *phases: Callable[[SitecoreSend], AsyncGenerator[Batch, None]], **kwargs: Any
) -> Reading:
    """Run phases of one refresh one after the other; a known error ends it and is kept."""
    reading = Reading()

    async def work() -> None:
        one = provider(server, **kwargs)
        reading.waits = one._connect.waits
        try:
            for phase in phases:
                async with aclosing(phase(one)) as batches:
                    async for batch in batches:
                        reading.batches.append(batch)
        except ServiceError as error:
            reading.error = error
        finally:
            await one.aclose()

    asyncio.run(work())
    return reading


def totals(server: Any, **fields: Any) -> Reading:
    """The first phase."""
    return read(server, lambda one: one.totals(plan(**fields)))


def details(server: Any, campaign: KnownCampaign | None = None, **fields: Any) -> Reading:
    """One campaign's details after the totals, without what those handed over."""
    quiet = plan(**fields)
    reading = read(
        server, lambda one: one.totals(quiet), lambda one: one.details(campaign or known(), quiet)
    )
    reading.batches = [b for b in reading.batches if not (b.done is not None and b.campaigns)]
    return reading


def events(server: Any, settings: dict[str, str] | None = None, **fields: Any) -> Reading:
    """Totals, then the events."""
    return read(
        server,
        lambda one: one.totals(plan(**fields)),
        lambda one: one.figures(plan(**fields)),
        settings=settings,
    )


__all__ = ["FIXTURES", "NOW", "activity_row", "campaign_row", "dotnet", "stats_row"]
