from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from gui.charts.data import Bar, BarData
from gui.detail.audience import DIMENSIONS, MAP_LOWEST, Audience, country_name, named
from services.wording import speak
from tests.gui.detail.samples import REASONS, detail, mail, row, slices

FOUND = (
    *slices("country", "clickers", NL=6, BE=3, Other=1),
    *slices("device", "clickers", Mobile=7, Desktop=2, unknown=1),
    *slices("os", "clickers", source="derived", iOS=5, Android=5),
)


@pytest.fixture
def tab(theme, formats, shown):
    return shown(Audience(theme, REASONS, formats), 900, 600)


def figures(panel):
    table = panel.table
    return [
        [table.item(r, c).text() for c in range(table.columnCount())]
        for r in range(table.rowCount())
    ]


def test_each_split_with_its_figures(tab):
    tab.show_data(detail(breakdowns=FOUND))
    assert [panel.title for panel in tab.panels.values()] == [
        "Countries, clickers",
        "Devices, clickers",
        "Operating systems, clickers",
        "Browsers",
    ]
    assert figures(tab.panels["country"]) == [
        ["Netherlands", "6", "60.0 %"],
        ["Belgium", "3", "30.0 %"],
        ["Other", "1", "10.0 %"],
    ]
    assert figures(tab.panels["device"])[-1] == ["Unknown", "1", "10.0 %"]
    assert tab.panels["os"].note == "Counted from the click log."
    assert tab.panels["device"].values.rows[0] == ("Mobile", 7, 0.7, 10)


def test_what_is_missing_says_why_in_its_place(tab):
    tab.show_data(detail(breakdowns=FOUND))
    assert tab.panels["browser"].reason == "ClickSend tells no browsers."
    assert tab.reason == ""


def test_one_reason_for_all_is_said_once(tab):
    tab.show_data(detail(mail()))
    assert tab.reason == "No click is stored for this campaign."
    assert not any(panel.isVisible() for panel in tab.panels.values())
    tab.show_data(detail(breakdowns=FOUND))
    assert tab.reason == ""
    assert all(panel.isVisible() for panel in tab.panels.values())


def test_people_of_several_campaigns_are_never_added(tab):
    both = tuple(
        each
        for number in ("1", "2")
        for d in DIMENSIONS
        for each in slices(d, "clickers", number, a=2)
    )
    tab.show_data(detail(row("1"), row("2"), breakdowns=both))
    assert tab.reason.startswith("These figures count people")
    assert all(panel.values is None for panel in tab.panels.values())


def test_plots_are_made_only_where_there_are_figures(tab):
    tab.show_data(detail(breakdowns=FOUND))
    assert [panel._made is not None for panel in tab.panels.values()] == [True, True, True, False]


@pytest.mark.parametrize(("width", "columns"), [(900, 2), (640, 2), (500, 1)])
def test_panels_stand_side_by_side_where_there_is_room(tab, qtbot, width, columns):
    tab.show_data(detail(breakdowns=FOUND))
    tab.resize(width, 900)
    qtbot.wait(1)
    lefts = {panel.x() for panel in tab.panels.values()}
    assert len(lefts) == columns
    assert all(panel.geometry().right() <= width for panel in tab.panels.values())


def test_the_map_takes_what_its_width_can_use(tab, qtbot):
    tab.show_data(detail(breakdowns=FOUND))
    tab.resize(700, 900)
    qtbot.waitUntil(lambda: tab.map.height() == MAP_LOWEST)
    tab.resize(1300, 1400)
    qtbot.waitUntil(lambda: tab.map.height() > 1.5 * MAP_LOWEST)


def test_without_a_map_no_hole_is_left(tab, qtbot):
    tab.show_data(detail(breakdowns=FOUND[3:]))
    qtbot.waitUntil(lambda: tab.panels["country"].x() < tab.panels["device"].x())
    assert tab.map.isHidden()
    assert tab.panels["country"].y() == tab.panels["device"].y() < tab.panels["os"].y()
    tab.show_data(detail(breakdowns=FOUND))
    qtbot.waitUntil(lambda: tab.map.x() < tab.panels["country"].x())
    assert tab.map.isVisible()


def test_names_of_countries():
    assert country_name("nl") == "Netherlands"
    assert [country_name(code) for code in ("Other", "ZZ", "1a", "")] == ["Other", "ZZ", "1a", ""]
    found = named(BarData("T", (Bar("GB", 1),), "clicks", 1), "country")
    assert found.bars[0].label == QLocale.territoryToString(QLocale.Country.UnitedKingdom)


def test_devices_are_told_in_the_language_of_the_program_and_kept_as_stored():
    speak(lambda text, comment: f"[{text}]")
    try:
        bars = (Bar("Mobile", 2, key="Mobile"), Bar("smart fridge", 1, key="smart fridge"))
        data = BarData("T", bars, "clicks", 3)
        found = named(data, "device").bars
        assert [bar.label for bar in found] == ["[Mobile]", "smart fridge"]
        assert [bar.key for bar in found] == ["Mobile", "smart fridge"]
        assert named(data, "browser") is data
    finally:
        speak(None)
