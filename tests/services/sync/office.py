"""A session over a workspace of the test's own and the demo's servers, with a few words to work with it."""

from __future__ import annotations

import asyncio
import threading
import time
from contextlib import closing
from datetime import UTC, datetime

import msgspec

from services.domain.plan import RefreshOptions
from services.domain.rows import Selection
from services.reports.report import REPORTS, Report
from services.sync.accounts import save_account
from services.sync.session import open_session

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
PACE = 10_000.0
PROVIDERS = ("clicksend", "sitecore_send", "constant_contact", "copernica")


class Office:
    """An open session; `steps` are the steps told so far, `on_step` is called with each."""

    def __init__(self, path, hub, *, pace=PACE):
        self.path, self.hub = path, hub
        self.steps = []
        self.on_step = lambda step: None
        self.session = open_session(path, pace=pace, on_progress=self._take)
        self.engine = self.session.engine
        self.workspace = self.session.workspace

    def _take(self, step):
        self.steps.append(step)
        self.on_step(step)

    def draft(self, provider, **fields):
        """An account of the demo and its secrets, not stored."""
        for account, secrets in self.hub.accounts():
            if account.provider == provider:
                return msgspec.structs.replace(account, account_id=provider, **fields), secrets
        raise LookupError(provider)

    def add(self, *providers, **fields):
        """Store accounts of the demo, ids are the providers' keys."""
        for provider in providers or PROVIDERS:
            account, secrets = self.draft(provider, **fields)
            self.session.run(save_account(self.session, account, secrets))

    def refresh(self, **options):
        """Refresh to the end; nothing may be left on the loop."""

        async def work():
            outcome = await self.engine.refresh(RefreshOptions(**options))
            await settled()
            return outcome

        return self.session.run(work())

    def refresh_until(self, seen, *, then=None, **options):
        """Refresh, and stop at the first step that `seen` says yes to, or do something else `then`."""

        async def work():
            def stop_at(step):
                if seen(step):
                    self.on_step = lambda step: None
                    asyncio.get_running_loop().call_soon(then or self.engine.stop)

            self.on_step = stop_at
            outcome = await self.engine.refresh(RefreshOptions(**options))
            await settled()
            return outcome

        return self.session.run(work())

    def account(self, provider):
        return self.workspace.find_account(provider)

    def paths(self, server, pattern=""):
        return [request.path for request in server.seen(pattern)]

    def forget(self):
        """Start counting requests and steps anew."""
        self.steps.clear()
        for server in self.hub.servers:
            server.requests.clear()

    def tables(self, *accounts):
        """The four reports, rows sorted."""
        with closing(self.workspace.reader()) as reader:
            selection = Selection(accounts=accounts or None)
            return {
                name: sorted(
                    tuple(map(str, row))
                    for chunk in Report(name, reader, selection).chunks()
                    for row in chunk
                )
                for name in REPORTS
            }

    def close(self):
        self.session.close()


async def settled():
    """Nothing but the caller is left on the loop, at the latest after its current turn."""
    await asyncio.sleep(0)
    left = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    assert not left, left


def until(ready, seconds=5.0):
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not ready():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.005)


def threads(*prefixes):
    """Names of live threads with one of the prefixes."""
    return [t.name for t in threading.enumerate() if t.name.startswith(prefixes)]
