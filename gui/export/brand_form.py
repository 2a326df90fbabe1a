"""Title, client, logo and colour of a PDF report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import (
    QColorDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.printing.branding import Branding
from gui.theme import tokens as size

if TYPE_CHECKING:
    from gui.theme import Theme


class BrandForm(QWidget):
    """The looks of a report.

    Args:
        theme: The theme.
        branding: What is shown first.
        parent: Owner.
        keys: Whether the fields have keys of their own, which must not be those of others in the dialog.

    Signals:
        changed: Another choice.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        branding: Branding,
        parent: QWidget | None = None,
        *,
        keys: bool = True,
    ) -> None:
        super().__init__(parent)
        self._keys = keys
        self._theme = theme
        self._colour = branding.paint
        self.title = self._line(self.tr("Title"), branding.title)
        self.client = self._line(self.tr("Client"), branding.client)
        logo = str(branding.logo) if isinstance(branding.logo, Path) else ""
        self.logo = self._line(self.tr("Logo file"), logo)
        self.logo.setPlaceholderText(self.tr("PNG, JPG or SVG; may stay empty"))
        self.browse = self._button(self.tr("&Browse..."), self._browse)
        self.colour = self._button("", self._pick)
        self._lay_out()
        self._show_colour()

    def _line(self, name: str, text: str) -> QLineEdit:
        field = QLineEdit(text, self)
        field.setAccessibleName(name)
        field.textChanged.connect(self.changed)
        return field

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(self._keyed(text), self)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(size.HALF)
        logo = QHBoxLayout()
        logo.setSpacing(size.GRID)
        logo.addWidget(self.logo, 1)
        logo.addWidget(self.browse)
        for text, buddy in ((self.tr("&Title"), self.title), (self.tr("C&lient"), self.client)):
            layout.addWidget(self._heading(text, buddy))
            layout.addWidget(buddy)
        layout.addWidget(self._heading(self.tr("Lo&go"), self.logo))
        layout.addLayout(logo)
        layout.addWidget(self._heading(self.tr("Colou&r"), self.colour))
        layout.addWidget(self.colour, 0, Qt.AlignmentFlag.AlignLeft)

    def _heading(self, text: str, buddy: QWidget) -> QLabel:
        label = QLabel(self._keyed(text), self)
        label.setProperty("role", "heading")
        label.setBuddy(buddy)
        return label

    def _keyed(self, text: str) -> str:
        return text if self._keys else text.replace("&", "")

    def branding(self) -> Branding:
        """What was chosen."""
        logo = self.logo.text().strip()
        return Branding(
            title=self.title.text().strip(),
            client=self.client.text().strip(),
            logo=Path(logo).expanduser() if logo else None,
            colour=self._colour,
        )

    @Slot()
    def _browse(self) -> None:
        files = QFileDialog(self, self.tr("Logo"), str(Path(self.logo.text()).parent))
        files.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        files.setFileMode(QFileDialog.FileMode.ExistingFile)
        files.setNameFilter(self.tr("Pictures (*.png *.jpg *.jpeg *.svg)"))
        files.fileSelected.connect(self.logo.setText)
        files.open()

    @Slot()
    def _pick(self) -> None:
        dialog = QColorDialog(QColor(self._colour), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Colour of the report"))
        dialog.colorSelected.connect(self.set_colour)
        dialog.open()

    @Slot(QColor)
    def set_colour(self, colour: QColor) -> None:
        """Take another colour."""
        self._colour = colour.name().upper()
        self._show_colour()
        self.changed.emit()

    def _show_colour(self) -> None:
        side = self._theme.px(2 * size.GRID)
        patch = QPixmap(side, side)
        patch.fill(QColor(self._colour))
        self.colour.setIcon(patch)
        self.colour.setText(self._colour)
        self.colour.setAccessibleName(self.tr("Colour {name}").format(name=self._colour))
