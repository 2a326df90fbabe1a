from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from gui.views.compare import CAMPAIGNS, PERIODS, SETTING, CompareView
from services.domain.lenses import PLAIN
from services.domain.rows import Selection
from tests.gui import invented
from tests.gui.views.compare_samples import after, store

NOW = datetime.now(UTC)
AT = NOW - timedelta(days=3)
FULL = {"sends": 1000, "delivered": 900, "clicks": 40, "unique_clicks": 30}


def fill(workspace):
    store(workspace, *((str(n), AT, after(AT, 5, 15 + n), FULL) for n in range(9)))


@pytest.fixture
def desk(holding):
    holding.providers = invented.INFOS
    return holding


@pytest.fixture
def campaigns(desk):
    reader = desk.workspace.reader()
    found = tuple(reader.campaigns())
    reader.close()
    return found


@pytest.fixture
def view(qtbot, desk, theme, formats, settings):
    made = CompareView(desk, theme, formats, settings)
    qtbot.addWidget(made)
    made.resize(900, 700)
    return made


def test_what_is_in_front_is_remembered(qtbot, view, desk, theme, formats, settings):
    assert view.mode == CAMPAIGNS
    view.show()
    qtbot.waitExposed(view)
    with qtbot.waitSignal(view.periods.loaded):
        qtbot.mouseClick(view.modes[PERIODS], Qt.MouseButton.LeftButton)
    assert view.mode == PERIODS
    again = CompareView(desk, theme, formats, settings)
    qtbot.addWidget(again)
    assert again.mode == PERIODS
    assert again.modes[PERIODS].isChecked()


def test_an_unknown_remembered_mode_falls_back(qtbot, desk, theme, formats, settings):
    settings.set_text(SETTING, "sideways")
    made = CompareView(desk, theme, formats, settings)
    qtbot.addWidget(made)
    assert made.mode == CAMPAIGNS


def test_nothing_is_read_before_the_view_is_looked_at(qtbot, view, desk, campaigns):
    view.add(campaigns[:2])
    view.show_selection(Selection(), PLAIN)
    assert desk.queries == 0
    with qtbot.waitSignal(view.campaigns.loaded):
        view.show()
    assert desk.queries == 1


def test_only_the_page_in_front_is_read(qtbot, view, desk, campaigns):
    view.add(campaigns[:2])
    with qtbot.waitSignal(view.campaigns.loaded):
        view.show()
    before = desk.queries
    with qtbot.waitSignal(view.campaigns.loaded):
        view.show_selection(Selection(), PLAIN)
    assert desk.queries == before + 1
    with qtbot.waitSignal(view.periods.loaded):
        view.choose(PERIODS)
    assert desk.queries == before + 2


def test_adding_brings_the_campaigns_to_the_front_and_refuses_a_ninth(view, campaigns):
    view.choose(PERIODS)
    told = view.add(campaigns)
    assert view.mode == CAMPAIGNS
    assert told == "One campaign was not added: at most 8 can be compared. Take one out first."
    assert len(view.campaigns.tray.keys) == 8


def test_copy_and_export_mean_the_table_in_front(qtbot, view, campaigns):
    assert view.current_table() is None
    assert view.chart_table() is None
    view.add(campaigns[:3])
    with qtbot.waitSignal(view.campaigns.loaded):
        view.show()
    assert view.current_table() is view.campaigns.table
    assert len(view.chart_table().rows) == 3
    with qtbot.waitSignal(view.periods.loaded):
        view.choose(PERIODS)
    assert view.current_table() is view.periods.table
    assert view.chart_table().title == "Both periods"


def test_the_selection_is_told_again_when_its_page_comes_back(qtbot, view, campaigns):
    view.add(campaigns[:2])
    with qtbot.waitSignal(view.campaigns.loaded):
        view.show()
    told = []
    view.rows_selected.connect(told.append)
    view.campaigns.table.select_number(0)
    view.modes[PERIODS].click()
    view.modes[CAMPAIGNS].click()
    assert told == [(campaigns[0],), (), (campaigns[0],)]
