"""Clicks picked by hours of the week: odd hours, odd zones, odd dates, and what is looked at for them."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import msgspec
import pytest

from services.domain.click_filter import RECIPIENT_ZONE, ClickFilter
from services.domain.errors import StoreFailed
from services.domain.plan import Period
from services.domain.records import Batch, CampaignRef
from services.domain.rows import Selection
from services.store.click_conditions import conditions
from services.store.selections import of_clicks
from tests.services.store.samples import SENT, campaign, click

OTHER = CampaignRef("email", "2")
WEEK = tuple((day, hour) for day in range(7) for hour in range(24))


def hour_of(workspace, *times, zone, **fields):
    """Ids of the clicks at these times that lie in Sunday's third hour."""
    rows = tuple(click(str(n), at=at, **fields) for n, at in enumerate(times))
    workspace.apply("a1", Batch(campaigns=(campaign(),), clicks=rows))
    reader = workspace.reader()
    selection = Selection(clicks=ClickFilter(hours=((6, 2),), zone=zone))
    ids = "".join(sorted(row.click_id for row in reader.click_head(selection)))
    reader.close()
    return ids


@pytest.mark.parametrize("zone", ["Europe/Amsterdam", RECIPIENT_ZONE])
def test_the_hour_that_autumn_repeats_holds_both(workspace, zone):
    times = [datetime(2026, 10, 24, 23, 59, 59, 999999, UTC)]
    times += [datetime(2026, 10, 25, *at, tzinfo=UTC) for at in ((0, 0), (1, 30), (1, 59, 59))]
    times.append(datetime(2026, 10, 25, 2, 0, tzinfo=UTC))
    assert hour_of(workspace, *times, zone=zone, country="NL") == "123"


def test_the_hour_that_spring_leaves_out_holds_nothing(workspace):
    times = [datetime(2026, 3, 29, hour, 30, tzinfo=UTC) for hour in (0, 1, 2)]
    assert hour_of(workspace, *times, zone="Europe/Amsterdam") == ""


def test_hours_of_a_zone_that_is_half_an_hour_off(workspace):
    times = [datetime(2026, 10, 24, 20, 29, 59, tzinfo=UTC)]
    times += [datetime(2026, 10, 24, *at, tzinfo=UTC) for at in ((20, 30), (21, 29, 59), (21, 30))]
    assert hour_of(workspace, *times, zone="Asia/Kolkata") == "12"


def test_an_empty_workspace_or_an_hour_that_is_none_holds_nothing(workspace, reader):
    for rows in ((), (click("1", country="NL"),)):
        workspace.apply("a1", Batch(campaigns=(campaign(),), clicks=rows))
        for zone in ("UTC", RECIPIENT_ZONE):
            wanted = ClickFilter(hours=((7, 24),), zone=zone)
            assert reader.click_count(Selection(clicks=wanted)) == 0


def test_an_unknown_zone_is_said(workspace, reader):
    workspace.apply("a1", Batch(campaigns=(campaign(),), clicks=(click("1"),)))
    with pytest.raises(StoreFailed, match="Nowhere/Land is not known"):
        reader.click_count(Selection(clicks=ClickFilter(hours=((0, 0),), zone="Nowhere/Land")))


@pytest.mark.parametrize("zone", ["Europe/Amsterdam", RECIPIENT_ZONE])
def test_clicks_of_other_centuries_cost_no_time(workspace, reader, zone):
    """Each of the quarters between them once took its turn: 4 to 36 s."""
    years = (1990, 2026, 2099)
    rows = [
        click(f"{year}{country}", at=datetime(year, 11, 1, 9, tzinfo=UTC), country=country)
        for year in years
        for country in ("NL", "US", "IN", "AU", "BR")
    ]
    workspace.apply("a1", Batch(campaigns=(campaign(),), clicks=tuple(rows)))
    began = time.monotonic()
    found = reader.click_count(Selection(clicks=ClickFilter(hours=WEEK, zone=zone)))
    assert found == len(rows)
    assert time.monotonic() - began < 2


@pytest.mark.parametrize("zone", ["Europe/Amsterdam", "America/New_York", RECIPIENT_ZONE])
def test_the_ends_of_the_calendar_may_have_no_local_hour(workspace, reader, zone):
    last = click("1", at=datetime(9999, 12, 31, 23, 50, tzinfo=UTC), country="NL")
    rows = (last, click("2", at=SENT, country="NL"))
    workspace.apply("a1", Batch(campaigns=(campaign(),), clicks=rows))
    wanted = Selection(clicks=ClickFilter(hours=WEEK, zone=zone))
    found = {row.click_id for row in reader.click_head(wanted)}
    assert found == ({"1", "2"} if zone == "America/New_York" else {"2"})


def test_countries_are_known_in_any_case(workspace):
    time_of_all = datetime(2026, 10, 24, 23, 30, tzinfo=UTC)
    rows = [
        click(str(n), at=time_of_all, country=country)
        for n, country in enumerate(("nl", "NL", "Nl", "gb", "", None))
    ]
    workspace.apply("a1", Batch(campaigns=(campaign(),), clicks=tuple(rows)))
    reader = workspace.reader()
    selection = Selection(clicks=ClickFilter(hours=((6, 1),), zone=RECIPIENT_ZONE))
    assert {row.click_id for row in reader.click_head(selection)} == {"0", "1", "2"}
    reader.close()


@pytest.mark.parametrize("zone", ["UTC", RECIPIENT_ZONE])
def test_only_clicks_of_the_selection_are_looked_at(workspace, zone):
    late = datetime(2026, 11, 20, 9, tzinfo=UTC)
    rows = (click("1", country="NL"), click("2", OTHER, at=late, country="IN"))
    workspace.apply("a1", Batch(campaigns=(campaign(), campaign(OTHER)), clicks=rows))
    ask = workspace._session.ask
    ((first, number),) = ask(
        "SELECT epoch_us(clicked_at) // 900000000, campaign_no FROM clicks WHERE click_id = '1'"
    )
    wanted = ClickFilter(hours=WEEK, zone=zone)
    ((_, everything),) = conditions(ask, wanted)
    ((_, narrowed),) = conditions(ask, wanted, of_clicks([number], Period()))
    ((_, by_day),) = conditions(ask, wanted, of_clicks(None, Period(last=SENT.date())))
    assert msgspec.json.decode(narrowed[-1]) == msgspec.json.decode(by_day[-1]) == [first]
    assert len(msgspec.json.decode(everything[-1])) == (2 if zone == "UTC" else 4)
