"""The word about missed goals: after a refresh, through the window's lenses, in few lines."""

from __future__ import annotations

import pytest

from gui.goal_watch import KEY
from services.domain.lenses import Lenses
from services.domain.own_marks import Goal

FOREVER = 3650


@pytest.fixture
def window(filled, make_window, qtbot):
    made = make_window()
    qtbot.waitUntil(lambda: bool(made.campaigns.model.rows))
    return made


def missed(number, metric="sends", value=10**9):
    return Goal(str(number), f"Goal {number}", metric, value, days=FOREVER, each=False)


def look(window, qtbot, *goals):
    window.services.workspace.own.save_goals(goals)
    with qtbot.waitSignal(window.goal_watch.checked):
        window.services.finish_refresh()
    return window.messages.bars.get(KEY)


def test_a_refresh_tells_what_is_missed(window, qtbot):
    bar = look(window, qtbot, missed(1))
    assert "Missed: Goal 1. Sends is" in bar.text.text()


@pytest.mark.parametrize(
    ("number", "said"),
    [(3, "Goal 3"), (4, "One more goal is missed."), (6, "3 more goals are missed.")],
)
def test_of_many_goals_three_are_told(window, qtbot, number, said):
    bar = look(window, qtbot, *(missed(n + 1) for n in range(number)))
    assert said in bar.text.text()
    assert "Goal 4" not in bar.text.text()


def test_another_lens_is_another_figure(window, qtbot):
    assert (
        "Click rate (delivered) is"
        in look(window, qtbot, missed(1, "click_rate", 0.99)).text.text()
    )
    with qtbot.waitSignal(window.goal_watch.checked):
        window.look_through(Lenses(human=True))
    assert "Click rate (delivered), human" in window.messages.bars[KEY].text.text()


def test_it_goes_when_nothing_is_missed(window, qtbot):
    assert look(window, qtbot, missed(1)) is not None
    with qtbot.waitSignal(window.goal_watch.checked):
        window.services.own.save_goals((missed(1, value=0),))
    assert KEY not in window.messages.bars
    assert look(window, qtbot, missed(1)) is not None
    window.services.own.save_goals(())
    qtbot.waitUntil(lambda: KEY not in window.messages.bars)
