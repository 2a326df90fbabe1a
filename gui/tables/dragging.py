"""Dragging rows out of a table: a temporary CSV for file managers and mail programs, beside the text.

The file is written in a thread when the mouse has moved far enough; the drag begins once it is there,
so the window never waits. People are masked, whatever the table shows.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QMimeData, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtWidgets import QApplication

from gui.formatting import local_zone
from services.qt.jobs import Job

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QMouseEvent

    from gui.tables.columns import Column
    from gui.tables.view import DataTable

    Columns = Sequence[Column[Any]]

MOST_DRAGGED = 100_000
"""Rows that a drag takes along; more stay where they are."""
_HIDDEN = frozenset({"address", "ip", "person_name"})
"""Columns that tell who somebody is; they stay empty."""
_lock = Lock()
_folders: list[Path] = []


class Dragged(msgspec.Struct, frozen=True):
    """Rows on their way: the file, and the same as text."""

    path: Path
    text: str
    html: str

    def mime(self) -> QMimeData:
        """What a drop is given."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(self.path))])
        data.setText(self.text)
        data.setHtml(self.html)
        return data


class RowDragger(QObject):
    """Drags a table's selected rows; the table tells when.

    Signals:
        refused: Too much is selected: a sentence that says what to do.
    """

    refused = Signal(str)

    def __init__(self, table: DataTable) -> None:
        super().__init__(table)
        self._table = table
        self._waiting: Job | None = None
        self._pressed: QPoint | None = None
        self._moved = False

    def press(self, event: QMouseEvent) -> None:
        """The mouse goes down; on a selected row a drag may begin."""
        place = event.position().toPoint()
        index = self._table.indexAt(place)
        chosen = self._table.selectionModel().isSelected(index)
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = place if chosen and plain and left else None
        self._moved = False

    def move(self, event: QMouseEvent) -> bool:
        """The mouse moves; whether that is for a drag."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        way = event.position().toPoint() - self._pressed
        if not self._moved and way.manhattanLength() >= QApplication.startDragDistance():
            self._moved = True
            self.begin()
        return True

    def release(self) -> bool:
        """The mouse is let go; whether that ended a drag."""
        self._pressed = None
        moved, self._moved = self._moved, False
        return moved

    @property
    def waiting(self) -> bool:
        """Whether rows are being made ready."""
        return self._waiting is not None

    @Slot()
    def begin(self) -> None:
        """Make the selected rows ready, then drag them."""
        if self._waiting is not None:
            return
        rows, picked = self._table.selected_rows(), self._table.picked()
        if max(len(rows), picked.count) > MOST_DRAGGED:
            count = self._table.table_model.formats.count
            self.refused.emit(
                self.tr(
                    "{n} rows are selected; {most} at most can be dragged. Select fewer rows, or use "
                    "Export to save a file."
                ).format(n=count(max(len(rows), picked.count)), most=count(MOST_DRAGGED))
            )
        elif rows:
            self._make(rows)
        elif picked.fetch is not None:
            self._follow(picked.fetch(), self._on_fetched)

    def _follow(self, job: Job, then: object) -> None:
        self._waiting = job
        job.done.connect(then)
        job.settled.connect(self._on_settled)

    @Slot(object)
    def _on_fetched(self, rows: list[Any]) -> None:
        self._make(rows)

    def _make(self, rows: Sequence[Any]) -> None:
        table = self._table
        columns = masked_columns(table.visible_columns())
        kept, title = tuple(rows), table.accessibleName()
        mark, zone = table.table_model.formats.decimal_mark, local_zone()
        job = Job(self)
        self._follow(job, self._on_ready)
        job.run(lambda _: dragged(kept, columns, title, mark, zone), name="drag")

    @Slot(object)
    def _on_settled(self, job: Job) -> None:
        """Without a file nothing is dragged; the rows can still be copied and exported."""
        if self._waiting is job:
            self._waiting = None

    @Slot(object)
    def _on_ready(self, made: Dragged) -> None:
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self.carry(made)

    def carry(self, made: Dragged) -> None:
        """Drag until the mouse is let go."""
        drag = QDrag(self._table)
        drag.setMimeData(made.mime())
        drag.exec(Qt.DropAction.CopyAction)
        # The system's drag has taken the end of the press.
        self.release()


def dragged(rows: Sequence[Any], columns: Columns, title: str, mark: str, zone: str) -> Dragged:
    """Write rows into a temporary CSV for this computer's spreadsheet; not in the GUI thread.

    Args:
        rows: The rows.
        columns: The columns, people masked already.
        title: What the file is called.
        mark: Decimal mark of this computer's locale.
        zone: IANA name of the zone of times.

    Raises:
        ExportFailed: The file cannot be written.
    """
    from gui.export.fields import of_column
    from services.reports.clipboard import flavours
    from services.reports.export import write_export
    from services.reports.filenames import plain_word
    from services.reports.request import ExportRequest

    fields = [of_column(column) for column in columns]
    getters = [field.getter(words=True, personal=False) for field in fields]
    values = [tuple(get(row) for get in getters) for row in rows]
    shown = tuple(field.column for field in fields)
    path = temporary_folder() / f"{plain_word(title) or 'rows'}.csv"
    write_export(
        ExportRequest(
            title=title,
            columns=shown,
            rows=lambda: [values],
            path=path,
            zone=zone,
            decimal_mark=mark,
            titles=True,
        )
    )
    made = flavours(shown, values, headers=True, decimal_mark=mark, zone=zone)
    return Dragged(path, made.text, made.html)


def masked_columns(columns: Columns) -> tuple[Column[Any], ...]:
    """The columns without what tells who somebody is, whatever the table shows just now."""
    return tuple(_masked(column) for column in columns)


def _masked(column: Column[Any]) -> Column[Any]:
    if column.key in _HIDDEN:
        return replace(column, value=_nothing, text=None)
    if column.key != "recipient":
        return column
    value = column.value
    return replace(column, value=lambda row: _recipient(row, value(row)), text=None)


def _recipient(row: Any, value: object) -> object:
    from services.reports.privacy import masked

    address = getattr(row, "address", None)
    return masked(address) if address and value == address else value


def _nothing(_: object) -> None:
    return None


def temporary_folder() -> Path:
    """A new folder for one file; all of them are removed when the program ends."""
    with _lock:
        if not _folders:
            _folders.append(Path(tempfile.mkdtemp(prefix="sendsight-drag-")))
            atexit.register(clean)
        return Path(tempfile.mkdtemp(dir=_folders[0]))


def clean() -> None:
    """Remove all temporary files."""
    with _lock:
        while _folders:
            shutil.rmtree(_folders.pop(), ignore_errors=True)
