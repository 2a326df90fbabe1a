"""The dialog "Notes": what happened when, on the time axis of all charts; every step can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QUndoStack
from PySide6.QtWidgets import QDialogButtonBox, QTreeWidget, QTreeWidgetItem, QWidget

from gui.campaigns.tips import shown_name
from gui.tools.dialog import RowDelegate, ToolDialog, wrapped
from gui.tools.note_form import DeleteNote, NoteForm, SaveNote
from services.domain.rows import Selection

if TYPE_CHECKING:
    from gui.formatting import Formats
    from gui.theme import Theme
    from services.domain.own_marks import Note
    from services.domain.rows import CampaignKey
    from services.qt.app import AppServices
    from services.store.reader import Reader

ROOM = (720, 440)


class NotesDialog(ToolDialog):
    """Shows, adds, changes and deletes notes."""

    def __init__(
        self,
        services: AppServices,
        theme: Theme,
        formats: Formats,
        stack: QUndoStack,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Notes"), theme, ROOM, parent)
        self._services = services
        self._formats = formats
        self._stack = stack
        self._notes: tuple[Note, ...] = ()
        self._names: dict[CampaignKey, str] = {}
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels([self.tr("When"), self.tr("Note"), self.tr("Campaign")])
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName(self.tr("Notes"))
        self.list.setItemDelegate(RowDelegate(self.list, theme))
        self.empty = wrapped(
            self.tr(
                "No notes yet. A note stands as a flag on the time axis, so that months later a peak "
                "can still be explained."
            ),
            self,
            "muted",
        )
        self.body.addWidget(self.empty)
        self.body.addWidget(self.list, 1)
        self._make_buttons()
        self.list.itemSelectionChanged.connect(self._steer)
        self.list.itemActivated.connect(self.change)
        self.on_key(QKeySequence.StandardKey.Undo).activated.connect(stack.undo)
        self.on_key(QKeySequence.StandardKey.Redo).activated.connect(stack.redo)
        services.own.notes_changed.connect(self._read)
        self._read()

    def _make_buttons(self) -> None:
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.add = self.add_button(self.tr("&Add note..."), role, default=True)
        self.edit = self.add_button(self.tr("&Change..."), role)
        self.delete = self.add_button(self.tr("&Delete note"), role)
        self.add_close(self.tr("Close"))
        self.add.clicked.connect(self.new)
        self.edit.clicked.connect(self.change)
        self.delete.clicked.connect(self._on_delete)
        self._steer()

    @Slot()
    def _read(self) -> None:
        self.busy.show_share(None)

        def look(reader: Reader) -> tuple[tuple[Note, ...], dict[CampaignKey, str]]:
            notes = reader.notes()
            keys = tuple({note.campaign for note in notes if note.campaign is not None})
            rows = reader.campaigns(Selection(campaigns=keys)) if keys else []
            return notes, {row.key: shown_name(row) for row in rows}

        job = self._services.query(look)
        job.done.connect(self._on_notes)
        job.failed.connect(self.say_failure)

    @Slot(object)
    def _on_notes(self, found: tuple[tuple[Note, ...], dict[CampaignKey, str]]) -> None:
        self.busy.stop()
        self._notes, self._names = found
        self.empty.setVisible(not self._notes)
        self.list.setVisible(bool(self._notes))
        self.list.clear()
        for note in reversed(self._notes):
            name = self._names.get(note.campaign, "") if note.campaign else self.tr("All campaigns")
            texts = [self._formats.in_sentence(note.at), " ".join(note.text.split()), name]
            item = QTreeWidgetItem(texts)
            item.setData(0, Qt.ItemDataRole.UserRole, note.note_id)
            item.setToolTip(1, note.text)
            self.list.addTopLevelItem(item)
        self.list.resizeColumnToContents(0)
        self.list.setColumnWidth(1, self._theme.px(360))
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        self._steer()

    @Slot()
    def _steer(self) -> None:
        chosen = self.current() is not None
        self.edit.setEnabled(chosen)
        self.delete.setEnabled(chosen)

    def current(self) -> Note | None:
        """The note that is selected."""
        item = self.list.currentItem()
        wanted = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
        return next((note for note in self._notes if note.note_id == wanted), None)

    @Slot()
    def new(self) -> NoteForm:
        """Ask for a new note."""
        return self._ask(None)

    @Slot()
    def change(self) -> NoteForm | None:
        """Ask for changes of the selected note."""
        note = self.current()
        return self._ask(note) if note is not None else None

    def _ask(self, note: Note | None) -> NoteForm:
        key = note.campaign if note else None
        campaign = (key, self._names.get(key, "")) if key is not None else None
        form = NoteForm(self._theme, note=note, campaign=campaign, parent=self)
        form.accepted.connect(self._on_form)
        form.open()
        return form

    @Slot()
    def _on_form(self) -> None:
        form = self.sender()
        if isinstance(form, NoteForm):
            note = form.note()
            before = next((n for n in self._notes if n.note_id == note.note_id), None)
            self._stack.push(SaveNote(self._services.own, note, before))

    @Slot()
    def _on_delete(self) -> None:
        note = self.current()
        if note is not None:
            self._stack.push(DeleteNote(self._services.own, note))
            self.say(self.tr("The note was deleted. Ctrl+Z brings it back."))
