"""The columns to tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.export.fields import with_counts
from gui.export.tables import Ticks
from gui.theme import tokens as size

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.export.fields import Field
    from gui.theme import Theme

_KEY = Qt.ItemDataRole.UserRole
_ROWS = 4
"""Columns that are seen at once."""


class ColumnList(QWidget):
    """A list of columns with tick boxes.

    Signals:
        changed: Another choice.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fields: dict[str, Field] = {}
        self._first = Ticks((), ())
        self.items = QListWidget(self)
        self.items.setProperty("framed", True)
        self.items.setAccessibleName(self.tr("Columns, ticked ones are exported"))
        self.items.itemChanged.connect(self._on_changed)
        self.label = QLabel(self.tr("Colu&mns"), self)
        self.label.setProperty("role", "heading")
        self.label.setBuddy(self.items)
        self.all = self._link(self.tr("Tick a&ll"), self._tick_all)
        self.reset = self._link(self.tr("&Reset"), self._reset)
        self.hint = QLabel(self)
        self.hint.setProperty("role", "secondary")
        self.hint.setWordWrap(True)
        self.add_counts = self._link(self.tr("Add them"), self._add_counts)
        self._lay_out()
        theme.changed.connect(self._renew)
        self._renew()

    def _link(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("kind", "link")
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        note = QHBoxLayout()
        note.setSpacing(0)
        note.addWidget(self.hint, 1)
        for button in (self.add_counts, self.all, self.reset):
            note.addWidget(button, 0, top | Qt.AlignmentFlag.AlignRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(size.HALF)
        layout.addWidget(self.label)
        layout.addWidget(self.items, 1)
        layout.addLayout(note)

    @Slot()
    def _renew(self) -> None:
        self.items.setMinimumHeight(self._theme.px(_ROWS * size.ROW_COMFORTABLE))

    def show_columns(self, fields: dict[str, Field], first: Ticks, ticks: Ticks) -> None:
        """Show other columns.

        Args:
            fields: All of them by key.
            first: What "Reset" goes back to.
            ticks: Their order, and which are ticked.
        """
        self._fields, self._first = fields, first
        self.items.blockSignals(True)
        self.items.clear()
        for key in ticks.order:
            item = QListWidgetItem(fields[key].column.title, self.items)
            item.setData(_KEY, key)
            item.setToolTip(key)
            item.setCheckState(_state(key in ticks.ticked))
        self.items.setCurrentRow(0)
        self.items.blockSignals(False)
        self._say()

    def ticks(self) -> Ticks:
        """The columns as they stand."""
        items = [self.items.item(number) for number in range(self.items.count())]
        on = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        return Ticks(
            tuple(item.data(_KEY) for item in items), tuple(item.data(_KEY) for item in on)
        )

    def tick(self, keys: Sequence[str], ticked: bool = True) -> None:
        """Tick columns, or take their ticks away; unknown ones are left out."""
        self.items.blockSignals(True)
        for number in range(self.items.count()):
            item = self.items.item(number)
            if item.data(_KEY) in keys:
                item.setCheckState(_state(ticked))
        self.items.blockSignals(False)
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self._say()
        self.changed.emit()

    @Slot()
    def _tick_all(self) -> None:
        self.tick([key for key, field in self._fields.items() if not field.column.personal])

    @Slot()
    def _reset(self) -> None:
        self.show_columns(self._fields, self._first, self._first)
        self.changed.emit()

    @Slot()
    def _add_counts(self) -> None:
        self.tick(with_counts(self.ticks().ticked, self._fields))

    def _say(self) -> None:
        """A rate without its counts says little: offer them, but export what was chosen."""
        ticked = self.ticks().ticked
        lacking = [key for key in with_counts(ticked, self._fields) if key not in ticked]
        titles = ", ".join(self._fields[key].column.title for key in lacking)
        self.hint.setText(
            self.tr("Some figures come without what they are made of: {columns}.").format(
                columns=titles
            )
            if lacking
            else ""
        )
        self.add_counts.setVisible(bool(lacking))


def _state(ticked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
