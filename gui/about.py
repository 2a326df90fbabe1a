"""The About dialog: name, version, and who made what the program ships, with the texts of all licences."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
import shiboken6
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.theme import tokens as size
from gui.tools.dialog import RowDelegate, ToolDialog, heading, plain_button, wrapped
from gui.tools.scrolling import UpDownScroll
from services import licences

if TYPE_CHECKING:
    from gui.theme import Theme
    from services.licences import Component

ROOM = (760, 680)
PICTURE = 48
LEAST = 60
"""Pixels of height a share that list and text keep."""
_LGPL = "LGPL-3.0-only"
_SHARES = (2, 3)
"""Of the height: the list's and the text's."""


class AboutDialog(ToolDialog):
    """Shows the parts of the program and their licences. Open it with `open()`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About Sendsight"), theme, ROOM, parent)
        self.components: tuple[Component, ...] = ()
        self._rows: list[QTreeWidgetItem] = []
        self.list = self._make_list()
        self.text = self._make_text()
        self.qt_button = plain_button(self.tr("&Your rights with Qt"), kind="link")
        self.copy_button = self.add_button(
            self.tr("&Copy text"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.close_button = self.add_close(self.tr("Close"))
        self._lay_out()
        self.list.currentItemChanged.connect(self._on_chosen)
        self.qt_button.clicked.connect(self._on_qt)
        self.copy_button.clicked.connect(self._on_copy)
        self._fill()

    def _make_list(self) -> QTreeWidget:
        made = QTreeWidget(self)
        made.setProperty("framed", True)
        made.setAccessibleName(self.tr("Parts of the program"))
        made.setHeaderLabels([self.tr("Part"), self.tr("Version"), self.tr("Licence")])
        made.setRootIsDecorated(False)
        made.setItemDelegate(RowDelegate(made, self._theme, most=1))
        made.setAllColumnsShowFocus(True)
        header = made.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        return made

    def _make_text(self) -> QPlainTextEdit:
        made = QPlainTextEdit(self)
        made.setReadOnly(True)
        made.setTabChangesFocus(True)
        made.setAccessibleName(self.tr("Licence"))
        made.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        # A reader without a mouse moves through the text by its cursor.
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return made

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size.GRID)
        column.addLayout(self._head())
        qt = QHBoxLayout()
        self.qt_line = wrapped(
            self.tr(
                "Qt and Qt for Python are used under the LGPL, version 3. Their libraries lie beside "
                "the program as files of their own; you can replace them."
            ),
            self,
            "secondary",
        )
        qt.addWidget(self.qt_line, 1)
        qt.addWidget(self.qt_button)
        column.addLayout(qt)
        column.addWidget(heading(self.tr("&Parts and their licences"), self.list))
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.splitter.setChildrenCollapsible(False)
        for widget, share in zip((self.list, self.text), _SHARES, strict=True):
            widget.setMinimumHeight(self._theme.px(share * LEAST))
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(self.splitter.count() - 1, share)
        column.addWidget(self.splitter, 1)
        # On a small screen, or with large letters, all of it scrolls.
        self.body.addWidget(UpDownScroll(content), 1)

    def _head(self) -> QHBoxLayout:
        picture = QLabel(self)
        edge = self._theme.px(PICTURE)
        icon = QGuiApplication.windowIcon()
        picture.setPixmap(icon.pixmap(edge, edge))
        picture.setVisible(not icon.isNull())
        self.title = wrapped("Sendsight", self, "title")
        self.summary = wrapped(
            self.tr(
                "Campaign and link reporting over all your bulk-messaging providers, on your own "
                "machine."
            ),
            self,
        )
        self.copyright = wrapped(
            self.tr("Copyright 2026 The Sendsight authors. MIT licence, without any warranty."),
            self,
            "secondary",
        )
        words = QVBoxLayout()
        words.setSpacing(size.HALF)
        for label in (self.title, self.summary, self.copyright):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(2 * size.GRID)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _fill(self) -> None:
        try:
            self.components = licences.components()
        except FileNotFoundError:
            self._say_damaged()
            return
        self.title.setText(f"Sendsight {self.components[0].version}")
        nowhere = self.tr("It comes with the build of another part and has no version of its own.")
        for one in self.components:
            item = QTreeWidgetItem([one.name, one.version or "–", one.licence])
            for column in range(3):
                item.setToolTip(column, item.text(column))
            if not one.version:
                item.setToolTip(1, nowhere)
            self._rows.append(item)
        self.list.addTopLevelItems(self._rows)
        self.list.setCurrentItem(self._rows[0])
        self.list.setFocus()

    def _say_damaged(self) -> None:
        self.say(
            self.tr("The licence texts are missing: the installation is damaged. Install it anew."),
            "bad",
        )

    def told(self, one: Component) -> str:
        """A component and its texts, as they are shown and copied."""
        head = [f"{one.name} {one.version}".strip(), one.licence, one.home_page]
        if one.licence == _LGPL:
            owner = shiboken6 if one.name == shiboken6.__name__ else PySide6
            folder = Path(next(iter(owner.__path__)))
            head.append(self.tr("Its files on this computer: {folder}").format(folder=folder))
        return "\n".join(line for line in head if line) + "\n\n" + licences.text_of(one)

    @Slot()
    def _on_chosen(self) -> None:
        place = self.list.currentIndex().row()
        self.say("")
        try:
            self.text.setPlainText(self.told(self.components[place]))
        except FileNotFoundError:
            self.text.clear()
            self._say_damaged()

    @Slot()
    def _on_qt(self) -> None:
        for item, one in zip(self._rows, self.components, strict=True):
            if one.name == "Qt":
                self.list.setCurrentItem(item)
                self.list.scrollToItem(item)
                self.text.setFocus()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.say(self.tr("Copied."))
