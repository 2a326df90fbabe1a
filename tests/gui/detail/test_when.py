"""When: the three charts of a campaign, the choice of zone, and why there is nothing to draw."""

from __future__ import annotations

import msgspec
import pytest

from gui.detail.data import read_detail
from gui.detail.when import ACCOUNT, RECIPIENT, UTC_ZONE, Answer, WhenTab
from services.domain.click_filter import RECIPIENT_ZONE
from services.domain.timing import Decay, WeekMap
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


def test_first_clicks_of_several_campaigns_are_not_told_as_people(tab, show, campaigns):
    rows = [row for row in campaigns["a-benelux"] if row.click_rows][:3]
    show(*rows)
    assert tab.first.title == "Time to a person's first click in a campaign"
    assert tab.first.plot._data.base == tab.first.values.columns[1].title.lower() == "first clicks"
    assert "first click in a campaign came after" in tab.facts.text()
    assert "people" not in tab.facts.text()


def test_without_countries_the_recipient_s_zone_says_so_and_can_be_left(
    tab, desk, show, campaigns, qtbot
):
    show(clicked(campaigns))
    data = tab.data
    tab._choice = RECIPIENT
    placeless = WeekMap(tuple((0,) * 24 for _ in range(7)), 5)
    tab.show_answer(data, Answer(placeless, None, []))
    assert tab.heat.reason.startswith("None of these clicks tells a country")
    assert not tab.heat._choice.isHidden()
    with qtbot.waitSignal(tab.loaded):
        next(a for a in tab.zones.actions() if a.data() == UTC_ZONE).trigger()
    assert tab.heat.reason == ""


DECAY = Decay(3, 20.0, 7200.0, None, 0, None, (0,) * 11, provisional=True)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "Half of the clicks came within 20 s, 90 % within 2 h."),
        ({}, "No half-life: no click came after the busiest ten minutes."),
        ({}, "Provisional: the clicks were read less than seven days after the send."),
        ({"half_life": 900.0}, "Half-life after the busiest ten minutes: 15 min."),
        ({"t50": None, "t90": None}, "The send time is not known"),
    ],
)
def test_no_figure_of_the_decay_is_a_bare_dash(tab, fields, words):
    text = tab._words(msgspec.structs.replace(DECAY, **fields))
    assert words in text
    assert "–" not in text


ZONES = {"a-benelux": "Europe/Amsterdam", "a-sms": "Australia/Perth"}


def test_where_the_accounts_have_no_zone_in_common_it_says_which_is_taken(
    tab, show, campaigns, desk
):
    one, other = clicked(campaigns), campaigns["a-sms"][0]
    show(one)
    assert tab.heat.note.endswith("The account's time zone is not known; this computer's is taken.")
    replace = msgspec.structs.replace
    desk.accounts = tuple(
        replace(each, time_zone=ZONES.get(each.account_id)) for each in desk.accounts
    )
    show(one)
    assert "computer" not in tab.heat.note
    show(one, other)
    assert tab.heat.note.endswith("are in several time zones; this computer's is taken.")


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
