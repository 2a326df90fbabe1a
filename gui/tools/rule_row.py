"""One rule for automatic clicks: its name, what it looks for, its weight and its limits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QSpinBox, QWidget

from gui.theme import tokens as size
from gui.tools.dialog import heading, wrapped
from gui.widgets import FlowLayout
from services.domain.bots import LIMITS, TITLES, BotRules, Rule, explained
from services.wording import noop, tr

if TYPE_CHECKING:
    from gui.theme import Theme

SHARES = frozenset({"sweep_share", "shared_sms_factor"})
"""Settings that are shares of 1; shown in percent."""

_FIELDS: dict[Rule, tuple[tuple[str, str], ...]] = {
    Rule.AGENT: (),
    Rule.BURST: (
        ("burst_links", noop("Links, at least")),
        ("burst_seconds", noop("Within seconds")),
    ),
    Rule.SWEEP: (
        ("sweep_share", noop("Share of the links")),
        ("sweep_links", noop("Links, at least")),
        ("sweep_seconds", noop("Within seconds")),
    ),
    Rule.EARLY: (
        ("early_email_seconds", noop("E-mail: seconds after delivery")),
        ("early_sms_seconds", noop("SMS: seconds after delivery")),
    ),
    Rule.SHARED: (
        ("shared_recipients", noop("People, at least")),
        ("shared_minutes", noop("Within minutes")),
        ("shared_sms_factor", noop("Share of the weight for SMS")),
    ),
    Rule.SECOND: (("second_seconds", noop("Within seconds")),),
    Rule.HIDDEN: (("hidden_seconds", noop("Within seconds")),),
}


def number_box(name: str, title: str) -> QSpinBox:
    """A field for one setting, within its limits; shares are entered in percent."""
    box = QSpinBox()
    scale = 100 if name in SHARES else 1
    box.setRange(round(LIMITS[name].lowest * scale), round(LIMITS[name].highest * scale))
    if name in SHARES:
        box.setSuffix("\u00a0%")
        box.setSingleStep(5)
    box.setAlignment(Qt.AlignmentFlag.AlignRight)
    box.setAccessibleName(title)
    # A wheel that scrolls the page must not change a number on its way.
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return box


def read_box(name: str, box: QSpinBox) -> float:
    """A setting's value as `BotRules` keeps it."""
    return box.value() / 100 if name in SHARES else box.value()


def show_in_box(name: str, box: QSpinBox, rules: BotRules) -> None:
    """Show a setting's value."""
    value = getattr(rules, name)
    box.setValue(round(value * 100) if name in SHARES else value)


class RuleRow(QWidget):
    """One rule.

    Signals:
        changed: A number was changed.
    """

    changed = Signal()

    def __init__(self, rule: Rule, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rule = rule
        self._weight_name = f"{rule.name.lower()}_weight"
        self.title = heading(tr(TITLES[rule]))
        self.words = wrapped("", self, "secondary")
        self.weight = number_box(
            self._weight_name, self.tr("Weight of “{name}”").format(name=tr(TITLES[rule]))
        )
        self.off = QLabel(self.tr("Off"), self)
        self.off.setProperty("role", "warn")
        self.off.setMinimumWidth(theme.px(28))
        self.boxes: dict[str, QSpinBox] = {}
        self._limits = QWidget(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._limits.setSizePolicy(policy)
        self._fill_limits()
        self._lay_out()
        self.weight.valueChanged.connect(self._on_changed)
        for box in self.boxes.values():
            box.valueChanged.connect(self._on_changed)

    def _fill_limits(self) -> None:
        flow = FlowLayout(self._limits, 2 * size.GRID)
        for name, text in _FIELDS[self.rule]:
            title = tr(text)
            box = self.boxes[name] = number_box(name, f"{tr(TITLES[self.rule])}: {title}")
            flow.addWidget(_pair(title, box))

    def _lay_out(self) -> None:
        label = QLabel(self.tr("Weight"), self)
        label.setProperty("role", "muted")
        label.setBuddy(self.weight)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, size.GRID, 0, size.GRID)
        grid.setHorizontalSpacing(size.GRID)
        grid.setVerticalSpacing(size.HALF)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.title, 0, 0)
        grid.addWidget(self.off, 0, 1)
        grid.addWidget(label, 0, 2)
        grid.addWidget(self.weight, 0, 3)
        grid.addWidget(self.words, 1, 0, 1, 4)
        if self.boxes:
            grid.addWidget(self._limits, 2, 0, 1, 4)
        else:
            self._limits.hide()

    def show_rules(self, rules: BotRules) -> None:
        """Show the rule's numbers."""
        show_in_box(self._weight_name, self.weight, rules)
        for name, box in self.boxes.items():
            show_in_box(name, box, rules)

    def put_into(self, rules: BotRules) -> BotRules:
        """The rules with this row's numbers."""
        values: dict[str, Any] = {name: read_box(name, box) for name, box in self.boxes.items()}
        values[self._weight_name] = self.weight.value()
        return msgspec.structs.replace(rules, **values)

    def explain(self, rules: BotRules) -> None:
        """Say what the rule looks for with these numbers, and whether it is off."""
        off = rules.weight(self.rule) == 0
        self.words.setText(explained(self.rule, rules))
        self.off.setText(self.tr("Off") if off else "")
        self._limits.setEnabled(not off)

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()


def _pair(title: str, box: QSpinBox) -> QWidget:
    """A field beside its label, kept together where the row wraps."""
    pair = QWidget()
    label = QLabel(title, pair)
    label.setProperty("role", "muted")
    label.setBuddy(box)
    layout = QHBoxLayout(pair)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(size.GRID)
    layout.addWidget(label)
    layout.addWidget(box)
    return pair
