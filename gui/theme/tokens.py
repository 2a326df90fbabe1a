"""The look's tokens: every colour, size and font of the program is written here and nowhere else.

Sizes are logical pixels at 100 % zoom; `Theme.px` scales those that hold text.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Tokens:
    """The colours of one theme, as `#RRGGBB`."""

    name: str
    window: str
    surface: str
    raised: str
    text: str
    muted: str
    faint: str
    line: str
    line_strong: str
    accent: str
    accent_soft: str
    on_accent: str
    """Text on the accent."""
    hover: str
    """Background of a row or flat button under the pointer."""
    pressed: str
    good: str
    warn: str
    bad: str
    warn_soft: str
    bad_soft: str
    shadow: str
    series: tuple[str, ...]
    """Chart series in their order, safe for colour-blind readers (after Okabe and Ito)."""

    @property
    def dark(self) -> bool:
        """Whether this is the dark theme."""
        return self.name == "dark"


LIGHT = Tokens(
    name="light",
    window="#F6F7F9",
    surface="#FFFFFF",
    raised="#FFFFFF",
    text="#1A1D23",
    muted="#5B6472",
    faint="#8A93A3",
    line="#E3E6EB",
    line_strong="#C9CED6",
    accent="#2459C9",
    accent_soft="#E4ECFB",
    on_accent="#FFFFFF",
    hover="#EEF1F5",
    pressed="#E3E6EB",
    good="#1B7F4B",
    warn="#A35A00",
    bad="#B3261E",
    warn_soft="#FCF3E4",
    bad_soft="#FBEAE9",
    shadow="#1A1D23",
    series=("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#B58900", "#7A7A7A"),
)

DARK = Tokens(
    name="dark",
    window="#16181D",
    surface="#1E2128",
    raised="#262A33",
    text="#E8EAEE",
    muted="#A5ADBA",
    faint="#767F8E",
    line="#2E333D",
    line_strong="#414855",
    accent="#6C9CFF",
    accent_soft="#22304D",
    on_accent="#10131A",
    hover="#282C35",
    pressed="#313641",
    good="#4CC38A",
    warn="#F0A93B",
    bad="#FF7A70",
    warn_soft="#33291A",
    bad_soft="#3A2323",
    shadow="#000000",
    series=("#3D9BD6", "#F2B632", "#2FBF93", "#DD98BE", "#7CC6F0", "#EC7C35", "#CFA526", "#A0A0A0"),
)

BODY = 13
SECONDARY = 12
PANE_TITLE = 15
DIALOG_TITLE = 20
FIGURE = 26
"""Type sizes: text, secondary text, titles of panes and dialogs, key figures."""

NORMAL = 400
SEMIBOLD = 600

GRID = 8
HALF = 4
RADIUS = 6

ROW_COMFORTABLE = 28
ROW_COMPACT = 22
HEADER = 30
TALL_HEADER = 42
CONTROL = 30
"""Height of a button or field."""
TICK = 14
"""Side of a tick box."""
CELL_PAD = 8
"""Blank between a cell's edge and its text."""

ICON_SMALL = 16
ICON = 20
ICON_LARGE = 40

ACCOUNTS_MIN = 220
ACCOUNTS_MAX = 280
WINDOW = (1280, 800)
WINDOW_MIN = (800, 560)
SIDE_BY_SIDE_FROM = 1700
"""From this window width on, the automatic layout puts the detail pane to the right of the list."""

ZOOMS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
"""Steps of the text size, Ctrl+Plus and Ctrl+Minus."""
