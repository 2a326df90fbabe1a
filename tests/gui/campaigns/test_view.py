from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from gui.campaigns.destination import DestinationDialog
from gui.campaigns.model import CampaignModel
from gui.campaigns.view import CampaignView
from gui.tables.chooser import ColumnChooser
from gui.tables.model import SortBy
from tests.gui.rows import row

ROWS = (
    row("1", name="One", sends=10, target_url="https://shop.example/a"),
    row("2", name="Two", sends=20),
    row("3", name="=Three", target_url="javascript:alert(1)"),
)


@pytest.fixture
def make_view(qtbot, theme, formats, settings):
    def make() -> CampaignView:
        view = CampaignView(CampaignModel(formats), theme, settings)
        qtbot.addWidget(view)
        view.resize(1000, 300)
        view.show()
        view.show_rows(ROWS)
        return view

    return make


@pytest.fixture
def view(make_view):
    made = make_view()
    made.table.sort((SortBy("name"),))
    return made


def texts(menu):
    return [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]


def select(view, name):
    place = [r.name for r in view.model.rows].index(name)
    view.table.select_number(place)


def test_the_menu_offers_what_can_be_done(view):
    select(view, "One")
    assert "Open destination URL..." in texts(view.context_menu())
    select(view, "Two")
    assert "Open destination URL..." not in texts(view.context_menu())
    select(view, "=Three")
    assert "Open destination URL..." not in texts(view.context_menu())
    view.table.selectAll()
    assert "Copy rows" in texts(view.context_menu())


def test_copying(view):
    select(view, "=Three")
    view.copy_row.trigger()
    assert QGuiApplication.clipboard().text().startswith("'=Three\tShop\tSMS\tSent\t")
    view.copy_headers.trigger()
    assert QGuiApplication.clipboard().text().startswith("Campaign\tAccount\tChannel")
    view.copy_cell.trigger()
    assert QGuiApplication.clipboard().text() == "'=Three"


def test_the_destination_is_shown_before_it_is_opened(view, monkeypatch):
    opened = []
    monkeypatch.setattr(
        "gui.campaigns.destination.QDesktopServices.openUrl",
        lambda url: opened.append(url.toString()),
    )
    select(view, "One")
    view.destination.trigger()
    dialog = view.findChild(DestinationDialog)
    assert dialog.address.toPlainText() == "https://shop.example/a"
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == "https://shop.example/a"
    assert opened == []
    dialog.open_button.click()
    assert opened == ["https://shop.example/a"]


def test_the_header_menu_sorts_and_hides(view):
    place = view.model.place("sends")
    menu = view.header_menu(place)
    actions = dict(
        zip(texts(menu), [a for a in menu.actions() if not a.isSeparator()], strict=True)
    )
    actions["Sort ascending"].trigger()
    assert view.model.order == (SortBy("sends"),)
    actions["Hide “Sends”"].trigger()
    assert "sends" not in [c.key for c in view.table.visible_columns()]
    assert texts(view.header_menu(-1)) == ["Columns..."]


def test_sorting_by_the_column_of_the_current_cell(view):
    view.table.setCurrentIndex(view.model.index(0, view.model.place("clicks")))
    view.sort_here.trigger()
    assert view.model.order == (SortBy("clicks", descending=True),)


def test_menus_pop_up_and_close(view, qtbot):
    select(view, "One")
    view.table.menu_wanted.emit(QPoint(10, 10))
    view.table.header_menu_wanted.emit(QPoint(10, 10), 0)
    popup = QGuiApplication.instance().activePopupWidget()
    assert popup is not None
    while (popup := QGuiApplication.instance().activePopupWidget()) is not None:
        popup.close()


def test_columns_and_order_are_remembered(view, make_view):
    view.table.set_column_shown("cost", True)
    view.table.sort((SortBy("sends", descending=True), SortBy("name")))
    again = make_view()
    assert "cost" in [c.key for c in again.table.visible_columns()]
    assert again.model.order == (SortBy("sends", descending=True), SortBy("name"))


def test_the_chooser_opens(view):
    view.choose_columns()
    dialog = view.findChild(ColumnChooser)
    assert dialog.isVisible()
    dialog.reject()


def test_enter_opens(view, qtbot):
    select(view, "One")
    view.table.setFocus()
    with qtbot.waitSignal(view.opened):
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
