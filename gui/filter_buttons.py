"""Buttons that filter: one for all kinds of values with tick boxes, one for the period."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from gui.filters import FilterKind, Filters
from gui.formatting import local_zone
from gui.period import CustomPeriodDialog, PeriodChoice, Preset, preset_title
from gui.widgets import restyle
from services.domain.local_days import today_in

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from gui.formatting import Formats


class StickyMenu(QMenu):
    """A menu of tick boxes that stays open while ticking."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick and stay."""
        action = self.activeAction()
        if action is not None and action.isEnabled() and action.isCheckable():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with the space bar and stay."""
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action is not None and action.isCheckable():
            action.trigger()
        else:
            super().keyPressEvent(event)


class FilterMenu(StickyMenu):
    """One kind of filter: a menu of tick boxes.

    Signals:
        chosen: The FilterKind and the ticked values.
    """

    chosen = Signal(object, object)

    def __init__(self, kind: FilterKind, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.kind = kind
        self._options: dict[str, QAction] = {}
        self.menuAction().setVisible(False)

    def set_options(self, options: tuple[tuple[str, str], ...]) -> None:
        """Offer other values: key and word of each. Without any the kind is not offered."""
        ticked = self.values()
        self.clear()
        self._options = {}
        for key, word in options:
            action = self.addAction(word.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key in ticked)
            action.triggered.connect(self._on_tick)
            self._options[key] = action
        self.menuAction().setVisible(bool(options))

    def values(self) -> tuple[str, ...]:
        """The ticked values."""
        return tuple(key for key, action in self._options.items() if action.isChecked())

    def show_values(self, values: tuple[str, ...]) -> None:
        """Tick exactly these."""
        for key, action in self._options.items():
            action.setChecked(key in values)

    @Slot()
    def _on_tick(self) -> None:
        self.chosen.emit(self.kind, self.values())


class FilterButton(QPushButton):
    """All kinds of filter behind one button; it says how many values are in force.

    Signals:
        chosen: A FilterKind and its ticked values.
        starred: Whether only starred campaigns are wanted.
    """

    chosen = Signal(object, object)
    starred = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "menu")
        self._menu = StickyMenu(self)
        self.setMenu(self._menu)
        titles = (
            (FilterKind.PROVIDERS, self.tr("&Provider")),
            (FilterKind.CHANNELS, self.tr("&Channel")),
            (FilterKind.STATUSES, self.tr("&Status")),
            (FilterKind.TAGS, self.tr("&Tag")),
        )
        self.kinds = {kind: FilterMenu(kind, title, self._menu) for kind, title in titles}
        for kind in self.kinds.values():
            self._menu.addMenu(kind)
            kind.chosen.connect(self.chosen)
        self._menu.addSeparator()
        self.star = self._menu.addAction(self.tr("Starred &only"))
        self.star.setCheckable(True)
        self.star.triggered.connect(self.starred)
        self.show_filters(Filters())

    def show_filters(self, filters: Filters) -> None:
        """Tick what is in force."""
        for kind, menu in self.kinds.items():
            menu.show_values(filters.values(kind))
        self.star.setChecked(filters.starred)
        number = sum(len(filters.values(kind)) for kind in self.kinds) + filters.starred
        words = self.tr("Filter")
        self.setText(f" {words}" if not number else f" {words}: {number}")
        self.setAccessibleName(
            self.tr("Filter, {n} in force").format(n=number) if number else words
        )
        self.setToolTip(self.tr("Filter by provider, channel, status, tag or star"))
        restyle(self, "active", bool(number))


class PeriodButton(QPushButton):
    """The period picker.

    Signals:
        chosen: A PeriodChoice.
    """

    chosen = Signal(object)

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._choice = PeriodChoice()
        self.setProperty("kind", "menu")
        self.setToolTip(self.tr("Period in which campaigns were sent"))
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._presets: dict[Preset, QAction] = {}
        group = QActionGroup(self)
        for preset in Preset:
            if preset in (Preset.THIS_MONTH, Preset.CUSTOM):
                self._menu.addSeparator()
            dialog = preset == Preset.CUSTOM
            title = self.tr("Custom...") if dialog else preset_title(preset)
            action = self._menu.addAction(title)
            action.setCheckable(True)
            action.setData(str(preset))
            group.addAction(action)
            action.triggered.connect(self._on_custom if dialog else self._on_preset)
            self._presets[preset] = action
        self.show_choice(self._choice)

    def show_choice(self, choice: PeriodChoice) -> None:
        """Show what is chosen."""
        self._choice = choice
        self._presets[choice.preset].setChecked(True)
        title = choice.title(self._formats)
        self.setText(f" {title}")
        self.setAccessibleName(self.tr("Period: {title}").format(title=title))
        restyle(self, "active", choice.preset != Preset.ALL)

    @Slot()
    def _on_preset(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.chosen.emit(PeriodChoice(Preset(action.data())))

    @Slot()
    def _on_custom(self) -> None:
        self._presets[self._choice.preset].setChecked(True)
        self.ask_custom()

    def ask_custom(self) -> CustomPeriodDialog:
        """Open the dialog for a custom period."""
        today = today_in(local_zone())
        dialog = CustomPeriodDialog(self._choice.period(today), today, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._on_custom_done)
        dialog.open()
        return dialog

    @Slot()
    def _on_custom_done(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, CustomPeriodDialog):
            self.chosen.emit(dialog.choice())
