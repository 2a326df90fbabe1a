"""What the views over a table have in common: reading when looked at, menus, copying, export, remembered columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.loader import Loader
from gui.scope import ChartTable, Subject
from gui.tables.chooser import ColumnChooser
from gui.tables.columns import Kind
from gui.tables.model import SortBy
from gui.tables.totals import TotalledTable
from gui.tables.view import DataTable
from gui.theme import tokens as size
from gui.widgets import BusyLine, EmptyState
from services.domain.lenses import PLAIN, Lenses
from services.domain.rows import Selection
from services.reports.request import ExportColumn
from services.reports.request import Kind as FileKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QShowEvent

    from gui.formatting import Formats
    from gui.settings import WindowSettings
    from gui.tables.model import TableModel
    from gui.theme import Theme
    from services.domain.rows import CampaignRow
    from services.qt.app import AppServices
    from services.qt.jobs import Failure
    from services.store.reader import Reader

_CALM_MS = 150
"""A load that ends within this time shows no progress line."""
_FILE_KINDS = {
    Kind.TEXT: FileKind.TEXT,
    Kind.URL: FileKind.TEXT,
    Kind.TIME: FileKind.TIME,
    Kind.COUNT: FileKind.COUNT,
    Kind.DECIMAL: FileKind.DECIMAL,
    Kind.RATE: FileKind.RATE,
    Kind.MONEY: FileKind.MONEY,
}
Behind = tuple[ExportColumn, "Callable[[Any], int | None]"]
"""A count behind a rate, for files: its column, and how it is read from a row."""


class ListingView(QWidget):
    """A table with its totals below a row of tools; reads the workspace only when it is looked at.

    Subclasses give `question`, `show_answer` and what their menu offers; `name` is what they are called in
    the settings.

    Signals:
        rows_selected: Tuple of the CampaignRows behind what is selected.
        picked: The same with the ClickFilter of what is selected.
        failed: The workspace could not be read: a Failure.
        copied: Something is on the clipboard: a sentence.
        export_wanted: The user wants to export: subject, a ChartTable of what is shown, False.
        shown: An answer is on screen.
    """

    rows_selected = Signal(object)
    picked = Signal(object, object)
    failed = Signal(object)
    copied = Signal(str)
    export_wanted = Signal(str, object, bool)
    shown = Signal()
    name = ""

    def __init__(
        self,
        services: AppServices,
        theme: Theme,
        formats: Formats,
        settings: WindowSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.services = services
        self.theme = theme
        self.formats = formats
        self.settings = settings
        self.selection = Selection()
        self.lenses: Lenses = PLAIN
        self._waiting = False
        self._recalling = False
        self._offered: list[QAction] = []
        self._loader = Loader(services, self)
        self._loader.loaded.connect(self._on_loaded)
        self._loader.failed.connect(self._on_failed)
        self._loader.busy.connect(self._on_busy)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self._show_busy)

    def lay_out(self, model: TableModel[Any], title: str) -> None:
        """Build the table, the row of tools (`tools`), the note right of them and the empty state."""
        self.table = DataTable(model, self.theme, self)
        self.table.setAccessibleName(title)
        self.totalled = TotalledTable(self.table, self.theme, self)
        self.empty = EmptyState(self.theme, self)
        self.empty.paint_surface()
        self.busy = BusyLine(self.theme, self)
        self.note = QLabel(self)
        self.note.setProperty("role", "secondary")
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.note.setWordWrap(True)
        self.note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.tools = QHBoxLayout()
        self.tools.setContentsMargins(size.GRID, size.HALF, size.GRID, size.HALF)
        self.tools.setSpacing(size.GRID)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.totalled)
        self.stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.busy)
        layout.addLayout(self.tools)
        layout.addWidget(self.stack, 1)
        self.setFocusProxy(self.table)
        self._make_actions()
        self.table.copied.connect(self.copied)
        self.table.menu_wanted.connect(self._show_menu)
        self.table.header_menu_wanted.connect(self._show_header_menu)
        self.table.columns_changed.connect(self._remember)
        self.empty.chosen.connect(self.on_choice)

    def _make_actions(self) -> None:
        self.copy_cell = self.action(self.tr("Copy &cell"), self.table.copy_cell)
        self.copy_row = self.action(self.tr("Copy &row"), self._copy)
        self.copy_headers = self.action(self.tr("Copy with &headers"), self._copy_headers)
        self.export = self.action(self.tr("&Export..."), self._export)
        self.export_selected = self.action(self.tr("Export &selection..."), self._export_selected)
        self.columns = self.action(self.tr("C&olumns..."), self.choose_columns)

    def action(self, text: str, slot: object) -> QAction:
        """A command of the menu."""
        action = QAction(text, self)
        action.triggered.connect(slot)
        return action

    # Reading

    def show_selection(self, selection: Selection, lenses: Lenses = PLAIN) -> None:
        """Show other campaigns or look through other lenses, now or when the view is looked at."""
        self.selection, self.lenses = selection, lenses
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Read anew, now or when the view is looked at; what is on screen stays until then."""
        self._waiting = True
        self._loader.drop()
        self._on_busy(False)
        if self.isVisible():
            self.wake()

    @Slot()
    def wake(self) -> None:
        """Read, if what is shown is not what was asked for."""
        if self._waiting:
            self._waiting = False
            self._loader.load(self.question())

    @property
    def current(self) -> bool:
        """Whether what is on screen is what was asked for."""
        return not self._waiting and not self._loader.waiting

    def showEvent(self, event: QShowEvent) -> None:
        """Read what is now looked at."""
        super().showEvent(event)
        self.wake()

    def question(self) -> Callable[[Reader], object]:
        """What runs in the reading thread; takes along all it needs."""
        raise NotImplementedError

    def show_answer(self, answer: Any) -> None:
        """Show what the reading thread found."""
        raise NotImplementedError

    @Slot(str)
    def on_choice(self, key: str) -> None:
        """A button of the empty state was pressed."""
        if key == "again":
            self.reload()

    @Slot(object)
    def _on_loaded(self, answer: object) -> None:
        self.show_answer(answer)
        self.shown.emit()

    @Slot(object)
    def _on_failed(self, failure: Failure) -> None:
        buttons = (("again", self.tr("Try again")),)
        self.explain("triangle-alert", failure.sentence, failure.remedy, buttons)
        self.failed.emit(failure)

    @Slot(bool)
    def _on_busy(self, busy: bool) -> None:
        if busy:
            self._calm.start()
        else:
            self._calm.stop()
            self.busy.stop()

    @Slot()
    def _show_busy(self) -> None:
        self.busy.show_share(None)

    def explain(
        self, icon: str, sentence: str, hint: str, buttons: tuple[tuple[str, str], ...] = ()
    ) -> None:
        """Say in the table's place why there is nothing."""
        self.empty.show_state(icon, sentence, hint, buttons)
        self.stack.setCurrentWidget(self.empty)

    def show_table(self) -> None:
        """Show the table again."""
        self.stack.setCurrentWidget(self.totalled)

    # Copy, export, menus

    def current_table(self) -> DataTable | None:
        """The table for Copy and Select all; None where there is none to see."""
        return self.table if self.stack.currentWidget() is self.totalled else None

    def table_title(self) -> str:
        """What the table is called in a file."""
        return self.table.accessibleName()

    def behind(self, _key: str) -> tuple[Behind, ...]:
        """The counts behind a rate, by the rate's key."""
        return ()

    def chart_table(self, *, only_selected: bool = False) -> ChartTable:
        """What the table shows, rows and visible columns in their order, as raw values."""
        rows = self.table.selected_rows() if only_selected else tuple(self.table.table_model.rows)
        return _chart_table(self.table_title(), self.table, rows, self.behind)

    @Slot()
    def _copy(self) -> None:
        self.table.copy_selection(headers=False)

    @Slot()
    def _copy_headers(self) -> None:
        self.table.copy_selection(headers=True)

    @Slot()
    def _export(self) -> None:
        self.export_wanted.emit(str(Subject.CHART), self.chart_table(), False)

    @Slot()
    def _export_selected(self) -> None:
        self.export_wanted.emit(str(Subject.CHART), self.chart_table(only_selected=True), False)

    @Slot()
    def choose_columns(self) -> None:
        """Open the column chooser."""
        dialog = ColumnChooser(self.table, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def own_actions(self) -> Sequence[QAction]:
        """What else the menu of the current row offers."""
        return ()

    def offer(self, *entries: QAction | QMenu) -> None:
        """Put commands on the campaigns behind the selected rows into the menu."""
        for entry in entries:
            self._offered.append(entry.menuAction() if isinstance(entry, QMenu) else entry)

    def campaigns_of(self, row: Any) -> Sequence[CampaignRow]:
        """The campaigns behind a row."""
        raise NotImplementedError

    def selected_campaigns(self) -> tuple[CampaignRow, ...]:
        """The campaigns behind the selected rows, each once."""
        if self.current_table() is None:
            return ()
        rows = self.table.selected_rows()
        return tuple({one.key: one for row in rows for one in self.campaigns_of(row)}.values())

    def context_menu(self) -> QMenu:
        """The menu of the current row; only what can be done now."""
        menu = QMenu(self)
        if self.table.currentIndex().isValid():
            several = len(self.table.selected_rows()) > 1
            self.copy_row.setText(self.tr("Copy &rows") if several else self.tr("Copy &row"))
            menu.addActions([self.copy_cell, self.copy_row, self.copy_headers])
            menu.addSeparator()
            own = list(self.own_actions())
            if self.selected_campaigns():
                own += self._offered
            if own:
                menu.addActions(own)
                menu.addSeparator()
            if several:
                menu.addAction(self.export_selected)
        menu.addActions([self.export, self.columns])
        return menu

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        menu = self.context_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    @Slot(QPoint, int)
    def _show_header_menu(self, place: QPoint, _section: int) -> None:
        menu = QMenu(self)
        menu.addAction(self.columns)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    # Columns

    def setting(self) -> str:
        """Under which name columns and order are remembered."""
        return self.name

    def recall(self) -> None:
        """Put columns and order as the user left them; as declared where that is not known."""
        self._recalling = True
        self.table.reset_columns()
        states = self.settings.columns(f"{self.setting()}/columns")
        if states:
            self.table.set_column_states(states)
        names = self.settings.text(f"{self.setting()}/order").split()
        order = tuple(SortBy(name.lstrip("-"), name.startswith("-")) for name in names)
        self.table.sort(order or self.first_order())
        self._recalling = False

    def first_order(self) -> tuple[SortBy, ...]:
        """How the table is sorted until the user chooses."""
        return ()

    @Slot()
    def _remember(self) -> None:
        if self._recalling:
            return
        self.settings.set_columns(f"{self.setting()}/columns", self.table.column_states())
        order = self.table.table_model.order
        names = (f"-{by.column}" if by.descending else by.column for by in order)
        self.settings.set_text(f"{self.setting()}/order", " ".join(names))


def _chart_table(
    title: str,
    table: DataTable,
    rows: Sequence[Any],
    behind: Callable[[str], tuple[Behind, ...]],
) -> ChartTable:
    places = [table.table_model.place(state.key) for state in table.column_states()]
    columns = {c.machine or c.key: c for c in (table.table_model.columns[n] for n in places)}
    shown = dict.fromkeys(c.machine or c.key for c in table.visible_columns())
    made = [ExportColumn(key, c.title, _FILE_KINDS[c.kind]) for key, c in columns.items()]
    getters: list[Callable[[Any], Any]] = [_texted(c) for c in columns.values()]
    counts_of: list[tuple[str, tuple[str, ...]]] = []
    known = set(columns)
    for key, column in columns.items():
        found = behind(column.key)
        if found:
            counts_of.append((key, tuple(count.key for count, _ in found)))
        for count, getter in found:
            if count.key not in known:
                known.add(count.key)
                made.append(count)
                getters.append(getter)
    values = tuple(tuple(get(row) for get in getters) for row in rows)
    return ChartTable(title, tuple(made), values, tuple(shown), tuple(counts_of))


def _texted(column: Any) -> Callable[[Any], Any]:
    """Figures and times raw, texts as they are shown (the channel's word, not its key)."""
    if column.kind != Kind.TEXT or column.text is None:
        getter: Callable[[Any], Any] = column.value
        return getter
    return lambda row: None if column.value(row) is None else column.text(row)
