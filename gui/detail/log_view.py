"""The click log's table, and copying from it without fetching rows on the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication

from gui.detail.log_model import LANE, LogModel
from gui.tables.clipboard import table_data
from gui.tables.view import DataTable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.theme import Theme
    from services.domain.rows import ClickRow
    from services.qt.app import AppServices
    from services.store.reader import Reader

MOST_COPIED = 100_000


class LogTable(DataTable):
    """A DataTable over a LogModel. Selected rows are places; their content comes from the workspace."""

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

    def copy_selection(self, *, headers: bool) -> None:
        """Fetch the selected rows in the background, then put them on the clipboard."""
        numbers = self._selected_numbers()[:MOST_COPIED]
        if not numbers:
            return
        self._headers = headers
        log = self._log

        def fetch(_: Reader) -> list[ClickRow]:
            return [row for first, count in runs(numbers) for row in log.block(first, count)]

        job = self._services.query(fetch, lane=LANE)
        job.done.connect(self._on_fetched)

    @Slot(object)
    def _on_fetched(self, rows: list[ClickRow]) -> None:
        data = table_data(
            rows, self.visible_columns(), self.table_model.formats, headers=self._headers
        )
        QGuiApplication.clipboard().setMimeData(data)


def runs(numbers: list[int]) -> list[tuple[int, int]]:
    """Sorted numbers as runs (first, how many): 3 4 5 9 is (3, 3), (9, 1)."""
    found: list[tuple[int, int]] = []
    for number in numbers:
        if found and number == found[-1][0] + found[-1][1]:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        else:
            found.append((number, 1))
    return found
