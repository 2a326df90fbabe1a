"""Picking in charts: the filter that follows, its chips, and that everything else in the pane obeys."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt

from gui.detail.pages import AUDIENCE, CLICKS, WHEN
from gui.detail.pane import DetailPane
from gui.detail.picking import chips_of, toggled, with_hour, with_stretch
from services.domain.click_filter import ALL_CLICKS, RECIPIENT_ZONE, UNKNOWN, ClickFilter
from services.domain.lenses import Lenses

AT = datetime(2026, 11, 20, 8, tzinfo=UTC)


def test_a_value_is_picked_and_picked_again_it_is_free():
    once = toggled(ALL_CLICKS, "countries", "NL")
    both = toggled(once, "countries", "DE")
    assert both == ClickFilter(countries=("NL", "DE"))
    assert toggled(both, "countries", "NL") == ClickFilter(countries=("DE",))
    assert toggled(once, "countries", "NL") == ALL_CLICKS


def test_hours_belong_to_one_zone():
    first = with_hour(ALL_CLICKS, (1, 9), "UTC")
    assert with_hour(first, (1, 10), "UTC").hours == ((1, 9), (1, 10))
    other = with_hour(first, (1, 10), "Europe/Amsterdam")
    assert (other.hours, other.zone) == (((1, 10),), "Europe/Amsterdam")


def test_one_stretch_at_a_time():
    end = AT + timedelta(hours=1)
    picked = with_stretch(ALL_CLICKS, AT, end)
    assert (picked.first, picked.last) == (AT, end)
    assert with_stretch(picked, AT, end) == ALL_CLICKS
    assert with_stretch(picked, end, end + timedelta(hours=1)).first == end


def test_each_chip_says_what_it_is_and_leaves_the_others(formats):
    picked = ClickFilter(
        countries=("nl", UNKNOWN), devices=("Mobile",), hours=((0, 9),), first=AT, urls=("x" * 90,)
    )
    found = dict(chips_of(picked, formats))
    assert list(found)[:3] == ["Country: Netherlands", "Country: unknown", "Device: Mobile"]
    assert "Mon 09:00-10:00 (UTC)" in found
    assert max(map(len, found)) < 80
    assert found["Country: unknown"].countries == ("nl",)
    assert found["Mon 09:00-10:00 (UTC)"].hours == ()
    assert len(found) == 6


@pytest.mark.parametrize(
    ("length", "words"),
    [
        (timedelta(hours=1), "20 Nov 2026 09:00-10:00"),
        (timedelta(days=1), "20 Nov 2026"),
        (timedelta(days=7), "20 Nov 2026 - 26 Nov 2026"),
    ],
    ids=["hour", "day", "week"],
)
def test_a_stretch_of_time_says_from_when_to_when(formats, length, words):
    first = AT + timedelta(hours=1) if length < timedelta(hours=2) else AT - timedelta(hours=8)
    picked = ClickFilter(first=first, last=first + length)
    ((told, without),) = chips_of(picked, formats)
    assert told.replace("\u00a0", " ") == words
    assert without == ALL_CLICKS


def test_an_hour_of_each_recipient_says_so(formats):
    picked = ClickFilter(hours=((6, 23),), zone=RECIPIENT_ZONE)
    ((told, _),) = chips_of(picked, formats)
    assert told == "Sun 23:00-00:00 (recipient's country)"


def test_many_links_are_one_chip(formats):
    urls = tuple(f"https://shop.example/sale?utm_source={n}" for n in range(51))
    assert chips_of(ClickFilter(urls=urls, devices=("Mobile",)), formats)[1] == (
        "Link: https://shop.example/sale and 50 more",
        ClickFilter(devices=("Mobile",)),
    )


@pytest.fixture
def pane(desk, theme, formats, shown):
    return shown(DetailPane(desk, theme, formats), 1000, 700)


@pytest.fixture
def select(pane, qtbot):
    def choose(*rows):
        with qtbot.waitSignal(pane.loaded):
            pane.show_campaigns(tuple(rows))
        return pane.data

    return choose


def with_clicks(campaigns):
    return max(campaigns["a-benelux"], key=lambda row: row.click_rows)


def test_a_bar_filters_links_curve_and_log(pane, select, campaigns, qtbot):
    row = with_clicks(campaigns)
    whole = select(row)
    pane.show_tab(AUDIENCE)
    panel = pane.audience.panels["device"]
    plot = panel.plot
    plot.resize(400, 120)
    with qtbot.waitSignal(pane.loaded):
        plot.chosen.emit(0)
    label = pane.picked.devices[0]
    assert 0 < pane.data.clicks < whole.clicks
    assert sum(point.clicks for point in pane.data.days) == pane.data.clicks
    # The chart of the picked bar keeps the others, so that one more can be picked.
    assert len(plot._data.bars) > 1
    kept = {row.dimension: 0 for row in pane.data.breakdowns}
    for each in pane.data.breakdowns:
        kept[each.dimension] += each.count
    assert kept["device"] == whole.clicks
    assert kept["os"] == kept["country"] == pane.data.clicks
    assert sum(link.clicks for link in pane.data.links) <= pane.data.clicks
    assert pane.picks.isVisible()
    assert pane.picks.chips[0].text() == f"Device: {label}"
    (marked,) = plot.marked_values
    assert plot._data.bars[marked].key.lower() == label.lower()
    assert plot._data.bars[marked].count == pane.data.clicks
    assert pane.picks.count.text() == f"{pane.data.clicks} of {whole.clicks} clicks"
    pane.show_tab(CLICKS)
    qtbot.waitUntil(lambda: pane.clicks.model.rowCount() == pane.data.clicks)
    with qtbot.waitSignal(pane.loaded):
        qtbot.mouseClick(pane.picks.chips[0], Qt.MouseButton.LeftButton)
    assert pane.data.clicks == whole.clicks
    assert pane.picks.isHidden()


def test_a_step_of_time_filters_too(pane, select, campaigns, qtbot):
    select(with_clicks(campaigns))
    plot = pane.overview.panel.plot
    place = max(range(plot.count()), key=lambda n: plot._data.points[n].count)
    wanted = plot._data.points[place].count
    with qtbot.waitSignal(pane.loaded):
        plot.chosen.emit(place)
    assert pane.data.clicks == wanted
    assert [point.count for point in plot._data.points].count(0) < plot.count() - 1
    assert plot.marked_values == {place}
    with qtbot.waitSignal(pane.loaded):
        pane.picks.clear.click()
    assert pane.picked == ALL_CLICKS


def test_an_hour_of_the_week_filters_what_it_counted(pane, select, campaigns, qtbot):
    select(with_clicks(campaigns))
    pane.show_tab(WHEN)
    when = pane.pages.when
    qtbot.waitUntil(lambda: when.current)
    cells = when.heat.plot._data.cells
    day, hour = max(((d, h) for d in range(7) for h in range(24)), key=lambda p: cells[p[0]][p[1]])
    with qtbot.waitSignal(pane.loaded):
        when.heat.plot.picked.emit(day, hour)
    assert pane.data.clicks == cells[day][hour]
    qtbot.waitUntil(lambda: when.current)
    assert when.heat.plot.marked == {(day, hour)}
    assert when.heat.plot._data.cells == cells


def test_another_campaign_begins_with_all_clicks(pane, select, campaigns, qtbot):
    first, second = [row for row in campaigns["a-benelux"] if row.click_rows > 1][:2]
    select(first)
    with qtbot.waitSignal(pane.loaded):
        pane.pick(ClickFilter(devices=("Mobile",)))
    select(second)
    assert pane.picked == ALL_CLICKS
    assert pane.picks.isHidden()


def test_where_nothing_is_left_it_says_so(pane, select, campaigns, qtbot):
    select(with_clicks(campaigns))
    with qtbot.waitSignal(pane.loaded):
        pane.pick(ClickFilter(countries=("AQ",)))
    assert pane.data.clicks == 0
    assert pane.overview.panel.reason == "No stored click matches what is picked."
    assert pane.picks.count.text().startswith("0 of ")


def test_the_human_lens_reads_anew_and_the_base_does_not(pane, select, campaigns, qtbot, desk):
    select(with_clicks(campaigns))
    asked = desk.queries
    pane.look_through(Lenses(base="sent"))
    assert desk.queries == asked
    with qtbot.waitSignal(pane.loaded):
        pane.look_through(Lenses(human=True))
    assert pane.data.lenses.human
    assert pane.overview.panel.title.endswith(", human")


def test_a_press_on_the_bar_itself_picks_it(pane, select, campaigns, qtbot):
    select(with_clicks(campaigns))
    pane.show_tab(AUDIENCE)
    plot = pane.audience.panels["device"].plot
    qtbot.waitUntil(lambda: plot.isVisible() and plot.viewport().width() > 100)
    place = plot.mapFromScene(plot.place_of(plot.anchor(0)))
    with qtbot.waitSignal(pane.loaded):
        qtbot.mouseClick(
            plot.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place.x() - 5, place.y())
        )
    assert len(pane.picked.devices) == 1


def test_the_keyboard_stays_at_the_chips_and_then_goes_to_the_tabs(pane, select, campaigns, qtbot):
    select(with_clicks(campaigns))
    with qtbot.waitSignal(pane.loaded):
        pane.pick(ClickFilter(devices=("Mobile",), systems=("iOS",)))
    pane.activateWindow()
    pane.picks.chips[0].setFocus()
    qtbot.waitUntil(pane.picks.chips[0].hasFocus)
    with qtbot.waitSignal(pane.loaded):
        qtbot.keyClick(pane.picks.chips[0], Qt.Key.Key_Delete)
    (chip,) = pane.picks.chips
    assert chip.hasFocus()
    with qtbot.waitSignal(pane.loaded):
        qtbot.keyClick(chip, Qt.Key.Key_Backspace)
    assert pane.picked == ALL_CLICKS
    assert pane.pages.tabBar().hasFocus()
