"""One rule's row: numbers within their limits, there and back, in words that follow them."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from gui.tools.rule_row import SHARES, RuleRow, number_box, read_box, show_in_box
from services.domain.bots import LIMITS, BotRules, Rule, explained

OTHER = BotRules(
    **{f"{rule.name.lower()}_weight": 11 + number for number, rule in enumerate(Rule)},
    **{
        name: 0.75 if name in SHARES else round(limits.lowest) + 1
        for name, limits in LIMITS.items()
        if name not in {"likely", "suspect"} and not name.endswith("_weight")
    },
)


@pytest.fixture
def rows(theme, qtbot):
    made = {rule: RuleRow(rule, theme) for rule in Rule}
    for one in made.values():
        qtbot.addWidget(one)
    return made


@pytest.mark.parametrize("name", sorted(LIMITS))
def test_a_field_keeps_to_its_limits(qtbot, name):
    box = number_box(name, "Title")
    qtbot.addWidget(box)
    for beyond, kept in ((-(10**6), LIMITS[name].lowest), (10**6, LIMITS[name].highest)):
        box.setValue(beyond)
        assert read_box(name, box) == pytest.approx(kept)
    assert box.accessibleName() == "Title"
    assert box.suffix().strip() == ("%" if name in SHARES else "")


@pytest.mark.parametrize("rules", [BotRules(), OTHER], ids=["as delivered", "changed"])
def test_all_numbers_go_there_and_back(rows, rules):
    found = BotRules()
    for one in rows.values():
        one.show_rules(rules)
        found = one.put_into(found)
    assert found == msgspec.structs.replace(rules, likely=found.likely, suspect=found.suspect)


def test_every_setting_has_one_field(rows):
    fields = [name for one in rows.values() for name in one.boxes]
    weights = [f"{rule.name.lower()}_weight" for rule in Rule]
    assert len(fields) == len(set(fields))
    assert {*fields, *weights, "likely", "suspect"} == set(BotRules.__struct_fields__)


@pytest.mark.parametrize("rule", Rule)
def test_its_words_follow_the_numbers(rows, rule):
    one = rows[rule]
    one.explain(OTHER)
    assert one.words.text() == explained(rule, OTHER)
    assert one.off.text() == ""
    assert one._limits.isEnabled()
    off = msgspec.structs.replace(OTHER, **{f"{rule.name.lower()}_weight": 0})
    one.explain(off)
    assert one.off.text() == "Off"
    assert not one._limits.isEnabled()


def test_each_change_is_told(rows, qtbot):
    one = rows[Rule.SWEEP]
    for box in (one.weight, *one.boxes.values()):
        with qtbot.waitSignal(one.changed):
            box.setValue(box.value() + 1)


def test_a_wheel_on_its_way_changes_nothing(rows):
    one = rows[Rule.BURST]
    one.show_rules(BotRules())
    one.show()
    box = one.boxes["burst_links"]
    assert box.focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert not box.hasFocus()
    before = box.value()
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    wheel = QWheelEvent(QPointF(3, 3), QPointF(3, 3), QPoint(), QPoint(0, 120), *none, False)
    one.setFocus()
    QApplication.sendEvent(one, wheel)
    assert box.value() == before


def test_a_share_is_entered_in_percent(qtbot):
    box = number_box("sweep_share", "Share")
    qtbot.addWidget(box)
    show_in_box("sweep_share", box, BotRules(sweep_share=0.85))
    assert box.value() == 85
    assert read_box("sweep_share", box) == 0.85
