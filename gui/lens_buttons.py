"""The two lenses of the window: of what rates are taken, and whether likely automatic clicks count."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from gui.widgets import restyle
from services.domain.lenses import PLAIN, Base, Lenses


class _LensButton(QPushButton):
    """A button whose menu holds the ways of looking.

    Signals:
        chosen: Other Lenses.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "menu")
        self.lenses = PLAIN
        self.options: dict[object, QAction] = {}
        self._group = QActionGroup(self)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        self.setMenu(menu)

    def _offer(self, key: object, text: str, tip: str) -> None:
        action = self.menu().addAction(text)
        action.setCheckable(True)
        action.setToolTip(tip)
        self._group.addAction(action)
        action.triggered.connect(self._on_option)
        self.options[key] = action

    @Slot()
    def _on_option(self) -> None:
        action = self.sender()
        key = next((key for key, known in self.options.items() if known is action), None)
        if key is not None:
            self._choose(key)

    def _choose(self, key: object) -> None:
        raise NotImplementedError


class BaseButton(_LensButton):
    """Of what rates are taken: delivered, sent or opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer(
            Base.DELIVERED,
            self.tr("Rates of &delivered"),
            self.tr("What most tools show: clickers / delivered"),
        )
        self._offer(
            Base.SENT, self.tr("Rates of &sent"), self.tr("Also where deliveries are not reported")
        )
        self._offer(
            Base.OPENED,
            self.tr("Rates of &openers"),
            self.tr("E-mail only; openers are inflated by mail programs that load pictures"),
        )
        self._short = {
            Base.DELIVERED: self.tr("of delivered"),
            Base.SENT: self.tr("of sent"),
            Base.OPENED: self.tr("of openers"),
        }
        self.setToolTip(self.tr("Of what click, opt-out and complaint rates are taken"))
        self.show_lenses(PLAIN)

    def show_lenses(self, lenses: Lenses) -> None:
        """Show the lens in force."""
        self.lenses = lenses
        self.options[lenses.base].setChecked(True)
        words = self._short[lenses.base]
        self.setText(f"% {words}")
        self.setAccessibleName(self.tr("Rates: {base}").format(base=words))
        restyle(self, "active", lenses.base is not Base.DELIVERED)

    def _choose(self, key: object) -> None:
        assert isinstance(key, Base)  # noqa: S101 - the options are bases
        self.chosen.emit(msgspec.structs.replace(self.lenses, base=key))


class ClicksButton(_LensButton):
    """Whether likely automatic clicks count.

    Args:
        rules: The command that opens the rules.
        parent: Owner.
    """

    def __init__(self, rules: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer(
            False, self.tr("&All clicks"), self.tr("As providers count them, scanners included")
        )
        self._offer(
            True,
            self.tr("&Human clicks"),
            self.tr("Without clicks that are likely automatic; nothing is deleted"),
        )
        self.menu().addSeparator()
        self.menu().addAction(rules)
        self.setToolTip(self.tr("Whether clicks that are likely automatic count"))
        self.show_lenses(PLAIN)

    def show_lenses(self, lenses: Lenses) -> None:
        """Show the lens in force."""
        self.lenses = lenses
        self.options[lenses.human].setChecked(True)
        words = self.tr("Human clicks") if lenses.human else self.tr("All clicks")
        self.setText(words)
        self.setAccessibleName(self.tr("Clicks: {which}").format(which=words))
        restyle(self, "active", lenses.human)

    def _choose(self, key: object) -> None:
        self.chosen.emit(msgspec.structs.replace(self.lenses, human=bool(key)))
