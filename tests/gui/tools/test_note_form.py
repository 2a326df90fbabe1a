"""The form of one note, and the undoable steps of notes."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from gui.tools.note_form import DeleteNote, NoteForm, SaveNote
from services.domain.own_marks import LONGEST_NOTE, Note
from services.domain.rows import CampaignKey

AT = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
KEY = CampaignKey("a", "email", "1")


@pytest.fixture
def ask(qtbot, theme):
    def made(**fields):
        form = NoteForm(theme, **fields)
        qtbot.addWidget(form)
        return form

    return made


class Own:
    """Keeps notes as the workspace does."""

    def __init__(self, *notes):
        self.notes = {note.note_id: note for note in notes}

    def save_note(self, note):
        self.notes[note.note_id] = note

    def delete_note(self, note_id):
        self.notes.pop(note_id, None)


def test_a_new_note_is_at_the_instant_and_needs_words(ask):
    form = ask(at=AT)
    assert not form.save.isEnabled()
    form.text.setPlainText("  Site was down\n")
    assert form.save.isEnabled()
    note = form.note()
    assert (note.at, note.text, note.campaign) == (AT, "Site was down", None)
    assert form.own.isHidden()


def test_it_may_belong_to_the_campaign_that_is_shown(ask):
    form = ask(at=AT, campaign=(KEY, "Spring <b>\N{TULIP}"))
    form.text.setPlainText("x")
    assert form.note().campaign == KEY
    assert "Spring <b>\N{TULIP}" in form.own.text()
    form.own.setChecked(False)
    assert form.note().campaign is None


def test_a_note_is_changed_with_what_it_was(ask):
    note = Note("n1", AT, "Down", KEY)
    form = ask(note=note, campaign=(KEY, "Spring"))
    assert form.note() == note
    for_all = Note("n2", AT, "Down")
    assert ask(note=for_all, campaign=(KEY, "Spring")).note() == for_all


def test_a_note_that_is_too_long_says_so_and_stays_open(ask):
    form = ask(at=AT)
    form.show()
    form.text.setPlainText("x" * (LONGEST_NOTE + 1))
    form.save.click()
    assert form.isVisible()
    assert "2,001 characters" in form.notice.text()


def test_each_step_is_undone_and_done_again():
    old, new = Note("n1", AT, "Old"), Note("n1", AT, "New")
    own = Own()
    write = SaveNote(own, new)
    write.redo()
    assert own.notes == {"n1": new}
    write.undo()
    assert own.notes == {}
    own = Own(old)
    change = SaveNote(own, new, old)
    change.redo()
    change.undo()
    assert own.notes == {"n1": old}
    delete = DeleteNote(own, old)
    delete.redo()
    assert own.notes == {}
    delete.undo()
    assert own.notes == {"n1": old}
