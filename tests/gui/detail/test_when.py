"""When: the three charts of a campaign, the choice of zone, and why there is nothing to draw."""

from __future__ import annotations

import pytest

from gui.detail.data import read_detail
from gui.detail.when import ACCOUNT, RECIPIENT, UTC_ZONE, WhenTab
from services.domain.click_filter import RECIPIENT_ZONE
from tests.gui.detail.samples import AT, REASONS, mail


@pytest.fixture
def tab(desk, theme, formats, shown):
    return shown(WhenTab(desk, theme, REASONS, formats, "Europe/Amsterdam"), 900, 700)


@pytest.fixture
def show(tab, desk, qtbot):
    def look(*rows):
        reader = desk.workspace.reader()
        data = read_detail(reader, tuple(rows), "Europe/Amsterdam")
        reader.close()
        with qtbot.waitSignal(tab.loaded):
            tab.show_data(data)
        return data

    return look


def clicked(campaigns):
    return max(campaigns["a-benelux"], key=lambda row: row.click_rows)


def test_all_clicks_with_a_time_are_on_the_map(tab, show, campaigns):
    data = show(clicked(campaigns))
    cells = tab.heat.plot._data.cells
    assert sum(map(sum, cells)) == sum(point.clicks for point in data.days)
    assert tab.heat.values.columns[0].key == "weekday"
    assert len(tab.heat.values.rows) == 168


def test_the_curve_ends_at_all_clicks(tab, show, campaigns):
    data = show(clicked(campaigns))
    line = tab.curve.plot._data.lines[0]
    assert line.values[-1] == sum(point.clicks for point in data.days)
    assert list(line.values) == sorted(line.values)


def test_the_words_name_half_life_and_first_clicks(tab, show, campaigns):
    show(clicked(campaigns))
    assert "Half of the clicks came within" in tab.facts.text()
    assert "Half-life" in tab.facts.text()
    assert "first click came after" in tab.facts.text()


def test_people_of_the_histogram_are_counted_once(tab, show, campaigns, desk):
    row = clicked(campaigns)
    show(row)
    reader = desk.workspace.reader()
    table = reader.people_table(tab.data.selection)
    people = table.count
    reader.close()
    assert sum(bar.count for bar in tab.first.plot._data.bars) == people


@pytest.mark.parametrize(
    ("choice", "zone"),
    [(ACCOUNT, "Europe/Amsterdam"), (RECIPIENT, RECIPIENT_ZONE), (UTC_ZONE, "UTC")],
)
def test_each_zone_is_named(tab, show, campaigns, qtbot, choice, zone):
    show(clicked(campaigns))
    action = next(a for a in tab.zones.actions() if a.data() == choice)
    with qtbot.waitSignal(tab.loaded):
        action.trigger()
    assert tab.zone == zone
    shown = tab.heat.plot._data.zone
    assert shown == ("each recipient's country" if choice == RECIPIENT else zone)


def test_without_clicks_each_chart_says_why(tab, show, campaigns):
    show(mail("no such campaign", sent_at=AT))
    assert tab.heat.reason
    assert tab.curve.reason
    assert tab.first.reason
    assert tab.facts.text() == ""


def test_it_reads_only_when_it_is_looked_at(desk, theme, formats, qtbot, campaigns):
    tab = WhenTab(desk, theme, REASONS, formats, "UTC")
    qtbot.addWidget(tab)
    reader = desk.workspace.reader()
    data = read_detail(reader, (clicked(campaigns),), "UTC")
    reader.close()
    asked = desk.queries
    tab.show_data(data)
    assert desk.queries == asked
    assert not tab.current
    tab.show()
    with qtbot.waitSignal(tab.loaded):
        tab.wake()
    assert tab.current
