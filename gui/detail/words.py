"""Words of the detail pane that several of its modules need: what is counted, what is estimated."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from gui.plain import plain

_CONTEXT = "detail"
_UNITS = {
    "clicks": QT_TRANSLATE_NOOP("detail", "clicks"),
    "clickers": QT_TRANSLATE_NOOP("detail", "clickers"),
    "opens": QT_TRANSLATE_NOOP("detail", "opens"),
    "unique_opens": QT_TRANSLATE_NOOP("detail", "openers"),
}
_FIGURES = {
    "delivered": QT_TRANSLATE_NOOP("detail", "delivered"),
    "cost": QT_TRANSLATE_NOOP("detail", "cost"),
}


def tr(text: str) -> str:
    """A text of the detail pane in the program's language."""
    return QCoreApplication.translate(_CONTEXT, text)


def unit(of: str) -> str:
    """What a breakdown counts, in the plural; a word that we do not know is shown as it is."""
    return tr(str(_UNITS[of])) if of in _UNITS else of


def figure(metric: str) -> str:
    """What an estimate is about; a word that we do not know is shown as it is."""
    return tr(str(_FIGURES[metric])) if metric in _FIGURES else metric


def one_line(text: str, most: int = 0) -> str:
    """A text from outside on one line, shortened to so many letters where `most` is given."""
    line = " ".join(plain(text).split())
    return line if not most or len(line) <= most else f"{line[: most - 1].rstrip()}…"
