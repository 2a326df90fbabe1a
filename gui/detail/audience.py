"""Who the audience is: countries, devices, operating systems and browsers as sorted bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

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
    from gui.formatting import Formats
    from gui.theme import Theme

DIMENSIONS = ("country", "device", "os", "browser")
TWO_COLUMNS_FROM = 640


class Audience(QWidget):
    """Four panels, two side by side where there is room."""

    def __init__(
        self, theme: Theme, reasons: Reasons, formats: Formats, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._reasons = reasons
        self._formats = formats
        self._titles = {
            "country": self.tr("Countries"),
            "device": self.tr("Devices"),
            "os": self.tr("Operating systems"),
            "browser": self.tr("Browsers"),
        }
        self.panels = {
            key: ChartPanel(lambda: BarPlot(theme, formats), theme, self) for key in DIMENSIONS
        }
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, size.HALF, 0, 0)
        self._grid.setHorizontalSpacing(3 * size.GRID)
        self._grid.setVerticalSpacing(size.GRID)
        self._columns = 0
        self._reason = QLabel(self)
        self._reason.setProperty("role", "muted")
        self._reason.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._reason.setWordWrap(True)
        self._arrange(2)

    @property
    def reason(self) -> str:
        """Why there is no breakdown at all; "" where there is one, or where reasons differ."""
        return "" if self._reason.isHidden() else self._reason.text()

    def show_data(self, data: DetailData) -> None:
        """Draw the splits of a selection, or say in each chart's place why there is none."""
        splits = {key: split_by(data, key, title) for key, title in self._titles.items()}
        whys = {
            key: split.reason or self._reasons.breakdown(data, key)
            for key, split in splits.items()
            if split.bars is None
        }
        shared = len(whys) == len(splits) and len(set(whys.values())) == 1
        self._reason.setText(whys["country"] if shared else "")
        self._reason.setVisible(shared)
        self._grid.setRowStretch(0, 2 if shared else 0)
        for key, panel in self.panels.items():
            title = self._titles[key]
            panel.setVisible(not shared)
            bars = splits[key].bars
            if bars is None:
                panel.show_reason(title, whys[key])
                continue
            bars = named_countries(bars) if key == "country" else bars
            headers = (title, bars.base.capitalize(), self.tr("Share"))
            panel.show_chart(bars, headers, self._rows(bars), bar_table(bars, key, title))

    def _rows(self, data: BarData) -> list[tuple[str, ...]]:
        return [
            (bar.label, self._formats.count(bar.count), self._share(bar.count, data.whole))
            for bar in data.bars
        ]

    def _share(self, count: int, whole: int | None) -> str:
        return f"{self._formats.decimal(count * 100 / whole, 1)} %" if whole else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._arrange(2 if event.size().width() >= TWO_COLUMNS_FROM else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        self._grid.addWidget(self._reason, 0, 0, 1, columns)
        for number, panel in enumerate(self.panels.values()):
            self._grid.addWidget(panel, 1 + number // columns, number % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if columns == 2 else 0)
        below = 1 + len(self.panels) // columns
        for row in range(1, len(self.panels) + 2):
            # Charts stand at the top, what is left over is below.
            self._grid.setRowStretch(row, 1 if row == below else 0)


def named_countries(data: BarData) -> BarData:
    """Bars whose two-letter codes are written as countries in the user's language."""
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
