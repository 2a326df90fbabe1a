"""What the pane says first: the campaign's name, its facts, its key figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui import words
from gui.detail.cards import CardRow, key_figures
from gui.detail.elided import ElidedLabel
from gui.detail.words import one_line
from gui.theme import tokens as size
from gui.widgets import plain_tip
from services.domain.lenses import PLAIN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.detail.reasons import Reasons
    from gui.formatting import Formats
    from services.domain.lenses import Lenses
    from services.domain.rows import CampaignRow

MOST_NAMES = 4
MOST_LETTERS = 60
"""Of a name inside the line of facts."""
BETWEEN = "  ·  "


class Head(QWidget):
    """Name, facts, subject or text, key figures."""

    def __init__(self, formats: Formats, reasons: Reasons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._reasons = reasons
        self._lenses = PLAIN
        self._rows: Sequence[CampaignRow] = ()
        self.title = ElidedLabel(self)
        self.title.setProperty("role", "pane-title")
        self.facts = QLabel(self)
        self.facts.setWordWrap(True)
        # Its words wrap, so it needs no width of its own.
        self.facts.setMinimumWidth(1)
        self.body = ElidedLabel(self)
        for label in (self.facts, self.body):
            label.setProperty("role", "secondary")
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.title, self.facts):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.cards = CardRow(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for part in (self.title, self.facts, self.body):
            layout.addWidget(part)
        layout.addSpacing(size.HALF)
        layout.addWidget(self.cards)

    def look_through(self, lenses: Lenses) -> None:
        """Show the key figures as the lenses show them."""
        self._lenses = lenses
        if self._rows:
            self._show_figures()

    def _show_figures(self) -> None:
        figures = key_figures(self._rows, self._formats, self._reasons.figures(), self._lenses)
        self.cards.show_figures(figures)

    def show_campaigns(self, rows: Sequence[CampaignRow]) -> None:
        """Show one campaign, or several together."""
        self._rows = rows
        first, body = rows[0], ""
        if len(rows) == 1:
            self.title.setText(one_line(first.name or first.subject or first.campaign_id))
            self.facts.setText(BETWEEN.join(self._facts(first)))
            other = first.subject if first.subject and first.subject != first.name else first.body
            body = one_line(other or "")
        else:
            self.title.setText(words.campaigns(len(rows), self._formats.count(len(rows))))
            self.facts.setText(self._accounts(rows))
        self.facts.setToolTip(plain_tip(self._zone_note(first)) if len(rows) == 1 else "")
        self.body.setText(body)
        self.body.setVisible(bool(body))
        self._show_figures()

    def _accounts(self, rows: Sequence[CampaignRow]) -> str:
        names = sorted({one_line(row.account, MOST_LETTERS) for row in rows})
        text = ", ".join(names[:MOST_NAMES])
        left = len(names) - MOST_NAMES
        if left <= 0:
            return text
        return self.tr("{names} and {n} more").format(names=text, n=self._formats.count(left))

    def _facts(self, row: CampaignRow) -> list[str]:
        parts = [
            one_line(row.account, MOST_LETTERS),
            words.channel_word(row.channel),
            words.status_word(row.status),
        ]
        if row.sent_at is not None:
            parts.append(self.tr("sent {time}").format(time=self._formats.exact(row.sent_at)))
        elif row.sent_at_raw:
            raw = one_line(row.sent_at_raw, MOST_LETTERS)
            parts.append(self.tr('sent "{raw}"').format(raw=raw))
        if row.list_name:
            name = one_line(row.list_name, MOST_LETTERS)
            parts.append(self.tr("to {list}").format(list=name))
        if row.read_at is not None:
            parts.append(self.tr("read {ago}").format(ago=self._formats.ago(row.read_at)))
        return parts

    def _zone_note(self, row: CampaignRow) -> str:
        if row.sent_at is None and row.sent_at_raw:
            return self.tr("The provider's send time cannot be read, so no time is shown.")
        if row.sent_at is not None and row.zone_assumed:
            return self.tr(
                'The provider wrote "{raw}" without a time zone; the account\'s zone was taken.'
            ).format(raw=row.sent_at_raw or "")
        return ""
