"""Words of the detail pane that several of its modules need: what is counted, what is estimated."""

from __future__ import annotations

from gui.plain import plain
from services.wording import noop, tr

_UNITS = {
    "clicks": noop("clicks"),
    "clickers": noop("clickers"),
    "opens": noop("opens"),
    "unique_opens": noop("openers"),
}
_FIGURES = {
    "delivered": noop("delivered"),
    "cost": noop("cost"),
}


def unit(of: str) -> str:
    """What a breakdown counts, in the plural; a word that we do not know is shown as it is."""
    return tr(_UNITS[of]) if of in _UNITS else of


def figure(metric: str) -> str:
    """What an estimate is about; a word that we do not know is shown as it is."""
    return tr(_FIGURES[metric]) if metric in _FIGURES else metric


def one_line(text: str, most: int = 0) -> str:
    """A text from outside on one line, shortened to so many letters where `most` is given."""
    line = " ".join(plain(text).split())
    return line if not most or len(line) <= most else f"{line[: most - 1].rstrip()}…"
