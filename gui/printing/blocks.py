"""The blocks of a report's text, before they are laid out: words only, no measures."""

from __future__ import annotations

import msgspec

from gui.charts.data import BarData, TimeData
from gui.charts.map_data import HeatData, MapData
from gui.printing.curve import CurveData

ChartData = TimeData | HeatData | MapData | BarData | CurveData


class Heading(msgspec.Struct, frozen=True):
    """A heading; a part's or, with `small`, that of a table within it.

    From a `whole` one on, the rest of the report stays on one page if it has room there.
    """

    text: str
    small: bool = False
    whole: bool = False


class Text(msgspec.Struct, frozen=True):
    """A paragraph, in small print where `small`; `strong` ones are findings."""

    text: str
    small: bool = False
    strong: bool = False


class Card(msgspec.Struct, frozen=True):
    """A key figure: what it is, its value, and lines of small print."""

    label: str
    value: str
    lines: tuple[str, ...] = ()


class Cards(msgspec.Struct, frozen=True):
    """Key figures, four side by side."""

    cards: tuple[Card, ...]


class Facts(msgspec.Struct, frozen=True):
    """Labels with their texts, one below the other."""

    pairs: tuple[tuple[str, str], ...]


class Column(msgspec.Struct, frozen=True):
    """A column. Numbers stand at the right and take the width they need; texts share the rest."""

    title: str
    number: bool = True
    share: float = 1.0


class Row(msgspec.Struct, frozen=True):
    """A row of texts; what follows a line break within a cell is small print.

    `group` rows have one cell over the whole width, which is repeated where a page begins within the
    group, and may have a bookmark; `total` rows sum up. `wide` ones are a remark over the whole width.
    """

    cells: tuple[str, ...]
    group: bool = False
    total: bool = False
    wide: bool = False
    bookmark: str = ""


class Table(msgspec.Struct, frozen=True):
    """A table; its head is repeated on every page."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


class Panel(msgspec.Struct, frozen=True):
    """A chart with its title and note; without `data`, the reason why there is none.

    `height` is in logical pixels. `half` panels stand side by side. `flags` are instants on the time
    axis with the number of their note.
    """

    key: str
    title: str
    data: ChartData | None = None
    height: int = 180
    note: str = ""
    reason: str = ""
    half: bool = False
    flags: tuple[tuple[float, str], ...] = ()


class Panels(msgspec.Struct, frozen=True):
    """One panel, or two side by side."""

    panels: tuple[Panel, ...]


Block = Heading | Text | Cards | Facts | Table | Panels


class Front(msgspec.Struct, frozen=True):
    """What stands on every page and at the top of the first."""

    title: str
    subtitle: str
    client: str
    period: str
    refreshed: str
    lens: str


class Document(msgspec.Struct, frozen=True):
    """A report in words."""

    front: Front
    blocks: tuple[Block, ...]

    def panels(self) -> tuple[Panel, ...]:
        """All panels that hold a chart."""
        found = (one for block in self.blocks if isinstance(block, Panels) for one in block.panels)
        return tuple(panel for panel in found if panel.data is not None)
