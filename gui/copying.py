"""Copy, copy with headers and select all: they go to the table that has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QTreeView

if TYPE_CHECKING:
    from gui.actions import Actions


@runtime_checkable
class Copies(Protocol):
    """A table, or a chart with its figures."""

    def copy_selection(self, *, headers: bool) -> None:
        """Put what is selected on the clipboard."""

    def selectAll(self) -> None:
        """Select all rows."""


class CopyCommands(QObject):
    """Connects the Edit menu with the tables.

    Args:
        actions: The commands.
        table: The table that is meant where no other has the focus.
        parent: Owner.
    """

    def __init__(self, actions: Actions, table: Copies, parent: QObject) -> None:
        super().__init__(parent)
        self._table = table
        actions.copy.triggered.connect(self._copy)
        actions.copy_headers.triggered.connect(self._copy_headers)
        actions.select_all.triggered.connect(self._select_all)

    def target(self) -> Copies:
        """The table or chart that commands go to."""
        widget = QApplication.focusWidget()
        while widget is not None:
            if isinstance(widget, Copies):
                return widget
            widget = widget.parentWidget()
        return self._table

    @Slot()
    def _copy(self) -> None:
        self.target().copy_selection(headers=False)

    @Slot()
    def _copy_headers(self) -> None:
        self.target().copy_selection(headers=True)

    @Slot()
    def _select_all(self) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, QTreeView):
            focus.selectAll()
        else:
            self.target().selectAll()
