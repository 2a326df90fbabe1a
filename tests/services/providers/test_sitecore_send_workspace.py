"""Sitecore Send through the real engine into a real workspace: figures, idempotence, stops."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest

from services.credentials import Credentials
from services.demo.server import Fault
from services.demo.sitecore_send import invented
from services.demo.sitecore_send_data import activity_row
from services.domain.accounts import Account
from services.domain.plan import RefreshOptions
from services.http.ledger import MemoryLedger
from services.store.workspace import Workspace
from services.sync.engine import SyncEngine
from services.sync.gate import StoreGate
from tests.services.providers.sitecore_case import PACE

NOW = datetime.now(UTC).replace(minute=0, second=0, microsecond=0) - timedelta(hours=1)


class Desk:
    """A workspace with one account at a server."""

    def __init__(self, server, path, *, personal=True):
        self.server = server
        self.workspace = Workspace.open(path)
        self.gate = StoreGate(self.workspace)
        credentials = Credentials.in_memory(self.workspace.workspace_id)
        self.gate.call(
            self.workspace.save_account,
            Account("a1", "sitecore_send", "Shop", server.url, keep_personal=personal),
        )
        credentials.keep_for_run("a1", {"api_key": server.api_key})
        self.progress = []
        self.engine = SyncEngine(
            self.gate,
            credentials,
            ledger=MemoryLedger(),
            pace=PACE,
            on_progress=self.progress.append,
        )

    def refresh(self, **options):
        self.server.requests.clear()
        (outcome,) = asyncio.run(self.engine.refresh(RefreshOptions(**options))).accounts
        return outcome

    def stop_after(self, calls):
        """Refresh and stop once the server has answered so many calls."""

        async def work():
            def tell(step):
                if step.calls >= calls:
                    self.engine.stop()

            self.engine._on_progress = tell
            return await self.engine.refresh(RefreshOptions())

        self.server.requests.clear()
        (outcome,) = asyncio.run(work()).accounts
        self.engine._on_progress = self.progress.append
        return outcome

    def tables(self):
        """The content of the tables, in an order of its own."""

        def work():
            reader = self.workspace.reader()
            clicks = [row for block in reader.iter_clicks() for row in block]
            found = (
                [
                    (
                        c.campaign_id,
                        c.status,
                        c.sent_at,
                        c.sends,
                        c.clicks,
                        c.unique_clicks,
                        c.opens,
                        c.opt_outs,
                        c.list_name,
                    )
                    for c in reader.campaigns()
                ],
                [(x.campaign_id, x.url, x.clicks, x.unique_clicks) for x in reader.links()],
                [(b.campaign_id, b.of, b.label, b.count) for b in reader.breakdowns()],
                [(c.campaign_id, c.recipient, c.clicked_at, c.count) for c in clicks],
            )
            reader.close()
            return found

        return [Counter(map(str, rows)) for rows in self.gate.call(work)]

    def people(self, campaign_id):
        """How often each recipient clicked: by address where that is kept, else by its hash."""

        def work():
            reader = self.workspace.reader()
            rows = [row for block in reader.iter_clicks() for row in block]
            reader.close()
            return Counter(r.address or r.recipient for r in rows if r.campaign_id == campaign_id)

        return self.gate.call(work)


@contextmanager
def desk(server, tmp_path, name="w.sendsight", **kwargs):
    one = Desk(server, tmp_path / name, **kwargs)
    try:
        yield one
    finally:
        one.gate.close()


@contextmanager
def started():
    """The server; the same data each time."""
    made = invented(5, 14, 900, NOW)
    made.pace = PACE
    made.most_rows = 40
    with made:
        yield made


@pytest.fixture
def server():
    with started() as made:
        yield made


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory):
    """The tables of a refresh to the end."""
    with started() as server, desk(server, tmp_path_factory.mktemp("undisturbed")) as one:
        assert one.refresh().error_code is None
        return one.tables()


def newest(server):
    """The newest campaign with clicks on several pages."""
    return next(
        row
        for row in server.campaigns
        if len(server.activity.get(row["ID"], {}).get("LinkClicked", ())) > 80
    )


def test_every_figure_and_nothing_twice(server, tmp_path):
    with desk(server, tmp_path) as one:
        assert one.refresh().error_code is None
        first = one.tables()
        assert first[3].total() == sum(len(a["LinkClicked"]) for a in server.activity.values())
        campaign = newest(server)["ID"]
        assert one.people(campaign) == Counter(
            row["Context"] for row in server.activity[campaign]["LinkClicked"]
        )
        assert one.refresh().error_code is None
        assert one.tables() == first
        assert server.seen("stats/") == []
        assert one.refresh(full=True).error_code is None
        assert one.tables() == first
        assert server.throttled == 0


def test_new_data_late_clicks_and_deletions(server, tmp_path):
    with desk(server, tmp_path) as one:
        one.refresh()
        row = newest(server)
        rows = server.activity[row["ID"]]["LinkClicked"]
        late = datetime.fromtimestamp(int(rows[0]["Timestamp"][6:19]) / 1000, UTC)
        rows.insert(0, activity_row("late@example.org", late))
        rows += [activity_row("new@example.org", NOW + timedelta(minutes=30))] * 2
        row["TotalLinkClicks"] += 3
        gone = next(r for r in server.campaigns if r["Status"] == 3 and r is not row)
        server.campaigns.remove(gone)
        assert one.refresh().error_code is None
        people = one.people(row["ID"])
        assert (people["late@example.org"], people["new@example.org"]) == (1, 2)
        assert {r.path.split("/")[3] for r in server.seen("stats/")} == {row["ID"]}
        tables = one.tables()
        assert (
            sum("<CampaignStatus.DELETED" in text or "'deleted'" in text for text in tables[0]) == 1
        )
    with desk(server, tmp_path, "fresh.sendsight") as other:
        other.refresh()
        fresh = other.tables()
    assert fresh[3] == Counter({k: n for k, n in tables[3].items() if gone["ID"] not in k})


@pytest.mark.parametrize("calls", [2, 4, 5, 6, 7, 9, 12, 17])
def test_stopping_anywhere_and_going_on(server, tmp_path, undisturbed, calls):
    with desk(server, tmp_path, "stopped.sendsight") as other:
        assert other.stop_after(calls).cancelled
        kept = other.tables()
        assert kept[3] <= undisturbed[3]
        before = len(server.seen("stats/"))
        assert other.refresh().error_code is None
        assert other.tables() == undisturbed
        # What was complete is not asked for again.
        assert calls < 9 or before > 0


def test_a_shift_in_the_middle_of_a_reading(server, tmp_path):
    row = newest(server)
    rows = server.activity[row["ID"]]["LinkClicked"]

    def insert(request):
        if request.first("Page") == "2":
            rows.insert(0, activity_row("new@example.org", NOW))
            row["TotalLinkClicks"] += 1
            server.faults.clear()

    server.faults = [Fault(f"{row['ID']}/stats/LinkClicked", insert)]
    with desk(server, tmp_path) as one:
        assert one.refresh().error_code is None
        assert one.people(row["ID"]) == Counter(r["Context"] for r in rows)


def test_people_are_hidden_unless_asked_for(server, tmp_path):
    with desk(server, tmp_path, personal=False) as one:
        assert one.refresh().error_code is None
        campaign = newest(server)["ID"]
        hidden = one.people(campaign)
        shown = Counter(r["Context"] for r in server.activity[campaign]["LinkClicked"])
        assert sorted(hidden.values()) == sorted(shown.values())
        assert not any("@" in who for who in hidden)
    stored = (tmp_path / "w.sendsight").read_bytes()
    assert b"@example.org" not in stored
    assert server.api_key.encode() not in stored


def test_another_person_key_reads_the_clicks_again(server, tmp_path):
    with desk(server, tmp_path, personal=False) as one:
        one.refresh()
        before = one.tables()[3]
        credentials = Credentials.in_memory(one.workspace.workspace_id)
        credentials.keep_for_run("a1", {"api_key": server.api_key, "person_key": "ab" * 32})
        one.engine._credentials = credentials
        assert one.refresh().error_code is None
        after = one.tables()[3]
    assert after.total() == before.total()
    assert not set(after) & set(before)
