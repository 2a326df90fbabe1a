"""What the tools' dialogs share: a title, room that scrolls, a line for what happened, and the buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)

from gui.theme import tokens as size
from gui.widgets import BusyLine, restyle

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
    from PySide6.QtGui import QKeySequence
    from PySide6.QtWidgets import QAbstractSpinBox, QStyleOptionViewItem, QTreeView

    from gui.theme import Theme
    from services.qt.jobs import Failure

MARGIN = 2 * size.GRID
_ENDLESS = 100_000
SCREEN_SHARE = 0.9
"""No dialog is larger than this share of its screen."""


class ToolDialog(QDialog):
    """A dialog without a modal wait: a thin line and one sentence tell what goes on.

    Args:
        title: Of the window.
        theme: The look.
        room: Width and height at 100 %.
        parent: Owner.
    """

    def __init__(
        self, title: str, theme: Theme, room: tuple[int, int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self.setWindowTitle(title)
        self.busy = BusyLine(theme, self)
        self.notice = wrapped("", self)
        self.notice.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.notice.hide()
        self.buttons = QDialogButtonBox(self)
        self.body = QVBoxLayout()
        self.body.setSpacing(size.GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(size.GRID)
        layout.addLayout(self.body, 1)
        layout.addWidget(self.busy)
        layout.addWidget(self.notice)
        layout.addWidget(self.buttons)
        self.buttons.rejected.connect(self.reject)
        self._take_room(room)

    def _take_room(self, room: tuple[int, int]) -> None:
        free = self.screen().availableSize()
        width, height = (self._theme.px(side) for side in room)
        self.resize(
            min(width, round(free.width() * SCREEN_SHARE)),
            min(height, round(free.height() * SCREEN_SHARE)),
        )

    def add_button(
        self, text: str, role: QDialogButtonBox.ButtonRole, *, default: bool = False
    ) -> QPushButton:
        """A button of the lower row; Enter presses the default one."""
        button = self.buttons.addButton(text, role)
        button.setAutoDefault(default)
        button.setDefault(default)
        return button

    def add_close(self, text: str) -> QPushButton:
        """The button that closes the dialog."""
        return self.add_button(text, QDialogButtonBox.ButtonRole.RejectRole)

    def say(self, text: str, role: str = "secondary") -> None:
        """Show a sentence above the buttons; "" takes it away."""
        self.notice.setText(text)
        restyle(self.notice, "role", role)
        self.notice.setVisible(bool(text))

    @Slot(object)
    def say_failure(self, failure: Failure) -> None:
        """Show what went wrong and what to do."""
        self.busy.stop()
        self.say(f"{failure.sentence} {failure.remedy}".strip(), "bad")

    def on_key(self, keys: QKeySequence | QKeySequence.StandardKey | str) -> QShortcut:
        """A key that works anywhere in the dialog."""
        shortcut = QShortcut(self)
        shortcut.setKey(keys)
        return shortcut


class RowDelegate(QStyledItemDelegate):
    """Rows of a list with room around them; long texts wrap, up to a number of lines.

    Args:
        view: The list, whose columns' widths count.
        theme: The look.
        most: Lines of a text that are shown; what is longer ends with dots.
    """

    def __init__(self, view: QTreeView, theme: Theme, most: int = 3) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._most = most
        view.setWordWrap(True)
        view.setUniformRowHeights(False)
        view.header().sectionResized.connect(view.scheduleDelayedItemsLayout)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As high as the wrapped text, which Qt's own hint does not know."""
        hint = super().sizeHint(option, index)
        style = self._view.style()
        side = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, self._view) + 1
        width = max(self._view.columnWidth(index.column()) - 2 * side, 1)
        metrics, text = option.fontMetrics, str(index.data() or "")
        wrapped_text = metrics.boundingRect(
            QRect(0, 0, width, _ENDLESS), Qt.TextFlag.TextWordWrap, text
        )
        lines = min(max(wrapped_text.height(), 1), self._most * metrics.lineSpacing())
        hint.setHeight(lines + 2 * self._theme.px(size.HALF + 2))
        return hint


def padded(box: QAbstractSpinBox, theme: Theme) -> None:
    """Give the number in a box the room on its left that other fields have: style sheets do not reach it."""
    box.lineEdit().setTextMargins(theme.px(size.GRID - 2), 0, 0, 0)


def wrapped(text: str, parent: QWidget | None = None, role: str = "") -> QLabel:
    """Plain text that wraps."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label


def heading(text: str, buddy: QWidget | None = None) -> QLabel:
    """A field's or part's title; its underlined letter goes to the field."""
    label = QLabel(text)
    label.setProperty("role", "heading")
    label.setWordWrap(True)
    if buddy is not None:
        label.setBuddy(buddy)
    return label


def plain_button(text: str, *, kind: str = "") -> QPushButton:
    """A button that Enter in another field does not press."""
    button = QPushButton(text)
    button.setAutoDefault(False)
    if kind:
        button.setProperty("kind", kind)
    return button
