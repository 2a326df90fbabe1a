"""Settings of the program that have no place beside what they are about; each takes effect at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox

from gui.tools.dialog import ToolDialog, heading, wrapped
from services.updates.address import host

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.theme import Theme
    from gui.updates.choice import UpdateChoice


class SettingsDialog(ToolDialog):
    """The dialog.

    Args:
        updates: What is remembered of newer versions.
        theme: The look.
        parent: The window.

    Signals:
        wanted: Newer versions are to be told from now on.
    """

    wanted = Signal()

    def __init__(self, updates: UpdateChoice, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Settings"), theme, (460, 220), parent)
        self._updates = updates
        self.body.addWidget(heading(self.tr("Updates")))
        self.notice_box = QCheckBox(self.tr("&Tell me when a newer version is out"), self)
        self.notice_box.setChecked(updates.wanted)
        self.notice_box.toggled.connect(self._on_toggled)
        self.body.addWidget(self.notice_box)
        words = self.tr(
            "Asks {host} at most once a day for the number of the newest version. Nothing else is "
            "sent: no names, no keys, no data, not even the version you have."
        )
        told = wrapped(words.format(host=host()), self, "secondary")
        self.notice_box.setAccessibleDescription(told.text())
        self.body.addWidget(told)
        self.body.addStretch()
        self.add_close(self.tr("&Close"))

    @Slot(bool)
    def _on_toggled(self, wanted: bool) -> None:
        self._updates.want(wanted=wanted)
        if wanted:
            self.wanted.emit()
