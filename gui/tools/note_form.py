"""The form of one note on the time axis, and the undoable steps of notes."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, Slot
from PySide6.QtGui import QUndoCommand
from PySide6.QtWidgets import (
    QCheckBox,
    QDateTimeEdit,
    QDialogButtonBox,
    QFormLayout,
    QPlainTextEdit,
    QWidget,
)

from gui.tools.dialog import ToolDialog
from services.domain.errors import NotOffered
from services.domain.own_marks import Note, tidy_note
from services.wording import noop, tr

if TYPE_CHECKING:
    from gui.theme import Theme
    from services.domain.rows import CampaignKey
    from services.qt.own_service import OwnService

_NEW, _CHANGED, _DELETED = noop("the note"), noop("changing the note"), noop("deleting the note")
"""What is undone."""


class SaveNote(QUndoCommand):
    """Writes a note, and puts back what was there before."""

    def __init__(self, own: OwnService, note: Note, before: Note | None = None) -> None:
        super().__init__(tr(_CHANGED if before else _NEW))
        self._own = own
        self._note, self._before = note, before

    def redo(self) -> None:
        """Write it."""
        self._own.save_note(self._note)

    def undo(self) -> None:
        """Put back the former one, or none."""
        if self._before is not None:
            self._own.save_note(self._before)
        else:
            self._own.delete_note(self._note.note_id)


class DeleteNote(QUndoCommand):
    """Deletes a note, and puts it back."""

    def __init__(self, own: OwnService, note: Note) -> None:
        super().__init__(tr(_DELETED))
        self._own = own
        self._note = note

    def redo(self) -> None:
        """Delete it."""
        self._own.delete_note(self._note.note_id)

    def undo(self) -> None:
        """Write it again."""
        self._own.save_note(self._note)


class NoteForm(ToolDialog):
    """Asks for a note; `note()` is what was written.

    Args:
        theme: The look.
        at: The instant of a new note.
        note: The one to be changed; None for a new one.
        campaign: The campaign that is shown, to which the note may belong; None where there is none.
        parent: Owner.
    """

    def __init__(
        self,
        theme: Theme,
        at: datetime | None = None,
        note: Note | None = None,
        campaign: tuple[CampaignKey, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            self.tr("Change note") if note else self.tr("New note"), theme, (440, 300), parent
        )
        self._id = note.note_id if note else uuid.uuid4().hex
        self._key = campaign[0] if campaign else (note.campaign if note else None)
        moment = note.at if note else (at or datetime.now(UTC))
        self.at = QDateTimeEdit(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())))
        self.at.setCalendarPopup(True)
        self.at.setDisplayFormat("yyyy-MM-dd HH:mm")
        self.at.setAccessibleName(self.tr("When"))
        self.text = QPlainTextEdit(note.text if note else "")
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("What happened"))
        self.own = QCheckBox(
            self.tr("Only for “{name}”").format(name=campaign[1])
            if campaign
            else self.tr("Only for its campaign")
        )
        self.own.setChecked(self._key is not None and (note is None or note.campaign is not None))
        self.own.setVisible(self._key is not None)
        form = QFormLayout()
        form.addRow(self.tr("&When"), self.at)
        form.addRow(self.tr("What &happened"), self.text)
        self.body.addLayout(form, 1)
        self.body.addWidget(self.own)
        role = QDialogButtonBox.ButtonRole.AcceptRole
        self.save = self.add_button(self.tr("Save note"), role, default=True)
        self.add_close(self.tr("Cancel"))
        self.buttons.accepted.connect(self._on_save)
        self.text.textChanged.connect(self._steer)
        self.text.setFocus()
        self._steer()

    @Slot()
    def _steer(self) -> None:
        self.save.setEnabled(bool(self.text.toPlainText().strip()))

    @Slot()
    def _on_save(self) -> None:
        try:
            tidy_note(self.text.toPlainText())
        except NotOffered as error:
            self.say(f"{error.sentence} {error.remedy}", "bad")
            return
        self.accept()

    def note(self) -> Note:
        """What was written."""
        at = datetime.fromtimestamp(self.at.dateTime().toSecsSinceEpoch(), UTC)
        key = self._key if self.own.isChecked() else None
        return Note(self._id, at, tidy_note(self.text.toPlainText()), key)
