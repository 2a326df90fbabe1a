"""Key figures: a large value, what it is, and its base in small print. At most six in a row; they wrap."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from gui.campaigns.tips import left_out, told_rate
from gui.detail.elided import ElidedLabel
from gui.formatting import DASH
from gui.theme import tokens as size
from gui.widgets import plain_tip, restyle
from services.domain.lenses import PLAIN
from services.domain.metric_list import (
    count_definition,
    count_under,
    rate_definition,
    rate_under,
)
from services.domain.metrics import add_up, count_of, gap, lacking, roll_up
from services.domain.uncertainty import shaky
from services.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from gui.campaigns.reasons import Reasons as FigureReasons
    from gui.formatting import Formats
    from services.domain.lenses import Lenses
    from services.domain.metric_list import RateDefinition
    from services.domain.metrics import RollUp
    from services.domain.rows import CampaignRow

CARD_WIDTH = 104
PAD = size.GRID + size.HALF
MOST = 6
ROWS_OF = (6, 3, 2)
"""So many cards stand in a row; the first that fits is taken."""


class Figure(msgspec.Struct, frozen=True):
    """One key figure in words. `faint` says that it stands on a small sample."""

    label: str
    value: str
    base: str
    tooltip: str = ""
    faint: bool = False


def key_figures(
    rows: Sequence[CampaignRow],
    formats: Formats,
    reasons: FigureReasons,
    lenses: Lenses = PLAIN,
) -> list[Figure]:
    """The figures of one campaign or of several together; people are never added up."""
    told = _Told(rows, formats, reasons)
    human = lenses.human
    return [
        told.count("sends", tr("Sent", "how many messages")),
        told.delivered(),
        told.rate(
            rate_under("click_rate", lenses),
            tr("Click rate, human") if human else tr("Click rate"),
        ),
        told.people(
            count_under("unique_clicks", lenses).key,
            tr("Clickers, human") if human else tr("Clickers"),
        ),
        told.human_clicks() if human else told.clicks(),
        told.count("opt_outs", tr("Opt-outs")),
    ]


class _Told:
    """What is told of some campaigns."""

    def __init__(
        self, rows: Sequence[CampaignRow], formats: Formats, reasons: FigureReasons
    ) -> None:
        self._rows = rows
        self._formats = formats
        self._reasons = reasons

    def count(self, key: str, label: str) -> Figure:
        """A sum of messages, with how many campaigns it is of."""
        total = add_up(self._rows, count_definition(key))
        if total.value is None:
            return self._missing(
                label, key, tuple(self._reasons.why(row, key) for row in self._rows)
            )
        base = tr("{k} of {n} campaigns").format(
            k=self._formats.count(total.included), n=self._formats.count(len(self._rows))
        )
        if not total.excluded:
            return Figure(label, self._formats.count(total.value), "")
        without = [row for row in self._rows if count_of(row, key) is None]
        tip = f"{base}\n{left_out(without, self._formats)}"
        return Figure(label, self._formats.count(total.value), base, tip)

    def delivered(self) -> Figure:
        """What was delivered: as reported, or what was sent less what bounced."""
        figure = self.count("delivered_derived", tr("Delivered"))
        if figure.value == DASH or figure.base:
            return figure
        rolled = roll_up(self._rows, rate_definition("delivery_rate"))
        share = self._formats.percent(rolled.value) if rolled.value is not None else ""
        words = [tr("{rate} of sent").format(rate=share)] if share else []
        if any(row.delivered is None for row in self._rows):
            words.append(tr("derived"))
            tip = tr("Not reported everywhere: what was sent less what bounced is counted.")
            return Figure(figure.label, figure.value, ", ".join(words), tip)
        return msgspec.structs.replace(figure, base=", ".join(words))

    def people(self, key: str, label: str) -> Figure:
        """People of one campaign."""
        if len(self._rows) > 1:
            tip = tr(
                "The same person may have clicked in several campaigns, "
                "so clickers are never added up."
            )
            return Figure(label, DASH, tr("people are not added"), tip)
        value = getattr(self._rows[0], key)
        if value is None:
            return self._missing(label, key, (self._reasons.why(self._rows[0], key),))
        return Figure(label, self._formats.count(value), tr("people"))

    def clicks(self) -> Figure:
        """All clicks; those of campaigns whose provider reports none come from their click logs."""
        logged = sum(row.clicks is None and row.all_clicks is not None for row in self._rows)
        # In the list "Clicks" are those reported: another figure has another name.
        title = tr(count_definition("all_clicks").title) if logged else tr("Clicks")
        figure = self._with_human(self.count("all_clicks", title))
        if not logged:
            return figure
        told = tr("counted from the click log")
        if len(self._rows) > 1:
            told = tr("click log of {k} of {n} campaigns").format(
                k=self._formats.count(logged), n=self._formats.count(len(self._rows))
            )
        tip = tr("The provider reports clickers only; each click is in its log.")
        words = "\n".join(part for part in (told, tip, figure.tooltip) if part)
        return msgspec.structs.replace(figure, base=figure.base or told, tooltip=words)

    def _with_human(self, figure: Figure) -> Figure:
        """All clicks with what of them is human, so that both totals are seen through either lens."""
        human = add_up(self._rows, count_definition("human_clicks"))
        left_out = add_up(self._rows, count_definition("automatic_clicks"))
        if figure.value == DASH or human.value is None:
            return figure
        words = tr("{n} human").format(n=self._formats.count(human.value))
        automatic = tr("{n} automatic").format(n=self._formats.count(left_out.value or 0))
        told = f"{words}, {automatic}"
        if human.excluded:
            # Human clicks of some campaigns beside all clicks of all would look like fewer.
            words = automatic
            told += "\n" + tr("{k} of {n} campaigns could be checked.").format(
                k=self._formats.count(human.included), n=self._formats.count(len(self._rows))
            )
        tip = "\n".join(part for part in (told, figure.tooltip or figure.base) if part)
        return msgspec.structs.replace(figure, base=figure.base or words, tooltip=tip)

    def human_clicks(self) -> Figure:
        """Human clicks, with what was left out beside them."""
        figure = self.count("human_clicks", tr("Clicks, human"))
        left_out = add_up(self._rows, count_definition("automatic_clicks"))
        whole = add_up(self._rows, count_definition("all_clicks"))
        if figure.value == DASH or left_out.value is None:
            return figure
        base = tr("{n} automatic").format(n=self._formats.count(left_out.value))
        if whole.value is not None:
            base = tr("{k} automatic of {n}").format(
                k=self._formats.count(left_out.value), n=self._formats.count(whole.value)
            )
        tip = ". ".join(part for part in (base, figure.tooltip or figure.base) if part)
        return msgspec.structs.replace(figure, base=base, tooltip=tip)

    def rate(self, definition: RateDefinition, label: str) -> Figure:
        """A rate with its counts and its interval."""
        rolled = roll_up(self._rows, definition)
        if rolled.value is None:
            return self._no_rate(label, definition, rolled)
        numerator, denominator = map(self._formats.count, (rolled.numerator, rolled.denominator))
        base = tr("{k} of {n} {base}").format(k=numerator, n=denominator, base=tr(definition.base))
        tip = told_rate(self._formats, definition, rolled.numerator, rolled.denominator)
        if rolled.excluded:
            tip += "\n" + left_out(lacking(self._rows, definition), self._formats)
        small = shaky(rolled.numerator, rolled.denominator)
        return Figure(label, self._formats.percent(rolled.value), base, tip, small)

    def _no_rate(self, label: str, definition: RateDefinition, rolled: RollUp) -> Figure:
        gaps = ((row, gap(row, definition)) for row in self._rows)
        whys = tuple(
            self._reasons.why_no_rate(row, definition, found) for row, found in gaps if found
        )
        figure = self._missing(label, definition.numerator, whys)
        if rolled.included:
            figure = msgspec.structs.replace(figure, base=tr("no base"))
        return figure

    def _missing(self, label: str, key: str, whys: tuple[str, ...]) -> Figure:
        """A dash with the reason in short where all share one; the tooltip gives each reason once."""
        short = {
            self._reasons.in_short(row, key) for row in self._rows if count_of(row, key) is None
        }
        base = short.pop() if len(short) == 1 else tr("not reported")
        return Figure(label, DASH, base, "\n".join(dict.fromkeys(whys)))


class Card(QFrame):
    """One key figure. The figure itself is never cut; label and base give way where they must."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._value = QLabel(self)
        self._label, self._base = ElidedLabel(self), ElidedLabel(self)
        self._label.setProperty("role", "secondary")
        self._value.setProperty("role", "figure")
        self._base.setProperty("role", "secondary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAD, size.GRID, size.GRID, size.GRID)
        layout.setSpacing(0)
        for part in (self._label, self._value, self._base):
            layout.addWidget(part)

    def show_figure(self, figure: Figure) -> None:
        """Show another figure."""
        self._label.setText(figure.label)
        self._value.setText(figure.value)
        restyle(self._value, "faint", figure.faint)
        self._base.setText(figure.base or " ")
        tip = plain_tip(figure.tooltip or figure.base)
        self.setToolTip(tip)
        for part in (self._label, self._base):
            part.hint = tip
        self.setAccessibleName(f"{figure.label}: {figure.value} {figure.base}".strip())
        self.setAccessibleDescription(figure.tooltip)

    def wanted_width(self, *, base: bool) -> int:
        """The width at which label and figure are not cut; with `base`, that is not cut either."""
        parts = (self._label, self._value, self._base) if base else (self._label, self._value)
        widest = max(part.sizeHint().width() for part in parts)
        return max(CARD_WIDTH, widest + PAD + size.GRID + 2)


class CardRow(QWidget):
    """The key figures side by side; they wrap when the pane is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = [Card(self) for _ in range(MOST)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(size.GRID)
        self.columns = 0
        self._arrange(MOST)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show other figures, at most six."""
        for number, card in enumerate(self.cards):
            card.setVisible(number < len(figures))
            if number < len(figures):
                card.show_figure(figures[number])
        self._wrap(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap to the width there is."""
        super().resizeEvent(event)
        self._wrap(event.size().width())

    def minimumSizeHint(self) -> QSize:
        """Two cards wide."""
        return QSize(2 * CARD_WIDTH, super().minimumSizeHint().height())

    def _wrap(self, width: int) -> None:
        """Wide figures take from the room of narrow ones, and a base gives way, before a row breaks."""
        ways = [[card.wanted_width(base=base) for card in self.cards] for base in (True, False)]
        for columns in ROWS_OF:
            for wanted in ways:
                if _row_width(wanted, columns) <= width:
                    self._arrange(columns, wanted)
                    return
        self._arrange(ROWS_OF[-1], ways[-1])

    def _arrange(self, columns: int, wanted: Sequence[int] = ()) -> None:
        if columns != self.columns:
            self.columns = columns
            for number, card in enumerate(self.cards):
                self._grid.addWidget(card, number // columns, number % columns)
            for column in range(MOST):
                self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for column in range(MOST):
            least = max(wanted[column::columns], default=0) if column < columns else 0
            self._grid.setColumnMinimumWidth(column, least if columns > ROWS_OF[-1] else 0)


def _row_width(wanted: Sequence[int], columns: int) -> int:
    """What a row of so many cards takes."""
    widest = [max(wanted[column::columns]) for column in range(columns)]
    return sum(widest) + (columns - 1) * size.GRID
