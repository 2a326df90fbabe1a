"""The row of tools above the content: search, period, filters, lenses, refresh and stop, export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from gui.actions import plain_text
from gui.filter_buttons import FilterButton, PeriodButton
from gui.filters import FilterKind, Filters
from gui.lens_buttons import BaseButton, ClicksButton
from gui.theme import tokens as size
from gui.words import channel_word, status_word
from services.domain.kinds import CampaignStatus, Channel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from gui.actions import Actions
    from gui.formatting import Formats
    from gui.period import PeriodChoice
    from gui.theme import Theme
    from services.domain.lenses import Lenses

_TYPING_MS = 200
"""A search starts this long after the last key."""


class CommandButton(QPushButton):
    """A button for a command: its words, icon and state follow the command."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.command = action
        self._compact = False
        self.clicked.connect(action.trigger)
        action.changed.connect(self._renew)
        self._renew()

    def set_compact(self, compact: bool) -> None:
        """Show the icon alone; its words stay in tooltip and accessible name."""
        self._compact = compact
        self._renew()

    @Slot()
    def _renew(self) -> None:
        words = plain_text(self.command)
        self.setText("" if self._compact else f" {words}")
        self.setAccessibleName(words)
        self.setToolTip(self.command.toolTip())
        self.setIcon(self.command.icon())
        self.setEnabled(self.command.isEnabled())


class ToolRow(QWidget):
    """The tools.

    Signals:
        filters_wanted: Other Filters.
        lenses_wanted: Other Lenses.
        list_wanted: The user pressed Down or Enter in the search field: go to the list.
    """

    filters_wanted = Signal(object)
    lenses_wanted = Signal(object)
    list_wanted = Signal()

    def __init__(
        self, actions: Actions, theme: Theme, formats: Formats, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._filters = Filters()
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search campaigns"))
        self.search.setAccessibleName(self.tr("Search campaigns"))
        self.search.setToolTip(self.tr("Name, subject and account (Ctrl+F)"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self._glass = QAction(self)
        theme.bind_icon(self._glass, "search", "faint")
        self.search.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.period = PeriodButton(formats, self)
        theme.bind_icon(self.period, "calendar")
        self.filter = FilterButton(self)
        theme.bind_icon(self.filter, "funnel")
        self.filter.kinds[FilterKind.CHANNELS].set_options(
            tuple((str(c), channel_word(c)) for c in Channel)
        )
        self.filter.kinds[FilterKind.STATUSES].set_options(
            tuple((str(s), status_word(s)) for s in CampaignStatus)
        )
        self.base = BaseButton(self)
        self.clicks = ClicksButton(actions.bot_rules, self)
        self.refresh = CommandButton(actions.refresh, self)
        self.stop = CommandButton(actions.stop, self)
        self.export = CommandButton(actions.export, self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._lay_out()
        self._connect(actions)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * size.GRID, size.GRID, 2 * size.GRID, size.GRID)
        layout.setSpacing(size.GRID)
        self.search.setMinimumWidth(140)
        self.search.setMaximumWidth(380)
        layout.addWidget(self.search, 3)
        for widget in (self.period, self.filter, self.base, self.clicks):
            layout.addWidget(widget)
        layout.addStretch(1)
        for button in (self.export, self.stop, self.refresh):
            layout.addWidget(button)

    def _connect(self, actions: Actions) -> None:
        self._typing.timeout.connect(self._on_search)
        self.search.textEdited.connect(self._typing.start)
        self.search.textChanged.connect(self._on_text)
        self.period.chosen.connect(self._on_period)
        self.filter.chosen.connect(self._on_values)
        self.filter.starred.connect(self._on_starred)
        for lens in (self.base, self.clicks):
            lens.chosen.connect(self.lenses_wanted)
        actions.stop.changed.connect(self._show_stop)
        self._theme.changed.connect(self._fit)
        self._show_stop()

    @Slot()
    def _show_stop(self) -> None:
        self.stop.setVisible(self.stop.command.isEnabled())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words out where the room is short."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Buttons show their icon alone where their words do not fit beside the search field."""
        buttons = (self.export, self.stop, self.refresh)
        for button in buttons:
            button.set_compact(compact=False)
        shown = [
            w
            for w in (self.period, self.filter, self.base, self.clicks, *buttons)
            if not w.isHidden()
        ]
        room = self.width() - self.search.minimumWidth() - (len(shown) + 5) * size.GRID
        tight = sum(widget.sizeHint().width() for widget in shown) > room
        for button in buttons:
            button.set_compact(tight)

    def set_providers(self, options: tuple[tuple[str, str], ...]) -> None:
        """Offer these providers: key and name of each."""
        self._offer(FilterKind.PROVIDERS, options)

    def set_tags(self, tags: tuple[str, ...]) -> None:
        """Offer these tags."""
        self._offer(FilterKind.TAGS, tuple((tag, tag) for tag in tags))

    def _offer(self, kind: FilterKind, options: tuple[tuple[str, str], ...]) -> None:
        menu = self.filter.kinds[kind]
        menu.set_options(options)
        menu.show_values(self._filters.values(kind))

    def show_lenses(self, lenses: Lenses) -> None:
        """Show the lenses in force."""
        self.base.show_lenses(lenses)
        self.clicks.show_lenses(lenses)
        self._fit()

    def show_filters(self, filters: Filters) -> None:
        """Show the filters in force."""
        self._filters = filters
        if self.search.text().strip() != filters.search:
            self._typing.stop()
            self.search.setText(filters.search)
        self.period.show_choice(filters.period)
        self.filter.show_filters(filters)
        self._fit()

    @Slot()
    def go_to_search(self) -> None:
        """Go to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down or Enter in the search field goes to the list; Escape empties it."""
        if watched is not self.search or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                event.accept()  # Escape empties the field before it stops a refresh
                return True
        elif event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_search()
                self.list_wanted.emit()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _on_text(self, text: str) -> None:
        if not text and self._filters.search:
            self._on_search()

    @Slot()
    def _on_search(self) -> None:
        self._typing.stop()
        wanted = self._filters.with_search(self.search.text())
        if wanted != self._filters:
            self.filters_wanted.emit(wanted)

    @Slot(object)
    def _on_period(self, choice: PeriodChoice) -> None:
        self.filters_wanted.emit(self._filters.with_period(choice))

    @Slot(object, object)
    def _on_values(self, kind: FilterKind, values: tuple[str, ...]) -> None:
        self.filters_wanted.emit(self._filters.with_values(kind, values))

    @Slot(bool)
    def _on_starred(self, starred: bool) -> None:
        self.filters_wanted.emit(self._filters.with_starred(starred))
