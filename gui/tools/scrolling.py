"""Room that scrolls up and down and is never narrower than what is in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class UpDownScroll(QScrollArea):
    """Scrolls where its content is taller than its place; it claims the width that the content needs.

    Nobody scrolls sideways in it, so a word that is longer in another language must widen it.

    Args:
        content: What scrolls.
        least: Pixels that it is wide at least.
        parent: Owner.
    """

    def __init__(self, content: QWidget, least: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = content
        self.setWidget(content)
        content.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:
        """As wide as the content must be, with room for the bar."""
        hint = super().minimumSizeHint()
        needed = (
            self._content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        )
        return QSize(max(self._least, needed), hint.height())

    def sizeHint(self) -> QSize:
        """At least as wide."""
        hint = super().sizeHint()
        return hint.expandedTo(QSize(self.minimumSizeHint().width(), 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for room again when the content's words have changed."""
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
