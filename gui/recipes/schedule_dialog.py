"""Runs a view regularly by the system's own scheduler: shows all that is written before it is."""

from __future__ import annotations

import shlex
import subprocess
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontDatabase, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.recipes.timing_form import TimingForm
from gui.theme import tokens as size
from gui.tools.dialog import ToolDialog, heading, plain_button, wrapped
from gui.tools.scrolling import UpDownScroll
from services.recipes.file_kind import SUFFIXES
from services.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

    from gui.formatting import Formats
    from gui.theme import Theme
    from services.qt.app import AppServices
    from services.qt.jobs import Failure, Job
    from services.qt.schedule_service import Planned, Schedules
    from services.recipes.folder import SavedView
    from services.schedule.entry import Installed

SETTLES_MS = 150
ROOM = (760, 740)
_ID = Qt.ItemDataRole.UserRole
_LINES = 6
_COMMAND_LINES = 3


class ScheduleDialog(ToolDialog):
    """Offers times for one view and lists all entries. Open it with `open()`.

    Signals:
        done_with: An entry was written or removed: a sentence.
    """

    done_with = Signal(str)

    def __init__(
        self,
        services: AppServices,
        theme: Theme,
        formats: Formats,
        view: SavedView,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(self.tr("Schedule “{name}”").format(name=view.name), theme, ROOM, parent)
        self._services = services
        self._formats = formats
        self._view = view
        self._plan: Job | None = None
        self._planned: Planned | None = None
        self._entries: dict[str, Installed] = {}
        self._make_widgets()
        self._lay_out()
        self._make_buttons()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLES_MS)
        self._connect()
        self._steer()
        self._soon.start()
        self._read()

    # Building

    def _make_widgets(self) -> None:
        self.form = TimingForm(self)
        self.problem = wrapped("", self, "warn")
        self.problem.hide()
        self.command = self._code(self.tr("The command"))
        self.command.setPlainText(command_text(self._services.schedules.command(self._view.path)))
        self.command.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.copy = plain_button(self.tr("&Copy command"))
        self.summary = wrapped("", self, "secondary")
        self.files = self._code(self.tr("What is written, and where"))
        self.entries = QTreeWidget(self)
        self.entries.setHeaderLabels(
            [self.tr("View"), self.tr("When"), self.tr("Next"), self.tr("State")]
        )
        self.entries.setRootIsDecorated(False)
        self.entries.setProperty("framed", True)
        self.entries.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.entries.setAccessibleName(self.tr("Views that run by themselves"))
        self.none = wrapped(self.tr("No view runs by itself yet."), self, "secondary")
        for label in (self.problem, self.none):
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.remove = plain_button(self.tr("&Remove"))

    def _code(self, name: str) -> QPlainTextEdit:
        field = QPlainTextEdit(self)
        field.setReadOnly(True)
        field.setTabChangesFocus(True)
        field.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(self._theme.px(size.SECONDARY))
        field.setFont(font)
        field.setAccessibleName(name)
        return field

    def _room(self, field: QPlainTextEdit, lines: int) -> QWidget:
        """A place of so many lines; the stylesheet's own least height is that of one."""
        room = QWidget(self)
        layout = QVBoxLayout(room)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(field)
        spacing = QFontMetrics(field.font()).lineSpacing()
        room.setMinimumHeight(lines * spacing + 3 * size.GRID)
        return room

    def _lay_out(self) -> None:
        inside = QWidget(self)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, size.GRID, 0)
        layout.setSpacing(size.GRID)
        layout.addWidget(self.problem)
        self.offer = QWidget(self)
        offered = QVBoxLayout(self.offer)
        offered.setContentsMargins(0, 0, 0, 0)
        offered.setSpacing(size.HALF)
        offered.addWidget(heading(self.tr("When it runs")))
        offered.addWidget(self.form)
        offered.addWidget(self.summary)
        offered.addSpacing(size.HALF)
        offered.addWidget(heading(self.tr("What is wr&itten, and where"), self.files))
        offered.addWidget(self._room(self.files, _LINES), 1)
        layout.addWidget(self.offer, 3)
        row = QHBoxLayout()
        row.addWidget(heading(self.tr("T&he command that runs it"), self.command), 1)
        row.addWidget(self.copy)
        layout.addLayout(row)
        room = self._room(self.command, _COMMAND_LINES)
        room.setMaximumHeight(room.minimumHeight())
        layout.addWidget(room)
        row = QHBoxLayout()
        row.addWidget(heading(self.tr("&Views that run by themselves"), self.entries), 1)
        row.addWidget(self.remove)
        layout.addLayout(row)
        layout.addWidget(self.none)
        self.entries.setMinimumHeight(self._theme.px(4 * size.ROW_COMFORTABLE))
        layout.addWidget(self.entries, 1)
        layout.addStretch()
        self.body.addWidget(UpDownScroll(inside), 1)

    def _make_buttons(self) -> None:
        self.install = self.add_button(
            self.tr("&Schedule"), QDialogButtonBox.ButtonRole.AcceptRole, default=True
        )
        self.add_close(self.tr("Close"))

    def _connect(self) -> None:
        self.form.changed.connect(self._on_changed)
        self._soon.timeout.connect(self._ask_plan)
        self.install.clicked.connect(self._install)
        self.remove.clicked.connect(self._remove)
        self.copy.clicked.connect(self._copy)
        self.entries.itemSelectionChanged.connect(self._steer)
        self._services.schedules.changed.connect(self._read)

    # What there is

    @Slot()
    def _read(self) -> None:
        job = self._services.schedules.read()
        job.done.connect(self._on_schedules)
        job.failed.connect(self.say_failure)

    @Slot(object)
    def _on_schedules(self, found: Schedules) -> None:
        self.problem.setText(
            self.tr("{why} You can copy the command and run it yourself.").format(why=found.problem)
        )
        self.problem.setVisible(bool(found.problem))
        self.offer.setVisible(not found.problem)
        self.install.setVisible(not found.problem)
        self.install.setToolTip(found.note)
        fresh = not self._entries
        self._entries = {one.entry.identifier: one for one in found.installed}
        self._list()
        mine = self._mine()
        if mine is not None and fresh:
            self.form.show_timing(mine.entry.timing)
        self._steer()

    def _mine(self) -> Installed | None:
        path = str(self._view.path.absolute())
        return next((one for one in self._entries.values() if one.entry.recipe == path), None)

    def _list(self) -> None:
        self.entries.clear()
        for key, one in self._entries.items():
            entry = one.entry
            item = QTreeWidgetItem(
                [_name(entry.recipe), entry.timing.words(), self._next(one), self._state(one)]
            )
            item.setData(0, _ID, key)
            item.setToolTip(0, "\n".join((entry.recipe, *map(str, one.files))))
            self.entries.addTopLevelItem(item)
            if one is self._mine():
                self.entries.setCurrentItem(item)
        for column in range(self.entries.columnCount()):
            self.entries.resizeColumnToContents(column)
        self.entries.setVisible(bool(self._entries))
        self.none.setVisible(not self._entries)

    def _next(self, one: Installed) -> str:
        """By this computer's clock; what the scheduler says comes before what we reckon."""
        if one.next_run is not None:
            return f"{one.next_run.astimezone():%Y-%m-%d %H:%M}"
        now = datetime.now(UTC).astimezone().replace(tzinfo=None)
        return f"{one.entry.timing.next_after(now):%Y-%m-%d %H:%M}"

    def _state(self, one: Installed) -> str:
        if one.changed:
            return self.tr("changed by hand")
        if one.active is None:
            return self.tr("not known")
        return self.tr("on") if one.active else self.tr("off")

    # What would be written

    @Slot()
    def _on_changed(self) -> None:
        self._planned = None
        self._soon.start()
        self._steer()

    @Slot()
    def _ask_plan(self) -> None:
        timing = self.form.timing()
        if self._plan is not None:
            self._plan.cancel()
            self._plan = None
        if timing is None:
            self.summary.setText(self.tr("Tick at least one day."))
            self.files.clear()
            return
        self._plan = self._services.schedules.plan(self._view.path, timing)
        self._plan.done.connect(self._on_plan)
        self._plan.failed.connect(self._on_no_plan)

    @Slot(object)
    def _on_plan(self, planned: Planned) -> None:
        self._plan = None
        self._planned = planned
        now = datetime.now(UTC).astimezone().replace(tzinfo=None)
        following = planned.entry.timing.next_after(now)
        self.summary.setText(
            self.tr("It runs {when}, next on {next}, and writes {target}").format(
                when=planned.entry.timing.words(),
                next=f"{following:%Y-%m-%d %H:%M}",
                target=planned.target,
            )
        )
        self.files.setPlainText(
            "\n\n".join(f"# {file.path}\n{file.text.rstrip()}" for file in planned.files)
            or self.tr("The scheduler keeps the entry in a place of its own.")
        )
        self._steer()

    @Slot(object)
    def _on_no_plan(self, failure: Failure) -> None:
        self._plan = None
        self.files.clear()
        self.summary.setText(f"{failure.sentence} {failure.remedy}".strip())
        self._steer()

    @Slot()
    def _steer(self) -> None:
        self.install.setEnabled(self._planned is not None)
        self.install.setText(
            self.tr("&Schedule") if self._mine() is None else self.tr("Change &schedule")
        )
        self.remove.setEnabled(bool(self.entries.selectedItems()))

    # Commands

    @Slot()
    def _install(self) -> None:
        if self._planned is None:
            return
        self.busy.show_share(None)
        self.install.setEnabled(False)
        job = self._services.schedules.install(self._view.path, self._planned.entry.timing)
        job.done.connect(self._on_installed)
        job.failed.connect(self._on_failed)

    @Slot(object)
    def _on_installed(self, copies: tuple[Path, ...]) -> None:
        self.busy.stop()
        timing = self.form.timing()
        sentence = self.tr("“{name}” runs {when}.").format(
            name=self._view.name, when=timing.words() if timing else ""
        )
        self.say(" ".join((sentence, self.install.toolTip(), _kept(copies))).strip(), "good")
        self._steer()
        self.done_with.emit(sentence)

    @Slot()
    def _remove(self) -> None:
        chosen = self.entries.selectedItems()
        if not chosen:
            return
        self.busy.show_share(None)
        self.remove.setEnabled(False)
        job = self._services.schedules.remove(str(chosen[0].data(0, _ID)))
        job.done.connect(self._on_removed)
        job.failed.connect(self._on_failed)

    @Slot(object)
    def _on_removed(self, copies: tuple[Path, ...]) -> None:
        self.busy.stop()
        sentence = self.tr("Removed from the scheduler; the saved view stays.")
        self.say(" ".join((sentence, _kept(copies))).strip(), "good")
        self.done_with.emit(sentence)

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self.say_failure(failure)
        self._steer()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.command.toPlainText())
        self.say(self.tr("The command is on the clipboard."), "good")

    def done(self, result: int) -> None:
        """Close; what is still being asked is dropped."""
        self._soon.stop()
        if self._plan is not None:
            self._plan.cancel()
        super().done(result)


def command_text(words: tuple[str, ...]) -> str:
    """The command as it is typed into this system's shell."""
    return subprocess.list2cmdline(words) if sys.platform == "win32" else shlex.join(words)


def _name(recipe: str) -> str:
    file = recipe.replace("\\", "/").rpartition("/")[2]
    return next((file.removesuffix(end) for end in SUFFIXES if file.endswith(end)), file)


def _kept(copies: tuple[Path, ...]) -> str:
    if not copies:
        return ""
    return tr("It had been changed by hand; a copy is {path}.").format(path=copies[0])
