from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from gui.detail.menus import TableMenu
from gui.detail.tabs import LinksTab
from gui.tables.chooser import ColumnChooser
from tests.gui.detail.samples import REASONS, detail, link


@pytest.fixture
def tab(theme, formats, shown):
    made = shown(LinksTab(theme, REASONS, formats))
    made.show_data(detail(links=(link("a", 3, 2), link("b", 2, 1))))
    return made


@pytest.fixture
def menus(tab):
    return TableMenu(tab.table)


def texts(menu):
    return [action.text().replace("&", "") for action in menu.actions() if action.text()]


def test_only_what_can_be_done_is_offered(tab, menus):
    tab.table.show_rows(())
    assert texts(menus.menu()) == ["Export...", "Columns..."]
    tab.show_data(detail(links=(link("a", 3, 2), link("b", 2, 1))))
    tab.table.select_number(0)
    assert texts(menus.menu())[:3] == ["Copy cell", "Copy row", "Copy with headers"]
    tab.table.selectAll()
    assert "Copy rows" in texts(menus.menu())
    assert "Export selection..." in texts(menus.menu())


def test_keys_are_unique(tab, menus):
    tab.table.selectAll()
    labels = [action.text() for action in menus.menu().actions() if action.text()]
    keys = [text[text.index("&") + 1].lower() for text in labels]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize(
    ("text", "only_selected"), [("Export...", False), ("Export selection...", True)]
)
def test_export_tells_what_is_meant(tab, menus, qtbot, text, only_selected):
    tab.table.selectAll()
    menu = menus.menu()
    with qtbot.waitSignal(menus.export_wanted) as told:
        next(a for a in menu.actions() if a.text().replace("&", "") == text).trigger()
    assert told.args == [only_selected]


def test_columns_are_chosen_in_a_dialog(tab, menus):
    menus.choose_columns()
    dialog = tab.table.findChild(ColumnChooser)
    assert dialog.isVisible()
    dialog.close()


def test_the_menus_open_where_they_are_asked_for(tab):
    place = tab.table.mapToGlobal(tab.table.rect().center())
    tab.table.menu_wanted.emit(place)
    popup = QApplication.activePopupWidget()
    assert "Export..." in texts(popup)
    popup.close()
    tab.table.header_menu_wanted.emit(place, 0)
    popup = QApplication.activePopupWidget()
    assert texts(popup) == ["Columns..."]
    popup.close()


@pytest.fixture(autouse=True)
def watched(menus):
    """The menus listen for the whole test."""
    return menus
