"""Constant Contact into a real workspace: later and broken refreshes equal a fresh one."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import msgspec
import pytest

from services.credentials import Credentials
from services.demo.constant_contact import invented
from services.demo.constant_contact_data import EmailCampaign
from services.domain.accounts import Account
from services.domain.plan import RefreshOptions
from services.domain.rows import Selection
from services.http.ledger import MemoryLedger
from services.store.workspace import Workspace
from services.sync.engine import SyncEngine
from services.sync.gate import StoreGate
from tests.services.providers.constant_contact_case import PACE, running, z


@pytest.fixture
def server():
    now = datetime.now(UTC).replace(minute=0, second=0, microsecond=0)
    made = invented(7, 16, 2500, now)
    # Small pages, so that lists have several.
    made.pace, made.cap = PACE, 60
    with running(made):
        yield made


@contextmanager
def refreshing(server, folder):
    """A workspace with this account, and a function that refreshes it."""
    gate = StoreGate(Workspace.open(folder / "w.sendsight", create=True))
    try:
        gate.call(
            gate.workspace.save_account,
            Account(
                "a",
                "constant_contact",
                "Shop",
                server.url,
                login_url=server.login.url,
                settings={"client_id": server.login.client_id},
                keep_personal=True,
            ),
        )
        secrets = Credentials.in_memory(gate.workspace.workspace_id)
        secrets.keep_for_run("a", server.login.grant())
        engine = SyncEngine(gate, secrets, ledger=MemoryLedger(), pace=PACE)

        def refresh(stop_after=None):
            async def run():
                if stop_after is not None:
                    asyncio.get_running_loop().call_later(stop_after, engine.stop)
                return await engine.refresh(RefreshOptions())

            (outcome,) = asyncio.run(run()).accounts
            assert outcome.error is None
            return outcome

        yield gate, refresh
    finally:
        gate.close()


def content(gate):
    """All rows that reports show, without the instants of reading."""
    reader = gate.call(gate.workspace.reader)
    try:
        everything = Selection()
        campaigns = [
            msgspec.structs.replace(row, read_at=None, details_at=None)
            for row in reader.campaigns(everything)
        ]
        clicks = [row for rows in reader.iter_clicks(everything) for row in rows]
        return tuple(
            sorted(map(repr, rows))
            for rows in (campaigns, reader.links(everything), reader.breakdowns(everything), clicks)
        )
    finally:
        reader.close()


def something_happens(server):
    """Late clicks, some of them equal, changed counters, and a new campaign of each kind."""
    sent = [c for c in server.campaigns if c.summary]
    for campaign in sent[:5]:
        mailing = server.mailings[campaign.activities[0]["campaign_activity_id"]]
        rows = list(mailing.tracking["clicks"])
        for number in range(70):
            at = datetime.fromisoformat(rows[0]["created_time"]) + timedelta(minutes=number % 3)
            rows.insert(0, {**rows[0], "contact_id": f"late-{number % 9}", "created_time": z(at)})
        mailing.tracking["clicks"] = rows
        campaign.stats["stats"]["em_clicks_all"] += 70
    model, now = sent[0], datetime.now(UTC)
    server.campaigns.insert(
        0,
        EmailCampaign(
            "new",
            {**model.catalogue, "campaign_id": "new", "name": "New", "updated_at": z(now)},
            {**model.summary, "campaign_id": "new", "last_sent_date": z(now)},
            {**model.stats, "campaign_id": "new"},
            [{"campaign_activity_id": "new-a", "role": "primary_email"}],
        ),
    )
    server.mailings["new-a"] = server.mailings[model.activities[0]["campaign_activity_id"]]
    server.sms[0]["unique_counts"]["clicks"] += 5
    server.sms.insert(0, {**server.sms[0], "campaign_id": "new", "last_sent_date": z(now)})


def test_what_is_new_is_found_and_nothing_doubles(server, tmp_path):
    (tmp_path / "old").mkdir()
    (tmp_path / "fresh").mkdir()
    with refreshing(server, tmp_path / "old") as (old, refresh):
        first = refresh()
        something_happens(server)
        second = refresh()
        with refreshing(server, tmp_path / "fresh") as (fresh, refresh_anew):
            refresh_anew()
            assert content(old) == content(fresh)
    assert second.calls < first.calls
    assert first.warnings == second.warnings == ()


def test_a_reading_that_was_stopped_goes_on(server, tmp_path):
    (tmp_path / "broken").mkdir()
    (tmp_path / "fresh").mkdir()
    with refreshing(server, tmp_path / "broken") as (broken, refresh):
        for seconds in (0.03, 0.08, 0.15):
            refresh(stop_after=seconds)
        refresh()
        with refreshing(server, tmp_path / "fresh") as (fresh, refresh_anew):
            refresh_anew()
            assert content(broken) == content(fresh)
