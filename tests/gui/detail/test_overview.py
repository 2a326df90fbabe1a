from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from gui.detail.overview import HIGHEST, LOWEST, SHORT, OverviewTab
from gui.theme import ThemeMode
from services.domain.rows import Growth, SeriesPoint
from tests.gui.detail.samples import READ, REASONS, detail, estimate, hours, mail, row, variant


@pytest.fixture
def tab(theme, formats, shown):
    return shown(OverviewTab(theme, REASONS, formats, "UTC"))


def test_clicks_per_hour_with_the_same_figures_as_table_and_export(tab):
    tab.show_data(detail(mail(), series=hours(3, 0, 5), hourly=True))
    panel = tab.panel
    assert (panel.title, panel.note) == ("Clicks per hour", "")
    rows = [[panel.table.item(r, c).text() for c in range(2)] for r in range(3)]
    assert rows == [
        ["20 Nov 2026 08:00-09:00", "3"],
        ["20 Nov 2026 09:00-10:00", "0"],
        ["20 Nov 2026 10:00-11:00", "5"],
    ]
    assert [count for _, count in panel.values.rows] == [3, 0, 5]
    assert panel.plot.value_text(2).endswith(": 5 clicks")


@pytest.mark.parametrize("hourly", [True, False])
def test_clicks_placed_at_the_first_one_say_so(tab, hourly):
    tab.show_data(detail(row("1"), series=hours(3), hourly=hourly))
    step = "hour" if hourly else "day"
    assert tab.panel.title == f"Clicks per {step}, by first click"
    assert tab.panel.note.startswith("ClickSend keeps one row a recipient")
    tab.show_data(detail(row("1"), mail(), series=hours(3), hourly=hourly))
    assert tab.panel.title == f"Clicks per {step}"
    assert tab.panel.note.startswith("ClickSend keeps one row a recipient")


def test_without_times_it_says_why(tab):
    tab.show_data(detail(mail()))
    assert tab.panel.title == "Clicks over time"
    assert tab.panel.reason == "No click is stored for this campaign."
    tab.show_data(detail(mail(), clicks=3))
    assert tab.panel.reason == "The provider gives no time for these clicks."


def test_estimates_are_labelled_and_tell_their_method_once(tab):
    both = (estimate("delivered", "980"), estimate("cost", "12.5", "AUD"))
    tab.show_data(detail(estimates=both))
    assert tab.estimates.text() == (
        "Estimated delivered: 980, Estimated cost: 12.50\u00a0AUD. Counted in the message history."
    )
    assert tab.estimates.isVisible()


def test_estimates_are_of_one_campaign_only(tab):
    tab.show_data(detail(row("1"), row("2"), estimates=(estimate("delivered", "980"),)))
    assert not tab.estimates.isVisible()
    tab.show_data(detail())
    assert not tab.estimates.isVisible()


@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK])
@pytest.mark.parametrize("height", [120, 260, 900])
def test_the_chart_takes_the_room_there_is(tab, theme, qtbot, height, mode):
    theme.set_mode(mode)
    tab.show_data(detail(mail(), series=hours(3, 0, 5), hourly=True))
    tab.resize(760, height)
    qtbot.wait(1)
    assert LOWEST <= tab.panel.height() <= HIGHEST
    if height == 260:
        assert tab.panel.height() > LOWEST
    theme.set_zoom(1.5)
    qtbot.waitUntil(lambda: tab.panel.height() >= 1.5 * LOWEST)


def test_the_step_can_be_chosen_and_stays_chosen(tab):
    by_hour = hours(3, 0, 5)
    by_day = (SeriesPoint(by_hour[0].start.replace(hour=0), 8),)
    data = detail(mail(), series=by_hour, hourly=True, hours=by_hour, days=by_day)
    tab.show_data(data)
    auto, hour, day, week = tab.steps.actions()
    assert auto.isChecked()
    day.trigger()
    assert tab.panel.title == "Clicks per day"
    assert [tab.panel.table.item(0, n).text() for n in range(2)] == ["20 Nov 2026", "8"]
    tab.show_data(data)
    assert tab.panel.title == "Clicks per day"
    hour.trigger()
    assert tab.panel.title == "Clicks per hour"
    assert tab.panel.table.rowCount() == 3
    week.trigger()
    assert tab.panel.title == "Clicks per week"
    assert tab.panel.table.item(0, 0).text() == "16 Nov 2026 - 22 Nov 2026"


def test_hours_that_would_be_too_many_are_not_offered(tab):
    by_day = (SeriesPoint(hours(1)[0].start.replace(hour=0), 8),)
    tab.show_data(detail(mail(), series=by_day, days=by_day))
    auto, hour, day, week = tab.steps.actions()
    assert [each.isEnabled() for each in (auto, hour, day, week)] == [True, False, True, True]
    tab.panel.chosen.emit("hour")
    assert tab.panel.title == "Clicks per day"


def test_growth_is_drawn_or_says_why_not(tab):
    first = Growth(READ, 100, None, None, None, 4, None)
    later = msgspec.structs.replace(first, read_at=READ + timedelta(days=1), clicks=9)
    tab.show_data(detail(mail(), growth=(first,)))
    assert tab.growth.isHidden()
    assert "What a later refresh finds is drawn here." in tab.no_growth.text()
    tab.show_data(detail(mail(), growth=(first, later)))
    assert tab.growth.isVisible()
    assert tab.no_growth.isHidden()
    assert [tab.growth.table.item(n, 1).text() for n in range(2)] == ["4", "9"]


def test_growth_takes_the_room_of_a_chart_that_cannot_be_drawn(tab, qtbot):
    first = Growth(READ, 100, None, None, None, 4, None)
    later = msgspec.structs.replace(first, read_at=READ + timedelta(days=1), clicks=9)
    both = {"growth": (first, later)}
    tab.show_data(detail(mail(), series=hours(3), hourly=True, **both))
    qtbot.waitUntil(lambda: tab.panel.height() >= LOWEST)
    tab.show_data(detail(mail(), **both))
    qtbot.waitUntil(lambda: tab.panel.height() <= SHORT and tab.growth.height() > LOWEST)
    tab.show_data(detail(mail(), series=hours(3), hourly=True, **both))
    qtbot.waitUntil(lambda: tab.panel.height() >= LOWEST)


def test_the_versions_of_a_test_have_their_own_figures(tab):
    two = (variant("A", "Hello\nyou", winner=True), variant("B", winner=False))
    tab.show_data(detail(mail(), variants=two))
    assert tab.versions.text() == (
        "A/B test\n"
        "Version A, the provider's winner (“Hello you”): 1,200 sent, 80 clickers\n"
        "Version B: 1,200 sent, 80 clickers"
    )
    assert tab.versions.isVisible()
    tab.show_data(detail(mail()))
    assert not tab.versions.isVisible()
