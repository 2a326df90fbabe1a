"""What all plots share: theme colours, no stray mouse modes, keyboard stepping, one box with exact values."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtWidgets import QFrame, QToolTip

from gui.theme import tokens as size

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

    from gui.theme.theme import Theme
    from gui.theme.tokens import Tokens


class ThemedPlot(pg.PlotWidget):  # type: ignore[misc]
    """A plot that stands still, follows the theme and tells values on hover and by the arrow keys.

    Subclasses draw in `redraw`, and answer `index_at` and `value_text` for hover and keyboard.
    """

    pointed = Signal(int)

    def __init__(self, theme: Theme, axis_items: dict[str, pg.AxisItem] | None = None) -> None:
        super().__init__(axisItems=axis_items or {})
        self.theme = theme
        self._current = -1
        self._print: Tokens | None = None
        item = self.getPlotItem()
        item.setMenuEnabled(False)
        item.hideButtons()
        item.setMouseEnabled(False, False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        theme.changed.connect(self.redraw)

    @property
    def tokens(self) -> Tokens:
        """The colours in force: the theme's, or those for a file."""
        return self._print or self.theme.tokens

    def use_tokens(self, tokens: Tokens | None) -> None:
        """Draw with other colours (a file on white paper); None goes back to the theme's."""
        self._print = tokens
        self.redraw()

    def style_axes(self) -> None:
        """Colours and type of background and axes."""
        tokens = self.tokens
        self.setBackground(tokens.surface)
        for name in ("left", "bottom"):
            axis = self.getPlotItem().getAxis(name)
            axis.setTextPen(pg.mkPen(tokens.muted))
            axis.setPen(pg.mkPen(tokens.line_strong))
            axis.setTickFont(self.theme.font(size.SECONDARY))
            axis.setStyle(tickLength=0, tickTextOffset=6)

    def redraw(self) -> None:
        """Draw everything anew."""
        raise NotImplementedError

    def count(self) -> int:
        """How many values there are to step through."""
        raise NotImplementedError

    def index_at(self, point: QPointF) -> int:
        """Which value lies at a point of the data, -1 for none."""
        raise NotImplementedError

    def value_text(self, index: int) -> str:
        """One value in words, with its base."""
        raise NotImplementedError

    def anchor(self, index: int) -> QPointF:
        """Where in the data the box of a value is shown."""
        raise NotImplementedError

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the value under the pointer."""
        super().mouseMoveEvent(event)
        view = self.getPlotItem().vb
        scene = self.mapToScene(event.position().toPoint())
        inside = view.sceneBoundingRect().contains(scene)
        self._show(self.index_at(view.mapSceneToView(scene)) if inside else -1)

    def leaveEvent(self, event: object) -> None:
        """Hide the value."""
        super().leaveEvent(event)
        self._show(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step through the values with the arrow keys, Home and End."""
        last = self.count() - 1
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        if event.key() in steps and last >= 0:
            self._show(max(0, min(last, self._current + steps[Qt.Key(event.key())])))
        elif event.key() == Qt.Key.Key_Home and last >= 0:
            self._show(0)
        elif event.key() == Qt.Key.Key_End and last >= 0:
            self._show(last)
        else:
            event.ignore()

    def _show(self, index: int) -> None:
        if index == self._current:
            return
        self._current = index
        self.pointed.emit(index)
        if index < 0:
            QToolTip.hideText()
            return
        scene = self.getPlotItem().vb.mapViewToScene(self.anchor(index))
        QToolTip.showText(
            self.viewport().mapToGlobal(self.mapFromScene(scene)), self.value_text(index), self
        )
