"""The line above the export dialog's buttons: progress with Stop, then what became of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.export.reveal import show_in_folder
from gui.theme import tokens as size
from gui.widgets import BusyLine, restyle

if TYPE_CHECKING:
    from gui.formatting import Formats
    from gui.theme import Theme
    from services.qt.jobs import Failure
    from services.reports.request import ExportProgress, ExportResult


class OutcomeLine(QWidget):
    """Says how far an export is, and how it ended.

    Signals:
        stop_wanted: The user wants the export to stop.
    """

    stop_wanted = Signal()

    def __init__(self, theme: Theme, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._path: Path | None = None
        self.busy = BusyLine(theme, self)
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.stop = self._button(self.tr("St&op"), self.stop_wanted)
        self.reveal = self._button(self.tr("S&how in folder"), self._reveal)
        self.copy_path = self._button(self.tr("Copy p&ath"), self._copy_path)
        row = QHBoxLayout()
        row.setSpacing(size.GRID)
        row.addWidget(self.words, 1)
        for button in (self.stop, self.reveal, self.copy_path):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(size.HALF)
        layout.addWidget(self.busy)
        layout.addLayout(row)
        self.clear()

    def _button(self, text: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    @property
    def path(self) -> Path | None:
        """The file that was saved last; None where there is none."""
        return self._path

    @Slot()
    def clear(self) -> None:
        """Say nothing."""
        self._show("", path=None)

    def begin(self, sentence: str) -> None:
        """Work begins."""
        self._show(sentence, path=None)
        self.busy.show_share(None)
        self.stop.setEnabled(True)
        self.stop.show()

    @Slot(object)
    def take(self, progress: ExportProgress) -> None:
        """So many rows are written."""
        count = self._formats.count
        if progress.total:
            self.busy.show_share(progress.rows / progress.total)
            self.words.setText(
                self.tr("{n} of {total} rows written").format(
                    n=count(progress.rows), total=count(max(progress.total, progress.rows))
                )
            )
        else:
            self.words.setText(self.tr("{n} rows written").format(n=count(progress.rows)))

    def take_share(self, share: float) -> None:
        """So much is done, 0 to 1."""
        self.busy.show_share(share)

    def stopping(self) -> None:
        """The user pressed Stop."""
        self.stop.setEnabled(False)
        self.words.setText(self.tr("Stopping"))

    def show_saved(self, result: ExportResult) -> None:
        """A file is there."""
        rows = self.tr("1 row") if result.rows == 1 else self.tr("{n} rows")
        said = self.tr("Saved {name}: {rows}, {size}.").format(
            name=result.path.name,
            rows=rows.format(n=self._formats.count(result.rows)),
            size=self._formats.size(result.bytes),
        )
        self._show(" ".join((said, *result.warnings)), "good", result.path)
        self.words.setToolTip(str(result.path))

    def show_file(self, path: Path, sentence: str, role: str = "good") -> None:
        """A file is there, told in other words."""
        self._show(sentence, role, path)
        self.words.setToolTip(str(path))

    def show_words(self, sentence: str, role: str = "") -> None:
        """Say something."""
        self._show(sentence, role)

    def show_failure(self, failure: Failure) -> None:
        """Say what failed and what to do."""
        self._show(f"{failure.sentence} {failure.remedy}".strip(), "bad")

    def _show(self, sentence: str, role: str = "", path: Path | None = None) -> None:
        self._path = path
        self.busy.stop()
        self.words.setText(sentence)
        self.words.setToolTip("")
        restyle(self.words, "role", role)
        self.stop.hide()
        for button in (self.reveal, self.copy_path):
            button.setVisible(path is not None)

    @Slot()
    def _reveal(self) -> None:
        if self._path is not None and not show_in_folder(self._path):
            self.words.setText(
                self.tr("No file manager could be opened. The file is {path}.").format(
                    path=self._path
                )
            )

    @Slot()
    def _copy_path(self) -> None:
        if self._path is not None:
            QGuiApplication.clipboard().setText(str(self._path))
