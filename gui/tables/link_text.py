"""An address shortened to the room there is: what tells links apart, host and path, goes last."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetrics

_PLAIN_START = re.compile(r"https?://(?:www\.)?", re.IGNORECASE)
"""What most addresses begin with, so that it tells nothing."""
_QUERY = re.compile(r"[?#]")
_LEAST = 3
"""Letters of a query that are worth showing beside their ellipsis."""


def fitted_address(text: str, metrics: QFontMetrics, width: int) -> str:
    """An address in at most `width` pixels.

    In this order: the whole address; without "https://www."; its query shortened in the middle; its path
    shortened in the middle. A template such as `{$profile.link}` is shortened in the middle.
    """
    if metrics.horizontalAdvance(text) <= width:
        return text
    bare = text[found.end() :] if (found := _PLAIN_START.match(text)) else text
    query = _QUERY.search(bare)
    head = bare[: query.start()] if query else bare
    room = width - metrics.horizontalAdvance(head)
    if query and room >= metrics.horizontalAdvance("…" + "m" * _LEAST):
        return head + metrics.elidedText(bare[query.start() :], Qt.TextElideMode.ElideMiddle, room)
    if query and room >= metrics.horizontalAdvance("…"):
        return f"{head}…"
    return metrics.elidedText(head, Qt.TextElideMode.ElideMiddle, width)
