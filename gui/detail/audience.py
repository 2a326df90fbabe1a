"""Who the audience is: countries, devices, operating systems and browsers as sorted bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QGridLayout, QWidget

from gui.charts.bars import BarPlot
from gui.charts.panel import ChartPanel
from gui.detail.chart_tables import bar_table
from gui.detail.data import split_by
from gui.theme import tokens as size

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from gui.charts.data import BarData
    from gui.detail.data import DetailData
    from gui.detail.reasons import Reasons
    from gui.theme import Theme

DIMENSIONS = ("country", "device", "os", "browser")
TWO_COLUMNS_FROM = 640


class Audience(QWidget):
    """Four panels, two side by side where there is room."""

    def __init__(self, theme: Theme, reasons: Reasons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reasons = reasons
        self._titles = {
            "country": self.tr("Countries"),
            "device": self.tr("Devices"),
            "os": self.tr("Operating systems"),
            "browser": self.tr("Browsers"),
        }
        self._plots = {key: BarPlot(theme) for key in DIMENSIONS}
        self.panels = {key: ChartPanel(self._plots[key], theme, self) for key in DIMENSIONS}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(size.GRID)
        self._columns = 0
        self._arrange(2)
        for panel in self.panels.values():
            panel.setMinimumHeight(theme.px(190))

    def show_data(self, data: DetailData) -> None:
        """Draw the splits of a selection, or say in each chart's place why there is none."""
        for key, panel in self.panels.items():
            split = split_by(data, key, self._titles[key])
            if split.bars is None:
                panel.show_reason(
                    self._titles[key], split.reason or self._reasons.breakdown(data, key)
                )
                continue
            bars = named_countries(split.bars) if key == "country" else split.bars
            self._plots[key].show_data(bars)
            panel.show_chart(
                bars.title,
                (self._titles[key], bars.base.capitalize(), self.tr("Share")),
                [
                    (bar.label, QLocale().toString(bar.count), _share(bar.count, bars.whole))
                    for bar in bars.bars
                ],
                bars.note,
                bar_table(bars, key, self._titles[key]),
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._arrange(2 if event.size().width() >= TWO_COLUMNS_FROM else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, panel in enumerate(self.panels.values()):
            self._grid.addWidget(panel, number // columns, number % columns)
        self._grid.setColumnStretch(1, 1 if columns == 2 else 0)
        self._grid.setColumnStretch(0, 1)


def _share(count: int, whole: int | None) -> str:
    return f"{QLocale().toString(count * 100 / whole, 'f', 1)} %" if whole else ""


def named_countries(data: BarData) -> BarData:
    """Bars whose two-letter codes are written as countries in the user's language."""
    import msgspec

    bars = tuple(msgspec.structs.replace(bar, label=country_name(bar.label)) for bar in data.bars)
    return msgspec.structs.replace(data, bars=bars)


def country_name(code: str) -> str:
    """A country's name for its ISO 3166-1 alpha-2 code; any other label stays as it is."""
    if len(code) != 2 or not code.isalpha():
        return code
    territory = QLocale.codeToTerritory(code.upper())
    if territory == QLocale.Country.AnyCountry:
        return code
    return QLocale.territoryToString(territory)
