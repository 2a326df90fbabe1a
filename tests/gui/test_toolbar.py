from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QMainWindow

from gui.actions import Actions
from gui.filters import FilterKind, Filters
from gui.period import PeriodChoice, Preset
from gui.toolbar import ToolRow


@pytest.fixture
def row(qtbot, theme, formats):
    window = QMainWindow()
    qtbot.addWidget(window)
    made = ToolRow(Actions(theme, window), theme, formats)
    window.setCentralWidget(made)
    window.resize(1100, 60)
    window.show()
    qtbot.waitExposed(window)
    made.keep = window
    return made


def test_typing_searches_after_a_pause(qtbot, row):
    wanted = []
    row.filters_wanted.connect(wanted.append)
    qtbot.keyClicks(row.search, "spr")
    assert wanted == []
    qtbot.waitUntil(lambda: wanted == [Filters(search="spr")])


def test_enter_searches_at_once_and_goes_to_the_list(qtbot, row):
    wanted = []
    row.filters_wanted.connect(wanted.append)
    row.filters_wanted.connect(row.show_filters)
    qtbot.keyClicks(row.search, "x")
    with qtbot.waitSignal(row.list_wanted):
        qtbot.keyClick(row.search, Qt.Key.Key_Return)
    assert wanted == [Filters(search="x")]
    with qtbot.waitSignal(row.list_wanted):
        qtbot.keyClick(row.search, Qt.Key.Key_Down)
    assert len(wanted) == 1


def test_escape_empties_the_field(qtbot, row):
    row.show_filters(Filters(search="x"))
    with qtbot.waitSignal(row.filters_wanted) as wanted:
        qtbot.keyClick(row.search, Qt.Key.Key_Escape)
    assert wanted.args == [Filters()]
    assert row.search.text() == ""


def test_a_lens_takes_several_values_and_its_menu_stays_open(qtbot, row):
    menu = row.filter.kinds[FilterKind.CHANNELS]
    menu.popup(row.mapToGlobal(row.rect().center()))
    email = menu.actions()[0]
    with qtbot.waitSignal(row.filters_wanted) as wanted:
        qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(email).center())
    assert wanted.args == [Filters(channels=("email",))]
    assert menu.isVisible()
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    menu.setActiveAction(menu.actions()[1])
    with qtbot.waitSignal(row.filters_wanted) as wanted:
        qtbot.keyClick(menu, Qt.Key.Key_Space)
    assert wanted.args == [Filters(channels=("email", "sms"))]
    menu.close()


def test_buttons_show_the_filters_in_force(row):
    row.set_providers((("clicksend", "ClickSend"), ("copernica", "Copernica")))
    row.show_filters(
        Filters(
            providers=("clicksend",),
            statuses=("sent", "draft"),
            period=PeriodChoice(Preset.LAST_30),
        )
    )
    assert row.filter.text().strip() == "Filter: 3"
    assert row.filter.accessibleName() == "Filter, 3 in force"
    assert row.filter.kinds[FilterKind.STATUSES].values() == ("draft", "sent")
    assert row.period.accessibleName() == "Period: Last 30 days"
    assert row.filter.property("active") is True
    row.show_filters(Filters())
    assert row.filter.text().strip() == "Filter"
    assert row.filter.accessibleName() == "Filter"
    assert row.filter.property("active") is False


def test_providers_that_go_keep_the_others_ticked(row):
    row.set_providers((("a", "A"), ("b", "B")))
    row.show_filters(Filters(providers=("b",)))
    row.set_providers((("b", "B"), ("c", "C")))
    assert row.filter.kinds[FilterKind.PROVIDERS].values() == ("b",)


def test_period_presets(qtbot, row):
    action = row.period._presets[Preset.LAST_MONTH]
    with qtbot.waitSignal(row.filters_wanted) as wanted:
        action.trigger()
    assert wanted.args == [Filters(period=PeriodChoice(Preset.LAST_MONTH))]


def test_a_custom_period(qtbot, row):
    dialog = row.period.ask_custom()
    dialog.first.setDate(QDate(2026, 1, 1))
    dialog.last.setDate(QDate(2026, 1, 31))
    with qtbot.waitSignal(row.filters_wanted) as wanted:
        dialog.accept()
    assert wanted.args[0].period.preset == Preset.CUSTOM
    row.period._presets[Preset.CUSTOM].trigger()
    assert row.period._presets[Preset.ALL].isChecked()


def test_stop_is_there_only_while_it_can_stop(row):
    action = row.stop.command
    action.setEnabled(False)
    assert row.stop.isHidden()
    action.setEnabled(True)
    assert not row.stop.isHidden()
    assert row.stop.accessibleName() == "Stop"


def test_buttons_lose_their_words_before_anything_overlaps(qtbot, row, theme):
    assert row.refresh.text().strip() == "Refresh"
    theme.set_zoom(2.0)
    row.keep.resize(900, 80)
    qtbot.waitUntil(lambda: row.refresh.text() == "")
    assert row.refresh.accessibleName() == "Refresh"
    assert "F5" in row.refresh.toolTip()


def test_lens_values_go_through_the_filters(qtbot, row):
    row.show_filters(Filters(search="x"))
    with qtbot.waitSignal(row.filters_wanted) as wanted:
        row.filter.chosen.emit(FilterKind.STATUSES, ("sent",))
    assert wanted.args == [Filters(search="x", statuses=("sent",))]
