"""A Copernica account under test: its servers, and a memory in place of the workspace."""

from __future__ import annotations

import asyncio
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from services.demo.copernica import CopernicaServer
from services.domain.kinds import CampaignStatus
from services.domain.parse import signature
from services.domain.plan import KnownCampaign, Period, RefreshPlan
from services.domain.records import CampaignRef, Counters
from tests.support.providers import make_provider

FIXTURES = Path(__file__).parents[1] / "fixtures" / "copernica"
NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
AMSTERDAM = ZoneInfo("Europe/Amsterdam")
AGENT = "Mozilla/5.0 (X11; Linux x86_64)"


def fixture(name):
    """A sample answer of the documentation."""
    return msgspec.json.decode((FIXTURES / name).read_bytes())


def local(instant):
    """An instant as Copernica writes it."""
    return instant.astimezone(AMSTERDAM).strftime("%Y-%m-%d %H:%M:%S")


def ago(**span):
    """An instant before NOW."""
    return NOW - timedelta(**span)


class Kept:
    """What a workspace would hold after the batches that it took."""

    def __init__(self):
        self.campaigns = {}
        self.clicks = {}
        self.events = {}
        self.marks = {}
        self.details = {}
        self.figures = {}
        self.warnings = []
        self.batches = []

    def take(self, batch):
        self.batches.append(batch)
        for campaign in batch.campaigns:
            self.campaigns[campaign.ref] = _merged(self.campaigns.get(campaign.ref), campaign)
        self.clicks.update({(c.ref.product, c.key, c.occurrence): c for c in batch.clicks})
        self.events.update({(e.ref.product, e.key, e.occurrence): e for e in batch.events})
        self.marks.update({mark.scope: mark.value for mark in batch.marks})
        self.figures.update({(f.name, f.period): f.value for f in batch.figures})
        for done in batch.details_done:
            self.details[done.ref] = signature(self.campaigns[done.ref].counters)
        self.warnings += batch.warnings

    def counters(self, product, identity):
        return self.campaigns[CampaignRef(product, identity)].counters

    def clicks_of(self, product, identity):
        ref = CampaignRef(product, identity)
        return [click for click in self.clicks.values() if click.ref == ref]

    def known(self):
        return {
            ref: KnownCampaign(
                ref=ref,
                status=campaign.status,
                sent_at=campaign.sent.utc,
                created_at=None,
                signature=self.details.get(ref),
                details_at=None,
                name=campaign.name,
                stored_clicks=len(self.clicks_of(*msgspec.structs.astuple(ref))),
                newest_click_at=max(
                    (c.at.utc for c in self.clicks_of(*msgspec.structs.astuple(ref)) if c.at.utc),
                    default=None,
                ),
                clicks=(campaign.counters or Counters()).clicks,
            )
            for ref, campaign in self.campaigns.items()
        }

    def plan(self, now=NOW, *, full=False, period=None, totals_only=False):
        return RefreshPlan(
            now=now,
            full=full,
            period=period or Period(),
            totals_only=totals_only,
            marks={} if full else dict(self.marks),
            known=self.known(),
        )


def _merged(old, new):
    if old is None:
        return new
    counters = old.counters
    if new.counters is not None:
        found = {k: v for k, v in msgspec.structs.asdict(new.counters).items() if v is not None}
        counters = msgspec.structs.replace(old.counters or Counters(), **found)
    base = old if new.status is CampaignStatus.UNKNOWN else new
    return msgspec.structs.replace(base, counters=counters, name=new.name or old.name)


class Bench:
    """One account: servers that run, a provider on them, and what was kept."""

    def __init__(self, *, version=4, server=None, settings=None, **account):
        self.server = server or CopernicaServer(version=version)
        self.settings = settings
        self.account = account
        self.kept = Kept()
        self._stack = ExitStack()

    def __enter__(self):
        self._stack.enter_context(self.server)
        self._stack.enter_context(self.server.login)
        return self

    def __exit__(self, *_):
        self._stack.close()

    @property
    def data(self):
        return self.server.data

    def provider(self, token=None):
        return make_provider(
            "copernica",
            self.server,
            {"api_token": token or self.server.api_token},
            self.settings,
            login_url=self.server.login.url,
            **self.account,
        )

    def mailing(self, product, identity, sent, *, destinations=100, **row):
        counts = {k: row.pop(k) for k in ("clicks", "impressions") if isinstance(row.get(k), dict)}
        snapshot = row.pop("snapshot", None)
        at = sent if isinstance(sent, str) else local(sent)
        return self.data.add_mailing(
            product,
            {
                "id": identity,
                "timestamp": at,
                "subject": f"Mailing {identity}",
                "destinations": destinations,
                "type": "mass",
                **row,
            },
            snapshot=snapshot,
            **counts,
        )

    def click(self, product, identity, at, destination="1", **row):
        key = "emailing" if product == "html" else "mailing"
        return self.data.add_event(
            product,
            "clicks",
            {
                key: identity,
                "timestamp": at if isinstance(at, str) else local(at),
                "link": "https://shop.example/a",
                "ip": "81.2.69.142",
                "useragent": AGENT,
                "destination": destination,
                **row,
            },
        )

    def run(self, work):
        """Run `work(provider)` on a provider of its own."""

        async def main():
            provider = self.provider()
            try:
                return await work(provider)
            finally:
                await provider.aclose()

        return asyncio.run(main())

    def refresh(self, now=NOW, *, full=False, period=None, stop_after=None):
        """A refresh in the engine's order; `stop_after` batches it is killed. Gives the error."""

        async def work(provider):
            plan = self.kept.plan(now, full=full, period=period)
            batches = self._all(provider, plan)
            count = 0
            async for batch in batches:
                self.kept.take(batch)
                count += 1
                if count == stop_after:
                    await batches.aclose()
                    break

        return self.run(work)

    async def _all(self, provider, plan):
        async for batch in provider.totals(plan):
            yield batch
        async for batch in provider.events(plan):
            yield batch
        for campaign in self.kept.known().values():
            counters = self.kept.campaigns[campaign.ref].counters
            if plan.full or campaign.signature != signature(counters):
                async for batch in provider.details(campaign, plan):
                    yield batch
        async for batch in provider.figures(plan):
            yield batch

    def paths(self):
        """The paths asked for since the last call, without the version."""
        found = [r.path.removeprefix(self.server.base_path + "/") for r in self.server.requests]
        self.server.requests.clear()
        return found
