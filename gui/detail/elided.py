"""A label on one line that gives way: text without room is elided, and whole in the tooltip."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOption, QWidget

from gui.widgets import plain_tip

LEAST = 24
"""Width below which it does not shrink."""


_CUT_NUMBER = re.compile(r"\d[\d.,'\u2019\u00a0\u202f ]*…$")


def whole_numbers(text: str, shown: str) -> str:
    """An elided text without the rest of a number that was cut: "8 67…" is another number than "8 674"."""
    kept = len(shown) - 1
    if shown == text or not shown.endswith("…") or not text[kept : kept + 1]:
        return shown
    cut = _CUT_NUMBER.search(shown)
    goes_on = text[kept].isdigit() or text[kept : kept + 2][1:].isdigit()
    return f"{shown[: cut.start()]}…" if cut and goes_on else shown


class ElidedLabel(QLabel):
    """A plain text that never widens its pane.

    Attributes:
        hint: Shown as the tooltip; where it is "", the whole text is, once it is cut.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        hint = super().minimumSizeHint()
        return QSize(min(LEAST, hint.width()), hint.height())

    def shown_text(self) -> str:
        """The text as it is painted."""
        mode = Qt.TextElideMode.ElideRight
        return whole_numbers(
            self.text(),
            self.fontMetrics().elidedText(self.text(), mode, self.contentsRect().width()),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is room for."""
        shown = self.shown_text()
        whole = self.hint or (plain_tip(self.text()) if shown != self.text() else "")
        if self.toolTip() != whole:
            self.setToolTip(whole)
        painter = QPainter(self)
        option = QStyleOption()
        option.initFrom(self)
        style: QStyle = self.style()
        style.drawItemText(
            painter,
            self.contentsRect(),
            int(self.alignment()),
            option.palette,
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )
        painter.end()
