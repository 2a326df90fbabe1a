"""What was picked in charts of the detail pane to filter everything else: one frozen filter, with its chips."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from gui.charts.map_data import country_name
from gui.chips import Chip
from gui.detail.words import one_line
from gui.theme import tokens as size
from gui.widgets import FlowLayout
from gui.words import device_word
from services.domain.click_filter import ALL_CLICKS, RECIPIENT_ZONE, UNKNOWN, ClickFilter
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.formatting import Formats
    from gui.theme import Theme

_MOST_LETTERS = 60
_HALF_DAY, _INSTANT = timedelta(hours=12), timedelta(seconds=1)
MOST_CHIPS = 3
"""Values of one field that have a chip each; more are one chip together."""


def toggled(picked: ClickFilter, field: str, value: object) -> ClickFilter:
    """The filter with a value of a field picked, or no longer where it was."""
    values = getattr(picked, field)
    kept = tuple(v for v in values if v != value)
    return msgspec.structs.replace(
        picked, **{field: kept if len(kept) < len(values) else (*values, value)}
    )


def with_hour(picked: ClickFilter, hour: tuple[int, int], zone: str) -> ClickFilter:
    """The filter with an hour of the week picked in a zone; hours of another zone go."""
    if picked.zone != zone:
        picked = msgspec.structs.replace(picked, hours=(), zone=zone)
    return toggled(picked, "hours", hour)


def with_stretch(picked: ClickFilter, first: datetime, last: datetime) -> ClickFilter:
    """The filter over one stretch of time; picking it again takes it away."""
    if (picked.first, picked.last) == (first, last):
        return msgspec.structs.replace(picked, first=None, last=None)
    return msgspec.structs.replace(picked, first=first, last=last)


def chips_of(picked: ClickFilter, formats: Formats) -> list[tuple[str, ClickFilter]]:
    """What is picked in words, each with the filter that remains without it."""
    found: list[tuple[str, ClickFilter]] = []
    titles = {
        "countries": tr("Country: {value}"),
        "devices": tr("Device: {value}"),
        "systems": tr("System: {value}"),
        "browsers": tr("Browser: {value}"),
        "urls": tr("Link: {value}"),
        "recipients": tr("Person: {value}"),
    }
    for field, words in titles.items():
        values = getattr(picked, field)
        if len(values) > MOST_CHIPS:
            text = words.format(value=_together(field, values, formats))
            found.append((text, msgspec.structs.replace(picked, **{field: ()})))
            continue
        for value in values:
            text = words.format(value=_shown(field, value))
            found.append((text, toggled(picked, field, value)))
    for weekday, hour in picked.hours:
        day = formats.locale.standaloneDayName(weekday + 1, QLocale.FormatType.ShortFormat)
        span = f"{hour:02d}:00-{(hour + 1) % 24:02d}:00"
        place = tr("recipient's country") if picked.zone == RECIPIENT_ZONE else picked.zone
        text = tr("{day} {hour} ({zone})").format(day=day, hour=span, zone=place)
        found.append((text, toggled(picked, "hours", (weekday, hour))))
    if picked.first is not None:
        without = msgspec.structs.replace(picked, first=None, last=None)
        found.append((_stretch(picked.first, picked.last, formats), without))
    return found


def _stretch(first: datetime, last: datetime | None, formats: Formats) -> str:
    """From when to when, in the computer's zone as all times are: a day, days, or hours of a day."""
    if last is None:
        return formats.in_sentence(first)
    if last - first < _HALF_DAY:
        return f"{formats.in_sentence(first)}-{formats.time(last)}"
    # An instant before the end: the end is the next day's midnight.
    days = [formats.date(first), formats.date(last - _INSTANT)]
    return " - ".join(dict.fromkeys(days))


def _together(field: str, values: Sequence[str], formats: Formats) -> str:
    """Many values in one chip: the first, and how many more."""
    first = _shown(field, values[0].partition("?")[0])
    return tr("{first} and {n} more").format(first=first, n=formats.count(len(values) - 1))


def _shown(field: str, value: str) -> str:
    if value == UNKNOWN:
        return tr("unknown")
    if field == "countries":
        return country_name(value)
    if field == "devices":
        return device_word(value)
    return one_line(value, _MOST_LETTERS) or tr("(empty)")


class PickBar(QWidget):
    """The chips of what is picked, with how many clicks that leaves.

    Signals:
        picked: Another ClickFilter.
        emptied: The last chip went while it had the keyboard's focus.
    """

    picked = Signal(object)
    emptied = Signal()

    def __init__(self, theme: Theme, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._formats = formats
        self.chips: list[Chip] = []
        self.count = QLabel(self)
        self.count.setProperty("role", "secondary")
        self.clear = QPushButton(self.tr("Show all clicks"), self)
        self.clear.setProperty("kind", "link")
        self.clear.clicked.connect(self._on_clear)
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(0, 0, 0, size.HALF)
        self.setAccessibleName(self.tr("Picked clicks"))
        self.hide()

    def show_filter(self, picked: ClickFilter) -> None:
        """Show what is picked; nothing where all clicks are shown."""
        place = next((n for n, chip in enumerate(self.chips) if chip.hasFocus()), -1)
        while self._flow.takeAt(0) is not None:
            pass
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [
            Chip(text, without, self._theme, self)
            for text, without in chips_of(picked, self._formats)
        ]
        for chip in self.chips:
            chip.clicked.connect(self._on_chip)
        for widget in (*self.chips, self.count, self.clear):
            # Words stand in the middle of the row that the chips make.
            widget.setMinimumHeight(
                max((chip.sizeHint().height() for chip in self.chips), default=0)
            )
            self._flow.addWidget(widget)
            widget.show()
        self.count.clear()
        self.setVisible(bool(self.chips))
        if place >= 0 and self.chips:
            # The keyboard stays at the chips, so that the next one can be taken away as well.
            self.chips[min(place, len(self.chips) - 1)].setFocus()
        elif place >= 0:
            self.emptied.emit()

    def show_count(self, clicks: int, of: int) -> None:
        """Say how many clicks were found, and of how many."""
        number, whole = self._formats.count(clicks), self._formats.count(of)
        self.count.setText(self.tr("{n} of {whole} clicks").format(n=number, whole=whole))

    @Slot()
    def _on_clear(self) -> None:
        self.picked.emit(ALL_CLICKS)

    @Slot()
    def _on_chip(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self.picked.emit(chip.without)
