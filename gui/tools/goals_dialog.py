"""The dialog "Goals": lines that figures should not cross, and how they stand."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QUndoCommand
from PySide6.QtWidgets import QDialogButtonBox, QTreeWidget, QTreeWidgetItem, QWidget

from gui.tools.dialog import RowDelegate, ToolDialog, wrapped
from gui.tools.goal_form import GoalForm
from services.domain.lenses import PLAIN

if TYPE_CHECKING:
    from PySide6.QtGui import QUndoStack

    from gui.formatting import Formats
    from gui.theme import Theme
    from services.domain.lenses import Lenses
    from services.domain.own_marks import Goal
    from services.qt.app import AppServices
    from services.qt.own_service import OwnService
    from services.recipes.goals import GoalOutcome
    from services.store.reader import Reader

ROOM = (720, 440)
_NAME_WIDTH = 200


Goals = tuple["Goal", ...]


class GoalsCommand(QUndoCommand):
    """Writes other goals, and the former ones back."""

    def __init__(self, own: OwnService, before: Goals, after: Goals, text: str) -> None:
        super().__init__(text)
        self._own = own
        self._before, self._after = before, after

    def redo(self) -> None:
        """Write the new goals."""
        self._own.save_goals(self._after)

    def undo(self) -> None:
        """Write the former goals."""
        self._own.save_goals(self._before)


class GoalsDialog(ToolDialog):
    """Shows, adds, changes and removes goals; every step can be undone."""

    def __init__(
        self,
        services: AppServices,
        theme: Theme,
        formats: Formats,
        stack: QUndoStack,
        parent: QWidget | None = None,
        lenses: Lenses = PLAIN,
    ) -> None:
        super().__init__(self.tr("Goals"), theme, ROOM, parent)
        self._services = services
        self._formats = formats
        self._stack = stack
        self._lenses = lenses
        self._goals: tuple[Goal, ...] = ()
        self._tags: tuple[str, ...] = ()
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels([self.tr("State"), self.tr("Goal"), self.tr("How it stands")])
        self.list.setRootIsDecorated(False)
        self.list.setAccessibleName(self.tr("Goals"))
        self.list.setItemDelegate(RowDelegate(self.list, theme))
        self.empty = wrapped(
            self.tr(
                "No goals yet. A goal is a line that a figure should not cross, such as a click rate "
                "of at least 2 %. Goals are checked after each refresh."
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
        services.own.goals_changed.connect(self._read)
        services.own.all_tags().done.connect(self._on_tags)
        self._read()

    def _make_buttons(self) -> None:
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.add = self.add_button(self.tr("&Add goal..."), role, default=True)
        self.edit = self.add_button(self.tr("&Change..."), role)
        self.remove = self.add_button(self.tr("&Remove goal"), role)
        self.add_close(self.tr("Close"))
        self.add.clicked.connect(self.new)
        self.edit.clicked.connect(self.change)
        self.remove.clicked.connect(self._on_remove)
        self._steer()

    @Slot(object)
    def _on_tags(self, tags: tuple[str, ...]) -> None:
        self._tags = tags

    @Slot()
    def _read(self) -> None:
        self.busy.show_share(None)
        job = self._services.own.goals()
        job.done.connect(self._on_goals)
        job.failed.connect(self.say_failure)

    @Slot(object)
    def _on_goals(self, goals: tuple[Goal, ...]) -> None:
        self._goals = goals
        self.empty.setVisible(not goals)
        self.list.setVisible(bool(goals))
        lenses = self._lenses

        def look(reader: Reader) -> tuple[GoalOutcome, ...]:
            from services.recipes.goals import check_goals

            return check_goals(goals, reader.campaigns(), datetime.now(UTC), lenses)

        job = self._services.query(look)
        job.done.connect(self._on_checked)
        job.failed.connect(self.say_failure)

    @Slot(object)
    def _on_checked(self, outcomes: tuple[GoalOutcome, ...]) -> None:
        self.busy.stop()
        words = {True: self.tr("✓ met"), False: self.tr("✗ missed"), None: self.tr("? unknown")}
        self.list.clear()
        for outcome in outcomes:
            texts = [words[outcome.met], outcome.goal.name, outcome.stands]
            item = QTreeWidgetItem(texts)
            item.setData(0, Qt.ItemDataRole.UserRole, outcome.goal.goal_id)
            item.setToolTip(2, outcome.sentence)
            self.list.addTopLevelItem(item)
        self.list.resizeColumnToContents(0)
        self.list.setColumnWidth(1, self._theme.px(_NAME_WIDTH))
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        self._steer()

    @Slot()
    def _steer(self) -> None:
        chosen = self.current() is not None
        self.edit.setEnabled(chosen)
        self.remove.setEnabled(chosen)

    def current(self) -> Goal | None:
        """The goal that is selected."""
        item = self.list.currentItem()
        wanted = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else None
        return next((goal for goal in self._goals if goal.goal_id == wanted), None)

    @Slot()
    def new(self) -> GoalForm:
        """Ask for a new goal."""
        return self._ask(None)

    @Slot()
    def change(self) -> GoalForm | None:
        """Ask for changes of the selected goal."""
        goal = self.current()
        return self._ask(goal) if goal is not None else None

    def _ask(self, goal: Goal | None) -> GoalForm:
        form = GoalForm(self._theme, self._services.providers, self._tags, goal, self)
        form.accepted.connect(self._on_form)
        form.open()
        return form

    @Slot()
    def _on_form(self) -> None:
        form = self.sender()
        if isinstance(form, GoalForm):
            goal = form.goal()
            if any(one.goal_id == goal.goal_id for one in self._goals):
                goals = tuple(goal if g.goal_id == goal.goal_id else g for g in self._goals)
                self._save(goals, self.tr("changing the goal “{name}”").format(name=goal.name))
            else:
                text = self.tr("the goal “{name}”").format(name=goal.name)
                self._save((*self._goals, goal), text)

    @Slot()
    def _on_remove(self) -> None:
        gone = self.current()
        if gone is not None:
            left = tuple(goal for goal in self._goals if goal is not gone)
            self._save(left, self.tr("removing the goal “{name}”").format(name=gone.name))
            words = self.tr("Removed the goal “{name}”. Ctrl+Z brings it back.")
            self.say(words.format(name=gone.name))

    def _save(self, goals: Goals, text: str) -> None:
        self.say("")
        self._stack.push(GoalsCommand(self._services.own, self._goals, goals, text))
