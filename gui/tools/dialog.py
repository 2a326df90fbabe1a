"""What the tools' dialogs share: a title, room that scrolls, a line for what happened, and the buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.theme import tokens as size
from gui.widgets import BusyLine, restyle

if TYPE_CHECKING:
    from PySide6.QtGui import QKeySequence

    from gui.theme import Theme
    from services.qt.jobs import Failure

MARGIN = 2 * size.GRID
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


def scrolling(content: QWidget) -> QScrollArea:
    """Room that scrolls up and down where the content is taller than the window."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


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
