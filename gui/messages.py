"""Message bars: what failed for which account, what still holds, what to do. One bar an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.details import DetailsDialog
from gui.theme import tokens as size

if TYPE_CHECKING:
    from gui.theme import Theme


class MessageBar(QFrame):
    """One message with its buttons.

    Signals:
        chosen: A button was pressed: the message's key and the button's.
    """

    chosen = Signal(str, str)

    def __init__(
        self,
        key: str,
        sentence: str,
        remedy: str,
        theme: Theme,
        *,
        tone: str = "bad",
        buttons: tuple[tuple[str, str], ...] = (),
        detail: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key = key
        self.sentence = sentence
        self._detail = detail
        self.setProperty("message", tone)
        self.text = QLabel(f"{sentence} {remedy}".strip(), self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.buttons: dict[str, QPushButton] = {}
        self.close_button = self._make_close(theme)
        offered = (*buttons, ("details", self.tr("Details..."))) if detail else buttons
        row = QHBoxLayout(self)
        row.setContentsMargins(size.GRID + size.HALF, 6, size.GRID, 6)
        row.setSpacing(size.GRID)
        row.addWidget(self._make_icon(theme, tone))
        row.addWidget(self.text, 1)
        for name, text in offered:
            row.addWidget(self._button(name, text))
        row.addWidget(self.close_button)
        self.setAccessibleName(self.text.text())

    def _make_icon(self, theme: Theme, tone: str) -> QToolButton:
        icon = QToolButton(self)
        icon.setProperty("kind", "flat")
        icon.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        icon.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        quiet = tone == "info"
        theme.bind_icon(icon, "info" if quiet else "triangle-alert", "accent" if quiet else tone)
        return icon

    def _make_close(self, theme: Theme) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("kind", "flat")
        button.setToolTip(self.tr("Dismiss"))
        button.setAccessibleName(self.tr("Dismiss the message"))
        theme.bind_icon(button, "x")
        button.clicked.connect(self._on_close)
        return button

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("name", name)
        button.clicked.connect(self._on_button)
        self.buttons[name] = button
        return button

    @Slot()
    def _on_button(self) -> None:
        name = str(self.sender().property("name"))
        if name == "details":
            DetailsDialog.show_for(self.sentence, self._detail, self.window())
        else:
            self.chosen.emit(self.key, name)

    @Slot()
    def _on_close(self) -> None:
        self.chosen.emit(self.key, "dismiss")


class MessageStack(QWidget):
    """The messages, newest last; a message of the same key replaces the older one.

    Signals:
        chosen: A button of a message was pressed: the message's key and the button's.
    """

    chosen = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.bars: dict[str, MessageBar] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.hide()

    def show_message(
        self,
        key: str,
        sentence: str,
        remedy: str = "",
        *,
        tone: str = "bad",
        buttons: tuple[tuple[str, str], ...] = (),
        detail: str = "",
    ) -> None:
        """Show a message.

        Args:
            key: What the message is about (an account id).
            sentence: What happened and what still holds.
            remedy: What to do.
            tone: "bad", "warn" or "info".
            buttons: Key and text of each button.
            detail: Technical text; "" for none.
        """
        self.remove(key)
        bar = MessageBar(
            key,
            sentence,
            remedy,
            self._theme,
            tone=tone,
            buttons=buttons,
            detail=detail,
            parent=self,
        )
        bar.chosen.connect(self._on_chosen)
        self.bars[key] = bar
        self._layout.addWidget(bar)
        self.show()

    def remove(self, key: str) -> None:
        """Take a message away."""
        bar = self.bars.pop(key, None)
        if bar is not None:
            self._layout.removeWidget(bar)
            bar.hide()
            bar.deleteLater()
        self.setVisible(bool(self.bars))

    def clear(self) -> None:
        """Take all messages away."""
        for key in list(self.bars):
            self.remove(key)

    @Slot(str, str)
    def _on_chosen(self, key: str, name: str) -> None:
        if name == "dismiss":
            self.remove(key)
        else:
            self.chosen.emit(key, name)
