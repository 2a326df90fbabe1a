"""The tray of campaigns to be compared: which they are, remembered by the window, and their chips."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gui.campaigns.tips import shown_name
from gui.chips import Chip
from gui.theme import tokens as size
from gui.widgets import FlowLayout
from services.domain.decoding import decoder
from services.domain.rows import CampaignKey

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from gui.settings import WindowSettings
    from gui.theme import Theme
    from services.domain.rows import CampaignRow

MOST = 8
"""As many as there are series colours that colour-blind readers tell apart."""
SETTING = "compare_tray"
_CHIP_WIDTH = 150


class Tray(QObject):
    """Up to eight campaigns in the order in which they were put in; the window remembers their keys.

    Signals:
        changed: Other campaigns are in it.
    """

    changed = Signal()

    def __init__(self, settings: WindowSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._keys = _remembered(settings.text(SETTING, "[]"))

    @property
    def keys(self) -> tuple[CampaignKey, ...]:
        """The campaigns in it."""
        return self._keys

    def add(self, keys: Iterable[CampaignKey]) -> tuple[CampaignKey, ...]:
        """Put campaigns in; those already there stay where they are.

        Returns:
            Those for which there was no room.
        """
        new = [key for key in dict.fromkeys(keys) if key not in self._keys]
        room = MOST - len(self._keys)
        self._take((*self._keys, *new[:room]))
        return tuple(new[room:])

    def remove(self, key: CampaignKey) -> None:
        """Take a campaign out."""
        self._take(tuple(known for known in self._keys if known != key))

    def clear(self) -> None:
        """Take all out."""
        self._take(())

    def keep(self, known: Iterable[CampaignKey]) -> None:
        """Take out those that the workspace does not know any more."""
        there = set(known)
        self._take(tuple(key for key in self._keys if key in there))

    def _take(self, keys: tuple[CampaignKey, ...]) -> None:
        if keys == self._keys:
            return
        self._keys = keys
        self._settings.set_text(SETTING, msgspec.json.encode(keys).decode())
        self.changed.emit()


def _remembered(text: str) -> tuple[CampaignKey, ...]:
    """Keys as they were written; those that cannot be read are left out one by one."""
    try:
        entries = msgspec.json.decode(text, type=list[msgspec.Raw])
    except msgspec.DecodeError:
        return ()
    found = []
    for entry in entries:
        try:
            found.append(decoder(CampaignKey).decode(entry))
        except msgspec.DecodeError:
            continue
    return tuple(dict.fromkeys(found))[:MOST]


class TrayBar(QWidget):
    """The tray's chips, each with an x, and a sentence when one was refused."""

    def __init__(self, tray: Tray, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tray = tray
        self._theme = theme
        self._names: dict[CampaignKey, str] = {}
        self.chips: list[Chip] = []
        self._place = QWidget(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._place.setSizePolicy(policy)
        self._flow = FlowLayout(self._place)
        self.clear = QPushButton(self.tr("Empty the tray"), self._place)
        self.clear.setProperty("kind", "link")
        self.clear.clicked.connect(tray.clear)
        self._sentence = QLabel(self)
        self._sentence.setProperty("role", "warn")
        self._sentence.setWordWrap(True)
        self._sentence.hide()
        self.setAccessibleName(self.tr("Campaigns to compare"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(size.HALF)
        row = QHBoxLayout()
        row.addWidget(self._place, 1)
        layout.addLayout(row)
        layout.addWidget(self._sentence)
        tray.changed.connect(self._on_changed)
        theme.changed.connect(self._fill)
        self._fill()

    @property
    def sentence(self) -> str:
        """Why something was not put in; "" where all was."""
        return self._sentence.text()

    def add(self, rows: Sequence[CampaignRow]) -> str:
        """Put campaigns in.

        Returns:
            A sentence where there was not room for all, which is also shown; else "".
        """
        self.learn({row.key: shown_name(row) for row in rows})
        refused = self._tray.add(row.key for row in rows)
        self._say(self._refusal(len(refused)) if refused else "")
        return self.sentence

    def _refusal(self, refused: int) -> str:
        if refused == 1:
            words = self.tr(
                "One campaign was not added: at most {most} can be compared. Take one out first."
            )
        else:
            words = self.tr(
                "{n} campaigns were not added: at most {most} can be compared. Take some out first."
            )
        return words.format(n=refused, most=MOST)

    def _say(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))

    def learn(self, names: Mapping[CampaignKey, str]) -> None:
        """Take the campaigns' names, which the window does not remember."""
        if {**self._names, **names} != self._names:
            self._names.update(names)
            self._fill()

    @Slot()
    def _on_changed(self) -> None:
        self._say("")
        self._fill()

    @Slot()
    def _fill(self) -> None:
        while self._flow.takeAt(0) is not None:
            pass
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(key) for key in self._tray.keys if key in self._names]
        for widget in (*self.chips, self.clear):
            self._flow.addWidget(widget)
            widget.show()
        self.clear.setVisible(bool(self.chips))
        self._place.updateGeometry()

    def _chip(self, key: CampaignKey) -> Chip:
        name = " ".join(self._names[key].split())
        chip = Chip("", key, self._theme, self._place)
        room = self._theme.px(_CHIP_WIDTH)
        short = chip.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
        chip.setText(short.replace("&", "&&"))
        chip.setToolTip(self.tr("{name}\nTake it out of the comparison").format(name=name))
        chip.setAccessibleName(self.tr("{name}, take out").format(name=name))
        chip.clicked.connect(self._on_chip)
        return chip

    @Slot()
    def _on_chip(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip) and isinstance(chip.without, CampaignKey):
            self._tray.remove(chip.without)
