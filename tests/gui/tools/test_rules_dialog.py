"""The rules for automatic clicks: shown, changed within their limits, judged anew."""

from __future__ import annotations

import pytest

from gui.tools.rule_row import RuleRow
from gui.tools.rules_dialog import RulesDialog
from services.domain.bots import LIMITS, BotRules, Rule


@pytest.fixture
def dialog(filled, make_window, qtbot):
    window = make_window()
    window.commands.bot_rules.trigger()
    made = window.tool_commands.dialog
    assert isinstance(made, RulesDialog)
    qtbot.waitUntil(lambda: made.area.isEnabled())
    made.home = window
    yield made
    made.reject()


def test_the_rules_in_force_are_shown_with_their_source(dialog, qtbot):
    assert set(dialog.rows) == set(Rule)
    assert dialog.likely.value() == BotRules().likely
    qtbot.waitUntil(lambda: "crawler-user-agents" in dialog.source.text())
    assert not dialog.save.isEnabled()


def test_a_change_is_kept_and_the_clicks_are_judged_anew(dialog, qtbot):
    dialog.likely.setValue(90)
    assert dialog.save.isEnabled()
    before = dialog.home.services.judged
    with qtbot.waitSignal(dialog.judged):
        dialog.save.click()
    assert dialog.home.services.workspace.bot_rules().likely == 90
    assert dialog.home.services.judged > before


def test_scores_that_contradict_each_other_are_refused_in_words(dialog):
    dialog.suspect.setValue(95)
    dialog.likely.setValue(50)
    dialog.save.click()
    assert dialog.notice.text()
    assert dialog.home.services.workspace.bot_rules() == BotRules()


def test_the_defaults_come_back(dialog, qtbot):
    dialog.likely.setValue(99)
    dialog.defaults.click()
    assert dialog.likely.value() == BotRules().likely


@pytest.mark.parametrize("rule", list(Rule))
def test_a_row_offers_each_limit_of_its_rule(qtbot, theme, rule):
    row = RuleRow(rule, theme)
    qtbot.addWidget(row)
    own = {name for name in LIMITS if name.startswith(rule.name.lower())}
    assert set(row.boxes) | {f"{rule.name.lower()}_weight"} == own | set(row.boxes)
    assert set(row.boxes) <= own
