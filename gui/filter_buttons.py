"""Buttons that filter: one for several values with tick boxes, one for the period."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from gui.period import CustomPeriodDialog, PeriodChoice, Preset, preset_title
from gui.widgets import restyle

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from gui.filters import Lens
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


class LensButton(QPushButton):
    """A filter of several values: a button with a menu of tick boxes.

    Signals:
        chosen: The Lens and the ticked values.
    """

    chosen = Signal(object, object)

    def __init__(self, lens: Lens, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lens = lens
        self._title = title
        self._options: dict[str, QAction] = {}
        self.setProperty("kind", "menu")
        self._menu = StickyMenu(self)
        self.setMenu(self._menu)
        self.show_values(())

    def set_options(self, options: tuple[tuple[str, str], ...]) -> None:
        """Offer other values: key and word of each."""
        ticked = self.values()
        self._menu.clear()
        self._options = {}
        for key, word in options:
            action = self._menu.addAction(word)
            action.setCheckable(True)
            action.setChecked(key in ticked)
            action.triggered.connect(self._on_tick)
            self._options[key] = action

    def values(self) -> tuple[str, ...]:
        """The ticked values."""
        return tuple(key for key, action in self._options.items() if action.isChecked())

    def show_values(self, values: tuple[str, ...]) -> None:
        """Tick exactly these."""
        for key, action in self._options.items():
            action.setChecked(key in values)
        words = [action.text() for key, action in self._options.items() if key in values]
        text = (
            self._title
            if not words
            else words[0]
            if len(words) == 1
            else self.tr("{title}: {n}").format(title=self._title, n=len(words))
        )
        self.setText(text)
        self.setToolTip(self.tr("Filter by {title}").format(title=self._title.lower()))
        chosen = ", ".join(words) or self.tr("all")
        self.setAccessibleName(f"{self._title}: {chosen}")
        restyle(self, "active", bool(values))

    @Slot()
    def _on_tick(self) -> None:
        self.chosen.emit(self._lens, self.values())


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
        today = datetime.now(UTC).date()
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
