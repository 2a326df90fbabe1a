"""What the Constant Contact tests share: rows, a running server, reading phases of a refresh."""

from __future__ import annotations

import asyncio
from contextlib import ExitStack, aclosing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from services.demo.constant_contact import ConstantContactServer
from services.demo.constant_contact_data import EmailCampaign, Mailing
from services.domain.errors import ServiceError
from services.domain.kinds import CampaignStatus
from services.domain.plan import KnownCampaign, RefreshPlan
from services.domain.records import Batch, Campaign, CampaignRef, Click, Link
from tests.support.providers import make_provider

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Iterator

    from services.providers.constant_contact import ConstantContact

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures" / "constant_contact"
NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
PACE = 1000.0
UNREADABLE = "Some {} from Constant Contact cannot be read ({}); they stay unknown."
Row = dict[str, Any]


def z(instant: datetime) -> str:
    """An instant as the vendor writes it."""
    return instant.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def ago(**parts: float) -> str:
    """Some time before NOW as the vendor writes it."""
    return z(NOW - timedelta(**parts))


def sms(name: str, *, days: float = 1, **fields: Any) -> Row:
    """An SMS campaign's summary."""
    return {
        "campaign_id": name,
        "campaign_name": f"Text {name}",
        "campaign_type": "SMS",
        "last_sent_date": ago(days=days),
        "unique_counts": {"sends": 60, "delivers": 58, "clicks": 50, "optouts": 1, "bounces": 2},
        **fields,
    }


def email(
    name: str,
    *,
    days: float = 1,
    status: str = "Done",
    clicks: int = 0,
    resend: bool = False,
    **fields: Any,
) -> EmailCampaign:
    """An e-mail campaign whose activity ids are `name-a` and, with a resend, `name-r`."""
    sent = ago(days=days)
    activities = [
        {"campaign_activity_id": f"{name}-a", "role": "primary_email"},
        {"campaign_activity_id": f"{name}-p", "role": "permalink"},
    ]
    if resend:
        activities.append({"campaign_activity_id": f"{name}-r", "role": "resend"})
    return EmailCampaign(
        name,
        {
            "campaign_id": name,
            "name": f"News {name}",
            "current_status": status,
            "type_code": 10,
            "created_at": ago(days=days + 1),
            "updated_at": sent,
        },
        {
            "campaign_id": name,
            "campaign_type": "Newsletter",
            "last_sent_date": sent,
            "unique_counts": {
                "sends": 100,
                "opens": 40,
                "clicks": 9,
                "forwards": 1,
                "optouts": 2,
                "abuse": 1,
                "bounces": 5,
                "not_opened": 55,
            },
        },
        {
            "campaign_id": name,
            "last_refresh_time": ago(minutes=5),
            "stats": {
                "em_sends": 101,
                "em_opens": 41,
                "em_opens_all": 70,
                "em_clicks": 10,
                "em_clicks_all": clicks,
                "em_bounces": 6,
                "em_optouts": 3,
                "em_forwards": 2,
                "em_not_opened": 54,
            },
        },
        activities,
        **fields,
    )


def click(number: int, *, minutes: float | None = None, **fields: Any) -> Row:
    """A row of the click list; the lower the number, the newer."""
    return {
        "contact_id": f"contact-{number}",
        "campaign_activity_id": "c-a",
        "tracking_activity_type": "em_clicks",
        "email_address": f"p{number}@mail.example",
        "first_name": "Ada",
        "last_name": f"L{number}",
        "url_id": "11",
        "link_url": "https://shop.example/sale",
        "device_type": "mobile",
        "created_time": ago(minutes=number if minutes is None else minutes),
        **fields,
    }


def filled(
    *campaigns: EmailCampaign, texts: Any = (), clicks: Any = None, links: Any = None
) -> ConstantContactServer:
    """A server with these campaigns, not started yet; rows by activity id."""
    server = ConstantContactServer()
    server.pace = PACE
    server.rate = None
    server.campaigns = list(campaigns)
    server.sms = list(texts)
    for campaign in campaigns:
        for activity in campaign.activities:
            if activity["role"] != "permalink":
                name = activity["campaign_activity_id"]
                server.mailings[name] = Mailing(
                    {"subject": f"Subject {name}", "from_name": "Shop"},
                    (links or {}).get(name, []),
                    {"clicks": (clicks or {}).get(name, [])},
                )
    return server


@contextmanager
def running(server: ConstantContactServer) -> Iterator[ConstantContactServer]:
    """The server and its login host."""
    with ExitStack() as stack:
        stack.enter_context(server.login)
        stack.enter_context(server)
        yield server


def known(campaign_id: str, /, **fields: Any) -> KnownCampaign:
    """A stored e-mail campaign whose details were never read."""
    values: Row = {
        "status": CampaignStatus.SENT,
        "sent_at": NOW - timedelta(days=1),
        "created_at": NOW - timedelta(days=2),
        "signature": None,
        "details_at": None,
    }
    product = fields.pop("product", "email")
    return KnownCampaign(ref=CampaignRef(product, campaign_id), **{**values, **fields})


@dataclass
class Reading:
    """What a phase handed over, and the error that ended it."""

    batches: list[Batch] = field(default_factory=list)
    error: ServiceError | None = None
    waits: list[tuple[float, str]] = field(default_factory=list)
    secrets: Any = None

    @property
    def campaigns(self) -> dict[tuple[str, str], Campaign]:
        """The last record of each campaign."""
        return {(c.ref.product, c.ref.campaign_id): c for b in self.batches for c in b.campaigns}

    @property
    def records(self) -> list[str]:
        """The ids of all records in their order."""
        return [c.ref.campaign_id for b in self.batches for c in b.campaigns]

    @property
    def clicks(self) -> list[Click]:
        return [click for b in self.batches for click in b.clicks]

    @property
    def identities(self) -> list[tuple[str, int]]:
        return [(click.key, click.occurrence) for click in self.clicks]

    @property
    def events(self) -> list[Any]:
        return [event for b in self.batches for event in b.events]

    @property
    def links(self) -> dict[str, Link]:
        return {link.url: link for b in self.batches for s in b.links for link in s.links}

    @property
    def slices(self) -> dict[tuple[str, str], int]:
        return {
            (s.of.value, s.label): s.count
            for b in self.batches
            for group in b.breakdowns
            for s in group.slices
        }

    @property
    def marks(self) -> dict[str, str]:
        return {mark.scope: mark.value for b in self.batches for mark in b.marks}

    @property
    def warnings(self) -> list[str]:
        return [text for b in self.batches for text in b.warnings]

    @property
    def done(self) -> list[str]:
        return [d.ref.campaign_id for b in self.batches for d in b.details_done]


def provider(server: ConstantContactServer, **kwargs: Any) -> ConstantContact:
    """A provider with a sign-in of this server's login host."""
    settings = {"client_id": server.login.client_id, **kwargs.pop("settings", {})}
    secrets = kwargs.pop("secrets", None)
    if "login_url" not in kwargs:
        kwargs["login_url"] = server.login.url
    found: ConstantContact = make_provider(
        "constant_contact",
        kwargs.pop("api_url", server),
        server.login.grant() if secrets is None else secrets,
        settings,
        **kwargs,
    )
    return found


def plan(**fields: Any) -> RefreshPlan:
    """A refresh at NOW."""
    return RefreshPlan(now=NOW, **fields)


def plan_after(reading: Reading, *campaigns: KnownCampaign, **fields: Any) -> RefreshPlan:
    """The refresh that follows a reading a day later."""
    values = {
        "now": NOW + timedelta(days=1),
        "marks": reading.marks,
        "known": {c.ref: c for c in campaigns},
        **fields,
    }
    return RefreshPlan(**values)


def read(
    server: ConstantContactServer,
    *phases: Callable[[ConstantContact], AsyncGenerator[Batch, None]],
    **kwargs: Any,
) -> Reading:
    """Run phases one after the other; a known error ends them and is kept."""
    reading = Reading()

    async def work() -> None:
        one = provider(server, **kwargs)
        reading.waits, reading.secrets = one._connect.waits, one.secrets
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


def totals(
    server: ConstantContactServer, refresh: RefreshPlan | None = None, **kwargs: Any
) -> Reading:
    """The first phase."""
    return read(server, lambda one: one.totals(refresh or plan()), **kwargs)


def details(
    server: ConstantContactServer,
    campaign: KnownCampaign,
    refresh: RefreshPlan | None = None,
    **kwargs: Any,
) -> Reading:
    """One campaign's details, without totals before."""
    return read(server, lambda one: one.details(campaign, refresh or plan()), **kwargs)
