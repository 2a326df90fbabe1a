from __future__ import annotations

import pytest

from gui.filter_buttons import LensButton, PeriodButton
from gui.filters import Lens
from gui.period import PeriodChoice, Preset


@pytest.fixture
def lens(qtbot, theme):
    made = LensButton(Lens.STATUSES, "Status")
    qtbot.addWidget(made)
    made.set_options((("sent", "Sent"), ("draft", "Draft")))
    return made


def test_ticking_tells_all_ticked_values(qtbot, lens):
    with qtbot.waitSignal(lens.chosen) as chosen:
        lens._options["draft"].trigger()
    assert chosen.args == [Lens.STATUSES, ("draft",)]
    with qtbot.waitSignal(lens.chosen) as chosen:
        lens._options["sent"].trigger()
    assert chosen.args == [Lens.STATUSES, ("sent", "draft")]


def test_unknown_values_are_passed_over(lens):
    lens.show_values(("sent", "paused"))
    assert lens.values() == ("sent",)
    assert lens.text() == "Sent"


def test_the_period_button_names_its_choice(qtbot, theme, formats):
    button = PeriodButton(formats)
    qtbot.addWidget(button)
    assert button.text().strip() == "All time"
    button.show_choice(PeriodChoice(Preset.THIS_YEAR))
    assert button.text().strip() == "This year"
    assert button._presets[Preset.THIS_YEAR].isChecked()
    assert button.property("active") is True
