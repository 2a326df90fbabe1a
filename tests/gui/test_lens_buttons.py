from __future__ import annotations

import pytest
from PySide6.QtGui import QAction

from gui.lens_buttons import BaseButton, ClicksButton
from services.domain.lenses import PLAIN, Base, Lenses


@pytest.fixture
def base(qtbot, theme):
    made = BaseButton()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def clicks(qtbot, theme):
    rules = QAction("Automatic clicks...")
    made = ClicksButton(rules)
    rules.setParent(made)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("wanted", list(Base))
def test_each_base_is_chosen_and_keeps_the_other_lens(qtbot, base, wanted):
    base.show_lenses(Lenses(human=True))
    with qtbot.waitSignal(base.chosen) as chosen:
        base.options[wanted].trigger()
    assert chosen.args == [Lenses(wanted, human=True)]


def test_the_button_says_what_is_in_force(base, clicks):
    base.show_lenses(Lenses(Base.SENT))
    assert base.text() == "% of sent"
    assert base.property("active") is True
    base.show_lenses(PLAIN)
    assert base.accessibleName() == "Rates: of delivered"
    assert base.property("active") is False
    clicks.show_lenses(Lenses(human=True))
    assert (clicks.text(), clicks.property("active")) == ("Human clicks", True)


def test_human_or_all(qtbot, clicks):
    with qtbot.waitSignal(clicks.chosen) as chosen:
        clicks.options[True].trigger()
    assert chosen.args == [Lenses(human=True)]
    assert clicks.menu().actions()[-1].text() == "Automatic clicks..."
