"""The click log as a table model over millions of rows: blocks of them come from the workspace as they scroll by."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Signal, Slot

from gui.tables.columns import Cell, Column, Kind
from gui.tables.model import SortBy, TableModel
from services.domain.rows import ClickRow, Selection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from gui.formatting import Formats
    from services.qt.app import AppServices
    from services.store.click_table import ClickTable
    from services.store.reader import Reader

BLOCK = 256
BLOCKS_KEPT = 64
LANE = "log"
_WAITING = Cell("…", missing=True)
FIRST_ORDER = (SortBy("clicked_at", descending=True),)
Index = QModelIndex | QPersistentModelIndex


def tr(text: str) -> str:
    """A text of this module in the program's language."""
    return QCoreApplication.translate("clicklog", text)


def log_columns(formats: Formats) -> list[Column[ClickRow]]:
    """The columns of the click log."""
    return [
        Column(
            "clicked_at",
            tr("Time"),
            Kind.TIME,
            lambda r: r.clicked_at,
            width=160,
            explain=lambda r: _time_tip(r, formats),
        ),
        Column(
            "url",
            tr("Link"),
            Kind.URL,
            lambda r: r.url,
            width=320,
            elastic=True,
            explain=lambda r: r.url or tr("The provider does not tell which link was clicked."),
        ),
        Column(
            "recipient",
            tr("Recipient"),
            Kind.TEXT,
            lambda r: r.recipient,
            width=140,
            explain=lambda r: tr(
                "The provider's own id of the recipient, or a keyed hash where that would be an address or number."
            ),
        ),
        Column("device", tr("Device"), Kind.TEXT, lambda r: r.device, width=90),
        Column("os", tr("OS"), Kind.TEXT, lambda r: r.os, width=90),
        Column("browser", tr("Browser"), Kind.TEXT, lambda r: r.browser, width=120),
        Column(
            "country",
            tr("Country"),
            Kind.TEXT,
            lambda r: r.country,
            width=80,
            tooltip=tr("Where the address of the click is registered, or as the provider tells"),
        ),
        Column(
            "count",
            tr("Clicks"),
            Kind.COUNT,
            lambda r: r.count,
            width=70,
            tooltip=tr(
                "More than 1 where the provider keeps one counter a recipient; the time is then that of the first"
            ),
        ),
        Column(
            "campaign", tr("Campaign"), Kind.TEXT, lambda r: r.campaign, width=180, visible=False
        ),
        Column("account", tr("Account"), Kind.TEXT, lambda r: r.account, width=140, visible=False),
        Column(
            "user_agent",
            tr("User agent"),
            Kind.TEXT,
            lambda r: r.user_agent,
            width=260,
            visible=False,
            explain=lambda r: r.user_agent or "",
        ),
    ]


def _time_tip(row: ClickRow, formats: Formats) -> str:
    if row.clicked_at is None:
        return (
            tr("The provider gives no time for this click.")
            if not row.clicked_at_raw
            else tr('The provider wrote "{raw}", which is no time.').format(raw=row.clicked_at_raw)
        )
    if row.zone_assumed:
        return tr(
            '{time}. The provider wrote "{raw}" without a time zone; the account\'s zone was taken.'
        ).format(time=formats.exact(row.clicked_at), raw=row.clicked_at_raw)
    return formats.exact(row.clicked_at)


class OpenLog:
    """The sorted table that is open in the workspace. Used in the log's reading thread only."""

    def __init__(self) -> None:
        self._table: ClickTable | None = None

    def open(self, reader: Reader, selection: Selection, by: SortBy) -> ClickTable:
        """Open another table instead of the present one."""
        if self._table is not None:
            self._table.close()
            self._table = None
        self._table = reader.click_table(selection, sort=by.column, descending=by.descending)
        return self._table

    def block(self, first: int, count: int) -> list[ClickRow]:
        """Rows from a place on; none where nothing is open."""
        return self._table.block(first, count) if self._table is not None else []


class LogModel(TableModel[ClickRow]):
    """Rows that are fetched when they are looked at.

    Signals:
        counted: The number of rows is known.
        failed: The workspace could not be read: a Failure.
    """

    counted = Signal(int)
    failed = Signal(object)

    def __init__(
        self,
        services: AppServices,
        columns: Sequence[Column[ClickRow]],
        formats: Formats,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, lambda row: id(row), formats, parent)
        self._services = services
        self._selection: Selection | None = None
        self.open_log = OpenLog()
        self._generation = 0
        self._count = 0
        self._blocks: OrderedDict[int, list[ClickRow]] = OrderedDict()
        self._asked: set[int] = set()
        self._order = FIRST_ORDER

    @property
    def selection(self) -> Selection | None:
        """Whose clicks are shown."""
        return self._selection

    def show_selection(self, selection: Selection | None) -> None:
        """Show the clicks of other campaigns; None shows nothing."""
        self._selection = selection
        self._reopen()

    def set_order(self, order: Sequence[SortBy]) -> None:
        """Sort by the first of these columns; the workspace does the sorting."""
        known = [by for by in order if self.place(by.column) >= 0][:1]
        self._order = tuple(known) or FIRST_ORDER
        self._reopen()

    def _reopen(self) -> None:
        self._generation += 1
        self.beginResetModel()
        self._blocks.clear()
        self._asked.clear()
        self._cells.clear()
        self._count = 0
        self.endResetModel()
        selection, by, generation, log = (
            self._selection,
            self._order[0],
            self._generation,
            self.open_log,
        )
        if selection is None:
            return

        def open_table(reader: Reader) -> tuple[int, int, list[ClickRow]]:
            table = log.open(reader, selection, by)
            return generation, table.count, table.block(0, BLOCK)

        job = self._services.query(open_table, lane=LANE)
        job.done.connect(self._on_opened)
        job.failed.connect(self.failed)

    @Slot(object)
    def _on_opened(self, answer: tuple[int, int, list[ClickRow]]) -> None:
        generation, count, first = answer
        if generation != self._generation:
            return
        self.beginResetModel()
        self._count = count
        self._blocks[0] = first
        self.endResetModel()
        self.counted.emit(count)

    def _ask(self, block: int) -> None:
        if block in self._asked or block in self._blocks:
            return
        self._asked.add(block)
        generation, log = self._generation, self.open_log

        def fetch(_: Reader) -> tuple[int, int, list[ClickRow]]:
            return generation, block, log.block(block * BLOCK, BLOCK)

        job = self._services.query(fetch, lane=LANE)
        job.done.connect(self._on_block)
        job.failed.connect(self.failed)

    @Slot(object)
    def _on_block(self, answer: tuple[int, int, list[ClickRow]]) -> None:
        generation, block, rows = answer
        if generation != self._generation:
            return
        self._asked.discard(block)
        self._blocks[block] = rows
        while len(self._blocks) > BLOCKS_KEPT:
            self._blocks.popitem(last=False)
        first, last = block * BLOCK, min((block + 1) * BLOCK, self._count) - 1
        for row in range(first, last + 1):
            for column in range(len(self.columns)):
                self._cells.pop((row, column), None)
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def loaded(self, number: int) -> ClickRow | None:
        """The row at a place where it has been fetched; asks for it, and the block after it, where not."""
        block = number // BLOCK
        rows = self._blocks.get(block)
        if rows is None:
            self._ask(block)
            return None
        if (block + 1) * BLOCK < self._count and number % BLOCK > BLOCK // 2:
            self._ask(block + 1)
        place = number % BLOCK
        return rows[place] if place < len(rows) else None

    def cell(self, row: int, column: int) -> Cell:
        """What a cell shows; dots while its block is on the way."""
        found = self._cells.get((row, column))
        if found is not None:
            return found
        click = self.loaded(row)
        if click is None:
            return _WAITING
        cell = self.columns[column].cell(click, self.formats)
        if len(self._cells) > BLOCK * BLOCKS_KEPT * len(self.columns):
            self._cells.clear()
        self._cells[row, column] = cell
        return cell

    def key(self, number: int) -> int:
        """Rows of the log are known by their place."""
        return number

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Number of rows."""
        return 0 if parent.isValid() else self._count
