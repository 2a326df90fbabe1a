"""What happens while the export dialog is open: selected rows arrive late, a refresh brings more rows."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from gui.detail.log_model import LANE
from gui.export.sources import Scope
from gui.scope import Subject
from services.domain.records import Batch, Click, Person, Stamp
from tests.gui import invented
from tests.gui.export.desk import LONG, PEOPLE, REF, as_shown, table_of


@pytest.fixture
def late(window_desk):
    """A dialog for the selected row of the click log, which arrives when the event is set."""
    desk, go = window_desk, threading.Event()
    desk.select(REF.campaign_id)
    desk.open_log().selectRow(3)
    held = desk.services.query(lambda _: go.wait(LONG / 1000), lane=LANE)
    desk.window.exporting.open_for("clicks", None, True)
    yield desk, go
    go.set()
    held.cancel()


def arrive(desk, go):
    with desk.qtbot.waitSignal(desk.dialog.picking.arrived, timeout=LONG):
        go.set()
    return desk.ready()


def test_until_they_arrive_no_other_rows_are_offered(late, tmp_path):
    desk, go = late
    dialog = desk.dialog
    with desk.qtbot.waitSignal(dialog.previews.due):
        pass
    desk.ready()
    assert not dialog.save_button.isEnabled()
    assert not dialog.copy_button.isEnabled()
    selected = dialog.form.scopes[Scope.SELECTED]
    assert selected.isChecked()
    assert not selected.isEnabled()
    assert selected.text().endswith("(1)")
    assert "being read" in selected.toolTip()
    arrive(desk, go)
    assert dialog.scope == Scope.SELECTED
    written = table_of(desk.save(tmp_path / "a.csv"))
    assert [row[1] for row in written[1:]] == [as_shown(desk.detail.clicks.table)[4][1]]


def test_what_was_chosen_meanwhile_stays(late):
    desk, go = late
    dialog = desk.dialog
    desk.scope(Scope.ALL)
    item = dialog.form.columns.items.item(0)
    item.setCheckState(Qt.CheckState.Unchecked)
    ticks = dialog.form.columns.ticks()
    arrive(desk, go)
    assert dialog.scope == Scope.ALL
    assert dialog.form.columns.ticks() == ticks
    assert dialog.form.scopes[Scope.SELECTED].isEnabled()
    assert dialog.form.scopes[Scope.SELECTED].text().endswith("(1)")


def test_columns_stay_as_they_were_ticked(late):
    desk, go = late
    columns = desk.dialog.form.columns
    columns.items.item(0).setCheckState(Qt.CheckState.Unchecked)
    ticks = columns.ticks()
    dialog = arrive(desk, go)
    assert dialog.scope == Scope.SELECTED
    assert columns.ticks() == ticks


def test_the_wish_outlives_a_look_at_another_table(late):
    desk, go = late
    desk.what(Subject.BREAKDOWNS)
    arrive(desk, go)
    assert desk.dialog.scope == Scope.VIEW
    assert desk.what(Subject.CLICKS).scope == Scope.SELECTED


@pytest.mark.expects_log
def test_rows_that_cannot_be_read_are_told_and_the_view_is_there(late, monkeypatch):
    desk, go = late
    monkeypatch.setattr("gui.detail.log_view.rows_at", lambda *_: 1 / 0)
    dialog = desk.dialog
    with desk.qtbot.waitSignal(dialog.picking.failed, timeout=LONG):
        go.set()
    desk.ready()
    assert dialog.outcome.words.text().startswith("Sendsight made a mistake.")
    assert dialog.scope == Scope.VIEW
    assert dialog.form.scopes[Scope.VIEW].isChecked()
    assert dialog.save_button.isEnabled()
    selected = dialog.form.scopes[Scope.SELECTED]
    assert (selected.isEnabled(), selected.toolTip()) == (False, "Sendsight made a mistake.")
    assert selected.text().endswith("(1)")


# More rows


def one_click_more(desk):
    click = Click(
        ref=REF,
        key="late",
        at=Stamp(invented.NOW - timedelta(hours=3)),
        url="https://example.com/?a=1;b=2,3",
        person=Person(public_id="late"),
    )
    workspace = desk.services._session.workspace
    workspace.apply(PEOPLE.account_id, Batch(clicks=(click,)))
    workspace.settle()


def test_the_rows_copied_are_told_also_where_the_preview_counted_fewer(window_desk):
    desk = window_desk
    desk.select(REF.campaign_id)
    dialog = desk.open("clicks")
    one_click_more(desk)
    lines = desk.copy().text().split("\r\n")
    assert len(lines) - 1 == 13
    assert dialog.outcome.words.text() == "13 rows copied."


def test_more_than_the_clipboard_takes_are_refused_also_where_they_came_late(
    window_desk, monkeypatch
):
    desk = window_desk
    desk.select(REF.campaign_id)
    dialog = desk.open("clicks")
    one_click_more(desk)
    monkeypatch.setattr("gui.export.copying.MOST_COPIED", 12)
    with desk.qtbot.waitSignal(dialog.run.copies.refused, timeout=LONG):
        dialog.copy_button.click()
    assert dialog.outcome.words.text().startswith("More than 12 rows do not fit")
    assert dialog.form.isEnabled()


def test_the_preview_tells_rows_that_a_refresh_brings(window_desk):
    desk = window_desk
    desk.select(REF.campaign_id)
    dialog = desk.open("clicks")
    assert dialog.form.scopes[Scope.VIEW].text().endswith("(12)")
    one_click_more(desk)
    with desk.qtbot.waitSignal(dialog.previewed, timeout=LONG):
        desk.services.data_changed.emit(frozenset({PEOPLE.account_id}))
        assert dialog.save_button.isEnabled()  # nothing blinks meanwhile
    assert dialog.form.scopes[Scope.VIEW].text().endswith("(13)")


# Personal data


def test_the_ip_column_goes_with_the_personal_data(window_desk):
    desk = window_desk
    desk.select(REF.campaign_id)
    dialog = desk.open("clicks")
    dialog.form.personal.click()
    assert "ip" in dialog.form.columns.ticks().ticked
    desk.what(Subject.CAMPAIGNS)
    assert not dialog.form.personal.isChecked()
    desk.what(Subject.CLICKS)
    assert "ip" not in dialog.form.columns.ticks().ticked


@pytest.mark.parametrize("look", [False, True])
def test_a_look_at_another_table_costs_no_column(window_desk, look):
    desk = window_desk
    desk.select(REF.campaign_id)
    dialog = desk.open("clicks")
    desk.scope(Scope.ALL)
    assert "ip" in dialog.form.columns.ticks().ticked  # as it begins
    desk.scope(Scope.VIEW)
    dialog.form.personal.click()
    if look:
        desk.what(Subject.CAMPAIGNS)
        desk.what(Subject.CLICKS)
        dialog.form.personal.click()
    desk.scope(Scope.ALL)
    assert "ip" in dialog.form.columns.ticks().ticked


def test_switched_off_at_everything_it_is_off_in_the_view_too(window_desk):
    desk = window_desk
    desk.select(REF.campaign_id)
    dialog = desk.open("clicks")
    dialog.form.personal.click()
    desk.scope(Scope.ALL)
    dialog.form.personal.click()
    desk.scope(Scope.VIEW)
    assert "ip" not in dialog.form.columns.ticks().ticked


# Other choices


def test_rows_that_are_awaited_are_not_kept_as_a_view_of_others(late):
    desk, go = late
    assert not desk.dialog.view_button.isEnabled()
    arrive(desk, go)
    assert not desk.dialog.view_button.isEnabled()
    desk.scope(Scope.VIEW)
    assert desk.dialog.view_button.isEnabled()
