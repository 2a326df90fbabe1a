"""Each reading of a campaign's counters is a row."""

from __future__ import annotations

from datetime import timedelta

from services.domain.accounts import Account
from services.domain.kinds import Channel
from services.domain.records import Batch, Campaign, CampaignRef, Counters
from services.store.workspace import Workspace
from tests.services.reports.market import SENT


def test_readings_stand_oldest_first_and_never_add_up(tmp_path, table):
    now = [SENT]
    workspace = Workspace.open(tmp_path / "grown.sendsight", clock=lambda: now[0])
    workspace.save_account(Account("a", "copernica", "Shop", "https://api.example"))
    for clicks in (0, 7, 7, 9):
        campaign = Campaign(
            ref=CampaignRef("html", "1"),
            channel=Channel.EMAIL,
            name="One",
            counters=Counters(sends=100, clicks=clicks),
        )
        workspace.apply("a", Batch(campaigns=(campaign,)))
        now[0] += timedelta(hours=1)
    reader = workspace.reader()
    rows = table(reader, "growth")
    assert [row["clicks"] for row in rows] == [0, 7, 9]
    assert [row["read_at"] - SENT for row in rows] == [timedelta(hours=n) for n in (0, 1, 3)]
    assert {row["delivered"] for row in rows} == {None}
    reader.close()
    workspace.close()
