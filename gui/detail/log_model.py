"""The click log as a table model over millions of rows: blocks of them come from the workspace as they scroll by."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal, Slot

from gui.tables.columns import Cell
from gui.tables.model import SortBy, TableModel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QObject

    from gui.formatting import Formats
    from gui.tables.columns import Column
    from services.domain.rows import Selection
    from services.qt.app import AppServices
    from services.qt.jobs import Job
    from services.store.reader import Reader

BLOCK = 256
BLOCKS_KEPT = 64
HEAD_FROM = 20_000
"""From so many rows on, the first ones are shown before the sorted table of all is built."""
LANE = "log"
_WAITING = Cell("…", missing=True)
FIRST_ORDER = (SortBy("clicked_at", descending=True),)
Index = QModelIndex | QPersistentModelIndex


class SortedTable(Protocol):
    """A sorted copy in the workspace, read by blocks."""

    count: int

    def block(self, first: int, n: int) -> list[Any]:
        """Rows from a place on."""

    def close(self) -> None:
        """Drop the copy."""


class LogSource(NamedTuple):
    """Where the rows come from: the sorted table, the first rows at once (if they can be had), the order."""

    open: Callable[[Reader, Selection, SortBy], SortedTable]
    head: Callable[[Reader, Selection, SortBy], list[Any]] | None
    order: tuple[SortBy, ...]


def _click_table(reader: Reader, selection: Selection, by: SortBy) -> SortedTable:
    return reader.click_table(selection, sort=by.column, descending=by.descending)


def _click_head(reader: Reader, selection: Selection, by: SortBy) -> list[Any]:
    return reader.click_head(selection, sort=by.column, descending=by.descending, count=BLOCK)


def _people_table(reader: Reader, selection: Selection, by: SortBy) -> SortedTable:
    return reader.people_table(selection, sort=by.column, descending=by.descending)


CLICKS = LogSource(_click_table, _click_head, FIRST_ORDER)
PEOPLE = LogSource(_people_table, None, (SortBy("clicks", descending=True),))


class OpenLog:
    """The sorted table that is open in the workspace. Used in the log's reading thread only."""

    def __init__(self, source: LogSource = CLICKS) -> None:
        self._source = source
        self._table: SortedTable | None = None

    def open(self, reader: Reader, selection: Selection, by: SortBy) -> SortedTable:
        """Open another table instead of the present one."""
        if self._table is not None:
            self._table.close()
            self._table = None
        self._table = self._source.open(reader, selection, by)
        return self._table

    def block(self, first: int, count: int) -> list[Any]:
        """Rows from a place on; none where nothing is open."""
        return self._table.block(first, count) if self._table is not None else []


class LogModel(TableModel[Any]):
    """Rows that are fetched when they are looked at: clicks, or people who clicked.

    Signals:
        counted: The number of rows is known.
        failed: The workspace could not be read: a Failure.
    """

    counted = Signal(int)
    failed = Signal(object)

    def __init__(
        self,
        services: AppServices,
        columns: Sequence[Column[Any]],
        formats: Formats,
        parent: QObject | None = None,
        source: LogSource = CLICKS,
    ) -> None:
        super().__init__(columns, lambda row: id(row), formats, parent)
        self._services = services
        self._selection: Selection | None = None
        self._source = source
        self.open_log = OpenLog(source)
        self._generation = 0
        self._count = 0
        self._expected = 0
        self._blocks: OrderedDict[int, list[Any]] = OrderedDict()
        self._asked: set[int] = set()
        self._opening: list[Job] = []
        self._order = source.order

    @property
    def selection(self) -> Selection | None:
        """Whose clicks are shown."""
        return self._selection

    def show_selection(self, selection: Selection | None, expected: int = 0) -> None:
        """Show the clicks of other campaigns; None shows nothing. `expected` is about how many."""
        self._selection = selection
        self._expected = expected
        self._reopen()

    def set_order(self, order: Sequence[SortBy]) -> None:
        """Sort by the first of these columns; the workspace does the sorting."""
        known = [by for by in order if self.place(by.column) >= 0][:1]
        self._order = tuple(known) or self._source.order
        self._reopen()

    def _reopen(self) -> None:
        self._generation += 1
        self.beginResetModel()
        self._blocks.clear()
        self._asked.clear()
        self._cells.clear()
        self._count = 0
        self.endResetModel()
        # A table that nobody will see any more must not keep the next one waiting.
        for job in self._opening:
            job.cancel()
        self._opening.clear()
        if self._selection is None:
            return
        if self._expected >= HEAD_FROM and self._source.head is not None:
            self._ask_head(self._source.head, self._selection, self._order[0], self._generation)
        self._ask_table(self._selection, self._order[0], self._generation)

    def _ask_head(
        self,
        read: Callable[[Reader, Selection, SortBy], list[Any]],
        selection: Selection,
        by: SortBy,
        generation: int,
    ) -> None:
        """Ask for the first rows: they come long before a sorted table of millions."""

        def head(reader: Reader) -> tuple[int, list[Any]]:
            return generation, read(reader, selection, by)

        job = self._services.query(head, lane=LANE)
        job.done.connect(self._on_head)
        self._opening.append(job)

    @Slot(object)
    def _on_head(self, answer: tuple[int, list[Any]]) -> None:
        generation, rows = answer
        if generation == self._generation and not self._blocks:
            self._take(len(rows), rows)

    def _ask_table(self, selection: Selection, by: SortBy, generation: int) -> None:
        log = self.open_log

        def open_table(reader: Reader) -> tuple[int, int, list[Any]]:
            table = log.open(reader, selection, by)
            return generation, table.count, table.block(0, BLOCK)

        job = self._services.query(open_table, lane=LANE)
        job.done.connect(self._on_opened)
        job.failed.connect(self.failed)
        self._opening.append(job)

    @Slot(object)
    def _on_opened(self, answer: tuple[int, int, list[Any]]) -> None:
        generation, count, first = answer
        if generation != self._generation:
            return
        self._opening.clear()
        if self._count and first == self._blocks.get(0) and count > self._count:
            # The rows that were shown at once stand: what is selected among them stays so.
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()
        else:
            self._take(count, first)
        self.counted.emit(count)

    def _take(self, count: int, first: list[Any]) -> None:
        self.beginResetModel()
        self._count = count
        self._blocks[0] = first
        self._cells.clear()
        self.endResetModel()

    def _ask(self, block: int) -> None:
        if block in self._asked or block in self._blocks:
            return
        self._asked.add(block)
        generation, log = self._generation, self.open_log

        def fetch(_: Reader) -> tuple[int, int, list[Any]]:
            return generation, block, log.block(block * BLOCK, BLOCK)

        job = self._services.query(fetch, lane=LANE)
        job.done.connect(self._on_block)
        job.failed.connect(self.failed)

    @Slot(object)
    def _on_block(self, answer: tuple[int, int, list[Any]]) -> None:
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

    def loaded(self, number: int) -> Any:
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
