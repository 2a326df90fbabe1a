"""Which table the Export command means; copying from every table."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence

from gui.export.sources import Scope
from gui.scope import Subject
from tests.gui.export.conftest import export_file, open_desk  # noqa: F401 - fixtures
from tests.gui.export.desk import as_shown


@pytest.fixture
def desk(open_desk):  # noqa: F811 - the fixture
    made = open_desk()
    made.window.activateWindow()
    made.until(made.window.isActiveWindow)
    return made


def press_export(desk, widget):
    desk.window.activateWindow()
    desk.until(desk.window.isActiveWindow)
    widget.setFocus()
    desk.window.tools.export.setFocus()  # a press on the button takes the focus away
    desk.window.commands.export.trigger()
    dialog = desk.ready()
    subject = dialog.table.subject
    dialog.reject()
    return subject


def test_export_means_the_table_used_last(desk):
    assert press_export(desk, desk.list) == Subject.CAMPAIGNS
    desk.select("1004", tab=1)
    assert press_export(desk, desk.list) == Subject.CAMPAIGNS
    assert press_export(desk, desk.detail.links.table) == Subject.LINKS
    assert press_export(desk, desk.open_log()) == Subject.CLICKS
    desk.detail.show_tab(2)
    panel = desk.detail.audience.panels["os"]
    panel.as_table.setChecked(True)
    assert press_export(desk, desk.detail.pages.tabBar()) == Subject.BREAKDOWNS
    desk.detail.show_tab(0)
    assert press_export(desk, desk.detail.pages.tabBar()) == Subject.CHART


def test_a_chart_with_the_focus_is_meant(desk):
    desk.select("1004", tab=2)
    desk.detail.audience.panels["os"].plot.setFocus()
    desk.window.commands.export.trigger()
    dialog = desk.ready()
    assert dialog.table.subject == Subject.CHART
    assert dialog.table.title.startswith("Chart: Operating systems")


def test_the_keys_do_it(desk, qtbot):
    desk.list.setFocus()
    qtbot.keyClick(desk.list, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert desk.ready().table.subject == Subject.CAMPAIGNS
    keys = desk.window.commands.copy.shortcuts()
    assert QKeySequence("Ctrl+C") in keys


def texts_of(menu):
    return [action.text().replace("&", "") for action in menu.actions() if action.text()]


def trigger(menu, text):
    next(a for a in menu.actions() if a.text().replace("&", "") == text).trigger()


def test_context_menu_of_the_campaigns(desk):
    view = desk.window.campaigns.view
    desk.list.select_number(0)
    assert "Export..." in texts_of(view.context_menu())
    trigger(view.context_menu(), "Export...")
    assert desk.ready().scope == Scope.VIEW
    desk.dialog.reject()
    desk.list.selectAll()
    assert "Export..." not in texts_of(view.context_menu())
    trigger(view.context_menu(), "Export selection...")
    assert desk.ready().scope == Scope.SELECTED


@pytest.mark.parametrize("subject", ["links", "clicks"])
def test_context_menu_of_the_detail_s_tables(desk, subject):
    from gui.detail.menus import TableMenu

    desk.select("1004", tab=1)
    table = desk.detail.links.table if subject == "links" else desk.open_log()
    menus = table.findChild(TableMenu)
    table.clearSelection()
    table.select_number(0)
    assert texts_of(menus.menu()) == [
        "Copy cell",
        "Copy row",
        "Copy with headers",
        "Export...",
        "Columns...",
    ]
    trigger(menus.menu(), "Export...")
    assert desk.ready().table.subject == subject
    assert desk.dialog.scope == Scope.VIEW
    desk.dialog.reject()
    table.selectAll()
    trigger(menus.menu(), "Export selection...")
    desk.until(lambda: desk.dialog.scope == Scope.SELECTED)
    desk.ready()
    desk.dialog.reject()
    trigger(menus.menu(), "Copy with headers")
    first = as_shown(table)[0]
    desk.until(lambda: QGuiApplication.clipboard().text().startswith("\t".join(first)))
    lines = QGuiApplication.clipboard().text().split("\r\n")
    assert len(lines) == table.table_model.rowCount() + 1
    assert desk.window.status.job.text().endswith("rows copied")


def test_copying_a_chart_s_table(desk):
    desk.select("1004", tab=2)
    panel = desk.detail.audience.panels["device"]
    panel.as_table.setChecked(True)
    panel.table.setFocus()
    assert desk.window.copying.target() is panel
    desk.window.commands.select_all.trigger()
    desk.window.commands.copy_headers.trigger()
    lines = QGuiApplication.clipboard().text().split("\r\n")
    assert lines[0] == "Devices\tClickers\tShare"
    assert len(lines) == panel.table.rowCount() + 1
    panel.table.clearSelection()
    panel.table.selectRow(1)
    desk.window.commands.copy.trigger()
    label, count, share = QGuiApplication.clipboard().text().split("\t")
    assert label == panel.table.item(1, 0).text()
    assert count.isdigit()
    assert 0 < float(share) < 1
    assert "%" in QGuiApplication.clipboard().mimeData().html()


def test_too_large_a_copy_from_the_log_is_refused(desk, monkeypatch):
    monkeypatch.setattr("gui.detail.log_view.MOST_COPIED", 5)
    desk.select("0123456789012345678")
    log = desk.open_log()
    QGuiApplication.clipboard().setText("before")
    log.selectAll()
    log.setFocus()
    desk.window.commands.copy.trigger()
    said = desk.window.messages.bars["copy"].text.text()
    assert said.startswith("12 rows are selected, and the clipboard takes 5 at most.")
    assert QGuiApplication.clipboard().text() == "before"
    desk.open("clicks")
    assert not desk.dialog.form.scopes[Scope.SELECTED].isEnabled()


def test_rows_far_apart_are_copied_in_their_order(desk):
    desk.select("0123456789012345678")
    log = desk.open_log()
    mode = log.selectionModel().SelectionFlag
    for row in (9, 1, 2):
        log.selectionModel().select(log.table_model.index(row, 0), mode.Select | mode.Rows)
    QGuiApplication.clipboard().clear()
    log.copy_selection(headers=False)
    desk.until(lambda: QGuiApplication.clipboard().text() != "")
    lines = QGuiApplication.clipboard().text().split("\r\n")
    recipients = [row[2] for row in as_shown(log)[1:]]
    assert [line.split("\t")[2] for line in lines] == [recipients[n] for n in (1, 2, 9)]


def test_every_report_is_offered(desk):
    dialog = desk.open()
    assert {str(table.subject) for table in dialog.choice.tables} >= {
        "campaigns",
        "links",
        "breakdowns",
        "clicks",
        "people",
    }


def test_what_was_selected_in_another_campaign_s_log_does_not_count(desk):
    desk.select("0123456789012345678")
    desk.open_log().selectAll()
    desk.detail.show_tab(1)
    desk.select("1004")
    dialog = desk.open("clicks")
    assert not dialog.form.scopes[Scope.SELECTED].isEnabled()
    assert "6 rows" in dialog.preview.summary.text()


def test_campaigns_whose_details_are_still_being_read_are_meant(desk):
    desk.select("0123456789012345678")
    number = next(
        n
        for n in range(desk.list.table_model.rowCount())
        if desk.list.table_model.row(n).campaign_id == "1004"
    )
    desk.list.clearSelection()
    desk.list.select_number(number)
    assert desk.detail.data is None
    dialog = desk.open("clicks")
    assert "6 rows" in dialog.preview.summary.text()
