from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication

from gui.accounts.pane import AccountsPane
from gui.accounts.tree import LINE
from services.domain.plan import Progress
from tests.gui import invented


@pytest.fixture
def pane(qtbot, theme, formats):
    made = AccountsPane(theme, formats)
    qtbot.addWidget(made)
    made.resize(250, 400)
    made.show()
    made.show_accounts(invented.accounts(), invented.INFOS)
    return made


def click(qtbot, pane, index, modifier=Qt.KeyboardModifier.NoModifier):
    place = pane.tree.visualRect(index).center()
    qtbot.mouseClick(pane.tree.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def texts(menu):
    return [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]


def test_at_first_all_accounts_are_chosen(pane):
    assert pane.selection() == ((), ())
    assert pane.tree.selectionModel().selectedIndexes()[0].data() == "All accounts"


def test_a_click_narrows_to_an_account_or_a_provider(pane, qtbot):
    with qtbot.waitSignal(pane.chosen) as chosen:
        click(qtbot, pane, pane.model.find("a-news"))
    assert chosen.args == [("a-news",), ()]
    with qtbot.waitSignal(pane.chosen) as chosen:
        click(qtbot, pane, pane.model.find("a-sms").parent())
    assert chosen.args == [(), ("clicksend",)]
    with qtbot.waitSignal(pane.chosen) as chosen:
        click(qtbot, pane, pane.model.index(0, 0))
    assert chosen.args == [(), ()]


def test_several_accounts(pane, qtbot):
    click(qtbot, pane, pane.model.find("a-news"))
    click(qtbot, pane, pane.model.find("a-sms"), Qt.KeyboardModifier.ControlModifier)
    assert pane.selection() == (("a-news", "a-sms"), ())


def test_the_selection_survives_a_reload(pane, qtbot):
    click(qtbot, pane, pane.model.find("a-news"))
    told = []
    pane.chosen.connect(lambda *args: told.append(args))
    pane.show_accounts(invented.accounts(), invented.INFOS)
    assert pane.selection() == (("a-news",), ())
    assert told == []


def test_a_removed_account_falls_back_to_all(pane, qtbot):
    click(qtbot, pane, pane.model.find("a-news"))
    with qtbot.waitSignal(pane.chosen) as chosen:
        pane.show_accounts(invented.accounts()[:1], invented.INFOS)
    assert chosen.args == [(), ()]


def test_progress_is_shown_and_ends(pane):
    pane.show_progress(
        Progress("a-sms", "Northwind SMS", "details", campaigns_done=3, campaigns_total=9)
    )
    assert pane.model.find("a-sms").data(LINE) == "Refreshing 3 of 9"
    pane.clear_progress()
    assert "Refreshing" not in pane.model.find("a-sms").data(LINE)


def test_the_menu_is_about_the_current_account(pane, qtbot):
    flag = QItemSelectionModel.SelectionFlag.NoUpdate
    pane.tree.selectionModel().setCurrentIndex(pane.model.index(0, 0), flag)
    assert texts(pane.context_menu()) == ["Add account..."]
    click(qtbot, pane, pane.model.find("a-sms"))
    assert texts(pane.context_menu()) == [
        "Refresh",
        "Read everything again",
        "Edit account...",
        "Add account...",
        "Remove account...",
    ]


def test_commands_of_the_menu(pane, qtbot):
    click(qtbot, pane, pane.model.find("a-sms"))
    with qtbot.waitSignal(pane.refresh_wanted) as wanted:
        pane.refresh.trigger()
    assert wanted.args == ["a-sms", False]
    with qtbot.waitSignal(pane.refresh_wanted) as wanted:
        pane.full.trigger()
    assert wanted.args == ["a-sms", True]
    with qtbot.waitSignal(pane.edit_wanted) as wanted:
        pane.edit.trigger()
    assert wanted.args[0].account_id == "a-sms"
    with qtbot.waitSignal(pane.remove_wanted):
        pane.remove.trigger()
    with qtbot.waitSignal(pane.add_wanted):
        pane.add_button.click()


def test_the_menu_pops_up(pane):
    pane.tree.customContextMenuRequested.emit(QPoint(10, 10))
    popup = QGuiApplication.instance().activePopupWidget()
    assert texts(popup)
    popup.close()


def test_it_is_painted_in_both_themes(pane, theme):
    from gui.theme import ThemeMode

    light = pane.grab().toImage()
    theme.set_mode(ThemeMode.DARK)
    assert pane.grab().toImage() != light
