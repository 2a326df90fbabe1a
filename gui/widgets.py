"""Small widgets that several panes use: progress line, empty state, flow of chips, rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtGui import Qt as Markup
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.theme import tokens as size

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from gui.theme import Theme

_THICK = 2
_STEP_MS = 60


class BusyLine(QWidget):
    """Two pixels that say that something is on its way; they take their room even when idle."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share: float | None = None
        self._active = False
        self._place = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._move)
        self.setFixedHeight(_THICK)
        theme.changed.connect(self.update)

    def show_share(self, share: float | None) -> None:
        """Show how much is done, 0 to 1; None where that is not known."""
        self._active = True
        self._share = None if share is None else max(0.0, min(share, 1.0))
        self._steer()

    @Slot()
    def stop(self) -> None:
        """Show nothing."""
        self._active = False
        self._steer()

    def _steer(self) -> None:
        if self._active and self._share is None and self.isVisible():
            self._timer.start()
        else:
            self._timer.stop()
        self.update()

    @Slot()
    def _move(self) -> None:
        self._place = (self._place + 0.02) % 1.0
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Move only while someone can see it."""
        super().showEvent(event)
        self._steer()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody can see it."""
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the part that is done, or a piece that wanders."""
        if not self._active:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.tokens.accent_soft))
        accent = QColor(self._theme.tokens.accent)
        width = self.width()
        if self._share is not None:
            painter.fillRect(QRect(0, 0, round(width * self._share), _THICK), accent)
        else:
            piece = width // 4
            start = round(self._place * (width + piece)) - piece
            painter.fillRect(QRect(start, 0, piece, _THICK), accent)
        painter.end()


class EmptyState(QWidget):
    """What a pane shows instead of content: a drawing, one sentence, a hint, one or two buttons.

    Signals:
        chosen: A button was pressed: its key.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = "inbox"
        self._drawing = QLabel(self)
        self._drawing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence = QLabel(self)
        self.sentence.setProperty("role", "pane-title")
        self.hint = QLabel(self)
        self.hint.setProperty("role", "muted")
        for label in (self.sentence, self.hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setMaximumWidth(640)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._row = QHBoxLayout()
        self._row.setSpacing(size.GRID)
        self.buttons: dict[str, QPushButton] = {}
        self._lay_out()
        theme.changed.connect(self._renew)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(size.GRID)
        layout.addStretch(2)
        layout.addWidget(self._drawing)
        layout.addSpacing(size.HALF)
        for label in (self.sentence, self.hint):
            middle = QHBoxLayout()
            middle.addStretch(1)
            middle.addWidget(label, 10)
            middle.addStretch(1)
            layout.addLayout(middle)
        layout.addSpacing(size.GRID)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addLayout(self._row)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        layout.addStretch(3)

    def paint_surface(self) -> None:
        """Stand on the surface, as the content does that it replaces."""
        self.setProperty("surface", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def show_state(
        self, icon: str, sentence: str, hint: str = "", buttons: tuple[tuple[str, str], ...] = ()
    ) -> None:
        """Show other content.

        Args:
            icon: Name of the drawing.
            sentence: What is the case.
            hint: What it means or what to do; "" for nothing.
            buttons: Key and text of each button, the most useful first.
        """
        self._icon = icon
        self.sentence.setText(sentence)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        for button in self.buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for number, (key, text) in enumerate(buttons):
            button = QPushButton(text, self)
            button.setProperty("kind", "primary" if number == 0 else "")
            button.setProperty("key", key)
            button.clicked.connect(self._on_button)
            self._row.addWidget(button)
            self.buttons[key] = button
        self.setAccessibleName(sentence)
        self._renew()

    @Slot()
    def _on_button(self) -> None:
        self.chosen.emit(str(self.sender().property("key")))

    @Slot()
    def _renew(self) -> None:
        self._drawing.setPixmap(self._theme.drawing(self._icon))


class Rule(QFrame):
    """A hair line between areas, one above the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("line", True)
        self.setFixedHeight(1)


class FlowLayout(QLayout):
    """Lays widgets out like words: in rows that wrap."""

    def __init__(self, parent: QWidget | None = None, spacing: int = size.HALF) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = spacing
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take another widget."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Number of widgets."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Hand an item back."""
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more room than its rows need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """A narrower place needs more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the rows at a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """All in one row."""
        width = sum(item.sizeHint().width() + self._gap for item in self._items)
        height = max((item.sizeHint().height() for item in self._items), default=0)
        return QSize(width, height)

    def minimumSize(self) -> QSize:
        """Room for the largest widget."""
        found = QSize()
        for item in self._items:
            found = found.expandedTo(item.minimumSize())
        return found

    def setGeometry(self, rect: QRect) -> None:
        """Place the widgets."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        x, y, row = rect.x(), rect.y(), 0
        for item in self._items:
            hint = item.sizeHint()
            if x > rect.x() and x + hint.width() > rect.right() + 1:
                x, y, row = rect.x(), y + row + self._gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), hint))
            x += hint.width() + self._gap
            row = max(row, hint.height())
        return y + row - rect.y()


def plain_tip(text: str) -> str:
    """A tooltip whose text may come from outside: shown as it is written, never as markup."""
    return Markup.convertFromPlainText(text) if Markup.mightBeRichText(text) else text


def restyle(widget: QWidget, name: str, value: object) -> None:
    """Give a widget another look by a property that the stylesheet knows."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
