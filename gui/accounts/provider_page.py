"""First step of adding an account: which provider, what it needs, where to find it, its limits."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.theme import tokens as size
from gui.words import channel_word
from services.domain.kinds import Capability

if TYPE_CHECKING:
    from gui.theme import Theme
    from services.domain.accounts import ProviderInfo

_ROW = 52


class ProviderPage(QWidget):
    """A list of providers beside what each needs.

    Signals:
        chosen: A provider was opened by double click or Enter.
    """

    chosen = Signal()

    def __init__(
        self, infos: tuple[ProviderInfo, ...], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._infos = infos
        self._theme = theme
        self.list = QListWidget(self)
        self.list.setProperty("framed", True)
        self.list.setAccessibleName(self.tr("Providers"))
        self.list.setFixedWidth(theme.px(220))
        self.notes = QLabel()
        self.notes.setWordWrap(True)
        self.notes.setTextFormat(Qt.TextFormat.RichText)
        self.notes.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.notes.setOpenExternalLinks(True)
        self.notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.notes.setAccessibleName(self.tr("What is needed"))
        self.notes.setContentsMargins(2 * size.GRID, 0, size.GRID, 0)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.notes)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.viewport().setAutoFillBackground(False)
        columns = QHBoxLayout()
        columns.addWidget(self.list)
        columns.addWidget(scroll, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(columns, 1)
        self._fill()
        self.list.currentRowChanged.connect(self._show_notes)
        self.list.itemActivated.connect(self.chosen)
        self.list.setCurrentRow(0)

    def _fill(self) -> None:
        for info in self._infos:
            channels = ", ".join(channel_word(channel) for channel in info.channels)
            item = QListWidgetItem(f"{info.name}\n{channels}", self.list)
            item.setSizeHint(QSize(0, self._theme.px(_ROW)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{info.name}, {channels}")

    def info(self) -> ProviderInfo:
        """The chosen provider's declaration."""
        return self._infos[max(self.list.currentRow(), 0)]

    @Slot(int)
    def _show_notes(self, row: int) -> None:
        if 0 <= row < len(self._infos):
            self.notes.setText(self._describe(self._infos[row]))

    def _describe(self, info: ProviderInfo) -> str:
        muted = self._theme.tokens.muted
        pixels = self._theme.px(size.PANE_TITLE)
        parts = [f"<p style='font-size:{pixels}px'><b>{escape(info.name)}</b></p>"]
        parts.append(_section(self.tr("What is needed"), [self._needed(info)]))
        if info.where_to_find:
            parts.append(_section(self.tr("Where to find it"), [info.where_to_find]))
        if Capability.BROWSER_SIGN_IN in info.capabilities:
            parts.append(_section(self.tr("Redirect address"), [info.redirect_uri]))
        if info.notes:
            parts.append(_section(self.tr("Good to know"), list(info.notes)))
        if info.docs_url:
            words = self.tr("{provider}'s own documentation").format(provider=info.name)
            parts.append(
                f"<p><a style='color:{self._theme.tokens.accent}' "
                f"href='{escape(info.docs_url, quote=True)}'>{escape(words)}</a></p>"
            )
        return f"<div style='color:{self._theme.tokens.text}'>{''.join(parts)}</div>".replace(
            "class='muted'", f"style='color:{muted}'"
        )

    def _needed(self, info: ProviderInfo) -> str:
        labels = [field.label for field in info.fields if field.required]
        if Capability.BROWSER_SIGN_IN in info.capabilities:
            signed = self.tr("a sign-in with your browser")
            labels = [field.label for field in info.fields if field.required and not field.secret]
            labels.append(signed)
        return self.tr("{list}.").format(list=", ".join(labels))


def _section(title: str, lines: list[str]) -> str:
    texts = [f"<p class='muted' style='margin-bottom:2px'>{escape(title)}</p>"]
    if len(lines) == 1:
        texts.append(f"<p style='margin-top:0'>{escape(lines[0])}</p>")
    else:
        items = "".join(f"<li style='margin-bottom:4px'>{escape(line)}</li>" for line in lines)
        texts.append(f"<ul style='margin-top:0;margin-left:-24px'>{items}</ul>")
    return "".join(texts)
