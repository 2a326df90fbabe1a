"""What the ClickSend tests share: rows, a running server, and reading one phase of a refresh."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from services.demo.clicksend import ClickSendServer
from services.domain.errors import ServiceError
from services.domain.kinds import CampaignStatus
from services.domain.plan import KnownCampaign, RefreshPlan
from services.domain.records import Batch, Campaign, CampaignRef, Click
from tests.support.providers import make_provider

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Iterable

    from services.providers.clicksend import ClickSend

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures" / "clicksend"
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
Row = dict[str, Any]


def stamp(**ago: float) -> int:
    """Unix seconds some time before NOW."""
    return int((NOW - timedelta(**ago)).timestamp())


def sms(number: int, *, days: float = 1, **fields: Any) -> Row:
    """An SMS campaign's row, sent `days` ago unless fields say otherwise."""
    return {
        "sms_campaign_id": number,
        "name": f"Campaign {number}",
        "user_id": 1,
        "list_id": 428,
        "subaccount_id": 1,
        "from": "MyShop",
        "body": "20% off smsu.io/xxxxx Reply STOP",
        "schedule": str(stamp(days=days)),
        "status": "Sent",
        "date_added": stamp(days=days, hours=1),
        "custom_string": None,
        "url_to_shorten": "https://example.com/sale",
        "senders": [],
        "unsubscribe_link": 0,
        "source": None,
        "_total_count": 100,
        "_list_name": "Customers",
        **fields,
    }


def email(number: int, *, days: float = 1, **fields: Any) -> Row:
    """An e-mail campaign's row."""
    return {
        "email_campaign_id": number,
        "name": f"News {number}",
        "subject": "Hello",
        "status": "Sent",
        "from_name": "Shop",
        "schedule": "",
        "date_added": str(stamp(days=days)),
        "send_count": 50,
        "open_count": 30,
        "click_count": 7,
        "hard_bounce_count": 2,
        "soft_bounce_count": 1,
        "abuse_count": 1,
        "unsubscribe_count": 3,
        **fields,
    }


def recipient(number: int, count: int = 1, **fields: Any) -> Row:
    """A row of the link tracking."""
    opened = {
        "date_opened": stamp(hours=5) + number,
        "user_browser": "Safari",
        "user_device": "Mobile",
        "user_os": "iOS",
        "user_geo_country": "GB",
        "user_geo_region": None,
    }
    return {
        "contact": {
            "contact_id": number,
            "first_name": "Ada",
            "last_name": "L",
            "phone_number": f"+4477009{number:05d}",
        },
        "open_count": count,
        **(opened if count else dict.fromkeys(opened)),
        **fields,
    }


def known(product: str, campaign_id: str, **fields: Any) -> KnownCampaign:
    """A campaign as the workspace knows it."""
    values: Row = {
        "status": CampaignStatus.SENT,
        "sent_at": NOW - timedelta(days=1),
        "created_at": None,
        "signature": None,
        "details_at": None,
    }
    return KnownCampaign(ref=CampaignRef(product, campaign_id), **{**values, **fields})


@dataclass
class Reading:
    """Everything that one phase handed over, and how it ended."""

    batches: list[Batch] = field(default_factory=list)
    error: ServiceError | None = None
    waits: list[tuple[float, str]] = field(default_factory=list)

    @property
    def campaigns(self) -> dict[tuple[str, str], Campaign]:
        """The campaigns by product and id, later ones over earlier ones."""
        return {(c.ref.product, c.ref.campaign_id): c for b in self.batches for c in b.campaigns}

    @property
    def clicks(self) -> list[Click]:
        return [click for batch in self.batches for click in batch.clicks]

    @property
    def marks(self) -> dict[str, str]:
        return {mark.scope: mark.value for batch in self.batches for mark in batch.marks}

    @property
    def warnings(self) -> list[str]:
        return [text for batch in self.batches for text in batch.warnings]

    @property
    def done(self) -> list[str]:
        return [d.ref.campaign_id for b in self.batches for d in b.details_done]


def provider(server: Any, **kwargs: Any) -> ClickSend:
    """The real provider on the real client, with the server's credential."""
    secret = getattr(server, "api_key", "wrong")
    made: ClickSend = make_provider(
        "clicksend",
        server,
        {"api_key": secret},
        {"username": getattr(server, "username", "nobody")},
        **kwargs,
    )
    return made


def plan(**fields: Any) -> RefreshPlan:
    """A refresh at NOW."""
    return RefreshPlan(now=NOW, **fields)


def read(
    server: Any, *phases: Callable[[ClickSend], AsyncGenerator[Batch, None]], **kwargs: Any
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


def details(server: Any, campaign: KnownCampaign, **fields: Any) -> Reading:
    """One campaign's details, without totals before."""
    return read(server, lambda one: one.details(campaign, plan(**fields)))


def figures(server: Any, **fields: Any) -> Reading:
    """Totals, then figures."""
    return read(
        server, lambda one: one.totals(plan(**fields)), lambda one: one.figures(plan(**fields))
    )


def filled(*rows: Row, emails: Iterable[Row] = ()) -> ClickSendServer:
    """A server with these campaigns, not started yet."""
    server = ClickSendServer()
    server.pace = 1000.0
    server.sms_campaigns = list(rows)
    server.email_campaigns = list(emails)
    return server
