"""The form of one goal: every figure, and nothing lost of goals that the command line made."""

from __future__ import annotations

import pytest

from gui.tools.goal_form import FIXED_RATES, GoalForm, metric_title
from services.domain.metric_list import COUNTS, KINDS
from services.domain.own_marks import Goal
from services.recipes.goals import is_share
from tests.gui import invented

FIGURES = (*KINDS, *FIXED_RATES, *(count.key for count in COUNTS))


@pytest.fixture
def ask(qtbot, theme):
    def made(goal=None, tags=("A & B", "spring")):
        form = GoalForm(theme, invented.INFOS, tags, goal)
        qtbot.addWidget(form)
        return form

    return made


@pytest.mark.parametrize("key", FIGURES)
def test_every_figure_can_be_a_goal(ask, key):
    goal = Goal("1", "x", key, 0.5 if is_share(key) else 5)
    form = ask(goal)
    assert form.figure.currentText() == metric_title(key)
    assert form.goal() == goal


@pytest.mark.parametrize(
    "goal",
    [
        Goal("1", "Two", "click_rate", 0.02, providers=("clicksend", "copernica")),
        Goal("1", "Base", "click_rate_sent", 0.02, at_least=False, each=False),
        Goal("1", "Tags", "sends", 100, tags=("spring", "gone"), channels=("email", "sms")),
        Goal("1", "Fine", "open_rate", 0.12345, days=7),
        Goal("1", "Later", "charm_of_a_later_version", 3),
        Goal("1", "Away", "sends", 3, providers=("postbote",)),
    ],
    ids=lambda goal: goal.name,
)
def test_what_the_form_does_not_offer_is_kept(ask, goal):
    assert ask(goal).goal() == goal


def test_several_providers_are_named(ask):
    form = ask(Goal("1", "Two", "click_rate", 0.02, providers=("clicksend", "copernica")))
    assert form.provider.currentText() == "ClickSend, Copernica"


def test_it_needs_a_name(ask):
    form = ask()
    form.name.setText("   ")
    assert not form.save.isEnabled()
    form.name.setText(" Rate ")
    assert form.save.isEnabled()
    assert (form.goal().name, form.goal().value, form.goal().metric) == ("Rate", 0.02, "click_rate")


def test_the_unit_follows_the_figure(ask):
    form = ask()
    assert form.value.suffix().strip() == "%"
    form.figure.setCurrentIndex(form.figure.findData("sends"))
    assert (form.value.suffix(), form.value.decimals()) == ("", 0)
