"""Clicks by day, hour and hour of the week, held against the list of clicks in plain Python."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from services.domain.accounts import Account
from services.domain.errors import ExportFailed, NotOffered
from services.domain.kinds import CampaignStatus, Channel
from services.domain.lenses import Lenses
from services.domain.plan import Period
from services.domain.records import Batch, Campaign, CampaignRef, Click, Person, Stamp
from services.domain.rows import Selection
from services.store.workspace import Workspace
from tests.services.reports.market import CLICKS, SENT, SPRING, SUMMER, SUMMER_SENT

ZONES = ("UTC", "Europe/Amsterdam", "Asia/Kathmandu", "Pacific/Chatham")
BASE = {SPRING: SENT, SUMMER: SUMMER_SENT}
HUMAN = Lenses(human=True)


def stamps(*, human=False):
    """(campaign id, instant) of every click."""
    return [
        (ref.campaign_id, BASE[ref] + timedelta(minutes=minutes))
        for ref, minutes, _, _, robot in CLICKS
        if not (human and robot)
    ]


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("human", [False, True])
def test_days_are_those_of_the_zone_without_holes(market, table, zone, human):
    rows = table(market, "daily", zone=zone, lenses=Lenses(human=human))
    key = "human_clicks" if human else "clicks"
    place = ZoneInfo(zone)
    expected = Counter(
        (campaign, at.astimezone(place).date()) for campaign, at in stamps(human=human)
    )
    found = {(row["campaign_id"], row["day"]): row[key] for row in rows}
    assert {k: v for k, v in found.items() if v} == expected
    for campaign in {row["campaign_id"] for row in rows}:
        days = [row["day"] for row in rows if row["campaign_id"] == campaign]
        span = days[-1] - days[0]
        assert len(days) == span.days + 1
        assert days == sorted(set(days))


@pytest.mark.parametrize("zone", ZONES)
def test_hours_are_those_of_the_zone_without_holes(market, table, zone):
    rows = table(market, "hourly", zone=zone)
    place = ZoneInfo(zone)
    expected = Counter(
        (campaign, f"{at.astimezone(place):%Y-%m-%d %H:00}") for campaign, at in stamps()
    )
    found = {(row["campaign_id"], f"{row['day']} {row['hour']}"): row["clicks"] for row in rows}
    assert {k: v for k, v in found.items() if v} == expected
    starts = [row["start"] for row in rows if row["campaign_id"] == "1"]
    assert {later - earlier for earlier, later in pairwise(starts)} == {timedelta(hours=1)}
    assert {row["zone"] for row in rows} == {zone}


def clicked_at(tmp_path, instants):
    """A workspace with one campaign clicked at these instants."""
    ref = CampaignRef("html", "1")
    workspace = Workspace.open(tmp_path / "own.sendsight")
    workspace.save_account(Account("a", "copernica", "Shop", "https://api.example"))
    campaign = Campaign(ref=ref, channel=Channel.EMAIL, status=CampaignStatus.SENT, name="One")
    clicks = tuple(
        Click(ref=ref, key=str(n), at=Stamp(at), person=Person(public_id=f"p{n}"))
        for n, at in enumerate(instants)
    )
    workspace.apply("a", Batch(campaigns=(campaign,), clicks=clicks))
    return workspace


@pytest.mark.parametrize(
    ("zone", "first"),
    [
        ("Europe/Amsterdam", datetime(2026, 10, 24, 20, 30, tzinfo=UTC)),
        ("Europe/Amsterdam", datetime(2026, 3, 28, 20, 30, tzinfo=UTC)),
        ("Australia/Lord_Howe", datetime(2026, 4, 4, 10, 10, tzinfo=UTC)),
        ("Australia/Lord_Howe", datetime(2026, 10, 3, 10, 10, tzinfo=UTC)),
        ("America/Sao_Paulo", datetime(2018, 11, 3, 20, 10, tzinfo=UTC)),
    ],
)
def test_no_click_is_lost_when_clocks_change(tmp_path, table, zone, first):
    instants = [first + timedelta(minutes=20 * n) for n in range(80)]
    workspace = clicked_at(tmp_path, instants)
    reader = workspace.reader()
    hours, days = table(reader, "hourly", zone=zone), table(reader, "daily", zone=zone)
    assert sum(row["clicks"] for row in hours) == len(instants)
    assert sum(row["clicks"] for row in days) == len(instants)
    assert all(row["clicks"] for row in hours)
    local = [at.astimezone(ZoneInfo(zone)).date() for at in instants]
    assert {row["day"]: row["clicks"] for row in days} == Counter(local)
    reader.close()
    workspace.close()


def test_one_click_is_one_day_and_one_hour(tmp_path, table):
    workspace = clicked_at(tmp_path, [SENT])
    reader = workspace.reader()
    assert [row["clicks"] for row in table(reader, "daily")] == [1]
    assert [row["start"] for row in table(reader, "hourly")] == [SENT]
    reader.close()
    workspace.close()


def test_a_period_goes_by_the_clicks(market, table):
    day = Selection(period=Period(SUMMER_SENT.date(), SUMMER_SENT.date()))
    rows = table(market, "daily", day)
    assert {row["campaign_id"]: row["clicks"] for row in rows} == {"1": 1, "2": 2}


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("human", [False, True])
def test_the_week_counts_every_click_once(market, table, zone, human):
    rows = table(market, "week", zone=zone, lenses=Lenses(human=human))
    assert len(rows) == 7 * 24
    local = [at.astimezone(ZoneInfo(zone)) for _, at in stamps(human=human)]
    expected = Counter((at.isoweekday(), at.hour) for at in local)
    key = "human_clicks" if human else "clicks"
    assert {(r["weekday"], r["hour"]): r[key] for r in rows if r[key]} == expected
    assert rows[0]["weekday_name"] == "Monday"
    assert rows[-1]["weekday_name"] == "Sunday"


def test_clicks_without_a_time_stand_in_a_row_of_their_own(tmp_path, table):
    workspace = clicked_at(tmp_path, [SENT, None])
    reader = workspace.reader()
    rows = table(reader, "week")
    assert rows[-1]["weekday"] is None
    assert rows[-1]["weekday_name"] == "No time or zone"
    assert rows[-1]["clicks"] == 1
    assert sum(row["clicks"] for row in rows) == 2
    assert sum(row["clicks"] for row in table(reader, "daily")) == 1
    reader.close()
    workspace.close()


def test_zones_that_cannot_be_are_refused(market, table):
    with pytest.raises(NotOffered, match="for the week only"):
        table(market, "daily", zone="recipient")
    for name in ("daily", "hourly", "week"):
        with pytest.raises(ExportFailed, match="Mars"):
            table(market, name, zone="Mars/Olympus")
