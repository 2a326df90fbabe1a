"""The list of saved views below the accounts: open, run, schedule, edit, delete with undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from gui.accounts.tree import ACCOUNT, KEY, KIND, LINE, TONE, AccountDelegate
from gui.recipes.wording import summary
from gui.theme import tokens as size

if TYPE_CHECKING:
    from pathlib import Path

    from gui.theme import Theme
    from services.qt.app import AppServices
    from services.qt.jobs import Failure
    from services.recipes.folder import SavedView


class _ViewList(QTreeView):
    """The list; Delete asks to delete the current view.

    Signals:
        delete_pressed: The key was pressed.
    """

    delete_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete deletes."""
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)


class SavedViews(QWidget):
    """Lists the recipe files of the user's folder; it reads them anew when one changes.

    Signals:
        opened: Show a SavedView in the window.
        run_wanted: Write a SavedView's file now.
        schedule_wanted: Run a SavedView regularly.
        edit_wanted: Change a SavedView.
        delete_wanted: A SavedView is deleted; it can be brought back for now.
        save_wanted: Keep what is on screen as a view.
        told: A view cannot be read or moved: a sentence and what to do.
    """

    opened = Signal(object)
    run_wanted = Signal(object)
    schedule_wanted = Signal(object)
    edit_wanted = Signal(object)
    delete_wanted = Signal(object)
    save_wanted = Signal()
    told = Signal(str, str)

    def __init__(self, services: AppServices, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._theme = theme
        self._views: dict[str, SavedView] = {}
        self._trashed: Path | None = None
        self._deleting = ""
        self.model = QStandardItemModel(self)
        self.list = _ViewList(self)
        self.empty = QLabel(
            self.tr("Keep filters, columns and lenses under a name, and open them again here."),
            self,
        )
        self.notice = QLabel(self)
        self.undo = QPushButton(self.tr("&Undo"), self)
        self._set_up_list()
        self._make_actions()
        self._lay_out()
        services.recipes.views_changed.connect(self.reload)
        theme.changed.connect(self._renew_sizes)
        self._show(())

    # Building

    def _set_up_list(self) -> None:
        view = self.list
        view.setModel(self.model)
        view.setItemDelegate(AccountDelegate(self._theme, view))
        view.setHeaderHidden(True)
        view.setRootIsDecorated(False)
        view.setIndentation(0)
        view.setProperty("sidebar", True)
        view.setMouseTracking(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setAccessibleName(self.tr("Saved views"))
        view.customContextMenuRequested.connect(self._show_menu)
        view.activated.connect(self._on_activated)
        self.setFocusProxy(view)
        view.delete_pressed.connect(self._delete)

    def _make_actions(self) -> None:
        self.open = self._action(self.tr("&Open"), self._open)
        self.run = self._action(self.tr("&Run now"), self._run)
        self.schedule = self._action(self.tr("&Schedule..."), self._schedule)
        self.edit = self._action(self.tr("&Edit..."), self._edit)
        self.delete = self._action(self.tr("&Delete"), self._delete)
        self.save = self._action(self.tr("Save &view as recipe..."), self.save_wanted)

    def _action(self, text: str, target: object) -> QAction:
        action = QAction(text, self)
        action.triggered.connect(target)
        return action

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Saved views"), self)
        title.setProperty("role", "pane-title")
        self.add = QToolButton(self)
        self.add.setProperty("kind", "flat")
        self.add.setToolTip(self.tr("Save view as recipe..."))
        self.add.setAccessibleName(self.tr("Save view as recipe"))
        self._theme.bind_icon(self.add, "plus")
        self.add.clicked.connect(self.save_wanted)
        head = QHBoxLayout()
        head.setContentsMargins(2 * size.GRID, size.GRID, size.GRID, size.HALF)
        head.addWidget(title, 1)
        head.addWidget(self.add)
        for label in (self.empty, self.notice):
            label.setProperty("role", "secondary")
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.undo.setProperty("kind", "link")
        self.undo.clicked.connect(self._undo)
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * size.GRID, 0, size.GRID, size.HALF)
        foot.addWidget(self.notice, 1)
        foot.addWidget(self.undo)
        hint = QHBoxLayout()
        hint.setContentsMargins(2 * size.GRID, 0, size.GRID, size.GRID)
        hint.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(hint)
        layout.addWidget(self.list, 1)
        layout.addLayout(foot)
        layout.addStretch()
        self._offer_undo("")

    @Slot()
    def _renew_sizes(self) -> None:
        self.list.doItemsLayout()

    # Content

    @Slot()
    def reload(self) -> None:
        """Read the folder anew, in the background."""
        self._services.recipes.views().done.connect(self._show)

    @Slot(object)
    def _show(self, views: tuple[SavedView, ...]) -> None:
        current = str(self.list.currentIndex().data(KEY) or "")
        self.model.clear()
        self._views = {str(view.path): view for view in views}
        for key, view in self._views.items():
            item = _item(key, view)
            self.model.appendRow(item)
            if key == current:
                self.list.setCurrentIndex(item.index())
        self.empty.setVisible(not views)
        self.list.setVisible(bool(views))

    @property
    def views(self) -> tuple[SavedView, ...]:
        """The views shown."""
        return tuple(self._views.values())

    def current(self) -> SavedView | None:
        """The view that commands are about."""
        return self._views.get(str(self.list.currentIndex().data(KEY) or ""))

    def select(self, path: Path) -> None:
        """Make a view the current one."""
        for row in range(self.model.rowCount()):
            index = self.model.index(row, 0)
            if index.data(KEY) == str(path):
                self.list.setCurrentIndex(index)

    # Commands

    def context_menu(self) -> QMenu:
        """The menu of the current view."""
        menu = QMenu(self)
        view = self.current()
        if view is not None:
            if view.recipe is not None:
                menu.addActions([self.open, self.run, self.schedule, self.edit])
                menu.addSeparator()
            menu.addAction(self.delete)
            menu.addSeparator()
        menu.addAction(self.save)
        return menu

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        menu = self.context_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(place))

    @Slot(QModelIndex)
    def _on_activated(self, _: QModelIndex) -> None:
        self._open()

    @Slot()
    def _open(self) -> None:
        self._tell(self.opened)

    @Slot()
    def _run(self) -> None:
        self._tell(self.run_wanted)

    @Slot()
    def _schedule(self) -> None:
        self._tell(self.schedule_wanted)

    @Slot()
    def _edit(self) -> None:
        self._tell(self.edit_wanted)

    def _tell(self, signal: object) -> None:
        """Pass the current view on; of one that cannot be read, why."""
        view = self.current()
        if view is not None and self._tell_problem(view):
            signal.emit(view)  # type: ignore[attr-defined]

    def show_or_tell(self, view: SavedView) -> None:
        """Open a view that need not be one of the list; of one that cannot be read, tell why."""
        if self._tell_problem(view):
            self.opened.emit(view)

    def _tell_problem(self, view: SavedView) -> bool:
        """Whether a view could be read; where not, that is told."""
        if view.recipe is None:
            self.told.emit(view.problem, self.tr("Its file is {path}.").format(path=view.path))
        return view.recipe is not None

    @Slot()
    def _delete(self) -> None:
        view = self.current()
        if view is None:
            return
        self._deleting = view.name
        self._offer_undo("")
        job = self._services.recipes.delete(view.path)
        job.done.connect(self._on_deleted)
        job.failed.connect(self._on_failed)
        self.delete_wanted.emit(view)

    @Slot(object)
    def _on_deleted(self, trashed: Path) -> None:
        self._trashed = trashed
        self._offer_undo(self.tr("Deleted “{name}”.").format(name=self._deleting))

    @Slot()
    def _undo(self) -> None:
        if self._trashed is not None:
            job = self._services.recipes.restore(self._trashed)
            job.failed.connect(self._on_failed)
        self._trashed = None
        self._offer_undo("")
        self.list.setFocus()

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        self.told.emit(failure.sentence, failure.remedy)

    def _offer_undo(self, sentence: str) -> None:
        self.notice.setText(sentence)
        self.notice.setVisible(bool(sentence))
        self.undo.setVisible(bool(sentence))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentences wrap anew."""
        super().resizeEvent(event)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Room for wrapped sentences as they are at this width: a splitter knows of one line only."""
        least = super().minimumSizeHint()
        layout = self.layout()
        wrapped = layout.minimumHeightForWidth(self.width()) if layout is not None else 0
        return QSize(least.width(), max(wrapped, least.height()))


def _item(key: str, view: SavedView) -> QStandardItem:
    line = summary(view.recipe) if view.recipe is not None else view.problem
    item = QStandardItem(view.name)
    item.setEditable(False)
    item.setData(ACCOUNT, KIND)
    item.setData(key, KEY)
    item.setData(line, LINE)
    item.setData("bad" if view.recipe is None else "warn" if view.warnings else "accent", TONE)
    item.setData(f"{view.name}, {line}", Qt.ItemDataRole.AccessibleTextRole)
    about = view.recipe.about if view.recipe is not None else ""
    told = (view.name, about, line, *view.warnings, str(view.path))
    item.setToolTip("\n".join(text for text in told if text))
    return item
