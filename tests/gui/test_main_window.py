from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gui.details import DetailsDialog
from gui.filters import Filters
from gui.period import PeriodChoice, Preset
from gui.theme import ThemeMode
from services.qt.jobs import Failure
from tests.gui import invented


def rows(window):
    return window.campaigns.view.model.rows


def test_the_workspace_opens_after_the_window(qtbot, filled, make_window):
    window = make_window(start=False)
    assert window.stack.currentWidget() is window.notice
    assert window.notice.sentence.text() == "Opening the workspace"
    assert not window.commands.export.isEnabled()
    with qtbot.waitSignal(window.campaigns.shown):
        filled.start()
    assert window.stack.currentWidget() is window.content
    assert window.windowTitle() == "northwind – Sendsight"
    assert len(rows(window)) == 72
    assert window.status.rows.text() == "72 campaigns"


def test_without_accounts_it_welcomes(qtbot, services, make_window):
    services.workspace.accounts()
    window = make_window()
    assert window.stack.currentWidget() is window.welcome
    assert window.status.rows.text() == ""
    for action in (window.commands.export, window.commands.refresh, window.commands.find):
        assert not action.isEnabled()
    assert window.commands.add_account.isEnabled()
    with qtbot.waitSignal(window.demo_wanted):
        window.welcome.state.buttons["demo"].click()
    window.welcome.state.buttons["add"].click()
    assert window.account_commands.dialog.isVisible()
    window.account_commands.dialog.reject()


def test_a_workspace_that_cannot_be_opened(qtbot, services, make_window):
    services.open_failure = Failure(
        "store_failed",
        "The workspace is open in another window.",
        "Close it there, then try again.",
        "lock held",
    )
    window = make_window()
    assert window.notice.sentence.text() == "The workspace is open in another window."
    assert window.stack.currentWidget() is window.notice
    window.notice.buttons["details"].click()
    dialog = window.findChild(DetailsDialog)
    assert dialog.text.toPlainText() == "lock held"
    dialog.reject()
    services.open_failure = None
    services.fill(invented.accounts(), campaigns=2, clicks=0)
    with qtbot.waitSignal(window.campaigns.shown):
        window.notice.buttons["again"].click()
    assert window.stack.currentWidget() is window.content


def test_the_demo_says_that_it_is_one(qtbot, services, make_window):
    services.config = type(services.config)(services.config.workspace, demo=True)
    services.fill(invented.accounts(), campaigns=2, clicks=0)
    window = make_window()
    assert window.windowTitle().startswith("Demo workspace")
    assert not window.commands.demo.isEnabled()
    assert services.refreshes == []
    window.commands.refresh.trigger()
    services.finish_refresh()
    with qtbot.waitSignal(window.demo_left):
        window.messages.bars["demo"].buttons["leave"].click()


def test_an_empty_demo_is_refreshed_at_once(services, make_window):
    services.config = type(services.config)(services.config.workspace, demo=True)
    services.fill(invented.accounts(), campaigns=0)
    make_window()
    assert len(services.refreshes) == 1
    services.finish_refresh()


def test_search_filters_chips_and_list_agree(qtbot, filled, make_window):
    window = make_window()
    qtbot.keyClicks(window.tools.search, "gift")
    qtbot.waitUntil(lambda: 0 < len(rows(window)) < 72)
    assert all("gift" in (r.name or "").casefold() for r in rows(window))
    assert [chip.text() for chip in window.chips.chips] == ["“gift”"]
    assert "of 72 campaigns" in window.status.rows.text()
    window.chips.chips[0].click()
    qtbot.waitUntil(lambda: len(rows(window)) == 72)
    assert window.tools.search.text() == ""
    assert window.chips.isHidden()


def test_selecting_an_account_narrows_the_list(qtbot, filled, make_window):
    window = make_window()
    tree, model = window.accounts.tree, window.accounts.model
    place = tree.visualRect(model.find("a-sms")).center()
    with qtbot.waitSignal(window.campaigns.shown):
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert {r.account_id for r in rows(window)} == {"a-sms"}
    assert [chip.text() for chip in window.chips.chips] == ["Northwind SMS"]
    with qtbot.waitSignal(window.campaigns.shown):
        window.commands.clear_filters.trigger()
    assert window.accounts.selection() == ((), ())
    assert len(rows(window)) == 72


def test_a_provider_and_an_account_together(qtbot, filled, make_window):
    window = make_window()
    with qtbot.waitSignal(window.campaigns.shown):
        window.looking._on_chosen(("a-sms",), ("copernica",))
    assert {r.account_id for r in rows(window)} == {"a-sms", "a-benelux"}


def test_the_empty_list_leads_back(qtbot, filled, make_window):
    window = make_window()
    with qtbot.waitSignal(window.campaigns.shown):
        window.set_filters(Filters(search="nothing like it"))
    assert window.campaigns.empty.sentence.text() == "0 of 72 campaigns match"
    assert window.status.rows.text() == "0 of 72 campaigns"
    with qtbot.waitSignal(window.campaigns.shown):
        window.campaigns.empty.buttons["clear"].click()
    assert len(rows(window)) == 72


def test_period_filters_leave_unsent_campaigns_out(qtbot, filled, make_window):
    window = make_window()
    with qtbot.waitSignal(window.campaigns.shown):
        window.set_filters(Filters(period=PeriodChoice(Preset.THIS_YEAR)))
    assert all(r.sent_at is not None for r in rows(window))


def test_a_detail_that_cannot_be_read_says_so(filled, make_window):
    window = make_window()
    failure = Failure("store_failed", "The workspace cannot be read.", "Try again.")
    window.detail.failed.emit(failure)
    assert window.messages.bars["detail"].text.text().startswith("The workspace cannot be read.")


def test_enter_and_keys_move_between_panes(qtbot, filled, make_window):
    window = make_window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is window.tools.search
    qtbot.keyClick(window.tools.search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is window.campaigns.view.table
    assert window.campaigns.view.table.currentIndex().isValid()


def test_escape_stops_a_refresh_but_first_empties_the_search(qtbot, filled, make_window):
    window = make_window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.commands.refresh.trigger()
    window.tools.go_to_search()
    qtbot.keyClicks(window.tools.search, "x")
    qtbot.keyClick(window.tools.search, Qt.Key.Key_Escape)
    assert window.tools.search.text() == ""
    assert filled.refreshing
    qtbot.keyClick(window.tools.search, Qt.Key.Key_Escape)
    assert not filled.refreshing


def test_geometry_splitters_and_columns_come_back(qtbot, filled, make_window, settings):
    window = make_window()
    window.resize(800, 640)
    window.campaigns.view.table.set_column_shown("cost", True)
    window.panes.inner.moveSplitter(250, 1)
    sizes = window.panes.inner.sizes()
    window.close()
    again = make_window()
    assert (again.width(), again.height()) == (800, 640)
    assert "cost" in [c.key for c in again.campaigns.view.table.visible_columns()]
    qtbot.waitUntil(lambda: abs(again.panes.inner.sizes()[0] - sizes[0]) < 3)


def test_the_window_goes_at_once_when_it_is_closed(filled, make_window, monkeypatch):
    window, seen = make_window(), []
    close = filled.close
    monkeypatch.setattr(filled, "close", lambda: (seen.append(window.isVisible()), close()))
    assert window.close()
    assert seen[0] is False


def test_closing_closes_the_services(filled, make_window, qtbot):
    window = make_window()
    window.commands.refresh.trigger()
    with qtbot.waitSignal(window.closed):
        window.close()
    assert filled.closed >= 1


def test_the_theme_changes_live(filled, make_window, theme):
    window = make_window()
    window.campaigns.view.table.select_number(0)
    light = window.grab().toImage()
    theme.set_mode(ThemeMode.DARK)
    dark = window.grab().toImage()
    assert light.pixelColor(5, 200) != dark.pixelColor(5, 200)
    assert dark.pixelColor(5, 300).lightness() < 60
