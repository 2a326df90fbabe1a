"""What all plots share: theme colours, keyboard stepping, one box with exact values, no mouse modes.

A plot is put together from pyqtgraph's view box and axes. Its ready-made PlotItem is not used: each
one builds five menus of controls (26 ms, and windows without a parent) that nobody could open here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPen
from PySide6.QtWidgets import QFrame, QGraphicsView, QToolTip

from gui.theme import tokens as size
from gui.widgets import plain_tip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import (
        QContextMenuEvent,
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPainter,
        QWheelEvent,
    )

    from gui.formatting import Formats
    from gui.theme.theme import Theme
    from gui.theme.tokens import Tokens

GAP = 6
"""Blank between an axis and its texts."""
LEAST_WIDTH, LEAST_HEIGHT = 200, 90
FADED = 0.35
"""Opacity of bars that are not picked, beside some that are."""
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
_PICKS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_BY_KEYS = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)


class ThemedPlot(pg.GraphicsView):  # type: ignore[misc]
    """A plot that stands still, follows the theme and tells values on hover and by the arrow keys.

    Subclasses take data in `show_data`, draw it in `redraw`, and answer `count`, `index_at`,
    `value_text` and `anchor` for hover and keyboard.

    Attributes:
        pickable: Whether a click, or Enter, picks a value.
        last_pointed: The value that was pointed at last, -1 for none; a menu takes the pointer away.

    Signals:
        pointed: The value pointed at: its number, -1 for none.
        chosen: A value was picked: its number.
    """

    pointed = Signal(int)
    chosen = Signal(int)

    def __init__(
        self,
        theme: Theme,
        formats: Formats,
        left: pg.AxisItem,
        bottom: pg.AxisItem | None = None,
    ) -> None:
        super().__init__()
        self.theme = theme
        self.formats = formats
        self.current = -1
        self.last_pointed = -1
        self.pickable = False
        self.marked_values: frozenset[int] = frozenset()
        self._print: Tokens | None = None
        self._ring = False
        self.view = pg.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0)
        self.view.disableAutoRange()
        self.left, self.bottom = left, bottom
        self._compose()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.redraw)

    def _compose(self) -> None:
        grid = self.centralLayout
        # A label at the right end may stand out by half its width.
        grid.setContentsMargins(0, size.HALF, size.GRID, 0)
        grid.setSpacing(0)
        grid.addItem(self.left, 0, 0)
        grid.addItem(self.view, 0, 1)
        axes = [self.left]
        if self.bottom is not None:
            grid.addItem(self.bottom, 1, 1)
            axes.append(self.bottom)
        for axis in axes:
            axis.linkToView(self.view)
            # Its grid lines lie behind the bars.
            axis.setZValue(-1000)

    @property
    def tokens(self) -> Tokens:
        """The colours in force: the theme's, or those for a file."""
        return self._print or self.theme.tokens

    @property
    def printing(self) -> bool:
        """Whether it is drawn into a file: nothing of pointer and keyboard shows there."""
        return self._print is not None

    @property
    def metrics(self) -> QFontMetrics:
        """The measures of the plot's type."""
        return QFontMetrics(self.theme.font(size.SECONDARY))

    def use_tokens(self, tokens: Tokens | None) -> None:
        """Draw with other colours (a file on white paper); None goes back to the theme's."""
        self._print = tokens
        self.redraw()

    def style_axes(self) -> None:
        """Colours and type of background and axes."""
        tokens = self.tokens
        self.setBackground(tokens.surface)
        for axis in filter(None, (self.left, self.bottom)):
            axis.setTextPen(pg.mkPen(tokens.muted))
            axis.setTickPen(pg.mkPen(tokens.line))
            axis.setTickFont(self.theme.font(size.SECONDARY))
            axis.setStyle(tickLength=0, tickTextOffset=GAP, hideOverlappingLabels=size.GRID)
        self.left.setPen(pg.mkPen(None))
        if self.bottom is not None:
            self.bottom.setPen(pg.mkPen(tokens.line_strong))
            self.bottom.setHeight(self.metrics.height() + GAP + size.HALF)

    def minimumSizeHint(self) -> QSize:
        """The least that can be read."""
        return QSize(self.theme.px(LEAST_WIDTH), self.theme.px(LEAST_HEIGHT))

    def sizeHint(self) -> QSize:
        """It wants no more room than it needs, and takes what it gets."""
        return self.minimumSizeHint()

    def clear(self) -> None:
        """Take all drawn items away."""
        for item in list(self.view.addedItems):
            self.view.removeItem(item)

    def show_data(self, data: Any) -> None:
        """Draw other data; None draws nothing."""
        raise NotImplementedError

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

    def place_of(self, point: QPointF) -> QPointF:
        """Where a point of the data lies, in pixels of the plot."""
        return QPointF(self.view.mapViewToScene(point))

    def drawForeground(self, painter: QPainter, rect: QRectF | Any) -> None:
        """Draw the ring of the keyboard focus; never into a file."""
        if self._ring and not self.printing:
            painter.setPen(QPen(QColor(self.tokens.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    # Nothing of pyqtgraph's own handling of the mouse is wanted: neither drag, zoom nor menus.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the value under the pointer."""
        scene = self.mapToScene(event.position().toPoint())
        inside = self.view.sceneBoundingRect().contains(scene)
        self.point_at(self.index_at(self.view.mapSceneToView(scene)) if inside else -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the focus comes here and nothing else happens."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the release of a press; it picks the value below it."""
        event.accept()
        if event.button() == Qt.MouseButton.LeftButton:
            scene = self.mapToScene(event.position().toPoint())
            if self.view.sceneBoundingRect().contains(scene):
                self._pick(self.index_at(self.view.mapSceneToView(scene)))

    def _pick(self, index: int) -> None:
        if self.pickable and index >= 0:
            self.chosen.emit(index)

    def mark(self, values: Iterable[int]) -> None:
        """Show which values are picked."""
        self.marked_values = frozenset(values)
        self.redraw()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click is no more than a press."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the pane that scrolls."""
        event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Leave the menu to whoever holds the plot."""
        event.ignore()

    def close(self) -> bool:
        """Close like any widget: pyqtgraph's own way deletes the axes while they are in use."""
        return bool(QGraphicsView.close(self))

    def leaveEvent(self, event: object) -> None:
        """Hide the value."""
        self.point_at(-1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is, if it came by a key."""
        super().focusInEvent(event)
        self._show_ring(event.reason() in _BY_KEYS)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard has gone, and the value with it."""
        super().focusOutEvent(event)
        self._show_ring(False)
        self.point_at(-1)

    def _show_ring(self, shown: bool) -> None:
        if shown != self._ring:
            self._ring = shown
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step through the values with the arrow keys, Home and End."""
        last = self.count() - 1
        key = Qt.Key(event.key())
        if self.pickable and key in _PICKS and self.current >= 0:
            self._pick(self.current)
            return
        if last < 0 or key not in {*_STEPS, Qt.Key.Key_Home, Qt.Key.Key_End}:
            event.ignore()
        elif key in _STEPS:
            self.point_at(max(0, min(last, self.current + _STEPS[key])))
        else:
            self.point_at(0 if key == Qt.Key.Key_Home else last)

    def point_at(self, index: int) -> None:
        """Show the box of a value; -1 hides it."""
        if index == self.current:
            return
        self.current = index
        self.last_pointed = index if index >= 0 else self.last_pointed
        self.viewport().update()
        self.pointed.emit(index)
        if index < 0:
            QToolTip.hideText()
            return
        scene = self.place_of(self.anchor(index))
        place = self.viewport().mapToGlobal(self.mapFromScene(scene))
        # Labels and notes come from outside: no markup is read out of them.
        QToolTip.showText(place, plain_tip(self.value_text(index)), self)
