"""Words of the destinations view: what a row is, what a sum leaves out, long texts in lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.views.destinations_data import DOMAINS
from services.domain.landing import UTM
from services.wording import tr

if TYPE_CHECKING:
    from gui.formatting import Formats

_LINE = 100
"""Characters in a tooltip's line: an address has no blanks at which Qt could break it."""
_LINES = 12
"""Lines of a tooltip; an address of 4,000 letters would fill the screen."""


def rows_title(rows: str, *, one: bool = False) -> str:
    """What a row is, or all of them are: "Page" or "Pages", "UTM source"."""
    if rows in UTM:
        return tr("UTM {word}").format(word=rows.removeprefix("utm_"))
    if rows == DOMAINS:
        return tr("Domain") if one else tr("Domains")
    return tr("Page") if one else tr("Pages")


def left_out(number: int, formats: Formats, *, human: bool) -> str:
    """How many links a sum leaves out, in words; "" for none."""
    if not number:
        return ""
    if number == 1:
        one = tr("1 link is left out: its clicks cannot be checked.")
        return one if human else tr("1 link is left out: its clicks are not known.")
    several = tr("{n} links are left out: their clicks are not known.")
    if human:
        several = tr("{n} links are left out: their clicks cannot be checked.")
    return several.format(n=formats.count(number))


def in_lines(text: str) -> str:
    """A text for a tooltip: in short lines, and not too many of them."""
    lines = [line[n : n + _LINE] for line in text.split("\n") for n in range(0, len(line), _LINE)]
    if len(lines) > _LINES:
        lines = [*lines[: _LINES - 1], "…"]
    return "\n".join(lines)
