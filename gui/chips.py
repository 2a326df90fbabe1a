"""Chips of the filters in force, each with an x; only there when there are some."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from gui.filters import FilterKind, Filters
from gui.period import PeriodChoice
from gui.theme import tokens as size
from gui.widgets import FlowLayout
from gui.words import channel_word, status_word

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from gui.formatting import Formats
    from gui.theme import Theme


class Chip(QToolButton):
    """One filter; a click, Delete or Backspace removes it. `without` are the filters that remain."""

    def __init__(self, text: str, without: object, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.without = without
        self.setText(text)
        self.setProperty("kind", "chip")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setToolTip(self.tr("Remove this filter"))
        self.setAccessibleName(self.tr("Filter {text}, remove").format(text=text))
        theme.bind_icon(self, "x")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes the filter as a click does."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.click()
        else:
            super().keyPressEvent(event)


class ChipBar(QWidget):
    """The chips.

    Signals:
        filters_wanted: Other Filters.
    """

    filters_wanted = Signal(object)

    def __init__(self, theme: Theme, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formats = formats
        self.chips: list[Chip] = []
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.setContentsMargins(2 * size.GRID, 0, 2 * size.GRID, size.GRID)
        self.clear = QPushButton(self.tr("Clear filters"), self)
        self.clear.setProperty("kind", "link")
        self.clear.clicked.connect(self._on_clear)
        self.setAccessibleName(self.tr("Filters in force"))
        self.hide()

    def show_filters(
        self,
        filters: Filters,
        account_name: Callable[[str], str],
        provider_name: Callable[[str], str],
    ) -> None:
        """Show the filters in force."""
        while self._flow.takeAt(0) is not None:
            pass
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [
            Chip(text, without, self._theme, self)
            for text, without in self._texts(filters, account_name, provider_name)
        ]
        for chip in self.chips:
            chip.clicked.connect(self._on_chip)
        for widget in (*self.chips, self.clear):
            self._flow.addWidget(widget)
            widget.show()
        self.setVisible(bool(self.chips))

    def _texts(
        self,
        filters: Filters,
        account_name: Callable[[str], str],
        provider_name: Callable[[str], str],
    ) -> list[tuple[str, Filters]]:
        words: tuple[tuple[FilterKind, Callable[[str], str]], ...] = (
            (FilterKind.ACCOUNTS, account_name),
            (FilterKind.PROVIDERS, provider_name),
            (FilterKind.CHANNELS, channel_word),
            (FilterKind.STATUSES, status_word),
            (FilterKind.TAGS, str),
        )
        found = []
        if filters.search:
            found.append((f"“{filters.search}”", filters.with_search("")))
        if filters.bounded:
            found.append((filters.period.title(self._formats), filters.with_period(PeriodChoice())))
        if filters.starred:
            found.append((self.tr("Starred"), filters.with_starred(False)))
        for kind, word in words:
            found += [(word(value), filters.without(kind, value)) for value in filters.values(kind)]
        return found

    @Slot()
    def _on_clear(self) -> None:
        self.filters_wanted.emit(Filters())

    @Slot()
    def _on_chip(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self.filters_wanted.emit(chip.without)
