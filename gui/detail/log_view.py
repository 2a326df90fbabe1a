"""The click log's table, and copying from it without fetching rows on the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot

from gui.detail.log_model import LANE, LogModel
from gui.scope import ClickSelection
from gui.tables.view import DataTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from gui.detail.log_model import OpenLog
    from gui.theme import Theme
    from services.qt.app import AppServices
    from services.qt.jobs import Job
    from services.store.reader import Reader

MOST_COPIED = 100_000
"""Rows that go to the clipboard, or out of a selection into a file; more are refused, never cut."""
FETCHED = 5_000

Span = tuple[int, int]
"""First and last place of selected rows."""


class LogTable(DataTable):
    """A DataTable over a LogModel. Selected rows are places; their content comes from the workspace.

    Signals:
        refused: Too much is selected to be copied: a sentence, and what to do.
    """

    refused = Signal(str, str)

    def __init__(
        self, model: LogModel, services: AppServices, theme: Theme, parent: QWidget | None = None
    ) -> None:
        self._services = services
        self._log = model.open_log
        self._headers = False
        super().__init__(model, theme, parent)

    def selected_rows(self) -> tuple[Any, ...]:
        """Rows are fetched only when they are copied; nothing follows the selection here."""
        return ()

    def picked(self) -> ClickSelection:
        """What is selected: how many rows, and how to fetch them."""
        spans = self._spans()
        count = counted(spans)
        if not 0 < count <= MOST_COPIED:
            return ClickSelection(count)
        return ClickSelection(count, lambda: self._fetch(spans))

    def copy_selection(self, *, headers: bool) -> None:
        """Fetch the selected rows in the background, then put them on the clipboard."""
        spans = self._spans()
        count, formats = counted(spans), self.table_model.formats
        if count > MOST_COPIED:
            self.refused.emit(
                self.tr("{n} rows are selected, and the clipboard takes {most} at most.").format(
                    n=formats.count(count), most=formats.count(MOST_COPIED)
                ),
                self.tr("Nothing was copied. Select fewer rows, or use Export to save a file."),
            )
        elif count:
            self._headers = headers
            job = self._fetch(spans)
            job.done.connect(self._on_fetched)

    def _fetch(self, spans: Sequence[Span]) -> Job:
        log = self._log

        def fetch(_: Reader) -> list[Any]:
            return rows_at(log, spans)

        return self._services.query(fetch, lane=LANE)

    @Slot(object)
    def _on_fetched(self, rows: list[Any]) -> None:
        self.put_on_clipboard(rows, headers=self._headers)

    def _spans(self) -> list[Span]:
        """The selected places; never one by one, for all of ten million may be selected."""
        ranges = self.selectionModel().selection().toList()
        return merged([(span.top(), span.bottom()) for span in ranges])


def merged(spans: Sequence[Span]) -> list[Span]:
    """Spans in their order, those that overlap or touch made one."""
    found: list[Span] = []
    for first, last in sorted(spans):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return found


def counted(spans: Sequence[Span]) -> int:
    """How many places the spans hold."""
    return sum(last - first + 1 for first, last in spans)


def rows_at(log: OpenLog, spans: Sequence[Span]) -> list[Any]:
    """The rows at the places; those near each other come by one question."""
    found: list[Any] = []
    waiting = list(spans)
    while waiting:
        start = waiting[0][0]
        end = start + FETCHED
        here = [(first, min(last, end - 1)) for first, last in waiting if first < end]
        block = log.block(start, here[-1][1] - start + 1)
        for first, last in here:
            found.extend(block[first - start : last - start + 1])
        waiting = [(max(first, end), last) for first, last in waiting if last >= end]
    return found
