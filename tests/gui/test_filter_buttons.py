from __future__ import annotations

import pytest

from gui.filter_buttons import FilterButton, FilterMenu, PeriodButton
from gui.filters import FilterKind, Filters
from gui.period import PeriodChoice, Preset


@pytest.fixture
def lens(qtbot, theme):
    made = FilterMenu(FilterKind.STATUSES, "Status")
    qtbot.addWidget(made)
    made.set_options((("sent", "Sent"), ("draft", "Draft")))
    return made


def test_ticking_tells_all_ticked_values(qtbot, lens):
    with qtbot.waitSignal(lens.chosen) as chosen:
        lens._options["draft"].trigger()
    assert chosen.args == [FilterKind.STATUSES, ("draft",)]
    with qtbot.waitSignal(lens.chosen) as chosen:
        lens._options["sent"].trigger()
    assert chosen.args == [FilterKind.STATUSES, ("sent", "draft")]


def test_unknown_values_are_passed_over(lens):
    lens.show_values(("sent", "paused"))
    assert lens.values() == ("sent",)


def test_a_kind_without_values_is_not_offered(lens):
    assert lens.menuAction().isVisible()
    lens.set_options(())
    assert not lens.menuAction().isVisible()


def test_the_button_counts_what_is_in_force(qtbot, theme):
    button = FilterButton()
    qtbot.addWidget(button)
    button.kinds[FilterKind.TAGS].set_options((("Sale", "Sale"), ("B&B", "B&B")))
    button.show_filters(Filters(tags=("Sale", "B&B"), starred=True))
    assert button.text().strip() == "Filter: 3"
    assert button.star.isChecked()
    with qtbot.waitSignal(button.starred) as starred:
        button.star.trigger()
    assert starred.args == [False]
    with qtbot.waitSignal(button.chosen) as chosen:
        button.kinds[FilterKind.TAGS]._options["Sale"].trigger()
    assert chosen.args == [FilterKind.TAGS, ("B&B",)]


def test_the_period_button_names_its_choice(qtbot, theme, formats):
    button = PeriodButton(formats)
    qtbot.addWidget(button)
    assert button.text().strip() == "All time"
    button.show_choice(PeriodChoice(Preset.THIS_YEAR))
    assert button.text().strip() == "This year"
    assert button._presets[Preset.THIS_YEAR].isChecked()
    assert button.property("active") is True
