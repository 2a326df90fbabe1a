"""The export dialog's buttons, and the clipboard that one of them fills."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from gui.tables.clipboard import mime_of

if TYPE_CHECKING:
    from services.reports.clipboard import Flavours


class Footer(QDialogButtonBox):
    """Save, copy, everything on the page, keep as a saved view (at first hidden), close."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QDialogButtonBox.StandardButton.Close, parent)
        roles = QDialogButtonBox.ButtonRole
        self.save: QPushButton = self.addButton(self.tr("&Save..."), roles.AcceptRole)
        self.copy: QPushButton = self.addButton(self.tr("Cop&y"), roles.ActionRole)
        self.page: QPushButton = self.addButton(self.tr("F&ull report..."), roles.ActionRole)
        self.keep: QPushButton = self.addButton(self.tr("Save as re&cipe..."), roles.ActionRole)
        self.copy.setToolTip(
            self.tr("Copy these rows with their titles, ready to be pasted into a spreadsheet")
        )
        self.page.setToolTip(
            self.tr("All tables and charts at once: PDF for a client, workbook or ZIP")
        )
        self.keep.setToolTip(self.tr("Keep these choices under a name, to run them again"))
        self.keep.hide()
        close = self.button(QDialogButtonBox.StandardButton.Close)
        for button in (self.copy, self.page, self.keep, close):
            button.setAutoDefault(False)
        self.save.setDefault(True)


def put_on_clipboard(made: Flavours) -> None:
    """Put rows on the clipboard, as text and as a table."""
    QGuiApplication.clipboard().setMimeData(mime_of(made))
