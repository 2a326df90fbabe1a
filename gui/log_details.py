"""A box of technical text with a button that shows the folder of the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialogButtonBox, QLabel

from gui.details import DetailsDialog
from services.settings import log_folder

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class LogDetailsDialog(DetailsDialog):
    """Shows the text, offers the log.

    Args:
        sentence: What it is about.
        detail: The text.
        parent: Owner.
    """

    def __init__(self, sentence: str, detail: str, parent: QWidget | None = None) -> None:
        super().__init__(sentence, detail, parent)
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.told.hide()
        self.log_button = self.buttons.addButton(
            self.tr("Show &log folder"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.log_button.clicked.connect(self._show_log)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.told)

    @Slot()
    def _show_log(self) -> None:
        """Open the folder; where nothing can open it, say where it is."""
        folder = log_folder()
        if folder.is_dir() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            return
        words = (
            self.tr("The folder could not be opened. It is {path}.")
            if folder.is_dir()
            else self.tr("Nothing has been logged yet. The folder will be {path}.")
        )
        self.told.setText(words.format(path=folder))
        self.told.show()
