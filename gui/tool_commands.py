"""The commands of the Tools menu: each opens its dialog, which is imported when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from services.domain.lenses import PLAIN

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QUndoStack
    from PySide6.QtWidgets import QDialog, QWidget

    from gui.actions import Actions
    from gui.formatting import Formats
    from gui.theme import Theme
    from services.domain.lenses import Lenses
    from services.domain.rows import CampaignRow
    from services.qt.app import AppServices


class ToolCommands(QObject):
    """Opens the dialogs.

    Signals:
        done: Something was done: a sentence.
    """

    done = Signal(str)

    def __init__(
        self,
        services: AppServices,
        actions: Actions,
        theme: Theme,
        formats: Formats,
        stack: QUndoStack,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._services = services
        self._theme = theme
        self._formats = formats
        self._stack = stack
        self._window = window
        self._lenses = PLAIN
        self.dialog: QDialog | None = None
        actions.bot_rules.triggered.connect(self.open_rules)
        actions.goals.triggered.connect(self.open_goals)
        actions.notes.triggered.connect(self.open_notes)
        actions.privacy.triggered.connect(self.open_privacy)

    def look_through(self, lenses: Lenses) -> None:
        """Goals without a base of their own follow the lenses."""
        self._lenses = lenses

    @Slot()
    def open_rules(self) -> None:
        """The rules by which clicks are held for automatic."""
        from gui.tools.rules_dialog import RulesDialog

        self._open(RulesDialog(self._services, self._theme, self._formats, self._window))

    @Slot()
    def open_goals(self) -> None:
        """Lines that figures should not cross."""
        from gui.tools.goals_dialog import GoalsDialog

        self._open(
            GoalsDialog(
                self._services,
                self._theme,
                self._formats,
                self._stack,
                self._window,
                self._lenses,
            )
        )

    @Slot()
    def open_notes(self) -> None:
        """Notes on the time axis."""
        from gui.tools.notes_dialog import NotesDialog

        self._open(
            NotesDialog(self._services, self._theme, self._formats, self._stack, self._window)
        )

    def write_note(self, at: datetime, campaign: CampaignRow | None = None) -> None:
        """Ask for a note at an instant, for the campaign that is shown."""
        from gui.campaigns.tips import shown_name
        from gui.tools.note_form import NoteForm

        named = (campaign.key, shown_name(campaign)) if campaign is not None else None
        form = NoteForm(self._theme, at, campaign=named, parent=self._window)
        form.accepted.connect(self._on_note)
        self._open(form)

    @Slot()
    def _on_note(self) -> None:
        from gui.tools.note_form import NoteForm, SaveNote

        form = self.sender()
        if isinstance(form, NoteForm):
            self._stack.push(SaveNote(self._services.own, form.note()))
            self.done.emit(self.tr("Note added"))

    @Slot()
    def open_privacy(self) -> None:
        """What is kept, forgetting a person, the list of exports."""
        from gui.tools.privacy_dialog import PrivacyDialog

        self._open(PrivacyDialog(self._services, self._theme, self._formats, self._window))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._on_closed)
        self.dialog = dialog
        dialog.open()

    @Slot()
    def _on_closed(self) -> None:
        self.dialog = None
