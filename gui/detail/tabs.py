"""The tabs that hold a table: links and click log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from gui.detail.links import link_columns
from gui.detail.log_columns import log_columns
from gui.detail.log_model import LogModel
from gui.detail.log_view import LogTable
from gui.tables.model import SortBy, TableModel
from gui.tables.totals import TotalledTable
from gui.tables.view import DataTable
from gui.theme import tokens as size
from services.domain.lenses import PLAIN

if TYPE_CHECKING:
    from gui.detail.data import DetailData
    from gui.detail.reasons import Reasons
    from gui.formatting import Formats
    from gui.theme import Theme
    from services.domain.lenses import Lenses
    from services.domain.rows import LinkRow
    from services.qt.app import AppServices


LINKS_ORDER = (SortBy("clicks", descending=True), SortBy("unique_clicks", descending=True))
LEAST_ROWS = 4
"""A table shows at least so many rows and its header, even in a low pane."""


class _TableTab(QWidget):
    """A table with a note above it, or in its place the reason why it is empty."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.note = QLabel(self)
        self.note.setProperty("role", "secondary")
        self.note.setWordWrap(True)
        self.note.setContentsMargins(size.GRID, size.GRID, size.GRID, size.HALF)
        self.note.hide()
        self._reason = QLabel(self)
        self._reason.setProperty("role", "muted")
        self._reason.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._reason.setWordWrap(True)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._reason)
        # What a table would like to have shall not make the pane scroll.
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.note)
        layout.addWidget(self._stack, 1)
        theme.changed.connect(self._renew)
        self._renew()

    def _renew(self) -> None:
        self._stack.setMinimumHeight((LEAST_ROWS + 1) * self._theme.row_height)

    def _hold(self, widget: QWidget) -> None:
        self._stack.addWidget(widget)

    def _show(self, reason: str, note: str = "") -> None:
        self._reason.setText(reason)
        self._stack.setCurrentIndex(0 if reason else 1)
        self.note.setText(note)
        self.note.setVisible(bool(note) and not reason)

    @property
    def reason(self) -> str:
        """Why the table is empty; "" where it is not."""
        return self._reason.text() if self._stack.currentIndex() == 0 else ""


class LinksTab(_TableTab):
    """The links table with its totals row."""

    def __init__(self, theme: Theme, reasons: Reasons, formats: Formats) -> None:
        super().__init__(theme)
        self._reasons = reasons
        self._data: DetailData | None = None
        self._formats = formats
        self._lenses = PLAIN
        columns = link_columns(formats, lambda: self._data)
        self.model: TableModel[LinkRow] = TableModel(columns, _link_key, formats, self)
        self.table = DataTable(self.model, theme)
        self.table.setAccessibleName(self.tr("Links"))
        self.table.sort(LINKS_ORDER)
        self._totalled = TotalledTable(self.table, theme)
        self._hold(self._totalled)

    def show_data(self, data: DetailData) -> None:
        """Show the links of another selection."""
        self._data = data
        if data.lenses != self._lenses:
            self._look_through(data.lenses)
        self._totalled.show_rows(data.links)
        self.table.set_column_shown("campaign", len(data.campaigns) > 1)
        self._show("" if data.links else self._reasons.links(data))

    def _look_through(self, lenses: Lenses) -> None:
        """Show figures as the lenses show them; under the human lens all clicks stay beside people's."""
        turned = lenses.human != self._lenses.human
        self._lenses = lenses
        self.model.set_columns(link_columns(self._formats, lambda: self._data, lenses))
        if turned:
            self.table.set_column_shown("all_clicks", lenses.human)
        self._totalled.renew()


class ClicksTab(_TableTab):
    """The click log. It opens its table in the workspace only when it is looked at.

    Signals:
        failed: The workspace could not be read: a Failure.
    """

    failed = Signal(object)

    def __init__(
        self, services: AppServices, theme: Theme, reasons: Reasons, formats: Formats
    ) -> None:
        super().__init__(theme)
        self._reasons = reasons
        self._data: DetailData | None = None
        self._waiting = False
        self.model = LogModel(services, log_columns(formats), formats, self)
        self.model.failed.connect(self.failed)
        self.table = LogTable(self.model, services, theme)
        self.table.setAccessibleName(self.tr("Click log"))
        self._hold(self.table)

    def show_data(self, data: DetailData) -> None:
        """Show the clicks of another selection, now or when the tab is looked at."""
        self._data = data
        self._waiting = True
        reason = "" if data.clicks else self._reasons.clicks(data)
        self._show(reason, self._reasons.grain_note(data.campaigns))
        if self.isVisible():
            self.wake()

    @property
    def current(self) -> bool:
        """Whether the log is that of the selection."""
        return not self._waiting

    @Slot()
    def wake(self) -> None:
        """Open the log if it is not that of the selection."""
        if not self._waiting or self._data is None:
            return
        self._waiting = False
        several = len(self._data.campaigns) > 1
        self.table.set_column_shown("campaign", several)
        selection = self._data.selection if self._data.clicks else None
        self.model.show_selection(selection, self._data.clicks)


def _link_key(row: LinkRow) -> tuple[str, str, str, str]:
    return row.account_id, row.product, row.campaign_id, row.url
