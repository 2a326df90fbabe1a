"""When a view runs: every day, on some weekdays, or on a day of the month, at a time."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui.theme import tokens as size
from gui.widgets import FlowLayout
from services.domain.timing import WEEKDAYS
from services.schedule.timing import LAST_DAY, Timing
from services.wording import tr

_FIRST_TIME = (7, 30)
_FIRST_WEEKDAY = 0


class _TwoDigits(QSpinBox):
    """A part of a time: 00 up to its last value, and round again."""

    def __init__(self, last: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setRange(0, last)
        self.setWrapping(True)

    def textFromValue(self, value: int) -> str:
        """Two digits."""
        return f"{value:02}"


class TimingForm(QWidget):
    """Fields of a Timing.

    Signals:
        changed: Another time.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kinds = {
            "daily": QRadioButton(self.tr("Every &day"), self),
            "weekly": QRadioButton(self.tr("Every &week on"), self),
            "monthly": QRadioButton(self.tr("Every &month on day"), self),
        }
        self.days = [QCheckBox(tr(name), self) for name in WEEKDAYS]
        self.day = QSpinBox(self)
        self.hour, self.minute = _TwoDigits(23, self), _TwoDigits(59, self)
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
        self.day.setAccessibleName(self.tr("Day of the month"))
        self.day.setToolTip(self.tr("Up to 28, so that no month lacks it"))
        self.hour.setValue(_FIRST_TIME[0])
        self.minute.setValue(_FIRST_TIME[1])
        self.hour.setAccessibleName(self.tr("Hour"))
        self.minute.setAccessibleName(self.tr("Minute"))
        self._group.buttonClicked.connect(self._on_kind)
        for box in self.days:
            box.toggled.connect(self.changed)
        for number in (self.day, self.hour, self.minute):
            number.valueChanged.connect(self.changed)

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
        label = QLabel(self.tr("A&t"), self)
        label.setBuddy(self.hour)
        for widget in (label, self.hour, QLabel(":", self), self.minute):
            at.addWidget(widget)
        hint = QLabel(self.tr("by this computer's clock"), self)
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
        hour, minute = self.hour.value(), self.minute.value()
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
        self.hour.setValue(timing.hour)
        self.minute.setValue(timing.minute)
        self._on_kind()
