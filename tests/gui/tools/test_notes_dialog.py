"""Notes: written, changed, deleted, each step undone; they stand as flags on the time axis."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QDateTime

from gui.tools.note_form import NoteForm
from gui.tools.notes_dialog import NotesDialog
from services.domain.own_marks import Note

AT = datetime(2026, 11, 5, 12, tzinfo=UTC)


@pytest.fixture
def window(filled, make_window, qtbot):
    made = make_window()
    qtbot.waitUntil(lambda: bool(made.campaigns.model.rows))
    return made


@pytest.fixture
def dialog(window, qtbot):
    window.commands.notes.trigger()
    made = window.tool_commands.dialog
    assert isinstance(made, NotesDialog)
    yield made
    made.reject()


def kept(window):
    return [note.text for note in window.services.workspace.own.notes()]


def write(dialog, text):
    form = dialog.new()
    form.at.setDateTime(QDateTime.fromSecsSinceEpoch(int(AT.timestamp())))
    form.text.setPlainText(text)
    form.save.click()


def test_a_note_is_written_undone_and_written_again(window, dialog, qtbot):
    write(dialog, "Press release\nand a shop window")
    qtbot.waitUntil(lambda: kept(window) == ["Press release\nand a shop window"])
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1)
    assert dialog.list.topLevelItem(0).text(1) == "Press release and a shop window"
    window.undo_stack.undo()
    qtbot.waitUntil(lambda: kept(window) == [])
    window.undo_stack.redo()
    qtbot.waitUntil(lambda: kept(window) == ["Press release\nand a shop window"])


def test_a_change_and_a_deletion_are_undone(window, dialog, qtbot):
    write(dialog, "First")
    qtbot.waitUntil(lambda: dialog.current() is not None)
    form = dialog.change()
    assert form.text.toPlainText() == "First"
    form.text.setPlainText("Second")
    form.save.click()
    qtbot.waitUntil(lambda: kept(window) == ["Second"])
    qtbot.waitUntil(lambda: dialog.current() is not None and dialog.current().text == "Second")
    dialog.delete.click()
    qtbot.waitUntil(lambda: kept(window) == [])
    assert "Ctrl+Z" in dialog.notice.text()
    window.undo_stack.undo()
    qtbot.waitUntil(lambda: kept(window) == ["Second"])
    window.undo_stack.undo()
    qtbot.waitUntil(lambda: kept(window) == ["First"])


def test_an_empty_note_cannot_be_saved_and_a_long_one_is_refused(qtbot, theme):
    form = NoteForm(theme, AT)
    qtbot.addWidget(form)
    assert not form.save.isEnabled()
    form.text.setPlainText("x" * 3000)
    form.save.click()
    assert "3,000 characters" in form.notice.text()
    assert form.result() == 0


def test_a_note_of_one_campaign_names_it(window, qtbot):
    row = window.campaigns.model.rows[0]
    form = NoteForm(window.theme, AT, campaign=(row.key, row.name), parent=window)
    assert row.name in form.own.text()
    form.text.setPlainText("Only here")
    assert form.note() == Note(form.note().note_id, AT, "Only here", row.key)
    form.own.setChecked(False)
    assert form.note().campaign is None


def test_notes_are_flags_on_the_time_axis(window, qtbot):
    rows = window.campaigns.model.rows
    place = next(n for n, row in enumerate(rows) if row.click_rows and row.last_click_at)
    own = window.services.workspace.own
    own.save_note(Note("1", rows[place].last_click_at, "Shop closed"))
    window.campaigns.view.table.select_number(place)
    qtbot.waitUntil(lambda: window.detail.data is not None)
    plot = window.detail.overview.panel.plot
    told = [n for n in range(plot.count()) if plot.notes_at(n)]
    assert len(told) == 1
    assert plot.value_text(told[0]).endswith("Shop closed")


def test_a_note_is_written_from_the_chart(window, qtbot):
    rows = window.campaigns.model.rows
    place = max(range(len(rows)), key=lambda n: rows[n].click_rows)
    window.campaigns.view.table.select_number(place)
    qtbot.waitUntil(lambda: window.detail.data is not None)
    overview = window.detail.overview
    overview.panel.plot.point_at(0)
    overview.panel.plot.point_at(-1)
    overview.add_note.trigger()
    form = window.tool_commands.dialog
    assert isinstance(form, NoteForm)
    assert rows[place].name in form.own.text()
    form.text.setPlainText("Shop closed")
    form.save.click()
    qtbot.waitUntil(lambda: kept(window) == ["Shop closed"])
    stored = window.services.workspace.own.notes()[0]
    assert stored.at == overview._series.points[0].start
    assert stored.campaign == rows[place].key
    qtbot.waitUntil(
        lambda: window.detail.data is not None and window.detail.data.notes == (stored,)
    )
    window.undo_stack.undo()
    qtbot.waitUntil(lambda: kept(window) == [])
