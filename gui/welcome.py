"""The first thing anybody sees: one sentence, "Add account", "Try with demo data"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.widgets import EmptyState

if TYPE_CHECKING:
    from gui.theme import Theme
    from services.domain.accounts import ProviderInfo


class WelcomePage(QWidget):
    """Shown while there is no account.

    Signals:
        add_wanted: The user wants to add an account.
        demo_wanted: The user wants to try the demo workspace.
    """

    add_wanted = Signal()
    demo_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = EmptyState(theme, self)
        self.state.show_state(
            "chart-column",
            self.tr("See what your campaigns and links did, across all your providers"),
            self.tr("Everything stays on this computer. The demo needs no account."),
            (("add", self.tr("Add account")), ("demo", self.tr("Try with demo data"))),
        )
        self.state.chosen.connect(self._on_choice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.state)

    def show_providers(self, infos: tuple[ProviderInfo, ...]) -> None:
        """Name the providers whose accounts can be added."""
        names = [info.name for info in infos]
        if names:
            listed = self.tr(" or ").join(filter(None, (", ".join(names[:-1]), names[-1])))
            self.state.hint.setText(
                self.tr(
                    "Add an account of {providers}. Everything stays on this computer. The demo needs "
                    "no account."
                ).format(providers=listed)
            )

    @Slot(str)
    def _on_choice(self, key: str) -> None:
        if key == "add":
            self.add_wanted.emit()
        else:
            self.demo_wanted.emit()
