"""Who the audience is: countries, devices, operating systems and browsers as sorted bars."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from gui.charts.bars import BarPlot
from gui.charts.map_data import country_name
from gui.charts.panel import ChartPanel
from gui.charts.worldmap import WorldMap
from gui.detail.chart_tables import bar_table, map_table
from gui.detail.data import FIELD_OF
from gui.detail.splits import map_data, split_by
from gui.theme import tokens as size
from gui.words import as_heading, device_word

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from gui.charts.data import BarData
    from gui.detail.data import DetailData
    from gui.detail.reasons import Reasons
    from gui.detail.splits import Split
    from gui.formatting import Formats
    from gui.theme import Theme

DIMENSIONS = ("country", "device", "os", "browser")
TWO_COLUMNS_FROM = 640
MAP_LOWEST, MAP_HIGHEST = 230, 400
"""Height of the map with its legend; it takes what its width can use."""
MAP_SHAPE = 0.62
"""Height of the map with title and legend, as a part of its width."""


class Audience(QWidget):
    """A map and four panels of bars, two side by side where there is room.

    Signals:
        label_picked: A bar or a country was picked: its dimension and its label as stored.
    """

    label_picked = Signal(str, str)

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
        self._bars: dict[str, BarData] = {}
        self.panels = {
            key: ChartPanel(partial(self._bar_plot, theme, key), theme, self) for key in DIMENSIONS
        }
        self.map = ChartPanel(lambda: self._world(theme), theme, self)
        self._theme = theme
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

    def _bar_plot(self, theme: Theme, key: str) -> BarPlot:
        made = BarPlot(theme, self._formats)
        made.pickable = True
        made.chosen.connect(partial(self._on_bar, key))
        return made

    def _world(self, theme: Theme) -> WorldMap:
        made = WorldMap(theme, self._formats)
        made.picked.connect(partial(self.label_picked.emit, "country"))
        return made

    def _on_bar(self, key: str, index: int) -> None:
        label = self._bars[key].bars[index].key
        if label:
            self.label_picked.emit(key, label)

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
            self._bars.pop(key, None)
            if bars is None:
                panel.show_reason(title, whys[key])
                continue
            bars = named(bars, key)
            headers = (title, as_heading(bars.base), self.tr("Share"))
            self._bars[key] = bars
            panel.show_chart(bars, headers, self._rows(bars), bar_table(bars, key, title))
            panel.plot.mark(self._picked_bars(data, key, bars))
        self._show_map(data, splits["country"], whys.get("country", ""), shared=shared)

    def _picked_bars(self, data: DetailData, key: str, bars: BarData) -> list[int]:
        chosen = {str(label).lower() for label in getattr(data.picked, FIELD_OF[key])}
        return [n for n, bar in enumerate(bars.bars) if bar.key and bar.key.lower() in chosen]

    def _show_map(self, data: DetailData, split: Split, why: str, *, shared: bool) -> None:
        """The countries once more, where they lie."""
        was = self.map.isHidden()
        self.map.setVisible(not shared and split.bars is not None)
        if self.map.isHidden() != was:
            self._arrange(self._columns, anew=True)
        if split.bars is None:
            self.map.show_reason(self._titles["country"], why)
            return
        found = map_data(data, split.bars)
        headers = (self._titles["country"], as_heading(found.base))
        rows = [(country_name(code), self._formats.count(n)) for code, n in found.ordered()]
        self.map.show_chart(found, headers, rows, map_table(found))
        plot = self.map.plot
        if isinstance(plot, WorldMap):
            plot.marked = data.picked.countries

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
        self._fit_map()

    def _shown_panels(self) -> list[ChartPanel]:
        """Where there is no map, no hole is left in its place."""
        bars = list(self.panels.values())
        return bars if self.map.isHidden() else [self.map, *bars]

    def _fit_map(self) -> None:
        wide = (self.width() - (self._columns - 1) * 3 * size.GRID) / max(1, self._columns)
        low, high = self._theme.px(MAP_LOWEST), self._theme.px(MAP_HIGHEST)
        self.map.setMinimumHeight(round(min(max(wide * MAP_SHAPE, low), high)))

    def _arrange(self, columns: int, *, anew: bool = False) -> None:
        if columns == self._columns and not anew:
            return
        self._columns = columns
        self._grid.addWidget(self._reason, 0, 0, 1, columns)
        # The map stands beside its own figures; where there is no room, above them.
        panels = self._shown_panels()
        for number, panel in enumerate(panels):
            self._grid.addWidget(panel, 1 + number // columns, number % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if columns == 2 else 0)
        below = 1 + -(-len(panels) // columns)
        for row in range(1, len(DIMENSIONS) + 3):
            # Charts stand at the top, what is left over is below.
            self._grid.setRowStretch(row, 1 if row == below else 0)


def named(data: BarData, dimension: str) -> BarData:
    """Bars with countries and kinds of device in the user's language; the rest are names."""
    word = {"country": country_name, "device": device_word}.get(dimension)
    if word is None:
        return data
    bars = tuple(msgspec.structs.replace(bar, label=word(bar.label)) for bar in data.bars)
    return msgspec.structs.replace(data, bars=bars)
