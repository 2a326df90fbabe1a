"""The period picker's choices: presets that move with the calendar, and a custom range."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QDate, Slot
from PySide6.QtWidgets import QDateEdit, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from gui.dates import edit_pattern, short_day
from gui.formatting import local_zone
from gui.theme import tokens as size
from services.domain.plan import Period
from services.wording import noop, tr

if TYPE_CHECKING:
    from gui.formatting import Formats


class Preset(StrEnum):
    """A named period."""

    ALL = "all"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    LAST_7 = "last_7"
    LAST_30 = "last_30"
    LAST_90 = "last_90"
    THIS_YEAR = "this_year"
    CUSTOM = "custom"


_TITLES = {
    Preset.ALL: noop("All time"),
    Preset.THIS_MONTH: noop("This month"),
    Preset.LAST_MONTH: noop("Last month"),
    Preset.LAST_7: noop("Last 7 days"),
    Preset.LAST_30: noop("Last 30 days"),
    Preset.LAST_90: noop("Last 90 days"),
    Preset.THIS_YEAR: noop("This year"),
    Preset.CUSTOM: noop("Custom"),
}
_DAYS = {Preset.LAST_7: 7, Preset.LAST_30: 30, Preset.LAST_90: 90}


class PeriodChoice(msgspec.Struct, frozen=True):
    """What the user picked; `custom` counts with Preset.CUSTOM only."""

    preset: Preset = Preset.ALL
    custom: Period = Period()

    def period(self, today: date) -> Period:
        """The days it stands for on a given day."""
        if self.preset == Preset.CUSTOM:
            return self.custom
        if self.preset == Preset.ALL:
            return Period()
        if self.preset in _DAYS:
            return Period(today - timedelta(days=_DAYS[self.preset] - 1), today)
        if self.preset == Preset.THIS_MONTH:
            return Period(today.replace(day=1), today)
        if self.preset == Preset.THIS_YEAR:
            return Period(today.replace(month=1, day=1), today)
        last = today.replace(day=1) - timedelta(days=1)
        return Period(last.replace(day=1), last)

    def title(self, formats: Formats) -> str:
        """Its name, or its days where it is a custom range."""
        if self.preset != Preset.CUSTOM:
            return preset_title(self.preset)
        return " – ".join(_day(day, formats) for day in (self.custom.first, self.custom.last))


def preset_title(preset: Preset) -> str:
    """A preset's name."""
    return tr(_TITLES[preset])


def _included() -> str:
    words = tr("Both days are included, in the time of {zone}.")
    return words.format(zone=local_zone())


def month_of(day: date) -> PeriodChoice:
    """The whole month of a day."""
    first = day.replace(day=1)
    following = (first + timedelta(days=32)).replace(day=1)
    return PeriodChoice(Preset.CUSTOM, Period(first, following - timedelta(days=1)))


def _day(day: date | None, formats: Formats) -> str:
    if day is None:
        return "…"
    return short_day(day, formats.locale)


class CustomPeriodDialog(QDialog):
    """Asks for the first and last day. After `accepted`, `choice()` is what was picked."""

    def __init__(self, start: Period, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Custom period"))
        self.first = self._field(start.first or today - timedelta(days=29), self.tr("First day"))
        self.last = self._field(start.last or today, self.tr("Last day"))
        self.hint = QLabel(_included(), self)
        self.hint.setProperty("role", "muted")
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("Show period"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(size.GRID)
        for text, field in ((self.tr("&First day"), self.first), (self.tr("&Last day"), self.last)):
            label = QLabel(text, self)
            label.setProperty("role", "heading")
            label.setBuddy(field)
            layout.addWidget(label)
            layout.addWidget(field)
        layout.addWidget(self.hint)
        layout.addWidget(buttons)
        self.first.dateChanged.connect(self._check)
        self.last.dateChanged.connect(self._check)
        self._check()

    def _field(self, day: date, name: str) -> QDateEdit:
        field = QDateEdit(QDate(day.year, day.month, day.day), self)
        field.setCalendarPopup(True)
        field.setDisplayFormat(edit_pattern())
        field.setMinimumWidth(160)
        field.setAccessibleName(name)
        return field

    @Slot()
    def _check(self) -> None:
        right = self.first.date() <= self.last.date()
        self._ok.setEnabled(right)
        self.hint.setText(
            _included() if right else self.tr("The first day lies after the last day.")
        )

    def choice(self) -> PeriodChoice:
        """What was picked."""
        return PeriodChoice(
            Preset.CUSTOM, Period(_python_day(self.first.date()), _python_day(self.last.date()))
        )


def _python_day(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
