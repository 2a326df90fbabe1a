"""Key figures: a large value, what it is, and its base in small print. At most six in a row; they wrap."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from gui.formatting import DASH
from gui.theme import tokens as size
from services.domain.metrics import (
    add_up,
    count_definition,
    rate_definition,
    roll_up,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from gui.formatting import Formats
    from services.domain.metrics import RollUp
    from services.domain.rows import CampaignRow

CARD_WIDTH = 150
MOST = 6


class Figure(msgspec.Struct, frozen=True):
    """One key figure in words."""

    label: str
    value: str
    base: str
    tooltip: str = ""


def tr(text: str) -> str:
    """A text of this module in the program's language."""
    return QCoreApplication.translate("cards", text)


def key_figures(rows: Sequence[CampaignRow], formats: Formats) -> list[Figure]:
    """The figures of one campaign or of several together; people are never added up."""
    return [
        _count(rows, "sends", tr("Sent"), formats),
        _delivered(rows, formats),
        _rate(rows, "click_rate_delivered", tr("Click rate"), formats),
        _people(rows, "unique_clicks", tr("Clickers"), formats),
        _count(rows, "clicks", tr("Clicks"), formats),
        _count(rows, "opt_outs", tr("Opt-outs"), formats),
    ]


def _count(rows: Sequence[CampaignRow], key: str, label: str, formats: Formats) -> Figure:
    total = add_up(rows, count_definition(key))
    if total.value is None:
        return Figure(label, DASH, tr("not reported"))
    base = tr("{k} of {n} campaigns").format(
        k=formats.count(total.included), n=formats.count(len(rows))
    )
    return Figure(label, formats.count(total.value), base if total.excluded else "")


def _delivered(rows: Sequence[CampaignRow], formats: Formats) -> Figure:
    figure = _count(rows, "delivered_derived", tr("Delivered"), formats)
    if figure.value == DASH or figure.base:
        return figure
    derived = any(row.delivered is None for row in rows)
    rolled = roll_up(rows, rate_definition("delivery_rate"))
    words = (
        [formats.percent(rolled.value) + " " + tr("of sent")] if rolled.value is not None else []
    )
    if derived:
        words.append(tr("sent less bounced"))
    return msgspec.structs.replace(figure, base=", ".join(words))


def _people(rows: Sequence[CampaignRow], key: str, label: str, formats: Formats) -> Figure:
    if len(rows) == 1:
        value = getattr(rows[0], key)
        return (
            Figure(label, formats.count(value), tr("people"))
            if value is not None
            else Figure(label, DASH, tr("not reported"))
        )
    return Figure(
        label,
        DASH,
        tr("people are not added"),
        tr(
            "The same person may have clicked in several campaigns, so clickers are never added up."
        ),
    )


def _rate(rows: Sequence[CampaignRow], key: str, label: str, formats: Formats) -> Figure:
    definition = rate_definition(key)
    rolled = roll_up(rows, definition)
    if rolled.value is None:
        return Figure(label, DASH, tr("no base") if rolled.included else tr("not reported"))
    base = (
        f"{formats.count(rolled.numerator)} / {formats.count(rolled.denominator)} {definition.base}"
    )
    return Figure(
        label, formats.percent(rolled.value), base, _rate_tip(rolled, formats, definition.what)
    )


def _rate_tip(rolled: RollUp, formats: Formats, what: str) -> str:
    text = f"{formats.count(rolled.numerator)} {what}"
    if rolled.excluded:
        text += ". " + tr("{n} campaigns that do not report both counts are left out.").format(
            n=formats.count(rolled.excluded)
        )
    return text


class Card(QFrame):
    """One key figure."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._label, self._value, self._base = QLabel(self), QLabel(self), QLabel(self)
        self._label.setProperty("role", "secondary")
        self._value.setProperty("role", "figure")
        self._base.setProperty("role", "secondary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(size.GRID + size.HALF, size.GRID, size.GRID, size.GRID)
        layout.setSpacing(0)
        for part in (self._label, self._value, self._base):
            layout.addWidget(part)

    def show_figure(self, figure: Figure) -> None:
        """Show another figure."""
        self._label.setText(figure.label)
        self._value.setText(figure.value)
        self._base.setText(figure.base or " ")
        self.setToolTip(figure.tooltip or figure.base)
        self.setAccessibleName(f"{figure.label}: {figure.value} {figure.base}".strip())


class CardRow(QWidget):
    """The key figures side by side; they wrap when the pane is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = [Card(self) for _ in range(MOST)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(size.GRID)
        self._columns = 0
        self._arrange(MOST)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show other figures, at most six."""
        for number, card in enumerate(self._cards):
            card.setVisible(number < len(figures))
            if number < len(figures):
                card.show_figure(figures[number])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap to the width there is."""
        super().resizeEvent(event)
        fitting = max(2, min(MOST, event.size().width() // CARD_WIDTH))
        self._arrange({5: 3, 4: 3}.get(fitting, fitting))

    def minimumSizeHint(self) -> QSize:
        """Two cards wide."""
        return QSize(2 * CARD_WIDTH, super().minimumSizeHint().height())

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(MOST):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
