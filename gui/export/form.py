"""The left side of the export dialog: what, which rows, how it is written; and the columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from gui.export.column_list import ColumnList
from gui.export.options import Options, meaning, preset_names
from gui.export.sources import Scope
from gui.theme import tokens as size
from gui.widgets import restyle

if TYPE_CHECKING:
    from gui.export.tables import ExportTable
    from gui.formatting import Formats
    from gui.theme import Theme

SWITCHED = ("ip",)
"""Columns that are ticked and unticked with the switch for personal data."""


class ExportForm(QWidget):
    """The choices. `columns` belongs to them, but has its place where the dialog puts it.

    Signals:
        table_chosen: Another table, by its place.
        scope_chosen: Other rows: a Scope.
        changed: Another choice about columns, file or personal data.
    """

    table_chosen = Signal(int)
    scope_chosen = Signal(object)
    changed = Signal()

    def __init__(
        self, theme: Theme, formats: Formats, zone: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._formats = formats
        self._zone = zone
        self._options = Options()
        self._no_personal = ""
        self.what = QComboBox(self)
        self.scopes = {scope: QRadioButton(self) for scope in Scope}
        self.scope_hint = self._secondary()
        self.presets = QComboBox(self)
        self.preset_hint = self._secondary()
        self.columns = ColumnList(theme)
        self.titles = QCheckBox(self.tr("Readable &titles"), self)
        self.facts = QCheckBox(self.tr("Save a descriptio&n beside the file"), self)
        self.personal = QCheckBox(self.tr("Include &personal data"), self)
        self.personal.setAccessibleName(
            self.tr("Include e-mail addresses, phone numbers and IP addresses")
        )
        self.personal_hint = self._secondary()
        self._fill()
        self._lay_out()
        self._connect()

    def _secondary(self) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", "secondary")
        label.setWordWrap(True)
        return label

    def _fill(self) -> None:
        self._group = QButtonGroup(self)
        for button in self.scopes.values():
            self._group.addButton(button)
        for key, name in preset_names():
            self.presets.addItem(name, key)
        self.facts.setToolTip(
            self.tr("Filters, period, time zone, accounts and when they were read (.meta.json)")
        )
        self.titles.setToolTip(self.tr("Without: the stable names that programs rely on"))
        self.what.setAccessibleName(self.tr("What to export"))
        self.presets.setAccessibleName(self.tr("Written for"))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, size.GRID, 0)
        layout.setSpacing(size.HALF)
        self._heading(layout, self.tr("&What"), self.what)
        layout.addSpacing(size.GRID)
        self._heading(layout, self.tr("Rows"))
        for button in self.scopes.values():
            layout.addWidget(button)
        layout.addWidget(self.scope_hint)
        layout.addSpacing(size.GRID)
        self._heading(layout, self.tr("Written &for"), self.presets)
        layout.addWidget(self.preset_hint)
        layout.addSpacing(size.HALF)
        for widget in (self.titles, self.facts):
            layout.addWidget(widget)
        layout.addSpacing(size.GRID)
        self._heading(layout, self.tr("Who clicked"))
        layout.addWidget(self.personal)
        layout.addWidget(self.personal_hint)
        layout.addStretch(1)

    def _heading(self, layout: QVBoxLayout, text: str, field: QWidget | None = None) -> None:
        label = QLabel(text, self)
        label.setProperty("role", "heading")
        layout.addWidget(label)
        if field is not None:
            label.setBuddy(field)
            layout.addWidget(field)

    def _connect(self) -> None:
        self.what.currentIndexChanged.connect(self.table_chosen)
        self._group.buttonClicked.connect(self._on_scope)
        self.presets.currentIndexChanged.connect(self._on_preset)
        self.columns.changed.connect(self.changed)
        for box in (self.titles, self.facts):
            box.toggled.connect(self._on_box)
        self.personal.toggled.connect(self._on_personal)

    # What the dialog shows here

    def show_tables(self, tables: tuple[ExportTable, ...], place: int) -> None:
        """Offer these tables, one of them chosen."""
        self.what.blockSignals(True)
        self.what.addItems([table.title for table in tables])
        self.what.setCurrentIndex(place)
        self.what.blockSignals(False)

    def show_scopes(self, table: ExportTable, chosen: Scope) -> None:
        """Offer the rows of a table."""
        for scope, button in self.scopes.items():
            source = table.sources.get(scope)
            button.setVisible(source is not None)
            if source is not None:
                button.setText(self._scope_title(scope, source.count))
                button.setEnabled(not source.reason)
                button.setToolTip(source.reason)
        self.scopes[chosen].setChecked(True)
        self.scope_hint.setText(
            self.tr("Everything in the workspace, with the columns of the reports.")
            if chosen == Scope.ALL
            else self.tr("As on screen: same filter, order and columns.")
        )

    def _scope_title(self, scope: Scope, count: int | None) -> str:
        title = {
            Scope.SELECTED: self.tr("Selecte&d rows"),
            Scope.VIEW: self.tr("This &view"),
            Scope.ALL: self.tr("&Everything"),
        }[scope]
        return title if count is None else f"{title} ({self._formats.count(count)})"

    def show_count(self, scope: Scope, count: int) -> None:
        """Rows were counted."""
        self.scopes[scope].setText(self._scope_title(scope, count))

    def show_options(self, options: Options) -> None:
        """Show the choices about the file."""
        self._options = options
        for widget in (self.presets, self.titles, self.facts):
            widget.blockSignals(True)
        self.presets.setCurrentIndex(self.presets.findData(options.preset))
        self.titles.setChecked(options.titles)
        self.titles.setEnabled(options.titled)
        self.facts.setChecked(options.facts)
        for widget in (self.presets, self.titles, self.facts):
            widget.blockSignals(False)

    def show_personal(self, reason: str) -> None:
        """Offer personal data, or say why there is none; then the switch is off."""
        self._no_personal = reason
        self.personal.setEnabled(not reason)
        if reason:
            self.personal.setChecked(False)
        self._warn()

    # What the user chose

    @property
    def options(self) -> Options:
        """The choices about the file."""
        return self._options

    @Slot()
    def _on_scope(self) -> None:
        chosen = next(scope for scope, button in self.scopes.items() if button.isChecked())
        self.scope_chosen.emit(chosen)

    @Slot()
    def _on_preset(self) -> None:
        """Programs want the machine names, people readable titles, until told otherwise."""
        made = msgspec.structs.replace(self._options, preset=self.presets.currentData())
        self.show_options(msgspec.structs.replace(made, titles=made.words))
        self.changed.emit()

    @Slot()
    def _on_box(self) -> None:
        self._options = msgspec.structs.replace(
            self._options, titles=self.titles.isChecked(), facts=self.facts.isChecked()
        )
        self.changed.emit()

    @Slot(bool)
    def _on_personal(self, on: bool) -> None:
        """The personal columns come and go with the switch; the single ones may be unticked."""
        self._warn()
        self.columns.tick(SWITCHED, on)

    def explain(self, *, times: bool) -> None:
        """Say what the choices mean; `times` tells whether there are any."""
        mark = self._formats.decimal_mark
        self.preset_hint.setText(meaning(self._options, mark, self._zone if times else ""))

    def _warn(self) -> None:
        on = self.personal.isChecked()
        restyle(self.personal_hint, "role", "warn" if on else "secondary")
        warning = self.tr(
            "The file will say who clicked: e-mail addresses, phone numbers and IP addresses. Keep "
            "it, and pass it on, only as your rules for personal data allow."
        )
        what = self.tr("E-mail addresses, phone numbers and IP addresses. Left out unless ticked.")
        self.personal_hint.setText(warning if on else self._no_personal or what)
