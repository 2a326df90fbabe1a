"""The form of one goal: which figure, on which side of which line, of which campaigns."""

from __future__ import annotations

import math
import uuid
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from gui.tools.dialog import ToolDialog, padded, wrapped
from gui.words import channel_word
from services.domain.kinds import Channel
from services.domain.lenses import PLAIN
from services.domain.metric_list import COUNTS, KINDS
from services.domain.own_marks import Goal
from services.recipes.goals import is_share, metric_under
from services.wording import noop, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.theme import Theme
    from services.domain.accounts import ProviderInfo

FIXED_RATES = ("delivery_rate", "bounce_rate", "clicks_per_clicker")
MOST_DAYS = 3650
LARGEST = 1_000_000_000
LONGEST_NAME = 80
_BETWEEN = "\n"
"""Between the several providers, channels or tags of a goal that was made on the command line."""
_MOST_PLACES = 6


_LENSED = {
    "click_rate": noop("Click rate"),
    "open_rate": noop("Open rate"),
    "opt_out_rate": noop("Opt-out rate"),
    "complaint_rate": noop("Complaint rate"),
}
"""Rates whose base the lens chooses."""


def metric_title(key: str) -> str:
    """A metric's name without its base where the lens chooses that; the key where it is not known."""
    if key in _LENSED:
        return tr(_LENSED[key])
    found = metric_under(key, PLAIN)
    return key if found is None else tr(found.title)


class GoalForm(ToolDialog):
    """Asks for a goal; `goal()` is what was entered.

    Args:
        theme: The look.
        providers: The providers that can be chosen.
        tags: The tags in use.
        goal: The one to be changed; None for a new one.
        parent: Owner.
    """

    def __init__(
        self,
        theme: Theme,
        providers: Sequence[ProviderInfo],
        tags: Sequence[str],
        goal: Goal | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Change goal") if goal else self.tr("New goal")
        super().__init__(title, theme, (460, 430), parent)
        self._id = goal.goal_id if goal else uuid.uuid4().hex
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.figure = QComboBox()
        for key in (*KINDS, *FIXED_RATES, *(count.key for count in COUNTS)):
            self.figure.addItem(metric_title(key), key)
        self.side = QComboBox()
        self.side.addItem(self.tr("at least"), True)
        self.side.addItem(self.tr("at most"), False)
        self.value = QDoubleSpinBox()
        self.value.setGroupSeparatorShown(True)
        self.scope = QComboBox()
        self.scope.addItem(self.tr("each campaign by itself"), True)
        self.scope.addItem(self.tr("all of them together"), False)
        self.days = QSpinBox()
        self.days.setRange(1, MOST_DAYS)
        self.days.setSuffix(self.tr(" days"))
        self.provider = _choice(self.tr("any"), [(info.key, info.name) for info in providers])
        self.channel = _choice(self.tr("any"), [(str(c), channel_word(c)) for c in Channel])
        self.tag = _choice(self.tr("any"), [(tag, tag) for tag in tags])
        for box in (self.value, self.days):
            padded(box, theme)
        self._lay_out()
        self.figure.currentIndexChanged.connect(self._on_metric)
        self.name.textChanged.connect(self._steer)
        self._fill(goal or Goal(self._id, "", "click_rate", 0.02))

    def _lay_out(self) -> None:
        form = QFormLayout()
        rows = (
            (self.tr("&Name"), self.name),
            (self.tr("&Figure"), self.figure),
            (self.tr("&Should be"), self.side),
            (self.tr("&Value"), self.value),
            (self.tr("&Looked at for"), self.scope),
            (self.tr("Sent within the last"), self.days),
            (self.tr("&Provider"), self.provider),
            (self.tr("&Channel"), self.channel),
            (self.tr("&Tag"), self.tag),
        )
        for text, field in rows:
            field.setAccessibleName(text.replace("&", ""))
            form.addRow(text, field)
        self.body.addLayout(form)
        self.body.addWidget(
            wrapped(
                self.tr("Rates follow the window's lenses. Goals are checked after each refresh.")
            )
        )
        self.body.addStretch(1)
        role = QDialogButtonBox.ButtonRole
        self.save = self.add_button(self.tr("Save goal"), role.AcceptRole, default=True)
        self.add_close(self.tr("Cancel"))
        self.buttons.accepted.connect(self.accept)

    def _fill(self, goal: Goal) -> None:
        self.name.setText(goal.name)
        # The command line makes goals that this form does not offer: they stay what they are.
        if self.figure.findData(goal.metric) < 0:
            self.figure.addItem(metric_title(goal.metric), goal.metric)
        self.figure.setCurrentIndex(self.figure.findData(goal.metric))
        self._on_metric()
        self.value.setDecimals(max(self.value.decimals(), _places(goal)))
        self.value.setValue(goal.value * 100 if is_share(goal.metric) else goal.value)
        self.side.setCurrentIndex(self.side.findData(goal.at_least))
        self.scope.setCurrentIndex(self.scope.findData(goal.each))
        self.days.setValue(goal.days)
        for box, values in (
            (self.provider, goal.providers),
            (self.channel, goal.channels),
            (self.tag, goal.tags),
        ):
            key = _BETWEEN.join(values)
            if box.findData(key) < 0:
                words = (box.itemText(n) if (n := box.findData(v)) >= 0 else v for v in values)
                box.addItem(", ".join(words), key)
            box.setCurrentIndex(box.findData(key))
        self._steer()

    @Slot()
    def _on_metric(self) -> None:
        percent = is_share(str(self.figure.currentData()))
        self.value.setRange(0, 100 if percent else LARGEST)
        ratio = self.figure.currentData() == "clicks_per_clicker"
        self.value.setDecimals(2 if percent or ratio else 0)
        self.value.setSuffix("\u00a0%" if percent else "")

    @Slot()
    def _steer(self) -> None:
        self.save.setEnabled(bool(self.name.text().strip()))

    def goal(self) -> Goal:
        """What was entered."""
        metric = str(self.figure.currentData())
        value = self.value.value()
        return Goal(
            self._id,
            self.name.text().strip(),
            metric,
            value / 100 if is_share(metric) else value,
            at_least=bool(self.side.currentData()),
            days=self.days.value(),
            providers=_chosen(self.provider),
            channels=_chosen(self.channel),
            tags=_chosen(self.tag),
            each=bool(self.scope.currentData()),
        )


def _choice(anything: str, options: Sequence[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    box.addItem(anything, "")
    for key, word in options:
        box.addItem(word, key)
    return box


def _chosen(box: QComboBox) -> tuple[str, ...]:
    key = str(box.currentData() or "")
    return tuple(key.split(_BETWEEN)) if key else ()


def _places(goal: Goal) -> int:
    """The decimals that a goal's line needs in the form."""
    shown = goal.value * 100 if is_share(goal.metric) else goal.value
    return next(
        (n for n in range(_MOST_PLACES) if math.isclose(round(shown, n), shown)), _MOST_PLACES
    )
