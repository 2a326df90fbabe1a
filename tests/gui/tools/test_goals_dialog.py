"""Goals: added, changed and removed by form, with how they stand, and the window's word about missed ones."""

from __future__ import annotations

import pytest

from gui.tools.goals_dialog import GoalsDialog
from services.domain.lenses import Base, Lenses
from services.domain.own_marks import Goal


@pytest.fixture
def window(filled, make_window, qtbot):
    made = make_window()
    qtbot.waitUntil(lambda: bool(made.campaigns.model.rows))
    return made


def told(window):
    return "goals" in window.messages.bars


def texts(dialog):
    return [
        [dialog.list.topLevelItem(n).text(c) for c in range(3)]
        for n in range(dialog.list.topLevelItemCount())
    ]


def open_goals(window, qtbot, *goals):
    window.services.workspace.own.save_goals(goals)
    window.commands.goals.trigger()
    dialog = window.tool_commands.dialog
    assert isinstance(dialog, GoalsDialog)
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == len(goals))
    return dialog


def test_without_goals_it_says_what_a_goal_is(window, qtbot):
    dialog = open_goals(window, qtbot)
    qtbot.waitUntil(lambda: not dialog.empty.isHidden())
    assert "A goal is a line" in dialog.empty.text()
    assert not dialog.edit.isEnabled()
    dialog.reject()


def test_each_goal_tells_how_it_stands_in_words_and_signs(window, qtbot):
    dialog = open_goals(
        window,
        qtbot,
        Goal("1", "Sends", "sends", 0, each=False, days=3650),
        Goal("2", "Impossible", "click_rate", 0.999, days=3650),
        Goal("3", "Nothing there", "click_rate", 0.1, tags=("no such tag",)),
    )
    assert [row[:2] for row in texts(dialog)] == [
        ["✓ met", "Sends"],
        ["✗ missed", "Impossible"],
        ["? unknown", "Nothing there"],
    ]
    dialog.reject()


def test_a_goal_is_added_changed_and_removed(window, qtbot):
    dialog = open_goals(window, qtbot)
    form = dialog.new()
    assert not form.save.isEnabled()
    form.name.setText("Click rate holds")
    form.value.setValue(2.5)
    form.save.click()
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1)
    stored = window.services.workspace.own.goals()[0]
    assert (stored.name, stored.metric, stored.value) == ("Click rate holds", "click_rate", 0.025)
    form = dialog.change()
    assert form.value.value() == 2.5
    form.side.setCurrentIndex(1)
    form.days.setValue(7)
    form.save.click()
    qtbot.waitUntil(lambda: window.services.workspace.own.goals()[0].days == 7)
    assert not window.services.workspace.own.goals()[0].at_least
    qtbot.waitUntil(lambda: dialog.current() is not None and dialog.current().days == 7)
    dialog.remove.click()
    qtbot.waitUntil(lambda: window.services.workspace.own.goals() == ())
    assert "Click rate holds" in dialog.notice.text()
    dialog.reject()


def test_every_step_is_undone_and_done_again(window, qtbot):
    kept = Goal("1", "Sends", "sends", 0, each=False, days=3650)
    dialog = open_goals(window, qtbot, kept)
    stored = window.services.workspace.own.goals
    dialog.remove.click()
    qtbot.waitUntil(lambda: stored() == ())
    assert window.commands.undo.text() == "&Undo removing the goal “Sends”"
    window.commands.undo.trigger()
    qtbot.waitUntil(lambda: stored() == (kept,))
    qtbot.waitUntil(lambda: dialog.current() == kept)
    form = dialog.change()
    form.days.setValue(7)
    form.save.click()
    qtbot.waitUntil(lambda: stored()[0].days == 7)
    window.commands.undo.trigger()
    qtbot.waitUntil(lambda: stored() == (kept,))
    window.commands.redo.trigger()
    qtbot.waitUntil(lambda: stored()[0].days == 7)
    dialog.reject()


def test_goals_are_looked_at_through_the_lenses_of_the_window(window, qtbot):
    window.look_through(Lenses(Base.SENT, human=True))
    dialog = open_goals(window, qtbot, Goal("1", "Much", "click_rate", 0.9, days=3650, each=False))
    assert "Click rate (sent), human" in texts(dialog)[0][2]
    dialog.reject()


def test_a_missed_goal_is_told_once_after_a_refresh_and_goes_when_it_is_met(window, qtbot):
    own = window.services.workspace.own
    own.save_goals((Goal("1", "Impossible", "click_rate", 0.999, days=3650),))
    with qtbot.waitSignal(window.goal_watch.checked):
        window.goal_watch.check()
    assert told(window)
    window.messages.remove("goals")
    with qtbot.waitSignal(window.goal_watch.checked):
        window.goal_watch.check()
    assert not told(window)
    own.save_goals((Goal("1", "Easy", "sends", 0, days=3650, each=False),))
    with qtbot.waitSignal(window.goal_watch.checked):
        window.goal_watch.check()
    assert not told(window)
