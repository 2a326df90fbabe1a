from __future__ import annotations

import pytest

from gui.recipes.timing_form import TimingForm
from services.schedule.timing import Timing


@pytest.fixture
def form(qtbot, theme):
    made = TimingForm()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize(
    "timing",
    [Timing.daily(0, 5), Timing.weekly([0, 4], 23, 59), Timing.monthly(28, 7, 30)],
    ids=["daily", "weekly", "monthly"],
)
def test_every_time_comes_back(form, timing):
    form.show_timing(timing)
    assert form.timing() == timing


def test_it_begins_with_monday_morning(form):
    assert form.timing() == Timing.weekly([0], 7, 30)


def test_a_week_without_a_day_is_no_time(form, qtbot):
    with qtbot.waitSignal(form.changed):
        form.days[0].click()
    assert form.timing() is None


def test_only_the_fields_of_the_choice_can_be_used(form):
    form.kinds["monthly"].click()
    assert form.day.isEnabled()
    assert not form.days[0].isEnabled()
    form.kinds["daily"].click()
    assert not form.day.isEnabled()


def test_the_time_has_two_digits_and_goes_round(form):
    form.show_timing(Timing.daily(0, 5))
    assert (form.hour.text(), form.minute.text()) == ("00", "05")
    form.hour.stepDown()
    assert form.timing() == Timing.daily(23, 5)
