from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from gui.detail import data as module
from gui.detail.data import Shares, Step, by_step, link_share, read_detail, split_by, time_data
from services.domain.rows import SeriesPoint
from tests.gui.detail.samples import AT, detail, hours, link, row, slices


def test_empty_steps_are_drawn_as_zero():
    series = time_data(detail(series=hours(3, 0, 0, 5), hourly=True), "Clicks", "", "UTC")
    assert [point.count for point in series.points] == [3, 0, 0, 5]
    assert [point.start - AT for point in series.points] == [timedelta(hours=n) for n in range(4)]
    assert (series.step_seconds, series.zone, series.note) == (3600, "UTC", "")


def test_no_click_with_a_time_makes_no_series():
    assert time_data(detail(clicks=5), "Clicks", "", "UTC") is None


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("Europe/Amsterdam", datetime(2026, 10, 24)),
        ("Europe/Amsterdam", datetime(2026, 3, 28)),
        ("Asia/Beirut", datetime(2022, 3, 26)),
        ("America/Sao_Paulo", datetime(2018, 11, 3)),
    ],
)
def test_days_are_the_zone_s_own_where_clocks_change(zone, day):
    from zoneinfo import ZoneInfo

    from services.store.query_clicks import _start

    noons = [(day + timedelta(days=n, hours=12)).replace(tzinfo=ZoneInfo(zone)) for n in range(4)]
    points = [SeriesPoint(_start(noon.astimezone(UTC), "day", ZoneInfo(zone)), 7) for noon in noons]
    series = time_data(detail(series=tuple(points)), "Clicks", "", zone)
    assert [(point.start, point.count) for point in series.points] == [
        (point.start, point.clicks) for point in points
    ]


def test_a_very_long_stretch_says_that_it_is_cut(monkeypatch):
    monkeypatch.setattr(module, "MOST_STEPS", 10)
    far = (SeriesPoint(AT, 1), SeriesPoint(AT + timedelta(days=30), 1))
    series = time_data(detail(series=far), "Clicks", "A note.", "UTC")
    assert len(series.points) == 10
    assert series.note == "A note. Only the first 10 days are drawn."


def test_clicks_are_preferred_to_people_and_to_opens():
    found = (*slices("os", "opens", iOS=9), *slices("os", "clickers", iOS=2, Android=4))
    bars = split_by(detail(breakdowns=found), "os", "Systems").bars
    assert (bars.title, bars.base, bars.of, bars.whole) == (
        "Systems, clickers",
        "clickers",
        "clickers",
        6,
    )
    found += slices("os", "clicks", iOS=1)
    assert split_by(detail(breakdowns=found), "os", "Systems").bars.of == "clicks"
    assert split_by(detail(breakdowns=found), "country", "C") == module.Split(None, "")


def test_people_of_several_campaigns_are_never_added():
    both = (*slices("os", "clickers", "1", iOS=2), *slices("os", "clickers", "2", iOS=4))
    split = split_by(detail(row("1"), row("2"), breakdowns=both), "os", "Systems")
    assert split.bars is None
    assert split.reason.startswith("These figures count people")
    one = split_by(detail(row("1"), row("2"), breakdowns=both[:1]), "os", "Systems").bars
    assert (one.whole, one.note) == (2, "1 of 2 campaigns report this.")


def test_clicks_of_several_campaigns_are_added_and_derived_ones_say_so():
    both = (
        *slices("device", "clicks", "1", mobile=2, Mobile=3),
        *slices("device", "clicks", "2", "derived", Mobile=4),
    )
    bars = split_by(detail(row("1"), row("2"), breakdowns=both), "device", "Devices").bars
    assert [(bar.label, bar.count) for bar in bars.bars] == [("Mobile", 9)]
    assert bars.note == "Counted from the click log."


def test_a_share_is_of_all_clicks_or_else_of_the_clickers():
    links = (link("a", 30, 20), link("b", 10, 10), link("c", None, 4, "2"), link("d", 0, None, "3"))
    campaigns = (row("1"), row("2", unique_clicks=8), row("3"))
    shares = Shares(links, campaigns)
    assert [shares.of(each) for each in links] == [
        (30, 40, "clicks"),
        (10, 40, "clicks"),
        (4, 8, "clickers"),
        None,
    ]
    assert link_share(links[0], links, campaigns) == (30, 40, "clicks")


def test_one_unknown_count_leaves_the_clicks_without_a_whole():
    links = (link("a", 30, 20), link("b", None, 10), link("c", 5, None))
    shares = Shares(links, (row("1", unique_clicks=25),))
    assert [shares.of(each) for each in links] == [(20, 25, "clickers"), (10, 25, "clickers"), None]


def test_a_workspace_is_read_in_one_go(filled):
    reader = filled.workspace.reader()
    campaigns = reader.campaigns()
    chosen = next(each for each in campaigns if each.click_rows)
    data = read_detail(reader, (chosen,), "UTC")
    reader.close()
    assert data.clicks == chosen.click_rows == sum(point.clicks for point in data.series)
    assert {each.campaign_id for each in data.links} == {chosen.campaign_id}
    assert {each.dimension for each in data.breakdowns} >= {"device", "browser", "os", "country"}
    days = data.series[-1].start - data.series[0].start
    assert data.hourly == (days <= timedelta(days=module.HOURS_UP_TO_DAYS + 1))


@pytest.mark.parametrize(("step", "expected"), [("auto", 2), ("hour", 3), ("day", 1)])
def test_a_chosen_step(step, expected):
    data = detail(series=hours(1, 1), hours=hours(1, 1, 1), days=hours(3))
    assert len(by_step(data, Step(step)).series) == expected
    assert by_step(detail(series=hours(1)), Step(step)).series == hours(1)
