"""When a view runs: every day, on some weekdays, or on a day of the month, at a time."""

from __future__ import annotations

from PySide6.QtCore import QTime, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from gui.recipes.wording import WEEKDAYS, tr
from gui.theme import tokens as size
from gui.widgets import FlowLayout
from services.schedule.timing import LAST_DAY, Timing

_FIRST_TIME = QTime(7, 30)
_FIRST_WEEKDAY = 0
_TIME_WIDTH = 96
"""Logical pixels; the theme's boxes have room for arrows."""


class TimingForm(QWidget):
    """Fields of a Timing.

    Signals:
        changed: Another time.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kinds = {
            "daily": QRadioButton(tr("Every &day"), self),
            "weekly": QRadioButton(tr("Every &week on"), self),
            "monthly": QRadioButton(tr("Every &month on day"), self),
        }
        self.days = [QCheckBox(tr(str(name)), self) for name in WEEKDAYS]
        self.day = QSpinBox(self)
        self.time = QTimeEdit(_FIRST_TIME, self)
        self._set_up()
        self._lay_out()
        self._on_kind()

    def _set_up(self) -> None:
        self._group = QButtonGroup(self)
        for button in self.kinds.values():
            self._group.addButton(button)
        self.kinds["weekly"].setChecked(True)
        self.days[_FIRST_WEEKDAY].setChecked(True)
        self.day.setRange(1, LAST_DAY)
        self.day.setAccessibleName(tr("Day of the month"))
        self.day.setToolTip(tr("Up to 28, so that no month lacks it"))
        self.time.setDisplayFormat("HH:mm")
        self.time.setButtonSymbols(QTimeEdit.ButtonSymbols.NoButtons)
        self.time.setMinimumWidth(_TIME_WIDTH)
        self.time.setAccessibleName(tr("Time of day"))
        self._group.buttonClicked.connect(self._on_kind)
        for box in self.days:
            box.toggled.connect(self.changed)
        self.day.valueChanged.connect(self.changed)
        self.time.timeChanged.connect(self.changed)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(size.HALF)
        layout.addWidget(self.kinds["daily"])
        layout.addWidget(self.kinds["weekly"])
        self.week = QWidget(self)
        flow = FlowLayout(self.week, size.GRID)
        flow.setContentsMargins(3 * size.GRID, 0, 0, 0)
        for box in self.days:
            flow.addWidget(box)
        layout.addWidget(self.week)
        month = QHBoxLayout()
        month.addWidget(self.kinds["monthly"])
        month.addWidget(self.day)
        month.addStretch(1)
        layout.addLayout(month)
        at = QHBoxLayout()
        label = QLabel(tr("A&t"), self)
        label.setBuddy(self.time)
        at.addWidget(label)
        at.addWidget(self.time)
        hint = QLabel(tr("by this computer's clock"), self)
        hint.setProperty("role", "secondary")
        at.addWidget(hint)
        at.addStretch(1)
        layout.addLayout(at)

    @property
    def kind(self) -> str:
        """The word of the choice."""
        return next(key for key, button in self.kinds.items() if button.isChecked())

    @Slot()
    def _on_kind(self) -> None:
        for box in self.days:
            box.setEnabled(self.kind == "weekly")
        self.day.setEnabled(self.kind == "monthly")
        self.changed.emit()

    def timing(self) -> Timing | None:
        """The time; None where no weekday is ticked."""
        hour, minute = self.time.time().hour(), self.time.time().minute()
        if self.kind == "daily":
            return Timing.daily(hour, minute)
        if self.kind == "monthly":
            return Timing.monthly(self.day.value(), hour, minute)
        chosen = [number for number, box in enumerate(self.days) if box.isChecked()]
        return Timing.weekly(chosen, hour, minute) if chosen else None

    def show_timing(self, timing: Timing) -> None:
        """Show another time."""
        self.kinds[timing.kind].setChecked(True)
        for number, box in enumerate(self.days):
            box.setChecked(number in timing.weekdays if timing.weekdays else number == 0)
        self.day.setValue(timing.day or 1)
        self.time.setTime(QTime(timing.hour, timing.minute))
        self._on_kind()
