"""What the export dialog looks like: choices on the left, columns and preview on the right, what came of it below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gui.export.footer import Footer
from gui.export.form import ExportForm
from gui.export.outcome import OutcomeLine
from gui.export.preview_pane import PreviewPane
from gui.theme import tokens as size
from gui.tools.scrolling import UpDownScroll

if TYPE_CHECKING:
    from gui.formatting import Formats
    from gui.theme import Theme

FORM_WIDTH = 350
SIZE = (1000, 680)


class ExportFace(QDialog):
    """The widgets and their places; `ExportDialog` brings them to life.

    Args:
        theme: Colours and measures.
        formats: Words for figures.
        zone: IANA name of the zone of times, which the form tells.
        parent: The window, which the dialog is never larger than.
    """

    def __init__(
        self, theme: Theme, formats: Formats, zone: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = ExportForm(theme, formats, zone, self)
        self.preview = PreviewPane(theme, formats, self)
        self.outcome = OutcomeLine(theme, formats, self)
        self.buttons = Footer(self)
        self.save_button, self.copy_button = self.buttons.save, self.buttons.copy
        self.page_button, self.view_button = self.buttons.page, self.buttons.keep
        self._lay_out(theme)
        self._fit(theme)

    def _lay_out(self, theme: Theme) -> None:
        self._scroll = UpDownScroll(self.form, theme.px(FORM_WIDTH), self)
        fixed, tall = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self._scroll.setSizePolicy(fixed, tall)
        middle = QHBoxLayout()
        middle.setSpacing(2 * size.GRID)
        right = QVBoxLayout()
        right.setSpacing(size.GRID)
        right.addWidget(self.form.columns, 1)
        right.addWidget(self.preview)
        middle.addWidget(self._scroll)
        middle.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * size.GRID, 2 * size.GRID, 2 * size.GRID, 2 * size.GRID)
        layout.setSpacing(size.GRID)
        layout.addLayout(middle, 1)
        layout.addWidget(self.outcome)
        layout.addWidget(self.buttons)

    def _fit(self, theme: Theme) -> None:
        px = theme.px
        self.setMinimumSize(px(FORM_WIDTH) + 280, 400)
        width, height = px(SIZE[0]), px(SIZE[1])
        parent = self.parentWidget()
        if parent is not None:
            width, height = min(width, parent.width()), min(height, parent.height())
        self.resize(width, height)
