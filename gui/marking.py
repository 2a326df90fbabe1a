"""Stars and tags of campaigns: from the list's menu and by key, each step undoable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu

from gui import words
from services.domain.errors import NotOffered
from services.domain.own_marks import LONGEST_TAG, tidy_tag

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from gui.actions import Actions
    from gui.formatting import Formats
    from gui.views.host import ViewHost
    from services.domain.rows import CampaignKey, CampaignRow
    from services.qt.app import AppServices
    from services.qt.own_service import OwnService

Tags = dict["CampaignKey", tuple[str, ...]]
Stars = dict["CampaignKey", bool]
MOST_UNDONE = 100


class TagsCommand(QUndoCommand):
    """Gives campaigns other tags, and the former ones back."""

    def __init__(self, own: OwnService, before: Tags, after: Tags, text: str) -> None:
        super().__init__(text)
        self._own = own
        self._before, self._after = before, after

    def redo(self) -> None:
        """Write the new tags."""
        self._own.set_tags(self._after)

    def undo(self) -> None:
        """Write the former tags."""
        self._own.set_tags(self._before)


class StarsCommand(QUndoCommand):
    """Stars campaigns or takes stars away, and back."""

    def __init__(self, own: OwnService, before: Stars, after: Stars, text: str) -> None:
        super().__init__(text)
        self._own = own
        self._before, self._after = before, after

    def redo(self) -> None:
        """Write the new stars."""
        self._own.set_starred(self._after)

    def undo(self) -> None:
        """Write the former stars."""
        self._own.set_starred(self._before)


class MarkCommands(QObject):
    """The commands on the selected campaigns.

    Signals:
        tags_known: All tags in use, for the filter.
        done: Several campaigns were marked: a sentence.
        refused: A tag cannot be used: a sentence, and what to do.
    """

    tags_known = Signal(object)
    refused = Signal(str, str)
    done = Signal(str)

    def __init__(
        self,
        services: AppServices,
        actions: Actions,
        views: ViewHost,
        formats: Formats,
        stack: QUndoStack,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._services = services
        self._views = views
        self._list = views.campaigns.view
        self._formats = formats
        self._window = window
        self._actions = actions
        self.stack = stack
        # The stack tells of its own end, when nobody here may listen any more.
        stack.setParent(self)
        self.stack.setUndoLimit(MOST_UNDONE)
        self._known: tuple[str, ...] = ()
        self.menu = QMenu(self.tr("&Tags"), window)
        self.menu.aboutToShow.connect(self._fill)
        actions.star.triggered.connect(self.toggle_star)
        actions.undo.triggered.connect(stack.undo)
        actions.redo.triggered.connect(stack.redo)
        stack.indexChanged.connect(self._steer)
        services.own.marks_changed.connect(self.learn)
        self._list.offer(actions.star, self.menu)
        views.offer(actions.star, self.menu)
        self._steer()

    @property
    def rows(self) -> tuple[CampaignRow, ...]:
        """The campaigns selected in the view in front, or behind what is selected there."""
        return self._views.selected_campaigns()

    @Slot()
    def learn(self) -> None:
        """Ask which tags are in use."""
        self._services.own.all_tags().done.connect(self._on_tags)

    @Slot(object)
    def _on_tags(self, tags: tuple[str, ...]) -> None:
        self._known = tags
        self.tags_known.emit(tags)

    @Slot()
    def _steer(self) -> None:
        undo, redo = self._actions.undo, self._actions.redo
        _steer_one(
            undo,
            self.stack.undoText() if self.stack.canUndo() else None,
            self.tr("&Undo {what}"),
            self.tr("&Undo"),
        )
        _steer_one(
            redo,
            self.stack.redoText() if self.stack.canRedo() else None,
            self.tr("&Redo {what}"),
            self.tr("&Redo"),
        )

    @Slot()
    def toggle_star(self) -> None:
        """Star the selected campaigns; where all of them are, take the stars away."""
        rows = self.rows
        if not rows:
            return
        before = {row.key: row.starred for row in rows}
        wanted = not all(before.values())
        text = self.tr("star") if wanted else self.tr("taking the star away")
        after = dict.fromkeys(before, wanted)
        self._list.table.set_column_shown("starred", True)
        self.stack.push(StarsCommand(self._services.own, before, after, text))
        self._tell(
            len(rows), self.tr("Starred {n}") if wanted else self.tr("Took the star off {n}")
        )

    @Slot()
    def _fill(self) -> None:
        """All tags, ticked where all selected campaigns carry them, and one line for a new one."""
        self.menu.clear()
        rows = self.rows
        for tag in self._known:
            action = self.menu.addAction(tag.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(all(_has(row, tag) for row in rows))
            action.setData(tag)
            action.triggered.connect(self._on_tag)
        if self._known:
            self.menu.addSeparator()
        self.menu.addAction(self.tr("&New tag...")).triggered.connect(self.ask_tag)

    @Slot()
    def _on_tag(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.set_tag(str(action.data()), wanted=action.isChecked())

    def set_tag(self, tag: str, *, wanted: bool) -> None:
        """Give the selected campaigns a tag, or take it away."""
        rows = self.rows
        if not rows:
            return
        before = {row.key: row.tags for row in rows}
        after = {row.key: _with(row.tags, tag, wanted=wanted) for row in rows}
        self._list.table.set_column_shown("tags", True)
        words_of = self.tr("tag “{tag}”") if wanted else self.tr("taking tag “{tag}” away")
        text = words_of.format(tag=tag)
        self.stack.push(TagsCommand(self._services.own, before, after, text))
        told = self.tr("Tagged {n}") if wanted else self.tr("Took the tag off {n}")
        self._tell(len(rows), told)

    def _tell(self, number: int, sentence: str) -> None:
        """Say how many campaigns a command went to: in other views they are behind the selected rows."""
        self.done.emit(sentence.format(n=words.campaigns(number, self._formats.count(number))))

    @Slot()
    def ask_tag(self) -> QInputDialog | None:
        """Ask for a new tag."""
        rows = self.rows
        if not rows:
            return None
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("New tag"))
        number = words.campaigns(len(rows), self._formats.count(len(rows)))
        dialog.setLabelText(self.tr("Tag for {campaigns}:").format(campaigns=number))
        dialog.setOkButtonText(self.tr("Add tag"))
        field = dialog.findChild(QLineEdit)
        if isinstance(field, QLineEdit):
            field.setMaxLength(LONGEST_TAG)
        dialog.textValueSelected.connect(self._on_new)
        dialog.open()
        return dialog

    @Slot(str)
    def _on_new(self, text: str) -> None:
        try:
            tag = tidy_tag(text)
        except NotOffered as error:
            self.refused.emit(error.sentence, error.remedy)
            return
        self.set_tag(tag, wanted=True)


def _has(row: CampaignRow, tag: str) -> bool:
    return tag.casefold() in {known.casefold() for known in row.tags}


def _with(tags: Sequence[str], tag: str, *, wanted: bool) -> tuple[str, ...]:
    others = tuple(known for known in tags if known.casefold() != tag.casefold())
    return (*others, tag) if wanted else others


def _steer_one(action: QAction, what: str | None, words: str, plain: str) -> None:
    """Let a command say what it would undo; None: there is nothing."""
    action.setEnabled(what is not None)
    # A tag may hold "&", which would underline the next letter.
    action.setText(words.format(what=what.replace("&", "&&")) if what else plain)
